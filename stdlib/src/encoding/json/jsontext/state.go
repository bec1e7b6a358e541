package jsontext

import (
	"io"
	"strconv"
)

const maxDepth = 10000

// level is an object or array that is open, or what is outside of all.
type level struct {
	kind Kind // 0 outside
	n    int64
	name string // the last of an object, without quotes
	seen names
}

// names are those of an object so far.
type names struct {
	few  []string
	many map[string]bool
}

// add adds a name and reports whether it is new.
func (s *names) add(name string) bool {
	if s.many != nil {
		if s.many[name] {
			return false
		}
		s.many[name] = true
		return true
	}
	for _, old := range s.few {
		if old == name {
			return false
		}
	}
	s.few = append(s.few, name)
	if len(s.few) > 16 {
		s.many = make(map[string]bool, 64)
		for _, old := range s.few {
			s.many[old] = true
		}
	}
	return true
}

func (s *names) remove(name string) {
	if s.many != nil {
		delete(s.many, name)
	} else {
		s.few = s.few[:len(s.few)-1]
	}
}

// stack is where a stream of tokens stands. The last level is the innermost.
type stack []level

func (s stack) top() *level { return &s[len(s)-1] }

// needName reports whether a name comes next, needValue whether one has come.
func (l *level) needName() bool  { return l.kind == '{' && l.n&1 == 0 }
func (l *level) needValue() bool { return l.kind == '{' && l.n&1 == 1 }

// delim returns what stands before the next token, 0 if nothing.
func (l *level) delim(next Kind) byte {
	switch {
	case l.needValue():
		return ':'
	case l.kind != 0 && l.n > 0 && next != '}' && next != ']':
		return ','
	}
	return 0
}

// pointer leads to the last value, or with next to the one that comes, which of an
// object that wants a name is the object.
func (s stack) pointer(next bool) Pointer {
	var b Pointer
	for i := 1; i < len(s); i++ {
		l := &s[i]
		last := i == len(s)-1
		switch {
		case l.kind == '[':
			n := l.n - 1
			if last && next {
				n++
			}
			if n >= 0 {
				b += "/" + Pointer(strconv.FormatInt(n, 10))
			}
		case l.n > 0 && !(last && next && l.needName()):
			b = b.AppendToken(l.name)
		}
	}
	return b
}

// check says whether a token may come. A name is checked for being new elsewhere.
func (s stack) check(k Kind) error {
	l := s.top()
	switch k {
	case '}', ']':
		switch {
		case l.kind != k-2:
			return errMismatchDelim
		case l.needValue():
			return errMissingValue
		}
		return nil
	case '"':
		return nil
	}
	if l.needName() {
		return ErrNonStringName
	}
	if (k == '{' || k == '[') && len(s) > maxDepth {
		return errMaxDepth
	}
	return nil
}

// take goes on over a token that check found right.
func (s *stack) take(k Kind) {
	switch k {
	case '}', ']':
		*s = (*s)[:len(*s)-1]
		return
	}
	s.top().n++
	if k == '{' || k == '[' {
		*s = append(*s, level{kind: k})
	}
}

func newStack(old stack) stack { return append(old[:0], level{}) }

func (s stack) index(i int) (Kind, int64) { return s[i].kind, s[i].n }

// isEOF reports whether a fault is that the text ends too early.
func (f *fault) isEOF() bool { return f.err == io.ErrUnexpectedEOF }
