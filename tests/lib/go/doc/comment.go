// Guards go/doc/comment: blocks, links, and the four ways to print them.
package main

import (
	"fmt"
	"go/doc/comment"
	"strings"
)

var texts = []string{
	"", "One line.", "Two\nlines.\n\nAnd another paragraph.\n",
	"A list:\n  - one\n    goes on\n  - two\n\nand numbers:\n 1. a\n 2) b\n 10. c\n", " - a\n\n   with a paragraph\n\n - b\n", "x\n\n - loose\n - list", "- a\n  b\n- c\n\n- d", " * a\n + b\n • c", "- not\n5 a\n1.x\n-x",
	"Code:\n\n\tfunc f() {\n\n\t\tx()\n\t}\n\nfunc g() {\n\ty()\n}\nand text", "foo \\\n  bar\n", "\ttabs\n  and spaces", "  deep\n\n    deeper\n",
	"# Heading\n\nText.\n\n#not\n\n#\n\n# With [fmt] and\ttab", "Text.\n\nOld Heading\n\nText.\n\nNo heading.\n\nText\n\nIt's a Heading (too), 2\n\nText\n\nnot Upper\n\nText\n\nLast",
	"See [fmt], [*bytes.Buffer.Write], [net/http.Get], [foo.Bar], [T.M], [Known], [unknown], [x.y], a[fmt], [fmt]b, ([fmt]).", "[a link] and [A\nlink].\n\n[a link]: http://example.com/a(b)\n[unused]: https://x.y\n[a link]: http://other\n[bad]: nothing\n", "[only]: http://links\n",
	"Go to http://a.b/c(d)e), https://x.y/z?q=1&r=2. or ftp://h. mailto://m http:// xhttp://y https://[::1]:80/p{q}r} .", "``quoted'' and ```code``` ''x", "the word and Words in italics, if the words are known", "<b> & \"quotes\" 'x' *stars* _under_ `tick` \\ [", "+ a\n\n- b\n\n12. c\n\n* d", strings.Repeat("some words of different length, and punctuation: ", 9) + "averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere end", "  \n \n", "a  \n\tb\t \n",
}

func show(list []comment.Text) (s string) {
	for _, t := range list {
		switch t := t.(type) {
		case comment.Plain:
			s += fmt.Sprintf("%q", t)
		case comment.Italic:
			s += fmt.Sprintf("i%q", t)
		case *comment.Link:
			s += fmt.Sprintf("<%v %s %s>", t.Auto, show(t.Text), t.URL)
		case *comment.DocLink:
			s += fmt.Sprintf("<%s %q %q %q>", show(t.Text), t.ImportPath, t.Recv, t.Name)
		}
	}
	return
}

func dump(blocks []comment.Block, indent string) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *comment.Paragraph:
			fmt.Println(indent+"para", show(b.Text))
		case *comment.Heading:
			fmt.Println(indent+"heading", show(b.Text), b.DefaultID())
		case *comment.Code:
			fmt.Printf("%scode %q\n", indent, b.Text)
		case *comment.List:
			fmt.Println(indent+"list", b.ForceBlankBefore, b.ForceBlankBetween, b.BlankBefore(), b.BlankBetween())
			for _, item := range b.Items {
				fmt.Printf("%s item %q\n", indent, item.Number)
				dump(item.Content, indent+"  ")
			}
		}
	}
}

func main() {
	p := comment.Parser{
		Words:         map[string]string{"words": "", "known": "http://known"},
		LookupPackage: func(name string) (string, bool) { return "example.com/" + name, name == "foo" },
		LookupSym:     func(recv, name string) bool { return recv == "T" && name == "M" || recv == "" && name == "Known" },
	}
	for i, text := range texts {
		d := p.Parse(text)
		fmt.Printf("--- %d\n", i)
		dump(d.Content, "")
		for _, l := range d.Links {
			fmt.Println("link", l.Text, l.URL, l.Used)
		}
		pr := comment.Printer{TextWidth: 40, TextPrefix: "| ", DocLinkBaseURL: "/pkg"}
		if i%2 == 0 {
			pr = comment.Printer{HeadingLevel: 1, HeadingID: func(*comment.Heading) string { return "" }, TextCodePrefix: ">", DocLinkURL: func(l *comment.DocLink) string { return l.ImportPath }}
		}
		fmt.Printf("%s-\n%s", pr.Comment(d), pr.Text(d))
		if i%3 == 0 {
			fmt.Printf("%s-\n%s", pr.HTML(d), pr.Markdown(d))
		}
		again := p.Parse(string(pr.Comment(d)))
		if string(pr.Comment(again)) != string(pr.Comment(d)) {
			fmt.Println("changes again")
		}
	}
	d := new(comment.Parser).Parse(texts[len(texts)-3])
	for _, width := range []int{-1, 0, 1, 20, 33} {
		fmt.Printf("%s-\n", (&comment.Printer{TextWidth: width}).Text(d))
	}
	for _, base := range []string{"", "/", "/pkg", "/pkg/"} {
		for _, l := range []comment.DocLink{{ImportPath: "math", Name: "Sqrt"}, {ImportPath: "a/b"}, {ImportPath: "a", Recv: "T", Name: "M"}, {Recv: "T", Name: "M"}, {Name: "F"}} {
			fmt.Print(l.DefaultURL(base), " ")
		}
	}
	fmt.Println()
	for _, name := range []string{"fmt", "net", "http", "", "net/http", "main", "unsafe", "structs"} {
		path, ok := comment.DefaultLookupPackage(name)
		fmt.Printf("%q %v ", path, ok)
	}
	fmt.Println()
}

// Output:
// --- 0
// -
// -
// --- 1
// para "One line."
// One line.
// -
// | One line.
// --- 2
// para "Two\nlines."
// para "And another paragraph."
// Two
// lines.
//
// And another paragraph.
// -
// Two lines.
//
// And another paragraph.
// --- 3
// para "A list:"
// list false false false false
//  item ""
//   para "one\ngoes on"
//  item ""
//   para "two"
// para "and numbers:"
// list false false false false
//  item "1"
//   para "a"
//  item "2"
//   para "b"
//  item "10"
//   para "c"
// A list:
//   - one
//     goes on
//   - two
//
// and numbers:
//  1. a
//  2. b
//  10. c
// -
// | A list:
// |   - one goes on
// |   - two
// |
// | and numbers:
// |  1. a
// |  2. b
// |  10. c
// <p>A list:
// <ul>
// <li>one
// goes on
// <li>two
// </ul>
// <p>and numbers:
// <ol>
// <li>a
// <li>b
// <li value="10">c
// </ol>
// -
// A list:
//
//   - one goes on
//   - two
//
// and numbers:
//
//  1. a
//  2. b
//  10. c
// --- 4
// para "- a"
// code "with a paragraph\n"
// para "- b"
// - a
//
// 	with a paragraph
//
// - b
// -
// - a
//
// >with a paragraph
//
// - b
// --- 5
// para "x"
// list true false true false
//  item ""
//   para "loose"
//  item ""
//   para "list"
// x
//
//   - loose
//   - list
// -
// | x
// |
// |   - loose
// |   - list
// --- 6
// list false false false false
//  item ""
//   para "a\nb"
//  item ""
//   para "c"
// para "- d"
//   - a
//     b
//   - c
//
// - d
// -
//   - a b
//   - c
//
// - d
// <ul>
// <li>a
// b
// <li>c
// </ul>
// <p>- d
// -
//   - a b
//   - c
//
// \- d
// --- 7
// para "* a\n+ b\n• c"
// * a
// + b
// • c
// -
// | * a + b • c
// --- 8
// para "- not\n5 a\n1.x\n-x"
// - not
// 5 a
// 1.x
// -x
// -
// - not 5 a 1.x -x
// --- 9
// para "Code:"
// code "func f() {\n\n\tx()\n}\n"
// code "func g() {\n\ty()\n}\n"
// para "and text"
// Code:
//
// 	func f() {
//
// 		x()
// 	}
//
// 	func g() {
// 		y()
// 	}
//
// and text
// -
// | Code:
// |
// | 	func f() {
//
// | 		x()
// | 	}
// |
// | 	func g() {
// | 		y()
// | 	}
// |
// | and text
// <p>Code:
// <pre>func f() {
//
// 	x()
// }
// </pre>
// <pre>func g() {
// 	y()
// }
// </pre>
// <p>and text
// -
// Code:
//
// 	func f() {
//
// 		x()
// 	}
//
// 	func g() {
// 		y()
// 	}
//
// and text
// --- 10
// code "foo \\\n  bar\n"
// 	foo \
// 	  bar
// -
// >foo \
// >  bar
// --- 11
// code "\ttabs\n  and spaces\n"
// 		tabs
// 	  and spaces
// -
// | 		tabs
// | 	  and spaces
// --- 12
// para "deep"
// code "deeper\n"
// deep
//
// 	deeper
// -
// deep
//
// >deeper
// <p>deep
// <pre>deeper
// </pre>
// -
// deep
//
// 	deeper
// --- 13
// heading "Heading" hdr-Heading
// para "Text."
// para "#not"
// para "#"
// heading "With [fmt] and\ttab" hdr-With__fmt__and_tab
// # Heading
//
// Text.
//
// #not
//
// #
//
// # With [fmt] and	tab
// -
// | # Heading
// |
// | Text.
// |
// | #not
// |
// | #
// |
// | # With [fmt] and tab
// --- 14
// para "Text."
// heading "Old Heading" hdr-Old_Heading
// para "Text."
// para "No heading."
// heading "Text" hdr-Text
// heading "It's a Heading (too), 2" hdr-It_s_a_Heading__too___2
// heading "Text" hdr-Text
// para "not Upper"
// heading "Text" hdr-Text
// para "Last"
// Text.
//
// # Old Heading
//
// Text.
//
// No heading.
//
// # Text
//
// # It's a Heading (too), 2
//
// # Text
//
// not Upper
//
// # Text
//
// Last
// -
// Text.
//
// # Old Heading
//
// Text.
//
// No heading.
//
// # Text
//
// # It's a Heading (too), 2
//
// # Text
//
// not Upper
//
// # Text
//
// Last
// --- 15
// para "See "<"fmt" "fmt" "" "">", "<"*bytes.Buffer.Write" "bytes" "Buffer" "Write">", "<"net/http.Get" "net/http" "" "Get">", "<"foo.Bar" "example.com/foo" "" "Bar">", "<"T.M" "" "T" "M">", "<"Known" "" "" "Known">", [unknown], [x.y], a[fmt], [fmt]b, ("<"fmt" "fmt" "" "">")."
// See [fmt], [*bytes.Buffer.Write], [net/http.Get], [foo.Bar], [T.M], [Known], [unknown], [x.y], a[fmt], [fmt]b, ([fmt]).
// -
// | See fmt, *bytes.Buffer.Write,
// | net/http.Get, foo.Bar, T.M, Known,
// | [unknown], [x.y], a[fmt], [fmt]b, (fmt).
// <p>See <a href="/pkg/fmt">fmt</a>, <a href="/pkg/bytes#Buffer.Write">*bytes.Buffer.Write</a>, <a href="/pkg/net/http#Get">net/http.Get</a>, <a href="/pkg/example.com/foo#Bar">foo.Bar</a>, <a href="#T.M">T.M</a>, <a href="#Known">Known</a>, [unknown], [x.y], a[fmt], [fmt]b, (<a href="/pkg/fmt">fmt</a>).
// -
// See [fmt](/pkg/fmt), [\*bytes.Buffer.Write](/pkg/bytes#Buffer.Write), [net/http.Get](/pkg/net/http#Get), [foo.Bar](/pkg/example.com/foo#Bar), [T.M](#T.M), [Known](#Known), \[unknown], \[x.y], a\[fmt], \[fmt]b, ([fmt](/pkg/fmt)).
// --- 16
// para "[a link] and [A\nlink]."
// para "[a link]: "<true "http://example.com/a(b)" http://example.com/a(b)>"\n[unused]: "<true "https://x.y" https://x.y>"\n[a link]: "<true "http://other" http://other>"\n[bad]: nothing"
// [a link] and [A
// link].
//
// [a link]: http://example.com/a(b)
// [unused]: https://x.y
// [a link]: http://other
// [bad]: nothing
// -
// [a link] and [A link].
//
// [a link]: http://example.com/a(b) [unused]: https://x.y [a link]: http://other
// [bad]: nothing
// --- 17
// link only http://links false
//
// [only]: http://links
// -
// --- 18
// para "Go to "<true "http://a.b/c(d)e" http://a.b/c(d)e>"), "<true "https://x.y/z?q=1&r=2" https://x.y/z?q=1&r=2>". or "<true "ftp://h" ftp://h>". "<true "mailto://m" mailto://m>" http:// xhttp://y "<true "https://[::1]:80/p{q}r" https://[::1]:80/p{q}r>"} ."
// Go to http://a.b/c(d)e), https://x.y/z?q=1&r=2. or ftp://h. mailto://m http:// xhttp://y https://[::1]:80/p{q}r} .
// -
// Go to http://a.b/c(d)e), https://x.y/z?q=1&r=2. or ftp://h. mailto://m http://
// xhttp://y https://[::1]:80/p{q}r} .
// <p>Go to <a href="http://a.b/c(d)e">http://a.b/c(d)e</a>), <a href="https://x.y/z?q=1&amp;r=2">https://x.y/z?q=1&amp;r=2</a>. or <a href="ftp://h">ftp://h</a>. <a href="mailto://m">mailto://m</a> http:// xhttp://y <a href="https://[::1]:80/p{q}r">https://[::1]:80/p{q}r</a>} .
// -
// Go to [http://a.b/c(d)e](http://a.b/c(d)e)), [https://x.y/z?q=1&r=2](https://x.y/z?q=1&r=2). or [ftp://h](ftp://h). [mailto://m](mailto://m) http:// xhttp://y [https://\[::1]:80/p{q}r](https://[::1]:80/p{q}r)} .
// --- 19
// para "“quoted” and ```code``` ”x"
// “quoted” and ```code``` ”x
// -
// | “quoted” and ```code``` ”x
// --- 20
// para "the word and Words in italics, if the "i"words"" are "<true i"known" http://known>
// the word and Words in italics, if the words are known
// -
// the word and Words in italics, if the words are known
// --- 21
// para "<b> & \"quotes\" 'x' *stars* _under_ `tick` \\ ["
// <b> & "quotes" 'x' *stars* _under_ `tick` \ [
// -
// | <b> & "quotes" 'x' *stars* _under_
// | `tick` \ [
// <p>&lt;b&gt; &amp; &quot;quotes&quot; &apos;x&apos; *stars* _under_ `tick` \ [
// -
// \<b> & "quotes" 'x' \*stars\* \_under\_ \`tick\` \\ \[
// --- 22
// para "+ a"
// para "- b"
// para "12. c"
// para "* d"
// + a
//
// - b
//
// 12. c
//
// * d
// -
// + a
//
// - b
//
// 12. c
//
// * d
// --- 23
// para "some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: some "i"words"" of different length, and punctuation: averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere end"
// some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere end
// -
// | some words of different length,
// | and punctuation: some words of different
// | length, and punctuation: some words
// | of different length, and punctuation:
// | some words of different length,
// | and punctuation: some words of different
// | length, and punctuation: some words
// | of different length, and punctuation:
// | some words of different length,
// | and punctuation: some words of different
// | length, and punctuation: some words
// | of different length, and punctuation:
// | averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere
// | end
// --- 24
// -
// -
// --- 25
// para "a  "
// code "b\t \n"
// a
//
// 	b
// -
// | a
// |
// | 	b
// some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: some words of different length, and punctuation: averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere end
// -
// some words of different length, and punctuation: some words of different
// length, and punctuation: some words of different length, and punctuation:
// some words of different length, and punctuation: some words of different
// length, and punctuation: some words of different length, and punctuation:
// some words of different length, and punctuation: some words of different
// length, and punctuation: some words of different length, and punctuation:
// averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere end
// -
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// some
// words
// of
// different
// length,
// and
// punctuation:
// averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere
// end
// -
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// some words of
// different length,
// and punctuation:
// averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere
// end
// -
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// some words of different
// length, and punctuation:
// averyveryveryverylongwordthatdoesnotfitanywhereinthewidththatisgivenhere
// end
// -
// /math#Sqrt /a/b /a#T.M #T.M #F /math/#Sqrt /a/b/ /a/#T.M #T.M #F /pkg/math#Sqrt /pkg/a/b /pkg/a#T.M #T.M #F /pkg/math/#Sqrt /pkg/a/b/ /pkg/a/#T.M #T.M #F
// "fmt" true "net" true "" false "" false "" false "" false "unsafe" true "structs" true
