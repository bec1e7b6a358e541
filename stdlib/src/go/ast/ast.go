// Package ast has the nodes of which syntax trees of Go are made, and what can be
// done to trees alone: walk, print, filter, merge, associate comments.
package ast

import (
	"go/token"
	"strings"
)

// Node is any node: Pos is where its first character is, End where the first
// one after it is.
type Node interface {
	Pos() token.Pos
	End() token.Pos
}

// Expr is an expression or a type.
type Expr interface {
	Node
	exprNode()
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmtNode()
}

// Decl is a declaration.
type Decl interface {
	Node
	declNode()
}

// Comment is one comment; Text has no carriage returns, and no newline at the
// end of a //-comment.
type Comment struct {
	Slash token.Pos
	Text  string
}

func (c *Comment) Pos() token.Pos { return c.Slash }
func (c *Comment) End() token.Pos { return after(c.Slash, c.Text) }

// CommentGroup is at least one comment, with nothing between them, not even an
// empty line.
type CommentGroup struct {
	List []*Comment
}

func (g *CommentGroup) Pos() token.Pos { return g.List[0].Pos() }
func (g *CommentGroup) End() token.Pos { return g.List[len(g.List)-1].End() }

// Text is what the comments say: without markers, directives, space at the ends
// of lines, and more than one empty line in a row. It ends with a newline unless
// it is empty.
func (g *CommentGroup) Text() string {
	if g == nil {
		return ""
	}
	var text strings.Builder
	gap := false
	for _, c := range g.List {
		body := c.Text[2:]
		if c.Text[1] == '*' {
			body = body[:len(body)-2]
		} else if body != "" && body[0] == ' ' {
			body = body[1:]
		} else if isDirective(body) {
			continue
		}
		for line := range strings.SplitSeq(body, "\n") {
			line = strings.TrimRight(line, " \t\r\n")
			if line == "" {
				gap = text.Len() > 0
				continue
			}
			if gap {
				text.WriteByte('\n')
				gap = false
			}
			text.WriteString(line)
			text.WriteByte('\n')
		}
	}
	return text.String()
}

// isDirective says whether a //-comment with this body is for a tool.
func isDirective(body string) bool {
	for _, old := range [...]string{"line ", "extern ", "export "} {
		if strings.HasPrefix(body, old) {
			return true
		}
	}
	tool, name, ok := strings.Cut(body, ":")
	return ok && tool != "" && plain(tool) == len(tool) && name != "" && plain(name[:1]) == 1
}

// plain is how many bytes s begins with that are lower case letters or digits.
func plain(s string) int {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || 'z' < c) && (c < '0' || '9' < c) {
			return i
		}
	}
	return len(s)
}

// Field is what declares fields, methods or parameters of one type: Names is
// empty if they are unnamed or embedded.
type Field struct {
	Doc     *CommentGroup
	Names   []*Ident
	Type    Expr
	Tag     *BasicLit
	Comment *CommentGroup
}

func (f *Field) Pos() token.Pos {
	if len(f.Names) > 0 {
		return f.Names[0].Pos()
	}
	if f.Type != nil {
		return f.Type.Pos()
	}
	return token.NoPos
}

func (f *Field) End() token.Pos {
	switch {
	case f.Tag != nil:
		return f.Tag.End()
	case f.Type != nil:
		return f.Type.End()
	case len(f.Names) > 0:
		return last(f.Names).End()
	}
	return token.NoPos
}

// FieldList is fields between parentheses, braces or brackets, which a list of
// a single unnamed result lacks.
type FieldList struct {
	Opening token.Pos
	List    []*Field
	Closing token.Pos
}

func (f *FieldList) Pos() token.Pos {
	if f.Opening.IsValid() {
		return f.Opening
	}
	if len(f.List) > 0 {
		return f.List[0].Pos()
	}
	return token.NoPos
}

func (f *FieldList) End() token.Pos {
	if f.Closing.IsValid() {
		return f.Closing + 1
	}
	if len(f.List) > 0 {
		return last(f.List).End()
	}
	return token.NoPos
}

// NumFields is how many there are; an unnamed one counts once.
func (f *FieldList) NumFields() (n int) {
	if f != nil {
		for _, field := range f.List {
			n += max(1, len(field.Names))
		}
	}
	return
}

// File is a source file. Comments are all of it, also those that are some node's.
type File struct {
	Doc     *CommentGroup
	Package token.Pos
	Name    *Ident
	Decls   []Decl

	FileStart, FileEnd token.Pos
	Scope              *Scope
	Imports            []*ImportSpec
	Unresolved         []*Ident
	Comments           []*CommentGroup
	GoVersion          string // that build constraints ask for
}

func (f *File) Pos() token.Pos { return f.Package }

func (f *File) End() token.Pos {
	if len(f.Decls) > 0 {
		return last(f.Decls).End()
	}
	return f.Name.End()
}

// Package is the files of a package by name.
//
// Deprecated: as Object.
type Package struct {
	Name    string
	Scope   *Scope
	Imports map[string]*Object // by import path
	Files   map[string]*File
}

func (p *Package) Pos() token.Pos { return token.NoPos }
func (p *Package) End() token.Pos { return token.NoPos }

const (
	generated = "// Code generated "
	doNotEdit = " DO NOT EDIT."
)

// IsGenerated reports whether a comment before the package clause says that a
// program wrote the file.
func IsGenerated(file *File) bool {
	for _, g := range file.Comments {
		for _, c := range g.List {
			if c.Pos() > file.Package {
				return false
			}
			for line := range strings.SplitSeq(c.Text, "\n") {
				rest, ok := strings.CutPrefix(line, generated)
				if ok && strings.HasSuffix(rest, doNotEdit) {
					return true
				}
			}
		}
	}
	return false
}

// after is where text ends that begins at pos.
func after(pos token.Pos, text string) token.Pos { return pos + token.Pos(len(text)) }

func last[T any](list []T) T { return list[len(list)-1] }
