package syntax

// Alternatives with a common beginning share it: abc|abd is ab[cd]. Four
// rounds, each over neighbours only, so that the order of preference stays.

// factor is alternatives that mean the same as alts.
func (p *parser) factor(alts []*Regexp) []*Regexp {
	if len(alts) < 2 {
		return alts
	}
	alts = p.factorLiterals(alts)
	alts = p.factorFirst(alts)
	alts = p.factorRunes(alts)
	return factorEmpty(alts)
}

// prefixed is prefix followed by one of the rests.
func (p *parser) prefixed(prefix *Regexp, rests []*Regexp) *Regexp {
	rest := p.collapse(rests, OpAlternate)
	re := p.newNode(OpConcat)
	re.Sub = append(re.Sub0[:0], prefix, rest)
	return re
}

// factorLiterals shares literal beginnings.
func (p *parser) factorLiterals(alts []*Regexp) []*Regexp {
	var common []rune
	var flags Flags
	out := alts[:0]
	start := 0
	for i := 0; i <= len(alts); i++ {
		var runes []rune
		var f Flags
		if i < len(alts) {
			runes, f = leadingRunes(alts[i])
			if f == flags {
				same := 0
				for same < len(common) && same < len(runes) && common[same] == runes[same] {
					same++
				}
				if same > 0 {
					common = common[:same]
					continue
				}
			}
		}
		switch i - start {
		case 0:
		case 1:
			out = append(out, alts[start])
		default:
			prefix := p.newNode(OpLiteral)
			prefix.Flags = flags
			prefix.Rune = append(prefix.Rune[:0], common...)
			for j := start; j < i; j++ {
				alts[j] = p.cutRunes(alts[j], len(common))
				p.checkLimits(alts[j])
			}
			out = append(out, p.prefixed(prefix, alts[start:i]))
		}
		start, common, flags = i, runes, f
	}
	return out
}

// factorFirst shares beginnings that are one simple node.
func (p *parser) factorFirst(alts []*Regexp) []*Regexp {
	out := alts[:0]
	start := 0
	var first *Regexp
	for i := 0; i <= len(alts); i++ {
		var next *Regexp
		if i < len(alts) {
			next = leadingNode(alts[i])
			if first != nil && first.Equal(next) && sharable(first) {
				continue
			}
		}
		switch i - start {
		case 0:
		case 1:
			out = append(out, alts[start])
		default:
			for j := start; j < i; j++ {
				alts[j] = p.cutNode(alts[j])
				p.checkLimits(alts[j])
			}
			out = append(out, p.prefixed(first, alts[start:i]))
		}
		start, first = i, next
	}
	return out
}

// sharable reports whether trying re once is trying it often: one rune of a
// class, or a fixed number of one rune.
func sharable(re *Regexp) bool {
	return oneClass(re) || re.Op == OpRepeat && re.Min == re.Max && (re.Sub[0].Op == OpLiteral || oneClass(re.Sub[0]))
}

func oneClass(re *Regexp) bool {
	return re.Op == OpCharClass || re.Op == OpAnyChar || re.Op == OpAnyCharNotNL
}

// factorRunes makes one class of neighbours that match one rune.
func (p *parser) factorRunes(alts []*Regexp) []*Regexp {
	out := alts[:0]
	start := 0
	for i := 0; i <= len(alts); i++ {
		if i < len(alts) && runeSet(alts[i]) {
			continue
		}
		switch i - start {
		case 0:
		case 1:
			out = append(out, alts[start])
		default:
			// The one that means most takes the others in.
			most := start
			for j := start + 1; j < i; j++ {
				a, b := alts[most], alts[j]
				if a.Op < b.Op || a.Op == b.Op && len(a.Rune) < len(b.Rune) {
					most = j
				}
			}
			alts[start], alts[most] = alts[most], alts[start]
			for j := start + 1; j < i; j++ {
				mergeRunes(alts[start], alts[j])
				p.lim.drop()
			}
			tidy(alts[start])
			out = append(out, alts[start])
		}
		if i < len(alts) {
			out = append(out, alts[i])
		}
		start = i + 1
	}
	return out
}

func runeSet(re *Regexp) bool { return re.Op == OpLiteral && len(re.Rune) == 1 || oneClass(re) }

// factorEmpty drops an empty alternative after another.
func factorEmpty(alts []*Regexp) []*Regexp {
	out := alts[:0]
	for i, re := range alts {
		if i+1 < len(alts) && re.Op == OpEmptyMatch && alts[i+1].Op == OpEmptyMatch {
			continue
		}
		out = append(out, re)
	}
	return out
}

// leadingRunes is the literal that re begins with, and its case rule.
func leadingRunes(re *Regexp) ([]rune, Flags) {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags & FoldCase
}

// cutRunes takes the first n runes off the literal that re begins with.
func (p *parser) cutRunes(re *Regexp, n int) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		sub := p.cutRunes(re.Sub[0], n)
		re.Sub[0] = sub
		if sub.Op == OpEmptyMatch {
			p.lim.drop()
			switch len(re.Sub) {
			case 0, 1:
				re.Op = OpEmptyMatch
				re.Sub = nil
			case 2:
				p.lim.drop()
				re = re.Sub[1]
			default:
				copy(re.Sub, re.Sub[1:])
				re.Sub = re.Sub[:len(re.Sub)-1]
			}
		}
		return re
	}
	if re.Op == OpLiteral {
		re.Rune = re.Rune[:copy(re.Rune, re.Rune[n:])]
		if len(re.Rune) == 0 {
			re.Op = OpEmptyMatch
		}
	}
	return re
}

// leadingNode is the node that re begins with, nil if it begins with nothing.
func leadingNode(re *Regexp) *Regexp {
	if re.Op == OpEmptyMatch {
		return nil
	}
	if re.Op == OpConcat && len(re.Sub) > 0 {
		if re.Sub[0].Op == OpEmptyMatch {
			return nil
		}
		return re.Sub[0]
	}
	return re
}

// cutNode takes that node off.
func (p *parser) cutNode(re *Regexp) *Regexp {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		p.lim.drop()
		re.Sub = re.Sub[:copy(re.Sub, re.Sub[1:])]
		switch len(re.Sub) {
		case 0:
			re.Op = OpEmptyMatch
			re.Sub = nil
		case 1:
			p.lim.drop()
			re = re.Sub[0]
		}
		return re
	}
	return p.newNode(OpEmptyMatch)
}
