package regexp

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// onePass reports whether the program, anchored at its beginning, and at its end
// if it has alternatives, never has to choose without knowing which way is right.
func onePass(p *syntax.Prog) bool {
	start := &p.Inst[p.Start]
	if start.Op != syntax.InstEmptyWidth || syntax.EmptyOp(start.Arg)&syntax.EmptyBeginText == 0 || len(p.Inst) >= 1000 {
		return false
	}
	alternatives := false
	for i := range p.Inst {
		alternatives = alternatives || p.Inst[i].Op == syntax.InstAlt || p.Inst[i].Op == syntax.InstAltMatch
	}
	ends := func(pc uint32) bool { return p.Inst[pc].Op == syntax.InstMatch }
	for i := range p.Inst {
		in := &p.Inst[i]
		switch in.Op {
		case syntax.InstMatch, syntax.InstFail:
		case syntax.InstAlt, syntax.InstAltMatch:
			if ends(in.Out) || ends(in.Arg) {
				return false
			}
		case syntax.InstEmptyWidth:
			if ends(in.Out) && syntax.EmptyOp(in.Arg)&syntax.EmptyEndText == 0 {
				return false
			}
		default:
			if ends(in.Out) && alternatives {
				return false
			}
		}
	}
	c := chooser{p: p, state: make([]byte, len(p.Inst)), first: make([]choice, len(p.Inst))}
	for i := range p.Inst {
		if _, ok := c.of(uint32(i)); !ok {
			return false
		}
	}
	return true
}

// choice is which runes an instruction may go on with, and whether it may end.
type choice struct {
	ranges []rune
	ends   bool
}

type chooser struct {
	p     *syntax.Prog
	state []byte // 1 being worked out, 2 known
	first []choice
}

func (c *chooser) of(pc uint32) (choice, bool) {
	switch c.state[pc] {
	case 1:
		return choice{}, false
	case 2:
		return c.first[pc], true
	}
	c.state[pc] = 1
	in := &c.p.Inst[pc]
	var out choice
	ok := true
	switch in.Op {
	case syntax.InstFail:
	case syntax.InstMatch:
		out.ends = true
	case syntax.InstAlt, syntax.InstAltMatch:
		a, ok1 := c.of(in.Out)
		b, ok2 := c.of(in.Arg)
		ok = ok1 && ok2 && !(a.ends && b.ends) && disjoint(a.ranges, b.ranges)
		out = choice{append(append([]rune(nil), a.ranges...), b.ranges...), a.ends || b.ends}
	case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
		out, ok = c.of(in.Out)
	default:
		out.ranges = ranges(in)
	}
	c.state[pc] = 2
	c.first[pc] = out
	return out, ok
}

func disjoint(a, b []rune) bool {
	for i := 0; i < len(a); i += 2 {
		for j := 0; j < len(b); j += 2 {
			if a[i] <= b[j+1] && b[j] <= a[i+1] {
				return false
			}
		}
	}
	return true
}

// onePassPrefix is the literal after the beginning of the text.
func onePassPrefix(p *syntax.Prog) (prefix string, complete bool) {
	start := &p.Inst[p.Start]
	in := &p.Inst[start.Out]
	for in.Op == syntax.InstNop {
		in = &p.Inst[in.Out]
	}
	var b strings.Builder
	literal := func() bool {
		return (in.Op == syntax.InstRune || in.Op == syntax.InstRune1) && len(in.Rune) == 1 &&
			syntax.Flags(in.Arg)&syntax.FoldCase == 0 && in.Rune[0] != utf8.RuneError
	}
	if !literal() {
		return "", in.Op == syntax.InstMatch
	}
	for literal() {
		b.WriteRune(in.Rune[0])
		in = &p.Inst[in.Out]
	}
	complete = in.Op == syntax.InstEmptyWidth && syntax.EmptyOp(in.Arg)&syntax.EmptyEndText != 0 &&
		p.Inst[in.Out].Op == syntax.InstMatch
	return b.String(), complete
}
