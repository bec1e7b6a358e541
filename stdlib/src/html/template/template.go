// Package template executes templates of HTML: text/template's, in which values
// cannot break out of where they are put.
package template

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"
	"text/template"
	"text/template/parse"
)

// FuncMap is functions by name.
type FuncMap = template.FuncMap

// Template is a template that is escaped before it is first executed.
type Template struct {
	escapeErr error // escapeOK once it is escaped
	text      *template.Template
	// Tree is the template's tree: to be read only.
	Tree *parse.Tree
	*nameSpace
}

var escapeOK = errors.New("template escaped correctly")

// nameSpace is what associated templates share.
type nameSpace struct {
	mu      sync.Mutex
	set     map[string]*Template
	escaped bool
	esc     escaper
}

func newNameSpace() *nameSpace {
	ns := &nameSpace{set: map[string]*Template{}}
	ns.esc = makeEscaper(ns)
	return ns
}

// New is a template of that name, without definition.
func New(name string) *Template {
	tmpl := &Template{nil, template.New(name), nil, newNameSpace()}
	tmpl.set[name] = tmpl
	return tmpl
}

// Must is t, if err is nil; else it panics.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Templates are the templates associated with t.
func (t *Template) Templates() []*Template {
	ns := t.nameSpace
	ns.mu.Lock()
	defer ns.mu.Unlock()
	m := make([]*Template, 0, len(ns.set))
	for _, v := range ns.set {
		m = append(m, v)
	}
	return m
}

// Option sets options, as text/template's does.
func (t *Template) Option(opt ...string) *Template {
	t.text.Option(opt...)
	return t
}

func (t *Template) checkCanParse() error {
	if t == nil {
		return nil
	}
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	if t.nameSpace.escaped {
		return fmt.Errorf("html/template: cannot Parse after Execute")
	}
	return nil
}

func (t *Template) escape() error {
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	t.nameSpace.escaped = true
	if t.escapeErr == nil {
		if t.Tree == nil {
			return fmt.Errorf("template: %q is an incomplete or empty template", t.Name())
		}
		return escapeTemplate(t, t.text.Root, t.Name())
	}
	if t.escapeErr != escapeOK {
		return t.escapeErr
	}
	return nil
}

// Execute writes the template with data put into it.
func (t *Template) Execute(wr io.Writer, data any) error {
	if err := t.escape(); err != nil {
		return err
	}
	return t.text.Execute(wr, data)
}

// ExecuteTemplate executes the associated template of that name.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	tmpl, err := t.lookupAndEscapeTemplate(name)
	if err != nil {
		return err
	}
	return tmpl.text.Execute(wr, data)
}

func (t *Template) lookupAndEscapeTemplate(name string) (tmpl *Template, err error) {
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	t.nameSpace.escaped = true
	tmpl = t.set[name]
	if tmpl == nil {
		return nil, fmt.Errorf("html/template: %q is undefined", name)
	}
	if tmpl.escapeErr != nil && tmpl.escapeErr != escapeOK {
		return nil, tmpl.escapeErr
	}
	if tmpl.text.Tree == nil || tmpl.text.Root == nil {
		return nil, fmt.Errorf("html/template: %q is an incomplete template", name)
	}
	if t.text.Lookup(name) == nil {
		panic("html/template internal error: template escaping out of sync")
	}
	if tmpl.escapeErr == nil {
		err = escapeTemplate(tmpl, tmpl.text.Root, name)
	}
	return tmpl, err
}

// DefinedTemplates lists the defined templates for an error's text.
func (t *Template) DefinedTemplates() string { return t.text.DefinedTemplates() }

// Parse defines t, and the templates that text defines within. It must not
// follow an Execute.
func (t *Template) Parse(text string) (*Template, error) {
	if err := t.checkCanParse(); err != nil {
		return nil, err
	}
	ret, err := t.text.Parse(text)
	if err != nil {
		return nil, err
	}
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	for _, v := range ret.Templates() {
		tmpl := t.set[v.Name()]
		if tmpl == nil {
			tmpl = t.new(v.Name())
		}
		tmpl.text = v
		tmpl.Tree = v.Tree
	}
	return t, nil
}

// AddParseTree defines the template of that name, associated with t.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	if err := t.checkCanParse(); err != nil {
		return nil, err
	}
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	text, err := t.text.AddParseTree(name, tree)
	if err != nil {
		return nil, err
	}
	ret := &Template{nil, text, text.Tree, t.nameSpace}
	t.set[name] = ret
	return ret, nil
}

// Clone copies t and its associated templates. It must not follow an Execute.
func (t *Template) Clone() (*Template, error) {
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	if t.escapeErr != nil {
		return nil, fmt.Errorf("html/template: cannot Clone %q after it has executed", t.Name())
	}
	text, err := t.text.Clone()
	if err != nil {
		return nil, err
	}
	ret := &Template{nil, text, text.Tree, newNameSpace()}
	ret.set[ret.Name()] = ret
	for _, x := range text.Templates() {
		name := x.Name()
		src := t.set[name]
		if src == nil || src.escapeErr != nil {
			return nil, fmt.Errorf("html/template: cannot Clone %q after it has executed", t.Name())
		}
		x.Tree = x.Tree.Copy()
		ret.set[name] = &Template{nil, x, x.Tree, ret.nameSpace}
	}
	return ret.set[ret.Name()], nil
}

// New is a template of that name, associated with t.
func (t *Template) New(name string) *Template {
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	return t.new(name)
}

func (t *Template) new(name string) *Template {
	tmpl := &Template{nil, t.text.New(name), nil, t.nameSpace}
	if existing, ok := tmpl.set[name]; ok {
		*existing = *New(existing.Name())
	}
	tmpl.set[name] = tmpl
	return tmpl
}

// Name is the template's name.
func (t *Template) Name() string { return t.text.Name() }

// Funcs adds functions, as text/template's does.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.text.Funcs(funcMap)
	return t
}

// Delims sets the delimiters of actions; "" is the usual one.
func (t *Template) Delims(left, right string) *Template {
	t.text.Delims(left, right)
	return t
}

// Lookup is the associated template of that name, nil if there is none.
func (t *Template) Lookup(name string) *Template {
	t.nameSpace.mu.Lock()
	defer t.nameSpace.mu.Unlock()
	return t.set[name]
}

// IsTrue reports whether val is not the zero value of its type, and whether that
// can be said of it.
func IsTrue(val any) (truth, ok bool) { return template.IsTrue(val) }

// ParseFiles is a template that the files define: the first by its base name.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, readOS, filenames...) }

// ParseFiles parses the files into templates of their base names, associated
// with t.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(t, readOS, filenames...)
}

func readOS(file string) (name string, b []byte, err error) {
	b, err = os.ReadFile(file)
	return filepath.Base(file), b, err
}

func parseFiles(t *Template, read func(string) (string, []byte, error), filenames ...string) (*Template, error) {
	if err := t.checkCanParse(); err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, fmt.Errorf("html/template: no files named in call to ParseFiles")
	}
	for _, filename := range filenames {
		name, b, err := read(filename)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		tmpl := t
		if name != t.Name() {
			tmpl = t.New(name)
		}
		if _, err := tmpl.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ParseGlob is ParseFiles of the files that match.
func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

// ParseGlob is ParseFiles of the files that match.
func (t *Template) ParseGlob(pattern string) (*Template, error) { return parseGlob(t, pattern) }

func parseGlob(t *Template, pattern string) (*Template, error) {
	if err := t.checkCanParse(); err != nil {
		return nil, err
	}
	filenames, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, fmt.Errorf("html/template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readOS, filenames...)
}

// ParseFS is ParseFiles of the files in fs that match.
func ParseFS(fs fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fs, patterns) }

// ParseFS is ParseFiles of the files in fs that match.
func (t *Template) ParseFS(fs fs.FS, patterns ...string) (*Template, error) {
	return parseFS(t, fs, patterns)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var filenames []string
	for _, pattern := range patterns {
		list, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		filenames = append(filenames, list...)
	}
	read := func(file string) (string, []byte, error) {
		b, err := fs.ReadFile(fsys, file)
		return path.Base(file), b, err
	}
	return parseFiles(t, read, filenames...)
}
