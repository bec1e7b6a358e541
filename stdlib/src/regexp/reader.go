package regexp

// Matching what a RuneReader gives. All threads of the program go through the
// text together, so nothing is read but what the next step needs, and one rune
// ahead.

import (
	"io"
	"regexp/syntax"
)

// MatchReader reports whether what r gives contains a match.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// MatchReader reports whether what r gives contains a match.
func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.read(r, 0) != nil }

// FindReaderIndex is where the leftmost match is in what r gives.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) { return re.read(r, 2) }

// FindReaderSubmatchIndex is where the leftmost match and its parts are.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int { return re.read(r, 2*len(re.names)) }

// A thread waits at an instruction that matches a rune or ends the match.
type thread struct {
	pc  uint32
	cap []int
}

type reader struct {
	re      *Regexp
	seen    []int // by instruction: the round in which it was reached last
	round   int
	best    []int
	matched bool
}

func (re *Regexp) read(r io.RuneReader, ncap int) []int {
	if re.cond == ^syntax.EmptyOp(0) {
		return nil
	}
	next := func() (rune, int) {
		c, size, err := r.ReadRune()
		if err != nil {
			return -1, 0
		}
		return c, size
	}
	m := &reader{re: re, seen: make([]int, len(re.prog.Inst)), best: make([]int, ncap)}
	var run, ahead []thread
	before := rune(-1)
	at, atSize := next()
	then, thenSize := rune(-1), 0
	if at != -1 {
		then, thenSize = next()
	}
	m.round = 1
	for pos := 0; ; {
		if len(run) == 0 && (m.matched || re.cond&syntax.EmptyBeginText != 0 && pos != 0) {
			break
		}
		if !m.matched {
			cap := make([]int, ncap)
			for i := range cap {
				cap[i] = -1
			}
			if ncap > 0 {
				cap[0] = pos
			}
			run = m.add(run, uint32(re.prog.Start), pos, cap, syntax.EmptyOpContext(before, at))
		}
		m.round++
		ahead = m.step(ahead[:0], run, pos, atSize, at, syntax.EmptyOpContext(at, then))
		if atSize == 0 || ncap == 0 && m.matched {
			break
		}
		pos += atSize
		before, at, atSize = at, then, thenSize
		if at != -1 {
			then, thenSize = next()
		}
		run, ahead = ahead, run
	}
	if !m.matched {
		return nil
	}
	return m.best
}

// step takes all threads over the rune at pos.
func (m *reader) step(ahead, run []thread, pos, size int, r rune, context syntax.EmptyOp) []thread {
	longest := m.re.longest
	for _, t := range run {
		if longest && m.matched && len(t.cap) > 0 && m.best[0] < t.cap[0] {
			continue
		}
		in := &m.re.prog.Inst[t.pc]
		switch in.Op {
		case syntax.InstMatch:
			if len(t.cap) > 0 && (!longest || !m.matched || m.best[1] < pos) {
				t.cap[1] = pos
				copy(m.best, t.cap)
			}
			m.matched = true
			if !longest {
				return ahead
			}
		case syntax.InstRune1:
			if r == in.Rune[0] {
				ahead = m.add(ahead, in.Out, pos+size, t.cap, context)
			}
		case syntax.InstRuneAny:
			if r >= 0 {
				ahead = m.add(ahead, in.Out, pos+size, t.cap, context)
			}
		case syntax.InstRuneAnyNotNL:
			if r >= 0 && r != '\n' {
				ahead = m.add(ahead, in.Out, pos+size, t.cap, context)
			}
		case syntax.InstRune:
			if r >= 0 && in.MatchRune(r) {
				ahead = m.add(ahead, in.Out, pos+size, t.cap, context)
			}
		}
	}
	return ahead
}

// add adds the threads that one at pc becomes before the next rune.
func (m *reader) add(q []thread, pc uint32, pos int, cap []int, context syntax.EmptyOp) []thread {
	for m.seen[pc] != m.round {
		m.seen[pc] = m.round
		in := &m.re.prog.Inst[pc]
		switch in.Op {
		case syntax.InstFail:
			return q
		case syntax.InstAlt, syntax.InstAltMatch:
			q = m.add(q, in.Out, pos, cap, context)
			pc = in.Arg
			continue
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(in.Arg)&^context != 0 {
				return q
			}
		case syntax.InstNop:
		case syntax.InstCapture:
			if int(in.Arg) < len(cap) {
				old := cap[in.Arg]
				cap[in.Arg] = pos
				q = m.add(q, in.Out, pos, cap, context)
				cap[in.Arg] = old
				return q
			}
		default:
			return append(q, thread{pc, append([]int(nil), cap...)})
		}
		pc = in.Out
	}
	return q
}
