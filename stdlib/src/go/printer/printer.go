// Package printer prints syntax trees of Go as gofmt does.
package printer

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"io"
	"text/tabwriter"
)

// Mode says how to print.
type Mode uint

const (
	RawFormat Mode = 1 << iota // without aligning anything
	TabIndent                  // tabs for indentation, even with UseSpaces
	UseSpaces                  // spaces for alignment
	SourcePos                  // with //line directives that keep places
)

// normalizeNumbers writes literals in their usual form; only go/format asks for
// it.
const normalizeNumbers Mode = 1 << 30

// Config is how to print: everything is indented by Indent more.
type Config struct {
	Mode     Mode
	Tabwidth int
	Indent   int
}

// CommentedNode is a node and comments, of which those in its range are printed.
type CommentedNode struct {
	Node     any
	Comments []*ast.CommentGroup
}

// Fprint is Config.Fprint with tabs of width 8.
func Fprint(output io.Writer, fset *token.FileSet, node any) error {
	return (&Config{Tabwidth: 8}).Fprint(output, fset, node)
}

// Fprint prints a node, whose places are in fset: an *ast.File, a CommentedNode,
// []ast.Decl, []ast.Stmt, or an ast.Expr, Decl, Spec or Stmt.
func (cfg *Config) Fprint(output io.Writer, fset *token.FileSet, node any) error {
	p := newPrinter(cfg, fset, map[ast.Node]int{})
	if err := p.whole(node); err != nil {
		return err
	}
	p.fixBuildLines()
	t := &trimmer{w: output}
	if cfg.Mode&RawFormat != 0 {
		_, err := t.Write(p.output)
		return err
	}
	minwidth, padchar, flags := cfg.Tabwidth, byte('\t'), tabwriter.DiscardEmptyColumns
	if cfg.Mode&UseSpaces != 0 {
		padchar = ' '
	}
	if cfg.Mode&TabIndent != 0 {
		minwidth = 0
		flags |= tabwriter.TabIndent
	}
	w := tabwriter.NewWriter(t, minwidth, cfg.Tabwidth, 1, padchar, flags)
	if _, err := w.Write(p.output); err != nil {
		return err
	}
	return w.Flush()
}

// whole prints a node and all comments.
func (p *printer) whole(node any) error {
	var comments []*ast.CommentGroup
	if c, ok := node.(*CommentedNode); ok {
		node, comments = c.Node, c.Comments
	}
	if comments != nil {
		n, ok := node.(ast.Node)
		if !ok {
			return unsupported(node)
		}
		p.comments = within(n, comments)
	} else if f, ok := node.(*ast.File); ok {
		p.comments = f.Comments
	}
	p.ownComments = p.comments == nil
	p.nextComment()
	switch n := node.(type) {
	case ast.Expr:
		p.expr(n)
	case ast.Stmt:
		if labeled(n) {
			p.indent = 1
		}
		p.stmt(n, false)
	case ast.Decl:
		p.decl(n)
	case ast.Spec:
		p.spec(n, 1, false)
	case []ast.Stmt:
		for _, s := range n {
			if labeled(s) {
				p.indent = 1
			}
		}
		p.stmtList(n, 0, false)
	case []ast.Decl:
		p.declList(n)
	case *ast.File:
		p.file(n)
	default:
		return unsupported(node)
	}
	if p.err != nil {
		return p.err
	}
	p.semi = false
	p.flush(token.Position{Offset: infinity, Line: infinity}, token.EOF)
	return nil
}

func unsupported(node any) error { return fmt.Errorf("go/printer: unsupported node type %T", node) }

// labeled says whether a statement takes an indentation back for its label.
func labeled(s ast.Stmt) bool {
	_, ok := s.(*ast.LabeledStmt)
	return ok
}

// within is the comments in the range of n, with its documentation and the
// comment behind it.
func within(n ast.Node, comments []*ast.CommentGroup) []*ast.CommentGroup {
	begin, end := n.Pos(), n.End()
	if g := docOf(n); g != nil {
		begin = g.Pos()
	}
	if g := behind(n); g != nil {
		end = max(end, g.End())
	}
	i := 0
	for i < len(comments) && comments[i].End() < begin {
		i++
	}
	j := i
	for j < len(comments) && comments[j].Pos() < end {
		j++
	}
	if i == j {
		return nil
	}
	return comments[i:j]
}

func docOf(n ast.Node) *ast.CommentGroup {
	switch n := n.(type) {
	case *ast.Field:
		return n.Doc
	case *ast.ImportSpec:
		return n.Doc
	case *ast.ValueSpec:
		return n.Doc
	case *ast.TypeSpec:
		return n.Doc
	case *ast.GenDecl:
		return n.Doc
	case *ast.FuncDecl:
		return n.Doc
	case *ast.File:
		return n.Doc
	}
	return nil
}

func behind(n ast.Node) *ast.CommentGroup {
	switch n := n.(type) {
	case *ast.Field:
		return n.Comment
	case *ast.ImportSpec:
		return n.Comment
	case *ast.ValueSpec:
		return n.Comment
	case *ast.TypeSpec:
		return n.Comment
	case *ast.GenDecl:
		if len(n.Specs) > 0 {
			return behind(n.Specs[len(n.Specs)-1])
		}
	case *ast.File:
		if len(n.Comments) > 0 {
			return n.Comments[len(n.Comments)-1]
		}
	}
	return nil
}

// trimmer passes text on without white space at the ends of lines, with newlines
// for form feeds and tabs for vertical ones. What is between two
// tabwriter.Escapes passes as it is, without those.
type trimmer struct {
	w       io.Writer
	escaped bool
	spaces  []byte // that may end the line
	buf     []byte
}

// separates has the bytes that end what trimmer passes on at once.
var separates = [256]bool{tabwriter.Escape: true, '\t': true, '\v': true, ' ': true, '\n': true, '\f': true}

func (t *trimmer) Write(data []byte) (n int, err error) {
	t.buf = t.buf[:0]
	for i := 0; i < len(data); {
		if t.escaped {
			rest := data[i:]
			end := bytes.IndexByte(rest, tabwriter.Escape)
			if end < 0 {
				t.buf = append(t.buf, rest...)
				break
			}
			t.buf = append(t.buf, rest[:end]...)
			t.escaped = false
			i += end + 1
			continue
		}
		switch c := data[i]; c {
		case '\t', '\v':
			t.spaces = append(t.spaces, '\t')
			i++
		case ' ':
			t.spaces = append(t.spaces, ' ')
			i++
		case '\n', '\f':
			t.spaces = t.spaces[:0]
			t.buf = append(t.buf, '\n')
			i++
		default:
			t.buf = append(t.buf, t.spaces...)
			t.spaces = t.spaces[:0]
			if c == tabwriter.Escape {
				t.escaped = true
				i++
				continue
			}
			end := i + 1
			for end < len(data) && !separates[data[end]] {
				end++
			}
			t.buf = append(t.buf, data[i:end]...)
			i = end
		}
	}
	if _, err := t.w.Write(t.buf); err != nil {
		return 0, err
	}
	return len(data), nil
}
