package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Prog is a compiled program.
type Prog struct {
	Inst   []Inst
	Start  int // the first instruction
	NumCap int // how many captures' ends there are
}

// InstOp is a kind of instruction.
type InstOp uint8

const (
	InstAlt InstOp = iota
	InstAltMatch
	InstCapture
	InstEmptyWidth
	InstMatch
	InstFail
	InstNop
	InstRune
	InstRune1
	InstRuneAny
	InstRuneAnyNotNL
)

var instNames = [...]string{
	"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail", "InstNop",
	"InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL",
}

func (i InstOp) String() string {
	if int(i) < len(instNames) {
		return instNames[i]
	}
	return ""
}

// EmptyOp is a set of assertions.
type EmptyOp uint8

const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// EmptyOpContext is what holds between the runes r1 and r2; -1 is the end of the
// text.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyNoWordBoundary
	if IsWordChar(r1) != IsWordChar(r2) {
		op = EmptyWordBoundary
	}
	switch r1 {
	case -1:
		op |= EmptyBeginText | EmptyBeginLine
	case '\n':
		op |= EmptyBeginLine
	}
	switch r2 {
	case -1:
		op |= EmptyEndText | EmptyEndLine
	case '\n':
		op |= EmptyEndLine
	}
	return op
}

// IsWordChar reports whether r is one of [A-Za-z0-9_].
func IsWordChar(r rune) bool { return r == '_' || alnum(r) }

// Inst is an instruction.
type Inst struct {
	Op   InstOp
	Out  uint32 // what comes next, but for InstMatch and InstFail
	Arg  uint32 // of InstAlt, InstAltMatch, InstCapture, InstEmptyWidth
	Rune []rune
}

// op is the kind, InstRune for all that match a rune.
func (i *Inst) op() InstOp {
	switch i.Op {
	case InstRune1, InstRuneAny, InstRuneAnyNotNL:
		return InstRune
	}
	return i.Op
}

// MatchRune reports whether the instruction, an InstRune, matches r.
func (i *Inst) MatchRune(r rune) bool { return i.MatchRunePos(r) != -1 }

// MatchRunePos is which of the pairs of the instruction, an InstRune, has r,
// -1 if none.
func (i *Inst) MatchRunePos(r rune) int {
	class := i.Rune
	if len(class) == 0 {
		return -1
	}
	if len(class) == 1 {
		only := class[0]
		if r == only {
			return 0
		}
		if Flags(i.Arg)&FoldCase != 0 {
			for f := unicode.SimpleFold(only); f != only; f = unicode.SimpleFold(f) {
				if r == f {
					return 0
				}
			}
		}
		return -1
	}
	lo, hi := 0, len(class)/2
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		switch {
		case r < class[2*m]:
			hi = m
		case r > class[2*m+1]:
			lo = m + 1
		default:
			return m
		}
	}
	return -1
}

// MatchEmptyWidth reports whether the instruction, an InstEmptyWidth, matches
// between the two runes.
func (i *Inst) MatchEmptyWidth(before rune, after rune) bool {
	return EmptyOp(i.Arg)&^EmptyOpContext(before, after) == 0
}

// skipNop is the first instruction from pc on that does something.
func (p *Prog) skipNop(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// Prefix is a text that all matches begin with; complete is whether it is all
// of them.
func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skipNop(uint32(p.Start))
	if !i.literal() {
		return "", i.Op == InstMatch
	}
	var b strings.Builder
	for i.literal() {
		b.WriteRune(i.Rune[0])
		i = p.skipNop(i.Out)
	}
	return b.String(), i.Op == InstMatch
}

func (i *Inst) literal() bool {
	return i.op() == InstRune && len(i.Rune) == 1 && Flags(i.Arg)&FoldCase == 0 && i.Rune[0] != utf8.RuneError
}

// StartCond is the assertions that must hold where a match begins, all of them
// if there is no match.
func (p *Prog) StartCond() EmptyOp {
	var cond EmptyOp
	for pc := uint32(p.Start); ; {
		i := &p.Inst[pc]
		switch i.Op {
		case InstEmptyWidth:
			cond |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return cond
		}
		pc = i.Out
	}
}

// String lists the program, the first instruction marked.
func (p *Prog) String() string {
	var b strings.Builder
	for j := range p.Inst {
		pc := strconv.Itoa(j)
		if len(pc) < 3 {
			b.WriteString("   "[len(pc):])
		}
		if j == p.Start {
			pc += "*"
		}
		b.WriteString(pc)
		b.WriteByte('\t')
		b.WriteString(p.Inst[j].String())
		b.WriteByte('\n')
	}
	return b.String()
}

func (i *Inst) String() string {
	num := func(n uint32) string { return strconv.FormatUint(uint64(n), 10) }
	to := " -> " + num(i.Out)
	switch i.Op {
	case InstAlt:
		return "alt" + to + ", " + num(i.Arg)
	case InstAltMatch:
		return "altmatch" + to + ", " + num(i.Arg)
	case InstCapture:
		return "cap " + num(i.Arg) + to
	case InstEmptyWidth:
		return "empty " + num(i.Arg) + to
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop" + to
	case InstRune:
		if i.Rune == nil {
			return "rune <nil>"
		}
		fold := ""
		if Flags(i.Arg)&FoldCase != 0 {
			fold = "/i"
		}
		return "rune " + strconv.QuoteToASCII(string(i.Rune)) + fold + to
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + to
	case InstRuneAny:
		return "any" + to
	case InstRuneAnyNotNL:
		return "anynotnl" + to
	}
	return ""
}
