package template

// Execution: a walk over the tree. Errors end it by a panic that Execute
// recovers; s.node is where they are.

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"strings"
	"text/template/parse"
)

// maxExecDepth is how deep templates may use each other.
const maxExecDepth = 100000

// state is that of one template's execution.
type state struct {
	tmpl  *Template
	wr    io.Writer
	node  parse.Node
	vars  []variable
	depth int
}

type variable struct {
	name  string
	value reflect.Value
}

// The zero Value is none at all, or nil; missingVal says that there is no
// argument from the pipeline.
type missingValType struct{}

var missingVal = reflect.ValueOf(missingValType{})

var (
	missingType      = reflect.TypeFor[missingValType]()
	errorType        = reflect.TypeFor[error]()
	stringerType     = reflect.TypeFor[fmt.Stringer]()
	reflectValueType = reflect.TypeFor[reflect.Value]()
	stringType       = reflect.TypeFor[string]()
)

func isMissing(v reflect.Value) bool { return v.IsValid() && v.Type() == missingType }

// leave says how a part of the walk ended.
type leave int

const (
	goOn leave = iota
	breakLoop
	continueLoop
)

func (s *state) push(name string, value reflect.Value) {
	s.vars = append(s.vars, variable{name, value})
}

func (s *state) find(name string) *variable {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return &s.vars[i]
		}
	}
	s.errorf("undefined variable: %s", name)
	return nil
}

func (s *state) at(node parse.Node) { s.node = node }

// ExecError is an error of execution, not of writing.
type ExecError struct {
	Name string // of the template
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }

// Unwrap is Err.
func (e ExecError) Unwrap() error { return e.Err }

func (s *state) errorf(format string, args ...any) {
	percent := func(s string) string { return strings.ReplaceAll(s, "%", "%%") }
	name := percent(s.tmpl.Name())
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", name, format)
	} else {
		location, context := s.tmpl.ErrorContext(s.node)
		format = fmt.Sprintf("template: %s: executing %q at <%s>: %s", location, name, percent(context), format)
	}
	panic(ExecError{s.tmpl.Name(), fmt.Errorf(format, args...)})
}

// writeError is what the writer says, on its way through the panic.
type writeError struct{ err error }

func (s *state) write(p []byte) {
	if _, err := s.wr.Write(p); err != nil {
		panic(writeError{err})
	}
}

func recoverInto(errp *error) {
	switch e := recover().(type) {
	case nil:
	case runtime.Error:
		panic(e)
	case writeError:
		*errp = e.err
	case ExecError:
		*errp = e
	default:
		panic(e)
	}
}

// ExecuteTemplate executes the associated template of that name.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	tmpl := t.Lookup(name)
	if tmpl == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return tmpl.Execute(wr, data)
}

// Execute writes the template with data put into it.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer recoverInto(&err)
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, wr: wr, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return nil
}

func (s *state) walk(dot reflect.Value, node parse.Node) leave {
	s.at(node)
	switch node := node.(type) {
	case *parse.ActionNode:
		val := s.evalPipeline(dot, node.Pipe)
		if len(node.Pipe.Decl) == 0 {
			s.printValue(node, val)
		}
	case *parse.TextNode:
		s.write(node.Text)
	case *parse.ListNode:
		for _, n := range node.Nodes {
			if l := s.walk(dot, n); l != goOn {
				return l
			}
		}
	case *parse.IfNode:
		return s.walkIfOrWith(parse.NodeIf, dot, node.Pipe, node.List, node.ElseList)
	case *parse.WithNode:
		return s.walkIfOrWith(parse.NodeWith, dot, node.Pipe, node.List, node.ElseList)
	case *parse.RangeNode:
		return s.walkRange(dot, node)
	case *parse.TemplateNode:
		s.walkTemplate(dot, node)
	case *parse.BreakNode:
		return breakLoop
	case *parse.ContinueNode:
		return continueLoop
	case *parse.CommentNode:
	default:
		s.errorf("unknown node: %s", node)
	}
	return goOn
}

func (s *state) walkIfOrWith(typ parse.NodeType, dot reflect.Value, pipe *parse.PipeNode, list, elseList *parse.ListNode) leave {
	mark := len(s.vars)
	val := s.evalPipeline(dot, pipe)
	truth, ok := isTrue(indirectInterface(val))
	if !ok {
		s.errorf("if/with can't use %v", val)
	}
	l := goOn
	switch {
	case truth && typ == parse.NodeWith:
		l = s.walk(val, list)
	case truth:
		l = s.walk(dot, list)
	case elseList != nil:
		l = s.walk(dot, elseList)
	}
	s.vars = s.vars[:mark]
	return l
}

// IsTrue reports whether val is not the zero value of its type, and whether that
// can be said of it.
func IsTrue(val any) (truth, ok bool) { return isTrue(indirectInterface(reflect.ValueOf(val))) }

func isTrue(val reflect.Value) (truth, ok bool) {
	switch val.Kind() {
	case reflect.Invalid:
		return false, true
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return val.Len() > 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !val.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	switch basicKind(val) {
	case boolKind:
		return val.Bool(), true
	case complexKind:
		return val.Complex() != 0, true
	case intKind:
		return val.Int() != 0, true
	case floatKind:
		return val.Float() != 0, true
	case uintKind:
		return val.Uint() != 0, true
	}
	return false, false
}

func (s *state) walkRange(dot reflect.Value, r *parse.RangeNode) leave {
	outer := len(s.vars)
	defer func() { s.vars = s.vars[:outer] }()
	val, _ := indirect(s.evalPipeline(dot, r.Pipe))
	decl := r.Pipe.Decl
	mark := len(s.vars)
	// one does an iteration; it says whether there may be another. With one
	// variable that is the element.
	one := func(index, elem reflect.Value) bool {
		switch {
		case len(decl) > 1 && r.Pipe.IsAssign:
			s.find(decl[0].Ident[0]).value = index
			s.find(decl[1].Ident[0]).value = elem
		case len(decl) > 1:
			s.vars[mark-1].value = elem
			s.vars[mark-2].value = index
		case len(decl) == 1 && r.Pipe.IsAssign:
			s.find(decl[0].Ident[0]).value = elem
		case len(decl) == 1:
			s.vars[mark-1].value = elem
		}
		l := s.walk(elem, r.List)
		s.vars = s.vars[:mark]
		return l != breakLoop
	}
	if s.iterate(val, len(decl), one) {
		return goOn
	}
	if r.ElseList != nil {
		return s.walk(dot, r.ElseList)
	}
	return goOn
}

// iterate calls one with the elements of val; the result is whether there are
// any.
func (s *state) iterate(val reflect.Value, vars int, one func(index, elem reflect.Value) bool) (any bool) {
	switch val.Kind() {
	case reflect.Array, reflect.Slice:
		n := val.Len()
		for i := range n {
			if !one(reflect.ValueOf(i), val.Index(i)) {
				break
			}
		}
		return n > 0
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint, reflect.Uint8,
		reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if vars > 1 {
			s.errorf("can't use %v to iterate over more than one variable", val)
		}
		for v := range val.Seq() {
			any = true
			if !one(v, v) {
				break
			}
		}
		return any
	case reflect.Map:
		for _, key := range sortedKeys(val) {
			if !one(key, val.MapIndex(key)) {
				break
			}
		}
		return val.Len() > 0
	case reflect.Chan:
		if val.IsNil() {
			return false
		}
		if val.Type().ChanDir() == reflect.SendDir {
			s.errorf("range over send-only channel %v", val)
		}
		for i := 0; ; i++ {
			elem, ok := val.Recv()
			if !ok {
				return any
			}
			any = true
			if !one(reflect.ValueOf(i), elem) {
				return true
			}
		}
	case reflect.Invalid:
		return false
	case reflect.Func:
		if val.Type().CanSeq() {
			if vars > 1 {
				s.errorf("can't use %v iterate over more than one variable", val)
			}
			for v := range val.Seq() {
				any = true
				if !one(v, v) {
					break
				}
			}
			return any
		}
		if val.Type().CanSeq2() {
			for i, v := range val.Seq2() {
				any = true
				if vars <= 1 {
					// The one variable, and dot, is the first value.
					v = i
				}
				if !one(i, v) {
					break
				}
			}
			return any
		}
	}
	s.errorf("range can't iterate over %v", val)
	return false
}

func (s *state) walkTemplate(dot reflect.Value, t *parse.TemplateNode) {
	tmpl := s.tmpl.Lookup(t.Name)
	if tmpl == nil {
		s.errorf("template %q not defined", t.Name)
	}
	if s.depth == maxExecDepth {
		s.errorf("exceeded maximum template depth (%v)", maxExecDepth)
	}
	dot = s.evalPipeline(dot, t.Pipe)
	inner := state{tmpl: tmpl, wr: s.wr, node: s.node, vars: []variable{{"$", dot}}, depth: s.depth + 1}
	inner.walk(dot, tmpl.Root)
}

func (s *state) evalPipeline(dot reflect.Value, pipe *parse.PipeNode) (value reflect.Value) {
	if pipe == nil {
		return
	}
	s.at(pipe)
	value = missingVal
	for _, cmd := range pipe.Cmds {
		value = s.evalCommand(dot, cmd, value)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range pipe.Decl {
		if pipe.IsAssign {
			s.find(v.Ident[0]).value = value
		} else {
			s.push(v.Ident[0], value)
		}
	}
	return value
}

func (s *state) notAFunction(args []parse.Node, final reflect.Value) {
	if len(args) > 1 || !isMissing(final) {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

func (s *state) evalCommand(dot reflect.Value, cmd *parse.CommandNode, final reflect.Value) reflect.Value {
	first := cmd.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.evalFieldNode(dot, n, cmd.Args, final)
	case *parse.ChainNode:
		return s.evalChainNode(dot, n, cmd.Args, final)
	case *parse.IdentifierNode:
		return s.evalFunction(dot, n, cmd, cmd.Args, final)
	case *parse.PipeNode:
		s.notAFunction(cmd.Args, final)
		return s.evalPipeline(dot, n)
	case *parse.VariableNode:
		return s.evalVariableNode(dot, n, cmd.Args, final)
	}
	s.at(first)
	s.notAFunction(cmd.Args, final)
	switch word := first.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(word.True)
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	case *parse.NumberNode:
		return s.constant(word)
	case *parse.StringNode:
		return reflect.ValueOf(word.Text)
	}
	s.errorf("can't evaluate command %q", first)
	panic("not reached")
}

// constant is a number that nothing gives a type, as Go would type it.
func (s *state) constant(n *parse.NumberNode) reflect.Value {
	s.at(n)
	isHex := len(n.Text) > 2 && n.Text[0] == '0' && (n.Text[1] == 'x' || n.Text[1] == 'X') && !strings.ContainsAny(n.Text, "pP")
	isRune := n.Text != "" && n.Text[0] == '\''
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !isHex && !isRune && strings.ContainsAny(n.Text, ".eEpP"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	case n.IsUint:
		s.errorf("%s overflows int", n.Text)
	}
	return reflect.Value{}
}

func (s *state) evalFieldNode(dot reflect.Value, field *parse.FieldNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(field)
	return s.evalFieldChain(dot, dot, field, field.Ident, args, final)
}

func (s *state) evalChainNode(dot reflect.Value, chain *parse.ChainNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(chain)
	if len(chain.Field) == 0 {
		s.errorf("internal error: no fields in evalChainNode")
	}
	if chain.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", chain)
	}
	return s.evalFieldChain(dot, s.evalArg(dot, nil, chain.Node), chain, chain.Field, args, final)
}

func (s *state) evalVariableNode(dot reflect.Value, v *parse.VariableNode, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(v)
	value := s.find(v.Ident[0]).value
	if len(v.Ident) == 1 {
		s.notAFunction(args, final)
		return value
	}
	return s.evalFieldChain(dot, value, v, v.Ident[1:], args, final)
}

// evalFieldChain evaluates .X.Y.Z of receiver: the arguments are the last one's.
func (s *state) evalFieldChain(dot, receiver reflect.Value, node parse.Node, ident []string, args []parse.Node, final reflect.Value) reflect.Value {
	n := len(ident) - 1
	for _, id := range ident[:n] {
		receiver = s.evalField(dot, id, node, nil, missingVal, receiver)
	}
	return s.evalField(dot, ident[n], node, args, final, receiver)
}

func (s *state) evalFunction(dot reflect.Value, node *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final reflect.Value) reflect.Value {
	s.at(node)
	function, builtin, ok := findFunction(node.Ident, s.tmpl)
	if !ok {
		s.errorf("%q is not a defined function", node.Ident)
	}
	return s.evalCall(dot, function, builtin, cmd, node.Ident, args, final)
}

// evalField evaluates a field, a method or a map's element of receiver.
func (s *state) evalField(dot reflect.Value, name string, node parse.Node, args []parse.Node, final, receiver reflect.Value) reflect.Value {
	if !receiver.IsValid() {
		if s.tmpl.option.missingKey == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := receiver.Type()
	receiver, isNil := indirect(receiver)
	if receiver.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", typ, name)
	}
	// Methods of *T are seen if T can be addressed.
	ptr := receiver
	if ptr.Kind() != reflect.Interface && ptr.Kind() != reflect.Pointer && ptr.CanAddr() {
		ptr = ptr.Addr()
	}
	if method := ptr.MethodByName(name); method.IsValid() {
		return s.evalCall(dot, method, false, node, name, args, final)
	}
	hasArgs := len(args) > 1 || !isMissing(final)
	switch receiver.Kind() {
	case reflect.Struct:
		if f, ok := receiver.Type().FieldByName(name); ok {
			field, err := receiver.FieldByIndexErr(f.Index)
			if !f.IsExported() {
				s.errorf("%s is an unexported field of struct type %s", name, typ)
			}
			if err != nil {
				s.errorf("%v", err)
			}
			if hasArgs {
				s.errorf("%s has arguments but cannot be invoked as function", name)
			}
			return field
		}
	case reflect.Map:
		if !stringType.AssignableTo(receiver.Type().Key()) {
			break
		}
		if hasArgs {
			s.errorf("%s is not a method but has arguments", name)
		}
		result := receiver.MapIndex(reflect.ValueOf(name))
		if !result.IsValid() {
			switch s.tmpl.option.missingKey {
			case missingZero:
				result = reflect.Zero(receiver.Type().Elem())
			case missingError:
				s.errorf("map has no entry for key %q", name)
			}
		}
		return result
	case reflect.Pointer:
		if elem := receiver.Type().Elem(); elem.Kind() == reflect.Struct {
			if _, ok := elem.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	panic("not reached")
}

// evalCall calls fun: args[0] is what names it, final the argument from the
// pipeline if there is one.
func (s *state) evalCall(dot, fun reflect.Value, builtin bool, node parse.Node, name string, args []parse.Node, final reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := fun.Type()
	variadic, params := typ.IsVariadic(), typ.NumIn()
	numIn, numFixed := len(args), len(args)
	piped := !isMissing(final)
	if piped {
		numIn++
	}
	if variadic {
		numFixed = params - 1
		if numIn < numFixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, numFixed, len(args))
		}
	} else if numIn != params {
		s.errorf("wrong number of args for %s: want %d got %d", name, params, numIn)
	}
	if err := goodFunc(name, typ); err != nil {
		s.errorf("%v", err)
	}
	if builtin && (name == "and" || name == "or") {
		return s.evalAndOr(dot, name == "or", args, final)
	}
	argv := make([]reflect.Value, 0, numIn+1)
	if builtin && name == "call" {
		callee := ""
		if len(args) > 0 {
			callee = args[0].String()
		} else {
			callee = final.String()
		}
		argv = append(argv, reflect.ValueOf(callee))
	}
	var more reflect.Type
	if variadic {
		more = typ.In(params - 1).Elem()
	}
	for i, arg := range args {
		t := more
		if i < numFixed {
			t = typ.In(i)
		}
		argv = append(argv, s.evalArg(dot, t, arg))
	}
	if piped {
		t := more
		if !variadic || numIn-1 < numFixed {
			t = typ.In(numIn - 1)
		}
		argv = append(argv, s.validateType(final, t))
	}
	if builtin && name == "call" {
		fun = reflect.ValueOf(call)
	}
	v, err := safeCall(fun, argv)
	if err != nil {
		s.at(node)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

// unwrap is v, or the Value in it.
func unwrap(v reflect.Value) reflect.Value {
	if v.Type() == reflectValueType {
		v = v.Interface().(reflect.Value)
	}
	return v
}

// evalAndOr evaluates arguments until one decides.
func (s *state) evalAndOr(dot reflect.Value, or bool, args []parse.Node, final reflect.Value) reflect.Value {
	var v reflect.Value
	for _, arg := range args {
		v = s.evalArg(dot, reflectValueType, arg).Interface().(reflect.Value)
		if truth(v) == or {
			return v
		}
	}
	if !isMissing(final) {
		v = unwrap(s.validateType(final, reflectValueType))
	}
	return v
}

func canBeNil(typ reflect.Type) bool {
	switch typ.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return typ == reflectValueType
}

// validateType is value as one of type typ, if it can be; typ nil is any.
func (s *state) validateType(value reflect.Value, typ reflect.Type) reflect.Value {
	if !value.IsValid() {
		if typ == nil {
			return value
		}
		if canBeNil(typ) {
			return reflect.Zero(typ)
		}
		s.errorf("invalid value; expected %s", typ)
	}
	if typ == nil {
		return value
	}
	if typ == reflectValueType && value.Type() != typ {
		return reflect.ValueOf(value)
	}
	if value.Type().AssignableTo(typ) {
		return value
	}
	if value.Kind() == reflect.Interface && !value.IsNil() {
		value = value.Elem()
		if value.Type().AssignableTo(typ) {
			return value
		}
	}
	switch {
	case value.Kind() == reflect.Pointer && value.Type().Elem().AssignableTo(typ):
		value = value.Elem()
		if !value.IsValid() {
			s.errorf("dereference of nil pointer of type %s", typ)
		}
	case reflect.PointerTo(value.Type()).AssignableTo(typ) && value.CanAddr():
		value = value.Addr()
	default:
		s.errorf("wrong type for value; expected %s; got %s", typ, value.Type())
	}
	return value
}

func (s *state) evalArg(dot reflect.Value, typ reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch arg := n.(type) {
	case *parse.DotNode:
		return s.validateType(dot, typ)
	case *parse.NilNode:
		if canBeNil(typ) {
			return reflect.Zero(typ)
		}
		s.errorf("cannot assign nil to %s", typ)
	case *parse.FieldNode:
		return s.validateType(s.evalFieldNode(dot, arg, []parse.Node{n}, missingVal), typ)
	case *parse.VariableNode:
		return s.validateType(s.evalVariableNode(dot, arg, nil, missingVal), typ)
	case *parse.PipeNode:
		return s.validateType(s.evalPipeline(dot, arg), typ)
	case *parse.IdentifierNode:
		return s.validateType(s.evalFunction(dot, arg, arg, nil, missingVal), typ)
	case *parse.ChainNode:
		return s.validateType(s.evalChainNode(dot, arg, nil, missingVal), typ)
	}
	// What is left is a constant.
	number, _ := n.(*parse.NumberNode)
	wanted := ""
	switch kind := typ.Kind(); {
	case kind == reflect.Interface && typ.NumMethod() == 0:
		return s.evalConstant(n)
	case typ == reflectValueType:
		return reflect.ValueOf(s.evalConstant(n))
	case kind == reflect.Bool:
		if b, ok := n.(*parse.BoolNode); ok {
			value := reflect.New(typ).Elem()
			value.SetBool(b.True)
			return value
		}
		wanted = "bool"
	case kind == reflect.String:
		if str, ok := n.(*parse.StringNode); ok {
			value := reflect.New(typ).Elem()
			value.SetString(str.Text)
			return value
		}
		wanted = "string"
	case reflect.Int <= kind && kind <= reflect.Int64:
		if number != nil && number.IsInt {
			value := reflect.New(typ).Elem()
			value.SetInt(number.Int64)
			return value
		}
		wanted = "integer"
	case reflect.Uint <= kind && kind <= reflect.Uintptr:
		if number != nil && number.IsUint {
			value := reflect.New(typ).Elem()
			value.SetUint(number.Uint64)
			return value
		}
		wanted = "unsigned integer"
	case kind == reflect.Float32 || kind == reflect.Float64:
		if number != nil && number.IsFloat {
			value := reflect.New(typ).Elem()
			value.SetFloat(number.Float64)
			return value
		}
		wanted = "float"
	case kind == reflect.Complex64 || kind == reflect.Complex128:
		if number != nil && number.IsComplex {
			value := reflect.New(typ).Elem()
			value.SetComplex(number.Complex128)
			return value
		}
		wanted = "complex"
	default:
		s.errorf("can't handle %s for arg of type %s", n, typ)
	}
	s.errorf("expected %s; found %s", wanted, n)
	panic("not reached")
}

// evalConstant is a constant for an argument of any type.
func (s *state) evalConstant(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return s.constant(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	panic("not reached")
}

// indirect is what v points to, through pointers and interfaces; or the nil that
// ends the way.
func indirect(v reflect.Value) (rv reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// indirectInterface is the value in v, if v is an interface.
func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

func (s *state) printValue(n parse.Node, v reflect.Value) {
	s.at(n)
	if v.Kind() == reflect.String && v.Type() == stringType {
		if _, err := io.WriteString(s.wr, v.String()); err != nil {
			panic(writeError{err})
		}
		return
	}
	iface, ok := printableValue(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.wr, iface); err != nil {
		panic(writeError{err})
	}
}

// printableValue is v as it is given to fmt, if it can be printed.
func printableValue(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if t := v.Type(); !t.Implements(errorType) && !t.Implements(stringerType) {
		if p := reflect.PointerTo(t); v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}
