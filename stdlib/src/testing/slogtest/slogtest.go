// Package slogtest tests handlers of log/slog.
package slogtest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"testing"
)

// TestHandler logs through h and says what is wrong with what came of it: results
// returns it, a map for each time that something was logged, with maps for groups.
func TestHandler(h slog.Handler, results func() []map[string]any) error {
	for _, c := range cases {
		c.log(h)
	}
	all := results()
	if len(all) != len(cases) {
		return fmt.Errorf("got %d results, want %d", len(all), len(cases))
	}
	var errs []error
	for i, got := range all {
		for _, wrong := range cases[i].judge(got) {
			errs = append(errs, errors.New(wrong))
		}
	}
	return errors.Join(errs...)
}

// Run does what TestHandler does, each case in a subtest and with a handler of its
// own, of which result returns what was logged.
func Run(t *testing.T, newHandler func(*testing.T) slog.Handler, result func(*testing.T) map[string]any) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			c.log(newHandler(t))
			for _, wrong := range c.judge(result(t)) {
				t.Error(wrong)
			}
		})
	}
}

// changed is a handler to which records come with something changed.
type changed struct {
	slog.Handler
	change func(*slog.Record)
}

func (c changed) Handle(ctx context.Context, r slog.Record) error {
	c.change(&r)
	return c.Handler.Handle(ctx, r)
}

func (c *testCase) log(h slog.Handler) {
	if c.change != nil {
		h = changed{h, c.change}
	}
	c.do(slog.New(h))
}

func (c *testCase) judge(got map[string]any) (wrong []string) {
	for _, check := range c.checks {
		if s := check(got); s != "" {
			wrong = append(wrong, s+": "+c.rule)
		}
	}
	return wrong
}
