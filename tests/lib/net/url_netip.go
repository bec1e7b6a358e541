// URLs and IP addresses: parsing, errors, resolving, joining, text.
package main

import (
	"fmt"
	"net/netip"
	"net/url"
)

func main() {
	for _, s := range []string{"http://a/b?c#d", "//h/p", "///p", "http:///p", "http:p", "http:/p", "mailto:x@y", "a:b", "1a:b", ":x", "http://[::1]:80/", "http://[::1", "http://[::1%25eth0]/", "http://[1.2.3.4]/", "http://a:b@c:d@e/", "http://u@h", "http://u:@h", "http://%41/", "http://a%zz/", "http://a b/", "/a%2fb", "/a%zz", "?q", "#f", "http://h?", "http://h:x/", "http://h:80:90/", "http://h:/", "\x7f", "http://h/\x01", "http://ü.de/ü?ü#ü", "*", "", "http://a/b/../c", "file:///a/b", "http://h/a;b,c", "http://h/%", "http://[fe80::1%en0]/", "http://a\\b/", "http://x.com/a?b=c;d", "HTTP://X/", "http://h/p#a#b", "http://h/p?a?b", "http://us\ner@h/", "http://h:80@x", "javascript:alert(1)", "http://a[b]/", "http://h/%E4%BD%A0", "../x:y", "x:y/z", "./x:y", "http://[]/", "http://h/ a"} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Println(err)
		} else {
			fmt.Printf("%q: %q %q %v %q %q %q %q %q | %s | %s %s %s %s\n", s, u.Scheme, u.Opaque, u.User, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u, u.RequestURI(), u.Hostname(), u.Port(), u.Redacted())
		}
		_, err = url.ParseRequestURI(s)
		fmt.Println(err)
	}
	base, _ := url.Parse("http://h/a/b/c?q#f")
	for _, s := range []string{"x", "/x", "../x", "../../../x", "?y", "#z", "", "//g/x", "./", "..", "x/../y/./z/", "g;x=1/./y", "http:g", "//", "/./x", "x//y", "mailto:a"} {
		u, err := base.Parse(s)
		fmt.Println(s, u, err)
	}
	for _, e := range [][]string{{"a"}, {"/a/"}, {"../../.."}, {"a", "b/"}, {""}, {"%2f"}, {"//x"}} {
		fmt.Println(base.JoinPath(e...))
		fmt.Println(url.JoinPath("rel", e...))
	}
	v, err := url.ParseQuery("a=1&b=2&a=3&c&=d&e=%zz&f=x;y&g=+%20")
	fmt.Println(v, err, v.Encode(), v.Get("a"), v.Has("c"))
	fmt.Println(url.QueryEscape("a b/c?&=+~é"), url.PathEscape("a b/c?&=+~é;,:@"))
	fmt.Println(url.QueryUnescape("a%"))
	fmt.Println(&url.URL{Scheme: "http", Path: "//a"}, &url.URL{Path: "a:b"}, &url.URL{Path: "//a"}, &url.URL{Host: "h", Path: "p"}, &url.URL{Scheme: "x", Opaque: "o"}, &url.URL{Host: "[fe80::1%en 0]"})
	for _, s := range []string{"1.2.3.4", "01.2.3.4", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", "a.b.c.d", "::", "::1", "1::", "fe80::1%eth0", "::ffff:1.2.3.4", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1::2::3", "12345::", ":::", "1:", "::1%", "::1.2.3", "1:2:3:4:5:6:7::", "x", "", "1%2", "::g", "0:0:1::", "2001:db8:0:0:1:0:0:1"} {
		a, err := netip.ParseAddr(s)
		fmt.Println(s, a, err, a.Is4(), a.Is6(), a.Is4In6(), a.Zone(), a.Unmap(), a.Next(), a.Prev(), a.IsLoopback(), a.IsGlobalUnicast(), a.StringExpanded(), a.BitLen())
	}
	for _, s := range []string{"1.2.3.4/8", "1.2.3.4/33", "1.2.3.4/08", "::/129", "::1/64", "1.2.3.4", "::1%a/64", "1.2.3.4/x", "/8", "1.2.3.4/", "1.2.3.4/-1"} {
		p, err := netip.ParsePrefix(s)
		fmt.Println(s, p, err, p.Masked(), p.Contains(netip.MustParseAddr("1.9.9.9")), p.Bits())
	}
	for _, s := range []string{"1.2.3.4:80", "[::1]:80", "::1:80", "1.2.3.4", "[1.2.3.4]:80", "1.2.3.4:x", "[::1]", "[::1]:99999", ":80", "[::1%e]:8"} {
		p, err := netip.ParseAddrPort(s)
		fmt.Println(s, p, err)
	}
	fmt.Println(netip.MustParsePrefix("10.0.0.0/8").Overlaps(netip.MustParsePrefix("10.1.0.0/16")), netip.MustParseAddr("1.2.3.4").Compare(netip.MustParseAddr("::1")))
	fmt.Println(netip.MustParseAddr("1.2.3.4").Prefix(40))
	b, _ := netip.MustParseAddr("fe80::1%x").MarshalBinary()
	fmt.Println(b)
}

// Output:
// "http://a/b?c#d": "http" ""  "a" "/b" "" "c" "d" | http://a/b?c#d | /b?c a  http://a/b?c#d
// <nil>
// "//h/p": "" ""  "h" "/p" "" "" "" | //h/p | /p h  //h/p
// <nil>
// "///p": "" ""  "" "///p" "" "" "" | ///p | ///p   ///p
// <nil>
// "http:///p": "http" ""  "" "/p" "" "" "" | http:///p | /p   http:///p
// <nil>
// "http:p": "http" "p"  "" "" "" "" "" | http:p | p   http:p
// <nil>
// "http:/p": "http" ""  "" "/p" "" "" "" | http:/p | /p   http:/p
// <nil>
// "mailto:x@y": "mailto" "x@y"  "" "" "" "" "" | mailto:x@y | x@y   mailto:x@y
// <nil>
// "a:b": "a" "b"  "" "" "" "" "" | a:b | b   a:b
// <nil>
// parse "1a:b": first path segment in URL cannot contain colon
// parse "1a:b": invalid URI for request
// parse ":x": missing protocol scheme
// parse ":x": missing protocol scheme
// "http://[::1]:80/": "http" ""  "[::1]:80" "/" "" "" "" | http://[::1]:80/ | / ::1 80 http://[::1]:80/
// <nil>
// parse "http://[::1": missing ']' in host
// parse "http://[::1": missing ']' in host
// "http://[::1%25eth0]/": "http" ""  "[::1%eth0]" "/" "" "" "" | http://[::1%25eth0]/ | / ::1%eth0  http://[::1%25eth0]/
// <nil>
// parse "http://[1.2.3.4]/": invalid IP-literal
// parse "http://[1.2.3.4]/": invalid IP-literal
// "http://a:b@c:d@e/": "http" "" a:b%40c%3Ad "e" "/" "" "" "" | http://a:b%40c%3Ad@e/ | / e  http://a:xxxxx@e/
// <nil>
// "http://u@h": "http" "" u "h" "" "" "" "" | http://u@h | / h  http://u@h
// <nil>
// "http://u:@h": "http" "" u: "h" "" "" "" "" | http://u:@h | / h  http://u:xxxxx@h
// <nil>
// parse "http://%41/": invalid URL escape "%41"
// parse "http://%41/": invalid URL escape "%41"
// parse "http://a%zz/": invalid URL escape "%zz"
// parse "http://a%zz/": invalid URL escape "%zz"
// parse "http://a b/": invalid character " " in host name
// parse "http://a b/": invalid character " " in host name
// "/a%2fb": "" ""  "" "/a/b" "/a%2fb" "" "" | /a%2fb | /a%2fb   /a%2fb
// <nil>
// parse "/a%zz": invalid URL escape "%zz"
// parse "/a%zz": invalid URL escape "%zz"
// "?q": "" ""  "" "" "" "q" "" | ?q | /?q   ?q
// parse "?q": invalid URI for request
// "#f": "" ""  "" "" "" "" "f" | #f | /   #f
// parse "#f": invalid URI for request
// "http://h?": "http" ""  "h" "" "" "" "" | http://h? | /? h  http://h?
// <nil>
// parse "http://h:x/": invalid port ":x" after host
// parse "http://h:x/": invalid port ":x" after host
// parse "http://h:80:90/": invalid port ":80:90" after host
// parse "http://h:80:90/": invalid port ":80:90" after host
// "http://h:/": "http" ""  "h:" "/" "" "" "" | http://h:/ | / h  http://h:/
// <nil>
// parse "\x7f": net/url: invalid control character in URL
// parse "\x7f": net/url: invalid control character in URL
// parse "http://h/\x01": net/url: invalid control character in URL
// parse "http://h/\x01": net/url: invalid control character in URL
// "http://ü.de/ü?ü#ü": "http" ""  "ü.de" "/ü" "/ü" "ü" "ü" | http://%C3%BC.de/%C3%BC?ü#%C3%BC | /%C3%BC?ü ü.de  http://%C3%BC.de/%C3%BC?ü#%C3%BC
// <nil>
// "*": "" ""  "" "*" "" "" "" | * | *   *
// <nil>
// "": "" ""  "" "" "" "" "" |  | /
// parse "": empty url
// "http://a/b/../c": "http" ""  "a" "/b/../c" "" "" "" | http://a/b/../c | /b/../c a  http://a/b/../c
// <nil>
// "file:///a/b": "file" ""  "" "/a/b" "" "" "" | file:///a/b | /a/b   file:///a/b
// <nil>
// "http://h/a;b,c": "http" ""  "h" "/a;b,c" "" "" "" | http://h/a;b,c | /a;b,c h  http://h/a;b,c
// <nil>
// parse "http://h/%": invalid URL escape "%"
// parse "http://h/%": invalid URL escape "%"
// parse "http://[fe80::1%en0]/": invalid URL escape "%en"
// parse "http://[fe80::1%en0]/": invalid URL escape "%en"
// parse "http://a\\b/": invalid character "\\" in host name
// parse "http://a\\b/": invalid character "\\" in host name
// "http://x.com/a?b=c;d": "http" ""  "x.com" "/a" "" "b=c;d" "" | http://x.com/a?b=c;d | /a?b=c;d x.com  http://x.com/a?b=c;d
// <nil>
// "HTTP://X/": "http" ""  "X" "/" "" "" "" | http://X/ | / X  http://X/
// <nil>
// "http://h/p#a#b": "http" ""  "h" "/p" "" "" "a#b" | http://h/p#a%23b | /p h  http://h/p#a%23b
// <nil>
// "http://h/p?a?b": "http" ""  "h" "/p" "" "a?b" "" | http://h/p?a?b | /p?a?b h  http://h/p?a?b
// <nil>
// parse "http://us\ner@h/": net/url: invalid control character in URL
// parse "http://us\ner@h/": net/url: invalid control character in URL
// "http://h:80@x": "http" "" h:80 "x" "" "" "" "" | http://h:80@x | / x  http://h:xxxxx@x
// <nil>
// "javascript:alert(1)": "javascript" "alert(1)"  "" "" "" "" "" | javascript:alert(1) | alert(1)   javascript:alert(1)
// <nil>
// parse "http://a[b]/": invalid IP-literal
// parse "http://a[b]/": invalid IP-literal
// "http://h/%E4%BD%A0": "http" ""  "h" "/你" "" "" "" | http://h/%E4%BD%A0 | /%E4%BD%A0 h  http://h/%E4%BD%A0
// <nil>
// "../x:y": "" ""  "" "../x:y" "" "" "" | ../x:y | ../x:y   ../x:y
// parse "../x:y": invalid URI for request
// "x:y/z": "x" "y/z"  "" "" "" "" "" | x:y/z | y/z   x:y/z
// <nil>
// "./x:y": "" ""  "" "./x:y" "" "" "" | ./x:y | ./x:y   ./x:y
// parse "./x:y": invalid URI for request
// parse "http://[]/": invalid host: ParseAddr(""): unable to parse IP
// parse "http://[]/": invalid host: ParseAddr(""): unable to parse IP
// "http://h/ a": "http" ""  "h" "/ a" "/ a" "" "" | http://h/%20a | /%20a h  http://h/%20a
// <nil>
// x http://h/a/b/x <nil>
// /x http://h/x <nil>
// ../x http://h/a/x <nil>
// ../../../x http://h/x <nil>
// ?y http://h/a/b/c?y <nil>
// #z http://h/a/b/c?q#z <nil>
//  http://h/a/b/c?q#f <nil>
// //g/x http://g/x <nil>
// ./ http://h/a/b/ <nil>
// .. http://h/a/ <nil>
// x/../y/./z/ http://h/a/b/y/z/ <nil>
// g;x=1/./y http://h/a/b/g;x=1/y <nil>
// http:g http:g <nil>
// // http://h/a/b/c?q#f <nil>
// /./x http://h/x <nil>
// x//y http://h/a/b/x//y <nil>
// mailto:a mailto:a <nil>
// http://h/a/b/c/a?q#f
// rel/a <nil>
// http://h/a/b/c/a/?q#f
// rel/a/ <nil>
// http://h/?q#f
//  <nil>
// http://h/a/b/c/a/b/?q#f
// rel/a/b/ <nil>
// http://h/a/b/c?q#f
// rel <nil>
// http://h/a/b/c/%2f?q#f
// rel/%2f <nil>
// http://h/a/b/c/x?q#f
// rel/x <nil>
// map[:[d] a:[1 3] b:[2] c:[] g:[  ]] invalid semicolon separator in query =d&a=1&a=3&b=2&c=&g=++ 1 true
// a+b%2Fc%3F%26%3D%2B~%C3%A9 a%20b%2Fc%3F&=+~%C3%A9%3B%2C:@
//  invalid URL escape "%"
// http:////a ./a:b //a //h/p x:o //[fe80::1%25en%200]
// 1.2.3.4 1.2.3.4 <nil> true false false  1.2.3.4 1.2.3.5 1.2.3.3 false true 1.2.3.4 32
// 01.2.3.4 invalid IP ParseAddr("01.2.3.4"): IPv4 field has octet with leading zero false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1.2.3 invalid IP ParseAddr("1.2.3"): IPv4 address too short false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1.2.3.4.5 invalid IP ParseAddr("1.2.3.4.5"): IPv4 address too long false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 256.1.1.1 invalid IP ParseAddr("256.1.1.1"): IPv4 field has value >255 false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1..2.3 invalid IP ParseAddr("1..2.3"): IPv4 field must have at least one digit (at ".2.3") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// a.b.c.d invalid IP ParseAddr("a.b.c.d"): unexpected character (at "a.b.c.d") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// :: :: <nil> false true false  :: ::1 invalid IP false false 0000:0000:0000:0000:0000:0000:0000:0000 128
// ::1 ::1 <nil> false true false  ::1 ::2 :: true false 0000:0000:0000:0000:0000:0000:0000:0001 128
// 1:: 1:: <nil> false true false  1:: 1::1 0:ffff:ffff:ffff:ffff:ffff:ffff:ffff false true 0001:0000:0000:0000:0000:0000:0000:0000 128
// fe80::1%eth0 fe80::1%eth0 <nil> false true false eth0 fe80::1%eth0 fe80::2%eth0 fe80::%eth0 false false fe80:0000:0000:0000:0000:0000:0000:0001%eth0 128
// ::ffff:1.2.3.4 ::ffff:1.2.3.4 <nil> false true true  1.2.3.4 ::ffff:1.2.3.5 ::ffff:1.2.3.3 false true 0000:0000:0000:0000:0000:ffff:0102:0304 128
// 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:8 <nil> false true false  1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:9 1:2:3:4:5:6:7:7 false true 0001:0002:0003:0004:0005:0006:0007:0008 128
// 1:2:3:4:5:6:7 invalid IP ParseAddr("1:2:3:4:5:6:7"): address string too short false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1::2::3 invalid IP ParseAddr("1::2::3"): multiple :: in address (at ":3") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 12345:: invalid IP ParseAddr("12345::"): each group must have 4 or less digits (at "12345::") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// ::: invalid IP ParseAddr(":::"): each colon-separated field must have at least one digit (at ":") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1: invalid IP ParseAddr("1:"): colon must be followed by more characters (at ":") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// ::1% invalid IP ParseAddr("::1%"): zone must be a non-empty string false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// ::1.2.3 invalid IP ParseAddr("::1.2.3"): IPv4 address too short false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1:2:3:4:5:6:7:: 1:2:3:4:5:6:7:0 <nil> false true false  1:2:3:4:5:6:7:0 1:2:3:4:5:6:7:1 1:2:3:4:5:6:6:ffff false true 0001:0002:0003:0004:0005:0006:0007:0000 128
// x invalid IP ParseAddr("x"): unable to parse IP false false false  invalid IP invalid IP invalid IP false false invalid IP 0
//  invalid IP ParseAddr(""): unable to parse IP false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 1%2 invalid IP ParseAddr("1%2"): missing IPv6 address false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// ::g invalid IP ParseAddr("::g"): each colon-separated field must have at least one digit (at "g") false false false  invalid IP invalid IP invalid IP false false invalid IP 0
// 0:0:1:: 0:0:1:: <nil> false true false  0:0:1:: 0:0:1::1 ::ffff:ffff:ffff:ffff:ffff false true 0000:0000:0001:0000:0000:0000:0000:0000 128
// 2001:db8:0:0:1:0:0:1 2001:db8::1:0:0:1 <nil> false true false  2001:db8::1:0:0:1 2001:db8::1:0:0:2 2001:db8:0:0:1:: false true 2001:0db8:0000:0000:0001:0000:0000:0001 128
// 1.2.3.4/8 1.2.3.4/8 <nil> 1.0.0.0/8 true 8
// 1.2.3.4/33 invalid Prefix netip.ParsePrefix("1.2.3.4/33"): prefix length out of range invalid Prefix false -1
// 1.2.3.4/08 invalid Prefix netip.ParsePrefix("1.2.3.4/08"): bad bits after slash: "08" invalid Prefix false -1
// ::/129 invalid Prefix netip.ParsePrefix("::/129"): prefix length out of range invalid Prefix false -1
// ::1/64 ::1/64 <nil> ::/64 false 64
// 1.2.3.4 invalid Prefix netip.ParsePrefix("1.2.3.4"): no '/' invalid Prefix false -1
// ::1%a/64 invalid Prefix netip.ParsePrefix("::1%a/64"): IPv6 zones cannot be present in a prefix invalid Prefix false -1
// 1.2.3.4/x invalid Prefix netip.ParsePrefix("1.2.3.4/x"): bad bits after slash: "x" invalid Prefix false -1
// /8 invalid Prefix netip.ParsePrefix("/8"): ParseAddr(""): unable to parse IP invalid Prefix false -1
// 1.2.3.4/ invalid Prefix netip.ParsePrefix("1.2.3.4/"): bad bits after slash: "" invalid Prefix false -1
// 1.2.3.4/-1 invalid Prefix netip.ParsePrefix("1.2.3.4/-1"): bad bits after slash: "-1" invalid Prefix false -1
// 1.2.3.4:80 1.2.3.4:80 <nil>
// [::1]:80 [::1]:80 <nil>
// ::1:80 invalid AddrPort invalid ip:port "::1:80", IPv6 addresses must be surrounded by square brackets
// 1.2.3.4 invalid AddrPort not an ip:port
// [1.2.3.4]:80 invalid AddrPort invalid ip:port "[1.2.3.4]:80", square brackets can only be used with IPv6 addresses
// 1.2.3.4:x invalid AddrPort invalid port "x" parsing "1.2.3.4:x"
// [::1] invalid AddrPort missing ]
// [::1]:99999 invalid AddrPort invalid port "99999" parsing "[::1]:99999"
// :80 invalid AddrPort no IP
// [::1%e]:8 [::1%e]:8 <nil>
// true -1
// invalid Prefix prefix length 40 too large for IPv4
// [254 128 0 0 0 0 0 0 0 0 0 0 0 0 0 1 120]
