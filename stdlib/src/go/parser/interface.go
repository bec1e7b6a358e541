// Package parser makes syntax trees of source texts of Go.
package parser

import (
	"bytes"
	"errors"
	"go/ast"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Mode says how much is parsed, and what is done besides.
type Mode uint

const (
	PackageClauseOnly    Mode             = 1 << iota // nothing after the package clause
	ImportsOnly                                       // nothing after the imports
	ParseComments                                     // comments too
	Trace                                             // productions are printed
	DeclarationErrors                                 // errors of declarations too
	SpuriousErrors                                    // as AllErrors
	SkipObjectResolution                              // identifiers get no objects
	AllErrors            = SpuriousErrors             // not only the first ones on ten lines
)

// text is the source in src, or in the file if that is nil.
func text(filename string, src any) ([]byte, error) {
	switch s := src.(type) {
	case nil:
		return os.ReadFile(filename)
	case string:
		return []byte(s), nil
	case []byte:
		return s, nil
	case *bytes.Buffer:
		if s != nil {
			return s.Bytes(), nil
		}
	case io.Reader:
		return io.ReadAll(s)
	}
	return nil, errors.New("invalid source")
}

// ParseFile parses a file, or src (a string, []byte or io.Reader) under its name.
// With syntax errors, a scanner.ErrorList, it returns what it could make of it.
func ParseFile(fset *token.FileSet, filename string, src any, mode Mode) (f *ast.File, err error) {
	if fset == nil {
		panic("parser.ParseFile: no token.FileSet provided (fset == nil)")
	}
	source, err := text(filename, src)
	if err != nil {
		return nil, err
	}
	file := fset.AddFile(filename, -1, len(source))
	var p parser
	defer func() {
		p.end(recover())
		if f == nil {
			f = &ast.File{Name: new(ast.Ident), Scope: ast.NewScope(nil)}
		}
		f.FileStart, f.FileEnd = token.Pos(file.Base()), file.End()
		err = p.errors.Err()
	}()
	p.init(file, source, mode)
	f = p.file()
	return
}

// ParseDir parses the .go files of a folder that filter lets pass, if it is not
// nil. The packages are by name; first is the first error.
//
// Deprecated: it does not know build constraints.
func ParseDir(fset *token.FileSet, path string, filter func(fs.FileInfo) bool, mode Mode) (pkgs map[string]*ast.Package, first error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	pkgs = map[string]*ast.Package{}
	note := func(err error) {
		if first == nil {
			first = err
		}
	}
	for _, entry := range entries {
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".go") {
			continue
		}
		if filter != nil {
			info, err := entry.Info()
			if err != nil {
				return nil, err
			}
			if !filter(info) {
				continue
			}
		}
		name := filepath.Join(path, entry.Name())
		f, err := ParseFile(fset, name, nil, mode)
		if err != nil {
			note(err)
			continue
		}
		pkg := pkgs[f.Name.Name]
		if pkg == nil {
			pkg = &ast.Package{Name: f.Name.Name, Files: map[string]*ast.File{}}
			pkgs[f.Name.Name] = pkg
		}
		pkg.Files[name] = f
	}
	return
}

// ParseExprFrom is ParseFile for an expression or a type.
func ParseExprFrom(fset *token.FileSet, filename string, src any, mode Mode) (expr ast.Expr, err error) {
	if fset == nil {
		panic("parser.ParseExprFrom: no token.FileSet provided (fset == nil)")
	}
	source, err := text(filename, src)
	if err != nil {
		return nil, err
	}
	var p parser
	defer func() {
		p.end(recover())
		err = p.errors.Err()
	}()
	p.init(fset.AddFile(filename, -1, len(source)), source, mode)
	expr = p.rhs()
	if p.newline() {
		p.next()
	}
	p.expect(token.EOF)
	return
}

// ParseExpr parses an expression that is in no file.
func ParseExpr(x string) (ast.Expr, error) {
	return ParseExprFrom(token.NewFileSet(), "", []byte(x), 0)
}
