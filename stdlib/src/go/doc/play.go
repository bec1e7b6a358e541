package doc

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
)

// uses is what of a file's declarations some nodes need.
type uses struct {
	top     map[*ast.Object]ast.Decl // the declarations
	methods map[string][]ast.Decl    // by type

	decls      []ast.Decl // that are needed
	seen       map[ast.Decl]bool
	objects    map[*ast.Object]bool
	unresolved map[string]bool
}

func newUses(file *ast.File) *uses {
	u := &uses{map[*ast.Object]ast.Decl{}, map[string][]ast.Decl{}, nil, map[ast.Decl]bool{}, map[*ast.Object]bool{}, map[string]bool{}}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				u.top[d.Name.Obj] = d
			} else if len(d.Recv.List) == 1 {
				name, _ := baseName(d.Recv.List[0].Type)
				u.methods[name] = append(u.methods[name], d)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					u.top[s.Name.Obj] = d
				case *ast.ValueSpec:
					for _, id := range s.Names {
						u.top[id.Obj] = d
					}
				}
			}
		}
	}
	return u
}

// inspect notes what a node refers to.
func (u *uses) inspect(n ast.Node) { ast.Inspect(n, u.visit) }

func (u *uses) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Ident:
		if n.Obj == nil && n.Name != "_" {
			u.unresolved[n.Name] = true
		} else if d := u.top[n.Obj]; d != nil {
			u.objects[n.Obj] = true
			if !u.seen[d] {
				u.seen[d] = true
				u.decls = append(u.decls, d)
			}
		}
	case *ast.SelectorExpr:
		u.inspect(n.X)
		return false
	case *ast.KeyValueExpr:
		// The key may be a field.
		u.inspect(n.Value)
		return false
	}
	return true
}

func (u *uses) fields(list *ast.FieldList) {
	if list != nil {
		for _, f := range list.List {
			u.inspect(f.Type)
		}
	}
}

// follow notes what the declarations need that are needed.
func (u *uses) follow() {
	for i := 0; i < len(u.decls); i++ {
		switch d := u.decls[i].(type) {
		case *ast.FuncDecl:
			u.fields(d.Type.TypeParams)
			u.fields(d.Type.Params)
			u.fields(d.Type.Results)
			if d.Body != nil {
				u.inspect(d.Body)
			}
		case *ast.GenDecl:
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					u.fields(s.TypeParams)
					u.inspect(s.Type)
					u.decls = append(u.decls, u.methods[s.Name.Name]...)
				case *ast.ValueSpec:
					if s.Type != nil {
						u.inspect(s.Type)
					}
					for _, x := range s.Values {
						u.inspect(x)
					}
				}
			}
		}
	}
}

// needed is the declarations that are needed, without what of them is not.
func (u *uses) needed() (list []ast.Decl) {
	for _, d := range u.decls {
		g, ok := d.(*ast.GenDecl)
		if !ok {
			list = append(list, d)
			continue
		}
		var specs []ast.Spec
		iota := false
		for _, s := range g.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				if u.objects[s.Name.Obj] {
					specs = append(specs, s)
				}
			case *ast.ValueSpec:
				iota = iota || hasIota(s)
				if s := u.trim(s); s != nil {
					specs = append(specs, s)
				}
			}
		}
		switch {
		case len(specs) == 0:
		case g.Tok == token.CONST && iota:
			// Without the others they would have other values.
			list = append(list, g)
		default:
			c := *g
			c.Specs = specs
			if len(specs) == 1 {
				c.Lparen = token.NoPos
			}
			list = append(list, &c)
		}
	}
	return
}

// trim is the names of a spec that are needed, with their values; nil if none is.
// Several names of one value belong together.
func (u *uses) trim(s *ast.ValueSpec) *ast.ValueSpec {
	if len(s.Names) > 1 && len(s.Values) == 1 {
		return s
	}
	c := *s
	c.Names, c.Values = nil, nil
	for i, id := range s.Names {
		if u.objects[id.Obj] {
			c.Names = append(c.Names, id)
			if s.Values != nil {
				c.Values = append(c.Values, s.Values[i])
			}
		}
	}
	if len(c.Names) == 0 {
		return nil
	}
	return &c
}

func hasIota(s ast.Spec) (has bool) {
	ast.Inspect(s, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "iota" && id.Obj == nil {
			has = true
		}
		return !has
	})
	return
}

// groupStarts is where groups of imports begin, those without empty lines
// between: in formatted text they are a newline and a tab apart.
func groupStarts(imports []*ast.ImportSpec) (starts []token.Pos) {
	imports = slices.Clone(imports)
	slices.SortFunc(imports, func(a, b *ast.ImportSpec) int { return cmp.Compare(a.Pos(), b.Pos()) })
	end := token.Pos(-2)
	for _, s := range imports {
		if s.Pos()-end > 2 {
			starts = append(starts, s.Pos())
		}
		end = s.End()
		if s.Comment != nil {
			end = s.Comment.End()
		}
	}
	return
}

// program makes a program of an example, with what of the file it needs; nil if
// that is not all in the file and in imports, or in a package under test.
func program(file *ast.File, f *ast.FuncDecl) *ast.File {
	if !strings.HasSuffix(file.Name.Name, "_test") {
		return nil
	}
	u := newUses(file)
	u.inspect(f.Body)
	u.follow()
	decls := u.needed()
	for name := range u.unresolved {
		if IsPredeclared(name) {
			delete(u.unresolved, name)
		}
	}

	starts := groupStarts(file.Imports)
	var named, blank []ast.Spec
	for _, s := range file.Imports {
		p, err := strconv.Unquote(s.Path.Value)
		if err != nil {
			continue
		}
		if p == "syscall/js" {
			return nil
		}
		name := assumedName(p)
		if s.Name != nil {
			name = s.Name.Name
		}
		switch {
		case name == "_":
			blank = append(blank, s)
		case name == ".":
			return nil
		case u.unresolved[name]:
			// All of a group are in one place, so that only groups are apart.
			i := len(starts) - 1
			for i > 0 && s.Path.ValuePos < starts[i] {
				i--
			}
			spec, lit := *s, *s.Path
			if lit.ValueEnd.IsValid() {
				lit.ValueEnd += starts[i] - lit.ValuePos
			}
			lit.ValuePos = starts[i]
			spec.Path = &lit
			named = append(named, &spec)
			delete(u.unresolved, name)
		}
	}
	if len(u.unresolved) > 0 {
		return nil
	}

	var comments []*ast.CommentGroup
	for _, s := range blank {
		if g := s.(*ast.ImportSpec).Doc; g != nil {
			comments = append(comments, g)
		}
	}
	for _, g := range file.Comments {
		if f.Body.Pos() <= g.Pos() && g.End() <= f.Body.End() {
			comments = append(comments, g)
		}
	}
	body, comments := withoutOutput(f.Body, comments)
	for _, d := range decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			if d.Doc != nil {
				comments = append(comments, d.Doc)
			}
		case *ast.FuncDecl:
			if d.Doc != nil {
				comments = append(comments, d.Doc)
			}
		}
	}
	decls = append(decls, &ast.GenDecl{Tok: token.IMPORT, Lparen: 1, Rparen: 1, Specs: append(named, blank...)})
	decls = append(decls, &ast.FuncDecl{Name: ast.NewIdent("main"), Type: f.Type, Body: body})
	slices.SortFunc(decls, func(a, b ast.Decl) int { return cmp.Compare(a.Pos(), b.Pos()) })
	slices.SortFunc(comments, func(a, b *ast.CommentGroup) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return &ast.File{Name: ast.NewIdent("main"), Decls: decls, Comments: comments}
}
