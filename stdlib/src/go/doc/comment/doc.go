// Package comment parses documentation comments of Go, and prints them in
// standard form, as text, HTML and Markdown.
package comment

// Doc is what a comment says: blocks, and definitions of links.
type Doc struct {
	Content []Block
	Links   []*LinkDef
}

// LinkDef is what a link's text in brackets links to; Used says whether it is
// anywhere.
type LinkDef struct {
	Text string
	URL  string
	Used bool
}

// Block is a *Code, *Heading, *List or *Paragraph.
type Block interface{ block() }

// Heading is a heading.
type Heading struct {
	Text []Text
}

// List is items, with numbers or without. ForceBlankBefore and ForceBlankBetween
// are what the source has.
type List struct {
	Items             []*ListItem
	ForceBlankBefore  bool
	ForceBlankBetween bool
}

// ListItem is an item: paragraphs, and a decimal number or "".
type ListItem struct {
	Number  string
	Content []Block
}

// Paragraph is text.
type Paragraph struct {
	Text []Text
}

// Code is text that stays as it is; it ends with a newline, and has no empty line
// at its beginning or end.
type Code struct {
	Text string
}

func (*Heading) block()   {}
func (*List) block()      {}
func (*Paragraph) block() {}
func (*Code) block()      {}

// Text is a Plain, Italic, *Link or *DocLink.
type Text interface{ text() }

// Plain is text.
type Plain string

// Italic is text in italics.
type Italic string

// Link is a link to a URL, which is itself in the comment if Auto.
type Link struct {
	Auto bool
	Text []Text
	URL  string
}

// DocLink is a link to a package, or to a symbol or method of one or, without
// ImportPath, of this one.
type DocLink struct {
	Text       []Text
	ImportPath string
	Recv       string
	Name       string
}

func (Plain) text()    {}
func (Italic) text()   {}
func (*Link) text()    {}
func (*DocLink) text() {}

// BlankBefore reports whether an empty line is before the list.
func (l *List) BlankBefore() bool { return l.ForceBlankBefore || l.BlankBetween() }

// BlankBetween reports whether empty lines are between the items; they are if an
// item is not one paragraph.
func (l *List) BlankBetween() bool {
	if l.ForceBlankBetween {
		return true
	}
	for _, item := range l.Items {
		if len(item.Content) != 1 {
			return true
		}
	}
	return false
}

// DefaultID is hdr- and the text, with _ for what is not a letter or digit.
func (h *Heading) DefaultID() string {
	id := []byte("hdr-")
	for _, r := range plainText(h.Text) {
		if '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			id = append(id, byte(r))
		} else {
			id = append(id, '_')
		}
	}
	return string(id)
}

// plainText is the text without links and italics.
func plainText(list []Text) (s string) {
	for _, t := range list {
		switch t := t.(type) {
		case Plain:
			s += string(t)
		case Italic:
			s += string(t)
		case *Link:
			s += plainText(t.Text)
		case *DocLink:
			s += plainText(t.Text)
		}
	}
	return
}

// DefaultURL is the URL of the documentation, after baseURL for other packages. A
// slash at its end is repeated before the fragment.
func (l *DocLink) DefaultURL(baseURL string) string {
	fragment := l.Name
	if fragment != "" && l.Recv != "" {
		fragment = l.Recv + "." + fragment
	}
	if l.ImportPath == "" {
		return "#" + fragment
	}
	slash := ""
	if n := len(baseURL); n > 0 && baseURL[n-1] == '/' {
		slash = "/"
	} else {
		baseURL += "/"
	}
	if fragment == "" {
		return baseURL + l.ImportPath + slash
	}
	return baseURL + l.ImportPath + slash + "#" + fragment
}
