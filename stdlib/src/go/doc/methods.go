package doc

import (
	"go/ast"
	"strings"
)

// set adds a function, unless one of its name has documentation already.
func (m methods) set(d *ast.FuncDecl, preserve bool) {
	name := d.Name.Name
	if old := m[name]; old != nil && old.Doc != "" {
		return
	}
	recv := ""
	if d.Recv != nil {
		var typ ast.Expr
		if len(d.Recv.List) == 1 {
			typ = d.Recv.List[0].Type
		}
		recv = recvString(typ)
	}
	m[name] = &Func{Doc: d.Doc.Text(), Name: name, Decl: d, Recv: recv, Orig: recv}
	if !preserve {
		d.Doc = nil
	}
}

// add adds a method of an embedded type: the least deep one of its name counts,
// and none if there are several.
func (m methods) add(f *Func) {
	old := m[f.Name]
	switch {
	case old == nil || f.Level < old.Level:
		m[f.Name] = f
	case f.Level == old.Level:
		m[f.Name] = &Func{Name: f.Name, Level: f.Level}
	}
}

// recvString is the type of a receiver.
func recvString(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.StarExpr:
		return "*" + recvString(x.X)
	case *ast.IndexExpr:
		return recvString(x.X) + "[" + recvParam(x.Index) + "]"
	case *ast.IndexListExpr:
		var list []string
		for _, param := range x.Indices {
			list = append(list, recvParam(param))
		}
		return recvString(x.X) + "[" + strings.Join(list, ", ") + "]"
	}
	return "BADRECV"
}

func recvParam(x ast.Expr) string {
	if id, ok := x.(*ast.Ident); ok {
		return id.Name
	}
	return "BADPARAM"
}

// embedMethods gives structs the methods of types that they embed.
func (r *reader) embedMethods() {
	for _, t := range r.types {
		if t.isStruct {
			r.collect(t.methods, t, t.name, false, 1, map[*namedType]bool{})
		}
	}
	for name := range r.shadowed {
		for _, x := range r.predeclared[name] {
			removeEmbedded(name, x)
		}
	}
}

// collect adds the methods that t has by embedding to those of the type name,
// which is level less deep; pointer is whether there is one on the way.
func (r *reader) collect(m methods, t *namedType, name string, pointer bool, level int, around map[*namedType]bool) {
	around[t] = true
	for e, isPointer := range t.embedded {
		pointer := pointer || isPointer
		for _, f := range e.methods {
			if f.Level == 0 {
				m.add(promoted(f, name, pointer, level))
			}
		}
		if !around[e] {
			r.collect(m, e, name, pointer, level+1, around)
		}
	}
	delete(around, t)
}

// promoted is a method as one of the type name.
func promoted(f *Func, name string, pointer bool, level int) *Func {
	if f.Decl == nil || f.Decl.Recv == nil || len(f.Decl.Recv.List) != 1 {
		return f
	}
	field := *f.Decl.Recv.List[0]
	pos := field.Type.Pos()
	id := &ast.Ident{NamePos: pos, Name: name}
	if star, ok := field.Type.(*ast.StarExpr); ok && !pointer {
		id.NamePos++
		field.Type = &ast.StarExpr{Star: star.Pos(), X: id}
	} else {
		field.Type = id
	}
	recv := *f.Decl.Recv
	recv.List = []*ast.Field{&field}
	decl := *f.Decl
	decl.Recv = &recv
	result := *f
	result.Decl = &decl
	result.Recv = recvString(field.Type)
	result.Level = level
	return &result
}

// cleanUp removes types that are not declared or not visible. What belongs to
// those that must come from elsewhere goes to the package.
func (r *reader) cleanUp() {
	for name, t := range r.types {
		visible := r.visible(name)
		predeclared := types[name]
		if t.decl == nil && (predeclared || visible && (t.isEmbedded || r.dotImport)) {
			r.values = append(r.values, t.values...)
			for name, f := range t.funcs {
				r.funcs[name] = f
			}
			if !predeclared {
				for name, f := range t.methods {
					if r.funcs[name] == nil {
						r.funcs[name] = f
					}
				}
			}
		}
		if t.decl == nil || !visible {
			delete(r.types, name)
		}
	}
}
