package doc

import (
	"go/doc/comment"
	"strings"
	"unicode"
)

// IllegalPrefixes is how, in lower case, comments begin that are no
// documentation.
var IllegalPrefixes = []string{
	"copyright",
	"all rights",
	"author",
}

// firstSentence is s up to a period with a space behind it that does not end an
// initial, or up to an ideographic one.
func firstSentence(s string) string {
	var before [3]rune // the last one first
	for i, r := range s {
		if r == '\n' || r == '\r' || r == '\t' {
			r = ' '
		}
		switch before[0] {
		case '.':
			if r == ' ' && (!unicode.IsUpper(before[1]) || unicode.IsUpper(before[2])) {
				return s[:i]
			}
		case '。', '．':
			return s[:i]
		}
		before = [3]rune{r, before[0], before[1]}
	}
	return s
}

// Synopsis is Package.Synopsis of a package that is not known.
//
// Deprecated: as ToText.
func Synopsis(text string) string { return new(Package).Synopsis(text) }

// Synopsis is the first sentence of a comment, on one line; nothing if it has one
// of the IllegalPrefixes.
func (p *Package) Synopsis(text string) string {
	text = firstSentence(text)
	lower := strings.ToLower(text)
	for _, prefix := range IllegalPrefixes {
		if strings.HasPrefix(lower, prefix) {
			return ""
		}
	}
	d := p.Parser().Parse(text)
	if len(d.Content) == 0 {
		return ""
	}
	if _, ok := d.Content[0].(*comment.Paragraph); !ok {
		return ""
	}
	pr := p.Printer()
	pr.TextWidth = -1
	return strings.TrimSpace(string(pr.Text(&comment.Doc{Content: d.Content[:1]})))
}
