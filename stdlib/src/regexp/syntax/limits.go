package syntax

// How large and how deep a tree may be: a program of it must fit into 128 MB,
// and functions that recurse over it must not go too deep. Both are worked out
// only when there are so many nodes that a limit may be near.

const (
	maxHeight = 1000
	maxSize   = 128 << 20 / 40 // of instructions
	maxRunes  = 128 << 20 / 4
)

type limits struct {
	nodes   int   // made and not dropped
	runes   int   // in literals and classes
	repeats int64 // the product of all counts
	size    map[*Regexp]int64
	height  map[*Regexp]int
}

// drop says that a node is gone.
func (l *limits) drop() { l.nodes-- }

// checkLimits panics with the error's code if re, which is new, is too much.
func (p *parser) checkLimits(re *Regexp) {
	l := &p.lim
	if l.runes > maxRunes {
		panic(ErrLarge)
	}
	l.checkSize(re, p.stack)
	l.checkHeight(re, p.stack)
}

func (l *limits) checkSize(re *Regexp, stack []*Regexp) {
	if l.size == nil {
		if l.repeats == 0 {
			l.repeats = 1
		}
		if re.Op == OpRepeat {
			n := re.Max
			if n == -1 {
				n = re.Min
			}
			if n <= 0 {
				n = 1
			}
			if int64(n) > maxSize/l.repeats {
				l.repeats = maxSize
			} else {
				l.repeats *= int64(n)
			}
		}
		if int64(l.nodes) < maxSize/l.repeats {
			return
		}
		l.size = map[*Regexp]int64{}
		for _, re := range stack {
			l.checkSize(re, nil)
		}
	}
	if l.sizeOf(re, true) > maxSize {
		panic(ErrLarge)
	}
}

// sizeOf is how many instructions re takes, about.
func (l *limits) sizeOf(re *Regexp, again bool) int64 {
	if !again {
		if size, ok := l.size[re]; ok {
			return size
		}
	}
	var size int64
	switch re.Op {
	case OpLiteral:
		size = int64(len(re.Rune))
	case OpCapture, OpStar:
		size = 2 + l.sizeOf(re.Sub[0], false)
	case OpPlus, OpQuest:
		size = 1 + l.sizeOf(re.Sub[0], false)
	case OpConcat, OpAlternate:
		for _, sub := range re.Sub {
			size += l.sizeOf(sub, false)
		}
		if re.Op == OpAlternate && len(re.Sub) > 1 {
			size += int64(len(re.Sub)) - 1
		}
	case OpRepeat:
		sub := l.sizeOf(re.Sub[0], false)
		switch {
		case re.Max != -1:
			size = int64(re.Max)*sub + int64(re.Max-re.Min)
		case re.Min == 0:
			size = 2 + sub
		default:
			size = 1 + int64(re.Min)*sub
		}
	}
	size = max(1, size)
	l.size[re] = size
	return size
}

func (l *limits) checkHeight(re *Regexp, stack []*Regexp) {
	if l.nodes < maxHeight {
		return
	}
	if l.height == nil {
		l.height = map[*Regexp]int{}
		for _, re := range stack {
			l.checkHeight(re, nil)
		}
	}
	if l.heightOf(re, true) > maxHeight {
		panic(ErrNestingDepth)
	}
}

func (l *limits) heightOf(re *Regexp, again bool) int {
	if !again {
		if h, ok := l.height[re]; ok {
			return h
		}
	}
	h := 1
	for _, sub := range re.Sub {
		h = max(h, 1+l.heightOf(sub, false))
	}
	l.height[re] = h
	return h
}
