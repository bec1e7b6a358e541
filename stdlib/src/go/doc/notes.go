package doc

import (
	"go/ast"
	"strings"
)

// marker finds MARKER(uid) and a colon, if any, that s begins with after space; it
// returns what is behind that.
func marker(s string) (mark, uid, rest string, ok bool) {
	s = strings.TrimLeft(s, " \t")
	n := 0
	for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n < 2 || n == len(s) || s[n] != '(' {
		return
	}
	mark = s[:n]
	uid, rest, ok = strings.Cut(s[n+1:], ")")
	return mark, uid, strings.TrimPrefix(rest, ":"), ok && uid != ""
}

// readNotes reads notes, each of which ends where the next one in its group
// begins.
func (r *reader) readNotes(groups []*ast.CommentGroup) {
	for _, g := range groups {
		begin := -1
		for i, c := range g.List {
			if _, _, _, ok := marker(c.Text[2:]); ok {
				if begin >= 0 {
					r.note(g.List[begin:i])
				}
				begin = i
			}
		}
		if begin >= 0 {
			r.note(g.List[begin:])
		}
	}
}

func (r *reader) note(list []*ast.Comment) {
	g := ast.CommentGroup{List: list}
	mark, uid, rest, ok := marker(g.Text())
	if !ok {
		return
	}
	if body := clean(rest); body != "" {
		r.notes[mark] = append(r.notes[mark], &Note{Pos: g.Pos(), End: g.End(), UID: uid, Body: body})
	}
}

// clean is s with a single space for several, but with its newlines.
func clean(s string) string {
	var b []byte
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\r' || c == '\t' {
			c = ' '
		}
		if c != ' ' || last != ' ' {
			b = append(b, c)
			last = c
		}
	}
	return strings.TrimSuffix(string(b), " ")
}
