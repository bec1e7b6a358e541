package template

import (
	"fmt"
	"reflect"
)

// Text of these types is put into its own context as it is: it must come from
// where it can be trusted.
type (
	// CSS is a style sheet, a rule, a declaration or a value.
	CSS string
	// HTML is a piece of HTML.
	HTML string
	// HTMLAttr is an attribute with its value.
	HTMLAttr string
	// JS is an expression.
	JS string
	// JSStr is what is between the quotes of a string.
	JSStr string
	// URL is a URL, or a part of one.
	URL string
	// Srcset is the value of a srcset attribute.
	Srcset string
)

type contentType uint8

const (
	contentTypePlain contentType = iota
	contentTypeCSS
	contentTypeHTML
	contentTypeHTMLAttr
	contentTypeJS
	contentTypeJSStr
	contentTypeURL
	contentTypeSrcset
	contentTypeUnsafe // of attributes whose values change how others are read
)

// indirect is a, without the pointers to it.
func indirect(a any) any {
	if a == nil {
		return nil
	}
	if t := reflect.TypeOf(a); t.Kind() != reflect.Pointer {
		return a
	}
	v := reflect.ValueOf(a)
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

var (
	errorType       = reflect.TypeFor[error]()
	fmtStringerType = reflect.TypeFor[fmt.Stringer]()
)

// indirectToStringerOrError is a, without the pointers to what has text.
func indirectToStringerOrError(a any) any {
	if a == nil {
		return nil
	}
	v := reflect.ValueOf(a)
	for !v.Type().Implements(fmtStringerType) && !v.Type().Implements(errorType) && v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

// stringify is the arguments' text and what it is.
func stringify(args ...any) (string, contentType) {
	if len(args) == 1 {
		switch s := indirect(args[0]).(type) {
		case string:
			return s, contentTypePlain
		case CSS:
			return string(s), contentTypeCSS
		case HTML:
			return string(s), contentTypeHTML
		case HTMLAttr:
			return string(s), contentTypeHTMLAttr
		case JS:
			return string(s), contentTypeJS
		case JSStr:
			return string(s), contentTypeJSStr
		case URL:
			return string(s), contentTypeURL
		case Srcset:
			return string(s), contentTypeSrcset
		}
	}
	i := 0
	for _, arg := range args {
		// A nil without type is no text.
		if arg != nil {
			args[i] = indirectToStringerOrError(arg)
			i++
		}
	}
	return fmt.Sprint(args[:i]...), contentTypePlain
}
