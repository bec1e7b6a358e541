package parser

import (
	"go/ast"
	"go/token"
)

func (p *parser) stmtList() (list []ast.Stmt) {
	if p.trace {
		defer p.production("StatementList")()
	}
	for p.tok != token.CASE && p.tok != token.DEFAULT && p.tok != token.RBRACE && p.tok != token.EOF {
		list = append(list, p.stmt())
	}
	return
}

// braces is statements in braces; Rbrace is NoPos if that is missing.
func (p *parser) braces() *ast.BlockStmt {
	b := &ast.BlockStmt{Lbrace: p.expect(token.LBRACE)}
	b.List = p.stmtList()
	missing := p.tok != token.RBRACE
	b.Rbrace = p.expect(token.RBRACE)
	if missing {
		b.Rbrace = token.NoPos
	}
	return b
}

// body is a function's body.
func (p *parser) body() *ast.BlockStmt {
	if p.trace {
		defer p.production("Body")()
	}
	return p.braces()
}

func (p *parser) block() *ast.BlockStmt {
	if p.trace {
		defer p.production("BlockStmt")()
	}
	return p.braces()
}

// where says what else than a simple statement may be there.
type where int

const (
	plain where = iota
	labels
	ranges
)

// simple is a simple statement, with its label where those may be; or as clause,
// where that may be, an assignment of a range clause.
func (p *parser) simple(at where) (s ast.Stmt, clause bool) {
	if p.trace {
		defer p.production("SimpleStmt")()
	}
	list := p.exprList(false)
	switch p.tok {
	case token.DEFINE, token.ASSIGN,
		token.ADD_ASSIGN, token.SUB_ASSIGN, token.MUL_ASSIGN, token.QUO_ASSIGN, token.REM_ASSIGN,
		token.AND_ASSIGN, token.OR_ASSIGN, token.XOR_ASSIGN, token.SHL_ASSIGN, token.SHR_ASSIGN, token.AND_NOT_ASSIGN:
		a := &ast.AssignStmt{Lhs: list, TokPos: p.pos, Tok: p.tok}
		p.next()
		if at == ranges && p.tok == token.RANGE && (a.Tok == token.DEFINE || a.Tok == token.ASSIGN) {
			a.Rhs = p.rangeOperand()
			return a, true
		}
		a.Rhs = p.exprList(true)
		return a, false
	}
	x := list[0]
	if len(list) > 1 {
		p.expected(x.Pos(), "1 expression")
	}
	switch p.tok {
	case token.COLON:
		colon := p.pos
		p.next()
		if name, ok := x.(*ast.Ident); ok && at == labels {
			return &ast.LabeledStmt{Label: name, Colon: colon, Stmt: p.stmt()}, false
		}
		p.error(colon, "illegal label declaration")
		return &ast.BadStmt{From: x.Pos(), To: colon + 1}, false
	case token.ARROW:
		arrow := p.pos
		p.next()
		return &ast.SendStmt{Chan: x, Arrow: arrow, Value: p.rhs()}, false
	case token.INC, token.DEC:
		s := &ast.IncDecStmt{X: x, TokPos: p.pos, Tok: p.tok}
		p.next()
		return s, false
	}
	return &ast.ExprStmt{X: x}, false
}

// rangeOperand is a range clause's operand, as the operand of an operator range.
func (p *parser) rangeOperand() []ast.Expr {
	pos := p.pos
	p.next()
	return []ast.Expr{&ast.UnaryExpr{OpPos: pos, Op: token.RANGE, X: p.rhs()}}
}

func (p *parser) stmt() ast.Stmt {
	p.nest()
	defer func() { p.depth-- }()
	if p.trace {
		defer p.production("Statement")()
	}
	switch p.tok {
	case token.CONST, token.TYPE, token.VAR:
		return &ast.DeclStmt{Decl: p.decl(&stmtStart)}
	case token.IDENT, token.INT, token.FLOAT, token.IMAG, token.CHAR, token.STRING, token.FUNC, token.LPAREN,
		token.LBRACK, token.STRUCT, token.MAP, token.CHAN, token.INTERFACE,
		token.ADD, token.SUB, token.MUL, token.AND, token.XOR, token.ARROW, token.NOT:
		s, _ := p.simple(labels)
		if _, ok := s.(*ast.LabeledStmt); !ok {
			p.expectSemi()
		}
		return s
	case token.GO:
		return p.goStmt()
	case token.DEFER:
		return p.deferStmt()
	case token.RETURN:
		return p.returnStmt()
	case token.BREAK, token.CONTINUE, token.GOTO, token.FALLTHROUGH:
		return p.branchStmt()
	case token.LBRACE:
		s := p.block()
		p.expectSemi()
		return s
	case token.IF:
		return p.ifStmt()
	case token.SWITCH:
		return p.switchStmt()
	case token.SELECT:
		return p.selectStmt()
	case token.FOR:
		return p.forStmt()
	case token.SEMICOLON:
		s := &ast.EmptyStmt{Semicolon: p.pos, Implicit: p.lit == "\n"}
		p.next()
		return s
	case token.RBRACE:
		return &ast.EmptyStmt{Semicolon: p.pos, Implicit: true}
	}
	pos := p.pos
	p.expected(pos, "statement")
	p.advance(&stmtStart)
	return &ast.BadStmt{From: pos, To: p.pos}
}

// callOf is the call of a go or defer statement, nil if it is none.
func (p *parser) callOf(keyword string) *ast.CallExpr {
	x := p.rhs()
	if t := ast.Unparen(x); t != x {
		p.error(x.Pos(), "expression in "+keyword+" must not be parenthesized")
		x = t
	}
	switch x := x.(type) {
	case *ast.CallExpr:
		return x
	case *ast.BadExpr:
	default:
		p.error(x.End(), "expression in "+keyword+" must be function call")
	}
	return nil
}

func (p *parser) goStmt() ast.Stmt {
	if p.trace {
		defer p.production("GoStmt")()
	}
	pos := p.expect(token.GO)
	call := p.callOf("go")
	p.expectSemi()
	if call == nil {
		return &ast.BadStmt{From: pos, To: pos + 2}
	}
	return &ast.GoStmt{Go: pos, Call: call}
}

func (p *parser) deferStmt() ast.Stmt {
	if p.trace {
		defer p.production("DeferStmt")()
	}
	pos := p.expect(token.DEFER)
	call := p.callOf("defer")
	p.expectSemi()
	if call == nil {
		return &ast.BadStmt{From: pos, To: pos + 5}
	}
	return &ast.DeferStmt{Defer: pos, Call: call}
}

func (p *parser) returnStmt() ast.Stmt {
	if p.trace {
		defer p.production("ReturnStmt")()
	}
	s := &ast.ReturnStmt{Return: p.pos}
	p.expect(token.RETURN)
	if p.tok != token.SEMICOLON && p.tok != token.RBRACE {
		s.Results = p.exprList(true)
	}
	p.expectSemi()
	return s
}

func (p *parser) branchStmt() ast.Stmt {
	if p.trace {
		defer p.production("BranchStmt")()
	}
	s := &ast.BranchStmt{Tok: p.tok}
	s.TokPos = p.expect(p.tok)
	if s.Tok == token.GOTO || s.Tok != token.FALLTHROUGH && p.tok == token.IDENT {
		s.Label = p.ident()
	}
	p.expectSemi()
	return s
}

// exprOf is the expression that a statement in a header must be; nil of nil.
func (p *parser) exprOf(s ast.Stmt, want string) ast.Expr {
	found := "simple statement"
	switch s := s.(type) {
	case nil:
		return nil
	case *ast.ExprStmt:
		return s.X
	case *ast.AssignStmt:
		found = "assignment"
	}
	p.error(s.Pos(), "expected "+want+", found "+found+" (missing parentheses around composite literal?)")
	return &ast.BadExpr{From: s.Pos(), To: s.End()}
}

func (p *parser) ifHeader() (init ast.Stmt, cond ast.Expr) {
	if p.tok == token.LBRACE {
		p.error(p.pos, "missing condition in if statement")
		return nil, &ast.BadExpr{From: p.pos, To: p.pos}
	}
	level := p.level
	p.level = -1
	if p.tok != token.SEMICOLON {
		if p.tok == token.VAR {
			p.next()
			p.error(p.pos, "var declaration not allowed in if initializer")
		}
		init, _ = p.simple(plain)
	}
	var last ast.Stmt
	semi, explicit := token.NoPos, false
	if p.tok == token.LBRACE {
		init, last = nil, init
	} else {
		if p.tok == token.SEMICOLON {
			semi, explicit = p.pos, p.lit == ";"
			p.next()
		} else {
			p.expect(token.SEMICOLON)
		}
		if p.tok != token.LBRACE {
			last, _ = p.simple(plain)
		}
	}
	if last != nil {
		cond = p.exprOf(last, "boolean expression")
	} else if explicit {
		p.error(semi, "missing condition in if statement")
	} else if semi.IsValid() {
		p.error(semi, "unexpected newline, expecting { after if clause")
	}
	if cond == nil {
		cond = &ast.BadExpr{From: p.pos, To: p.pos}
	}
	p.level = level
	return
}

func (p *parser) ifStmt() ast.Stmt {
	p.nest()
	defer func() { p.depth-- }()
	if p.trace {
		defer p.production("IfStmt")()
	}
	s := &ast.IfStmt{If: p.expect(token.IF)}
	s.Init, s.Cond = p.ifHeader()
	s.Body = p.block()
	if p.tok != token.ELSE {
		p.expectSemi()
		return s
	}
	p.next()
	switch p.tok {
	case token.IF:
		s.Else = p.ifStmt()
	case token.LBRACE:
		s.Else = p.block()
		p.expectSemi()
	default:
		p.expected(p.pos, "if statement or block")
		s.Else = &ast.BadStmt{From: p.pos, To: p.pos}
	}
	return s
}

func (p *parser) caseClause() ast.Stmt {
	if p.trace {
		defer p.production("CaseClause")()
	}
	s := &ast.CaseClause{Case: p.pos}
	if p.tok == token.CASE {
		p.next()
		s.List = p.exprList(true)
	} else {
		p.expect(token.DEFAULT)
	}
	s.Colon = p.expect(token.COLON)
	s.Body = p.stmtList()
	return s
}

// guard says whether s is the guard of a type switch.
func (p *parser) guard(s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ExprStmt:
		return typeAssert(s.X)
	case *ast.AssignStmt:
		if len(s.Lhs) == 1 && len(s.Rhs) == 1 && typeAssert(s.Rhs[0]) {
			if s.Tok == token.ASSIGN {
				p.error(s.TokPos, "expected ':=', found '='")
				return true
			}
			return s.Tok == token.DEFINE
		}
	}
	return false
}

func typeAssert(x ast.Expr) bool {
	a, ok := x.(*ast.TypeAssertExpr)
	return ok && a.Type == nil
}

func (p *parser) switchStmt() ast.Stmt {
	if p.trace {
		defer p.production("SwitchStmt")()
	}
	pos := p.expect(token.SWITCH)
	var init, tag ast.Stmt
	if p.tok != token.LBRACE {
		level := p.level
		p.level = -1
		if p.tok != token.SEMICOLON {
			tag, _ = p.simple(plain)
		}
		if p.tok == token.SEMICOLON {
			p.next()
			init, tag = tag, nil
			if p.tok != token.LBRACE {
				tag, _ = p.simple(plain)
			}
		}
		p.level = level
	}
	types := p.guard(tag)
	body := p.clauses(p.caseClause)
	p.expectSemi()
	if types {
		return &ast.TypeSwitchStmt{Switch: pos, Init: init, Assign: tag, Body: body}
	}
	return &ast.SwitchStmt{Switch: pos, Init: init, Tag: p.exprOf(tag, "switch expression"), Body: body}
}

// clauses is cases in braces.
func (p *parser) clauses(clause func() ast.Stmt) *ast.BlockStmt {
	b := &ast.BlockStmt{Lbrace: p.expect(token.LBRACE)}
	for p.tok == token.CASE || p.tok == token.DEFAULT {
		b.List = append(b.List, clause())
	}
	b.Rbrace = p.expect(token.RBRACE)
	return b
}

func (p *parser) selectStmt() ast.Stmt {
	if p.trace {
		defer p.production("SelectStmt")()
	}
	pos := p.expect(token.SELECT)
	s := &ast.SelectStmt{Select: pos, Body: p.clauses(p.commClause)}
	p.expectSemi()
	return s
}

func (p *parser) commClause() ast.Stmt {
	if p.trace {
		defer p.production("CommClause")()
	}
	s := &ast.CommClause{Case: p.pos}
	if p.tok == token.CASE {
		p.next()
		s.Comm = p.comm()
	} else {
		p.expect(token.DEFAULT)
	}
	s.Colon = p.expect(token.COLON)
	s.Body = p.stmtList()
	return s
}

// comm is what sends or receives in a case.
func (p *parser) comm() ast.Stmt {
	lhs := p.exprList(false)
	if p.tok == token.ASSIGN || p.tok == token.DEFINE {
		if len(lhs) > 2 {
			p.expected(lhs[0].Pos(), "1 or 2 expressions")
			lhs = lhs[:2]
		}
		a := &ast.AssignStmt{Lhs: lhs, TokPos: p.pos, Tok: p.tok}
		p.next()
		a.Rhs = []ast.Expr{p.rhs()}
		return a
	}
	if len(lhs) > 1 {
		p.expected(lhs[0].Pos(), "1 expression")
	}
	if p.tok != token.ARROW {
		return &ast.ExprStmt{X: lhs[0]}
	}
	arrow := p.pos
	p.next()
	return &ast.SendStmt{Chan: lhs[0], Arrow: arrow, Value: p.rhs()}
}

func (p *parser) forStmt() ast.Stmt {
	if p.trace {
		defer p.production("ForStmt")()
	}
	pos := p.expect(token.FOR)
	var init, cond, post ast.Stmt
	clause := false
	if p.tok != token.LBRACE {
		level := p.level
		p.level = -1
		if p.tok == token.RANGE {
			cond, clause = &ast.AssignStmt{Rhs: p.rangeOperand()}, true
		} else if p.tok != token.SEMICOLON {
			cond, clause = p.simple(ranges)
		}
		if !clause && p.tok == token.SEMICOLON {
			p.next()
			init, cond = cond, nil
			if p.tok != token.SEMICOLON {
				cond, _ = p.simple(plain)
			}
			p.expectSemi()
			if p.tok != token.LBRACE {
				post, _ = p.simple(plain)
			}
		}
		p.level = level
	}
	body := p.block()
	p.expectSemi()
	if !clause {
		return &ast.ForStmt{For: pos, Init: init, Cond: p.exprOf(cond, "boolean or range expression"), Post: post, Body: body}
	}
	a := cond.(*ast.AssignStmt)
	s := &ast.RangeStmt{For: pos, TokPos: a.TokPos, Tok: a.Tok, Range: a.Rhs[0].Pos(), X: a.Rhs[0].(*ast.UnaryExpr).X, Body: body}
	switch len(a.Lhs) {
	case 0:
	case 1:
		s.Key = a.Lhs[0]
	case 2:
		s.Key, s.Value = a.Lhs[0], a.Lhs[1]
	default:
		p.expected(a.Lhs[len(a.Lhs)-1].Pos(), "at most 2 expressions")
		return &ast.BadStmt{From: pos, To: body.End()}
	}
	return s
}
