package ast

import (
	"fmt"
	"iter"
)

// Visitor is asked about each node that Walk comes to; w visits what is in it,
// and then nil.
type Visitor interface {
	Visit(node Node) (w Visitor)
}

func walkAll[N Node](v Visitor, list []N) {
	for _, node := range list {
		Walk(v, node)
	}
}

// walkExpr walks an expression that may be missing; so do those below.
func walkExpr(v Visitor, x Expr) {
	if x != nil {
		Walk(v, x)
	}
}

func walkStmt(v Visitor, s Stmt) {
	if s != nil {
		Walk(v, s)
	}
}

func walkFields(v Visitor, f *FieldList) {
	if f != nil {
		Walk(v, f)
	}
}

func walkIdent(v Visitor, id *Ident) {
	if id != nil {
		Walk(v, id)
	}
}

func walkComment(v Visitor, g *CommentGroup) {
	if g != nil {
		Walk(v, g)
	}
}

// Walk visits node, and unless the visitor returns nil, with what it returns
// each node within, then nil.
func Walk(v Visitor, node Node) {
	v = v.Visit(node)
	if v == nil {
		return
	}
	switch n := node.(type) {
	case *Ident, *BasicLit, *BadExpr, *BadStmt, *EmptyStmt, *BadDecl, *Comment:
		// Nothing is in them.

	case *CallExpr:
		Walk(v, n.Fun)
		walkAll(v, n.Args)
	case *SelectorExpr:
		Walk(v, n.X)
		Walk(v, n.Sel)
	case *ExprStmt:
		Walk(v, n.X)
	case *AssignStmt:
		walkAll(v, n.Lhs)
		walkAll(v, n.Rhs)
	case *BinaryExpr:
		Walk(v, n.X)
		Walk(v, n.Y)
	case *UnaryExpr:
		Walk(v, n.X)
	case *StarExpr:
		Walk(v, n.X)
	case *ParenExpr:
		Walk(v, n.X)
	case *IndexExpr:
		Walk(v, n.X)
		Walk(v, n.Index)
	case *IndexListExpr:
		Walk(v, n.X)
		walkAll(v, n.Indices)
	case *SliceExpr:
		Walk(v, n.X)
		walkExpr(v, n.Low)
		walkExpr(v, n.High)
		walkExpr(v, n.Max)
	case *TypeAssertExpr:
		Walk(v, n.X)
		walkExpr(v, n.Type)
	case *KeyValueExpr:
		Walk(v, n.Key)
		Walk(v, n.Value)
	case *CompositeLit:
		walkExpr(v, n.Type)
		walkAll(v, n.Elts)
	case *FuncLit:
		Walk(v, n.Type)
		Walk(v, n.Body)
	case *Ellipsis:
		walkExpr(v, n.Elt)

	case *ArrayType:
		walkExpr(v, n.Len)
		Walk(v, n.Elt)
	case *StructType:
		Walk(v, n.Fields)
	case *FuncType:
		walkFields(v, n.TypeParams)
		walkFields(v, n.Params)
		walkFields(v, n.Results)
	case *InterfaceType:
		Walk(v, n.Methods)
	case *MapType:
		Walk(v, n.Key)
		Walk(v, n.Value)
	case *ChanType:
		Walk(v, n.Value)

	case *Field:
		walkComment(v, n.Doc)
		walkAll(v, n.Names)
		walkExpr(v, n.Type)
		if n.Tag != nil {
			Walk(v, n.Tag)
		}
		walkComment(v, n.Comment)
	case *FieldList:
		walkAll(v, n.List)

	case *BlockStmt:
		walkAll(v, n.List)
	case *IfStmt:
		walkStmt(v, n.Init)
		Walk(v, n.Cond)
		Walk(v, n.Body)
		walkStmt(v, n.Else)
	case *ForStmt:
		walkStmt(v, n.Init)
		walkExpr(v, n.Cond)
		walkStmt(v, n.Post)
		Walk(v, n.Body)
	case *RangeStmt:
		walkExpr(v, n.Key)
		walkExpr(v, n.Value)
		Walk(v, n.X)
		Walk(v, n.Body)
	case *ReturnStmt:
		walkAll(v, n.Results)
	case *BranchStmt:
		walkIdent(v, n.Label)
	case *DeclStmt:
		Walk(v, n.Decl)
	case *LabeledStmt:
		Walk(v, n.Label)
		Walk(v, n.Stmt)
	case *SendStmt:
		Walk(v, n.Chan)
		Walk(v, n.Value)
	case *IncDecStmt:
		Walk(v, n.X)
	case *GoStmt:
		Walk(v, n.Call)
	case *DeferStmt:
		Walk(v, n.Call)
	case *SwitchStmt:
		walkStmt(v, n.Init)
		walkExpr(v, n.Tag)
		Walk(v, n.Body)
	case *TypeSwitchStmt:
		walkStmt(v, n.Init)
		Walk(v, n.Assign)
		Walk(v, n.Body)
	case *CaseClause:
		walkAll(v, n.List)
		walkAll(v, n.Body)
	case *SelectStmt:
		Walk(v, n.Body)
	case *CommClause:
		walkStmt(v, n.Comm)
		walkAll(v, n.Body)

	case *ImportSpec:
		walkComment(v, n.Doc)
		walkIdent(v, n.Name)
		Walk(v, n.Path)
		walkComment(v, n.Comment)
	case *ValueSpec:
		walkComment(v, n.Doc)
		walkAll(v, n.Names)
		walkExpr(v, n.Type)
		walkAll(v, n.Values)
		walkComment(v, n.Comment)
	case *TypeSpec:
		walkComment(v, n.Doc)
		Walk(v, n.Name)
		walkFields(v, n.TypeParams)
		Walk(v, n.Type)
		walkComment(v, n.Comment)
	case *GenDecl:
		walkComment(v, n.Doc)
		walkAll(v, n.Specs)
	case *FuncDecl:
		walkComment(v, n.Doc)
		walkFields(v, n.Recv)
		Walk(v, n.Name)
		Walk(v, n.Type)
		if n.Body != nil {
			Walk(v, n.Body)
		}

	case *CommentGroup:
		walkAll(v, n.List)
	case *File:
		walkComment(v, n.Doc)
		Walk(v, n.Name)
		walkAll(v, n.Decls)
	case *Package:
		for _, f := range n.Files {
			Walk(v, f)
		}
	default:
		panic(fmt.Sprintf("ast.Walk: unexpected node type %T", n))
	}
	v.Visit(nil)
}

type inspector func(Node) bool

func (f inspector) Visit(node Node) Visitor {
	if !f(node) {
		return nil
	}
	return f
}

// Inspect calls f with node, and if that returns true with each node within, then
// with nil.
func Inspect(node Node, f func(Node) bool) { Walk(inspector(f), node) }

// Preorder is root and all nodes within, each before what is in it.
func Preorder(root Node) iter.Seq[Node] {
	return func(yield func(Node) bool) {
		more := true
		Inspect(root, func(n Node) bool {
			if n != nil && more {
				more = yield(n)
			}
			return more
		})
	}
}

// PreorderStack calls f with root, and while it returns true with the nodes
// within; stack grows by those around n.
func PreorderStack(root Node, stack []Node, f func(n Node, stack []Node) bool) {
	around := len(stack)
	Inspect(root, func(n Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return false
		}
		if !f(n, stack) {
			return false
		}
		stack = append(stack, n)
		return true
	})
	if len(stack) != around {
		panic("ast: stack is not what it was")
	}
}
