package doc

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Example is an example function of a test file. Code is its body, or the file;
// Play is a program of it, nil if that cannot be made. Suffix is what
// distinguishes examples of one thing.
type Example struct {
	Name        string
	Suffix      string
	Doc         string
	Code        ast.Node
	Play        *ast.File
	Comments    []*ast.CommentGroup
	Output      string
	Unordered   bool
	EmptyOutput bool
	Order       int // in the file
}

// Examples finds the examples of test files, sorted by name. A file with a single
// one, no tests and other declarations is an example as a whole.
func Examples(testFiles ...*ast.File) []*Example {
	var list []*Example
	for _, file := range testFiles {
		tests, decls := false, 0
		var found []*Example
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				if d.Tok != token.IMPORT {
					decls++
				}
			case *ast.FuncDecl:
				if d.Recv != nil {
					break
				}
				decls++
				name := d.Name.Name
				if isTest(name, "Test") || isTest(name, "Benchmark") || isTest(name, "Fuzz") {
					tests = true
				} else if isExample(d) {
					e := example(file, d)
					e.Order = len(found)
					found = append(found, e)
				}
			}
		}
		if !tests && decls > 1 && len(found) == 1 {
			found[0].Code = file
			found[0].Play = wholeFile(file)
		}
		list = append(list, found...)
	}
	slices.SortStableFunc(list, func(a, b *Example) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// isTest says whether a name is the prefix with no lower case letter behind it.
func isTest(name, prefix string) bool {
	rest, ok := strings.CutPrefix(name, prefix)
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && (rest == "" || !unicode.IsLower(r))
}

func isExample(d *ast.FuncDecl) bool {
	return isTest(d.Name.Name, "Example") && len(d.Type.Params.List) == 0 &&
		(d.Type.Results == nil || len(d.Type.Results.List) == 0) && d.Body != nil
}

func example(file *ast.File, d *ast.FuncDecl) *Example {
	output, unordered, ok := exampleOutput(d.Body, file.Comments)
	return &Example{
		Name:        d.Name.Name[len("Example"):],
		Doc:         d.Doc.Text(),
		Code:        d.Body,
		Play:        program(file, d),
		Comments:    file.Comments,
		Output:      output,
		Unordered:   unordered,
		EmptyOutput: output == "" && ok,
	}
}

// cutOutput takes output: or unordered output: off the beginning of a comment.
func cutOutput(text string) (rest string, unordered, ok bool) {
	text = strings.TrimLeft(text, "\t\n\v\f\r ")
	cut := func(prefix string) bool {
		if len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix) {
			text = text[len(prefix):]
			return true
		}
		return false
	}
	unordered = cut("unordered ")
	ok = cut("output:")
	return text, unordered, ok
}

// exampleOutput is what the last comment in the body says of the output.
func exampleOutput(b *ast.BlockStmt, comments []*ast.CommentGroup) (output string, unordered, ok bool) {
	_, last := lastComment(b, comments)
	if last == nil {
		return
	}
	text, unordered, ok := cutOutput(last.Text())
	if !ok {
		return "", false, false
	}
	return strings.TrimPrefix(strings.TrimLeft(text, " "), "\n"), unordered, true
}

// lastComment is the last comment in a block, and where it is among all.
func lastComment(b *ast.BlockStmt, comments []*ast.CommentGroup) (at int, last *ast.CommentGroup) {
	if b == nil {
		return
	}
	for i, g := range comments {
		if g.End() > b.End() {
			break
		}
		if g.Pos() >= b.Pos() {
			at, last = i, g
		}
	}
	return
}

// withoutOutput is a body that ends before the comment about the output, and the
// comments but that.
func withoutOutput(b *ast.BlockStmt, comments []*ast.CommentGroup) (*ast.BlockStmt, []*ast.CommentGroup) {
	i, last := lastComment(b, comments)
	if last == nil {
		return b, comments
	}
	if _, _, ok := cutOutput(last.Text()); !ok {
		return b, comments
	}
	return &ast.BlockStmt{Lbrace: b.Lbrace, List: b.List, Rbrace: last.Pos()}, slices.Concat(comments[:i], comments[i+1:])
}

// wholeFile is a file with its example as main.
func wholeFile(file *ast.File) *ast.File {
	f := *file
	f.Name = ast.NewIdent("main")
	if len(f.Comments) > 0 && strings.HasPrefix(f.Comments[0].Text(), "Copyright") {
		f.Comments = f.Comments[1:]
	}
	f.Decls = slices.Clone(f.Decls)
	for i, d := range f.Decls {
		if d, ok := d.(*ast.FuncDecl); ok && isTest(d.Name.Name, "Example") {
			main := *d
			main.Name = ast.NewIdent("main")
			main.Body, f.Comments = withoutOutput(d.Body, f.Comments)
			f.Decls[i] = &main
		}
	}
	return &f
}

// classify gives examples to what they are named after: a function, a type, a
// method (Type_Method), or the package; a suffix begins with a lower case letter.
func (p *Package) classify(examples []*Example) {
	if len(examples) == 0 {
		return
	}
	lists := map[string]*[]*Example{"": &p.Examples}
	for _, f := range p.Funcs {
		if token.IsExported(f.Name) {
			lists[f.Name] = &f.Examples
		}
	}
	for _, t := range p.Types {
		if !token.IsExported(t.Name) {
			continue
		}
		lists[t.Name] = &t.Examples
		for _, f := range t.Funcs {
			if token.IsExported(f.Name) {
				lists[f.Name] = &f.Examples
			}
		}
		for _, m := range t.Methods {
			if token.IsExported(m.Name) {
				recv, _, _ := strings.Cut(strings.TrimPrefix(m.Recv, "*"), "[")
				lists[recv+"_"+m.Name] = &m.Examples
			}
		}
	}
	for _, e := range examples {
		name, suffix := e.Name, ""
		for {
			if list, ok := lists[name]; ok && validSuffix(e.Name, name, suffix) {
				e.Suffix = suffix
				*list = append(*list, e)
				break
			}
			i := strings.LastIndexByte(name, '_')
			if i < 0 {
				break
			}
			name, suffix = name[:i], e.Name[i+1:]
		}
	}
	for _, list := range lists {
		slices.SortStableFunc(*list, func(a, b *Example) int { return cmp.Compare(a.Suffix, b.Suffix) })
	}
}

func validSuffix(whole, name, suffix string) bool {
	r, _ := utf8.DecodeRuneInString(suffix)
	return whole == name || unicode.IsLower(r)
}
