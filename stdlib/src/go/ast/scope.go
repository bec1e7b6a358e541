package ast

import (
	"fmt"
	"go/token"
	"strings"
)

// Scope is what a block declares, and the scope around it.
//
// Deprecated: as Object.
type Scope struct {
	Outer   *Scope
	Objects map[string]*Object
}

// NewScope returns an empty scope within outer.
func NewScope(outer *Scope) *Scope { return &Scope{outer, make(map[string]*Object, 4)} }

// Lookup is what this scope, not one around it, declares by name.
func (s *Scope) Lookup(name string) *Object { return s.Objects[name] }

// Insert declares obj, unless alt of this name is declared already.
func (s *Scope) Insert(obj *Object) (alt *Object) {
	alt = s.Objects[obj.Name]
	if alt == nil {
		s.Objects[obj.Name] = obj
	}
	return
}

func (s *Scope) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "scope %p {", s)
	if s != nil && len(s.Objects) > 0 {
		text.WriteByte('\n')
		for _, obj := range s.Objects {
			fmt.Fprintf(&text, "\t%s %s\n", obj.Kind, obj.Name)
		}
	}
	text.WriteString("}\n")
	return text.String()
}

// ObjKind is what an Object is.
type ObjKind int

const (
	Bad ObjKind = iota
	Pkg
	Con
	Typ
	Var
	Fun
	Lbl
)

var kinds = [...]string{
	Bad: "bad",
	Pkg: "package",
	Con: "const",
	Typ: "type",
	Var: "var",
	Fun: "func",
	Lbl: "label",
}

func (kind ObjKind) String() string { return kinds[kind] }

// Object is what a name stands for: Decl is the node that declares it, or a
// Scope for what is predeclared. Data is the *Scope of a package, and the iota
// of a constant.
//
// Deprecated: what a name stands for can depend on types; use go/types, and the
// parser's SkipObjectResolution.
type Object struct {
	Kind ObjKind
	Name string
	Decl any
	Data any
	Type any
}

// NewObj returns an object that nothing declares.
func NewObj(kind ObjKind, name string) *Object { return &Object{Kind: kind, Name: name} }

// Pos is where it is declared, NoPos if that is not known.
func (obj *Object) Pos() token.Pos {
	switch d := obj.Decl.(type) {
	case *Field:
		return posOf(d.Names, obj.Name)
	case *ValueSpec:
		return posOf(d.Names, obj.Name)
	case *AssignStmt:
		return posOf(d.Lhs, obj.Name)
	case *ImportSpec:
		if d.Name != nil && d.Name.Name == obj.Name {
			return d.Name.Pos()
		}
		return d.Path.Pos()
	case *TypeSpec:
		return posOf([]*Ident{d.Name}, obj.Name)
	case *FuncDecl:
		return posOf([]*Ident{d.Name}, obj.Name)
	case *LabeledStmt:
		return posOf([]*Ident{d.Label}, obj.Name)
	}
	return token.NoPos
}

// posOf is where the identifier with this name is in the list.
func posOf[T Expr](list []T, name string) token.Pos {
	for _, x := range list {
		if id, ok := any(x).(*Ident); ok && id.Name == name {
			return id.Pos()
		}
	}
	return token.NoPos
}
