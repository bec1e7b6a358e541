// Addresses, dates and messages of mail: what is read and how it is written, and what is
// wrong with the rest.
package main

import (
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strings"
)

func main() {
	for _, s := range []string{
		"a@b.c", "Joe <a@b.c>", `"Joe Q. Public" <john.q.public@example.com>`, "<a@b.c>", "Joe Public <a@b.c>", "", " ", "a", "a@", "@b", "a@b@c", "a@b c", "Joe <a@b.c", "Joe a@b.c>", `"unclosed <a@b.c>`,
		"=?utf-8?q?J=C3=B6rg_Doe?= <joerg@example.com>", "=?utf-8?b?SsO2cmc=?= <a@b>", "=?bad?q?x?= <a@b>", "=?utf-8?q?x?= =?utf-8?q?y?= <a@b>", `"a b"@c.d`, `"a\"b"@c.d`, "a.b.c@d.e", "a..b@c", ".a@c", "a.@c", "a@[127.0.0.1]", "a@[bad]", "a (comment) <b@c>", "a@b (John)", "(c) a@b", "a@b (nested (c) d) ", "J\u00f6rg <j\u00f6rg@b>", "a@b.", "Group: a@b, c@d;", "Group:;", "A <a@b>, C <c@d>", "a@b,", ",a@b", "a@b;", "John Doe@foo <x@y>", "a@b <c@d>", "cfws@b (c", "Micha\xefl <m@b>", `"\a" <a@b>`, "a b c d <a@b>", "x@y z", "<@route:a@b>", "root @ x", `"" <a@b>`, `""@b`,
	} {
		a, err := mail.ParseAddress(s)
		fmt.Printf("%q: %v %v", s, a, err)
		if a != nil {
			fmt.Printf(" %q %q", a.Name, a.Address)
		}
		l, err := mail.ParseAddressList(s)
		fmt.Printf(" | %d %v %v\n", len(l), l, err)
	}
	for _, a := range []mail.Address{{Address: "a@b"}, {Name: "Joe", Address: "a@b"}, {Name: `Q. "P" \ x`, Address: "a@b"}, {Name: "J\u00f6rg", Address: "j@b"}, {Name: "x", Address: "a b@c"}, {Name: "x", Address: "noat"}, {Address: "j\u00f6@b"}, {Name: "J\u00f6 \"q\"", Address: "a..b@c"}, {Name: "a\x01b", Address: "a@b"}, {Address: `"@b`}, {}} {
		fmt.Println(a.String())
	}
	for _, s := range []string{"Fri, 21 Nov 1997 09:55:06 -0600", "21 Nov 97 09:55:06 GMT", "Mon, 02 Jan 2006 15:04 MST", "Thu, 20 Nov 1997 09:12:37 GMT (comment)", "2 Jan 06 15:04:05 +0000 (a (b))", "bad", "Fri, 21 Nov 1997 09:55:06 -06", "Fri,  1 Nov 1997 09:55:06 -0600", "Fri, 21 Nov 1997 09(comment):55:06 -0600", "1 Nov 1997 09:55:06 UT", "", "Fri, 21 Nov 1997 09:55:06 \r\n -0600"} {
		t, err := mail.ParseDate(s)
		fmt.Println(t.UTC(), err)
	}
	m, err := mail.ReadMessage(strings.NewReader("From: Joe <a@b>\r\nTo: x@y,\r\n z@w\r\nDate: Fri, 21 Nov 1997 09:55:06 -0600\r\nSubject: =?utf-8?q?hi?=\r\nX-Empty:\r\n\r\nBody\r\nline"))
	fmt.Println(m.Header, err)
	b, _ := io.ReadAll(m.Body)
	d, err := m.Header.Date()
	l, err2 := m.Header.AddressList("to")
	_, err3 := m.Header.AddressList("cc")
	fmt.Printf("%q %v %v %v %v %v %q\n", b, d.UTC(), err, l, err2, err3, m.Header.Get("subject"))
	for _, s := range []string{"", "no colon\r\n\r\n", "A: b", "A: b\r\n", " lead: x\r\n\r\n", ": x\r\n\r\n", "A b: x\r\n\r\nbody", "\r\nbody"} {
		m, err := mail.ReadMessage(strings.NewReader(s))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(m.Header, err)
		_, err = m.Header.Date()
		fmt.Println(err)
	}
	p := mail.AddressParser{WordDecoder: &mime.WordDecoder{CharsetReader: func(c string, r io.Reader) (io.Reader, error) {
		return strings.NewReader("<" + c + ">"), nil
	}}}
	a, err := p.Parse("=?iso-2022-jp?q?x?= <a@b>")
	fmt.Println(a, err)
	al, err := p.ParseList("=?x?q?x?= <a@b>, c@d")
	fmt.Println(al, err)
}

// Output:
// "a@b.c": <a@b.c> <nil> "" "a@b.c" | 1 [<a@b.c>] <nil>
// "Joe <a@b.c>": "Joe" <a@b.c> <nil> "Joe" "a@b.c" | 1 ["Joe" <a@b.c>] <nil>
// "\"Joe Q. Public\" <john.q.public@example.com>": "Joe Q. Public" <john.q.public@example.com> <nil> "Joe Q. Public" "john.q.public@example.com" | 1 ["Joe Q. Public" <john.q.public@example.com>] <nil>
// "<a@b.c>": <a@b.c> <nil> "" "a@b.c" | 1 [<a@b.c>] <nil>
// "Joe Public <a@b.c>": "Joe Public" <a@b.c> <nil> "Joe Public" "a@b.c" | 1 ["Joe Public" <a@b.c>] <nil>
// "": <nil> mail: no address | 0 [] mail: no address
// " ": <nil> mail: no address | 0 [] mail: no address
// "a": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "a@": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "@b": <nil> mail: missing word in phrase: mail: invalid string | 0 [] mail: missing word in phrase: mail: invalid string
// "a@b@c": <nil> mail: expected single address, got "@c" | 0 [] mail: expected comma
// "a@b c": <nil> mail: expected single address, got "c" | 0 [] mail: expected comma
// "Joe <a@b.c": <nil> mail: unclosed angle-addr | 0 [] mail: unclosed angle-addr
// "Joe a@b.c>": <nil> mail: no angle-addr | 0 [] mail: no angle-addr
// "\"unclosed <a@b.c>": <nil> mail: missing word in phrase: mail: unclosed quoted-string | 0 [] mail: missing word in phrase: mail: unclosed quoted-string
// "=?utf-8?q?J=C3=B6rg_Doe?= <joerg@example.com>": =?utf-8?q?J=C3=B6rg_Doe?= <joerg@example.com> <nil> "Jörg Doe" "joerg@example.com" | 1 [=?utf-8?q?J=C3=B6rg_Doe?= <joerg@example.com>] <nil>
// "=?utf-8?b?SsO2cmc=?= <a@b>": =?utf-8?q?J=C3=B6rg?= <a@b> <nil> "Jörg" "a@b" | 1 [=?utf-8?q?J=C3=B6rg?= <a@b>] <nil>
// "=?bad?q?x?= <a@b>": <nil> mail: missing word in phrase: charset not supported: "bad" | 0 [] mail: missing word in phrase: charset not supported: "bad"
// "=?utf-8?q?x?= =?utf-8?q?y?= <a@b>": "xy" <a@b> <nil> "xy" "a@b" | 1 ["xy" <a@b>] <nil>
// "\"a b\"@c.d": <"a b"@c.d> <nil> "" "a b@c.d" | 1 [<"a b"@c.d>] <nil>
// "\"a\\\"b\"@c.d": <"a\"b"@c.d> <nil> "" "a\"b@c.d" | 1 [<"a\"b"@c.d>] <nil>
// "a.b.c@d.e": <a.b.c@d.e> <nil> "" "a.b.c@d.e" | 1 [<a.b.c@d.e>] <nil>
// "a..b@c": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// ".a@c": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "a.@c": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "a@[127.0.0.1]": <a@[127.0.0.1]> <nil> "" "a@[127.0.0.1]" | 1 [<a@[127.0.0.1]>] <nil>
// "a@[bad]": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "a (comment) <b@c>": "a" <b@c> <nil> "a" "b@c" | 1 ["a" <b@c>] <nil>
// "a@b (John)": "John" <a@b> <nil> "John" "a@b" | 1 ["John" <a@b>] <nil>
// "(c) a@b": <nil> mail: missing word in phrase: mail: invalid string | 0 [] mail: missing word in phrase: mail: invalid string
// "a@b (nested (c) d) ": "nested (c) d" <a@b> <nil> "nested (c) d" "a@b" | 1 ["nested (c) d" <a@b>] <nil>
// "Jörg <jörg@b>": =?utf-8?q?J=C3=B6rg?= <jörg@b> <nil> "Jörg" "jörg@b" | 1 [=?utf-8?q?J=C3=B6rg?= <jörg@b>] <nil>
// "a@b.": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "Group: a@b, c@d;": <nil> mail: group with multiple addresses | 2 [<a@b> <c@d>] <nil>
// "Group:;": <nil> mail: empty group | 0 [] <nil>
// "A <a@b>, C <c@d>": <nil> mail: expected single address, got ", C <c@d>" | 2 ["A" <a@b> "C" <c@d>] <nil>
// "a@b,": <nil> mail: expected single address, got "," | 1 [<a@b>] <nil>
// ",a@b": <nil> mail: missing word in phrase: mail: invalid string | 1 [<a@b>] <nil>
// "a@b;": <nil> mail: expected single address, got ";" | 0 [] mail: expected comma
// "John Doe@foo <x@y>": <nil> mail: no angle-addr | 0 [] mail: no angle-addr
// "a@b <c@d>": <nil> mail: expected single address, got "<c@d>" | 0 [] mail: expected comma
// "cfws@b (c": <nil> mail: misformatted parenthetical comment | 0 [] mail: misformatted parenthetical comment
// "Micha\xefl <m@b>": <nil> mail: missing word in phrase: mail: invalid utf-8 in address: "Micha\xefl <m@b>" | 0 [] mail: missing word in phrase: mail: invalid utf-8 in address: "Micha\xefl <m@b>"
// "\"\\a\" <a@b>": "a" <a@b> <nil> "a" "a@b" | 1 ["a" <a@b>] <nil>
// "a b c d <a@b>": "a b c d" <a@b> <nil> "a b c d" "a@b" | 1 ["a b c d" <a@b>] <nil>
// "x@y z": <nil> mail: expected single address, got "z" | 0 [] mail: expected comma
// "<@route:a@b>": <nil> mail: invalid string | 0 [] mail: invalid string
// "root @ x": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// "\"\" <a@b>": <a@b> <nil> "" "a@b" | 1 [<a@b>] <nil>
// "\"\"@b": <nil> mail: missing '@' or angle-addr | 0 [] mail: missing '@' or angle-addr
// <a@b>
// "Joe" <a@b>
// "Q. \"P\" \\ x" <a@b>
// =?utf-8?q?J=C3=B6rg?= <j@b>
// "x" <"a b"@c>
// "x" <noat@>
// <jö@b>
// =?utf-8?b?SsO2ICJxIg==?= <"a..b"@c>
// =?utf-8?q?a=01b?= <a@b>
// <"\""@b>
// <@>
// 1997-11-21 15:55:06 +0000 UTC <nil>
// 1997-11-21 09:55:06 +0000 UTC <nil>
// 2006-01-02 15:04:00 +0000 UTC <nil>
// 1997-11-20 09:12:37 +0000 UTC <nil>
// 2006-01-02 15:04:05 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC mail: header could not be parsed
// 1997-11-21 09:55:06 +0000 UTC <nil>
// 1997-11-01 15:55:06 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC mail: header could not be parsed
// 1997-11-01 09:55:06 +0000 UTC <nil>
// 0001-01-01 00:00:00 +0000 UTC mail: header could not be parsed
// 1997-11-21 15:55:06 +0000 UTC <nil>
// map[Date:[Fri, 21 Nov 1997 09:55:06 -0600] From:[Joe <a@b>] Subject:[=?utf-8?q?hi?=] To:[x@y, z@w] X-Empty:[]] <nil>
// "Body\r\nline" 1997-11-21 15:55:06 +0000 UTC <nil> [<x@y> <z@w>] <nil> mail: header not in message "=?utf-8?q?hi?="
// EOF
// malformed header line: "no colon"
// map[A:[b]] <nil>
// mail: header not in message
// map[A:[b]] <nil>
// mail: header not in message
// malformed initial line: " lead: x"
// map[] <nil>
// mail: header not in message
// map[A b:[x]] <nil>
// mail: header not in message
// map[] <nil>
// mail: header not in message
// "<iso-2022-jp>" <a@b> <nil>
// ["<x>" <a@b> <c@d>] <nil>
