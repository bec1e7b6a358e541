package comment

import (
	"bytes"
	"strings"
)

// Markdown is the comment in Markdown.
func (p *Printer) Markdown(d *Doc) []byte {
	m := markdownPrinter{Printer: p}
	for i, b := range d.Content {
		if i > 0 {
			m.out.WriteByte('\n')
		}
		m.block(b)
	}
	return m.out.Bytes()
}

type markdownPrinter struct {
	*Printer
	out bytes.Buffer
}

func (m *markdownPrinter) block(b Block) {
	out := &m.out
	switch b := b.(type) {
	case *Paragraph:
		m.text(b.Text)
		out.WriteByte('\n')
	case *Heading:
		out.WriteString(strings.Repeat("#", m.level()) + " ")
		m.text(b.Text)
		if id := m.id(b); id != "" {
			out.WriteString(" {#" + id + "}")
		}
		out.WriteByte('\n')
	case *Code:
		codeLines(out, "\t", b.Text)
	case *List:
		for i, item := range b.Items {
			if i > 0 && b.BlankBetween() {
				out.WriteByte('\n')
			}
			out.WriteString(mark(item))
			for i, c := range item.Content {
				if i > 0 {
					out.WriteString("\n" + itemIndent)
				}
				m.text(c.(*Paragraph).Text)
				out.WriteByte('\n')
			}
		}
	}
}

// text writes text that must not look like a list or heading.
func (m *markdownPrinter) text(list []Text) {
	var raw bytes.Buffer
	m.raw(&raw, list)
	s := bytes.TrimSpace(raw.Bytes())
	if len(s) == 0 {
		return
	}
	switch s[0] {
	case '+', '-', '*', '#':
		m.out.WriteByte('\\')
	default:
		i := 0
		for i < len(s) && '0' <= s[i] && s[i] <= '9' {
			i++
		}
		if i > 0 && i < len(s) && (s[i] == '.' || s[i] == ')') {
			m.out.Write(s[:i])
			m.out.WriteByte('\\')
			s = s[i:]
		}
	}
	m.out.Write(s)
}

var markdownEscaper = strings.NewReplacer("\n", " ", "`", "\\`", "_", `\_`, "*", `\*`, "[", `\[`, "<", `\<`, `\`, `\\`)

var parensEscaper = strings.NewReplacer("(", "%28", ")", "%29")

func (m *markdownPrinter) raw(out *bytes.Buffer, list []Text) {
	for _, t := range list {
		switch t := t.(type) {
		case Plain:
			markdownEscaper.WriteString(out, string(t))
		case Italic:
			out.WriteByte('*')
			markdownEscaper.WriteString(out, string(t))
			out.WriteByte('*')
		case *Link:
			m.link(out, t.URL, t.Text)
		case *DocLink:
			if url := m.url(t); url != "" {
				m.link(out, parensEscaper.Replace(url), t.Text)
			} else {
				m.raw(out, t.Text)
			}
		}
	}
}

func (m *markdownPrinter) link(out *bytes.Buffer, url string, text []Text) {
	out.WriteByte('[')
	m.raw(out, text)
	out.WriteString("](" + url + ")")
}
