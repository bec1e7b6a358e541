package parse

// The nodes of a tree.

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is an element of a tree.
type Node interface {
	Type() NodeType
	String() string
	// Copy is a deep copy.
	Copy() Node
	// Position is where the node begins in the text, in bytes.
	Position() Pos
	tree() *Tree
	writeTo(*strings.Builder)
}

// NodeType is a kind of node.
type NodeType int

// Pos is an offset into the text.
type Pos int

// Position is p.
func (p Pos) Position() Pos { return p }

// Type is t.
func (t NodeType) Type() NodeType { return t }

const (
	NodeText    NodeType = iota // text
	NodeAction                  // an action that is no control structure
	NodeBool                    // true or false
	NodeChain                   // fields of something
	NodeCommand                 // a stage of a pipeline
	NodeDot                     // .
	nodeElse
	nodeEnd
	NodeField      // .Name
	NodeIdentifier // a function's name
	NodeIf         // if
	NodeList       // nodes in a row
	NodeNil        // nil
	NodeNumber     // a number
	NodePipe       // a pipeline
	NodeRange      // range
	NodeString     // a string
	NodeTemplate   // template
	NodeVariable   // $Name
	NodeWith       // with
	NodeComment    // a comment
	NodeBreak      // break
	NodeContinue   // continue
)

// ListNode is nodes in a row.
type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

func (t *Tree) newList(pos Pos) *ListNode { return &ListNode{tr: t, NodeType: NodeList, Pos: pos} }
func (l *ListNode) append(n Node)         { l.Nodes = append(l.Nodes, n) }
func (l *ListNode) tree() *Tree           { return l.tr }
func (l *ListNode) String() string        { return text(l) }
func (l *ListNode) writeTo(b *strings.Builder) {
	for _, n := range l.Nodes {
		n.writeTo(b)
	}
}

// CopyList is Copy with its own type.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return l
	}
	c := l.tr.newList(l.Pos)
	for _, n := range l.Nodes {
		c.append(n.Copy())
	}
	return c
}

func (l *ListNode) Copy() Node { return l.CopyList() }

// action is an action as text.
func (t *Tree) action(inner string) string {
	left, right := "{{", "}}"
	if t != nil && t.left != "" {
		left = t.left
	}
	if t != nil && t.right != "" {
		right = t.right
	}
	return left + inner + right
}

// text is a node as it would be written.
func text(n interface{ writeTo(*strings.Builder) }) string {
	var b strings.Builder
	n.writeTo(&b)
	return b.String()
}

// TextNode is text.
type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

func (t *TextNode) String() string             { return string(t.Text) }
func (t *TextNode) writeTo(b *strings.Builder) { b.WriteString(t.String()) }
func (t *TextNode) tree() *Tree                { return t.tr }
func (t *TextNode) Copy() Node {
	return &TextNode{tr: t.tr, NodeType: NodeText, Pos: t.Pos, Text: append([]byte{}, t.Text...)}
}

// CommentNode is a comment.
type CommentNode struct {
	NodeType
	Pos
	tr   *Tree
	Text string
}

func (c *CommentNode) String() string             { return c.tr.action(c.Text) }
func (c *CommentNode) writeTo(b *strings.Builder) { b.WriteString(c.String()) }
func (c *CommentNode) tree() *Tree                { return c.tr }
func (c *CommentNode) Copy() Node                 { n := *c; return &n }

// PipeNode is a pipeline, perhaps with variables.
type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool // the variables are there already
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) tree() *Tree    { return p.tr }
func (p *PipeNode) String() string { return text(p) }
func (p *PipeNode) writeTo(b *strings.Builder) {
	if len(p.Decl) > 0 {
		for i, v := range p.Decl {
			if i > 0 {
				b.WriteString(", ")
			}
			v.writeTo(b)
		}
		if p.IsAssign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		c.writeTo(b)
	}
}

// CopyPipe is Copy with its own type.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return p
	}
	n := &PipeNode{tr: p.tr, NodeType: NodePipe, Pos: p.Pos, Line: p.Line, IsAssign: p.IsAssign}
	n.Decl = make([]*VariableNode, len(p.Decl))
	for i, d := range p.Decl {
		n.Decl[i] = d.Copy().(*VariableNode)
	}
	for _, c := range p.Cmds {
		n.Cmds = append(n.Cmds, c.Copy().(*CommandNode))
	}
	return n
}

func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode is an action that is no control structure.
type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) tree() *Tree    { return a.tr }
func (a *ActionNode) String() string { return text(a) }
func (a *ActionNode) writeTo(b *strings.Builder) {
	b.WriteString(a.tr.action(a.Pipe.String()))
}
func (a *ActionNode) Copy() Node {
	n := *a
	n.Pipe = a.Pipe.CopyPipe()
	return &n
}

// CommandNode is a stage of a pipeline: an operand, or a call with arguments.
type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

func (c *CommandNode) tree() *Tree    { return c.tr }
func (c *CommandNode) String() string { return text(c) }
func (c *CommandNode) writeTo(b *strings.Builder) {
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		enclosed(b, arg)
	}
}

// enclosed writes n, a pipeline in parentheses.
func enclosed(b *strings.Builder, n Node) {
	if p, ok := n.(*PipeNode); ok {
		b.WriteByte('(')
		p.writeTo(b)
		b.WriteByte(')')
		return
	}
	n.writeTo(b)
}

func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	n := &CommandNode{tr: c.tr, NodeType: NodeCommand, Pos: c.Pos}
	for _, arg := range c.Args {
		n.Args = append(n.Args, arg.Copy())
	}
	return n
}

// IdentifierNode is a function's name.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

// NewIdentifier is a node of that name.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

// SetPos sets the position.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string             { return i.Ident }
func (i *IdentifierNode) writeTo(b *strings.Builder) { b.WriteString(i.Ident) }
func (i *IdentifierNode) tree() *Tree                { return i.tr }
func (i *IdentifierNode) Copy() Node                 { return NewIdentifier(i.Ident).SetTree(i.tr).SetPos(i.Pos) }

// VariableNode is a variable, perhaps with fields.
type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string // the variable's name, then those of fields
}

func (t *Tree) newVariable(pos Pos, ident string) *VariableNode {
	return &VariableNode{tr: t, NodeType: NodeVariable, Pos: pos, Ident: strings.Split(ident, ".")}
}

func (v *VariableNode) String() string             { return text(v) }
func (v *VariableNode) writeTo(b *strings.Builder) { b.WriteString(strings.Join(v.Ident, ".")) }
func (v *VariableNode) tree() *Tree                { return v.tr }
func (v *VariableNode) Copy() Node {
	return &VariableNode{tr: v.tr, NodeType: NodeVariable, Pos: v.Pos, Ident: append([]string{}, v.Ident...)}
}

// DotNode is the dot.
type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

// Type is NodeDot: it is here for those who have an older DotNode in mind.
func (d *DotNode) Type() NodeType             { return NodeDot }
func (d *DotNode) String() string             { return "." }
func (d *DotNode) writeTo(b *strings.Builder) { b.WriteByte('.') }
func (d *DotNode) tree() *Tree                { return d.tr }
func (d *DotNode) Copy() Node                 { n := *d; return &n }

// NilNode is nil.
type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

// Type is NodeNil.
func (n *NilNode) Type() NodeType             { return NodeNil }
func (n *NilNode) String() string             { return "nil" }
func (n *NilNode) writeTo(b *strings.Builder) { b.WriteString("nil") }
func (n *NilNode) tree() *Tree                { return n.tr }
func (n *NilNode) Copy() Node                 { c := *n; return &c }

// FieldNode is a field or method, or fields of fields.
type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (t *Tree) newField(pos Pos, ident string) *FieldNode {
	return &FieldNode{tr: t, NodeType: NodeField, Pos: pos, Ident: strings.Split(ident[1:], ".")}
}

func (f *FieldNode) String() string { return text(f) }
func (f *FieldNode) writeTo(b *strings.Builder) {
	for _, id := range f.Ident {
		b.WriteByte('.')
		b.WriteString(id)
	}
}
func (f *FieldNode) tree() *Tree { return f.tr }
func (f *FieldNode) Copy() Node {
	return &FieldNode{tr: f.tr, NodeType: NodeField, Pos: f.Pos, Ident: append([]string{}, f.Ident...)}
}

// ChainNode is fields of something that is no field or variable.
type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string
}

// Add adds a field, written with its dot.
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	field = field[1:]
	if field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

func (c *ChainNode) String() string { return text(c) }
func (c *ChainNode) writeTo(b *strings.Builder) {
	enclosed(b, c.Node)
	for _, f := range c.Field {
		b.WriteByte('.')
		b.WriteString(f)
	}
}
func (c *ChainNode) tree() *Tree { return c.tr }
func (c *ChainNode) Copy() Node {
	return &ChainNode{tr: c.tr, NodeType: NodeChain, Pos: c.Pos, Node: c.Node, Field: append([]string{}, c.Field...)}
}

// BoolNode is true or false.
type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

func (b *BoolNode) String() string              { return strconv.FormatBool(b.True) }
func (b *BoolNode) writeTo(sb *strings.Builder) { sb.WriteString(b.String()) }
func (b *BoolNode) tree() *Tree                 { return b.tr }
func (b *BoolNode) Copy() Node                  { n := *b; return &n }

// NumberNode is a number: everything that it may be without loss.
type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string // as written
}

func (t *Tree) newNumber(pos Pos, text string, typ itemType) (*NumberNode, error) {
	n := &NumberNode{tr: t, NodeType: NodeNumber, Pos: pos, Text: text}
	switch typ {
	case itemCharConstant:
		r, _, tail, err := strconv.UnquoteChar(text[1:], text[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", text)
		}
		n.IsInt, n.Int64 = true, int64(r)
		n.IsUint, n.Uint64 = true, uint64(r)
		n.IsFloat, n.Float64 = true, float64(r)
		return n, nil
	case itemComplex:
		if _, err := fmt.Sscan(text, &n.Complex128); err != nil {
			return nil, err
		}
		n.IsComplex = true
		n.simplify()
		return n, nil
	}
	if text != "" && text[len(text)-1] == 'i' {
		if f, err := strconv.ParseFloat(text[:len(text)-1], 64); err == nil {
			n.Complex128 = complex(0, f)
			n.IsComplex = true
			n.simplify()
			return n, nil
		}
	}
	if u, err := strconv.ParseUint(text, 0, 64); err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	if i, err := strconv.ParseInt(text, 0, 64); err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 {
			n.IsUint, n.Uint64 = true, 0 // -0
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		if f, err := strconv.ParseFloat(text, 64); err == nil {
			// What looks like an integer was too large for one.
			if !strings.ContainsAny(text, ".eEpP") {
				return nil, fmt.Errorf("integer overflow: %q", text)
			}
			n.IsFloat, n.Float64 = true, f
			n.integers(f)
		}
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return nil, fmt.Errorf("illegal number syntax: %q", text)
	}
	return n, nil
}

// integers sets the integers if f is one.
func (n *NumberNode) integers(f float64) {
	if !n.IsInt && float64(int64(f)) == f {
		n.IsInt, n.Int64 = true, int64(f)
	}
	if !n.IsUint && float64(uint64(f)) == f {
		n.IsUint, n.Uint64 = true, uint64(f)
	}
}

// simplify sets what else a complex number may be.
func (n *NumberNode) simplify() {
	n.IsFloat = imag(n.Complex128) == 0
	if n.IsFloat {
		n.Float64 = real(n.Complex128)
		n.integers(n.Float64)
	}
}

func (n *NumberNode) String() string             { return n.Text }
func (n *NumberNode) writeTo(b *strings.Builder) { b.WriteString(n.Text) }
func (n *NumberNode) tree() *Tree                { return n.tr }
func (n *NumberNode) Copy() Node                 { c := *n; return &c }

// StringNode is a string.
type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string // as written
	Text   string
}

func (s *StringNode) String() string             { return s.Quoted }
func (s *StringNode) writeTo(b *strings.Builder) { b.WriteString(s.Quoted) }
func (s *StringNode) tree() *Tree                { return s.tr }
func (s *StringNode) Copy() Node                 { n := *s; return &n }

// endNode and elseNode end lists; trees do not hold them.
type endNode struct {
	NodeType
	Pos
	tr *Tree
}

func (e *endNode) String() string             { return e.tr.action("end") }
func (e *endNode) writeTo(b *strings.Builder) { b.WriteString(e.String()) }
func (e *endNode) tree() *Tree                { return e.tr }
func (e *endNode) Copy() Node                 { n := *e; return &n }

type elseNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
}

func (e *elseNode) Type() NodeType             { return nodeElse }
func (e *elseNode) String() string             { return e.tr.action("else") }
func (e *elseNode) writeTo(b *strings.Builder) { b.WriteString(e.String()) }
func (e *elseNode) tree() *Tree                { return e.tr }
func (e *elseNode) Copy() Node                 { n := *e; return &n }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode // nil if there is none
}

func (b *BranchNode) tree() *Tree    { return b.tr }
func (b *BranchNode) String() string { return text(b) }
func (b *BranchNode) writeTo(sb *strings.Builder) {
	name := ""
	switch b.NodeType {
	case NodeIf:
		name = "if"
	case NodeRange:
		name = "range"
	case NodeWith:
		name = "with"
	default:
		panic("unknown branch type")
	}
	sb.WriteString(b.tr.action(name + " " + b.Pipe.String()))
	b.List.writeTo(sb)
	if b.ElseList != nil {
		sb.WriteString(b.tr.action("else"))
		b.ElseList.writeTo(sb)
	}
	sb.WriteString(b.tr.action("end"))
}

func (b *BranchNode) copied() BranchNode {
	return BranchNode{b.NodeType, b.Pos, b.tr, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

func (b *BranchNode) Copy() Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b.copied()}
	case NodeRange:
		return &RangeNode{b.copied()}
	case NodeWith:
		return &WithNode{b.copied()}
	}
	panic("unknown branch type")
}

// IfNode is an if.
type IfNode struct{ BranchNode }

func (i *IfNode) Copy() Node { return &IfNode{i.copied()} }

// RangeNode is a range.
type RangeNode struct{ BranchNode }

func (r *RangeNode) Copy() Node { return &RangeNode{r.copied()} }

// WithNode is a with.
type WithNode struct{ BranchNode }

func (w *WithNode) Copy() Node { return &WithNode{w.copied()} }

// BreakNode is a break.
type BreakNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (b *BreakNode) Copy() Node                  { n := *b; return &n }
func (b *BreakNode) String() string              { return b.tr.action("break") }
func (b *BreakNode) tree() *Tree                 { return b.tr }
func (b *BreakNode) writeTo(sb *strings.Builder) { sb.WriteString(b.String()) }

// ContinueNode is a continue.
type ContinueNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) Copy() Node                 { n := *c; return &n }
func (c *ContinueNode) String() string             { return c.tr.action("continue") }
func (c *ContinueNode) tree() *Tree                { return c.tr }
func (c *ContinueNode) writeTo(b *strings.Builder) { b.WriteString(c.String()) }

// TemplateNode is the use of a template.
type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode // its dot
}

func (t *TemplateNode) String() string { return text(t) }
func (t *TemplateNode) writeTo(b *strings.Builder) {
	use := "template " + strconv.Quote(t.Name)
	if t.Pipe != nil {
		use += " " + t.Pipe.String()
	}
	b.WriteString(t.tr.action(use))
}
func (t *TemplateNode) tree() *Tree { return t.tr }
func (t *TemplateNode) Copy() Node {
	n := *t
	n.Pipe = t.Pipe.CopyPipe()
	return &n
}
