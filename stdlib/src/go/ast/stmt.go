package ast

import "go/token"

// BadStmt is where a statement should be.
type BadStmt struct {
	From, To token.Pos
}

// DeclStmt is a declaration among statements.
type DeclStmt struct {
	Decl Decl
}

// EmptyStmt is nothing before a semicolon, which is not written if Implicit.
type EmptyStmt struct {
	Semicolon token.Pos
	Implicit  bool
}

// LabeledStmt is Label: Stmt.
type LabeledStmt struct {
	Label *Ident
	Colon token.Pos
	Stmt  Stmt
}

// ExprStmt is an expression as a statement.
type ExprStmt struct {
	X Expr
}

// SendStmt is Chan <- Value.
type SendStmt struct {
	Chan  Expr
	Arrow token.Pos
	Value Expr
}

// IncDecStmt is X++ or X--.
type IncDecStmt struct {
	X      Expr
	TokPos token.Pos
	Tok    token.Token
}

// AssignStmt is an assignment, or a short variable declaration.
type AssignStmt struct {
	Lhs    []Expr
	TokPos token.Pos
	Tok    token.Token
	Rhs    []Expr
}

// GoStmt is go Call.
type GoStmt struct {
	Go   token.Pos
	Call *CallExpr
}

// DeferStmt is defer Call.
type DeferStmt struct {
	Defer token.Pos
	Call  *CallExpr
}

// ReturnStmt is return Results.
type ReturnStmt struct {
	Return  token.Pos
	Results []Expr
}

// BranchStmt is break, continue, goto or fallthrough.
type BranchStmt struct {
	TokPos token.Pos
	Tok    token.Token
	Label  *Ident
}

// BlockStmt is statements in braces; the right one may be missing.
type BlockStmt struct {
	Lbrace token.Pos
	List   []Stmt
	Rbrace token.Pos
}

// IfStmt is an if statement.
type IfStmt struct {
	If   token.Pos
	Init Stmt
	Cond Expr
	Body *BlockStmt
	Else Stmt
}

// CaseClause is a case of a switch, the default if List is nil.
type CaseClause struct {
	Case  token.Pos
	List  []Expr
	Colon token.Pos
	Body  []Stmt
}

// SwitchStmt is an expression switch.
type SwitchStmt struct {
	Switch token.Pos
	Init   Stmt
	Tag    Expr
	Body   *BlockStmt
}

// TypeSwitchStmt is a type switch: Assign is x := y.(type) or y.(type).
type TypeSwitchStmt struct {
	Switch token.Pos
	Init   Stmt
	Assign Stmt
	Body   *BlockStmt
}

// CommClause is a case of a select, the default if Comm is nil.
type CommClause struct {
	Case  token.Pos
	Comm  Stmt
	Colon token.Pos
	Body  []Stmt
}

// SelectStmt is a select statement.
type SelectStmt struct {
	Select token.Pos
	Body   *BlockStmt
}

// ForStmt is a for statement without range.
type ForStmt struct {
	For  token.Pos
	Init Stmt
	Cond Expr
	Post Stmt
	Body *BlockStmt
}

// RangeStmt is a for statement with range; Tok is ILLEGAL if there is no Key.
type RangeStmt struct {
	For        token.Pos
	Key, Value Expr
	TokPos     token.Pos
	Tok        token.Token
	Range      token.Pos
	X          Expr
	Body       *BlockStmt
}

func (s *BadStmt) Pos() token.Pos        { return s.From }
func (s *DeclStmt) Pos() token.Pos       { return s.Decl.Pos() }
func (s *EmptyStmt) Pos() token.Pos      { return s.Semicolon }
func (s *LabeledStmt) Pos() token.Pos    { return s.Label.Pos() }
func (s *ExprStmt) Pos() token.Pos       { return s.X.Pos() }
func (s *SendStmt) Pos() token.Pos       { return s.Chan.Pos() }
func (s *IncDecStmt) Pos() token.Pos     { return s.X.Pos() }
func (s *AssignStmt) Pos() token.Pos     { return s.Lhs[0].Pos() }
func (s *GoStmt) Pos() token.Pos         { return s.Go }
func (s *DeferStmt) Pos() token.Pos      { return s.Defer }
func (s *ReturnStmt) Pos() token.Pos     { return s.Return }
func (s *BranchStmt) Pos() token.Pos     { return s.TokPos }
func (s *BlockStmt) Pos() token.Pos      { return s.Lbrace }
func (s *IfStmt) Pos() token.Pos         { return s.If }
func (s *CaseClause) Pos() token.Pos     { return s.Case }
func (s *SwitchStmt) Pos() token.Pos     { return s.Switch }
func (s *TypeSwitchStmt) Pos() token.Pos { return s.Switch }
func (s *CommClause) Pos() token.Pos     { return s.Case }
func (s *SelectStmt) Pos() token.Pos     { return s.Select }
func (s *ForStmt) Pos() token.Pos        { return s.For }
func (s *RangeStmt) Pos() token.Pos      { return s.For }

func (s *BadStmt) End() token.Pos        { return s.To }
func (s *DeclStmt) End() token.Pos       { return s.Decl.End() }
func (s *LabeledStmt) End() token.Pos    { return s.Stmt.End() }
func (s *ExprStmt) End() token.Pos       { return s.X.End() }
func (s *SendStmt) End() token.Pos       { return s.Value.End() }
func (s *IncDecStmt) End() token.Pos     { return s.TokPos + 2 }
func (s *AssignStmt) End() token.Pos     { return last(s.Rhs).End() }
func (s *GoStmt) End() token.Pos         { return s.Call.End() }
func (s *DeferStmt) End() token.Pos      { return s.Call.End() }
func (s *CaseClause) End() token.Pos     { return bodyEnd(s.Body, s.Colon) }
func (s *SwitchStmt) End() token.Pos     { return s.Body.End() }
func (s *TypeSwitchStmt) End() token.Pos { return s.Body.End() }
func (s *CommClause) End() token.Pos     { return bodyEnd(s.Body, s.Colon) }
func (s *SelectStmt) End() token.Pos     { return s.Body.End() }
func (s *ForStmt) End() token.Pos        { return s.Body.End() }
func (s *RangeStmt) End() token.Pos      { return s.Body.End() }

func (s *EmptyStmt) End() token.Pos {
	if s.Implicit {
		return s.Semicolon
	}
	return s.Semicolon + 1
}

func (s *ReturnStmt) End() token.Pos {
	if len(s.Results) == 0 {
		return after(s.Return, "return")
	}
	return last(s.Results).End()
}

func (s *BranchStmt) End() token.Pos {
	if s.Label == nil {
		return after(s.TokPos, s.Tok.String())
	}
	return s.Label.End()
}

func (s *BlockStmt) End() token.Pos {
	if s.Rbrace.IsValid() {
		return s.Rbrace + 1
	}
	return bodyEnd(s.List, s.Lbrace)
}

func (s *IfStmt) End() token.Pos {
	if s.Else == nil {
		return s.Body.End()
	}
	return s.Else.End()
}

// bodyEnd is where statements end, those after the one character at opening.
func bodyEnd(list []Stmt, opening token.Pos) token.Pos {
	if len(list) == 0 {
		return opening + 1
	}
	return last(list).End()
}

func (*BadStmt) stmtNode()        {}
func (*DeclStmt) stmtNode()       {}
func (*EmptyStmt) stmtNode()      {}
func (*LabeledStmt) stmtNode()    {}
func (*ExprStmt) stmtNode()       {}
func (*SendStmt) stmtNode()       {}
func (*IncDecStmt) stmtNode()     {}
func (*AssignStmt) stmtNode()     {}
func (*GoStmt) stmtNode()         {}
func (*DeferStmt) stmtNode()      {}
func (*ReturnStmt) stmtNode()     {}
func (*BranchStmt) stmtNode()     {}
func (*BlockStmt) stmtNode()      {}
func (*IfStmt) stmtNode()         {}
func (*CaseClause) stmtNode()     {}
func (*SwitchStmt) stmtNode()     {}
func (*TypeSwitchStmt) stmtNode() {}
func (*CommClause) stmtNode()     {}
func (*SelectStmt) stmtNode()     {}
func (*ForStmt) stmtNode()        {}
func (*RangeStmt) stmtNode()      {}
