// Package format formats Go source texts as gofmt does.
package format

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"io"
	"strings"
)

// normalizeNumbers is go/printer's own mode for literals in their usual form.
const normalizeNumbers = 1 << 30

var config = printer.Config{Mode: printer.UseSpaces | printer.TabIndent | normalizeNumbers, Tabwidth: 8}

const mode = parser.ParseComments | parser.SkipObjectResolution

// Node prints a node as printer.Fprint does, in gofmt's style. The imports of a
// whole file are sorted, but not in node itself.
func Node(dst io.Writer, fset *token.FileSet, node any) error {
	var file *ast.File
	var commented *printer.CommentedNode
	switch n := node.(type) {
	case *ast.File:
		file = n
	case *printer.CommentedNode:
		if f, ok := n.Node.(*ast.File); ok {
			file, commented = f, n
		}
	}
	if file != nil && groupedImports(file) {
		// Sorting changes a tree: that of the printed text.
		var buf bytes.Buffer
		if err := config.Fprint(&buf, fset, file); err != nil {
			return err
		}
		f, err := parser.ParseFile(fset, "", buf.Bytes(), mode)
		if err != nil {
			return fmt.Errorf("format.Node internal error (%s)", err)
		}
		ast.SortImports(fset, f)
		node = f
		if commented != nil {
			node = &printer.CommentedNode{Node: f, Comments: commented.Comments}
		}
	}
	return config.Fprint(dst, fset, node)
}

// groupedImports says whether imports are in parentheses, so may not be sorted.
func groupedImports(file *ast.File) bool {
	for _, d := range file.Decls {
		d, ok := d.(*ast.GenDecl)
		if !ok || d.Tok != token.IMPORT {
			return false
		}
		if d.Lparen.IsValid() {
			return true
		}
	}
	return false
}

// Source formats a source file, or declarations or statements: those keep the
// space around them and the indentation of their first line, and their imports
// are not sorted.
func Source(src []byte) ([]byte, error) {
	fset := token.NewFileSet()
	file, part, err := parse(fset, src)
	if err != nil {
		return nil, err
	}
	if part != nil {
		return part.format(fset, file, src)
	}
	ast.SortImports(fset, file)
	var buf bytes.Buffer
	if err := config.Fprint(&buf, fset, file); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// fragment is how a part of a file has been made a whole one.
type fragment struct {
	before, after string // in the formatted file, besides the indentation
	lines         int    // of before that are indented
	nested        int    // by how much the part is indented in the file
}

var (
	declarations = &fragment{before: "package p\n", lines: 1}
	statements   = &fragment{before: "package p\n\nfunc _() {", after: "}\n", lines: 2, nested: 1}
)

// parse parses a file or, if src does not begin like one, a part of one.
func parse(fset *token.FileSet, src []byte) (*ast.File, *fragment, error) {
	file, err := parser.ParseFile(fset, "", src, mode)
	if err == nil || !strings.Contains(err.Error(), "expected 'package'") {
		return file, nil, err
	}
	// On one line, as errors are on lines of src.
	file, err = parser.ParseFile(fset, "", append([]byte("package p;"), src...), mode)
	if err == nil {
		return file, declarations, nil
	}
	if !strings.Contains(err.Error(), "expected declaration") {
		return nil, nil, err
	}
	// Comments at the end need lines before the brace.
	whole := append(append([]byte("package p; func _() {"), src...), "\n\n}"...)
	file, err = parser.ParseFile(fset, "", whole, mode)
	if err != nil {
		return nil, nil, err
	}
	return file, statements, nil
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// format prints the part of src that file is of.
func (f *fragment) format(fset *token.FileSet, file *ast.File, src []byte) ([]byte, error) {
	line, first := 0, 0 // where the first line with code begins, and its code
	for first < len(src) && isSpace(src[first]) {
		if src[first] == '\n' {
			line = first + 1
		}
		first++
	}
	indent := bytes.Count(src[line:first], []byte("\t"))
	if indent == 0 && bytes.Contains(src[line:first], []byte(" ")) {
		indent = 1
	}
	c := config
	c.Indent = indent - f.nested
	var buf bytes.Buffer
	if err := c.Fprint(&buf, fset, file); err != nil {
		return nil, err
	}
	out := buf.Bytes()[len(f.before)+f.lines*max(0, c.Indent):]
	out = bytes.TrimSpace(out[:len(out)-len(f.after)])
	if len(out) == 0 {
		return src, nil
	}
	end := len(src)
	for end > 0 && isSpace(src[end-1]) {
		end--
	}
	result := append([]byte(nil), src[:line]...)
	result = append(result, bytes.Repeat([]byte("\t"), indent)...)
	result = append(result, out...)
	return append(result, src[end:]...), nil
}
