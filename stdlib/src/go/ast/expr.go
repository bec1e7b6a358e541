package ast

import "go/token"

// BadExpr is where an expression should be.
type BadExpr struct {
	From, To token.Pos
}

// Ident is an identifier.
type Ident struct {
	NamePos token.Pos
	Name    string
	Obj     *Object
}

// Ellipsis is ...T in a parameter list, or ... for an array's length.
type Ellipsis struct {
	Ellipsis token.Pos
	Elt      Expr
}

// BasicLit is a literal as it is written, with quotes, of a kind of literal
// tokens; the text of a raw string lacks carriage returns.
type BasicLit struct {
	ValuePos token.Pos
	ValueEnd token.Pos
	Kind     token.Token
	Value    string
}

// FuncLit is a function literal.
type FuncLit struct {
	Type *FuncType
	Body *BlockStmt
}

// CompositeLit is a composite literal; one within another may lack its type. It
// is Incomplete if elements have been filtered out.
type CompositeLit struct {
	Type       Expr
	Lbrace     token.Pos
	Elts       []Expr
	Rbrace     token.Pos
	Incomplete bool
}

// ParenExpr is (X).
type ParenExpr struct {
	Lparen token.Pos
	X      Expr
	Rparen token.Pos
}

// SelectorExpr is X.Sel.
type SelectorExpr struct {
	X   Expr
	Sel *Ident
}

// IndexExpr is X[Index], or an instance by one type argument.
type IndexExpr struct {
	X      Expr
	Lbrack token.Pos
	Index  Expr
	Rbrack token.Pos
}

// IndexListExpr is an instance by several type arguments.
type IndexListExpr struct {
	X       Expr
	Lbrack  token.Pos
	Indices []Expr
	Rbrack  token.Pos
}

// SliceExpr is X[Low:High], or X[Low:High:Max] if Slice3.
type SliceExpr struct {
	X      Expr
	Lbrack token.Pos
	Low    Expr
	High   Expr
	Max    Expr
	Slice3 bool
	Rbrack token.Pos
}

// TypeAssertExpr is X.(Type), X.(type) if that is nil.
type TypeAssertExpr struct {
	X      Expr
	Lparen token.Pos
	Type   Expr
	Rparen token.Pos
}

// CallExpr is a call, or a conversion; Ellipsis is where ... follows the last
// argument.
type CallExpr struct {
	Fun      Expr
	Lparen   token.Pos
	Args     []Expr
	Ellipsis token.Pos
	Rparen   token.Pos
}

// StarExpr is *X, a value or a type.
type StarExpr struct {
	Star token.Pos
	X    Expr
}

// UnaryExpr is Op X; Op is not *.
type UnaryExpr struct {
	OpPos token.Pos
	Op    token.Token
	X     Expr
}

// BinaryExpr is X Op Y.
type BinaryExpr struct {
	X     Expr
	OpPos token.Pos
	Op    token.Token
	Y     Expr
}

// KeyValueExpr is an element of a composite literal with its key.
type KeyValueExpr struct {
	Key   Expr
	Colon token.Pos
	Value Expr
}

// ChanDir is in which directions a channel may be used.
type ChanDir int

const (
	SEND ChanDir = 1 << iota
	RECV
)

// ArrayType is an array type, or a slice type if Len is nil.
type ArrayType struct {
	Lbrack token.Pos
	Len    Expr
	Elt    Expr
}

// StructType is a struct type, Incomplete if fields have been filtered out.
type StructType struct {
	Struct     token.Pos
	Fields     *FieldList
	Incomplete bool
}

// FuncType is a signature; Func is NoPos for a method of an interface.
type FuncType struct {
	Func       token.Pos
	TypeParams *FieldList
	Params     *FieldList
	Results    *FieldList
}

// InterfaceType is an interface type, Incomplete if methods have been filtered
// out.
type InterfaceType struct {
	Interface  token.Pos
	Methods    *FieldList
	Incomplete bool
}

// MapType is map[Key]Value.
type MapType struct {
	Map   token.Pos
	Key   Expr
	Value Expr
}

// ChanType is a channel type, which begins with chan or with the arrow.
type ChanType struct {
	Begin token.Pos
	Arrow token.Pos
	Dir   ChanDir
	Value Expr
}

func (x *BadExpr) Pos() token.Pos        { return x.From }
func (x *Ident) Pos() token.Pos          { return x.NamePos }
func (x *Ellipsis) Pos() token.Pos       { return x.Ellipsis }
func (x *BasicLit) Pos() token.Pos       { return x.ValuePos }
func (x *FuncLit) Pos() token.Pos        { return x.Type.Pos() }
func (x *ParenExpr) Pos() token.Pos      { return x.Lparen }
func (x *SelectorExpr) Pos() token.Pos   { return x.X.Pos() }
func (x *IndexExpr) Pos() token.Pos      { return x.X.Pos() }
func (x *IndexListExpr) Pos() token.Pos  { return x.X.Pos() }
func (x *SliceExpr) Pos() token.Pos      { return x.X.Pos() }
func (x *TypeAssertExpr) Pos() token.Pos { return x.X.Pos() }
func (x *CallExpr) Pos() token.Pos       { return x.Fun.Pos() }
func (x *StarExpr) Pos() token.Pos       { return x.Star }
func (x *UnaryExpr) Pos() token.Pos      { return x.OpPos }
func (x *BinaryExpr) Pos() token.Pos     { return x.X.Pos() }
func (x *KeyValueExpr) Pos() token.Pos   { return x.Key.Pos() }
func (x *ArrayType) Pos() token.Pos      { return x.Lbrack }
func (x *StructType) Pos() token.Pos     { return x.Struct }
func (x *InterfaceType) Pos() token.Pos  { return x.Interface }
func (x *MapType) Pos() token.Pos        { return x.Map }
func (x *ChanType) Pos() token.Pos       { return x.Begin }

func (x *CompositeLit) Pos() token.Pos {
	if x.Type == nil {
		return x.Lbrace
	}
	return x.Type.Pos()
}

func (x *FuncType) Pos() token.Pos {
	if x.Params != nil && !x.Func.IsValid() {
		return x.Params.Pos()
	}
	return x.Func
}

func (x *BadExpr) End() token.Pos        { return x.To }
func (x *Ident) End() token.Pos          { return after(x.NamePos, x.Name) }
func (x *FuncLit) End() token.Pos        { return x.Body.End() }
func (x *CompositeLit) End() token.Pos   { return x.Rbrace + 1 }
func (x *ParenExpr) End() token.Pos      { return x.Rparen + 1 }
func (x *SelectorExpr) End() token.Pos   { return x.Sel.End() }
func (x *IndexExpr) End() token.Pos      { return x.Rbrack + 1 }
func (x *IndexListExpr) End() token.Pos  { return x.Rbrack + 1 }
func (x *SliceExpr) End() token.Pos      { return x.Rbrack + 1 }
func (x *TypeAssertExpr) End() token.Pos { return x.Rparen + 1 }
func (x *CallExpr) End() token.Pos       { return x.Rparen + 1 }
func (x *StarExpr) End() token.Pos       { return x.X.End() }
func (x *UnaryExpr) End() token.Pos      { return x.X.End() }
func (x *BinaryExpr) End() token.Pos     { return x.Y.End() }
func (x *KeyValueExpr) End() token.Pos   { return x.Value.End() }
func (x *ArrayType) End() token.Pos      { return x.Elt.End() }
func (x *StructType) End() token.Pos     { return x.Fields.End() }
func (x *InterfaceType) End() token.Pos  { return x.Methods.End() }
func (x *MapType) End() token.Pos        { return x.Value.End() }
func (x *ChanType) End() token.Pos       { return x.Value.End() }

func (x *Ellipsis) End() token.Pos {
	if x.Elt == nil {
		return x.Ellipsis + 3
	}
	return x.Elt.End()
}

func (x *BasicLit) End() token.Pos {
	if x.ValueEnd.IsValid() {
		return x.ValueEnd
	}
	return after(x.ValuePos, x.Value)
}

func (x *FuncType) End() token.Pos {
	if x.Results == nil {
		return x.Params.End()
	}
	return x.Results.End()
}

func (*BadExpr) exprNode()        {}
func (*Ident) exprNode()          {}
func (*Ellipsis) exprNode()       {}
func (*BasicLit) exprNode()       {}
func (*FuncLit) exprNode()        {}
func (*CompositeLit) exprNode()   {}
func (*ParenExpr) exprNode()      {}
func (*SelectorExpr) exprNode()   {}
func (*IndexExpr) exprNode()      {}
func (*IndexListExpr) exprNode()  {}
func (*SliceExpr) exprNode()      {}
func (*TypeAssertExpr) exprNode() {}
func (*CallExpr) exprNode()       {}
func (*StarExpr) exprNode()       {}
func (*UnaryExpr) exprNode()      {}
func (*BinaryExpr) exprNode()     {}
func (*KeyValueExpr) exprNode()   {}
func (*ArrayType) exprNode()      {}
func (*StructType) exprNode()     {}
func (*FuncType) exprNode()       {}
func (*InterfaceType) exprNode()  {}
func (*MapType) exprNode()        {}
func (*ChanType) exprNode()       {}

// NewIdent returns an identifier that is nowhere.
func NewIdent(name string) *Ident { return &Ident{Name: name} }

// IsExported reports whether name begins with an upper case letter.
func IsExported(name string) bool { return token.IsExported(name) }

// IsExported reports whether the name begins with an upper case letter.
func (id *Ident) IsExported() bool { return token.IsExported(id.Name) }

func (id *Ident) String() string {
	if id == nil {
		return "<nil>"
	}
	return id.Name
}

// Unparen is e without parentheses around it.
func Unparen(e Expr) Expr {
	p, ok := e.(*ParenExpr)
	for ok {
		e = p.X
		p, ok = e.(*ParenExpr)
	}
	return e
}
