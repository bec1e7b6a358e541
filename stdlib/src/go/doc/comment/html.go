package comment

import (
	"bytes"
	"strconv"
	"strings"
)

// HTML is the comment as HTML.
func (p *Printer) HTML(d *Doc) []byte {
	h := htmlPrinter{Printer: p}
	for _, b := range d.Content {
		h.block(b, false)
	}
	return h.out.Bytes()
}

type htmlPrinter struct {
	*Printer
	out bytes.Buffer
}

var htmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&apos;")

func (h *htmlPrinter) escape(s string) { htmlEscaper.WriteString(&h.out, s) }

// block writes a block; tight paragraphs are alone in an item.
func (h *htmlPrinter) block(b Block, tight bool) {
	out := &h.out
	switch b := b.(type) {
	case *Paragraph:
		if !tight {
			out.WriteString("<p>")
		}
		h.text(b.Text)
		out.WriteByte('\n')
	case *Heading:
		tag := "h" + strconv.Itoa(h.level())
		out.WriteString("<" + tag)
		if id := h.id(b); id != "" {
			out.WriteString(` id="`)
			h.escape(id)
			out.WriteByte('"')
		}
		out.WriteByte('>')
		h.text(b.Text)
		out.WriteString("</" + tag + ">\n")
	case *Code:
		out.WriteString("<pre>")
		h.escape(b.Text)
		out.WriteString("</pre>\n")
	case *List:
		tag := "ol>\n"
		if b.Items[0].Number == "" {
			tag = "ul>\n"
		}
		out.WriteString("<" + tag)
		next := "1"
		for _, item := range b.Items {
			out.WriteString("<li")
			if n := item.Number; n != "" {
				if n != next {
					out.WriteString(` value="` + n + `"`)
				}
				next = increment(n)
			}
			out.WriteByte('>')
			for _, c := range item.Content {
				h.block(c, !b.BlankBetween())
			}
		}
		out.WriteString("</" + tag)
	}
}

// increment is the decimal number after s.
func increment(s string) string {
	b := []byte(s)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return "1" + string(b)
}

func (h *htmlPrinter) text(list []Text) {
	out := &h.out
	for _, t := range list {
		switch t := t.(type) {
		case Plain:
			h.escape(string(t))
		case Italic:
			out.WriteString("<i>")
			h.escape(string(t))
			out.WriteString("</i>")
		case *Link:
			h.link(t.URL, t.Text)
		case *DocLink:
			if url := h.url(t); url != "" {
				h.link(url, t.Text)
			} else {
				h.text(t.Text)
			}
		}
	}
}

func (h *htmlPrinter) link(url string, text []Text) {
	h.out.WriteString(`<a href="`)
	h.escape(url)
	h.out.WriteString(`">`)
	h.text(text)
	h.out.WriteString("</a>")
}
