package parser

import (
	"go/ast"
	"go/token"
)

// resolver gives identifiers the objects that they stand for within the file.
// It visits a tree; what declares or opens a scope is walked by hand.
type resolver struct {
	file       *token.File
	report     func(token.Pos, string) // nil if errors are not wanted
	pkg        *ast.Scope
	scope      *ast.Scope // the innermost one
	depth      int        // of scopes
	unresolved []*ast.Ident

	labels  *ast.Scope     // of the innermost function
	targets [][]*ast.Ident // labels that are referred to, by function
}

// pending marks identifiers that may be resolved when the whole file is known.
var pending = new(ast.Object)

// resolve sets Scope and Unresolved of f, and the objects of its identifiers.
func resolve(f *ast.File, file *token.File, report func(token.Pos, string)) {
	pkg := ast.NewScope(nil)
	r := &resolver{file: file, report: report, pkg: pkg, scope: pkg, depth: 1}
	for _, d := range f.Decls {
		ast.Walk(r, d)
	}
	n := 0
	for _, id := range r.unresolved {
		if id.Obj == pending {
			id.Obj = pkg.Lookup(id.Name)
			if id.Obj == nil {
				r.unresolved[n] = id
				n++
			}
		}
	}
	f.Scope = pkg
	f.Unresolved = r.unresolved[:n]
}

// maxScopes is how deep scopes may be nested.
const maxScopes = 1000

// open opens the scope of what is at pos.
func (r *resolver) open(pos token.Pos) {
	r.depth++
	if r.depth > maxScopes {
		panic(bailout{pos, "exceeded max scope depth during object resolution"})
	}
	r.scope = ast.NewScope(r.scope)
}

// reset closes the scopes that have been opened since there were this one and so
// many.
func (r *resolver) reset(scope *ast.Scope, depth int) { r.scope, r.depth = scope, depth }

// declare adds objects for names, which decl declares.
func (r *resolver) declare(decl, data any, scope *ast.Scope, kind ast.ObjKind, names ...*ast.Ident) {
	for _, id := range names {
		obj := &ast.Object{Kind: kind, Name: id.Name, Decl: decl, Data: data}
		// A type parameter that a receiver names stands for nothing itself.
		if _, ok := decl.(*ast.Ident); !ok {
			id.Obj = obj
		}
		if id.Name == "_" {
			continue
		}
		old := scope.Insert(obj)
		if old == nil || r.report == nil {
			continue
		}
		msg := id.Name + " redeclared in this block"
		if pos := old.Pos(); pos.IsValid() {
			msg += "\n\tprevious declaration at " + r.file.Position(pos).String()
		}
		r.report(id.Pos(), msg)
	}
}

// define declares those variables on the left that are new.
func (r *resolver) define(a *ast.AssignStmt) {
	any := false
	for _, x := range a.Lhs {
		id, ok := x.(*ast.Ident)
		if !ok {
			continue
		}
		obj := &ast.Object{Kind: ast.Var, Name: id.Name, Decl: a}
		id.Obj = obj
		if id.Name == "_" {
			continue
		}
		if old := r.scope.Insert(obj); old != nil {
			id.Obj = old
		} else {
			any = true
		}
	}
	if !any && r.report != nil {
		r.report(a.Lhs[0].Pos(), "no new variables on left side of :=")
	}
}

// use finds what id stands for; collect says whether it must be somewhere.
func (r *resolver) use(id *ast.Ident, collect bool) {
	if id.Name == "_" {
		return
	}
	for s := r.scope; s != nil; s = s.Outer {
		if obj := s.Lookup(id.Name); obj != nil {
			if _, ok := obj.Decl.(*ast.Ident); !ok {
				id.Obj = obj
			}
			return
		}
	}
	if collect {
		id.Obj = pending
		r.unresolved = append(r.unresolved, id)
	}
}

func (r *resolver) exprs(list []ast.Expr) {
	for _, x := range list {
		ast.Walk(r, x)
	}
}

func (r *resolver) stmts(list []ast.Stmt) {
	for _, s := range list {
		ast.Walk(r, s)
	}
}

func (r *resolver) expr(x ast.Expr) {
	if x != nil {
		ast.Walk(r, x)
	}
}

func (r *resolver) stmt(s ast.Stmt) {
	if s != nil {
		ast.Walk(r, s)
	}
}

// types walks the types of fields, names declares them.
func (r *resolver) types(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			r.expr(f.Type)
		}
	}
}

func (r *resolver) names(list *ast.FieldList, kind ast.ObjKind) {
	if list != nil {
		for _, f := range list.List {
			r.declare(f, nil, r.scope, kind, f.Names...)
		}
	}
}

func (r *resolver) typeParams(list *ast.FieldList) {
	r.names(list, ast.Typ)
	r.types(list)
}

func (r *resolver) signature(t *ast.FuncType) {
	r.types(t.Params)
	r.types(t.Results)
	r.names(t.Params, ast.Var)
	r.names(t.Results, ast.Var)
}

// body walks a function's body, in whose end the labels are known.
func (r *resolver) body(b *ast.BlockStmt) {
	if b == nil {
		return
	}
	r.labels = ast.NewScope(r.labels)
	r.targets = append(r.targets, nil)
	r.stmts(b.List)
	n := len(r.targets) - 1
	for _, id := range r.targets[n] {
		id.Obj = r.labels.Lookup(id.Name)
		if id.Obj == nil && r.report != nil {
			r.report(id.Pos(), "label "+id.Name+" undefined")
		}
	}
	r.targets = r.targets[:n]
	r.labels = r.labels.Outer
}

// receiver declares the type parameters that a receiver names, and walks the
// rest.
func (r *resolver) receiver(recv *ast.FieldList) {
	if recv == nil || len(recv.List) == 0 {
		return
	}
	typ := recv.List[0].Type
	if p, ok := typ.(*ast.StarExpr); ok {
		typ = p.X
	}
	var params []ast.Expr
	switch t := typ.(type) {
	case *ast.IndexExpr:
		typ, params = t.X, []ast.Expr{t.Index}
	case *ast.IndexListExpr:
		typ, params = t.X, t.Indices
	}
	rest := []ast.Expr{typ}
	for _, x := range params {
		if id, ok := x.(*ast.Ident); ok {
			r.declare(id, nil, r.scope, ast.Typ, id)
		} else {
			rest = append(rest, x)
		}
	}
	for _, x := range rest {
		r.expr(x)
	}
	for _, f := range recv.List[1:] {
		r.expr(f.Type)
	}
}

func (r *resolver) funcDecl(d *ast.FuncDecl) {
	outer, depth := r.scope, r.depth
	r.open(d.Pos())
	r.receiver(d.Recv)
	if d.Type.TypeParams != nil {
		r.typeParams(d.Type.TypeParams)
	}
	r.types(d.Type.Params)
	r.types(d.Type.Results)
	r.names(d.Recv, ast.Var)
	r.names(d.Type.Params, ast.Var)
	r.names(d.Type.Results, ast.Var)
	r.body(d.Body)
	r.reset(outer, depth)
	if d.Recv == nil && d.Name.Name != "init" {
		r.declare(d, nil, r.pkg, ast.Fun, d.Name)
	}
}

// genDecl walks a declaration. Go's parser closes the scopes of type parameters
// at its end only, and so does this: types that follow a generic one in
// parentheses are not seen outside.
func (r *resolver) genDecl(d *ast.GenDecl) {
	defer r.reset(r.scope, r.depth)
	for i, spec := range d.Specs {
		switch s := spec.(type) {
		case *ast.ValueSpec:
			kind := ast.Var
			if d.Tok == token.CONST {
				kind = ast.Con
			}
			r.exprs(s.Values)
			r.expr(s.Type)
			r.declare(s, i, r.scope, kind, s.Names...)
		case *ast.TypeSpec:
			r.declare(s, nil, r.scope, ast.Typ, s.Name)
			if s.TypeParams != nil {
				r.open(s.Pos())
				r.typeParams(s.TypeParams)
			}
			ast.Walk(r, s.Type)
		}
	}
}

func (r *resolver) composite(x *ast.CompositeLit) {
	r.expr(x.Type)
	for _, e := range x.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			ast.Walk(r, e)
			continue
		}
		// A key may be a field's name: then nothing stands for it.
		if id, ok := kv.Key.(*ast.Ident); ok {
			r.use(id, false)
		} else {
			ast.Walk(r, kv.Key)
		}
		ast.Walk(r, kv.Value)
	}
}

func (r *resolver) rangeStmt(s *ast.RangeStmt) {
	ast.Walk(r, s.X)
	var lhs []ast.Expr
	if s.Key != nil {
		lhs = append(lhs, s.Key)
	}
	if s.Value != nil {
		lhs = append(lhs, s.Value)
	}
	if len(lhs) > 0 {
		if s.Tok != token.DEFINE {
			r.exprs(lhs)
		} else {
			for _, x := range lhs {
				x = ast.Unparen(x)
				if _, ok := x.(*ast.Ident); !ok {
					r.expr(x)
				}
			}
			r.define(&ast.AssignStmt{
				Lhs: lhs, Tok: token.DEFINE, TokPos: s.TokPos,
				Rhs: []ast.Expr{&ast.UnaryExpr{Op: token.RANGE, X: s.X}},
			})
		}
	}
	ast.Walk(r, s.Body)
}

func (r *resolver) Visit(node ast.Node) ast.Visitor {
	switch n := node.(type) {
	case *ast.Ident:
		r.use(n, true)
		return nil
	case *ast.SelectorExpr:
		ast.Walk(r, n.X)
		return nil
	case *ast.CompositeLit:
		r.composite(n)
		return nil
	case *ast.AssignStmt:
		r.exprs(n.Rhs)
		if n.Tok == token.DEFINE {
			r.define(n)
		} else {
			r.exprs(n.Lhs)
		}
		return nil
	case *ast.LabeledStmt:
		r.declare(n, nil, r.labels, ast.Lbl, n.Label)
		ast.Walk(r, n.Stmt)
		return nil
	case *ast.BranchStmt:
		if n.Tok != token.FALLTHROUGH && n.Label != nil {
			f := &r.targets[len(r.targets)-1]
			*f = append(*f, n.Label)
		}
		return nil
	case *ast.GenDecl:
		r.genDecl(n)
		return nil
	case *ast.FuncDecl:
		r.funcDecl(n)
		return nil
	case *ast.SelectStmt:
		if n.Body != nil {
			r.stmts(n.Body.List)
		}
		return nil
	case *ast.FuncLit, *ast.FuncType, *ast.StructType, *ast.InterfaceType, *ast.BlockStmt, *ast.IfStmt, *ast.CaseClause,
		*ast.CommClause, *ast.ForStmt, *ast.RangeStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt:
		outer, depth := r.scope, r.depth
		r.scoped(n)
		r.reset(outer, depth)
		return nil
	}
	return r
}

// scoped opens the scope of a node and walks what is in it.
func (r *resolver) scoped(node ast.Node) {
	switch n := node.(type) {
	case *ast.CaseClause:
		r.exprs(n.List)
		r.open(n.Pos())
		r.stmts(n.Body)
		return
	case *ast.TypeSwitchStmt:
		if n.Init != nil {
			r.open(n.Pos())
			ast.Walk(r, n.Init)
		}
		r.open(n.Assign.Pos())
		ast.Walk(r, n.Assign)
		if n.Body != nil {
			r.stmts(n.Body.List)
		}
		return
	}
	r.open(node.Pos())
	switch n := node.(type) {
	case *ast.FuncLit:
		r.signature(n.Type)
		r.body(n.Body)
	case *ast.FuncType:
		r.signature(n)
	case *ast.StructType:
		r.types(n.Fields)
		r.names(n.Fields, ast.Var)
	case *ast.InterfaceType:
		r.types(n.Methods)
		r.names(n.Methods, ast.Fun)
	case *ast.BlockStmt:
		r.stmts(n.List)
	case *ast.IfStmt:
		r.stmt(n.Init)
		r.expr(n.Cond)
		ast.Walk(r, n.Body)
		r.stmt(n.Else)
	case *ast.CommClause:
		r.stmt(n.Comm)
		r.stmts(n.Body)
	case *ast.ForStmt:
		r.stmt(n.Init)
		r.expr(n.Cond)
		r.stmt(n.Post)
		ast.Walk(r, n.Body)
	case *ast.RangeStmt:
		r.rangeStmt(n)
	case *ast.SwitchStmt:
		r.stmt(n.Init)
		if n.Tag != nil {
			if n.Init != nil {
				r.open(n.Tag.Pos())
			}
			ast.Walk(r, n.Tag)
		}
		if n.Body != nil {
			r.stmts(n.Body.List)
		}
	}
}
