package syntax

// Simplify is a tree that means the same as re, without counted repetitions and
// what else is longer than need be. It shares what did not change.
func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	switch re.Op {
	case OpCapture, OpConcat, OpAlternate:
		out := re
		for i, sub := range re.Sub {
			s := sub.Simplify()
			if out == re && s != sub {
				c := *re
				out = &c
				out.Rune = nil
				out.Sub = append(out.Sub0[:0], re.Sub[:i]...)
			}
			if out != re {
				out.Sub = append(out.Sub, s)
			}
		}
		return out
	case OpStar, OpPlus, OpQuest:
		return repeatSimply(re.Op, re.Flags, re.Sub[0].Simplify(), re)
	case OpRepeat:
		return re.uncounted()
	}
	return re
}

// uncounted writes a counted repetition out.
func (re *Regexp) uncounted() *Regexp {
	if re.Min == 0 && re.Max == 0 {
		return &Regexp{Op: OpEmptyMatch}
	}
	sub := re.Sub[0].Simplify()
	if re.Max == -1 {
		switch re.Min {
		case 0:
			return repeatSimply(OpStar, re.Flags, sub, nil)
		case 1:
			return repeatSimply(OpPlus, re.Flags, sub, nil)
		}
		// x{4,} is xxxx+.
		all := &Regexp{Op: OpConcat}
		all.Sub = all.Sub0[:0]
		for i := 1; i < re.Min; i++ {
			all.Sub = append(all.Sub, sub)
		}
		all.Sub = append(all.Sub, repeatSimply(OpPlus, re.Flags, sub, nil))
		return all
	}
	if re.Min == 1 && re.Max == 1 {
		return sub
	}
	// x{2,5} is xx(x(x(x)?)?)?: nested, so that a failure is one.
	var prefix *Regexp
	if re.Min > 0 {
		prefix = &Regexp{Op: OpConcat}
		prefix.Sub = prefix.Sub0[:0]
		for i := 0; i < re.Min; i++ {
			prefix.Sub = append(prefix.Sub, sub)
		}
	}
	if re.Max > re.Min {
		suffix := repeatSimply(OpQuest, re.Flags, sub, nil)
		for i := re.Min + 1; i < re.Max; i++ {
			both := &Regexp{Op: OpConcat, Sub: []*Regexp{sub, suffix}}
			suffix = repeatSimply(OpQuest, re.Flags, both, nil)
		}
		if prefix == nil {
			return suffix
		}
		prefix.Sub = append(prefix.Sub, suffix)
	}
	if prefix != nil {
		return prefix
	}
	return &Regexp{Op: OpNoMatch}
}

// repeatSimply is op of sub; re is such a node, if there is one.
func repeatSimply(op Op, flags Flags, sub, re *Regexp) *Regexp {
	// The empty string, once or often, is the empty string.
	if sub.Op == OpEmptyMatch {
		return sub
	}
	if op == sub.Op && flags&NonGreedy == sub.Flags&NonGreedy {
		return sub
	}
	if re != nil && re.Op == op && re.Flags&NonGreedy == flags&NonGreedy && sub == re.Sub[0] {
		return re
	}
	re = &Regexp{Op: op, Flags: flags}
	re.Sub = append(re.Sub0[:0], sub)
	return re
}
