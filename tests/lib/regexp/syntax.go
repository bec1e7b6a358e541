// Guards regexp/syntax: trees, what they print as, simplified trees, programs.
package main

import (
	"fmt"
	"regexp/syntax"
)

func main() {
	for _, s := range []string{
		`a`, `a.`, `(?s)a.`, `^a$`, `(?m)^a$`, `abc|abd|x`, `ab|a|b`, `x|xy|xyz`, `(?i)abc|ABD`, `[Kk]`, `[a-z&&[^b]]`,
		`[^\d]`, `\d\D`, `\pN\PN`, `\p{Greek}`, `(?i)[k-m]`, `a{2,4}`, `(a{0,3}b){2,}?`, `(?:a*)*`, `(?i:a)b(?s:.)`, `\Qa.b\E+`,
		`(?P<n>a)(?<m>b)`, `a|b|c|[x-z]`, `.|\n`, `(?:)|a|`, `\bx\B`, `[[:^alpha:]]`, `(?U)a*b*?`, `日本|日曜`,
	} {
		for _, f := range []syntax.Flags{syntax.Perl, syntax.POSIX, syntax.Literal, syntax.Perl | syntax.FoldCase | syntax.DotNL} {
			re, err := syntax.Parse(s, f)
			if err != nil {
				fmt.Println(s, f, err)
				continue
			}
			fmt.Printf("%s %d: %v %.60v %v %q\n", s, f, re.Op, re, re.MaxCap(), re.CapNames())
			simple := re.Simplify()
			again, err := syntax.Parse(re.String(), syntax.Perl)
			fmt.Printf("%.60v %v %v\n", simple, err, err == nil && again.Equal(re))
			if f == syntax.Perl && s != `\pN\PN` && s != `\p{Greek}` {
				prog, err := syntax.Compile(simple)
				prefix, complete := prog.Prefix()
				fmt.Print(prog, err, prog.StartCond(), prog.NumCap, prefix, complete, "\n")
			}
		}
	}
	fmt.Println(syntax.EmptyOpContext(-1, 'a'), syntax.EmptyOpContext('a', -1), syntax.EmptyOpContext('\n', ' '), syntax.IsWordChar('_'))
	fmt.Println(syntax.OpCapture, syntax.Op(77), syntax.InstRuneAny, syntax.ErrLarge)
}

// Output:
// a 212: Literal a 0 [""]
// a <nil> true
//   0	fail
//   1*	rune1 "a" -> 2
//   2	match
//  <nil> 0 2atrue
// a 0: Literal a 0 [""]
// a <nil> true
// a 2: Literal a 0 [""]
// a <nil> true
// a 221: Literal (?i:A) 0 [""]
// (?i:A) <nil> true
// a. 212: Concat (?-s:a.) 0 [""]
// (?-s:a.) <nil> true
//   0	fail
//   1*	rune1 "a" -> 2
//   2	anynotnl -> 3
//   3	match
//  <nil> 0 2afalse
// a. 0: Concat (?-s:a.) 0 [""]
// (?-s:a.) <nil> true
// a. 2: Literal a\. 0 [""]
// a\. <nil> true
// a. 221: Concat (?is:A.) 0 [""]
// (?is:A.) <nil> true
// (?s)a. 212: Concat (?s:a.) 0 [""]
// (?s:a.) <nil> true
//   0	fail
//   1*	rune1 "a" -> 2
//   2	any -> 3
//   3	match
//  <nil> 0 2afalse
// (?s)a. 0 error parsing regexp: missing argument to repetition operator: `?`
// (?s)a. 2: Literal \(\?s\)a\. 0 [""]
// \(\?s\)a\. <nil> true
// (?s)a. 221: Concat (?is:A.) 0 [""]
// (?is:A.) <nil> true
// ^a$ 212: Concat (?-m:\Aa$) 0 [""]
// (?-m:\Aa$) <nil> true
//   0	fail
//   1*	empty 4 -> 2
//   2	rune1 "a" -> 3
//   3	empty 8 -> 4
//   4	match
//  <nil> 4 2false
// ^a$ 0: Concat (?m:^a$) 0 [""]
// (?m:^a$) <nil> true
// ^a$ 2: Literal \^a\$ 0 [""]
// \^a\$ <nil> true
// ^a$ 221: Concat (?i-m:\AA$) 0 [""]
// (?i-m:\AA$) <nil> true
// (?m)^a$ 212: Concat (?m:^a$) 0 [""]
// (?m:^a$) <nil> true
//   0	fail
//   1*	empty 1 -> 2
//   2	rune1 "a" -> 3
//   3	empty 2 -> 4
//   4	match
//  <nil> 1 2false
// (?m)^a$ 0 error parsing regexp: missing argument to repetition operator: `?`
// (?m)^a$ 2: Literal \(\?m\)\^a\$ 0 [""]
// \(\?m\)\^a\$ <nil> true
// (?m)^a$ 221: Concat (?im:^A$) 0 [""]
// (?im:^A$) <nil> true
// abc|abd|x 212: Alternate ab[cd]|x 0 [""]
// ab[cd]|x <nil> true
//   0	fail
//   1	rune1 "a" -> 2
//   2	rune1 "b" -> 3
//   3	rune "cd" -> 6
//   4	rune1 "x" -> 6
//   5*	alt -> 1, 4
//   6	match
//  <nil> 0 2false
// abc|abd|x 0: Alternate ab[cd]|x 0 [""]
// ab[cd]|x <nil> true
// abc|abd|x 2: Literal abc\|abd\|x 0 [""]
// abc\|abd\|x <nil> true
// abc|abd|x 221: Alternate (?i:AB[CDcd]|X) 0 [""]
// (?i:AB[CDcd]|X) <nil> true
// ab|a|b 212: Alternate ab|[ab] 0 [""]
// ab|[ab] <nil> true
//   0	fail
//   1	rune1 "a" -> 2
//   2	rune1 "b" -> 5
//   3	rune "ab" -> 5
//   4*	alt -> 1, 3
//   5	match
//  <nil> 0 2false
// ab|a|b 0: Alternate ab|[ab] 0 [""]
// ab|[ab] <nil> true
// ab|a|b 2: Literal ab\|a\|b 0 [""]
// ab\|a\|b <nil> true
// ab|a|b 221: Alternate (?i:AB|[ABab]) 0 [""]
// (?i:AB|[ABab]) <nil> true
// x|xy|xyz 212: Concat x(?:(?:)|y(?:(?:)|z)) 0 [""]
// x(?:(?:)|y(?:(?:)|z)) <nil> true
//   0	fail
//   1*	rune1 "x" -> 7
//   2	nop -> 8
//   3	rune1 "y" -> 6
//   4	nop -> 8
//   5	rune1 "z" -> 8
//   6	alt -> 4, 5
//   7	alt -> 2, 3
//   8	match
//  <nil> 0 2xfalse
// x|xy|xyz 0: Concat x(?:(?:)|y(?:(?:)|z)) 0 [""]
// x(?:(?:)|y(?:(?:)|z)) <nil> true
// x|xy|xyz 2: Literal x\|xy\|xyz 0 [""]
// x\|xy\|xyz <nil> true
// x|xy|xyz 221: Concat (?i:X(?:(?:)|Y(?:(?:)|Z))) 0 [""]
// (?i:X(?:(?:)|Y(?:(?:)|Z))) <nil> true
// (?i)abc|ABD 212: Concat (?i:AB[CDcd]) 0 [""]
// (?i:AB[CDcd]) <nil> true
//   0	fail
//   1*	rune "A"/i -> 2
//   2	rune "B"/i -> 3
//   3	rune "CDcd" -> 4
//   4	match
//  <nil> 0 2false
// (?i)abc|ABD 0 error parsing regexp: missing argument to repetition operator: `?`
// (?i)abc|ABD 2: Literal \(\?i\)abc\|ABD 0 [""]
// \(\?i\)abc\|ABD <nil> true
// (?i)abc|ABD 221: Concat (?i:AB[CDcd]) 0 [""]
// (?i:AB[CDcd]) <nil> true
// [Kk] 212: CharClass [Kk] 0 [""]
// [Kk] <nil> true
//   0	fail
//   1*	rune "KKkk" -> 2
//   2	match
//  <nil> 0 2false
// [Kk] 0: CharClass [Kk] 0 [""]
// [Kk] <nil> true
// [Kk] 2: Literal \[Kk\] 0 [""]
// \[Kk\] <nil> true
// [Kk] 221: CharClass [KkK] 0 [""]
// [KkK] <nil> false
// [a-z&&[^b]] 212: Concat [&\[\^a-z]\] 0 [""]
// [&\[\^a-z]\] <nil> true
//   0	fail
//   1*	rune "&&[[^^az" -> 2
//   2	rune1 "]" -> 3
//   3	match
//  <nil> 0 2false
// [a-z&&[^b]] 0: Concat [&\[\^a-z]\] 0 [""]
// [&\[\^a-z]\] <nil> true
// [a-z&&[^b]] 2: Literal \[a-z&&\[\^b\]\] 0 [""]
// \[a-z&&\[\^b\]\] <nil> true
// [a-z&&[^b]] 221: Concat [&A-\[\^a-zſK]\] 0 [""]
// [&A-\[\^a-zſK]\] <nil> false
// [^\d] 212: CharClass [^0-9] 0 [""]
// [^0-9] <nil> true
//   0	fail
//   1*	rune "\x00/:\U0010ffff" -> 2
//   2	match
//  <nil> 0 2false
// [^\d] 0 error parsing regexp: invalid escape sequence: `\d`
// [^\d] 2: Literal \[\^\\d\] 0 [""]
// \[\^\\d\] <nil> true
// [^\d] 221: CharClass [^0-9] 0 [""]
// [^0-9] <nil> false
// \d\D 212: Concat [0-9][^0-9] 0 [""]
// [0-9][^0-9] <nil> true
//   0	fail
//   1*	rune "09" -> 2
//   2	rune "\x00/:\U0010ffff" -> 3
//   3	match
//  <nil> 0 2false
// \d\D 0 error parsing regexp: invalid escape sequence: `\d`
// \d\D 2: Literal \\d\\D 0 [""]
// \\d\\D <nil> true
// \d\D 221: Concat [0-9][^0-9] 0 [""]
// [0-9][^0-9] <nil> false
// \pN\PN 212: Concat [0-9²³¹¼-¾٠-٩۰-۹߀-߉०-९০-৯৴-৹੦-੯૦-૯୦-୯୲-୷௦-௲౦-౯౸-౾೦-೯൘-൞൦-൸෦- 0 [""]
// [0-9²³¹¼-¾٠-٩۰-۹߀-߉०-९০-৯৴-৹੦-੯૦-૯୦-୯୲-୷௦-௲౦-౯౸-౾೦-೯൘-൞൦-൸෦- <nil> true
// \pN\PN 0 error parsing regexp: invalid escape sequence: `\p`
// \pN\PN 2: Literal \\pN\\PN 0 [""]
// \\pN\\PN <nil> true
// \pN\PN 221: Concat [0-9²³¹¼-¾٠-٩۰-۹߀-߉०-९০-৯৴-৹੦-੯૦-૯୦-୯୲-୷௦-௲౦-౯౸-౾೦-೯൘-൞൦-൸෦- 0 [""]
// [0-9²³¹¼-¾٠-٩۰-۹߀-߉०-९০-৯৴-৹੦-੯૦-૯୦-୯୲-୷௦-௲౦-౯౸-౾೦-೯൘-൞൦-൸෦- <nil> false
// \p{Greek} 212: CharClass [Ͱ-ͳ͵-ͷͺ-ͽͿ΄ΆΈ-ΊΌΎ-ΡΣ-ϡϰ-Ͽᴦ-ᴪᵝ-ᵡᵦ-ᵪᶿἀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴ 0 [""]
// [Ͱ-ͳ͵-ͷͺ-ͽͿ΄ΆΈ-ΊΌΎ-ΡΣ-ϡϰ-Ͽᴦ-ᴪᵝ-ᵡᵦ-ᵪᶿἀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴ <nil> true
// \p{Greek} 0 error parsing regexp: invalid escape sequence: `\p`
// \p{Greek} 2: Literal \\p\{Greek\} 0 [""]
// \\p\{Greek\} <nil> true
// \p{Greek} 221: CharClass [µͅͰ-ͳ͵-ͷͺ-ͽͿ΄ΆΈ-ΊΌΎ-ΡΣ-ϡϰ-Ͽᴦ-ᴪᵝ-ᵡᵦ-ᵪᶿἀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ 0 [""]
// [µͅͰ-ͳ͵-ͷͺ-ͽͿ΄ΆΈ-ΊΌΎ-ΡΣ-ϡϰ-Ͽᴦ-ᴪᵝ-ᵡᵦ-ᵪᶿἀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ <nil> false
// (?i)[k-m] 212: CharClass [K-Mk-mK] 0 [""]
// [K-Mk-mK] <nil> false
//   0	fail
//   1*	rune "KMkm\u212a\u212a" -> 2
//   2	match
//  <nil> 0 2false
// (?i)[k-m] 0 error parsing regexp: missing argument to repetition operator: `?`
// (?i)[k-m] 2: Literal \(\?i\)\[k-m\] 0 [""]
// \(\?i\)\[k-m\] <nil> true
// (?i)[k-m] 221: CharClass [K-Mk-mK] 0 [""]
// [K-Mk-mK] <nil> false
// a{2,4} 212: Repeat a{2,4} 0 [""]
// aa(?:aa?)? <nil> true
//   0	fail
//   1*	rune1 "a" -> 2
//   2	rune1 "a" -> 6
//   3	rune1 "a" -> 5
//   4	rune1 "a" -> 7
//   5	alt -> 4, 7
//   6	alt -> 3, 7
//   7	match
//  <nil> 0 2aafalse
// a{2,4} 0: Repeat a{2,4} 0 [""]
// aa(?:aa?)? <nil> true
// a{2,4} 2: Literal a\{2,4\} 0 [""]
// a\{2,4\} <nil> true
// a{2,4} 221: Repeat (?i:A{2,4}) 0 [""]
// (?i:AA(?:AA?)?) <nil> true
// (a{0,3}b){2,}? 212: Repeat (a{0,3}b){2,}? 1 ["" ""]
// ((?:a(?:aa?)?)?b)((?:a(?:aa?)?)?b)+? <nil> true
//   0	fail
//   1*	cap 2 -> 7
//   2	rune1 "a" -> 6
//   3	rune1 "a" -> 5
//   4	rune1 "a" -> 8
//   5	alt -> 4, 8
//   6	alt -> 3, 8
//   7	alt -> 2, 8
//   8	rune1 "b" -> 9
//   9	cap 3 -> 10
//  10	cap 2 -> 16
//  11	rune1 "a" -> 15
//  12	rune1 "a" -> 14
//  13	rune1 "a" -> 17
//  14	alt -> 13, 17
//  15	alt -> 12, 17
//  16	alt -> 11, 17
//  17	rune1 "b" -> 18
//  18	cap 3 -> 19
//  19	alt -> 20, 10
//  20	match
//  <nil> 0 4false
// (a{0,3}b){2,}? 0: Quest (?:(a{0,3}b){2,})? 1 ["" ""]
// (?:((?:a(?:aa?)?)?b)((?:a(?:aa?)?)?b)+)? <nil> true
// (a{0,3}b){2,}? 2: Literal \(a\{0,3\}b\)\{2,\}\? 0 [""]
// \(a\{0,3\}b\)\{2,\}\? <nil> true
// (a{0,3}b){2,}? 221: Repeat (?i:(A{0,3}B){2,}?) 1 ["" ""]
// (?i:((?:A(?:AA?)?)?B)((?:A(?:AA?)?)?B)+?) <nil> true
// (?:a*)* 212: Star (?:a*)* 0 [""]
// a* <nil> true
//   0	fail
//   1	rune1 "a" -> 2
//   2*	alt -> 1, 3
//   3	match
//  <nil> 0 2false
// (?:a*)* 0 error parsing regexp: missing argument to repetition operator: `?`
// (?:a*)* 2: Literal \(\?:a\*\)\* 0 [""]
// \(\?:a\*\)\* <nil> true
// (?:a*)* 221: Star (?i:(?:A*)*) 0 [""]
// (?i:A*) <nil> true
// (?i:a)b(?s:.) 212: Concat (?i:A)b(?s:.) 0 [""]
// (?i:A)b(?s:.) <nil> true
//   0	fail
//   1*	rune "A"/i -> 2
//   2	rune1 "b" -> 3
//   3	any -> 4
//   4	match
//  <nil> 0 2false
// (?i:a)b(?s:.) 0 error parsing regexp: missing argument to repetition operator: `?`
// (?i:a)b(?s:.) 2: Literal \(\?i:a\)b\(\?s:\.\) 0 [""]
// \(\?i:a\)b\(\?s:\.\) <nil> true
// (?i:a)b(?s:.) 221: Concat (?is:AB.) 0 [""]
// (?is:AB.) <nil> true
// \Qa.b\E+ 212: Concat a\.b+ 0 [""]
// a\.b+ <nil> true
//   0	fail
//   1*	rune1 "a" -> 2
//   2	rune1 "." -> 3
//   3	rune1 "b" -> 4
//   4	alt -> 3, 5
//   5	match
//  <nil> 0 2a.bfalse
// \Qa.b\E+ 0 error parsing regexp: invalid escape sequence: `\Q`
// \Qa.b\E+ 2: Literal \\Qa\.b\\E\+ 0 [""]
// \\Qa\.b\\E\+ <nil> true
// \Qa.b\E+ 221: Concat (?i:A\.B+) 0 [""]
// (?i:A\.B+) <nil> true
// (?P<n>a)(?<m>b) 212: Concat (?P<n>a)(?P<m>b) 2 ["" "n" "m"]
// (?P<n>a)(?P<m>b) <nil> true
//   0	fail
//   1*	cap 2 -> 2
//   2	rune1 "a" -> 3
//   3	cap 3 -> 4
//   4	cap 4 -> 5
//   5	rune1 "b" -> 6
//   6	cap 5 -> 7
//   7	match
//  <nil> 0 6abtrue
// (?P<n>a)(?<m>b) 0 error parsing regexp: missing argument to repetition operator: `?`
// (?P<n>a)(?<m>b) 2: Literal \(\?P<n>a\)\(\?<m>b\) 0 [""]
// \(\?P<n>a\)\(\?<m>b\) <nil> true
// (?P<n>a)(?<m>b) 221: Concat (?i:(?P<n>A)(?P<m>B)) 2 ["" "n" "m"]
// (?i:(?P<n>A)(?P<m>B)) <nil> true
// a|b|c|[x-z] 212: CharClass [a-cx-z] 0 [""]
// [a-cx-z] <nil> true
//   0	fail
//   1*	rune "acxz" -> 2
//   2	match
//  <nil> 0 2false
// a|b|c|[x-z] 0: CharClass [a-cx-z] 0 [""]
// [a-cx-z] <nil> true
// a|b|c|[x-z] 2: Literal a\|b\|c\|\[x-z\] 0 [""]
// a\|b\|c\|\[x-z\] <nil> true
// a|b|c|[x-z] 221: CharClass [A-CX-Za-cx-z] 0 [""]
// [A-CX-Za-cx-z] <nil> false
// .|\n 212: AnyChar (?s:.) 0 [""]
// (?s:.) <nil> true
//   0	fail
//   1*	any -> 2
//   2	match
//  <nil> 0 2false
// .|\n 0: AnyChar (?s:.) 0 [""]
// (?s:.) <nil> true
// .|\n 2: Literal \.\|\\n 0 [""]
// \.\|\\n <nil> true
// .|\n 221: AnyChar (?s:.) 0 [""]
// (?s:.) <nil> true
// (?:)|a| 212: Alternate (?:)|a|(?:) 0 [""]
// (?:)|a|(?:) <nil> true
//   0	fail
//   1	nop -> 6
//   2	rune1 "a" -> 6
//   3	alt -> 1, 2
//   4	nop -> 6
//   5*	alt -> 3, 4
//   6	match
//  <nil> 0 2false
// (?:)|a| 0 error parsing regexp: missing argument to repetition operator: `?`
// (?:)|a| 2: Literal \(\?:\)\|a\| 0 [""]
// \(\?:\)\|a\| <nil> true
// (?:)|a| 221: Alternate (?i:(?:)|A|(?:)) 0 [""]
// (?i:(?:)|A|(?:)) <nil> true
// \bx\B 212: Concat \bx\B 0 [""]
// \bx\B <nil> true
//   0	fail
//   1*	empty 16 -> 2
//   2	rune1 "x" -> 3
//   3	empty 32 -> 4
//   4	match
//  <nil> 16 2false
// \bx\B 0 error parsing regexp: invalid escape sequence: `\b`
// \bx\B 2: Literal \\bx\\B 0 [""]
// \\bx\\B <nil> true
// \bx\B 221: Concat (?i:\bX\B) 0 [""]
// (?i:\bX\B) <nil> true
// [[:^alpha:]] 212: CharClass [^A-Za-z] 0 [""]
// [^A-Za-z] <nil> true
//   0	fail
//   1*	rune "\x00@[`{\U0010ffff" -> 2
//   2	match
//  <nil> 0 2false
// [[:^alpha:]] 0: CharClass [^A-Za-z] 0 [""]
// [^A-Za-z] <nil> true
// [[:^alpha:]] 2: Literal \[\[:\^alpha:\]\] 0 [""]
// \[\[:\^alpha:\]\] <nil> true
// [[:^alpha:]] 221: CharClass [^A-Za-zſK] 0 [""]
// [^A-Za-zſK] <nil> false
// (?U)a*b*? 212: Concat a*?b* 0 [""]
// a*?b* <nil> true
//   0	fail
//   1	rune1 "a" -> 2
//   2*	alt -> 4, 1
//   3	rune1 "b" -> 4
//   4	alt -> 3, 5
//   5	match
//  <nil> 0 2false
// (?U)a*b*? 0 error parsing regexp: missing argument to repetition operator: `?`
// (?U)a*b*? 2: Literal \(\?U\)a\*b\*\? 0 [""]
// \(\?U\)a\*b\*\? <nil> true
// (?U)a*b*? 221: Concat (?i:A*?B*) 0 [""]
// (?i:A*?B*) <nil> true
// 日本|日曜 212: Concat 日[曜本] 0 [""]
// 日[曜本] <nil> true
//   0	fail
//   1*	rune1 "\u65e5" -> 2
//   2	rune "\u66dc\u66dc\u672c\u672c" -> 3
//   3	match
//  <nil> 0 2日false
// 日本|日曜 0: Concat 日[曜本] 0 [""]
// 日[曜本] <nil> true
// 日本|日曜 2: Literal 日本\|日曜 0 [""]
// 日本\|日曜 <nil> true
// 日本|日曜 221: Concat 日[曜本] 0 [""]
// 日[曜本] <nil> false
// 21 26 33 true
// Capture Op(77) InstRuneAny expression too large
