package syntax

import "unicode"

// holes are the exits of a fragment that lead nowhere yet: a list that runs
// through the exits themselves. An exit is twice its instruction's number, plus
// one for Arg; 0 ends the list, for the instruction 0 has no exits.
type holes struct{ head, tail uint32 }

func (p *Prog) exit(l uint32) *uint32 {
	i := &p.Inst[l>>1]
	if l&1 != 0 {
		return &i.Arg
	}
	return &i.Out
}

// fill makes all the exits lead to pc.
func (p *Prog) fill(h holes, pc uint32) {
	for l := h.head; l != 0; {
		e := p.exit(l)
		l, *e = *e, pc
	}
}

func (p *Prog) join(a, b holes) holes {
	if a.head == 0 {
		return b
	}
	if b.head == 0 {
		return a
	}
	*p.exit(a.tail) = b.head
	return holes{a.head, b.tail}
}

// frag is a part of a program: where it begins, what leaves it, and whether it
// may match the empty string.
type frag struct {
	start    uint32
	out      holes
	nullable bool
}

type compiler struct{ p *Prog }

// Compile makes a program of a tree that has been simplified.
func Compile(re *Regexp) (*Prog, error) {
	c := compiler{&Prog{NumCap: 2}}
	c.inst(InstFail)
	f := c.compile(re)
	c.p.fill(f.out, c.inst(InstMatch).start)
	c.p.Start = int(f.start)
	return c.p, nil
}

var (
	anyRune      = []rune{0, unicode.MaxRune}
	anyRuneNotNL = []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
)

func (c *compiler) compile(re *Regexp) frag {
	switch re.Op {
	case OpNoMatch:
		return frag{}
	case OpEmptyMatch:
		return c.nop()
	case OpLiteral:
		if len(re.Rune) == 0 {
			return c.nop()
		}
		var f frag
		for i := range re.Rune {
			f1 := c.runes(re.Rune[i:i+1], re.Flags)
			if i == 0 {
				f = f1
			} else {
				f = c.cat(f, f1)
			}
		}
		return f
	case OpCharClass:
		return c.runes(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return c.runes(anyRuneNotNL, 0)
	case OpAnyChar:
		return c.runes(anyRune, 0)
	case OpBeginLine:
		return c.empty(EmptyBeginLine)
	case OpEndLine:
		return c.empty(EmptyEndLine)
	case OpBeginText:
		return c.empty(EmptyBeginText)
	case OpEndText:
		return c.empty(EmptyEndText)
	case OpWordBoundary:
		return c.empty(EmptyWordBoundary)
	case OpNoWordBoundary:
		return c.empty(EmptyNoWordBoundary)
	case OpCapture:
		open := c.capture(uint32(re.Cap << 1))
		sub := c.compile(re.Sub[0])
		end := c.capture(uint32(re.Cap<<1 | 1))
		return c.cat(c.cat(open, sub), end)
	case OpStar:
		return c.star(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpPlus:
		return c.plus(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpQuest:
		return c.quest(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpConcat:
		if len(re.Sub) == 0 {
			return c.nop()
		}
		var f frag
		for i, sub := range re.Sub {
			if i == 0 {
				f = c.compile(sub)
			} else {
				f = c.cat(f, c.compile(sub))
			}
		}
		return f
	case OpAlternate:
		var f frag
		for _, sub := range re.Sub {
			f = c.alt(f, c.compile(sub))
		}
		return f
	}
	panic("regexp: unhandled case in compile")
}

func (c *compiler) inst(op InstOp) frag {
	f := frag{start: uint32(len(c.p.Inst)), nullable: true}
	c.p.Inst = append(c.p.Inst, Inst{Op: op})
	return f
}

// single is an instruction with one exit.
func (c *compiler) single(op InstOp) frag {
	f := c.inst(op)
	f.out = holes{f.start << 1, f.start << 1}
	return f
}

func (c *compiler) nop() frag { return c.single(InstNop) }

func (c *compiler) capture(arg uint32) frag {
	f := c.single(InstCapture)
	c.p.Inst[f.start].Arg = arg
	c.p.NumCap = max(c.p.NumCap, int(arg)+1)
	return f
}

func (c *compiler) empty(op EmptyOp) frag {
	f := c.single(InstEmptyWidth)
	c.p.Inst[f.start].Arg = uint32(op)
	return f
}

func (c *compiler) cat(a, b frag) frag {
	if a.start == 0 || b.start == 0 {
		return frag{}
	}
	c.p.fill(a.out, b.start)
	return frag{a.start, b.out, a.nullable && b.nullable}
}

func (c *compiler) alt(a, b frag) frag {
	if a.start == 0 {
		return b
	}
	if b.start == 0 {
		return a
	}
	f := c.inst(InstAlt)
	i := &c.p.Inst[f.start]
	i.Out, i.Arg = a.start, b.start
	f.out = c.p.join(a.out, b.out)
	f.nullable = a.nullable || b.nullable
	return f
}

// fork is an alternative of f or what follows, in the order of preference.
func (c *compiler) fork(f frag, lazy bool) (alt frag) {
	alt = c.inst(InstAlt)
	i := &c.p.Inst[alt.start]
	if lazy {
		i.Arg = f.start
		alt.out = holes{alt.start << 1, alt.start << 1}
	} else {
		i.Out = f.start
		alt.out = holes{alt.start<<1 | 1, alt.start<<1 | 1}
	}
	return alt
}

func (c *compiler) quest(f frag, lazy bool) frag {
	alt := c.fork(f, lazy)
	alt.out = c.p.join(alt.out, f.out)
	return alt
}

// loop is f again and again; it is entered in the middle or at its beginning.
func (c *compiler) loop(f frag, lazy bool) frag {
	alt := c.fork(f, lazy)
	c.p.fill(f.out, alt.start)
	return alt
}

func (c *compiler) star(f frag, lazy bool) frag {
	if f.nullable {
		// As (f+)?: the first round of f* would else lose to the empty match
		// that leaves the loop.
		return c.quest(c.plus(f, lazy), lazy)
	}
	return c.loop(f, lazy)
}

func (c *compiler) plus(f frag, lazy bool) frag {
	return frag{f.start, c.loop(f, lazy).out, f.nullable}
}

func (c *compiler) runes(r []rune, flags Flags) frag {
	f := c.single(InstRune)
	f.nullable = false
	i := &c.p.Inst[f.start]
	i.Rune = r
	flags &= FoldCase
	if len(r) != 1 || unicode.SimpleFold(r[0]) == r[0] {
		flags = 0
	}
	i.Arg = uint32(flags)
	switch {
	case flags&FoldCase == 0 && (len(r) == 1 || len(r) == 2 && r[0] == r[1]):
		i.Op = InstRune1
	case len(r) == 2 && r[0] == 0 && r[1] == unicode.MaxRune:
		i.Op = InstRuneAny
	case len(r) == 4 && r[0] == 0 && r[1] == '\n'-1 && r[2] == '\n'+1 && r[3] == unicode.MaxRune:
		i.Op = InstRuneAnyNotNL
	}
	return f
}
