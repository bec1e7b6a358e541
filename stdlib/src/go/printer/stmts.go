package printer

import (
	"go/ast"
	"go/token"
)

// stmtList prints statements, each on a line of its own, indented if nested. It
// must know whether a brace comes next, before which a label needs no statement.
func (p *printer) stmtList(list []ast.Stmt, nested int, brace bool) {
	if nested > 0 {
		p.put(indent)
	}
	line, n := 0, 0
	for i, s := range list {
		if _, empty := s.(*ast.EmptyStmt); empty {
			continue
		}
		if len(p.output) > 0 {
			p.linebreak(p.lineFor(s.Pos()), 1, ignore, n == 0 || nested == 0 || p.linesFrom(line) > 0)
		}
		p.recordLine(&line)
		p.stmt(s, brace && i == len(list)-1)
		// A label is on a line before the statement.
		for l, ok := s.(*ast.LabeledStmt); ok; l, ok = l.Stmt.(*ast.LabeledStmt) {
			line++
		}
		n++
	}
	if nested > 0 {
		p.put(unindent)
	}
}

func (p *printer) block(b *ast.BlockStmt, nested int) {
	p.at(b.Lbrace)
	p.tok(token.LBRACE)
	p.stmtList(b.List, nested, true)
	p.linebreak(p.lineFor(b.Rbrace), 1, ignore, true)
	p.at(b.Rbrace)
	p.tok(token.RBRACE)
}

// header prints what is between the keyword and the block, with blanks around.
func (p *printer) header(loop bool, init ast.Stmt, cond ast.Expr, post ast.Stmt) {
	p.put(blank)
	wanted := false
	if init == nil && post == nil {
		if cond != nil {
			p.expr(stripParens(cond))
			wanted = true
		}
	} else {
		if init != nil {
			p.stmt(init, false)
		}
		p.tok(token.SEMICOLON)
		p.put(blank)
		if cond != nil {
			p.expr(stripParens(cond))
			wanted = true
		}
		if loop {
			p.tok(token.SEMICOLON)
			p.put(blank)
			wanted = post != nil
			if wanted {
				p.stmt(post, false)
			}
		}
	}
	if wanted {
		p.put(blank)
	}
}

// scattered says whether results are on several lines in such a way that they
// look better indented: more than one is that is no composite literal, or one
// begins on a line of its own.
func (p *printer) scattered(list []ast.Expr) bool {
	if len(list) < 2 {
		return false
	}
	line, end := p.lineFor(list[0].Pos()), p.lineFor(list[len(list)-1].End())
	if line <= 0 || end <= line {
		return false
	}
	n := 0
	for _, x := range list {
		from, to := p.lineFor(x.Pos()), p.lineFor(x.End())
		if line < from {
			return true
		}
		if from < to && !literal(x) {
			n++
		}
		line = to
	}
	return n > 1
}

// literal says whether x is a composite literal or a pointer to one.
func literal(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.CompositeLit:
		return true
	case *ast.ParenExpr:
		return literal(x.X)
	case *ast.UnaryExpr:
		return x.Op == token.AND && literal(x.X)
	}
	return false
}

func (p *printer) stmt(stmt ast.Stmt, brace bool) {
	p.at(stmt.Pos())
	switch s := stmt.(type) {
	case *ast.BadStmt:
		p.text("BadStmt")
	case *ast.EmptyStmt:
	case *ast.DeclStmt:
		p.decl(s.Decl)
	case *ast.LabeledStmt:
		p.labeled(s, brace)
	case *ast.ExprStmt:
		p.expr0(s.X, 1)
	case *ast.SendStmt:
		p.expr0(s.Chan, 1)
		p.put(blank)
		p.at(s.Arrow)
		p.tok(token.ARROW)
		p.put(blank)
		p.expr0(s.Value, 1)
	case *ast.IncDecStmt:
		p.expr0(s.X, 2)
		p.at(s.TokPos)
		p.tok(s.Tok)
	case *ast.AssignStmt:
		depth := 1
		if len(s.Lhs) > 1 && len(s.Rhs) > 1 {
			depth = 2
		}
		p.exprList(s.Pos(), s.Lhs, depth, 0, s.TokPos, false)
		p.put(blank)
		p.at(s.TokPos)
		p.tok(s.Tok)
		p.put(blank)
		p.exprList(s.TokPos, s.Rhs, depth, 0, token.NoPos, false)
	case *ast.GoStmt:
		p.tok(token.GO)
		p.put(blank)
		p.expr(s.Call)
	case *ast.DeferStmt:
		p.tok(token.DEFER)
		p.put(blank)
		p.expr(s.Call)
	case *ast.ReturnStmt:
		p.tok(token.RETURN)
		if s.Results == nil {
			break
		}
		p.put(blank)
		// Without a place before them, so that no newline comes there.
		if p.scattered(s.Results) {
			p.put(indent)
			p.exprList(token.NoPos, s.Results, 1, noIndent, token.NoPos, false)
			p.put(unindent)
		} else {
			p.exprList(token.NoPos, s.Results, 1, 0, token.NoPos, false)
		}
	case *ast.BranchStmt:
		p.tok(s.Tok)
		if s.Label != nil {
			p.put(blank)
			p.expr(s.Label)
		}
	case *ast.BlockStmt:
		p.block(s, 1)
	case *ast.IfStmt:
		p.ifStmt(s, brace)
	case *ast.CaseClause:
		if s.List != nil {
			p.tok(token.CASE)
			p.put(blank)
			p.exprList(s.Pos(), s.List, 1, 0, s.Colon, false)
		} else {
			p.tok(token.DEFAULT)
		}
		p.at(s.Colon)
		p.tok(token.COLON)
		p.stmtList(s.Body, 1, brace)
	case *ast.SwitchStmt:
		p.tok(token.SWITCH)
		p.header(false, s.Init, s.Tag, nil)
		p.block(s.Body, 0)
	case *ast.TypeSwitchStmt:
		p.tok(token.SWITCH)
		if s.Init != nil {
			p.put(blank)
			p.stmt(s.Init, false)
			p.tok(token.SEMICOLON)
		}
		p.put(blank)
		p.stmt(s.Assign, false)
		p.put(blank)
		p.block(s.Body, 0)
	case *ast.CommClause:
		if s.Comm != nil {
			p.tok(token.CASE)
			p.put(blank)
			p.stmt(s.Comm, false)
		} else {
			p.tok(token.DEFAULT)
		}
		p.at(s.Colon)
		p.tok(token.COLON)
		p.stmtList(s.Body, 1, brace)
	case *ast.SelectStmt:
		p.tok(token.SELECT)
		p.put(blank)
		if b := s.Body; len(b.List) == 0 && !p.commentBefore(p.posFor(b.Rbrace)) {
			p.at(b.Lbrace)
			p.tok(token.LBRACE)
			p.at(b.Rbrace)
			p.tok(token.RBRACE)
		} else {
			p.block(b, 0)
		}
	case *ast.ForStmt:
		p.tok(token.FOR)
		p.header(true, s.Init, s.Cond, s.Post)
		p.block(s.Body, 1)
	case *ast.RangeStmt:
		p.rangeStmt(s)
	default:
		panic("unreachable")
	}
}

func (p *printer) labeled(s *ast.LabeledStmt, brace bool) {
	// Before the newline, unless a comment is between: see writeSpaces.
	p.put(unindent)
	p.expr(s.Label)
	p.at(s.Colon)
	p.tok(token.COLON)
	p.put(indent)
	if e, empty := s.Stmt.(*ast.EmptyStmt); !empty {
		p.linebreak(p.lineFor(s.Stmt.Pos()), 1, ignore, true)
	} else if !brace {
		p.put(newline)
		p.at(e.Pos())
		p.tok(token.SEMICOLON)
		return
	}
	p.stmt(s.Stmt, brace)
}

func (p *printer) ifStmt(s *ast.IfStmt, brace bool) {
	p.tok(token.IF)
	p.header(false, s.Init, s.Cond, nil)
	p.block(s.Body, 1)
	if s.Else == nil {
		return
	}
	p.put(blank)
	p.tok(token.ELSE)
	p.put(blank)
	switch s.Else.(type) {
	case *ast.BlockStmt, *ast.IfStmt:
		p.stmt(s.Else, brace)
	default:
		// Only in trees that no parser made.
		p.tok(token.LBRACE)
		p.put(indent, formfeed)
		p.stmt(s.Else, true)
		p.put(unindent, formfeed)
		p.tok(token.RBRACE)
	}
}

func (p *printer) rangeStmt(s *ast.RangeStmt) {
	p.tok(token.FOR)
	p.put(blank)
	if s.Key != nil {
		p.expr(s.Key)
		if s.Value != nil {
			p.at(s.Value.Pos())
			p.tok(token.COMMA)
			p.put(blank)
			p.expr(s.Value)
		}
		p.put(blank)
		p.at(s.TokPos)
		p.tok(s.Tok)
		p.put(blank)
	}
	p.tok(token.RANGE)
	p.put(blank)
	p.expr(stripParens(s.X))
	p.put(blank)
	p.block(s.Body, 1)
}
