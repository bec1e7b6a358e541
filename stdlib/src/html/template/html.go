package template

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// filterFailsafe stands for what must not be put where it was to be put.
const filterFailsafe = "ZgotmplZ"

func htmlNospaceEscaper(args ...any) string {
	s, t := stringify(args...)
	if s == "" {
		return filterFailsafe
	}
	if t == contentTypeHTML {
		return htmlReplacer(stripTags(s), htmlNospaceNormReplacementTable, false)
	}
	return htmlReplacer(s, htmlNospaceReplacementTable, false)
}

func attrEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return htmlReplacer(stripTags(s), htmlNormReplacementTable, true)
	}
	return htmlReplacer(s, htmlReplacementTable, true)
}

func rcdataEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return htmlReplacer(s, htmlNormReplacementTable, true)
	}
	return htmlReplacer(s, htmlReplacementTable, true)
}

func htmlEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return s
	}
	return htmlReplacer(s, htmlReplacementTable, true)
}

var htmlReplacementTable = []string{
	0: "\uFFFD", '"': "&#34;", '&': "&amp;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;",
}

// The tables named Norm leave references as they are.
var htmlNormReplacementTable = []string{
	0: "\uFFFD", '"': "&#34;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '>': "&gt;",
}

var htmlNospaceReplacementTable = []string{
	0: "&#xfffd;", '\t': "&#9;", '\n': "&#10;", '\v': "&#11;", '\f': "&#12;", '\r': "&#13;", ' ': "&#32;", '"': "&#34;",
	'&': "&amp;", '\'': "&#39;", '+': "&#43;", '<': "&lt;", '=': "&#61;", '>': "&gt;", '`': "&#96;",
}

var htmlNospaceNormReplacementTable = []string{
	0: "&#xfffd;", '\t': "&#9;", '\n': "&#10;", '\v': "&#11;", '\f': "&#12;", '\r': "&#13;", ' ': "&#32;", '"': "&#34;",
	'\'': "&#39;", '+': "&#43;", '<': "&lt;", '=': "&#61;", '>': "&gt;", '`': "&#96;",
}

// htmlReplacer replaces by the table; runes that some browsers misread are
// replaced too unless badRunes is set.
func htmlReplacer(s string, table []string, badRunes bool) string {
	var b []byte
	last := 0
	for i := 0; i < len(s); {
		r, w := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(s[i:])
		}
		var repl string
		if int(r) < len(table) {
			repl = table[r]
		} else if !badRunes && (0xfdd0 <= r && r <= 0xfdef || 0xfff0 <= r && r <= 0xffff) {
			repl = fmt.Sprintf("&#x%x;", r)
		}
		if repl != "" {
			b = append(append(b, s[last:i]...), repl...)
			last = i + w
		}
		i += w
	}
	if b == nil && last == 0 {
		return s
	}
	return string(append(b, s[last:]...))
}

// stripTags is HTML without its tags and comments.
func stripTags(html string) string {
	var b strings.Builder
	s, c, i, allText := []byte(html), context{}, 0, true
	for i != len(s) {
		if c.delim == delimNone {
			st := c.state
			if c.element != elementNone && !isInTag(st) {
				st = stateRCDATA
			}
			d, n := transitionFunc[st](c, s[i:])
			i1 := i + n
			if c.state == stateText || c.state == stateRCDATA {
				j := i1
				if d.state != c.state {
					if k := bytes.LastIndexByte(s[i:i1], '<'); k >= 0 {
						j = i + k
					}
				}
				b.Write(s[i:j])
			} else {
				allText = false
			}
			c, i = d, i1
			continue
		}
		k := bytes.IndexAny(s[i:], delimEnds[c.delim])
		if k < 0 {
			break
		}
		i += k
		if c.delim != delimSpaceOrTagEnd {
			i++
		}
		c = context{state: stateTag, element: c.element}
	}
	if allText {
		return html
	}
	if c.state == stateText || c.state == stateRCDATA {
		b.Write(s[i:])
	}
	return b.String()
}

// htmlNameFilter lets names of plain attributes through.
func htmlNameFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTMLAttr {
		return s
	}
	if s == "" {
		return filterFailsafe
	}
	s = strings.ToLower(s)
	if attrType(s) != contentTypePlain {
		return filterFailsafe
	}
	for _, r := range s {
		if ('0' > r || r > '9') && ('a' > r || r > 'z') {
			return filterFailsafe
		}
	}
	return s
}

// commentEscaper is nothing: comments are left out.
func commentEscaper(args ...any) string { return "" }
