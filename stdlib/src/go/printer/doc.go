package printer

import (
	"go/ast"
	"go/doc/comment"
	"strings"
)

// formatDoc is a documentation comment in standard form; nothing if it says
// nothing.
func formatDoc(list []*ast.Comment) []*ast.Comment {
	at := list[0].Slash
	if first := list[0].Text; first[1] == '*' {
		if len(list) > 1 || !strings.Contains(first, "\n") || starred(first) {
			return list
		}
		text := first[2 : len(first)-2]
		return []*ast.Comment{{Slash: at, Text: "/*\n" + standard(text) + "*/"}}
	}
	var text strings.Builder
	var directives []*ast.Comment
	for _, c := range list {
		body, ok := strings.CutPrefix(c.Text, "//")
		if !ok {
			return list
		}
		if isDirective(body) {
			directives = append(directives, &ast.Comment{Slash: at, Text: c.Text})
			continue
		}
		text.WriteString(strings.TrimPrefix(body, " "))
		text.WriteByte('\n')
	}
	if text.Len() == 0 {
		return list
	}
	var out []*ast.Comment
	for line := range strings.Lines(standard(text.String())) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" && line[0] != '\t' {
			line = " " + line
		}
		out = append(out, &ast.Comment{Slash: at, Text: "//" + line})
	}
	if len(directives) > 0 {
		out = append(out, &ast.Comment{Slash: at, Text: "//"})
	}
	return append(out, directives...)
}

func standard(text string) string {
	return string(new(comment.Printer).Comment(new(comment.Parser).Parse(text)))
}

// starred says whether each line of a comment but the first begins with a star.
func starred(text string) bool {
	_, rest, _ := strings.Cut(text, "\n")
	for line := range strings.SplitSeq(rest, "\n") {
		if !strings.HasPrefix(strings.TrimLeft(line, " \t"), "*") {
			return false
		}
	}
	return true
}

// isDirective says whether a //-comment with this body is for a tool.
func isDirective(body string) bool {
	for _, old := range [...]string{"line ", "extern ", "export "} {
		if strings.HasPrefix(body, old) {
			return true
		}
	}
	tool, name, ok := strings.Cut(body, ":")
	if !ok || tool == "" || name == "" {
		return false
	}
	for _, c := range []byte(tool + name[:1]) {
		if (c < 'a' || 'z' < c) && (c < '0' || '9' < c) {
			return false
		}
	}
	return true
}
