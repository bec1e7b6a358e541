package template

// Escaping a template: a walk that knows the context of each action, and appends
// to its pipeline what makes any value safe there.

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"maps"
	"regexp"
	"sync"
	"text/template"
	"text/template/parse"
)

// escapeTemplate escapes the template of that name and those that it uses.
func escapeTemplate(tmpl *Template, node parse.Node, name string) error {
	c, _ := tmpl.esc.escapeTree(context{}, node, name, 0)
	var err error
	if c.err != nil {
		err, c.err.Name = c.err, name
	} else if c.state != stateText {
		err = &Error{ErrEndContext, nil, name, 0, fmt.Sprintf("ends in a non-text context: %v", c)}
	}
	if err != nil {
		if t := tmpl.set[name]; t != nil {
			t.escapeErr = err
			t.text.Tree = nil
			t.Tree = nil
		}
		return err
	}
	tmpl.esc.commit()
	if t := tmpl.set[name]; t != nil {
		t.escapeErr = escapeOK
		t.Tree = t.text.Tree
	}
	return nil
}

// evalArgs is the arguments' text.
func evalArgs(args ...any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		args[i] = indirectToStringerOrError(arg)
	}
	return fmt.Sprint(args...)
}

var funcMap = template.FuncMap{
	"_html_template_attrescaper":      attrEscaper,
	"_html_template_commentescaper":   commentEscaper,
	"_html_template_cssescaper":       cssEscaper,
	"_html_template_cssvaluefilter":   cssValueFilter,
	"_html_template_htmlnamefilter":   htmlNameFilter,
	"_html_template_htmlescaper":      htmlEscaper,
	"_html_template_jsregexpescaper":  jsRegexpEscaper,
	"_html_template_jsstrescaper":     jsStrEscaper,
	"_html_template_jstmpllitescaper": jsTmplLitEscaper,
	"_html_template_jsvalescaper":     jsValEscaper,
	"_html_template_nospaceescaper":   htmlNospaceEscaper,
	"_html_template_rcdataescaper":    rcdataEscaper,
	"_html_template_srcsetescaper":    srcsetFilterAndEscaper,
	"_html_template_urlescaper":       urlEscaper,
	"_html_template_urlfilter":        urlFilter,
	"_html_template_urlnormalizer":    urlNormalizer,
	"_eval_args_":                     evalArgs,
}

// escaper collects what is known of a name space's templates, and edits that are
// made once all is known to be right.
type escaper struct {
	ns                *nameSpace
	output            map[string]context            // how a template ends, by mangled name
	derived           map[string]*template.Template // copies for other contexts
	called            map[string]bool
	actionNodeEdits   map[*parse.ActionNode][]string
	templateNodeEdits map[*parse.TemplateNode]string
	textNodeEdits     map[*parse.TextNode][]byte
	rangeContext      *rangeContext
}

// rangeContext is the contexts at the breaks and continues of a loop.
type rangeContext struct {
	outer             *rangeContext
	breaks, continues []context
}

func makeEscaper(n *nameSpace) escaper {
	return escaper{
		n, map[string]context{}, map[string]*template.Template{}, map[string]bool{},
		map[*parse.ActionNode][]string{}, map[*parse.TemplateNode]string{}, map[*parse.TextNode][]byte{}, nil,
	}
}

func (e *escaper) escape(c context, n parse.Node) context {
	switch n := n.(type) {
	case *parse.ActionNode:
		return e.escapeAction(c, n)
	case *parse.BreakNode:
		c.n = n
		e.rangeContext.breaks = append(e.rangeContext.breaks, c)
		return context{state: stateDead}
	case *parse.CommentNode:
		return c
	case *parse.ContinueNode:
		c.n = n
		e.rangeContext.continues = append(e.rangeContext.continues, c)
		return context{state: stateDead}
	case *parse.IfNode:
		return e.escapeBranch(c, &n.BranchNode, "if")
	case *parse.ListNode:
		return e.escapeList(c, n)
	case *parse.RangeNode:
		return e.escapeBranch(c, &n.BranchNode, "range")
	case *parse.TemplateNode:
		c, name := e.escapeTree(c, n, n.Name, n.Line)
		if name != n.Name {
			if _, ok := e.templateNodeEdits[n]; ok {
				panic(fmt.Sprintf("node %s shared between templates", n))
			}
			e.templateNodeEdits[n] = name
		}
		return c
	case *parse.TextNode:
		return e.escapeText(c, n)
	case *parse.WithNode:
		return e.escapeBranch(c, &n.BranchNode, "with")
	}
	panic("escaping " + n.String() + " is unimplemented")
}

func predefined(name string) bool { return name == "html" || name == "urlquery" }

func (e *escaper) escapeAction(c context, n *parse.ActionNode) context {
	if len(n.Pipe.Decl) != 0 {
		return c
	}
	c = nudge(c)
	for pos, cmd := range n.Pipe.Cmds {
		node, ok := cmd.Args[0].(*parse.IdentifierNode)
		if ok && predefined(node.Ident) &&
			(pos < len(n.Pipe.Cmds)-1 || c.state == stateAttr && c.delim == delimSpaceOrTagEnd && node.Ident == "html") {
			return failed(errorf(ErrPredefinedEscaper, n, n.Line, "predefined escaper %q disallowed in template", node.Ident))
		}
	}
	s := make([]string, 0, 3)
	switch c.state {
	case stateError:
		return c
	case stateURL, stateCSSDqStr, stateCSSSqStr, stateCSSDqURL, stateCSSSqURL, stateCSSURL:
		switch c.urlPart {
		case urlPartNone, urlPartPreQuery:
			if c.urlPart == urlPartNone {
				s = append(s, "_html_template_urlfilter")
			}
			if c.state == stateCSSDqStr || c.state == stateCSSSqStr {
				s = append(s, "_html_template_cssescaper")
			} else {
				s = append(s, "_html_template_urlnormalizer")
			}
		case urlPartQueryOrFrag:
			s = append(s, "_html_template_urlescaper")
		case urlPartUnknown:
			return failed(errorf(ErrAmbigContext, n, n.Line, "%s appears in an ambiguous context within a URL", n))
		}
	case stateMetaContent:
	case stateMetaContentURL:
		s = append(s, "_html_template_urlfilter")
	case stateJS:
		s = append(s, "_html_template_jsvalescaper")
		// After a value a / divides.
		c.jsCtx = jsCtxDivOp
	case stateJSDqStr, stateJSSqStr:
		s = append(s, "_html_template_jsstrescaper")
	case stateJSTmplLit:
		s = append(s, "_html_template_jstmpllitescaper")
	case stateJSRegexp:
		s = append(s, "_html_template_jsregexpescaper")
	case stateCSS:
		s = append(s, "_html_template_cssvaluefilter")
	case stateText:
		s = append(s, "_html_template_htmlescaper")
	case stateRCDATA:
		s = append(s, "_html_template_rcdataescaper")
	case stateAttr:
	case stateAttrName, stateTag:
		c.state = stateAttrName
		s = append(s, "_html_template_htmlnamefilter")
	case stateSrcset:
		s = append(s, "_html_template_srcsetescaper")
	default:
		if !isComment(c.state) {
			panic("unexpected state " + c.state.String())
		}
		s = append(s, "_html_template_commentescaper")
	}
	switch c.delim {
	case delimNone:
	case delimSpaceOrTagEnd:
		s = append(s, "_html_template_nospaceescaper")
	default:
		s = append(s, "_html_template_attrescaper")
	}
	if _, ok := e.actionNodeEdits[n]; ok {
		panic(fmt.Sprintf("node %s shared between templates", n))
	}
	e.actionNodeEdits[n] = s
	return c
}

// ensurePipelineContains appends the escapers to the pipeline. What ends it may
// be one of them already, under another name.
func ensurePipelineContains(p *parse.PipeNode, s []string) {
	if len(s) == 0 {
		return
	}
	n := len(p.Cmds)
	if n > 0 {
		last := p.Cmds[n-1]
		if id, ok := last.Args[0].(*parse.IdentifierNode); ok && predefined(id.Ident) {
			esc := id.Ident
			if n == 1 && len(last.Args) > 1 {
				// {{esc x y}} is {{_eval_args_ x y | esc}}.
				last.Args[0] = parse.NewIdentifier("_eval_args_").SetTree(nil).SetPos(last.Args[0].Position())
				p.Cmds = appendCmd(p.Cmds, newIdentCmd(esc, p.Position()))
				n++
			}
			dup := false
			for i, escaper := range s {
				if normalizeEscFn(esc) == normalizeEscFn(escaper) {
					s[i] = esc
					dup = true
				}
			}
			if dup {
				n--
			}
		}
	}
	cmds := append(make([]*parse.CommandNode, 0, n+len(s)), p.Cmds[:n]...)
	inserted := map[string]bool{}
	for _, cmd := range cmds {
		if id, ok := cmd.Args[0].(*parse.IdentifierNode); ok {
			inserted[normalizeEscFn(id.Ident)] = true
		}
	}
	for _, name := range s {
		// They may be there from another pass over a shared tree.
		if !inserted[normalizeEscFn(name)] {
			cmds = appendCmd(cmds, newIdentCmd(name, p.Position()))
		}
	}
	p.Cmds = cmds
}

// normalizeEscFn is the name of the predefined escaper that does the same.
func normalizeEscFn(e string) string {
	switch e {
	case "_html_template_attrescaper", "_html_template_htmlescaper", "_html_template_rcdataescaper":
		return "html"
	case "_html_template_urlescaper", "_html_template_urlnormalizer":
		return "urlquery"
	}
	return e
}

// redundant reports whether what a gives b leaves as it is.
func redundant(a, b string) bool {
	switch a {
	case "_html_template_commentescaper":
		return b == "_html_template_attrescaper" || b == "_html_template_htmlescaper"
	case "_html_template_cssescaper", "_html_template_jsregexpescaper", "_html_template_jsstrescaper",
		"_html_template_jstmpllitescaper":
		return b == "_html_template_attrescaper"
	case "_html_template_urlescaper":
		return b == "_html_template_urlnormalizer"
	}
	return false
}

func appendCmd(cmds []*parse.CommandNode, cmd *parse.CommandNode) []*parse.CommandNode {
	if n := len(cmds); n != 0 {
		last, ok1 := cmds[n-1].Args[0].(*parse.IdentifierNode)
		next, ok2 := cmd.Args[0].(*parse.IdentifierNode)
		if ok1 && ok2 && redundant(last.Ident, next.Ident) {
			return cmds
		}
	}
	return append(cmds, cmd)
}

func newIdentCmd(identifier string, pos parse.Pos) *parse.CommandNode {
	return &parse.CommandNode{
		NodeType: parse.NodeCommand,
		Args:     []parse.Node{parse.NewIdentifier(identifier).SetTree(nil).SetPos(pos)},
	}
}

// nudge is the context that an action makes of c before it is put there.
func nudge(c context) context {
	switch c.state {
	case stateTag:
		c.state = stateAttrName
	case stateBeforeValue:
		c.state, c.delim, c.attr = attrStartStates[c.attr], delimSpaceOrTagEnd, attrNone
	case stateAfterName:
		c.state, c.attr = stateAttrName, attrNone
	}
	return c
}

// join is the context after branches that end in a and b.
func join(a, b context, node parse.Node, nodeName string) context {
	switch {
	case a.state == stateError:
		return a
	case b.state == stateError:
		return b
	case a.state == stateDead:
		return b
	case b.state == stateDead:
		return a
	case a.eq(b):
		return a
	}
	c := a
	c.urlPart = b.urlPart
	if c.eq(b) {
		c.urlPart = urlPartUnknown
		return c
	}
	c = a
	c.jsCtx = b.jsCtx
	if c.eq(b) {
		c.jsCtx = jsCtxUnknown
		return c
	}
	if c, d := nudge(a), nudge(b); !(c.eq(a) && d.eq(b)) {
		if e := join(c, d, node, nodeName); e.state != stateError {
			return e
		}
	}
	return failed(errorf(ErrBranchEnd, node, 0, "{{%s}} branches end in different contexts: %v, %v", nodeName, a, b))
}

func (e *escaper) escapeBranch(c context, n *parse.BranchNode, nodeName string) context {
	if nodeName != "range" {
		c0 := e.escapeList(c, n.List)
		return join(c0, e.escapeList(c, n.ElseList), n, nodeName)
	}
	e.rangeContext = &rangeContext{outer: e.rangeContext}
	c0 := e.escapeList(c, n.List)
	if c0.state != stateError {
		c0 = joinRange(c0, e.rangeContext)
	}
	e.rangeContext = e.rangeContext.outer
	if c0.state == stateError {
		return c0
	}
	// The body may come after itself.
	e.rangeContext = &rangeContext{outer: e.rangeContext}
	c1, _ := e.escapeListConditionally(c0, n.List, nil)
	c0 = join(c0, c1, n, nodeName)
	if c0.state == stateError {
		e.rangeContext = e.rangeContext.outer
		c0.err.Line = n.Line
		c0.err.Description = "on range loop re-entry: " + c0.err.Description
		return c0
	}
	c0 = joinRange(c0, e.rangeContext)
	e.rangeContext = e.rangeContext.outer
	if c0.state == stateError {
		return c0
	}
	return join(c0, e.escapeList(c, n.ElseList), n, nodeName)
}

// joinRange joins the contexts at breaks and continues to that of the body.
func joinRange(c0 context, rc *rangeContext) context {
	for _, c := range rc.breaks {
		if c0 = join(c0, c, c.n, "range"); c0.state == stateError {
			c0.err.Line = c.n.(*parse.BreakNode).Line
			c0.err.Description = "at range loop break: " + c0.err.Description
			return c0
		}
	}
	for _, c := range rc.continues {
		if c0 = join(c0, c, c.n, "range"); c0.state == stateError {
			c0.err.Line = c.n.(*parse.ContinueNode).Line
			c0.err.Description = "at range loop continue: " + c0.err.Description
			return c0
		}
	}
	return c0
}

func (e *escaper) escapeList(c context, n *parse.ListNode) context {
	if n == nil {
		return c
	}
	for _, m := range n.Nodes {
		if c = e.escape(c, m); c.state == stateDead {
			break
		}
	}
	return c
}

// escapeListConditionally escapes the list; what comes of it counts only if
// filter says so.
func (e *escaper) escapeListConditionally(c context, n *parse.ListNode, filter func(*escaper, context) bool) (context, bool) {
	e1 := makeEscaper(e.ns)
	e1.rangeContext = e.rangeContext
	maps.Copy(e1.output, e.output)
	c = e1.escapeList(c, n)
	ok := filter != nil && filter(&e1, c)
	if ok {
		maps.Copy(e.output, e1.output)
		maps.Copy(e.derived, e1.derived)
		maps.Copy(e.called, e1.called)
		maps.Copy(e.actionNodeEdits, e1.actionNodeEdits)
		maps.Copy(e.templateNodeEdits, e1.templateNodeEdits)
		maps.Copy(e.textNodeEdits, e1.textNodeEdits)
	}
	return c, ok
}

// escapeTree escapes the template of that name for the context: the context
// after it, and the name of what was escaped.
func (e *escaper) escapeTree(c context, node parse.Node, name string, line int) (context, string) {
	dname := c.mangle(name)
	e.called[dname] = true
	if out, ok := e.output[dname]; ok {
		return out, dname
	}
	t := e.template(name)
	if t == nil {
		if e.ns.set[name] != nil {
			return failed(errorf(ErrNoSuchTemplate, node, line, "%q is an incomplete or empty template", name)), dname
		}
		return failed(errorf(ErrNoSuchTemplate, node, line, "no such template %q", name)), dname
	}
	if dname != name {
		dt := e.template(dname)
		if dt == nil {
			dt = template.New(dname)
			dt.Tree = &parse.Tree{Name: dname, Root: t.Root.CopyList()}
			e.derived[dname] = dt
		}
		t = dt
	}
	return e.computeOutCtx(c, t), dname
}

// computeOutCtx is the context after the template. One that uses itself is first
// assumed to end as it begins, then to end as it did under that assumption.
func (e *escaper) computeOutCtx(c context, t *template.Template) context {
	c1, ok := e.escapeTemplateBody(c, t)
	if !ok {
		if c2, ok2 := e.escapeTemplateBody(c1, t); ok2 {
			c1, ok = c2, true
		}
	}
	if !ok && c1.state != stateError {
		return failed(errorf(ErrOutputContext, t.Tree.Root, 0, "cannot compute output context for template %s", t.Name()))
	}
	return c1
}

func (e *escaper) escapeTemplateBody(c context, t *template.Template) (context, bool) {
	filter := func(e1 *escaper, c1 context) bool {
		return c1.state != stateError && (!e1.called[t.Name()] || c.eq(c1))
	}
	e.output[t.Name()] = c
	return e.escapeListConditionally(c, t.Tree.Root, filter)
}

var delimEnds = [...]string{
	delimDoubleQuote:   `"`,
	delimSingleQuote:   "'",
	delimSpaceOrTagEnd: " \t\n\f\r>",
}

// specialScriptTag is what must not be in the literals of a script.
var specialScriptTag = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("(?i)<(script|/script|!--)") })

// escapeText follows the text; comments are left out, and a < that is no tag is
// escaped.
func (e *escaper) escapeText(c context, n *parse.TextNode) context {
	s, written, i := n.Text, 0, 0
	var b bytes.Buffer
	for i != len(s) {
		c1, nread := contextAfterText(c, s[i:])
		i1 := i + nread
		if c.state == stateText || c.state == stateRCDATA {
			end := i1
			if c1.state != c.state {
				if k := bytes.LastIndexByte(s[i:i1], '<'); k >= 0 {
					end = i + k
				}
			}
			for j := i; j < end; j++ {
				if s[j] == '<' && !hasDoctype(s[j:]) {
					b.Write(s[written:j])
					b.WriteString("&lt;")
					written = j + 1
				}
			}
		} else if isComment(c.state) && c.delim == delimNone {
			switch c.state {
			case stateJSBlockCmt:
				// As for JavaScript, a comment of several lines is a newline.
				if bytes.ContainsAny(s[written:i1], "\n\r\u2028\u2029") {
					b.WriteByte('\n')
				} else {
					b.WriteByte(' ')
				}
			case stateCSSBlockCmt:
				b.WriteByte(' ')
			}
			written = i1
		}
		if c.state != c1.state && isComment(c1.state) && c1.delim == delimNone {
			start := i1 - 2
			switch c1.state {
			case stateHTMLCmt, stateJSHTMLOpenCmt:
				start -= 2
			case stateJSHTMLCloseCmt:
				start--
			}
			b.Write(s[written:start])
			written = i1
		}
		if isInScriptLiteral(c.state) && specialScriptTag().Match(s[i:i1]) {
			b.Write(s[written:i])
			b.Write(specialScriptTag().ReplaceAll(s[i:i1], []byte(`\x3C$1`)))
			written = i1
		}
		if i == i1 && c.state == c1.state {
			panic(fmt.Sprintf("infinite loop from %v to %v on %q..%q", c, c1, s[:i], s[i:]))
		}
		c, i = c1, i1
	}
	if written != 0 && c.state != stateError {
		if !isComment(c.state) || c.delim != delimNone {
			b.Write(n.Text[written:])
		}
		if _, ok := e.textNodeEdits[n]; ok {
			panic(fmt.Sprintf("node %s shared between templates", n))
		}
		e.textNodeEdits[n] = b.Bytes()
	}
	return c
}

func hasDoctype(s []byte) bool {
	const doctype = "<!DOCTYPE"
	return len(s) >= len(doctype) && bytes.EqualFold(s[:len(doctype)], []byte(doctype))
}

// contextAfterText is the context after some of s, and how much of it.
func contextAfterText(c context, s []byte) (context, int) {
	if c.delim == delimNone {
		c1, i := tSpecialTagEnd(c, s)
		if i == 0 {
			return c1, 0
		}
		return transitionFunc[c.state](c, s[:i])
	}
	i := bytes.IndexAny(s, delimEnds[c.delim])
	if i < 0 {
		i = len(s)
	}
	if c.delim == delimSpaceOrTagEnd {
		if j := bytes.IndexAny(s[:i], "\"'<=`"); j >= 0 {
			return failed(errorf(ErrBadHTML, nil, 0, "%q in unquoted attr: %q", s[j:j+1], s[:i])), len(s)
		}
	}
	if i == len(s) {
		// The value goes on; it is what its references stand for.
		for u := []byte(html.UnescapeString(string(s))); len(u) != 0; {
			c1, i1 := transitionFunc[c.state](c, u)
			c, u = c1, u[i1:]
		}
		return c, len(s)
	}
	element := c.element
	if c.state == stateAttr && c.element == elementScript && c.attr == attrScriptType && !isJSType(string(s[:i])) {
		// What is in it is no JavaScript.
		element = elementNone
	}
	if c.delim != delimSpaceOrTagEnd {
		i++
	}
	return context{state: stateTag, element: element}, i
}

// commit makes the edits.
func (e *escaper) commit() {
	for name := range e.output {
		e.template(name).Funcs(funcMap)
	}
	tmpl := e.arbitraryTemplate()
	for _, t := range e.derived {
		if _, err := tmpl.text.AddParseTree(t.Name(), t.Tree); err != nil {
			panic("error adding derived template")
		}
	}
	for n, s := range e.actionNodeEdits {
		ensurePipelineContains(n.Pipe, s)
	}
	for n, name := range e.templateNodeEdits {
		n.Name = name
	}
	for n, s := range e.textNodeEdits {
		n.Text = s
	}
	// They must not be made again.
	e.called = map[string]bool{}
	e.actionNodeEdits = map[*parse.ActionNode][]string{}
	e.templateNodeEdits = map[*parse.TemplateNode]string{}
	e.textNodeEdits = map[*parse.TextNode][]byte{}
}

// template is the template of that mangled name.
func (e *escaper) template(name string) *template.Template {
	t := e.arbitraryTemplate().text.Lookup(name)
	if t == nil {
		t = e.derived[name]
	}
	return t
}

func (e *escaper) arbitraryTemplate() *Template {
	for _, t := range e.ns.set {
		return t
	}
	panic("no templates in name space")
}

// HTMLEscape writes b, escaped for HTML.
func HTMLEscape(w io.Writer, b []byte) { template.HTMLEscape(w, b) }

// HTMLEscapeString is s, escaped for HTML.
func HTMLEscapeString(s string) string { return template.HTMLEscapeString(s) }

// HTMLEscaper is the arguments' text, escaped for HTML.
func HTMLEscaper(args ...any) string { return template.HTMLEscaper(args...) }

// JSEscape writes b, escaped for JavaScript.
func JSEscape(w io.Writer, b []byte) { template.JSEscape(w, b) }

// JSEscapeString is s, escaped for JavaScript.
func JSEscapeString(s string) string { return template.JSEscapeString(s) }

// JSEscaper is the arguments' text, escaped for JavaScript.
func JSEscaper(args ...any) string { return template.JSEscaper(args...) }

// URLQueryEscaper is the arguments' text, escaped for a URL's query.
func URLQueryEscaper(args ...any) string { return template.URLQueryEscaper(args...) }
