package doc

import (
	"cmp"
	"go/ast"
	"go/token"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// namedType is a type that is declared or, without decl, only referred to.
type namedType struct {
	doc        string
	name       string
	decl       *ast.GenDecl
	isEmbedded bool
	isStruct   bool
	embedded   map[*namedType]bool // whether as a pointer

	values  []*Value
	funcs   methods // that return it
	methods methods
}

// methods is functions by name; one without Decl stands for several.
type methods map[string]*Func

// reader collects what files declare.
type reader struct {
	mode      Mode
	doc       string
	filenames []string
	notes     map[string][]*Note

	paths     map[string]bool   // of imports
	imports   map[string]string // paths by name, "" for more than one
	dotImport bool

	values []*Value
	order  int // of the next value
	types  map[string]*namedType
	funcs  methods

	shadowed    map[string]bool                 // predeclared names that the package declares
	predeclared map[string][]*ast.InterfaceType // which embed such names
}

func newReader(mode Mode) *reader {
	return &reader{
		mode: mode, notes: map[string][]*Note{}, paths: map[string]bool{}, imports: map[string]string{},
		types: map[string]*namedType{}, funcs: methods{}, shadowed: map[string]bool{}, predeclared: map[string][]*ast.InterfaceType{},
	}
}

func (r *reader) preserve() bool { return r.mode&PreserveAST != 0 }

func (r *reader) visible(name string) bool { return r.mode&AllDecls != 0 || token.IsExported(name) }

// lookup is the type with this name, which need not have been declared yet; nil
// for none and _.
func (r *reader) lookup(name string) *namedType {
	if name == "" || name == "_" {
		return nil
	}
	t := r.types[name]
	if t == nil {
		t = &namedType{name: name, embedded: map[*namedType]bool{}, funcs: methods{}, methods: methods{}}
		r.types[name] = t
	}
	return t
}

// baseName is the name of a type, or of what it points to; imported is whether it
// is another package's.
func baseName(x ast.Expr) (name string, imported bool) {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name, false
	case *ast.SelectorExpr:
		if _, ok := x.X.(*ast.Ident); ok {
			return x.Sel.Name, true
		}
	case *ast.ParenExpr:
		return baseName(x.X)
	case *ast.StarExpr:
		return baseName(x.X)
	case *ast.IndexExpr:
		return baseName(x.X)
	case *ast.IndexListExpr:
		return baseName(x.X)
	}
	return "", false
}

// embedded notes a type that is embedded in parent, and returns its name.
func (r *reader) embedded(parent *namedType, x ast.Expr) string {
	name, imported := baseName(x)
	if parent == nil || imported {
		return name
	}
	if t := r.lookup(name); t != nil {
		t.isEmbedded = true
		_, pointer := x.(*ast.StarExpr)
		parent.embedded[t] = pointer
	}
	return name
}

func (r *reader) pkg(pkg *ast.Package) {
	r.filenames = slices.Sorted(maps.Keys(pkg.Files))
	if r.filenames == nil {
		r.filenames = []string{}
	}
	for _, name := range r.filenames {
		f := pkg.Files[name]
		if r.mode&AllDecls == 0 {
			r.exports(f)
		}
		r.file(f)
	}
	for name, path := range r.imports {
		if path == "" {
			delete(r.imports, name)
		}
	}
	// Functions after all types.
	for _, name := range r.filenames {
		for _, d := range pkg.Files[name].Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				r.function(d)
			}
		}
	}
}

func (r *reader) file(f *ast.File) {
	if f.Doc != nil {
		text := f.Doc.Text()
		if r.doc != "" {
			text = r.doc + "\n" + text
		}
		r.doc = text
		if !r.preserve() {
			f.Doc = nil
		}
	}
	for _, d := range f.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		switch d.Tok {
		case token.IMPORT:
			for _, s := range d.Specs {
				r.importSpec(s.(*ast.ImportSpec))
			}
		case token.CONST, token.VAR:
			r.value(d)
		case token.TYPE:
			if len(d.Specs) == 1 && !d.Lparen.IsValid() {
				r.typ(d, d.Specs[0].(*ast.TypeSpec))
				break
			}
			for _, s := range d.Specs {
				// As if each stood alone.
				r.typ(&ast.GenDecl{Doc: d.Doc, TokPos: s.Pos(), Tok: token.TYPE, Specs: []ast.Spec{s}}, s.(*ast.TypeSpec))
			}
		}
	}
	r.readNotes(f.Comments)
	if !r.preserve() {
		f.Comments = nil
	}
}

func (r *reader) importSpec(s *ast.ImportSpec) {
	p, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return
	}
	r.paths[p] = true
	name := assumedName(p)
	if s.Name != nil {
		name = s.Name.Name
	}
	if name == "." {
		r.dotImport = true
		return
	}
	if old, ok := r.imports[name]; ok && old != p {
		p = ""
	}
	r.imports[name] = p
}

// assumedName is what a package is probably called: the last element of its path
// that is no version, without go- before and anything else behind it.
func assumedName(p string) string {
	base := path.Base(p)
	if v, ok := strings.CutPrefix(base, "v"); ok {
		if _, err := strconv.Atoi(v); err == nil {
			if dir := path.Dir(p); dir != "." {
				base = path.Base(dir)
			}
		}
	}
	base = strings.TrimPrefix(base, "go-")
	end := strings.IndexFunc(base, func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if end >= 0 {
		base = base[:end]
	}
	return base
}

// frequent is which part of values must be of a type to belong to it.
const frequent = 0.75

// value reads constants or variables. They belong to a type if it is the only one
// that any of them has, and most have it.
func (r *reader) value(d *ast.GenDecl) {
	domName, domCount, prev, n := "", 0, "", 0
	for _, s := range d.Specs {
		s, ok := s.(*ast.ValueSpec)
		if !ok {
			continue
		}
		name := ""
		if s.Type != nil {
			if base, imported := baseName(s.Type); !imported {
				name = base
			}
		} else if d.Tok == token.CONST && len(s.Values) == 0 {
			name = prev
		}
		if name != "" {
			if domName != "" && domName != name {
				domName = ""
				break
			}
			domName = name
			domCount++
		}
		prev = name
		n++
	}
	if n == 0 {
		return
	}
	values := &r.values
	if domName != "" && r.visible(domName) && domCount >= int(float64(len(d.Specs))*frequent) {
		if t := r.lookup(domName); t != nil {
			values = &t.values
		}
	}
	v := &Value{Doc: d.Doc.Text(), Decl: d, order: r.order}
	for _, s := range d.Specs {
		for _, id := range s.(*ast.ValueSpec).Names {
			v.Names = append(v.Names, id.Name)
		}
	}
	*values = append(*values, v)
	if !r.preserve() {
		d.Doc = nil
	}
	r.order++
}

func (r *reader) typ(d *ast.GenDecl, s *ast.TypeSpec) {
	t := r.lookup(s.Name.Name)
	if t == nil {
		return
	}
	t.decl = d
	doc := s.Doc
	if doc == nil {
		doc = d.Doc
	}
	if !r.preserve() {
		s.Doc, d.Doc = nil, nil
	}
	t.doc = doc.Text()
	var fields *ast.FieldList
	switch x := s.Type.(type) {
	case *ast.StructType:
		t.isStruct = true
		fields = x.Fields
	case *ast.InterfaceType:
		fields = x.Methods
	}
	if fields != nil {
		for _, f := range fields.List {
			if len(f.Names) == 0 {
				r.embedded(t, f.Type)
			}
		}
	}
}

// function reads a function: a method, or what returns a single type of the
// package, or neither.
func (r *reader) function(d *ast.FuncDecl) {
	if !r.preserve() {
		d.Body = nil
	}
	if d.Recv != nil {
		if len(d.Recv.List) == 0 {
			return
		}
		name, imported := baseName(d.Recv.List[0].Type)
		if imported {
			return
		}
		if t := r.lookup(name); t != nil {
			t.methods.set(d, r.preserve())
		}
		return
	}
	if t := r.resultType(d.Type); t != nil {
		t.funcs.set(d, r.preserve())
		return
	}
	r.funcs.set(d, r.preserve())
}

// resultType is the type that a function makes: the only one among its results
// that is not predeclared.
func (r *reader) resultType(f *ast.FuncType) (result *namedType) {
	if f.Results == nil {
		return nil
	}
	for _, res := range f.Results.List {
		x := res.Type
		if a, ok := x.(*ast.ArrayType); ok {
			x = a.Elt
		}
		name, imported := baseName(x)
		if imported || !r.visible(name) || r.types[name] == nil && types[name] || isTypeParam(name, f.TypeParams) {
			continue
		}
		if t := r.lookup(name); t != nil {
			if result != nil {
				return nil
			}
			result = t
		}
	}
	return
}

func isTypeParam(name string, list *ast.FieldList) bool {
	if list != nil {
		for _, f := range list.List {
			for _, id := range f.Names {
				if id.Name == name {
					return true
				}
			}
		}
	}
	return false
}

func sortedTypes(m map[string]*namedType, allMethods bool) []*Type {
	list := make([]*Type, 0, len(m))
	for _, t := range m {
		list = append(list, &Type{
			Doc: t.doc, Name: t.name, Decl: t.decl,
			Consts:  sortedValues(t.values, token.CONST),
			Vars:    sortedValues(t.values, token.VAR),
			Funcs:   sortedFuncs(t.funcs, true),
			Methods: sortedFuncs(t.methods, allMethods),
		})
	}
	slices.SortFunc(list, func(a, b *Type) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// sortedValues is the values of a kind: groups in order first, others by name.
func sortedValues(values []*Value, tok token.Token) []*Value {
	list := make([]*Value, 0, len(values))
	for _, v := range values {
		if v.Decl.Tok == tok {
			list = append(list, v)
		}
	}
	name := func(v *Value) string {
		if len(v.Decl.Specs) == 1 {
			return v.Decl.Specs[0].(*ast.ValueSpec).Names[0].Name
		}
		return ""
	}
	slices.SortFunc(list, func(a, b *Value) int {
		return cmp.Or(cmp.Compare(name(a), name(b)), cmp.Compare(a.order, b.order))
	})
	return list
}

// sortedFuncs leaves out what stands for several methods and, unless all, methods
// of embedded types that are exported, as those have documentation of their own.
func sortedFuncs(m methods, all bool) []*Func {
	list := make([]*Func, 0, len(m))
	for _, f := range m {
		if f.Decl != nil && (all || f.Level == 0 || !token.IsExported(strings.TrimPrefix(f.Orig, "*"))) {
			list = append(list, f)
		}
	}
	slices.SortFunc(list, func(a, b *Func) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

func names(s string) map[string]bool {
	m := map[string]bool{}
	for _, name := range strings.Fields(s) {
		m[name] = true
	}
	return m
}

// What is predeclared.
var (
	types = names(`any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64
		rune string uint uint8 uint16 uint32 uint64 uintptr`)
	others = names(`append cap clear close complex copy delete imag len make max min new panic print println real recover
		false iota nil true`)
)

// IsPredeclared reports whether s is declared in every package.
func IsPredeclared(s string) bool { return types[s] || others[s] }
