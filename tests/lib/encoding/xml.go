// Guards encoding/xml: marshalling, unmarshalling, tokens, name spaces, errors.
package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Address struct {
	City, State string
	Zip         *int `xml:"zip,attr,omitempty"`
}

type Base struct {
	ID int `xml:"id,attr"`
}

type Size int

func (s Size) MarshalText() ([]byte, error) { return []byte(fmt.Sprint("size", int(s))), nil }
func (s *Size) UnmarshalText(b []byte) error {
	if !strings.HasPrefix(string(b), "size") {
		return errors.New("no size")
	}
	_, err := fmt.Sscan(string(b[4:]), (*int)(s))
	return err
}

type Custom struct{ A, B string }

func (c Custom) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: "a"}, Value: c.A})
	return e.EncodeElement(c.B, start)
}
func (c *Custom) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	for _, a := range start.Attr {
		c.A = a.Value
	}
	return d.DecodeElement(&c.B, &start)
}

type Person struct {
	XMLName xml.Name `xml:"urn:p person"`
	Base
	First  string     `xml:"name>first"`
	Last   string     `xml:"name>last"`
	Emails []string   `xml:"contact>email"`
	Note   string     `xml:",comment"`
	Text   string     `xml:",chardata"`
	Addr   *Address   `xml:"addr"`
	Skip   string     `xml:"-"`
	Empty  string     `xml:"empty,omitempty"`
	Size   Size       `xml:"size"`
	Custom Custom     `xml:"custom"`
	When   time.Time  `xml:"when"`
	Flag   bool       `xml:"flag,attr"`
	F      float64    `xml:"f"`
	Bytes  []byte     `xml:"bytes"`
	Attrs  []xml.Attr `xml:",any,attr"`
	Others []Other    `xml:",any"`
}

type Other struct {
	XMLName xml.Name
	Inner   string `xml:",innerxml"`
}

func main() {
	zip := 12345
	p := Person{Base: Base{7}, First: "A<b>", Last: "Z&\"'", Emails: []string{"a@b", "c@d"}, Note: " note-", Text: "te\txt\n", Addr: &Address{"C", "S", &zip},
		Size: 3, Custom: Custom{"x", "y"}, When: time.Unix(0, 0).UTC(), F: 1.5e30, Bytes: []byte("by"), Attrs: []xml.Attr{{Name: xml.Name{Space: "http://e.x/q", Local: "k"}, Value: "v"}}}
	b, err := xml.MarshalIndent(p, "", "  ")
	fmt.Println(string(b), err)
	b, err = xml.Marshal(p)
	fmt.Println(string(b), err)
	var q Person
	err = xml.Unmarshal([]byte(xml.Header+string(b[:len(b)-len("</person>")])+"<extra><x a='1'>t</x></extra></person>"), &q)
	fmt.Println(q.Addr.City, *q.Addr.Zip)
	q.Addr = nil
	fmt.Printf("%+v %v\n", q, err)

	for _, s := range []string{
		"", "<a>", "<a></b>", "<a/>", "<a", "<a b>", "<a b=c/>", "<a b='<'/>", "<a>&nope;</a>", "<a>&amp</a>", "<a>&#x41;&#66;</a>", "<a>]]></a>",
		"<a><![CDATA[x<y]]></a>", "<!-- c --><a><?pi x?></a>", "<!-- a--b --><a/>", "<!DOCTYPE a [<!ENTITY x '>'> <!-- c -->]><a/>", "<a xmlns='u'><p:b xmlns:p='v' p:c='d' e='f'/></a>",
		"<?xml version='1.1'?><a/>", "<?xml version='1.0' encoding='latin1'?><a/>", "<a>\x01</a>", "<a>\xff</a>", "<a:b:c/>", "<1/>", "</a>", "<a></a >", "<a></a x>", "x<a/>y",
		"<a>\r\nb\rc</a>", "<é ü='1'/>", "<a><b></a></b>", "<p:a xmlns:p='u'></q:a>", "<a b='1' b='2'/>",
	} {
		for _, strict := range []bool{true, false} {
			d := xml.NewDecoder(strings.NewReader(s))
			d.Strict = strict
			d.AutoClose = xml.HTMLAutoClose
			d.Entity = map[string]string{"nbsp": "\u00a0"}
			fmt.Printf("%q %v:", s, strict)
			for {
				t, err := d.Token()
				if err != nil {
					line, col := d.InputPos()
					fmt.Println(" ", err, d.InputOffset(), line, col)
					break
				}
				switch t := t.(type) {
				case xml.CharData:
					fmt.Printf(" %q", string(t))
				case xml.Comment:
					fmt.Printf(" comment %q", string(t))
				case xml.Directive:
					fmt.Printf(" directive %q", string(t))
				case xml.ProcInst:
					fmt.Printf(" proc %q %q", t.Target, string(t.Inst))
				default:
					fmt.Printf(" %v", t)
				}
			}
		}
	}
	d := xml.NewDecoder(strings.NewReader("<p>a<br>b<hr>&nbsp;</p>"))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		t, err := d.Token()
		if err == io.EOF {
			break
		}
		fmt.Print(t, " ")
	}
	fmt.Println()

	var n int
	for _, v := range []any{&struct{ A int }{}, &n, n, (*int)(nil), &struct {
		A int `xml:",attr,chardata"`
	}{}, &struct {
		A int `xml:"x"`
		B int `xml:"x"`
	}{}, &struct {
		A int `xml:"a>"`
	}{}, &struct {
		XMLName xml.Name `xml:"other"`
	}{}, new(chan int), &struct{ A chan int }{}} {
		fmt.Println(xml.Unmarshal([]byte("<x><A>q</A></x>"), v))
		_, err := xml.Marshal(v)
		fmt.Println(err)
	}
	e := xml.NewEncoder(os.Stdout)
	for _, t := range []xml.Token{xml.ProcInst{Target: "xml", Inst: []byte("version='1.0'")}, xml.StartElement{Name: xml.Name{Local: "a"}, Attr: []xml.Attr{{Name: xml.Name{Space: "xmlfoo", Local: "b"}, Value: "\n"}}},
		xml.CharData("x\ny<"), xml.Comment("c"), xml.Comment("-->"), xml.Directive("DOCTYPE x"), xml.Directive(">"), xml.EndElement{Name: xml.Name{Local: "b"}}, xml.EndElement{Name: xml.Name{Local: "a"}}, xml.EndElement{Name: xml.Name{Local: "a"}}, 3} {
		if err := e.EncodeToken(t); err != nil {
			fmt.Println("error:", err)
		}
	}
	e.EncodeToken(xml.StartElement{Name: xml.Name{Local: "open"}})
	err = e.Close()
	fmt.Println()
	fmt.Println(err)
	xml.EscapeText(os.Stdout, []byte("<&>\"'\t\r\n\x00\xffé"))
	fmt.Println()
}

// Output:
// <person xmlns="urn:p" id="7" flag="false" xmlns:q="http://e.x/q" q:k="v">
//   <name>
//     <first>A&lt;b&gt;</first>
//     <last>Z&amp;&#34;&#39;</last>
//   </name>
//   <contact>
//     <email>a@b</email>
//     <email>c@d</email>
//   </contact>
//   <!-- note- -->te&#x9;xt&#xA;
//   <addr zip="12345">
//     <City>C</City>
//     <State>S</State>
//   </addr>
//   <size>size3</size>
//   <custom a="x">y</custom>
//   <when>1970-01-01T00:00:00Z</when>
//   <f>1.5e+30</f>
//   <bytes>by</bytes>
// </person> <nil>
// <person xmlns="urn:p" id="7" flag="false" xmlns:q="http://e.x/q" q:k="v"><name><first>A&lt;b&gt;</first><last>Z&amp;&#34;&#39;</last></name><contact><email>a@b</email><email>c@d</email></contact><!-- note- -->te&#x9;xt&#xA;<addr zip="12345"><City>C</City><State>S</State></addr><size>size3</size><custom a="x">y</custom><when>1970-01-01T00:00:00Z</when><f>1.5e+30</f><bytes>by</bytes></person> <nil>
// C 12345
// {XMLName:{Space:urn:p Local:person} Base:{ID:7} First:A<b> Last:Z&"' Emails:[a@b c@d] Note: note-  Text:te	xt
//  Addr:<nil> Skip: Empty: Size:3 Custom:{A:x B:y} When:1970-01-01 00:00:00 +0000 UTC Flag:false F:1.5e+30 Bytes:[98 121] Attrs:[{Name:{Space: Local:xmlns} Value:urn:p} {Name:{Space:xmlns Local:q} Value:http://e.x/q} {Name:{Space:http://e.x/q Local:k} Value:v}] Others:[{XMLName:{Space:urn:p Local:extra} Inner:<x a='1'>t</x>}]} <nil>
// "" true:  EOF 0 1 1
// "" false:  EOF 0 1 1
// "<a>" true: {{ a} []}  XML syntax error on line 1: unexpected EOF 3 1 4
// "<a>" false: {{ a} []}  XML syntax error on line 1: unexpected EOF 3 1 4
// "<a></b>" true: {{ a} []}  XML syntax error on line 1: element <a> closed by </b> 7 1 8
// "<a></b>" false: {{ a} []} {{ a}}  XML syntax error on line 1: unexpected end element </b> 7 1 8
// "<a/>" true: {{ a} []} {{ a}}  EOF 4 1 5
// "<a/>" false: {{ a} []} {{ a}}  EOF 4 1 5
// "<a" true:  XML syntax error on line 1: unexpected EOF 2 1 3
// "<a" false:  XML syntax error on line 1: unexpected EOF 2 1 3
// "<a b>" true:  XML syntax error on line 1: attribute name without = in element 5 1 6
// "<a b>" false: {{ a} [{{ b} b}]}  XML syntax error on line 1: unexpected EOF 5 1 6
// "<a b=c/>" true:  XML syntax error on line 1: unquoted or missing attribute value in element 6 1 7
// "<a b=c/>" false: {{ a} [{{ b} c}]} {{ a}}  EOF 8 1 9
// "<a b='<'/>" true:  XML syntax error on line 1: unescaped < inside quoted string 7 1 8
// "<a b='<'/>" false:  XML syntax error on line 1: unescaped < inside quoted string 7 1 8
// "<a>&nope;</a>" true: {{ a} []}  XML syntax error on line 1: invalid character entity &nope; 9 1 10
// "<a>&nope;</a>" false: {{ a} []} "&nope;" {{ a}}  EOF 13 1 14
// "<a>&amp</a>" true: {{ a} []}  XML syntax error on line 1: invalid character entity &amp (no semicolon) 7 1 8
// "<a>&amp</a>" false: {{ a} []} "&amp" {{ a}}  EOF 11 1 12
// "<a>&#x41;&#66;</a>" true: {{ a} []} "AB" {{ a}}  EOF 18 1 19
// "<a>&#x41;&#66;</a>" false: {{ a} []} "AB" {{ a}}  EOF 18 1 19
// "<a>]]></a>" true: {{ a} []}  XML syntax error on line 1: unescaped ]]> not in CDATA section 6 1 7
// "<a>]]></a>" false: {{ a} []}  XML syntax error on line 1: unescaped ]]> not in CDATA section 6 1 7
// "<a><![CDATA[x<y]]></a>" true: {{ a} []} "x<y" {{ a}}  EOF 22 1 23
// "<a><![CDATA[x<y]]></a>" false: {{ a} []} "x<y" {{ a}}  EOF 22 1 23
// "<!-- c --><a><?pi x?></a>" true: comment " c " {{ a} []} proc "pi" "x" {{ a}}  EOF 25 1 26
// "<!-- c --><a><?pi x?></a>" false: comment " c " {{ a} []} proc "pi" "x" {{ a}}  EOF 25 1 26
// "<!-- a--b --><a/>" true:  XML syntax error on line 1: invalid sequence "--" not allowed in comments 9 1 10
// "<!-- a--b --><a/>" false:  XML syntax error on line 1: invalid sequence "--" not allowed in comments 9 1 10
// "<!DOCTYPE a [<!ENTITY x '>'> <!-- c -->]><a/>" true: directive "DOCTYPE a [<!ENTITY x '>'>  ]" {{ a} []} {{ a}}  EOF 45 1 46
// "<!DOCTYPE a [<!ENTITY x '>'> <!-- c -->]><a/>" false: directive "DOCTYPE a [<!ENTITY x '>'>  ]" {{ a} []} {{ a}}  EOF 45 1 46
// "<a xmlns='u'><p:b xmlns:p='v' p:c='d' e='f'/></a>" true: {{u a} [{{ xmlns} u}]} {{v b} [{{xmlns p} v} {{v c} d} {{ e} f}]} {{v b}} {{u a}}  EOF 49 1 50
// "<a xmlns='u'><p:b xmlns:p='v' p:c='d' e='f'/></a>" false: {{u a} [{{ xmlns} u}]} {{v b} [{{xmlns p} v} {{v c} d} {{ e} f}]} {{v b}} {{u a}}  EOF 49 1 50
// "<?xml version='1.1'?><a/>" true:  xml: unsupported version "1.1"; only version 1.0 is supported 21 1 22
// "<?xml version='1.1'?><a/>" false:  xml: unsupported version "1.1"; only version 1.0 is supported 21 1 22
// "<?xml version='1.0' encoding='latin1'?><a/>" true:  xml: encoding "latin1" declared but Decoder.CharsetReader is nil 39 1 40
// "<?xml version='1.0' encoding='latin1'?><a/>" false:  xml: encoding "latin1" declared but Decoder.CharsetReader is nil 39 1 40
// "<a>\x01</a>" true: {{ a} []}  XML syntax error on line 1: illegal character code U+0001 4 1 5
// "<a>\x01</a>" false: {{ a} []}  XML syntax error on line 1: illegal character code U+0001 4 1 5
// "<a>\xff</a>" true: {{ a} []}  XML syntax error on line 1: invalid UTF-8 4 1 5
// "<a>\xff</a>" false: {{ a} []}  XML syntax error on line 1: invalid UTF-8 4 1 5
// "<a:b:c/>" true:  XML syntax error on line 1: expected element name after < 6 1 7
// "<a:b:c/>" false:  XML syntax error on line 1: expected element name after < 6 1 7
// "<1/>" true:  XML syntax error on line 1: invalid XML name: 1 2 1 3
// "<1/>" false:  XML syntax error on line 1: invalid XML name: 1 2 1 3
// "</a>" true:  XML syntax error on line 1: unexpected end element </a> 4 1 5
// "</a>" false:  XML syntax error on line 1: unexpected end element </a> 4 1 5
// "<a></a >" true: {{ a} []} {{ a}}  EOF 8 1 9
// "<a></a >" false: {{ a} []} {{ a}}  EOF 8 1 9
// "<a></a x>" true: {{ a} []}  XML syntax error on line 1: invalid characters between </a and > 8 1 9
// "<a></a x>" false: {{ a} []}  XML syntax error on line 1: invalid characters between </a and > 8 1 9
// "x<a/>y" true: "x" {{ a} []} {{ a}} "y"  EOF 6 1 7
// "x<a/>y" false: "x" {{ a} []} {{ a}} "y"  EOF 6 1 7
// "<a>\r\nb\rc</a>" true: {{ a} []} "\nb\nc" {{ a}}  EOF 12 2 8
// "<a>\r\nb\rc</a>" false: {{ a} []} "\nb\nc" {{ a}}  EOF 12 2 8
// "<é ü='1'/>" true: {{ é} [{{ ü} 1}]} {{ é}}  EOF 12 1 13
// "<é ü='1'/>" false: {{ é} [{{ ü} 1}]} {{ é}}  EOF 12 1 13
// "<a><b></a></b>" true: {{ a} []} {{ b} []}  XML syntax error on line 1: element <b> closed by </a> 10 1 11
// "<a><b></a></b>" false: {{ a} []} {{ b} []} {{ b}} {{ a}}  XML syntax error on line 1: unexpected end element </b> 14 1 15
// "<p:a xmlns:p='u'></q:a>" true: {{u a} [{{xmlns p} u}]}  XML syntax error on line 1: element <a> in space p closed by </a> in space q 23 1 24
// "<p:a xmlns:p='u'></q:a>" false: {{u a} [{{xmlns p} u}]}  XML syntax error on line 1: element <a> in space p closed by </a> in space q 23 1 24
// "<a b='1' b='2'/>" true: {{ a} [{{ b} 1} {{ b} 2}]} {{ a}}  EOF 16 1 17
// "<a b='1' b='2'/>" false: {{ a} [{{ b} 1} {{ b} 2}]} {{ a}}  EOF 16 1 17
// {{ p} []} [97] {{ br} []} {{ br}} [98] {{ hr} []} {{ hr}} [194 160] {{ p}}
// strconv.ParseInt: parsing "q": invalid syntax
// xml: unsupported type: struct { A int }
// <nil>
// <nil>
// non-pointer passed to Unmarshal
// <nil>
// nil pointer passed to Unmarshal
// <nil>
// xml: invalid tag in field A of type struct { A int "xml:\",attr,chardata\"" }: ",attr,chardata"
// xml: invalid tag in field A of type struct { A int "xml:\",attr,chardata\"" }: ",attr,chardata"
// struct { A int "xml:\"x\""; B int "xml:\"x\"" } field "A" with tag "x" conflicts with field "B" with tag "x"
// struct { A int "xml:\"x\""; B int "xml:\"x\"" } field "A" with tag "x" conflicts with field "B" with tag "x"
// xml: trailing '>' in field A of type struct { A int "xml:\"a>\"" }
// xml: trailing '>' in field A of type struct { A int "xml:\"a>\"" }
// expected element type <other> but have <x>
// <nil>
// unknown type chan int
// xml: unsupported type: chan int
// unknown type chan int
// xml: unsupported type: struct { A chan int }
// error: xml: EncodeToken of Comment containing --> marker
// error: xml: EncodeToken of Directive containing wrong < or > markers
// error: xml: end tag </b> does not match start tag <a>
// error: xml: end tag </a> without start tag
// error: xml: EncodeToken of invalid token type
// <?xml version='1.0'?><a xmlns:_xmlfoo="xmlfoo" _xmlfoo:b="&#xA;">x
// y&lt;<!--c--><!DOCTYPE x></a><open>
// unclosed tag <open>
// &lt;&amp;&gt;&#34;&#39;&#x9;&#xD;&#xA;��é
