package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

type matchFunc = func(pat, str string) (bool, error)

// matcher selects tests by patterns, and gives subtests their names.
type matcher struct {
	match matchFunc
	run   []pattern // alternatives; none: everything
	skip  []pattern

	mu    sync.Mutex
	taken map[string]int32 // how often a name was asked for
}

// Held while names are matched: whoever does it need not be ready for several.
var matching sync.Mutex

// A pattern has an expression for each element of a name.
type pattern []string

// newMatcher reads the patterns of a flag and of -test.skip. One that is wrong
// ends the program.
func newMatcher(match matchFunc, patterns, flag, skip string) *matcher {
	m := &matcher{match: match, taken: map[string]int32{}}
	m.run = m.read(patterns, flag)
	m.skip = m.read(skip, "-test.skip")
	return m
}

func (m *matcher) read(s, flag string) []pattern {
	if s == "" {
		return nil
	}
	all := alternatives(s)
	for i, p := range all {
		for j := range p {
			p[j] = rewrite(p[j])
			_, err := m.match(p[j], "non-empty")
			if err == nil {
				continue
			}
			which := ""
			if len(all) > 1 {
				which = fmt.Sprintf("alternation %d of ", i)
			}
			fmt.Fprintf(os.Stderr, "testing: invalid regexp for %selement %d of %s (%q): %s\n", which, j, flag, p[j], err)
			os.Exit(1)
		}
	}
	return all
}

// alternatives splits at | and those at /, outside of brackets and parentheses.
func alternatives(s string) []pattern {
	var all []pattern
	var p pattern
	begin, class, group := 0, 0, 0
	for i := 0; i < len(s); i++ {
		top := class == 0 && group == 0
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '[':
			class++
		case c == ']':
			class = max(class-1, 0)
		case c == '(' && class == 0:
			group++
		case c == ')' && class == 0:
			group--
		case (c == '/' || c == '|') && top:
			p = append(p, s[begin:i])
			begin = i + 1
			if c == '|' {
				all = append(all, p)
				p = nil
			}
		}
	}
	return append(all, append(p, s[begin:]))
}

// fits reports whether one of the patterns fits the elements of a name, and
// whether it goes on where they end.
func (m *matcher) fits(all []pattern, elems []string) (ok, partial bool) {
next:
	for _, p := range all {
		for i, e := range elems[:min(len(elems), len(p))] {
			if ok, _ := m.match(p[i], e); !ok {
				continue next
			}
		}
		return true, len(elems) < len(p)
	}
	return false, false
}

// selects reports whether a test of that name runs; partial: only because of
// subtests that it may have.
func (m *matcher) selects(name string) (ok, partial bool) {
	matching.Lock()
	defer matching.Unlock()
	elems := strings.Split(name, "/")
	ok = true
	if m.run != nil {
		ok, partial = m.fits(m.run, elems)
	}
	if !ok {
		return false, false
	}
	if skip, more := m.fits(m.skip, elems); skip && !more {
		return false, false
	}
	return true, partial
}

// fullName is the name of what is called name below c, and whether it runs.
func (m *matcher) fullName(c *common, name string) (full string, ok, partial bool) {
	if c != nil && c.level > 0 {
		name = m.unique(c.name, rewrite(name))
	}
	ok, partial = m.selects(name)
	return name, ok, partial
}

// unique returns parent/name, with a number if it has none or it is taken.
func (m *matcher) unique(parent, name string) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	base := parent + "/" + name
	for {
		n := m.taken[base]
		m.taken[base] = n + 1
		if n == 0 && name != "" {
			// It may look like one that was given a number.
			if root, k := numbered(base); k < 0 || k >= m.taken[root] {
				return base
			}
			continue
		}
		if full := fmt.Sprintf("%s#%02d", base, n); m.taken[full] == 0 {
			return full
		}
	}
}

// numbered splits a name that unique could have made; otherwise k is -1.
func numbered(s string) (root string, k int32) {
	i := strings.LastIndexByte(s, '#')
	if i < 0 {
		return s, -1
	}
	root, digits := s[:i], s[i+1:]
	switch {
	case len(digits) < 2 || len(digits) > 2 && digits[0] == '0':
		return s, -1
	case digits == "00" && !strings.HasSuffix(root, "/"):
		// Only what has no name begins with that.
		return s, -1
	}
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil || n < 0 {
		return s, -1
	}
	return root, int32(n)
}

// rewrite makes a name one word that can be typed.
func rewrite(s string) string {
	var b []byte
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b = append(b, '_')
		case !strconv.IsPrint(r):
			q := strconv.QuoteRune(r)
			b = append(b, q[1:len(q)-1]...)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b)
}
