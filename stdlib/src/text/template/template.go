// Package template executes templates: texts with actions in {{ and }} that
// data is put into.
package template

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"text/template/parse"
)

// common is what associated templates share.
type common struct {
	tmpl       map[string]*Template // those that are defined
	muTmpl     sync.RWMutex
	option     option
	muFuncs    sync.RWMutex
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
}

// Template is a parsed template.
type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim, rightDelim string
}

// option says what a key that is not in a map means.
type option struct{ missingKey missingKey }

type missingKey int

const (
	missingInvalid missingKey = iota // no value
	missingZero                      // the zero value
	missingError                     // an error
)

// New is a template of that name, without definition.
func New(name string) *Template { return &Template{name: name} }

// Name is the template's name.
func (t *Template) Name() string { return t.name }

// New is a template of that name, associated with t.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{tmpl: map[string]*Template{}, parseFuncs: FuncMap{}, execFuncs: map[string]reflect.Value{}}
	}
}

// Must is t, if err is nil; else it panics.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Clone copies t and its associated templates.
func (t *Template) Clone() (*Template, error) {
	nt := *t
	nt.common = nil
	nt.init()
	if t.common == nil {
		return &nt, nil
	}
	nt.option = t.option
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	for name, tmpl := range t.tmpl {
		if name == t.name {
			nt.tmpl[name] = &nt
			continue
		}
		c := *tmpl
		c.common = nt.common
		nt.tmpl[name] = &c
	}
	t.muFuncs.RLock()
	defer t.muFuncs.RUnlock()
	maps.Copy(nt.parseFuncs, t.parseFuncs)
	maps.Copy(nt.execFuncs, t.execFuncs)
	return &nt, nil
}

// AddParseTree defines the template of that name, associated with t.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	t.muTmpl.Lock()
	defer t.muTmpl.Unlock()
	nt := t
	if name != t.name {
		nt = t.New(name)
	}
	// A definition that is empty does not replace one.
	replaces := true
	if old := t.tmpl[name]; old != nil && parse.IsEmptyTree(tree.Root) && old.Tree != nil {
		replaces = false
	} else {
		t.tmpl[name] = nt
	}
	if replaces || nt.Tree == nil {
		nt.Tree = tree
	}
	return nt, nil
}

// Templates are the defined templates that are associated with t.
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	m := make([]*Template, 0, len(t.tmpl))
	for _, v := range t.tmpl {
		m = append(m, v)
	}
	return m
}

// Delims sets the delimiters of actions; "" is the usual one.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim, t.rightDelim = left, right
	return t
}

// Funcs adds functions; it panics if one is none, or its name cannot be one.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	t.muFuncs.Lock()
	defer t.muFuncs.Unlock()
	for name, fn := range funcMap {
		t.execFuncs[name] = checkedFunc(name, fn)
	}
	maps.Copy(t.parseFuncs, funcMap)
	return t
}

// Lookup is the associated template of that name, nil if none is defined.
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	return t.tmpl[name]
}

// Parse defines t, and the templates that text defines within.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.muFuncs.RLock()
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, t.parseFuncs, builtins)
	t.muFuncs.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Option sets options: missingkey=default, invalid, zero or error. It panics at
// others.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.option.missingKey = missingInvalid
		case "missingkey=zero":
			t.option.missingKey = missingZero
		case "missingkey=error":
			t.option.missingKey = missingError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

// DefinedTemplates lists the defined templates for an error's text.
func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	var b strings.Builder
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	for name, tmpl := range t.tmpl {
		if tmpl.Tree == nil || tmpl.Root == nil {
			continue
		}
		if b.Len() == 0 {
			b.WriteString("; defined templates are: ")
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", name)
	}
	return b.String()
}

// ParseFiles is a template that the files define: the first by its base name.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, readOS, filenames...) }

// ParseFiles parses the files into templates of their base names, associated
// with t.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, readOS, filenames...)
}

func readOS(file string) (name string, b []byte, err error) {
	b, err = os.ReadFile(file)
	return filepath.Base(file), b, err
}

func parseFiles(t *Template, read func(string) (string, []byte, error), filenames ...string) (*Template, error) {
	if len(filenames) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
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
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	filenames, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readOS, filenames...)
}

// ParseFS is ParseFiles of the files in fsys that match.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

// ParseFS is ParseFiles of the files in fsys that match.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
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
