package syntax

// A tree as text: the shortest groups of flags under which the text means the
// tree. Every node says which flags it needs and which it cannot bear; parts of
// a sequence that disagree get groups of their own.

import (
	"strings"
	"unicode"
)

// group says what is written around a node.
type group uint8

const (
	groupI     group = 1 << iota // (?i:
	groupM                       // (?m:
	groupS                       // (?s:
	groupEnd                     // )
	groupPlain                   // (?: )

	// groupM << groupOff is (?-m:
	groupOff = 5

	groupFlags = ^(groupEnd | groupPlain)
)

// String is an expression whose tree this is.
func (re *Regexp) String() string {
	var p printer
	need, bar := p.needs(re)
	need |= (bar &^ groupI) << groupOff
	if need != 0 {
		need |= groupEnd
	}
	p.write(re, need)
	return p.String()
}

type printer struct {
	strings.Builder
	around map[*Regexp]group
}

// needs is which flags must be set for re, and which must not.
func (p *printer) needs(re *Regexp) (need, bar group) {
	switch re.Op {
	case OpLiteral:
		for _, r := range re.Rune {
			if minFold <= r && r <= maxFold && unicode.SimpleFold(r) != r {
				if re.Flags&FoldCase != 0 {
					return groupI, 0
				}
				return 0, groupI
			}
		}
	case OpCharClass:
		if !foldClosed(re.Rune) {
			return 0, groupI
		}
	case OpAnyCharNotNL:
		return 0, groupS
	case OpAnyChar:
		return groupS, 0
	case OpBeginLine, OpEndLine:
		return groupM, 0
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			return 0, groupM
		}
	case OpCapture, OpStar, OpPlus, OpQuest, OpRepeat:
		return p.needs(re.Sub[0])
	case OpConcat, OpAlternate:
		return p.needsOfParts(re.Sub)
	}
	return 0, 0
}

// needsOfParts groups runs of parts when no flags suit all.
func (p *printer) needsOfParts(parts []*Regexp) (need, bar group) {
	var barAll group
	first, last := 0, 0 // of the run that need is about
	split := false
	for i, part := range parts {
		n, b := p.needs(part)
		if need&b != 0 || n&bar != 0 {
			p.enclose(parts, first, last, need)
			need, bar, first, split = 0, 0, i, true
		}
		need |= n
		bar |= b
		barAll |= b
		if n != 0 {
			last = i
		}
		if need == 0 && first == i {
			first++
		}
	}
	if !split {
		return need, bar
	}
	p.enclose(parts, first, last, need)
	return 0, barAll
}

func (p *printer) enclose(parts []*Regexp, first, last int, g group) {
	if g == 0 {
		return
	}
	if p.around == nil {
		p.around = map[*Regexp]group{}
	}
	p.around[parts[first]] = g
	p.around[parts[last]] |= groupEnd
}

// foldClosed reports whether the class has every case of each of its runes.
func foldClosed(class []rune) bool {
	for i := 0; i < len(class); i += 2 {
		lo, hi := max(minFold, class[i]), min(maxFold, class[i+1])
		for r := lo; r <= hi; r++ {
			for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
				if (f < lo || f > hi) && !inClass(f, class) {
					return false
				}
			}
		}
	}
	return true
}

func inClass(r rune, class []rune) bool {
	lo, hi := 0, len(class)/2
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		switch {
		case r < class[2*m]:
			hi = m
		case r > class[2*m+1]:
			lo = m + 1
		default:
			return true
		}
	}
	return false
}

func (p *printer) write(re *Regexp, g group) {
	g |= p.around[re]
	if g&groupPlain != 0 && g&groupFlags != 0 && g&groupEnd != 0 {
		g &^= groupPlain
	}
	if g&groupFlags != 0 {
		p.WriteString("(?")
		p.letters(g)
		if off := g >> groupOff; off != 0 {
			p.WriteByte('-')
			p.letters(off)
		}
		p.WriteByte(':')
	}
	if g&groupPlain != 0 {
		p.WriteString("(?:")
	}
	p.node(re)
	if g&groupPlain != 0 {
		p.WriteByte(')')
	}
	if g&groupEnd != 0 {
		p.WriteByte(')')
	}
}

func (p *printer) letters(g group) {
	if g&groupI != 0 {
		p.WriteByte('i')
	}
	if g&groupM != 0 {
		p.WriteByte('m')
	}
	if g&groupS != 0 {
		p.WriteByte('s')
	}
}

func (p *printer) node(re *Regexp) {
	switch re.Op {
	default:
		p.WriteString("<invalid op" + itoa(int(re.Op)) + ">")
	case OpNoMatch:
		p.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		p.WriteString(`(?:)`)
	case OpLiteral:
		for _, r := range re.Rune {
			p.escaped(r, false)
		}
	case OpCharClass:
		p.class(re.Rune)
	case OpAnyCharNotNL, OpAnyChar:
		p.WriteByte('.')
	case OpBeginLine:
		p.WriteByte('^')
	case OpEndLine:
		p.WriteByte('$')
	case OpBeginText:
		p.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			p.WriteByte('$')
		} else {
			p.WriteString(`\z`)
		}
	case OpWordBoundary:
		p.WriteString(`\b`)
	case OpNoWordBoundary:
		p.WriteString(`\B`)
	case OpCapture:
		if re.Name != "" {
			p.WriteString("(?P<" + re.Name + ">")
		} else {
			p.WriteByte('(')
		}
		if re.Sub[0].Op != OpEmptyMatch {
			p.write(re.Sub[0], p.around[re.Sub[0]])
		}
		p.WriteByte(')')
	case OpStar, OpPlus, OpQuest, OpRepeat:
		p.repeated(re)
	case OpConcat:
		for _, sub := range re.Sub {
			var g group
			if sub.Op == OpAlternate {
				g = groupPlain
			}
			p.write(sub, g)
		}
	case OpAlternate:
		for i, sub := range re.Sub {
			if i > 0 {
				p.WriteByte('|')
			}
			p.write(sub, 0)
		}
	}
}

func (p *printer) repeated(re *Regexp) {
	sub := re.Sub[0]
	var g group
	if sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1 {
		g = groupPlain
	}
	p.write(sub, g)
	switch re.Op {
	case OpStar:
		p.WriteByte('*')
	case OpPlus:
		p.WriteByte('+')
	case OpQuest:
		p.WriteByte('?')
	case OpRepeat:
		p.WriteString("{" + itoa(re.Min))
		if re.Max != re.Min {
			p.WriteByte(',')
			if re.Max >= 0 {
				p.WriteString(itoa(re.Max))
			}
		}
		p.WriteByte('}')
	}
	if re.Flags&NonGreedy != 0 {
		p.WriteByte('?')
	}
}

func (p *printer) class(ranges []rune) {
	if len(ranges)%2 != 0 {
		p.WriteString(`[invalid char class]`)
		return
	}
	p.WriteByte('[')
	switch {
	case len(ranges) == 0:
		p.WriteString(`^\x00-\x{10FFFF}`)
	case ranges[0] == 0 && ranges[len(ranges)-1] == unicode.MaxRune && len(ranges) > 2:
		// More is in than out: the gaps are shorter.
		p.WriteByte('^')
		for i := 1; i < len(ranges)-1; i += 2 {
			p.span(ranges[i]+1, ranges[i+1]-1)
		}
	default:
		for i := 0; i < len(ranges); i += 2 {
			p.span(ranges[i], ranges[i+1])
		}
	}
	p.WriteByte(']')
}

func (p *printer) span(lo, hi rune) {
	p.escaped(lo, lo == '-')
	if lo != hi {
		if hi != lo+1 {
			p.WriteByte('-')
		}
		p.escaped(hi, hi == '-')
	}
}

const special = `\.+*?()|[]{}^$`

func (p *printer) escaped(r rune, force bool) {
	if unicode.IsPrint(r) {
		if force || strings.ContainsRune(special, r) {
			p.WriteByte('\\')
		}
		p.WriteRune(r)
		return
	}
	const hex = "0123456789abcdef"
	switch r {
	case '\a':
		p.WriteString(`\a`)
	case '\f':
		p.WriteString(`\f`)
	case '\n':
		p.WriteString(`\n`)
	case '\r':
		p.WriteString(`\r`)
	case '\t':
		p.WriteString(`\t`)
	case '\v':
		p.WriteString(`\v`)
	default:
		if r < 0x100 {
			p.WriteString(`\x`)
			p.WriteByte(hex[r>>4&15])
			p.WriteByte(hex[r&15])
			return
		}
		p.WriteString(`\x{`)
		digits := 1
		for r>>(4*digits) != 0 {
			digits++
		}
		for digits > 0 {
			digits--
			p.WriteByte(hex[r>>(4*digits)&15])
		}
		p.WriteByte('}')
	}
}
