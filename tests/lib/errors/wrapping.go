// errors: Is, As, Unwrap, Join through chains and trees.
package main

import (
	"errors"
	"fmt"
	"io"
)

type Code int

func (c Code) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c Code) Is(target error) bool {
	return target == io.EOF && c == 5
}

type Wrap struct {
	msg string
	err error
}

func (w *Wrap) Error() string { return w.msg + ": " + w.err.Error() }
func (w *Wrap) Unwrap() error { return w.err }

func main() {
	base := errors.New("base")
	w := &Wrap{"outer", fmt.Errorf("mid: %w", base)}
	fmt.Println(w, errors.Is(w, base), errors.Unwrap(errors.Unwrap(w)) == base, errors.Unwrap(base))
	fmt.Println(errors.New("x") == errors.New("x"), Code(3) == Code(3))
	var c Code
	err := fmt.Errorf("ctx: %w", Code(5))
	fmt.Println(errors.As(err, &c), c == 5, errors.Is(err, io.EOF), errors.Is(err, Code(5)), errors.Is(err, Code(6)))
	j := errors.Join(base, nil, err)
	fmt.Printf("%q\n", j.Error())
	var wp *Wrap
	fmt.Println(errors.Is(j, base), errors.As(j, &c), errors.As(j, &wp), errors.Join(nil, nil) == nil)
	m := fmt.Errorf("%w and %w", io.EOF, w)
	fmt.Println(m, errors.Is(m, io.EOF), errors.As(m, &wp), wp.msg)
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(err, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var s string
		errors.As(err, &s)
	}()
	t, ok := errors.AsType[Code](err)
	fmt.Println(t, ok)
}

// Output:
// outer: mid: base true true <nil>
// false true
// true true true true false
// "base\nctx: code 5"
// true true false true
// EOF and outer: mid: base true true outer
// errors: target cannot be nil
// errors: *target must be interface or implement error
// code 5 true
