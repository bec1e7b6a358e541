package printer

import (
	"go/ast"
	"go/build/constraint"
	"go/token"
	"slices"
	"strings"
	"unicode"
)

// pendingComment is the comments that come next, and how to go on behind them.
type pendingComment struct {
	next    int // in printer.comments
	group   *ast.CommentGroup
	offset  int  // infinity if there are none
	newline bool // they have one, or end with one
}

func (p *printer) nextComment() {
	c := &p.comment
	for c.next < len(p.comments) {
		g := p.comments[c.next]
		c.next++
		if len(g.List) > 0 {
			c.group = g
			c.offset = p.posFor(g.List[0].Pos()).Offset
			c.newline = p.hasNewline(g.List)
			return
		}
	}
	c.offset = infinity
}

func (p *printer) hasNewline(list []*ast.Comment) bool {
	line := p.lineFor(list[0].Pos())
	for i, c := range list {
		if i > 0 && p.lineFor(c.Pos()) != line {
			return true
		}
		if c.Text[1] == '/' || strings.Contains(c.Text, "\n") {
			return true
		}
	}
	return false
}

// commentBefore says whether comments come before what is at next. Those that
// bring a newline wait if that would be a semicolon.
func (p *printer) commentBefore(next token.Position) bool {
	return p.comment.offset < next.Offset && (!p.semi || !p.comment.newline)
}

// commentsSize is how long the comments before next are.
func (p *printer) commentsSize(next token.Position) (size int) {
	defer func(c pendingComment) { p.comment = c }(p.comment)
	for p.commentBefore(next) {
		for _, c := range p.comment.group.List {
			size += len(c.Text)
		}
		p.nextComment()
	}
	return
}

// setComment has the comments of a node printed next, if comments are nodes'.
func (p *printer) setComment(g *ast.CommentGroup) {
	if g == nil || !p.ownComments {
		return
	}
	if p.comment.next < len(p.comments) {
		p.flush(p.posFor(g.List[0].Pos()), token.ILLEGAL)
	}
	p.comments = []*ast.CommentGroup{g}
	p.comment.next = 0
	if p.comment.offset == infinity {
		p.nextComment()
	}
}

// lineComment has a comment printed that is nowhere in the source.
func (p *printer) lineComment(text string) {
	p.setComment(&ast.CommentGroup{List: []*ast.Comment{{Text: text}}})
}

// intersperse writes the comments before what is at next, with what is pending.
// It says whether newlines come last, and whether a form feed fell.
func (p *printer) intersperse(next token.Position, tok token.Token) (wroteNewline, droppedFF bool) {
	var last *ast.Comment
	for p.commentBefore(next) {
		group := p.comment.group
		list := group.List
		doc := tok != token.IDENT && tok != token.IMPORT && // cgo reads those before imports
			p.posFor(group.Pos()).Column == 1 && p.posFor(group.End()+1) == next
		if doc {
			list = formatDoc(list)
			if len(list) == 0 {
				p.beforeComment(p.posFor(group.Pos()), next, last, tok)
				p.pos, p.written = next, next
				p.nextComment()
				return p.afterComments(false)
			}
		}
		for _, c := range list {
			p.beforeComment(p.posFor(c.Pos()), next, last, tok)
			p.writeComment(c)
			last = c
		}
		if doc {
			// As if it had been written as it was.
			last = group.List[len(group.List)-1]
			p.pos = p.posFor(last.End())
			p.written = p.pos
		}
		p.nextComment()
	}
	if last == nil {
		return
	}
	wanted := false
	if p.mode&noExtraBlank == 0 && last.Text[1] == '*' && p.lineFor(last.Pos()) == next.Line &&
		tok != token.COMMA &&
		(tok != token.RPAREN || p.open == token.LPAREN) &&
		(tok != token.RBRACK || p.open == token.LBRACK) {
		if p.mode&noExtraLinebreak == 0 && p.level == 0 && p.breakPending() {
			wanted = true
		} else {
			p.writeByte(' ', 1)
		}
	}
	if last.Text[1] == '/' || tok == token.EOF || tok == token.RBRACE && p.mode&noExtraLinebreak == 0 {
		wanted = true
	}
	return p.afterComments(wanted)
}

func (p *printer) breakPending() bool {
	return slices.Contains(p.space, newline) || slices.Contains(p.space, formfeed)
}

// beforeComment writes what separates a comment at pos from what was written;
// prev is the comment before it, nil if it is the first.
func (p *printer) beforeComment(pos, next token.Position, prev *ast.Comment, tok token.Token) {
	if len(p.output) == 0 {
		return
	}
	if pos.IsValid() && pos.Filename != p.written.Filename {
		p.writeByte('\f', maxNewlines)
		return
	}
	if pos.Line == p.written.Line && (prev == nil || prev.Text[1] != '/') {
		if prev != nil || !p.tabsPending() {
			sep := byte('\t')
			if pos.Line == next.Line {
				sep = ' '
			}
			p.writeByte(sep, 1)
		}
		return
	}
	dropped := p.breakBefore(pos, next, prev == nil, tok)
	n := 0
	if pos.IsValid() && p.written.IsValid() {
		n = max(0, pos.Line-p.written.Line)
	}
	if p.indent == 0 && dropped {
		n++
	}
	if n == 0 && prev != nil && prev.Text[1] == '/' {
		n = 1
	}
	if n > 0 {
		p.writeByte('\f', min(n, maxNewlines))
	}
}

// tabsPending writes the tabs that wait before a comment on the line, up to a
// newline or the like, and says whether there are any. Blanks fall.
func (p *printer) tabsPending() (tabs bool) {
	for i, s := range p.space {
		switch s {
		case blank:
			p.space[i] = ignore
		case vtab:
			tabs = true
		case indent:
		default:
			p.writeSpaces(i)
			return
		}
	}
	return
}

// breakBefore writes the changes of indentation that hold for a comment on
// another line; first is whether it is the first one, dropped whether a newline
// fell.
func (p *printer) breakBefore(pos, next token.Position, first bool, tok token.Token) (dropped bool) {
	for i, s := range p.space {
		switch s {
		case blank, vtab:
			p.space[i] = ignore
			continue
		case indent:
			continue
		case unindent:
			if i+1 < len(p.space) && p.space[i+1] == unindent {
				// Not the end of a block, rather that of a list.
				continue
			}
			if tok != token.RBRACE && pos.Column == next.Column {
				// The comment is with what comes next, as before a case.
				continue
			}
		case newline, formfeed:
			p.space[i] = ignore
			dropped = first
		}
		p.writeSpaces(i)
		return
	}
	return
}

// afterComments writes what is pending, with one newline if wanted.
func (p *printer) afterComments(wanted bool) (wroteNewline, droppedFF bool) {
	for i, s := range p.space {
		switch s {
		case blank, vtab:
			p.space[i] = ignore
		case newline, formfeed:
			if wanted {
				wanted = false
				wroteNewline = true
			} else {
				droppedFF = droppedFF || s == formfeed
				p.space[i] = ignore
			}
		}
	}
	p.writeSpaces(len(p.space))
	if wanted {
		p.writeByte('\n', 1)
		wroteNewline = true
	}
	return
}

func (p *printer) writeComment(c *ast.Comment) {
	text := c.Text
	pos := p.posFor(c.Pos())
	if strings.HasPrefix(text, "//line ") && (!pos.IsValid() || pos.Column == 1) {
		// A directive is one only at a line's beginning.
		defer func(n int) { p.indent = n }(p.indent)
		p.indent = 0
	}
	if text[1] == '/' {
		if constraint.IsGoBuild(text) {
			p.goBuild = append(p.goBuild, len(p.output))
		} else if constraint.IsPlusBuild(text) {
			p.plusBuild = append(p.plusBuild, len(p.output))
		}
		p.writeString(pos, trimRight(text), true)
		return
	}
	lines := strings.Split(text, "\n")
	if pos.IsValid() && pos.Column == 1 && p.indent > 0 {
		// The first line moves; so do the others, else the next run would find
		// another prefix.
		for i := 1; i < len(lines); i++ {
			lines[i] = "   " + lines[i]
		}
	}
	align(lines)
	for i, line := range lines {
		if i > 0 {
			p.writeByte('\f', 1)
			pos = p.pos
		}
		if line != "" {
			p.writeString(pos, trimRight(line), true)
		}
	}
}

func trimRight(s string) string { return strings.TrimRightFunc(s, unicode.IsSpace) }

func isBlank(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] > ' ' {
			return false
		}
	}
	return true
}

// shared is the white space and stars that a and b both begin with.
func shared(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] && (a[i] <= ' ' || a[i] == '*') {
		i++
	}
	return a[:i]
}

// align takes from the lines of a comment, but the first, what they are indented
// by. A column of stars stays a column; the text, if there is none, stays where
// it is relative to that of the first line.
func align(lines []string) {
	if len(lines) < 2 {
		return
	}
	end := len(lines) - 1
	prefix, found := "", false
	for i := 1; i < end; i++ {
		switch {
		case isBlank(lines[i]):
			lines[i] = ""
		case found:
			prefix = shared(prefix, lines[i])
		default:
			prefix = shared(lines[i], lines[i])
			found = true
		}
	}
	if !found {
		prefix = shared(lines[end], lines[end])
	}
	before, _, stars := strings.Cut(prefix, "*")
	if stars {
		prefix = strings.TrimSuffix(before, " ")
	} else {
		prefix = lessFirst(prefix, lines[0])
	}
	closing := "*/"
	if before, _, _ := strings.Cut(lines[end], closing); isBlank(before) {
		if stars {
			closing = " */"
		}
		lines[end] = prefix + closing
	} else {
		prefix = shared(prefix, lines[end])
	}
	for i := 1; i <= end; i++ {
		if lines[i] != "" {
			lines[i] = lines[i][len(prefix):]
		}
	}
}

// lessFirst is prefix without what on the first line is between its margin and
// the text: up to three blanks or a tab if there is no text.
func lessFirst(prefix, first string) string {
	if isBlank(first[2:]) {
		i := len(prefix)
		for n := 0; n < 3 && i > 0 && prefix[i-1] == ' '; n++ {
			i--
		}
		if i == len(prefix) && i > 0 && prefix[i-1] == '\t' {
			i--
		}
		return prefix[:i]
	}
	n := 2
	for n < len(first) && first[n] <= ' ' {
		n++
	}
	if n > 2 && first[2] == '\t' {
		// The tab stands for the opening too.
		return strings.TrimSuffix(prefix, first[2:n])
	}
	return strings.TrimSuffix(prefix, "  "+first[2:n])
}
