// testing/slogtest: the handlers of log/slog do right, and one that does wrong is found.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"regexp"
	"testing/slogtest"
)

// lossy drops groups and keeps empty times.
type lossy struct{ out *[]map[string]any }

func (lossy) Enabled(context.Context, slog.Level) bool { return true }
func (h lossy) Handle(_ context.Context, r slog.Record) error {
	m := map[string]any{slog.TimeKey: r.Time, slog.MessageKey: r.Message, slog.SourceKey: r.PC, "G": 1}
	r.Attrs(func(a slog.Attr) bool {
		m[a.Key] = a.Value.Any()
		return true
	})
	*h.out = append(*h.out, m)
	return nil
}
func (h lossy) WithAttrs([]slog.Attr) slog.Handler { return h }
func (h lossy) WithGroup(string) slog.Handler      { return h }

func main() {
	var buf bytes.Buffer
	fmt.Println(slogtest.TestHandler(slog.NewJSONHandler(&buf, nil), func() (all []map[string]any) {
		d := json.NewDecoder(&buf)
		for d.More() {
			var m map[string]any
			if err := d.Decode(&m); err != nil {
				fmt.Println(err)
			}
			all = append(all, m)
		}
		return all
	}))
	var out []map[string]any
	err := slogtest.TestHandler(lossy{&out}, func() []map[string]any { return out })
	text := regexp.MustCompile(` \([^()]*slogtest[^()]*:\d+\)`).ReplaceAllString(err.Error(), "")
	fmt.Println(regexp.MustCompile(`0x[0-9a-f]+`).ReplaceAllString(text, "0x"))
	fmt.Println(slogtest.TestHandler(lossy{&out}, func() []map[string]any { return out[:3] }))
}

// Output:
// <nil>
// missing key "level": this test expects slog.TimeKey, slog.LevelKey and slog.MessageKey
// unexpected key "": a Handler should ignore an empty Attr
// unexpected key "time": a Handler should ignore a zero Record.Time
// missing key "a": a Handler should include the attributes from the WithAttrs method
// value for group "G" is not map[string]any: a Handler should handle Group attributes
// unexpected key "G": a Handler should ignore an empty group
// missing key "c": a Handler should inline the Attrs of a group with an empty key
// missing key "level": a Handler should handle the WithGroup method
// unexpected key "a": a Handler should handle the WithGroup method
// value for group "G" is not map[string]any: a Handler should handle the WithGroup method
// missing key "level": a Handler should handle multiple WithGroup and WithAttr calls
// missing key "a": a Handler should handle multiple WithGroup and WithAttr calls
// value for group "G" is not map[string]any: a Handler should handle multiple WithGroup and WithAttr calls
// value for group "G" is not map[string]any: a Handler should handle multiple WithGroup and WithAttr calls
// missing key "level": a Handler should not output groups if there are no attributes
// missing key "a": a Handler should not output groups if there are no attributes
// value for group "G" is not map[string]any: a Handler should not output groups if there are no attributes
// value for group "G" is not map[string]any: a Handler should not output groups if there are no attributes
// missing key "level": a Handler should not output nested groups if there are no attributes
// missing key "a": a Handler should not output nested groups if there are no attributes
// value for group "G" is not map[string]any: a Handler should not output nested groups if there are no attributes
// value for group "G" is not map[string]any: a Handler should not output nested groups if there are no attributes
// value for group "G" is not map[string]any: a Handler should not output nested groups if there are no attributes
// "k": got &slogtest.replace{v:"replaced"}, want "replaced": a Handler should call Resolve on attribute values
// value for group "G" is not map[string]any: a Handler should call Resolve on attribute values in groups
// value for group "G" is not map[string]any: a Handler should call Resolve on attribute values in groups
// missing key "k": a Handler should call Resolve on attribute values from WithAttrs
// value for group "G" is not map[string]any: a Handler should call Resolve on attribute values in groups from WithAttrs
// value for group "G" is not map[string]any: a Handler should call Resolve on attribute values in groups from WithAttrs
// unexpected key "source": a Handler should not output SourceKey if the PC is zero
// got 3 results, want 17
