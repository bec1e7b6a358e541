package ast

import (
	"bytes"
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"
)

// CommentMap is the comments of nodes.
type CommentMap map[Node][]*CommentGroup

// byPos compares places.
func byPos[N Node](a, b N) int { return cmp.Compare(a.Pos(), b.Pos()) }

// weighty says whether a comment is rather such a node's than that of what is
// in it.
func weighty(n Node) bool {
	switch n.(type) {
	case *File, *Field, Decl, Spec, Stmt:
		return true
	}
	return false
}

// NewCommentMap gives each group of comments to a node within node: to the
// largest one that ends on the line where the comments begin, or on the line
// before if an empty line follows them; else to the next node.
func NewCommentMap(fset *token.FileSet, node Node, comments []*CommentGroup) CommentMap {
	if len(comments) == 0 {
		return nil
	}
	if !slices.IsSortedFunc(comments, byPos) {
		comments = slices.Clone(comments)
		slices.SortFunc(comments, byPos)
	}
	var nodes []Node
	Inspect(node, func(n Node) bool {
		switch n.(type) {
		case nil, *Comment, *CommentGroup:
			return false
		}
		nodes = append(nodes, n)
		return true
	})

	a := associator{fset: fset, result: CommentMap{}}
	for _, g := range comments {
		for len(nodes) > 0 && a.offset(nodes[0].Pos()) < a.offset(g.End()) {
			a.pass(nodes[0])
			nodes = nodes[1:]
		}
		var next Node
		if len(nodes) > 0 {
			next = nodes[0]
		}
		n := a.owner(g, next)
		a.result[n] = append(a.result[n], g)
	}
	return a.result
}

// associator goes through nodes and comments in the order of the text.
type associator struct {
	fset   *token.FileSet
	result CommentMap
	prev   Node   // the last node passed
	open   []Node // weighty ones passed, each in the one before it
	group  Node   // the outermost weighty one that has ended most recently
}

func (a *associator) offset(pos token.Pos) int { return a.fset.Position(pos).Offset }
func (a *associator) line(pos token.Pos) int   { return a.fset.Position(pos).Line }

// leave takes nodes that end before pos off, and returns the outermost of them.
func (a *associator) leave(pos token.Pos) (n Node) {
	for len(a.open) > 0 && last(a.open).End() <= pos {
		n = last(a.open)
		a.open = a.open[:len(a.open)-1]
	}
	return
}

func (a *associator) pass(n Node) {
	a.prev = n
	if weighty(n) {
		a.leave(n.Pos())
		a.open = append(a.open, n)
	}
}

// owner is the node that g belongs to; next follows g, nil at the end.
func (a *associator) owner(g *CommentGroup, next Node) Node {
	if n := a.leave(g.Pos()); n != nil {
		a.group = n
	}
	trails := func(n Node) bool {
		switch a.line(g.Pos()) - a.line(n.End()) {
		case 0:
			return true
		case 1:
			return next == nil || a.line(g.End())+1 < a.line(next.Pos())
		}
		return false
	}
	switch {
	case a.group != nil && trails(a.group):
		return a.group
	case a.prev != nil && (next == nil || trails(a.prev)):
		return a.prev
	}
	return next
}

// Update gives the comments of old to new, which it returns.
func (cmap CommentMap) Update(old, new Node) Node {
	if list := cmap[old]; len(list) > 0 {
		delete(cmap, old)
		cmap[new] = append(cmap[new], list...)
	}
	return new
}

// Filter is the comments of nodes within node.
func (cmap CommentMap) Filter(node Node) CommentMap {
	result := CommentMap{}
	Inspect(node, func(n Node) bool {
		if list := cmap[n]; len(list) > 0 {
			result[n] = list
		}
		return true
	})
	return result
}

// Comments is all comments, sorted by place.
func (cmap CommentMap) Comments() []*CommentGroup {
	list := make([]*CommentGroup, 0, len(cmap))
	for _, groups := range cmap {
		list = append(list, groups...)
	}
	slices.SortFunc(list, byPos)
	return list
}

func (cmap CommentMap) String() string {
	var nodes []Node
	for n := range cmap {
		nodes = append(nodes, n)
	}
	slices.SortFunc(nodes, func(a, b Node) int {
		return cmp.Or(byPos(a, b), cmp.Compare(a.End(), b.End()))
	})
	var buf strings.Builder
	fmt.Fprintln(&buf, "CommentMap {")
	for _, n := range nodes {
		about := fmt.Sprintf("%T", n)
		if id, ok := n.(*Ident); ok {
			about = id.Name
		}
		fmt.Fprintf(&buf, "\t%p  %20s:  %s\n", n, about, excerpt(cmap[n]))
	}
	fmt.Fprintln(&buf, "}")
	return buf.String()
}

// excerpt is the beginning of what the comments say, on one line.
func excerpt(list []*CommentGroup) string {
	const most = 40
	var text []byte
	for _, g := range list {
		for _, c := range g.List {
			if len(text) >= most {
				break
			}
			text = append(text, c.Text...)
		}
	}
	if len(text) > most {
		text = append(text[:most-3], "..."...)
	}
	for i, c := range bytes.Clone(text) {
		if c == '\t' || c == '\n' || c == '\r' {
			text[i] = ' '
		}
	}
	return string(text)
}
