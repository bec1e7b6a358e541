package ast

import (
	"cmp"
	"go/token"
	"slices"
	"strconv"
)

// SortImports sorts, in import declarations with parentheses, the imports that
// are on successive lines, and drops those that are there twice unless they have
// comments.
func SortImports(fset *token.FileSet, f *File) {
	for _, decl := range f.Decls {
		d, ok := decl.(*GenDecl)
		if !ok || d.Tok != token.IMPORT {
			// Imports come first.
			break
		}
		if !d.Lparen.IsValid() {
			continue
		}
		s := importSorter{fset, f, d}
		specs := make([]Spec, 0, len(d.Specs))
		begin := 0
		for i := 1; i <= len(d.Specs); i++ {
			if i == len(d.Specs) || s.line(d.Specs[i].Pos()) > s.line(d.Specs[i-1].End())+1 {
				specs = append(specs, s.sort(d.Specs[begin:i])...)
				begin = i
			}
		}
		d.Specs = specs
		if len(specs) > 0 {
			// What was dropped leaves no lines before the parenthesis.
			for line := s.line(d.Rparen) - 1; line > s.line(last(specs).Pos()); line-- {
				fset.File(d.Rparen).MergeLine(line)
			}
		}
	}
	f.Imports = f.Imports[:0]
	for _, decl := range f.Decls {
		if d, ok := decl.(*GenDecl); ok && d.Tok == token.IMPORT {
			for _, s := range d.Specs {
				f.Imports = append(f.Imports, s.(*ImportSpec))
			}
		}
	}
}

type importSorter struct {
	fset *token.FileSet
	f    *File
	d    *GenDecl
}

func (s importSorter) line(pos token.Pos) int { return s.fset.PositionFor(pos, false).Line }

// remark is comments beside an import, on its left if before.
type remark struct {
	before bool
	group  *CommentGroup
}

// sort sorts imports that are on successive lines: they change places, and take
// their comments with them.
func (s importSorter) sort(specs []Spec) []Spec {
	if len(specs) <= 1 {
		return specs
	}
	type span struct{ pos, end token.Pos }
	places := make([]span, len(specs))
	for i, spec := range specs {
		places[i] = span{spec.Pos(), spec.End()}
	}

	// The comments on these lines.
	file := s.fset.File(places[0].pos)
	from := file.LineStart(s.line(places[0].pos))
	to := last(places).end
	file = s.fset.File(to)
	if line := s.line(to); line < file.LineCount() {
		to = file.LineStart(line + 1)
	}
	begin, end := 0, len(s.f.Comments)
	for i, g := range s.f.Comments {
		if g.End() >= to {
			end = i
			break
		}
		if g.Pos() < from {
			begin = i + 1
		}
	}
	var comments []*CommentGroup
	if begin < end {
		comments = s.f.Comments[begin:end]
	}

	remarks := map[*ImportSpec][]remark{}
	at := 0
	for _, g := range comments {
		for at+1 < len(specs) && places[at+1].pos <= g.Pos() {
			at++
		}
		before := false
		if at == 0 && g.Pos() < places[0].pos {
			before = true
		} else if at+1 < len(specs) && s.line(places[at].pos)+1 == s.line(g.Pos()) {
			at++
			before = true
		}
		spec := specs[at].(*ImportSpec)
		remarks[spec] = append(remarks[spec], remark{before, g})
	}

	slices.SortFunc(specs, func(a, b Spec) int {
		x, y := a.(*ImportSpec), b.(*ImportSpec)
		return cmp.Or(
			cmp.Compare(pathOf(x), pathOf(y)),
			cmp.Compare(nameOf(x), nameOf(y)),
			cmp.Compare(x.Comment.Text(), y.Comment.Text()),
		)
	})
	unique := specs[:0]
	for i, spec := range specs {
		if i+1 < len(specs) && same(spec.(*ImportSpec), specs[i+1].(*ImportSpec)) {
			// Not with what follows the declaration.
			if p := spec.Pos(); s.line(p) < s.line(s.d.Rparen) {
				s.fset.File(p).MergeLine(s.line(p))
			}
			continue
		}
		unique = append(unique, spec)
	}
	specs = unique

	for i, spec := range specs {
		spec := spec.(*ImportSpec)
		p := places[i]
		if spec.Name != nil {
			spec.Name.NamePos = p.pos
		}
		if spec.Path.ValueEnd.IsValid() {
			spec.Path.ValueEnd += p.pos - spec.Path.ValuePos
		}
		spec.Path.ValuePos = p.pos
		spec.EndPos = p.end
		for _, r := range remarks[spec] {
			for _, c := range r.group.List {
				if r.before {
					c.Slash = p.pos - 1
				} else {
					c.Slash = p.end
				}
			}
		}
	}
	slices.SortFunc(comments, byPos)
	return specs
}

// same says whether a, which comes before b, says nothing that b does not.
func same(a, b *ImportSpec) bool {
	return pathOf(a) == pathOf(b) && nameOf(a) == nameOf(b) && a.Comment == nil
}

func pathOf(s *ImportSpec) string {
	path, _ := strconv.Unquote(s.Path.Value)
	return path
}

func nameOf(s *ImportSpec) string {
	if s.Name == nil {
		return ""
	}
	return s.Name.Name
}
