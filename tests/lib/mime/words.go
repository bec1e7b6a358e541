// Words of headers, encoded and decoded as RFC 2047 says.
package main

import (
	"fmt"
	"mime"
	"strings"
)

func main() {
	for _, s := range []string{"", "plain text", "caf\u00e9", "tab\tok", "\u00a1Hola, se\u00f1or!", strings.Repeat("\u00e9", 40), strings.Repeat("a", 80) + "\u00e9", "=?_ \x01", strings.Repeat("\u4e16\u754c ", 12), "bad \xff"} {
		for _, e := range []mime.WordEncoder{mime.QEncoding, mime.BEncoding} {
			for _, c := range []string{"utf-8", "iso-8859-1"} {
				w := e.Encode(c, s)
				d, err := new(mime.WordDecoder).DecodeHeader(w)
				fmt.Printf("%q %v %v\n", w, d == s, err)
			}
		}
	}
	for _, s := range []string{"=?UTF-8?Q?=C2=A1Hola?=", "=?ISO-8859-1?B?SGk=?=", "=?us-ascii?q?a=FFb?=", "=?x?q?a?=", "=?utf-8?z?a?=", "=?utf-8?q??=", "=??q?a?=", "=?utf-8?q?=4?=", "=?utf-8?q?=zz?=", "=?utf-8?b?!?=", "plain", "=?utf-8?q?a?b?=", "=?utf-8?q?a b?=", "=?utf-8?q?\x80?="} {
		d, err := new(mime.WordDecoder).Decode(s)
		fmt.Printf("%q %v | ", d, err)
		d, err = new(mime.WordDecoder).DecodeHeader("x " + s + " =?utf-8?q?y?=  \t=?utf-8?q?z?= end =?")
		fmt.Printf("%q %v\n", d, err)
	}
}

// Output:
// "" true <nil>
// "" true <nil>
// "" true <nil>
// "" true <nil>
// "plain text" true <nil>
// "plain text" true <nil>
// "plain text" true <nil>
// "plain text" true <nil>
// "=?utf-8?q?caf=C3=A9?=" true <nil>
// "=?iso-8859-1?q?caf=C3=A9?=" false <nil>
// "=?utf-8?b?Y2Fmw6k=?=" true <nil>
// "=?iso-8859-1?b?Y2Fmw6k=?=" false <nil>
// "tab\tok" true <nil>
// "tab\tok" true <nil>
// "tab\tok" true <nil>
// "tab\tok" true <nil>
// "=?utf-8?q?=C2=A1Hola,_se=C3=B1or!?=" true <nil>
// "=?iso-8859-1?q?=C2=A1Hola,_se=C3=B1or!?=" false <nil>
// "=?utf-8?b?wqFIb2xhLCBzZcOxb3Ih?=" true <nil>
// "=?iso-8859-1?b?wqFIb2xhLCBzZcOxb3Ih?=" false <nil>
// "=?utf-8?q?=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9?= =?utf-8?q?=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9?= =?utf-8?q?=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9?= =?utf-8?q?=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9?=" true <nil>
// "=?iso-8859-1?q?=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9=C3=A9?=" false <nil>
// "=?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?= =?utf-8?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOp?=" true <nil>
// "=?iso-8859-1?b?w6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6nDqcOpw6k=?=" false <nil>
// "=?utf-8?q?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa?= =?utf-8?q?aaaaaaaaaaaaaaaaa=C3=A9?=" true <nil>
// "=?iso-8859-1?q?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=C3=A9?=" false <nil>
// "=?utf-8?b?YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh?= =?utf-8?b?YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWHDqQ==?=" true <nil>
// "=?iso-8859-1?b?YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWHDqQ==?=" false <nil>
// "=?utf-8?q?=3D=3F=5F_=01?=" true <nil>
// "=?iso-8859-1?q?=3D=3F=5F_=01?=" true <nil>
// "=?utf-8?b?PT9fIAE=?=" true <nil>
// "=?iso-8859-1?b?PT9fIAE=?=" true <nil>
// "=?utf-8?q?=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_?= =?utf-8?q?=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_?= =?utf-8?q?=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_?= =?utf-8?q?=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_?=" true <nil>
// "=?iso-8859-1?q?=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_=E4=B8=96=E7=95=8C_?=" false <nil>
// "=?utf-8?b?5LiW55WMIOS4lueVjCDkuJbnlYwg5LiW55WMIOS4lueVjCDkuJbnlYwg5LiW?= =?utf-8?b?55WMIOS4lueVjCDkuJbnlYwg5LiW55WMIOS4lueVjCDkuJbnlYwg?=" true <nil>
// "=?iso-8859-1?b?5LiW55WMIOS4lueVjCDkuJbnlYwg5LiW55WMIOS4lueVjCDkuJbnlYwg5LiW55WMIOS4lueVjCDkuJbnlYwg5LiW55WMIOS4lueVjCDkuJbnlYwg?=" false <nil>
// "=?utf-8?q?bad_=FF?=" true <nil>
// "=?iso-8859-1?q?bad_=FF?=" false <nil>
// "=?utf-8?b?YmFkIP8=?=" true <nil>
// "=?iso-8859-1?b?YmFkIP8=?=" false <nil>
// "¡Hola" <nil> | "x ¡Holayz end =?" <nil>
// "Hi" <nil> | "x Hiyz end =?" <nil>
// "a�b" <nil> | "x a�byz end =?" <nil>
// "" mime: unhandled charset "x" | "" mime: unhandled charset "x"
// "" mime: invalid RFC 2047 encoded-word | "x =?utf-8?z?a?= yz end =?" <nil>
// "" <nil> | "x yz end =?" <nil>
// "" mime: invalid RFC 2047 encoded-word | "" mime: unhandled charset ""
// "" mime: invalid RFC 2047 encoded-word | "x =?utf-8?q?=4?= yz end =?" <nil>
// "" mime: invalid hex byte 0x7a | "x =?utf-8?q?=zz?= yz end =?" <nil>
// "" illegal base64 data at input byte 0 | "x =?utf-8?b?!?= yz end =?" <nil>
// "" mime: invalid RFC 2047 encoded-word | "x plain yz end =?" <nil>
// "" mime: invalid RFC 2047 encoded-word | "x a?byz end =?" <nil>
// "a b" <nil> | "x a byz end =?" <nil>
// "" mime: invalid RFC 2047 encoded-word | "x =?utf-8?q?\x80?= yz end =?" <nil>
