// Package quick looks for arguments with which a function does not do what it
// shall: it tries many that are made at random.
package quick

import (
	"flag"
	"fmt"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

var checks = flag.Int("quickchecks", 100, "The default number of iterations for each check")

// Config says how to check. A nil *Config is the zero one.
type Config struct {
	MaxCount      int     // how often; 0: as the two that follow say
	MaxCountScale float64 // times the default, which is the flag -quickchecks; 0: once
	Rand          *rand.Rand
	Values        func([]reflect.Value, *rand.Rand) // makes the arguments; nil: Value does
}

// SetupError is a mistake in how a check was asked for.
type SetupError string

func (s SetupError) Error() string { return string(s) }

// CheckError is what Check has found.
type CheckError struct {
	Count int
	In    []any
}

func (e *CheckError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s", e.Count, list(e.In))
}

// CheckEqualError is what CheckEqual has found.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (e *CheckEqualError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s. Output 1: %s. Output 2: %s", e.Count, list(e.In), list(e.Out1), list(e.Out2))
}

func list(values []any) string {
	var all []string
	for _, v := range values {
		all = append(all, fmt.Sprintf("%#v", v))
	}
	return strings.Join(all, ", ")
}

// Check looks for arguments for which f returns false. The error is a *CheckError.
func Check(f any, config *Config) error {
	v := reflect.ValueOf(f)
	switch {
	case v.Kind() != reflect.Func:
		return SetupError("argument is not a function")
	case v.Type().NumOut() != 1:
		return SetupError("function does not return one value")
	case v.Type().Out(0).Kind() != reflect.Bool:
		return SetupError("function does not return a bool")
	}
	return config.each(v.Type(), func(n int, in []reflect.Value) error {
		if v.Call(in)[0].Bool() {
			return nil
		}
		return &CheckError{n, interfaces(in)}
	})
}

// CheckEqual looks for arguments for which f and g return different results. The
// error is a *CheckEqualError.
func CheckEqual(f, g any, config *Config) error {
	v, w := reflect.ValueOf(f), reflect.ValueOf(g)
	switch {
	case v.Kind() != reflect.Func:
		return SetupError("f is not a function")
	case w.Kind() != reflect.Func:
		return SetupError("g is not a function")
	case v.Type() != w.Type():
		return SetupError("functions have different types")
	}
	return config.each(v.Type(), func(n int, in []reflect.Value) error {
		one, two := interfaces(v.Call(in)), interfaces(w.Call(in))
		if reflect.DeepEqual(one, two) {
			return nil
		}
		return &CheckEqualError{CheckError{n, interfaces(in)}, one, two}
	})
}

func interfaces(values []reflect.Value) []any {
	all := make([]any, len(values))
	for i, v := range values {
		all[i] = v.Interface()
	}
	return all
}

// each calls try with arguments for a function of type t, until it has an error.
func (c *Config) each(t reflect.Type, try func(n int, in []reflect.Value) error) error {
	if c == nil {
		c = &Config{}
	}
	r := c.Rand
	if r == nil {
		r = rand.New(rand.NewSource(time.Now().UnixNano()))
	}
	count := c.MaxCount
	switch {
	case count != 0:
	case c.MaxCountScale != 0:
		count = int(c.MaxCountScale * float64(*checks))
	default:
		count = *checks
	}
	in := make([]reflect.Value, t.NumIn())
	for n := range count {
		if c.Values != nil {
			c.Values(in, r)
		} else {
			for i := range in {
				v, ok := Value(t.In(i), r)
				if !ok {
					return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", t.In(i), i))
				}
				in[i] = v
			}
		}
		if err := try(n+1, in); err != nil {
			return err
		}
	}
	return nil
}
