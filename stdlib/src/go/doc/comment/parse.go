package comment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parser parses comments: Words, identifiers, are in italics, and links to what
// they map to unless that is empty. LookupPackage is the import path of a
// package's name ("" for this package), and LookupSym reports whether this
// package has a symbol or, with a receiver's type, a method; without one of them
// there are no such links, but for packages of the standard library.
type Parser struct {
	Words         map[string]string
	LookupPackage func(name string) (importPath string, ok bool)
	LookupSym     func(recv, name string) (ok bool)
}

// docParser parses one comment.
type docParser struct {
	*Parser
	*Doc
	links map[string]*LinkDef // by text
}

// Parse parses the text of a comment, without comment markers.
func (p *Parser) Parse(text string) *Doc {
	d := &docParser{p, new(Doc), map[string]*LinkDef{}}
	lines := unindent(strings.Split(text, "\n"))
	end := 0 // of the block before
	for _, s := range spans(lines) {
		var b Block
		switch part := lines[s.start:s.end]; s.kind {
		case list:
			b = d.list(part, end < s.start)
		case code:
			b = &Code{Text: strings.Join(unindent(part), "\n") + "\n"}
		case heading:
			b = &Heading{Text: []Text{Plain(strings.TrimSpace(part[0][1:]))}}
		case oldHeading:
			b = &Heading{Text: []Text{Plain(strings.TrimSpace(part[0]))}}
		default:
			if p := d.paragraph(part); p != nil {
				b = p
			}
		}
		if b != nil {
			d.Content = append(d.Content, b)
		}
		end = s.end
	}
	// Now that all links are known.
	for _, b := range d.Content {
		switch b := b.(type) {
		case *Paragraph:
			d.finish(b)
		case *List:
			for _, item := range b.Items {
				for _, c := range item.Content {
					d.finish(c.(*Paragraph))
				}
			}
		}
	}
	return d.Doc
}

// finish finds links in the text of a paragraph.
func (d *docParser) finish(p *Paragraph) { p.Text = d.linked(string(p.Text[0].(Plain))) }

// paragraph is a paragraph, nil if the lines are definitions of links.
func (d *docParser) paragraph(lines []string) *Paragraph {
	var defs []*LinkDef
	for _, line := range lines {
		if def := linkDef(line); def != nil {
			defs = append(defs, def)
		}
	}
	if len(defs) < len(lines) {
		return &Paragraph{Text: []Text{Plain(strings.Join(lines, "\n"))}}
	}
	for _, def := range defs {
		d.Links = append(d.Links, def)
		if d.links[def.Text] == nil {
			d.links[def.Text] = def
		}
	}
	return nil
}

// linkDef is what a line defines, if it is [text]: url.
func linkDef(line string) *LinkDef {
	text, rest, ok := strings.Cut(line, "]:")
	if !ok || text == "" || text[0] != '[' || len(rest) < 2 || !indented(rest) {
		return nil
	}
	url := strings.TrimSpace(rest[1:])
	scheme, _, ok := strings.Cut(url, "://")
	if !ok || !isScheme(scheme) {
		return nil
	}
	return &LinkDef{Text: text[1:], URL: url}
}

func (d *docParser) list(lines []string, blankBefore bool) *List {
	l := &List{ForceBlankBefore: blankBefore}
	first, _, _ := marker(lines[0])
	var item *ListItem
	var text []string
	flush := func() {
		if item != nil && len(text) > 0 {
			if p := d.paragraph(text); p != nil {
				item.Content = append(item.Content, p)
			}
		}
		text = nil
	}
	for _, line := range lines {
		if num, rest, ok := marker(line); ok && (num == "") == (first == "") {
			flush()
			item = &ListItem{Number: num}
			l.Items = append(l.Items, item)
			line = rest
		}
		line = strings.TrimSpace(line)
		if line == "" {
			l.ForceBlankBetween = true
			flush()
			continue
		}
		text = append(text, line)
	}
	flush()
	return l
}

// linked is text with what is in brackets as links, if that is known.
func (d *docParser) linked(text string) (out []Text) {
	done := 0
	add := func(from, to int, link Text) {
		if done < from {
			out = d.words(out, text[done:from], true)
		}
		out = append(out, link)
		done = to
	}
	start := -1
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '[':
			start = i
		case ']':
			if start < 0 {
				continue
			}
			inner := text[start+1 : i]
			if def := d.links[spaced.Replace(inner)]; def != nil {
				def.Used = true
				add(start, i+1, &Link{Text: d.words(nil, inner, false), URL: def.URL})
			} else if link := d.docLink(inner, text[:start], text[i+1:]); link != nil {
				link.Text = d.words(nil, inner, false)
				add(start, i+1, link)
			}
			start = -1
		}
	}
	if done < len(text) {
		out = d.words(out, text[done:], true)
	}
	return
}

var spaced = strings.NewReplacer("\n", " ", "\t", " ")

// beside says whether r may be next to a link to documentation.
func beside(r rune) bool { return unicode.IsPunct(r) || r == ' ' || r == '\t' || r == '\n' }

// docLink is the link of what is in brackets, between before and after.
func (d *docParser) docLink(text, before, after string) *DocLink {
	if r, _ := utf8.DecodeLastRuneInString(before); before != "" && !beside(r) {
		return nil
	}
	if r, _ := utf8.DecodeRuneInString(after); after != "" && !beside(r) {
		return nil
	}
	pkg, name, ok := lastName(strings.TrimPrefix(text, "*"))
	recv := ""
	if ok {
		pkg, recv, _ = lastName(pkg)
	}
	if pkg != "" {
		if pkg, ok = d.pkg(pkg); !ok {
			return nil
		}
	} else if d.LookupSym == nil || !d.LookupSym(recv, name) {
		return nil
	}
	return &DocLink{ImportPath: pkg, Recv: recv, Name: name}
}

// lastName splits an exported identifier at the end off text, if there is one.
func lastName(text string) (before, name string, ok bool) {
	i := strings.LastIndexByte(text, '.')
	name = text[i+1:]
	if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) || identifier(name) != len(name) {
		return text, "", false
	}
	return text[:max(i, 0)], name, true
}

func (d *docParser) pkg(name string) (path string, ok bool) {
	if strings.Contains(name, "/") {
		return name, validPath(name)
	}
	if d.LookupPackage != nil {
		if path, ok := d.LookupPackage(name); ok {
			return path, true
		}
	}
	return DefaultLookupPackage(name)
}

func validPath(path string) bool {
	if path[0] == '-' {
		return false
	}
	for elem := range strings.SplitSeq(path, "/") {
		if elem == "" || elem[0] == '.' || elem[len(elem)-1] == '.' {
			return false
		}
		for i := 0; i < len(elem); i++ {
			if c := elem[i]; !alnum(c) && !strings.Contains("-.~_+", elem[i:i+1]) {
				return false
			}
		}
	}
	return true
}

func alnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// identifier is how long the identifier is that s begins with.
func identifier(s string) int {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || r < '0' || '9' < r) {
			return i
		}
	}
	return len(s)
}

// words appends text to out: with quotes in their proper form and, if auto, with
// links of URLs and words.
func (d *docParser) words(out []Text, s string, auto bool) []Text {
	var text strings.Builder
	done := 0
	add := func(from, to int, t Text) {
		text.WriteString(s[done:from])
		if text.Len() > 0 {
			out = append(out, Plain(text.String()))
			text.Reset()
		}
		if t != nil {
			out = append(out, t)
		}
		done = to
	}
	for i := 0; i < len(s); {
		if auto {
			if n := url(s[i:]); n > 0 {
				u := s[i : i+n]
				add(i, i+n, &Link{Auto: true, Text: []Text{Plain(u)}, URL: u})
				i += n
				continue
			}
			if n := identifier(s[i:]); n > 0 {
				word := s[i : i+n]
				if u, ok := d.Words[word]; ok {
					var t Text = Italic(word)
					if u != "" {
						t = &Link{Auto: true, Text: []Text{t}, URL: u}
					}
					add(i, i+n, t)
				}
				i += n
				continue
			}
		}
		switch {
		case strings.HasPrefix(s[i:], "```"):
			// Someone thinks of Markdown.
			i += 3
			for i < len(s) && s[i] == '`' {
				i++
			}
		case strings.HasPrefix(s[i:], "``"):
			text.WriteString(s[done:i] + "“")
			i += 2
			done = i
		case strings.HasPrefix(s[i:], "''"):
			text.WriteString(s[done:i] + "”")
			i += 2
			done = i
		default:
			i++
		}
	}
	add(len(s), len(s), nil)
	return out
}

func isScheme(s string) bool {
	switch s {
	case "file", "ftp", "gopher", "http", "https", "mailto", "nntp":
		return true
	}
	return false
}

func isPunct(c byte) bool { return strings.IndexByte(".,:;?!", c) >= 0 }

func isHost(c byte) bool { return alnum(c) || strings.IndexByte("_@-.[]:", c) >= 0 }

func isPath(c byte) bool { return alnum(c) || strings.IndexByte("$'()*+&#=@~_/-[]{}%", c) >= 0 }

// url is how long the URL is that s begins with: without punctuation at its end,
// and without what closes but is not opened in it.
func url(s string) int {
	i := strings.Index(s[:min(len(s), 9)], "://")
	if i < 0 || !isScheme(s[:i]) {
		return 0
	}
	i += len("://")
	if i >= len(s) || !isHost(s[i]) || isPunct(s[i]) {
		return 0
	}
	end := i
	for ; i < len(s) && isHost(s[i]); i++ {
		if !isPunct(s[i]) {
			end = i + 1
		}
	}
	var open []byte // what has to be closed
	for i = end; i < len(s); i++ {
		c := s[i]
		if isPunct(c) {
			continue
		}
		if !isPath(c) {
			break
		}
		switch c {
		case '(':
			open = append(open, ')')
		case '[', '{':
			open = append(open, c+2)
		case ')', ']', '}':
			n := len(open) - 1
			if n < 0 || open[n] != c {
				return end
			}
			open = open[:n]
		}
		if len(open) == 0 {
			end = i + 1
		}
	}
	return end
}
