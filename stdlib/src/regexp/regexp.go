// Package regexp searches for regular expressions, in time linear in the text.
package regexp

import (
	"bytes"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Regexp is a compiled regular expression; goroutines may share it.
type Regexp struct {
	expr     string
	prog     *syntax.Prog
	code     []uint32 // prog as the machine has it
	names    []string // of the parenthesized parts
	prefix   string   // all matches begin with it
	complete bool     // and it is all of them
	cond     syntax.EmptyOp
	longest  bool
}

// Compile parses expr; matches are the leftmost, and of those the one that a
// backtracking search finds first.
func Compile(expr string) (*Regexp, error) { return compile(expr, syntax.Perl, false) }

// CompilePOSIX parses expr in the syntax of POSIX egrep; matches are the leftmost
// longest.
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

// MustCompile is Compile that panics if expr is wrong.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics if expr is wrong.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	names := tree.CapNames()
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil {
		return nil, err
	}
	re := &Regexp{expr: expr, prog: prog, names: names, cond: prog.StartCond(), longest: longest}
	re.prefix, re.complete = prog.Prefix()
	re.code = assemble(prog)
	return re, nil
}

// String is the text that re was compiled from.
func (re *Regexp) String() string { return re.expr }

// Copy is a copy of re.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest makes further matches the leftmost longest.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp is how many parenthesized parts there are.
func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

// SubexpNames are their names, by number.
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex is the number of the first part of that name, -1 if there is none.
func (re *Regexp) SubexpIndex(name string) int {
	if name == "" {
		return -1
	}
	return slices.Index(re.names, name)
}

// LiteralPrefix is text that all matches begin with, and whether it is all.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	if onePass(re.prog) {
		return onePassPrefix(re.prog)
	}
	return re.prefix, re.complete
}

// Match reports whether b contains a match.
func Match(pattern string, b []byte) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.Match(b), nil
}

// MatchString reports whether s contains a match.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// Match reports whether b contains a match.
func (re *Regexp) Match(b []byte) bool { return re.find(text(b), 0) != nil }

// MatchString reports whether s contains a match.
func (re *Regexp) MatchString(s string) bool { return re.find(s, 0) != nil }

// QuoteMeta is an expression that matches just s.
func QuoteMeta(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(`\.+*?()|[]{}^$`, s[i]) >= 0 {
			if b == nil {
				b = append(make([]byte, 0, 2*len(s)), s[:i]...)
			}
			b = append(b, '\\')
		}
		if b != nil {
			b = append(b, s[i])
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

// MarshalText is the expression.
func (re *Regexp) MarshalText() ([]byte, error) { return re.AppendText(nil) }

// AppendText appends the expression.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

// UnmarshalText is Compile.
func (re *Regexp) UnmarshalText(text []byte) error {
	c, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *c
	return nil
}

// Split cuts s at the matches, into at most n parts unless n is negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	matches := re.findAll(s, 2, n)
	parts := make([]string, 0, len(matches)/2+1)
	begin, end := 0, 0
	for i := 0; i < len(matches); i += 2 {
		if n > 0 && len(parts) == n-1 {
			break
		}
		end = matches[i]
		if matches[i+1] != 0 {
			parts = append(parts, s[begin:end])
		}
		begin = matches[i+1]
	}
	if end != len(s) {
		parts = append(parts, s[begin:])
	}
	return parts
}

// ReplaceAllString is src with each match replaced by repl, in which $1 and
// ${name} stand for what parts matched.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	if strings.IndexByte(repl, '$') < 0 {
		return re.ReplaceAllLiteralString(src, repl)
	}
	ncap := 2 * len(re.names)
	matches := re.findAll(src, ncap, -1)
	if matches == nil {
		return src
	}
	return string(replace(nil, src, matches, ncap, func(dst []byte, m []int) []byte {
		return re.expand(dst, repl, src, m)
	}))
}

// ReplaceAllLiteralString is src with each match replaced by repl as it is.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	matches := re.findAll(src, 2, -1)
	if matches == nil {
		return src
	}
	return string(replace(nil, src, matches, 2, func(dst []byte, m []int) []byte { return append(dst, repl...) }))
}

// ReplaceAllStringFunc is src with each match replaced by what repl makes of it.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	b := replace(nil, src, re.findAll(src, 2, -1), 2, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	})
	return string(b)
}

// ReplaceAll is ReplaceAllString of bytes.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	if bytes.IndexByte(repl, '$') < 0 {
		return re.ReplaceAllLiteral(src, repl)
	}
	ncap := 2 * len(re.names)
	s, template := text(src), string(repl)
	return replace(nil, s, re.findAll(s, ncap, -1), ncap, func(dst []byte, m []int) []byte {
		return re.expand(dst, template, s, m)
	})
}

// ReplaceAllLiteral is ReplaceAllLiteralString of bytes.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	s := text(src)
	return replace(nil, s, re.findAll(s, 2, -1), 2, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

// ReplaceAllFunc is ReplaceAllStringFunc of bytes.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	s := text(src)
	return replace(nil, s, re.findAll(s, 2, -1), 2, func(dst []byte, m []int) []byte {
		return append(dst, repl(src[m[0]:m[1]])...)
	})
}

// replace appends src to dst, and instead of each match what repl appends.
func replace(dst []byte, src string, matches []int, ncap int, repl func(dst []byte, match []int) []byte) []byte {
	at := 0
	for i := 0; i < len(matches); i += ncap {
		dst = append(dst, src[at:matches[i]]...)
		dst = repl(dst, matches[i:i+ncap])
		at = matches[i+1]
	}
	return append(dst, src[at:]...)
}

// Expand appends template to dst, with what the parts matched in it.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), text(src), match)
}

// ExpandString is Expand of strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template, src string, match []int) []byte {
	for template != "" {
		before, after, ok := strings.Cut(template, "$")
		if !ok {
			break
		}
		dst = append(dst, before...)
		template = after
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, num, rest, ok := reference(template)
		if !ok {
			dst = append(dst, '$')
			continue
		}
		template = rest
		has := func(i int) bool { return 2*i+1 < len(match) && match[2*i] >= 0 }
		if num < 0 {
			for i, n := range re.names {
				if n == name && has(i) {
					num = i
					break
				}
			}
		}
		if num >= 0 && has(num) {
			dst = append(dst, src[match[2*num]:match[2*num+1]]...)
		}
	}
	return append(dst, template...)
}

// reference parses the name or number that s, which came after a $, begins with;
// num is -1 if it is a name.
func reference(s string) (name string, num int, rest string, ok bool) {
	s, braced := strings.CutPrefix(s, "{")
	end := 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' {
			break
		}
		end += size
	}
	if end == 0 {
		return "", 0, "", false
	}
	name, rest = s[:end], s[end:]
	if braced {
		if rest, ok = strings.CutPrefix(rest, "}"); !ok {
			return "", 0, "", false
		}
	}
	for i := 0; i < len(name); i++ {
		if name[i] < '0' || name[i] > '9' || num >= 1e8 {
			num = -1
			break
		}
		num = num*10 + int(name[i]-'0')
	}
	if name[0] == '0' && len(name) > 1 {
		num = -1
	}
	return name, num, rest, true
}
