package printer

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
	"text/tabwriter"
)

const (
	infinity    = 1 << 30
	maxNewlines = 2 // an empty line
)

// space is white space that is printed before the next token, or a change of
// indentation that holds from there on.
type space byte

const (
	ignore   space = 0
	blank    space = ' '
	vtab     space = '\v'
	newline  space = '\n'
	formfeed space = '\f' // a newline after which columns begin anew
	indent   space = '>'
	unindent space = '<'
)

// most spaces that wait; more are written at once.
const maxPending = 16

// mode is what comments before the next tokens do not bring.
type mode uint

const (
	noExtraBlank mode = 1 << iota
	noExtraLinebreak
)

// printer prints to output, which a tabwriter aligns. White space waits in
// pending until the next token comes, as comments before that have their say.
type printer struct {
	Config
	fset *token.FileSet

	output []byte
	indent int
	level  int // of nested composite literals
	mode   mode
	ragged bool // a literal had a newline: nothing is aligned up to the line's end
	semi   bool // a newline would be a semicolon
	last   token.Token
	open   token.Token // the token before, if it was ( or [
	space  []space     // pending

	pos     token.Position // in the source, of what comes next
	out     token.Position // in the output
	written token.Position // pos, after a token or comment has been written
	lineAt  *int           // gets the line of the next token

	comments    []*ast.CommentGroup
	ownComments bool // comments come from nodes
	comment     pendingComment

	sizes map[ast.Node]int // of nodes on one line
	err   error

	goBuild, plusBuild []int // where such lines are in the output

	cachedPos  token.Pos
	cachedLine int
}

func newPrinter(cfg *Config, fset *token.FileSet, sizes map[ast.Node]int) *printer {
	return &printer{
		Config: *cfg, fset: fset, sizes: sizes, cachedPos: -1,
		pos:   token.Position{Line: 1, Column: 1},
		out:   token.Position{Line: 1, Column: 1},
		space: make([]space, 0, maxPending),
	}
}

func (p *printer) posFor(pos token.Pos) token.Position { return p.fset.PositionFor(pos, false) }

func (p *printer) lineFor(pos token.Pos) int {
	if pos != p.cachedPos {
		p.cachedPos = pos
		p.cachedLine = p.fset.PositionFor(pos, false).Line
	}
	return p.cachedLine
}

// recordLine has line set to the output's line when the next token is written.
func (p *printer) recordLine(line *int) { p.lineAt = line }

// linesFrom is how many lines have been written since line.
func (p *printer) linesFrom(line int) int { return p.out.Line - line }

// at says where the next token is, if pos is valid.
func (p *printer) at(pos token.Pos) {
	if pos.IsValid() {
		p.pos = p.posFor(pos)
	}
}

// lineDirective says that what follows is at pos.
func (p *printer) lineDirective(pos token.Position) {
	if p.Mode&SourcePos == 0 || !pos.IsValid() || p.out.Line == pos.Line && p.out.Filename == pos.Filename {
		return
	}
	if strings.ContainsAny(pos.Filename, "\r\n") {
		if p.err == nil {
			p.err = fmt.Errorf("go/printer: source filename contains unexpected newline character: %q", pos.Filename)
		}
		return
	}
	p.output = append(p.output, tabwriter.Escape)
	p.output = fmt.Appendf(p.output, "//line %s:%d\n", pos.Filename, pos.Line)
	p.output = append(p.output, tabwriter.Escape)
	p.out.Filename, p.out.Line = pos.Filename, pos.Line
}

// writeByte writes white space n times.
func (p *printer) writeByte(c byte, n int) {
	if p.ragged {
		switch c {
		case '\t', '\v':
			c = ' '
		case '\n', '\f':
			c = '\f'
			p.ragged = false
		}
	}
	for range n {
		p.output = append(p.output, c)
	}
	p.pos.Offset += n
	if c == '\n' || c == '\f' {
		p.pos.Line += n
		p.out.Line += n
		p.pos.Column, p.out.Column = 1, 1
		return
	}
	p.pos.Column += n
	p.out.Column += n
}

// writeString writes text that is at pos in the source; whole means that it has
// to pass the tabwriter as it is.
func (p *printer) writeString(pos token.Position, s string, whole bool) {
	if p.out.Column == 1 {
		p.lineDirective(pos)
		n := p.Indent + p.indent
		for range n {
			// Not a cell's end: these must not be taken away.
			p.output = append(p.output, '\t')
		}
		p.pos.Offset += n
		p.pos.Column += n
		p.out.Column += n
	}
	if pos.IsValid() {
		p.pos = pos
	}
	if whole {
		p.output = append(p.output, tabwriter.Escape)
	}
	p.output = append(p.output, s...)
	lines, from := 0, 0 // newlines, and where the last one is
	if whole && (strings.IndexByte(s, '\n') >= 0 || strings.IndexByte(s, '\f') >= 0) {
		for i := 0; i < len(s); i++ {
			if s[i] == '\n' || s[i] == '\f' {
				lines++
				from = i
			}
		}
	}
	p.pos.Offset += len(s)
	if lines > 0 {
		p.ragged = true
		p.pos.Line += lines
		p.out.Line += lines
		p.pos.Column = len(s) - from
		p.out.Column = len(s) - from
	} else {
		p.pos.Column += len(s)
		p.out.Column += len(s)
	}
	if whole {
		p.output = append(p.output, tabwriter.Escape)
	}
	p.written = p.pos
}

// writeSpaces writes the first n pending spaces.
func (p *printer) writeSpaces(n int) {
	for i := 0; i < n; i++ {
		switch s := p.space[i]; s {
		case ignore:
		case indent:
			p.indent++
		case unindent:
			p.indent = max(0, p.indent-1)
		case newline, formfeed:
			if i+1 < n && p.space[i+1] == unindent {
				// The unindent is for a label, and comes first. The form feed keeps a
				// long label from widening a column of the lines before.
				p.space[i], p.space[i+1] = unindent, formfeed
				i--
				continue
			}
			p.writeByte(byte(s), 1)
		default:
			p.writeByte(byte(s), 1)
		}
	}
	p.space = p.space[:copy(p.space, p.space[n:])]
}

// flush writes what is pending, with comments, before what is at next.
func (p *printer) flush(next token.Position, tok token.Token) (wroteNewline, droppedFF bool) {
	if p.commentBefore(next) {
		return p.intersperse(next, tok)
	}
	p.writeSpaces(len(p.space))
	return
}

// follow notes whether the token before was an opening one; white space between
// does not matter.
func (p *printer) follow() {
	switch p.last {
	case token.ILLEGAL:
	case token.LPAREN, token.LBRACK:
		p.open = p.last
	default:
		p.open = token.ILLEGAL
	}
}

// put has white space wait for the next token.
func (p *printer) put(spaces ...space) {
	for _, s := range spaces {
		p.follow()
		if s == ignore {
			continue
		}
		if len(p.space) == maxPending {
			p.writeSpaces(maxPending)
		}
		p.space = append(p.space, s)
		if s == newline || s == formfeed {
			p.semi = false
		}
		p.last = token.ILLEGAL
	}
}

// toggle switches modes.
func (p *printer) toggle(m mode) {
	p.follow()
	p.mode ^= m
}

// tok prints tokens.
func (p *printer) tok(toks ...token.Token) {
	for _, t := range toks {
		p.follow()
		s := t.String()
		if combine(p.last, s[0]) {
			p.space = append(p.space[:0], blank)
		}
		semi := false
		switch t {
		case token.BREAK, token.CONTINUE, token.FALLTHROUGH, token.RETURN, token.INC, token.DEC, token.RPAREN, token.RBRACK, token.RBRACE:
			semi = true
		}
		p.last = t
		p.write(s, false, semi)
	}
}

// combine says whether a token and a character after it would be another token.
func combine(t token.Token, next byte) bool {
	switch t {
	case token.INT:
		return next == '.'
	case token.ADD:
		return next == '+'
	case token.SUB:
		return next == '-'
	case token.QUO:
		return next == '*'
	case token.LSS:
		return next == '-' || next == '<'
	case token.AND:
		return next == '&' || next == '^'
	}
	return false
}

func (p *printer) ident(x *ast.Ident) {
	p.follow()
	p.last = token.IDENT
	p.write(x.Name, false, true)
}

func (p *printer) literal(x *ast.BasicLit) {
	p.follow()
	p.last = x.Kind
	p.write(x.Value, true, true)
}

// text prints what stands for something that is not there.
func (p *printer) text(s string) {
	p.follow()
	p.last = token.STRING
	p.write(s, true, true)
}

// write writes a token at p.pos, after what is pending and after newlines that
// the source has there.
func (p *printer) write(s string, whole, semi bool) {
	next := p.pos
	wroteNewline, droppedFF := p.flush(next, p.last)
	if !p.semi {
		n := min(next.Line-p.pos.Line, maxNewlines)
		if wroteNewline && n == maxNewlines {
			n = maxNewlines - 1
		}
		if n > 0 {
			c := byte('\n')
			if droppedFF {
				c = '\f'
			}
			p.writeByte(c, n)
			semi = false
		}
	}
	if p.lineAt != nil {
		*p.lineAt = p.out.Line
		p.lineAt = nil
	}
	p.writeString(next, s, whole)
	p.semi = semi
}

// linebreak prints as many newlines as the source has before line, at most two
// and at least least, and before them s. section has columns begin anew. It
// returns how many, and one more with section.
func (p *printer) linebreak(line, least int, s space, section bool) (breaks int) {
	n := max(min(line-p.pos.Line, maxNewlines), least)
	if n <= 0 {
		return 0
	}
	p.put(s)
	if section {
		p.put(formfeed)
		n--
		breaks = 2
	}
	breaks += n
	for ; n > 0; n-- {
		p.put(newline)
	}
	return
}
