package comment

import (
	"bytes"
	"strings"
)

// Printer prints comments. Headings are of level HeadingLevel, 3 if that is 0, and
// have the ids that HeadingID returns, or DefaultID. Links to documentation go to
// what DocLinkURL returns, or DefaultURL with DocLinkBaseURL. Lines of text have
// TextPrefix, those of code TextCodePrefix, or TextPrefix and a tab; they are of
// at most TextWidth characters besides, of 80 with the prefix if that is 0, and of
// any number if it is negative.
type Printer struct {
	HeadingLevel   int
	HeadingID      func(h *Heading) string
	DocLinkURL     func(link *DocLink) string
	DocLinkBaseURL string
	TextPrefix     string
	TextCodePrefix string
	TextWidth      int
}

func (p *Printer) level() int {
	if p.HeadingLevel <= 0 {
		return 3
	}
	return p.HeadingLevel
}

func (p *Printer) id(h *Heading) string {
	if p.HeadingID == nil {
		return h.DefaultID()
	}
	return p.HeadingID(h)
}

func (p *Printer) url(l *DocLink) string {
	if p.DocLinkURL != nil {
		return p.DocLinkURL(l)
	}
	return l.DefaultURL(p.DocLinkBaseURL)
}

// blankBefore says whether an empty line is before a block that is not the first.
func blankBefore(b Block) bool {
	l, ok := b.(*List)
	return !ok || l.BlankBefore()
}

const itemIndent = "    "

// Comment is the comment in standard form, without comment markers: with the
// links that are used behind it, and then the others.
func (p *Printer) Comment(d *Doc) []byte {
	var out bytes.Buffer
	for i, b := range d.Content {
		if i > 0 && blankBefore(b) {
			out.WriteByte('\n')
		}
		commentBlock(&out, b)
	}
	for _, used := range [...]bool{true, false} {
		first := true
		for _, def := range d.Links {
			if def.Used != used {
				continue
			}
			if first {
				out.WriteByte('\n')
				first = false
			}
			out.WriteString("[" + def.Text + "]: " + def.URL + "\n")
		}
	}
	return out.Bytes()
}

func commentBlock(out *bytes.Buffer, b Block) {
	switch b := b.(type) {
	case *Paragraph:
		commentText(out, "", b.Text)
		out.WriteByte('\n')
	case *Heading:
		out.WriteString("# ")
		commentText(out, "", b.Text)
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
				commentText(out, itemIndent, c.(*Paragraph).Text)
				out.WriteByte('\n')
			}
		}
	}
}

// mark is what a list item begins with.
func mark(item *ListItem) string {
	if item.Number == "" {
		return "  - "
	}
	return " " + item.Number + ". "
}

// codeLines writes lines with a prefix, but empty ones.
func codeLines(out *bytes.Buffer, prefix, text string) {
	for text != "" {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line != "" {
			out.WriteString(prefix + line)
		}
		out.WriteByte('\n')
	}
}

func commentText(out *bytes.Buffer, indent string, list []Text) {
	put := func(s string) { out.WriteString(strings.ReplaceAll(s, "\n", "\n"+indent)) }
	for _, t := range list {
		switch t := t.(type) {
		case Plain:
			put(string(t))
		case Italic:
			put(string(t))
		case *Link:
			if t.Auto {
				commentText(out, indent, t.Text)
				break
			}
			out.WriteByte('[')
			commentText(out, indent, t.Text)
			out.WriteByte(']')
		case *DocLink:
			out.WriteByte('[')
			commentText(out, indent, t.Text)
			out.WriteByte(']')
		}
	}
}
