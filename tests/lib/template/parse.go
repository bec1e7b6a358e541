// Guards text/template/parse: errors with their lines, trees as text, delimiters.
package main

import (
	"fmt"
	"text/template"
	"text/template/parse"
)

func main() {
	funcs := map[string]any{"f": 1, "print": 1}
	for _, s := range []string{
		"", "a{{", "a{{ .X", "{{.X}}\n{{", "{{/* c", "{{/* c */x}}", "{{.X}", "{{\"a}}", "{{`a}}", "{{'a}}", "{{'ab'}}", "{{1a}}",
		"{{1+2}}", "{{1+2i}}", "{{0x1p4}}", "{{99999999999999999999}}", "{{.X.}}", "{{.1}}", "{{..}}", "{{$x}}", "{{$x := 1}}{{$x}}",
		"{{if .X}}", "{{if}}a{{end}}", "{{if .X}}a{{else}}b{{else}}c{{end}}", "{{else}}", "{{end}}", "{{range .X}}{{break}}{{continue}}{{end}}",
		"{{break}}", "{{continue}}", "{{range .X}}{{break 1}}{{end}}", "{{with .X}}a{{else with .Y}}b{{end}}", "{{if .X}}a{{else if .Y}}b{{else}}c{{end}}",
		"{{range $a, $b := .X}}{{end}}", "{{range $a, $b, $c := .X}}{{end}}", "{{range $a, .X}}{{end}}", "{{$a, $b := .X}}", "{{.X | .Y | f}}",
		"{{.X | 1}}", "{{.X | nil}}", "{{|}}", "{{f 1 |}}", "{{(f 1}}", "{{f 1)}}", "{{(f 1).X.Y}}", "{{nope}}", "{{template}}", "{{template .X}}",
		"{{template \"a\" .X}}", "{{define \"a\"}}A{{end}}B", "{{define \"a\"}}A{{end}}{{define \"a\"}}B{{end}}", "{{define a}}{{end}}", "{{define \"a\"}}",
		"{{block \"b\" .}}B{{end}}", "{{block \"b\"}}B{{end}}", "{{true}}{{false}}{{nil}}{{.}}{{$}}", "{{1.X}}", "{{\"a\".X}}", "{{nil.X}}",
		"a\n\n {{- .X -}} \n b", "{{ .X -}}", "{{-.X}}", "{{- }}", "{{f\n1\n}}\n{{nope}}", "{{f \"\n\"}}", "{{f `\n`}}{{nope}}", "{{\x01}}", "{{é}}", "{{f;}}",
		"{{$x = 1}}", "{{f :}}", "{{f ,}}", "{{.X.Y.Z 1 \"a\" 'b' true .W}}", "{{range .X}}\n{{if}}\n{{end}}", "\n\n{{f\n\n",
	} {
		set, err := parse.Parse("t", s, "", "", funcs)
		if err != nil {
			fmt.Printf("%q: %v\n", s, err)
			continue
		}
		fmt.Printf("%q:", s)
		for _, name := range []string{"t", "a", "b"} {
			if t := set[name]; t != nil {
				fmt.Printf(" %s %q %q %v", name, t.Root, t.Copy().Root, parse.IsEmptyTree(t.Root))
				for _, n := range t.Root.Nodes {
					loc, context := t.ErrorContext(n)
					fmt.Printf(" %d@%d(%s %s)", n.Type(), n.Position(), loc, context)
				}
			}
		}
		fmt.Println()
	}
	t := template.Must(template.New("n").Delims("<<", ">>").Parse("a<<.X>> <<- /* c */ ->> <<if .X>>a<<else>>b<<end>><<template \"q\" .>><<define \"q\">>{{}}<<.A>><<end>>"))
	fmt.Println(t.Root, t.Lookup("q").Root)
	tree := parse.New("x")
	tree.Mode = parse.ParseComments | parse.SkipFuncCheck
	tree, err := tree.Parse("a{{/* c */}}{{g 1}}", "", "", map[string]*parse.Tree{})
	fmt.Println(tree.Root, err)
}

// Output:
// "": t "" "" true
// "a{{": template: t:1: unclosed action
// "a{{ .X": template: t:1: unclosed action
// "{{.X}}\n{{": template: t:2: unclosed action
// "{{/* c": template: t:1: unclosed comment
// "{{/* c */x}}": template: t:1: comment ends before closing delimiter
// "{{.X}": template: t:1: bad character U+007D '}'
// "{{\"a}}": template: t:1: unterminated quoted string
// "{{`a}}": template: t:1: unterminated raw quoted string
// "{{'a}}": template: t:1: unterminated character constant
// "{{'ab'}}": template: t:1: malformed character constant: 'ab'
// "{{1a}}": template: t:1: bad number syntax: "1a"
// "{{1+2}}": template: t:1: bad number syntax: "1+2"
// "{{1+2i}}": t "{{1+2i}}" "{{1+2i}}" false 1@2(t:1:2 {{1+2i}})
// "{{0x1p4}}": t "{{0x1p4}}" "{{0x1p4}}" false 1@2(t:1:2 {{0x1p4}})
// "{{99999999999999999999}}": template: t:1: integer overflow: "99999999999999999999"
// "{{.X.}}": template: t:1: unexpected <.> in operand
// "{{.1}}": t "{{.1}}" "{{.1}}" false 1@2(t:1:2 {{.1}})
// "{{..}}": template: t:1: unexpected <.> in operand
// "{{$x}}": template: t:1: undefined variable "$x"
// "{{$x := 1}}{{$x}}": t "{{$x := 1}}{{$x}}" "{{$x := 1}}{{$x}}" false 1@2(t:1:2 {{$x := 1}}) 1@13(t:1:13 {{$x}})
// "{{if .X}}": template: t:1: unexpected EOF
// "{{if}}a{{end}}": template: t:1: missing value for if
// "{{if .X}}a{{else}}b{{else}}c{{end}}": template: t:1: expected end; found {{else}}
// "{{else}}": template: t:1: unexpected {{else}}
// "{{end}}": template: t:1: unexpected {{end}}
// "{{range .X}}{{break}}{{continue}}{{end}}": t "{{range .X}}{{break}}{{continue}}{{end}}" "{{range .X}}{{break}}{{continue}}{{end}}" false 15@8(t:1:8 {{range .X}}{{break}}{{continue}}{{end}})
// "{{break}}": template: t:1: {{break}} outside {{range}}
// "{{continue}}": template: t:1: {{continue}} outside {{range}}
// "{{range .X}}{{break 1}}{{end}}": template: t:1: unexpected "1" in {{break}}
// "{{with .X}}a{{else with .Y}}b{{end}}": t "{{with .X}}a{{else}}{{with .Y}}b{{end}}{{end}}" "{{with .X}}a{{else}}{{with .Y}}b{{end}}{{end}}" false 19@7(t:1:7 {{with .X}}a{{else}}{{with .Y}}b{{end}}{{end}})
// "{{if .X}}a{{else if .Y}}b{{else}}c{{end}}": t "{{if .X}}a{{else}}{{if .Y}}b{{else}}c{{end}}{{end}}" "{{if .X}}a{{else}}{{if .Y}}b{{else}}c{{end}}{{end}}" false 10@5(t:1:5 {{if .X}}a{{else}}{{if .Y}}b{{else}}c{{end}}{{end}})
// "{{range $a, $b := .X}}{{end}}": t "{{range $a, $b := .X}}{{end}}" "{{range $a, $b := .X}}{{end}}" false 15@8(t:1:8 {{range $a, $b := .X}}{{end}})
// "{{range $a, $b, $c := .X}}{{end}}": template: t:1: too many declarations in range
// "{{range $a, .X}}{{end}}": template: t:1: range can only initialize variables
// "{{$a, $b := .X}}": template: t:1: too many declarations in command
// "{{.X | .Y | f}}": t "{{.X | .Y | f}}" "{{.X | .Y | f}}" false 1@2(t:1:2 {{.X | .Y | f}})
// "{{.X | 1}}": template: t:1: non executable command in pipeline stage 2
// "{{.X | nil}}": template: t:1: non executable command in pipeline stage 2
// "{{|}}": template: t:1: unexpected "|" in command
// "{{f 1 |}}": t "{{f 1}}" "{{f 1}}" false 1@2(t:1:2 {{f 1}})
// "{{(f 1}}": template: t:1: unclosed left paren
// "{{f 1)}}": template: t:1: unexpected right paren
// "{{(f 1).X.Y}}": t "{{(f 1).X.Y}}" "{{(f 1).X.Y}}" false 1@2(t:1:2 {{(f 1).X.Y}})
// "{{nope}}": template: t:1: function "nope" not defined
// "{{template}}": template: t:1: unexpected "}}" in template clause
// "{{template .X}}": template: t:1: unexpected ".X" in template clause
// "{{template \"a\" .X}}": t "{{template \"a\" .X}}" "{{template \"a\" .X}}" false 17@11(t:1:11 {{template "a" .X}})
// "{{define \"a\"}}A{{end}}B": t "B" "B" false 0@22(t:1:22 B) a "A" "A" false 0@14(t:1:14 A)
// "{{define \"a\"}}A{{end}}{{define \"a\"}}B{{end}}": template: t:1: template: multiple definition of template "a"
// "{{define a}}{{end}}": template: t:1: unexpected "a" in define clause
// "{{define \"a\"}}": template: t:1: unexpected EOF
// "{{block \"b\" .}}B{{end}}": t "{{template \"b\" .}}" "{{template \"b\" .}}" false 17@8(t:1:8 {{template "b" .}}) b "B" "B" false 0@15(t:1:15 B)
// "{{block \"b\"}}B{{end}}": template: t:1: missing value for block clause
// "{{true}}{{false}}{{nil}}{{.}}{{$}}": t "{{true}}{{false}}{{nil}}{{.}}{{$}}" "{{true}}{{false}}{{nil}}{{.}}{{$}}" false 1@2(t:1:2 {{true}}) 1@10(t:1:10 {{false}}) 1@19(t:1:19 {{nil}}) 1@26(t:1:26 {{.}}) 1@31(t:1:31 {{$}})
// "{{1.X}}": template: t:1: bad number syntax: "1.X"
// "{{\"a\".X}}": template: t:1: unexpected . after term "\"a\""
// "{{nil.X}}": template: t:1: unexpected . after term "nil"
// "a\n\n {{- .X -}} \n b": t "a{{.X}}b" "a{{.X}}b" false 0@0(t:1:0 a) 1@8(t:3:5 {{.X}}) 0@17(t:4:1 b)
// "{{ .X -}}": t "{{.X}}" "{{.X}}" false 1@3(t:1:3 {{.X}})
// "{{-.X}}": template: t:1: bad number syntax: "-.X"
// "{{- }}": template: t:1: missing value for command
// "{{f\n1\n}}\n{{nope}}": template: t:4: function "nope" not defined
// "{{f \"\n\"}}": template: t:1: unterminated quoted string
// "{{f `\n`}}{{nope}}": template: t:2: function "nope" not defined
// "{{\x01}}": template: t:1: unrecognized character in action: U+0001
// "{{é}}": template: t:1: function "é" not defined
// "{{f;}}": template: t:1: bad character U+003B ';'
// "{{$x = 1}}": t "{{$x = 1}}" "{{$x = 1}}" false 1@2(t:1:2 {{$x = 1}})
// "{{f :}}": template: t:1: expected :=
// "{{f ,}}": template: t:1: unexpected "," in operand
// "{{.X.Y.Z 1 \"a\" 'b' true .W}}": t "{{.X.Y.Z 1 \"a\" 'b' true .W}}" "{{.X.Y.Z 1 \"a\" 'b' true .W}}" false 1@2(t:1:2 {{.X.Y.Z 1 "a" 'b' true .W}})
// "{{range .X}}\n{{if}}\n{{end}}": template: t:2: missing value for if
// "\n\n{{f\n\n": template: t:5: unclosed action started at t:3
// a<<.X>><<if .X>>a<<else>>b<<end>><<template "q" .>> {{}}<<.A>>
// a{{/* c */}}{{g 1}} <nil>
