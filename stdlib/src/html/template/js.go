package template

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// nextJSCtx is what a / after s means, where before s it means preceding.
func nextJSCtx(s []byte, preceding jsCtx) jsCtx {
	s = bytes.TrimRightFunc(s, jsSpace)
	if len(s) == 0 {
		return preceding
	}
	switch c, n := s[len(s)-1], len(s); c {
	case '+', '-':
		// --- is -- -, and only the last is an infix or prefix operator.
		start := n - 1
		for start > 0 && s[start-1] == c {
			start--
		}
		if (n-start)&1 == 1 {
			return jsCtxRegexp
		}
		return jsCtxDivOp
	case '.':
		if n != 1 && '0' <= s[n-2] && s[n-2] <= '9' {
			return jsCtxDivOp
		}
		return jsCtxRegexp
	case ',', '<', '>', '=', '*', '%', '&', '|', '^', '?', '!', '~', '(', '[', ':', ';', '{', '}':
		return jsCtxRegexp
	default:
		j := n
		for j > 0 && isJSIdentPart(rune(s[j-1])) {
			j--
		}
		if before := bytes.TrimRightFunc(s[:j], jsSpace); bytes.HasSuffix(before, []byte(".")) {
			// A property may have any name.
			return jsCtxDivOp
		}
		switch string(s[j:]) {
		case "break", "case", "continue", "delete", "do", "else", "finally", "in", "instanceof", "return", "throw", "try", "typeof", "void", "yield":
			return jsCtxRegexp
		}
	}
	return jsCtxDivOp
}

// jsSpace reports whether r is white space, or ends lines.
func jsSpace(r rune) bool {
	switch r {
	case '\t', '\n', '\v', '\f', '\r', ' ', '\u2028', '\u2029', '\ufeff':
		return true
	}
	return r >= utf8.RuneSelf && unicode.Is(unicode.Zs, r)
}

func isJSIdentPart(r rune) bool {
	return r == '$' || r == '_' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z'
}

var jsonMarshalType = reflect.TypeFor[json.Marshaler]()

func indirectToJSONMarshaler(a any) any {
	if a == nil {
		return nil
	}
	v := reflect.ValueOf(a)
	for !v.Type().Implements(jsonMarshalType) && v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

// commentSafe is an error's text within a comment within a script.
func commentSafe(text string) string {
	text = strings.NewReplacer("*/", "* /", "<!--", `\x3C!--`).Replace(text)
	return scriptTag().ReplaceAllStringFunc(text, func(tag string) string { return `\x3C` + strings.ToLower(tag[1:]) })
}

var scriptTag = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("(?i)</?script") })

// jsValEscaper is the arguments as an expression.
func jsValEscaper(args ...any) string {
	var a any
	if len(args) == 1 {
		a = indirectToJSONMarshaler(args[0])
		switch t := a.(type) {
		case JS:
			return string(t)
		case JSStr:
			return `"` + string(t) + `"`
		case json.Marshaler:
		case fmt.Stringer:
			a = t.String()
		}
	} else {
		for i, arg := range args {
			args[i] = indirectToJSONMarshaler(arg)
		}
		a = fmt.Sprint(args...)
	}
	b, err := json.Marshal(a)
	if err != nil {
		return fmt.Sprintf(" /* %s */null ", commentSafe(err.Error()))
	}
	if len(b) == 0 {
		// x=y/{{.}}*z must not become a comment.
		return " null "
	}
	first, _ := utf8.DecodeRune(b)
	last, _ := utf8.DecodeLastRune(b)
	s := strings.NewReplacer("\u2028", `\u2028`, "\u2029", `\u2029`).Replace(string(b))
	if isJSIdentPart(first) || isJSIdentPart(last) {
		// Words must not run together.
		s = " " + s + " "
	}
	return s
}

func jsStrEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeJSStr {
		return replace(s, jsStrNormReplacementTable)
	}
	return replace(s, jsStrReplacementTable)
}

func jsTmplLitEscaper(args ...any) string {
	s, _ := stringify(args...)
	return replace(s, jsBqStrReplacementTable)
}

func jsRegexpEscaper(args ...any) string {
	s, _ := stringify(args...)
	if s = replace(s, jsRegexpReplacementTable); s == "" {
		// // would be a comment.
		return "(?:)"
	}
	return s
}

// replace replaces by the table, and all control characters.
func replace(s string, table []string) string {
	var b strings.Builder
	last := 0
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
		}
		var repl string
		switch {
		case r < ' ':
			repl = lowControl(byte(r))
		case int(r) < len(table):
			repl = table[r]
		case r == '\u2028':
			repl = `\u2028`
		case r == '\u2029':
			repl = `\u2029`
		}
		if repl != "" {
			b.WriteString(s[last:i])
			b.WriteString(repl)
			last = i + w
		}
		i += w
	}
	if last == 0 {
		return s
	}
	b.WriteString(s[last:])
	return b.String()
}

func lowControl(c byte) string {
	switch c {
	case '\t':
		return `\t`
	case '\n':
		return `\n`
	case '\f':
		return `\f`
	case '\r':
		return `\r`
	}
	return fmt.Sprintf(`\u%04x`, c)
}

var jsStrReplacementTable = []string{
	'"': `\u0022`, '`': `\u0060`, '&': `\u0026`, '\'': `\u0027`, '+': `\u002b`, '/': `\/`, '<': `\u003c`, '>': `\u003e`, '\\': `\\`,
}

var jsBqStrReplacementTable = []string{
	'"': `\u0022`, '`': `\u0060`, '&': `\u0026`, '\'': `\u0027`, '+': `\u002b`, '/': `\/`, '<': `\u003c`, '>': `\u003e`, '\\': `\\`,
	'$': `\u0024`, '{': `\u007b`, '}': `\u007d`,
}

// jsStrNormReplacementTable leaves escapes as they are.
var jsStrNormReplacementTable = []string{
	'"': `\u0022`, '&': `\u0026`, '\'': `\u0027`, '`': `\u0060`, '+': `\u002b`, '/': `\/`, '<': `\u003c`, '>': `\u003e`,
}

var jsRegexpReplacementTable = []string{
	'"': `\u0022`, '$': `\$`, '&': `\u0026`, '\'': `\u0027`, '(': `\(`, ')': `\)`, '*': `\*`, '+': `\u002b`, '-': `\-`, '.': `\.`,
	'/': `\/`, '<': `\u003c`, '>': `\u003e`, '?': `\?`, '[': `\[`, '\\': `\\`, ']': `\]`, '^': `\^`, '{': `\{`, '|': `\|`, '}': `\}`,
}

// isJSType reports whether a script of that type is JavaScript, or JSON.
func isJSType(mimeType string) bool {
	mimeType, _, _ = strings.Cut(mimeType, ";")
	switch strings.TrimSpace(strings.ToLower(mimeType)) {
	case "", "application/ecmascript", "application/javascript", "application/json", "application/ld+json", "application/x-ecmascript",
		"application/x-javascript", "module", "text/ecmascript", "text/javascript", "text/javascript1.0", "text/javascript1.1",
		"text/javascript1.2", "text/javascript1.3", "text/javascript1.4", "text/javascript1.5", "text/jscript", "text/livescript",
		"text/x-ecmascript", "text/x-javascript":
		return true
	}
	return false
}
