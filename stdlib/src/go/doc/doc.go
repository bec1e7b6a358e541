// Package doc finds the documentation of packages in their syntax trees.
package doc

import (
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/token"
	"io"
	"maps"
	"slices"
	"strings"
)

// Package is the documentation of a package.
type Package struct {
	Doc        string
	Name       string
	ImportPath string
	Imports    []string
	Filenames  []string
	Notes      map[string][]*Note // by marker

	// Deprecated: as Notes.
	Bugs []string

	Consts   []*Value
	Types    []*Type
	Vars     []*Value
	Funcs    []*Func
	Examples []*Example

	imports map[string]string // paths by name
	symbols map[string]bool   // names, and T.name for methods
}

// Value is constants or variables that are declared together.
type Value struct {
	Doc   string
	Names []string
	Decl  *ast.GenDecl

	order int
}

// Type is a type with what belongs to it: values that are mostly of it, functions
// that return it, methods.
type Type struct {
	Doc  string
	Name string
	Decl *ast.GenDecl

	Consts   []*Value
	Vars     []*Value
	Funcs    []*Func
	Methods  []*Func
	Examples []*Example
}

// Func is a function or method. Orig is the receiver as it is declared, Recv that
// of the type to which the method comes by embedding, Level deep.
type Func struct {
	Doc  string
	Name string
	Decl *ast.FuncDecl

	Recv     string
	Orig     string
	Level    int
	Examples []*Example
}

// Note is a comment MARKER(UID): Body.
type Note struct {
	Pos, End token.Pos
	UID      string
	Body     string
}

// Mode says what New does.
type Mode int

const (
	AllDecls    Mode = 1 << iota // also what is not exported
	AllMethods                   // also methods of embedded types that are exported
	PreserveAST                  // documentation and bodies stay in the trees
)

// New finds the documentation of a package, whose trees it changes.
func New(pkg *ast.Package, importPath string, mode Mode) *Package {
	r := newReader(mode)
	r.pkg(pkg)
	r.embedMethods()
	r.cleanUp()
	p := &Package{
		Doc:        r.doc,
		Name:       pkg.Name,
		ImportPath: importPath,
		Imports:    slices.Sorted(maps.Keys(r.paths)),
		Filenames:  r.filenames,
		Notes:      r.notes,
		Consts:     sortedValues(r.values, token.CONST),
		Types:      sortedTypes(r.types, mode&AllMethods != 0),
		Vars:       sortedValues(r.values, token.VAR),
		Funcs:      sortedFuncs(r.funcs, true),
		imports:    r.imports,
		symbols:    map[string]bool{},
	}
	if p.Imports == nil {
		p.Imports = []string{}
	}
	for _, n := range r.notes["BUG"] {
		p.Bugs = append(p.Bugs, n.Body)
	}
	p.addValues(p.Consts)
	p.addValues(p.Vars)
	for _, t := range p.Types {
		p.symbols[t.Name] = true
		p.addValues(t.Consts)
		p.addValues(t.Vars)
		p.addFuncs(t.Funcs)
		p.addFuncs(t.Methods)
		p.addMembers(t)
	}
	p.addFuncs(p.Funcs)
	return p
}

func (p *Package) addValues(list []*Value) {
	for _, v := range list {
		for _, name := range v.Names {
			p.symbols[name] = true
		}
	}
}

func (p *Package) addFuncs(list []*Func) {
	for _, f := range list {
		name := f.Name
		if f.Recv != "" {
			recv, _, _ := strings.Cut(strings.TrimPrefix(f.Recv, "*"), "[")
			name = recv + "." + name
		}
		p.symbols[name] = true
	}
}

// addMembers adds the fields of a struct, or the methods of an interface.
func (p *Package) addMembers(t *Type) {
	for _, s := range t.Decl.Specs {
		s, ok := s.(*ast.TypeSpec)
		if !ok {
			continue
		}
		var list *ast.FieldList
		switch x := s.Type.(type) {
		case *ast.StructType:
			list = x.Fields
		case *ast.InterfaceType:
			list = x.Methods
		}
		if list == nil {
			continue
		}
		for _, f := range list.List {
			for _, id := range f.Names {
				p.symbols[t.Name+"."+id.Name] = true
			}
		}
	}
}

// NewFromFiles is New for files, which must be in fset; those of tests have
// examples. An option is a Mode.
func NewFromFiles(fset *token.FileSet, files []*ast.File, importPath string, opts ...any) (*Package, error) {
	if fset == nil {
		panic(fmt.Errorf("doc.NewFromFiles: no token.FileSet provided (fset == nil)"))
	}
	var mode Mode
	switch len(opts) {
	case 0:
	case 1:
		m, ok := opts[0].(Mode)
		if !ok {
			panic(fmt.Errorf("doc.NewFromFiles: option argument type must be doc.Mode"))
		}
		mode = m
	default:
		panic(fmt.Errorf("doc.NewFromFiles: there must not be more than 1 option argument"))
	}
	sources := map[string]*ast.File{}
	var tests []*ast.File
	for i, f := range files {
		file := fset.File(f.Pos())
		if file == nil {
			return nil, fmt.Errorf("file files[%d] is not found in the provided file set", i)
		}
		switch name := file.Name(); {
		case strings.HasSuffix(name, "_test.go"):
			tests = append(tests, f)
		case strings.HasSuffix(name, ".go"):
			sources[name] = f
		default:
			return nil, fmt.Errorf("file files[%d] filename %q does not have a .go extension", i, name)
		}
	}
	// That identifiers are not resolved does not matter.
	pkg, _ := ast.NewPackage(fset, sources, nameOnly, nil)
	p := New(pkg, importPath, mode)
	p.classify(Examples(tests...))
	return p, nil
}

// nameOnly imports a package of which only the name is known, by its path.
func nameOnly(imports map[string]*ast.Object, path string) (*ast.Object, error) {
	pkg := imports[path]
	if pkg == nil {
		pkg = ast.NewObj(ast.Pkg, path[strings.LastIndexByte(path, '/')+1:])
		pkg.Data = ast.NewScope(nil)
		imports[path] = pkg
	}
	return pkg, nil
}

// Parser is a parser of comments that knows the package's imports and symbols.
func (p *Package) Parser() *comment.Parser {
	return &comment.Parser{
		LookupPackage: func(name string) (string, bool) {
			if path, ok := p.imports[name]; ok {
				return path, path != ""
			}
			return "", name == p.Name
		},
		LookupSym: func(recv, name string) bool {
			if recv != "" {
				name = recv + "." + name
			}
			return p.symbols[name]
		},
	}
}

// Printer is a printer of comments.
func (p *Package) Printer() *comment.Printer { return &comment.Printer{} }

// HTML is a comment as HTML.
func (p *Package) HTML(text string) []byte { return p.Printer().HTML(p.Parser().Parse(text)) }

// Markdown is a comment in Markdown.
func (p *Package) Markdown(text string) []byte {
	return p.Printer().Markdown(p.Parser().Parse(text))
}

// Text is a comment as text on lines of at most 80 characters.
func (p *Package) Text(text string) []byte { return p.Printer().Text(p.Parser().Parse(text)) }

// ToHTML writes a comment as HTML.
//
// Deprecated: it does not know the package; use Package.HTML.
func ToHTML(w io.Writer, text string, words map[string]string) {
	p := new(Package).Parser()
	p.Words = words
	w.Write(new(comment.Printer).HTML(p.Parse(text)))
}

// ToText writes a comment as text.
//
// Deprecated: it does not know the package; use Package.Text.
func ToText(w io.Writer, text string, prefix, codePrefix string, width int) {
	pr := comment.Printer{TextPrefix: prefix, TextCodePrefix: codePrefix, TextWidth: width}
	w.Write(pr.Text(new(Package).Parser().Parse(text)))
}
