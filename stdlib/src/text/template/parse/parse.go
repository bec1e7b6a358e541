// Package parse makes trees of templates for text/template and html/template.
package parse

import (
	"bytes"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Tree is a parsed template.
type Tree struct {
	Name      string    // of the template
	ParseName string    // of the template at the top, for errors
	Root      *ListNode // the whole
	Mode      Mode
	text      string
	// The delimiters of its actions, "" the usual ones.
	left, right string
	// While parsing:
	funcs      []map[string]any
	lex        *lexer
	token      [3]item // what was read and not used: token[0] was read last
	peekCount  int
	vars       []string // that are declared here
	treeSet    map[string]*Tree
	actionLine int // where the action begins, 0 outside
	rangeDepth int
	stackDepth int // of parentheses
}

// maxStackDepth is how deep parentheses may nest.
var maxStackDepth = 10000

// Mode says how to parse.
type Mode uint

const (
	ParseComments Mode = 1 << iota // comments are nodes
	SkipFuncCheck                  // functions need not be defined
)

// Copy is a copy of the tree; what parsing needs is not copied.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text, left: t.left, right: t.right}
}

// Parse parses a text into the trees of all templates in it, by name.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	treeSet := make(map[string]*Tree)
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, treeSet, funcs...)
	return treeSet, err
}

// New is a tree without anything.
func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name, funcs: funcs} }

// The tokens: at most three are kept. Errors are about the line of token[0].

func (t *Tree) next() item {
	if t.peekCount > 0 {
		t.peekCount--
	} else {
		t.token[0] = t.lex.nextItem()
	}
	return t.token[t.peekCount]
}

func (t *Tree) backup() { t.peekCount++ }

func (t *Tree) backup2(t1 item) {
	t.token[1] = t1
	t.peekCount = 2
}

func (t *Tree) backup3(t2, t1 item) {
	t.token[1] = t1
	t.token[2] = t2
	t.peekCount = 3
}

func (t *Tree) peek() item {
	if t.peekCount > 0 {
		return t.token[t.peekCount-1]
	}
	t.peekCount = 1
	t.token[0] = t.lex.nextItem()
	return t.token[0]
}

func (t *Tree) nextNonSpace() (token item) {
	for {
		token = t.next()
		if token.typ != itemSpace {
			return token
		}
	}
}

func (t *Tree) peekNonSpace() item {
	token := t.nextNonSpace()
	t.backup()
	return token
}

// ErrorContext is where a node is, and the node as text, for errors.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	pos := int(n.Position())
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:pos]
	column := pos - (strings.LastIndexByte(before, '\n') + 1)
	line := 1 + strings.Count(before, "\n")
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, line, column), n.String()
}

// errorf ends parsing with an error.
func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	format = fmt.Sprintf("template: %s:%d: %s", t.ParseName, t.token[0].line, format)
	panic(fmt.Errorf(format, args...))
}

func (t *Tree) error(err error) { t.errorf("%s", err) }

func (t *Tree) expect(expected itemType, context string) item {
	token := t.nextNonSpace()
	if token.typ != expected {
		t.unexpected(token, context)
	}
	return token
}

func (t *Tree) unexpected(token item, context string) {
	if token.typ == itemError {
		extra := ""
		if t.actionLine != 0 && t.actionLine != token.line {
			extra = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
			if strings.HasSuffix(token.val, " action") {
				extra = extra[len(" in action"):]
			}
		}
		t.errorf("%s%s", token, extra)
	}
	t.errorf("unexpected %s in %s", token, context)
}

func (t *Tree) recover(errp *error) {
	e := recover()
	if e != nil {
		if _, ok := e.(runtime.Error); ok {
			panic(e)
		}
		if t != nil {
			t.stopParse()
		}
		*errp = e.(error)
	}
}

func (t *Tree) startParse(funcs []map[string]any, lex *lexer, treeSet map[string]*Tree) {
	t.Root = nil
	t.lex = lex
	t.vars = []string{"$"}
	t.funcs = funcs
	t.treeSet = treeSet
	lex.comments = t.Mode&ParseComments != 0
	lex.breakKeyword = !t.hasFunction("break")
	lex.contKeyword = !t.hasFunction("continue")
}

func (t *Tree) stopParse() {
	t.lex = nil
	t.vars = nil
	t.funcs = nil
	t.treeSet = nil
}

// Parse parses text into t, and adds the templates in it to treeSet.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer t.recover(&err)
	t.ParseName = t.Name
	t.startParse(funcs, lex(text, leftDelim, rightDelim), treeSet)
	t.text = text
	t.left, t.right = leftDelim, rightDelim
	t.parse()
	t.add()
	t.stopParse()
	return t, nil
}

// add adds t to the set. What is not empty is defined once.
func (t *Tree) add() {
	tree := t.treeSet[t.Name]
	if tree == nil || IsEmptyTree(tree.Root) {
		t.treeSet[t.Name] = t
		return
	}
	if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree reports whether there is nothing but space and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *ListNode:
		for _, node := range n.Nodes {
			if !IsEmptyTree(node) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode, *BreakNode, *ContinueNode:
		return false
	}
	panic("unknown node: " + n.String())
}

// inner is a tree for a template within this one.
func (t *Tree) inner(name string) *Tree {
	n := New(name)
	n.text = t.text
	n.left, n.right = t.left, t.right
	n.Mode = t.Mode
	n.ParseName = t.ParseName
	n.startParse(t.funcs, t.lex, t.treeSet)
	return n
}

func (t *Tree) parse() {
	t.Root = t.newList(t.peek().pos)
	for t.peek().typ != itemEOF {
		if t.peek().typ == itemLeftDelim {
			delim := t.next()
			if t.nextNonSpace().typ == itemDefine {
				t.inner("definition").definition()
				continue
			}
			t.backup2(delim)
		}
		switch n := t.textOrAction(); n.Type() {
		case nodeEnd, nodeElse:
			t.errorf("unexpected %s", n)
		default:
			t.Root.append(n)
		}
	}
}

// definition parses a {{define}}, from the name on, into t.
func (t *Tree) definition() {
	const context = "define clause"
	name := t.nextNonSpace()
	if name.typ != itemString && name.typ != itemRawString {
		t.unexpected(name, context)
	}
	var err error
	if t.Name, err = strconv.Unquote(name.val); err != nil {
		t.error(err)
	}
	t.expect(itemRightDelim, context)
	t.body(context)
}

// body parses up to the {{end}}, and adds t.
func (t *Tree) body(context string) {
	var end Node
	t.Root, end = t.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.stopParse()
}

// itemList parses up to an {{end}} or {{else}}, which is next.
func (t *Tree) itemList() (list *ListNode, next Node) {
	list = t.newList(t.peekNonSpace().pos)
	for t.peekNonSpace().typ != itemEOF {
		n := t.textOrAction()
		switch n.Type() {
		case nodeEnd, nodeElse:
			return list, n
		}
		list.append(n)
	}
	t.errorf("unexpected EOF")
	return
}

func (t *Tree) textOrAction() Node {
	switch token := t.nextNonSpace(); token.typ {
	case itemText:
		return &TextNode{tr: t, NodeType: NodeText, Pos: token.pos, Text: []byte(token.val)}
	case itemLeftDelim:
		t.actionLine = token.line
		defer func() { t.actionLine = 0 }()
		return t.parseAction()
	case itemComment:
		return &CommentNode{tr: t, NodeType: NodeComment, Pos: token.pos, Text: token.val}
	default:
		t.unexpected(token, "input")
	}
	return nil
}

func (t *Tree) parseAction() Node {
	switch token := t.nextNonSpace(); token.typ {
	case itemBlock:
		return t.blockControl()
	case itemBreak:
		t.loopControl("{{break}}")
		return &BreakNode{tr: t, NodeType: NodeBreak, Pos: token.pos, Line: token.line}
	case itemContinue:
		t.loopControl("{{continue}}")
		return &ContinueNode{tr: t, NodeType: NodeContinue, Pos: token.pos, Line: token.line}
	case itemElse:
		return t.elseControl()
	case itemEnd:
		return &endNode{tr: t, NodeType: nodeEnd, Pos: t.expect(itemRightDelim, "end").pos}
	case itemIf:
		return t.ifControl()
	case itemRange:
		return &RangeNode{t.branch(NodeRange, "range")}
	case itemTemplate:
		return t.templateControl()
	case itemWith:
		return t.withControl()
	}
	t.backup()
	token := t.peek()
	return &ActionNode{tr: t, NodeType: NodeAction, Pos: token.pos, Line: token.line, Pipe: t.pipeline("command", itemRightDelim)}
}

func (t *Tree) loopControl(what string) {
	if token := t.nextNonSpace(); token.typ != itemRightDelim {
		t.unexpected(token, what)
	}
	if t.rangeDepth == 0 {
		t.errorf("%s outside {{range}}", what)
	}
}

func (t *Tree) pipeline(context string, end itemType) *PipeNode {
	token := t.peekNonSpace()
	pipe := &PipeNode{tr: t, NodeType: NodePipe, Pos: token.pos, Line: token.line}
	for {
		v := t.peekNonSpace()
		if v.typ != itemVariable {
			break
		}
		t.next()
		// In "$x foo" it is known after foo that $x is an argument.
		after := t.peek()
		next := t.peekNonSpace()
		if next.typ == itemAssign || next.typ == itemDeclare {
			pipe.IsAssign = next.typ == itemAssign
			t.nextNonSpace()
			pipe.Decl = append(pipe.Decl, t.newVariable(v.pos, v.val))
			t.vars = append(t.vars, v.val)
			break
		}
		if next.typ == itemChar && next.val == "," {
			t.nextNonSpace()
			pipe.Decl = append(pipe.Decl, t.newVariable(v.pos, v.val))
			t.vars = append(t.vars, v.val)
			if context == "range" && len(pipe.Decl) < 2 {
				switch t.peekNonSpace().typ {
				case itemVariable, itemRightDelim, itemRightParen:
					continue
				default:
					t.errorf("range can only initialize variables")
				}
			}
			t.errorf("too many declarations in %s", context)
		}
		if after.typ == itemSpace {
			t.backup3(v, after)
		} else {
			t.backup2(v)
		}
		break
	}
	for {
		switch token := t.nextNonSpace(); token.typ {
		case end:
			t.checkPipeline(pipe, context)
			return pipe
		case itemBool, itemCharConstant, itemComplex, itemDot, itemField, itemIdentifier,
			itemNumber, itemNil, itemRawString, itemString, itemVariable, itemLeftParen:
			t.backup()
			pipe.Cmds = append(pipe.Cmds, t.command())
		default:
			t.unexpected(token, context)
		}
	}
}

func (t *Tree) checkPipeline(pipe *PipeNode, context string) {
	if len(pipe.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range pipe.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

// branch parses an if, range or with after its keyword.
func (t *Tree) branch(typ NodeType, context string) BranchNode {
	vars := len(t.vars)
	defer func() { t.vars = t.vars[:vars] }()
	pipe := t.pipeline(context, itemRightDelim)
	if typ == NodeRange {
		t.rangeDepth++
	}
	list, next := t.itemList()
	if typ == NodeRange {
		t.rangeDepth--
	}
	var elseList *ListNode
	if next.Type() == nodeElse {
		// {{else if}} is an {{else}} with an {{if}}, and one {{end}} for both.
		switch peek := t.peek(); {
		case typ == NodeIf && peek.typ == itemIf:
			t.next()
			elseList = t.newList(next.Position())
			elseList.append(t.ifControl())
		case typ == NodeWith && peek.typ == itemWith:
			t.next()
			elseList = t.newList(next.Position())
			elseList.append(t.withControl())
		default:
			if elseList, next = t.itemList(); next.Type() != nodeEnd {
				t.errorf("expected end; found %s", next)
			}
		}
	}
	return BranchNode{typ, pipe.Position(), t, pipe.Line, pipe, list, elseList}
}

func (t *Tree) ifControl() Node   { return &IfNode{t.branch(NodeIf, "if")} }
func (t *Tree) withControl() Node { return &WithNode{t.branch(NodeWith, "with")} }

func (t *Tree) elseControl() Node {
	token := t.peekNonSpace()
	if token.typ != itemIf && token.typ != itemWith {
		token = t.expect(itemRightDelim, "else")
	}
	return &elseNode{tr: t, NodeType: nodeElse, Pos: token.pos, Line: token.line}
}

func (t *Tree) blockControl() Node {
	const context = "block clause"
	token := t.nextNonSpace()
	name := t.templateName(token, context)
	pipe := t.pipeline(context, itemRightDelim)
	t.inner(name).body(context)
	return &TemplateNode{tr: t, NodeType: NodeTemplate, Pos: token.pos, Line: token.line, Name: name, Pipe: pipe}
}

func (t *Tree) templateControl() Node {
	const context = "template clause"
	token := t.nextNonSpace()
	name := t.templateName(token, context)
	var pipe *PipeNode
	if t.nextNonSpace().typ != itemRightDelim {
		t.backup()
		pipe = t.pipeline(context, itemRightDelim)
	}
	return &TemplateNode{tr: t, NodeType: NodeTemplate, Pos: token.pos, Line: token.line, Name: name, Pipe: pipe}
}

func (t *Tree) templateName(token item, context string) string {
	if token.typ != itemString && token.typ != itemRawString {
		t.unexpected(token, context)
	}
	s, err := strconv.Unquote(token.val)
	if err != nil {
		t.error(err)
	}
	return s
}

func (t *Tree) command() *CommandNode {
	cmd := &CommandNode{tr: t, NodeType: NodeCommand, Pos: t.peekNonSpace().pos}
	for {
		t.peekNonSpace()
		if operand := t.operand(); operand != nil {
			cmd.Args = append(cmd.Args, operand)
		}
		switch token := t.next(); token.typ {
		case itemSpace:
			continue
		case itemRightDelim, itemRightParen:
			t.backup()
		case itemPipe:
		default:
			t.unexpected(token, "operand")
		}
		break
	}
	if len(cmd.Args) == 0 {
		t.errorf("empty command")
	}
	return cmd
}

// operand is a term, perhaps with fields.
func (t *Tree) operand() Node {
	node := t.term()
	if node == nil {
		return nil
	}
	if t.peek().typ == itemField {
		chain := &ChainNode{tr: t, NodeType: NodeChain, Pos: t.peek().pos, Node: node}
		for t.peek().typ == itemField {
			chain.Add(t.next().val)
		}
		switch node.Type() {
		case NodeField:
			node = t.newField(chain.Position(), chain.String())
		case NodeVariable:
			node = t.newVariable(chain.Position(), chain.String())
		case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
			t.errorf("unexpected . after term %q", node.String())
		default:
			node = chain
		}
	}
	return node
}

func (t *Tree) term() Node {
	switch token := t.nextNonSpace(); token.typ {
	case itemIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(token.val) {
			t.errorf("function %q not defined", token.val)
		}
		return NewIdentifier(token.val).SetTree(t).SetPos(token.pos)
	case itemDot:
		return &DotNode{tr: t, NodeType: NodeDot, Pos: token.pos}
	case itemNil:
		return &NilNode{tr: t, NodeType: NodeNil, Pos: token.pos}
	case itemVariable:
		return t.useVar(token.pos, token.val)
	case itemField:
		return t.newField(token.pos, token.val)
	case itemBool:
		return &BoolNode{tr: t, NodeType: NodeBool, Pos: token.pos, True: token.val == "true"}
	case itemCharConstant, itemComplex, itemNumber:
		number, err := t.newNumber(token.pos, token.val, token.typ)
		if err != nil {
			t.error(err)
		}
		return number
	case itemLeftParen:
		if t.stackDepth >= maxStackDepth {
			t.errorf("max expression depth exceeded")
		}
		t.stackDepth++
		defer func() { t.stackDepth-- }()
		return t.pipeline("parenthesized pipeline", itemRightParen)
	case itemString, itemRawString:
		s, err := strconv.Unquote(token.val)
		if err != nil {
			t.error(err)
		}
		return &StringNode{tr: t, NodeType: NodeString, Pos: token.pos, Quoted: token.val, Text: s}
	}
	t.backup()
	return nil
}

func (t *Tree) hasFunction(name string) bool {
	for _, funcs := range t.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

func (t *Tree) useVar(pos Pos, name string) Node {
	v := t.newVariable(pos, name)
	for _, known := range t.vars {
		if known == v.Ident[0] {
			return v
		}
	}
	t.errorf("undefined variable %q", v.Ident[0])
	return nil
}
