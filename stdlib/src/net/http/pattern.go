package http

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// pattern is a parsed "[METHOD ][HOST]/[PATH]".
type pattern struct {
	str    string
	method string
	host   string
	segs   []segment
	loc    string // where it was registered
}

// segment is what stands after a slash: a literal, a wildcard for one segment
// or (multi) for all the rest. The literal "/" is {$}: nothing follows the slash.
type segment struct {
	s     string // literal, or the wildcard's name
	wild  bool
	multi bool
}

func (p *pattern) last() segment { return p.segs[len(p.segs)-1] }

func parsePattern(s string) (_ *pattern, err error) {
	if s == "" {
		return nil, errors.New("empty pattern")
	}
	off := 0
	defer func() {
		if err != nil {
			err = fmt.Errorf("at offset %d: %w", off, err)
		}
	}()
	method, rest, found := s, "", false
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		method, rest, found = s[:i], strings.TrimLeft(s[i+1:], " \t"), true
	}
	if !found {
		rest, method = method, ""
	}
	if method != "" && !isToken(method) {
		return nil, fmt.Errorf("invalid method %q", method)
	}
	p := &pattern{str: s, method: method}
	if found {
		off = len(method) + 1
	}
	i := strings.IndexByte(rest, '/')
	if i < 0 {
		return nil, errors.New("host/path missing /")
	}
	p.host = rest[:i]
	rest = rest[i:]
	if j := strings.IndexByte(p.host, '{'); j >= 0 {
		off += j
		return nil, errors.New("host contains '{' (missing initial '/'?)")
	}
	off += i
	if method != "" && method != "CONNECT" && rest != cleanURLPath(rest) {
		return nil, errors.New("non-CONNECT pattern with unclean path can never match")
	}
	seen := map[string]bool{}
	for rest != "" {
		rest = rest[1:]
		off = len(s) - len(rest)
		if rest == "" {
			p.segs = append(p.segs, segment{wild: true, multi: true})
			break
		}
		i := strings.IndexByte(rest, '/')
		if i < 0 {
			i = len(rest)
		}
		var seg string
		seg, rest = rest[:i], rest[i:]
		open := strings.IndexByte(seg, '{')
		if open < 0 {
			p.segs = append(p.segs, segment{s: unescapePath(seg)})
			continue
		}
		if open > 0 {
			return nil, errors.New("bad wildcard segment (must start with '{')")
		}
		if seg[len(seg)-1] != '}' {
			return nil, errors.New("bad wildcard segment (must end with '}')")
		}
		name := seg[1 : len(seg)-1]
		if name == "$" {
			if rest != "" {
				return nil, errors.New("{$} not at end")
			}
			p.segs = append(p.segs, segment{s: "/"})
			break
		}
		name, multi := strings.CutSuffix(name, "...")
		if multi && rest != "" {
			return nil, errors.New("{...} wildcard not at end")
		}
		if name == "" {
			return nil, errors.New("empty wildcard")
		}
		for i, c := range name {
			if !unicode.IsLetter(c) && c != '_' && (i == 0 || !unicode.IsDigit(c)) {
				return nil, fmt.Errorf("bad wildcard name %q", name)
			}
		}
		if seen[name] {
			return nil, fmt.Errorf("duplicate wildcard name %q", name)
		}
		seen[name] = true
		p.segs = append(p.segs, segment{s: name, wild: true, multi: multi})
	}
	return p, nil
}

func unescapePath(s string) string {
	if u, err := url.PathUnescape(s); err == nil {
		return u
	}
	return s
}

// matchPath returns what the wildcards match in an escaped path.
func (p *pattern) matchPath(path string) (values []string, ok bool) {
	for _, seg := range p.segs {
		if path == "" {
			return nil, false
		}
		if seg.multi {
			return append(values, unescapePath(path[1:])), true
		}
		if !seg.wild && seg.s == "/" {
			return values, path == "/"
		}
		elem := path[1:]
		path = ""
		if i := strings.IndexByte(elem, '/'); i >= 0 {
			elem, path = elem[:i], elem[i:]
		}
		elem = unescapePath(elem)
		if seg.wild {
			if elem == "" {
				return nil, false
			}
			values = append(values, elem)
		} else if elem != seg.s {
			return nil, false
		}
	}
	return values, path == ""
}

// relation of the sets of requests that two patterns match.
type relation int

const (
	equivalent relation = iota
	moreGeneral
	moreSpecific
	disjoint
	overlaps
)

func (r relation) flip() relation {
	switch r {
	case moreGeneral:
		return moreSpecific
	case moreSpecific:
		return moreGeneral
	}
	return r
}

// both combines what holds of two parts.
func both(a, b relation) relation {
	switch {
	case a == disjoint || b == disjoint:
		return disjoint
	case a == equivalent:
		return b
	case b == equivalent || a == b:
		return a
	}
	return overlaps
}

func (p *pattern) comparePaths(q *pattern) relation {
	a, b := p.segs, q.segs
	r := equivalent
	for len(a) > 0 && len(b) > 0 && !a[0].multi && !b[0].multi {
		var x relation
		switch s, t := a[0], b[0]; {
		case s.wild && t.wild:
		case s.wild && t.s == "/" || t.wild && s.s == "/":
			return disjoint
		case s.wild:
			x = moreGeneral
		case t.wild:
			x = moreSpecific
		case s.s != t.s:
			return disjoint
		}
		r = both(r, x)
		a, b = a[1:], b[1:]
	}
	switch {
	case len(a) == 0 && len(b) == 0:
		return r
	case len(a) == 0 || len(b) == 0:
		return disjoint
	case a[0].multi && b[0].multi:
		return r
	case a[0].multi:
		return both(r, moreGeneral)
	}
	return both(r, moreSpecific)
}

func (p *pattern) compareMethods(q *pattern) relation {
	switch {
	case p.method == q.method:
		return equivalent
	case p.method == "":
		return moreGeneral
	case q.method == "":
		return moreSpecific
	case p.method == "GET" && q.method == "HEAD":
		return moreGeneral
	case q.method == "GET" && p.method == "HEAD":
		return moreSpecific
	}
	return disjoint
}

// relate tells how two patterns for the same host are related.
func (p *pattern) relate(q *pattern) relation {
	m := p.compareMethods(q)
	if m == disjoint {
		return disjoint
	}
	return both(m, p.comparePaths(q))
}

// conflictsWith reports whether a request may be matched by both, and neither
// is more specific.
func (p *pattern) conflictsWith(q *pattern) bool {
	if p.host != q.host {
		return false
	}
	r := p.relate(q)
	return r == equivalent || r == overlaps
}

// describe says why they conflict.
func (p *pattern) describe(q *pattern) string {
	if p.relate(q) == equivalent {
		return fmt.Sprintf("%s matches the same requests as %s", p.str, q.str)
	}
	m, x := p.compareMethods(q), p.comparePaths(q)
	if x == overlaps {
		return fmt.Sprintf("%s and %s both match some paths, like %q.\nBut neither is more specific than the other.\n%s matches %q, but %s doesn't.\n%s matches %q, but %s doesn't.",
			p.str, q.str, commonPath(p, q), p.str, differencePath(p, q), q.str, q.str, differencePath(q, p), p.str)
	}
	if m == moreGeneral && x == moreSpecific {
		return fmt.Sprintf("%s matches more methods than %s, but has a more specific path pattern", p.str, q.str)
	}
	if m == moreSpecific && x == moreGeneral {
		return fmt.Sprintf("%s matches fewer methods than %s, but has a more general path pattern", p.str, q.str)
	}
	return "?"
}

func segText(b *strings.Builder, s segment) {
	b.WriteByte('/')
	if !s.multi && s.s != "/" {
		b.WriteString(s.s)
	}
}

// commonPath is a path that both match.
func commonPath(p, q *pattern) string {
	var b strings.Builder
	a, c := p.segs, q.segs
	for len(a) > 0 && len(c) > 0 {
		if s := a[0]; s.wild {
			segText(&b, c[0])
		} else {
			segText(&b, s)
		}
		a, c = a[1:], c[1:]
	}
	for _, rest := range append(a, c...) {
		segText(&b, rest)
	}
	return b.String()
}

// differencePath is a path that p matches and q does not.
func differencePath(p, q *pattern) string {
	var b strings.Builder
	a, c := p.segs, q.segs
	for len(a) > 0 && len(c) > 0 {
		s, t := a[0], c[0]
		switch {
		case s.multi && t.multi:
			b.WriteByte('/')
			return b.String()
		case s.multi && !t.multi:
			// Anything that t does not match.
			b.WriteByte('/')
			if t.s == "/" {
				if p.last().s != "" {
					b.WriteString(p.last().s)
				} else {
					b.WriteString("x")
				}
			}
			return b.String()
		case !s.multi && t.multi:
			segText(&b, s)
		case s.wild && t.wild:
			segText(&b, s)
		case s.wild:
			// A name that is not the literal.
			if s.s != t.s {
				segText(&b, s)
			} else {
				b.WriteByte('/')
				b.WriteString(t.s + "x")
			}
		default:
			segText(&b, s)
		}
		a, c = a[1:], c[1:]
	}
	for _, rest := range a {
		segText(&b, rest)
	}
	return b.String()
}
