package template

import (
	"fmt"
	"text/template/parse"
)

// Error says why a template cannot be escaped.
type Error struct {
	ErrorCode   ErrorCode
	Node        parse.Node // where, if that is known
	Name        string     // of the template
	Line        int        // 0 if not known
	Description string
}

// ErrorCode is a kind of error.
type ErrorCode int

const (
	OK                   ErrorCode = iota
	ErrAmbigContext                // it is not known which part of a URL this is
	ErrBadHTML                     // not HTML, or not what it looks like
	ErrBranchEnd                   // branches end differently
	ErrEndContext                  // a template ends in a tag, a comment, a script
	ErrNoSuchTemplate              // a template that is used is not defined
	ErrOutputContext               // it is not known how a recursive template ends
	ErrPartialCharset              // an action in [ ] of a regular expression
	ErrPartialEscape               // an action after a backslash
	ErrRangeLoopReentry            // a loop's body ends otherwise than it begins
	ErrSlashAmbig                  // a / may be a division or a regular expression
	ErrPredefinedEscaper           // html or urlquery where they do not suit
	ErrJSTemplate                  // no longer given: an action in a template literal
)

func (e *Error) Error() string {
	switch {
	case e.Node != nil:
		loc, _ := (*parse.Tree)(nil).ErrorContext(e.Node)
		return fmt.Sprintf("html/template:%s: %s", loc, e.Description)
	case e.Line != 0:
		return fmt.Sprintf("html/template:%s:%d: %s", e.Name, e.Line, e.Description)
	case e.Name != "":
		return fmt.Sprintf("html/template:%s: %s", e.Name, e.Description)
	}
	return "html/template: " + e.Description
}

func errorf(k ErrorCode, node parse.Node, line int, f string, args ...any) *Error {
	return &Error{k, node, "", line, fmt.Sprintf(f, args...)}
}

// failed is the context after an error.
func failed(err *Error) context { return context{state: stateError, err: err} }
