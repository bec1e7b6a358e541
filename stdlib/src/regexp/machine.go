package regexp

// How a program is run: natively over text, whole searches at a time. The
// machine takes it as words (assemble), so that it needs nothing but the slice.

import (
	"regexp/syntax"
	"unicode"
	"unsafe"
)

// native: gives code, an assembled program, what the machine works out of it
func link(code []uint32) []uint32

// native: the first n matches (all if n is negative) of the program in text,
// flattened: each has ncap offsets, an even number. With ncap 0 just one is
// looked for, and the result is not nil if there is one
func exec(code []uint32, prefix string, mode int, text string, ncap, n int) []int

// The bits of mode.
const (
	modeLongest  = 1 << iota
	modeAnchored // matches begin where the text does
	modeLiteral  // prefix is the whole match
)

func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func (re *Regexp) mode() int {
	mode := 0
	if re.longest {
		mode |= modeLongest
	}
	if re.cond&syntax.EmptyBeginText != 0 {
		mode |= modeAnchored
	}
	if re.complete {
		mode |= modeLiteral
	}
	return mode
}

func (re *Regexp) find(s string, ncap int) []int {
	return exec(re.code, re.prefix, re.mode(), s, ncap, 1)
}

func (re *Regexp) findAll(s string, ncap, n int) []int {
	if n == 0 {
		return nil
	}
	return exec(re.code, re.prefix, re.mode(), s, ncap, n)
}

// assemble makes words of a program: how many instructions, the first, then
// five words for each: op, out, arg, and where among the ranges, which follow
// all, how many words are its. All instructions that match a rune have ranges.
func assemble(p *syntax.Prog) []uint32 {
	code := make([]uint32, 2, 2+8*len(p.Inst))
	code[0], code[1] = uint32(len(p.Inst)), uint32(p.Start)
	var all []uint32
	for i := range p.Inst {
		in := &p.Inst[i]
		op, at := in.Op, len(all)
		switch op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			op = syntax.InstRune
			for _, r := range ranges(in) {
				all = append(all, uint32(r))
			}
		case syntax.InstAltMatch:
			op = syntax.InstAlt
		}
		code = append(code, uint32(op), in.Out, in.Arg, uint32(at), uint32(len(all)-at))
	}
	return link(append(code, all...))
}

// ranges are the pairs of the runes that an instruction matches.
func ranges(in *syntax.Inst) []rune {
	switch {
	case in.Op == syntax.InstRuneAny:
		return []rune{0, unicode.MaxRune}
	case in.Op == syntax.InstRuneAnyNotNL:
		return []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
	case in.Op != syntax.InstRune1 && len(in.Rune) != 1:
		return in.Rune
	}
	r := in.Rune[0]
	all := []rune{r, r}
	if in.Op == syntax.InstRune && syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			all = append(all, f, f)
		}
	}
	return all
}
