// Guards html: all named references by samples, numeric ones, bare ones, and what
// is none.
package main

import (
	"fmt"
	"html"
)

func main() {
	fmt.Println(html.EscapeString(`<a href="x">'&amp;'</a>`))
	for _, s := range []string{
		"&lt;&gt;&amp;&quot;&apos;&nbsp;|", "&aacute;&Aacute&zwj;&fjlig;&NotEqualTilde;&nGt;", "&lt&LT;&ampx&ampersand;&notit;&notin;&noti",
		"&#65;&#x41;&#X41&#65x&#xZ;&#;&#x;&#128;&#x9f;&#0;&#xD800;&#x110000;&#1114111;&#99999999999;", "&", "&&", "& ", "&;", "&x;", "&nosuch;",
		"&#", "&#x", "&#1", "&#12", "a&copy", "&copyx;", "&CounterClockwiseContourIntegral;", "&thetasym;&hearts;&Tab;&NewLine;", "é&eacute;\xff&amp",
	} {
		fmt.Printf("%q %q\n", s, html.UnescapeString(s))
	}
	n := 0
	for i := 0; i < 1<<16; i += 997 {
		s := fmt.Sprintf("&#%d;", i)
		n += len(html.UnescapeString(s))
	}
	fmt.Println(n)
}

// Output:
// &lt;a href=&#34;x&#34;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;
// "&lt;&gt;&amp;&quot;&apos;&nbsp;|" "<>&\"'\u00a0|"
// "&aacute;&Aacute&zwj;&fjlig;&NotEqualTilde;&nGt;" "áÁ\u200dfj≂̸&nGt;"
// "&lt&LT;&ampx&ampersand;&notit;&notin;&noti" "<<&x&ersand;¬it;∉¬i"
// "&#65;&#x41;&#X41&#65x&#xZ;&#;&#x;&#128;&#x9f;&#0;&#xD800;&#x110000;&#1114111;&#99999999999;" "AAAAx&#xZ;&#;�€Ÿ���\U0010ffff�"
// "&" "&"
// "&&" "&&"
// "& " "& "
// "&;" "&;"
// "&x;" "&x;"
// "&nosuch;" "&nosuch;"
// "&#" "&#"
// "&#x" "&#x"
// "&#1" "&#1"
// "&#12" "\f"
// "a&copy" "a©"
// "&copyx;" "©x;"
// "&CounterClockwiseContourIntegral;" "∳"
// "&thetasym;&hearts;&Tab;&NewLine;" "ϑ♥\t\n"
// "é&eacute;\xff&amp" "éé\xff&"
// 196
