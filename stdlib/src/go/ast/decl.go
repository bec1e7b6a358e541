package ast

import "go/token"

// Spec is an ImportSpec, a ValueSpec or a TypeSpec.
type Spec interface {
	Node
	specNode()
}

// ImportSpec is an import; EndPos, if it is valid, is where it ends.
type ImportSpec struct {
	Doc     *CommentGroup
	Name    *Ident
	Path    *BasicLit
	Comment *CommentGroup
	EndPos  token.Pos
}

// ValueSpec is constants or variables that are declared together.
type ValueSpec struct {
	Doc     *CommentGroup
	Names   []*Ident
	Type    Expr
	Values  []Expr
	Comment *CommentGroup
}

// TypeSpec is a type; Assign is where the = of an alias is.
type TypeSpec struct {
	Doc        *CommentGroup
	Name       *Ident
	TypeParams *FieldList
	Assign     token.Pos
	Type       Expr
	Comment    *CommentGroup
}

func (s *ImportSpec) Pos() token.Pos {
	if s.Name == nil {
		return s.Path.Pos()
	}
	return s.Name.Pos()
}

func (s *ValueSpec) Pos() token.Pos { return s.Names[0].Pos() }
func (s *TypeSpec) Pos() token.Pos  { return s.Name.Pos() }

func (s *ImportSpec) End() token.Pos {
	if s.EndPos == token.NoPos {
		return s.Path.End()
	}
	return s.EndPos
}

func (s *ValueSpec) End() token.Pos {
	switch {
	case len(s.Values) > 0:
		return last(s.Values).End()
	case s.Type != nil:
		return s.Type.End()
	}
	return last(s.Names).End()
}

func (s *TypeSpec) End() token.Pos { return s.Type.End() }

func (*ImportSpec) specNode() {}
func (*ValueSpec) specNode()  {}
func (*TypeSpec) specNode()   {}

// BadDecl is where a declaration should be.
type BadDecl struct {
	From, To token.Pos
}

// GenDecl is imports, constants, types or variables, by Tok; Lparen is valid if
// they are in parentheses.
type GenDecl struct {
	Doc    *CommentGroup
	TokPos token.Pos
	Tok    token.Token
	Lparen token.Pos
	Specs  []Spec
	Rparen token.Pos
}

// FuncDecl is a function, or a method if it has a Recv.
type FuncDecl struct {
	Doc  *CommentGroup
	Recv *FieldList
	Name *Ident
	Type *FuncType
	Body *BlockStmt
}

func (d *BadDecl) Pos() token.Pos  { return d.From }
func (d *GenDecl) Pos() token.Pos  { return d.TokPos }
func (d *FuncDecl) Pos() token.Pos { return d.Type.Pos() }

func (d *BadDecl) End() token.Pos { return d.To }

func (d *GenDecl) End() token.Pos {
	if d.Rparen.IsValid() {
		return d.Rparen + 1
	}
	return d.Specs[0].End()
}

func (d *FuncDecl) End() token.Pos {
	if d.Body == nil {
		return d.Type.End()
	}
	return d.Body.End()
}

func (*BadDecl) declNode()  {}
func (*GenDecl) declNode()  {}
func (*FuncDecl) declNode() {}
