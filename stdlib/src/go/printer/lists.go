package printer

import (
	"bytes"
	"go/ast"
	"go/token"
	"math"
)

// listMode says how a list of expressions is printed.
type listMode uint

const (
	commaTerm listMode = 1 << iota // a comma ends it if the next token is on another line
	noIndent                       // lines after the first are not indented
)

// identList prints names.
func (p *printer) identList(list []*ast.Ident, indented bool) {
	xs := make([]ast.Expr, len(list))
	for i, x := range list {
		xs[i] = x
	}
	m := noIndent
	if indented {
		m = 0
	}
	p.exprList(token.NoPos, xs, 1, m, token.NoPos, false)
}

const (
	filteredFields  = "contains filtered or unexported fields"
	filteredMethods = "contains filtered or unexported methods"
)

// exprList prints expressions with commas between them, on lines as in the source.
// prev is where the token before the list is, next that behind it; without them
// columns are not aligned, and the list does not begin on a line of its own.
func (p *printer) exprList(prev token.Pos, list []ast.Expr, depth int, m listMode, next token.Pos, incomplete bool) {
	before, behind := p.posFor(prev), p.posFor(next)
	if len(list) == 0 {
		if incomplete {
			if before.IsValid() && before.Line == behind.Line {
				p.text("/* " + filteredFields + " */")
			} else {
				p.put(newline)
				p.put(indent)
				p.text("// " + filteredFields)
				p.put(unindent, newline)
			}
		}
		return
	}
	line, end := p.lineFor(list[0].Pos()), p.lineFor(list[len(list)-1].End())
	if before.IsValid() && before.Line == line && line == end {
		for i, x := range list {
			if i > 0 {
				p.at(x.Pos())
				p.tok(token.COMMA)
				p.put(blank)
			}
			p.expr0(x, depth)
		}
		if incomplete {
			p.tok(token.COMMA)
			p.put(blank)
			p.text("/* " + filteredFields + " */")
		}
		return
	}

	s := indent // what the first newline brings
	if m&noIndent != 0 {
		s = ignore
	}
	broken := -1 // before which element the last newline was
	if before.IsValid() && before.Line < line && p.linebreak(line, 0, s, true) > 0 {
		s = ignore
		broken = 0
	}
	var keys keySizes
	prevLine := before.Line
	for i, x := range list {
		line = p.lineFor(x.Pos())
		pair, isPair := x.(*ast.KeyValueExpr)
		size := 0
		if n := p.nodeSize(x, maxLine); n <= maxLine && before.IsValid() && behind.IsValid() {
			size = n
			if isPair {
				size = p.nodeSize(pair.Key, maxLine)
			}
		}
		apart := keys.apart(size)
		fresh := 0 < prevLine && prevLine < line
		if i > 0 {
			if !fresh {
				p.at(x.Pos())
			}
			p.tok(token.COMMA)
			space := true
			if fresh {
				n := p.linebreak(line, 0, s, apart || broken+1 < i)
				if n > 0 {
					s = ignore
					broken = i
					space = false
				}
				if n > 1 {
					keys.reset()
				}
			}
			if space {
				p.put(blank)
			}
		}
		if len(list) > 1 && isPair && size > 0 && fresh {
			p.expr(pair.Key)
			p.at(pair.Colon)
			p.tok(token.COLON)
			p.put(vtab)
			p.expr(pair.Value)
		} else {
			p.expr0(x, depth)
		}
		keys.add(size)
		prevLine = line
	}
	indented := s == ignore && m&noIndent == 0
	if m&commaTerm != 0 && behind.IsValid() && p.pos.Line < behind.Line {
		p.tok(token.COMMA)
		if incomplete {
			p.put(newline)
			p.text("// " + filteredFields)
		}
		if indented {
			p.put(unindent)
		}
		p.put(formfeed)
		return
	}
	if incomplete {
		p.tok(token.COMMA)
		p.put(newline)
		p.text("// " + filteredFields)
		p.put(newline)
	}
	if indented {
		p.put(unindent)
	}
}

// maxLine is more than any line has.
const maxLine = 1_000_000

// keySizes decides which successive elements are aligned: those whose keys are
// small, or not much longer or shorter than those before on (geometric) average.
type keySizes struct {
	prev int // 0 for none or one of more than a line
	logs float64
	n    int
}

const (
	smallKey = 40
	keyRatio = 2.5
)

// apart says whether an element is not aligned with those before.
func (k *keySizes) apart(size int) bool {
	prev := k.prev
	k.prev = size
	if prev == 0 || size == 0 {
		return true
	}
	if k.n == 0 || prev <= smallKey && size <= smallKey {
		return false
	}
	// Rounded, as keys of exactly this ratio are not to depend on the last bits.
	mean := math.Round(math.Exp(k.logs/float64(k.n))*1e9) / 1e9
	ratio := float64(size) / mean
	return keyRatio*ratio <= 1 || keyRatio <= ratio
}

func (k *keySizes) add(size int) {
	if size > 0 {
		k.logs += math.Log(float64(size))
		k.n++
	}
}

func (k *keySizes) reset() { k.logs, k.n = 0, 0 }

// sizer measures text, if it is on one line.
type sizer struct {
	size  int
	lines bool
}

func (s *sizer) Write(data []byte) (int, error) {
	s.lines = s.lines || bytes.IndexByte(data, '\n') >= 0 || bytes.IndexByte(data, '\f') >= 0
	s.size += len(data)
	return len(data), nil
}

// nodeSize is how long a node is on one line, more than most if it does not fit
// there.
func (p *printer) nodeSize(n ast.Node, most int) int {
	if size, ok := p.sizes[n]; ok {
		return size
	}
	size := most + 1
	// Deep literals would be printed again and again.
	p.sizes[n] = size
	sub := newPrinter(&Config{Mode: RawFormat}, p.fset, p.sizes)
	if sub.whole(n) != nil {
		return size
	}
	sub.fixBuildLines()
	var s sizer
	(&trimmer{w: &s}).Write(sub.output)
	if s.size <= most && !s.lines {
		size = s.size
		p.sizes[n] = size
	}
	return size
}
