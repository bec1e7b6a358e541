// Guards go/token, go/scanner and go/build/constraint: tokens, positions, line
// directives, errors, build constraints.
package main

import (
	"encoding/json"
	"fmt"
	"go/build/constraint"
	"go/scanner"
	"go/token"
	"os"
)

func main() {
	for i := token.Token(-1); i < 95; i++ {
		fmt.Print(i, " ", i.IsLiteral(), i.IsOperator(), i.IsKeyword(), i.Precedence(), token.Lookup(i.String()), ";")
	}
	fmt.Println(token.IsIdentifier("x1"), token.IsIdentifier("1x"), token.IsIdentifier("func"), token.IsExported("É"), token.IsKeyword("go"))

	fset := token.NewFileSet()
	for n, src := range []string{
		"package p\n\nimport \"fmt\"\n\nfunc f(x ...int) (y, z float64) { x++; y <<= 1; return &^z, <-c }\n// end",
		"a /* x\n y */ b // c\n\n/* */ c", "x\r\n\"a\\n\\x41\\u00e9\\777\" 'a' 'ab' '' '\\q' `r\r\nw`", "0x1p-2 1_000 0b12 08 1e .5i 0o7 0xg 1__2 0_",
		"\"abc\n'a\n`abc", "/* abc", "\ufeffpackage é世界 ~ $ “x” # \x00 \xff a\ufeffb", "//line foo.go:10\nx\n//line :20:5\ny /*line bar.go:7:3*/ z\n//line bad:x\n//line bad:0\n", "\xff\xfea",
		"if x := 1; x == 2 || !ok && a != b { goto L }\nL: for range ch { break }\nselect {}", "",
	} {
		for _, mode := range []scanner.Mode{0, scanner.ScanComments} {
			file := fset.AddFile(fmt.Sprintf("dir/f%d.go", n), -1, len(src))
			var s scanner.Scanner
			var list scanner.ErrorList
			s.Init(file, []byte(src), list.Add, mode)
			for {
				pos, tok, lit := s.Scan()
				fmt.Printf("%s %s %q %d; ", fset.Position(pos), tok, lit, int(s.End())-file.Base())
				if tok == token.EOF {
					break
				}
			}
			fmt.Println(file.LineCount(), s.ErrorCount, file)
			scanner.PrintError(os.Stdout, list.Err())
			fmt.Println(list)
			list.RemoveMultiples()
			fmt.Println(len(list), list.Err() == nil)
		}
	}
	f := fset.File(15)
	fmt.Println(f.Name(), f.Base(), f.Size(), f.Lines(), f.LineStart(3), f.Line(30), f.Offset(f.Pos(1000)), fset.Base(), fset.File(1<<30) == nil, token.Position{}, token.NoPos.IsValid())
	fmt.Println(fset.PositionFor(f.Pos(20), false), fset.Position(token.NoPos), f.SetLines([]int{0, 5, 9}), f.SetLines([]int{5, 5}), f.Position(f.Pos(9)))
	f.MergeLine(1)
	f.AddLineInfo(12, "other.go", 100)
	fmt.Println(f.Lines(), f.Position(f.Pos(13)), f.Position(f.Pos(8)))
	var data []byte
	fmt.Println(fset.Write(func(v any) (err error) { data, err = json.Marshal(v); return }))
	other := token.NewFileSet()
	fmt.Println(other.Read(func(v any) error { return json.Unmarshal(data, v) }), other.Base(), other.Position(f.Pos(13)))
	n := 0
	fset.Iterate(func(f *token.File) bool { n++; return n < 5 })
	fset.RemoveFile(f)
	fmt.Println(n, fset.File(15) == nil)
	for _, try := range []func(){func() { fset.AddFile("x", 0, 1) }, func() { fset.AddFile("x", -1, -1) }, func() { f.MergeLine(0) }, func() { f.LineStart(99) }, func() { new(scanner.Scanner).Init(f, nil, nil, 0) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			try()
		}()
	}

	for _, s := range []string{
		"//go:build linux && amd64", "//go:build !linux || (a && !b) || c", "// +build linux,amd64 !darwin", "//go:build", "//go:build a &&", "//go:build a b", "//go:build (a", "//go:build a)",
		"//go:build !!a", "//go:build a @ b", "// +build !!a,b", "//go:build go1.18 && !go1.20 || go1.21", "//go:build !(a||b)&&!(c&&d)", "//go:buildx", "x", "//+build go1",
	} {
		e, err := constraint.Parse(s)
		fmt.Printf("%q %v %v %v %v\n", s, e, err, constraint.IsGoBuild(s), constraint.IsPlusBuild(s))
		if err == nil {
			lines, err := constraint.PlusBuildLines(e)
			fmt.Printf("  %q %v %q %v\n", lines, err, constraint.GoVersion(e), e.Eval(func(tag string) bool { return tag == "a" || tag == "linux" }))
		}
	}
}

// Output:
// token(-1) false false false 0 IDENT;ILLEGAL false false false 0 IDENT;EOF false false false 0 IDENT;COMMENT false false false 0 IDENT;token(3) false false false 0 IDENT;IDENT true false false 0 IDENT;INT true false false 0 IDENT;FLOAT true false false 0 IDENT;IMAG true false false 0 IDENT;CHAR true false false 0 IDENT;STRING true false false 0 IDENT;token(10) false false false 0 IDENT;token(11) false false false 0 IDENT;+ false true false 4 IDENT;- false true false 4 IDENT;* false true false 5 IDENT;/ false true false 5 IDENT;% false true false 5 IDENT;& false true false 5 IDENT;| false true false 4 IDENT;^ false true false 4 IDENT;<< false true false 5 IDENT;>> false true false 5 IDENT;&^ false true false 5 IDENT;+= false true false 0 IDENT;-= false true false 0 IDENT;*= false true false 0 IDENT;/= false true false 0 IDENT;%= false true false 0 IDENT;&= false true false 0 IDENT;|= false true false 0 IDENT;^= false true false 0 IDENT;<<= false true false 0 IDENT;>>= false true false 0 IDENT;&^= false true false 0 IDENT;&& false true false 2 IDENT;|| false true false 1 IDENT;<- false true false 0 IDENT;++ false true false 0 IDENT;-- false true false 0 IDENT;== false true false 3 IDENT;< false true false 3 IDENT;> false true false 3 IDENT;= false true false 0 IDENT;! false true false 0 IDENT;!= false true false 3 IDENT;<= false true false 3 IDENT;>= false true false 3 IDENT;:= false true false 0 IDENT;... false true false 0 IDENT;( false true false 0 IDENT;[ false true false 0 IDENT;{ false true false 0 IDENT;, false true false 0 IDENT;. false true false 0 IDENT;) false true false 0 IDENT;] false true false 0 IDENT;} false true false 0 IDENT;; false true false 0 IDENT;: false true false 0 IDENT;token(59) false false false 0 IDENT;token(60) false false false 0 IDENT;break false false true 0 break;case false false true 0 case;chan false false true 0 chan;const false false true 0 const;continue false false true 0 continue;default false false true 0 default;defer false false true 0 defer;else false false true 0 else;fallthrough false false true 0 fallthrough;for false false true 0 for;func false false true 0 func;go false false true 0 go;goto false false true 0 goto;if false false true 0 if;import false false true 0 import;interface false false true 0 interface;map false false true 0 map;package false false true 0 package;range false false true 0 range;return false false true 0 return;select false false true 0 select;struct false false true 0 struct;switch false false true 0 switch;type false false true 0 type;var false false true 0 var;token(86) false false false 0 IDENT;token(87) false false false 0 IDENT;~ false true false 0 IDENT;token(89) false false false 0 IDENT;token(90) false false false 0 IDENT;token(91) false false false 0 IDENT;token(92) false false false 0 IDENT;token(93) false false false 0 IDENT;token(94) false false false 0 IDENT;true false false true true
// dir/f0.go:1:1 package "package" 7; dir/f0.go:1:9 IDENT "p" 9; dir/f0.go:1:10 ; "\n" 10; dir/f0.go:3:1 import "import" 17; dir/f0.go:3:8 STRING "\"fmt\"" 23; dir/f0.go:3:13 ; "\n" 24; dir/f0.go:5:1 func "func" 29; dir/f0.go:5:6 IDENT "f" 31; dir/f0.go:5:7 ( "" 32; dir/f0.go:5:8 IDENT "x" 33; dir/f0.go:5:10 ... "" 37; dir/f0.go:5:13 IDENT "int" 40; dir/f0.go:5:16 ) "" 41; dir/f0.go:5:18 ( "" 43; dir/f0.go:5:19 IDENT "y" 44; dir/f0.go:5:20 , "" 45; dir/f0.go:5:22 IDENT "z" 47; dir/f0.go:5:24 IDENT "float64" 55; dir/f0.go:5:31 ) "" 56; dir/f0.go:5:33 { "" 58; dir/f0.go:5:35 IDENT "x" 60; dir/f0.go:5:36 ++ "" 62; dir/f0.go:5:38 ; ";" 63; dir/f0.go:5:40 IDENT "y" 65; dir/f0.go:5:42 <<= "" 69; dir/f0.go:5:46 INT "1" 71; dir/f0.go:5:47 ; ";" 72; dir/f0.go:5:49 return "return" 79; dir/f0.go:5:56 &^ "" 82; dir/f0.go:5:58 IDENT "z" 83; dir/f0.go:5:59 , "" 84; dir/f0.go:5:61 <- "" 87; dir/f0.go:5:63 IDENT "c" 88; dir/f0.go:5:65 } "" 90; dir/f0.go:5:66 ; "\n" 91; dir/f0.go:6:7 EOF "" 97; 6 0 dir/f0.go(1-98)
// no errors
// 0 true
// dir/f0.go:1:1 package "package" 7; dir/f0.go:1:9 IDENT "p" 9; dir/f0.go:1:10 ; "\n" 10; dir/f0.go:3:1 import "import" 17; dir/f0.go:3:8 STRING "\"fmt\"" 23; dir/f0.go:3:13 ; "\n" 24; dir/f0.go:5:1 func "func" 29; dir/f0.go:5:6 IDENT "f" 31; dir/f0.go:5:7 ( "" 32; dir/f0.go:5:8 IDENT "x" 33; dir/f0.go:5:10 ... "" 37; dir/f0.go:5:13 IDENT "int" 40; dir/f0.go:5:16 ) "" 41; dir/f0.go:5:18 ( "" 43; dir/f0.go:5:19 IDENT "y" 44; dir/f0.go:5:20 , "" 45; dir/f0.go:5:22 IDENT "z" 47; dir/f0.go:5:24 IDENT "float64" 55; dir/f0.go:5:31 ) "" 56; dir/f0.go:5:33 { "" 58; dir/f0.go:5:35 IDENT "x" 60; dir/f0.go:5:36 ++ "" 62; dir/f0.go:5:38 ; ";" 63; dir/f0.go:5:40 IDENT "y" 65; dir/f0.go:5:42 <<= "" 69; dir/f0.go:5:46 INT "1" 71; dir/f0.go:5:47 ; ";" 72; dir/f0.go:5:49 return "return" 79; dir/f0.go:5:56 &^ "" 82; dir/f0.go:5:58 IDENT "z" 83; dir/f0.go:5:59 , "" 84; dir/f0.go:5:61 <- "" 87; dir/f0.go:5:63 IDENT "c" 88; dir/f0.go:5:65 } "" 90; dir/f0.go:5:66 ; "\n" 91; dir/f0.go:6:1 COMMENT "// end" 97; dir/f0.go:6:7 EOF "" 97; 6 0 dir/f0.go(99-196)
// no errors
// 0 true
// dir/f1.go:1:1 IDENT "a" 1; dir/f1.go:1:7 ; "\n" 7; dir/f1.go:2:7 IDENT "b" 14; dir/f1.go:2:13 ; "\n" 20; dir/f1.go:4:7 IDENT "c" 28; dir/f1.go:4:8 ; "\n" 28; dir/f1.go:4:8 EOF "" 28; 4 0 dir/f1.go(197-225)
// no errors
// 0 true
// dir/f1.go:1:1 IDENT "a" 1; dir/f1.go:1:3 COMMENT "/* x\n y */" 12; dir/f1.go:1:7 ; "\n" 7; dir/f1.go:2:7 IDENT "b" 14; dir/f1.go:2:9 COMMENT "// c" 19; dir/f1.go:2:13 ; "\n" 20; dir/f1.go:4:1 COMMENT "/* */" 26; dir/f1.go:4:7 IDENT "c" 28; dir/f1.go:4:8 ; "\n" 28; dir/f1.go:4:8 EOF "" 28; 4 0 dir/f1.go(226-254)
// no errors
// 0 true
// dir/f2.go:1:1 IDENT "x" 1; dir/f2.go:1:3 ; "\n" 3; dir/f2.go:2:1 STRING "\"a\\n\\x41\\u00e9\\777\"" 22; dir/f2.go:2:21 CHAR "'a'" 26; dir/f2.go:2:25 CHAR "'ab'" 31; dir/f2.go:2:30 CHAR "''" 34; dir/f2.go:2:33 CHAR "'\\q'" 39; dir/f2.go:2:38 STRING "`r\nw`" 46; dir/f2.go:3:3 ; "\n" 46; dir/f2.go:3:3 EOF "" 46; 3 4 dir/f2.go(255-301)
// dir/f2.go:2:16: escape sequence is invalid Unicode code point
// dir/f2.go:2:25: illegal rune literal
// dir/f2.go:2:30: illegal rune literal
// dir/f2.go:2:35: unknown escape sequence
// dir/f2.go:2:16: escape sequence is invalid Unicode code point (and 3 more errors)
// 1 false
// dir/f2.go:1:1 IDENT "x" 1; dir/f2.go:1:3 ; "\n" 3; dir/f2.go:2:1 STRING "\"a\\n\\x41\\u00e9\\777\"" 22; dir/f2.go:2:21 CHAR "'a'" 26; dir/f2.go:2:25 CHAR "'ab'" 31; dir/f2.go:2:30 CHAR "''" 34; dir/f2.go:2:33 CHAR "'\\q'" 39; dir/f2.go:2:38 STRING "`r\nw`" 46; dir/f2.go:3:3 ; "\n" 46; dir/f2.go:3:3 EOF "" 46; 3 4 dir/f2.go(302-348)
// dir/f2.go:2:16: escape sequence is invalid Unicode code point
// dir/f2.go:2:25: illegal rune literal
// dir/f2.go:2:30: illegal rune literal
// dir/f2.go:2:35: unknown escape sequence
// dir/f2.go:2:16: escape sequence is invalid Unicode code point (and 3 more errors)
// 1 false
// dir/f3.go:1:1 FLOAT "0x1p-2" 6; dir/f3.go:1:8 INT "1_000" 12; dir/f3.go:1:14 INT "0b12" 17; dir/f3.go:1:19 INT "08" 20; dir/f3.go:1:22 FLOAT "1e" 23; dir/f3.go:1:25 IMAG ".5i" 27; dir/f3.go:1:29 INT "0o7" 31; dir/f3.go:1:33 INT "0x" 34; dir/f3.go:1:35 IDENT "g" 35; dir/f3.go:1:37 INT "1__2" 40; dir/f3.go:1:42 INT "0_" 43; dir/f3.go:1:44 ; "\n" 43; dir/f3.go:1:44 EOF "" 43; 1 6 dir/f3.go(349-392)
// dir/f3.go:1:17: invalid digit '2' in binary literal
// dir/f3.go:1:20: invalid digit '8' in octal literal
// dir/f3.go:1:24: exponent has no digits
// dir/f3.go:1:35: hexadecimal literal has no digits
// dir/f3.go:1:39: '_' must separate successive digits
// dir/f3.go:1:43: '_' must separate successive digits
// dir/f3.go:1:17: invalid digit '2' in binary literal (and 5 more errors)
// 1 false
// dir/f3.go:1:1 FLOAT "0x1p-2" 6; dir/f3.go:1:8 INT "1_000" 12; dir/f3.go:1:14 INT "0b12" 17; dir/f3.go:1:19 INT "08" 20; dir/f3.go:1:22 FLOAT "1e" 23; dir/f3.go:1:25 IMAG ".5i" 27; dir/f3.go:1:29 INT "0o7" 31; dir/f3.go:1:33 INT "0x" 34; dir/f3.go:1:35 IDENT "g" 35; dir/f3.go:1:37 INT "1__2" 40; dir/f3.go:1:42 INT "0_" 43; dir/f3.go:1:44 ; "\n" 43; dir/f3.go:1:44 EOF "" 43; 1 6 dir/f3.go(393-436)
// dir/f3.go:1:17: invalid digit '2' in binary literal
// dir/f3.go:1:20: invalid digit '8' in octal literal
// dir/f3.go:1:24: exponent has no digits
// dir/f3.go:1:35: hexadecimal literal has no digits
// dir/f3.go:1:39: '_' must separate successive digits
// dir/f3.go:1:43: '_' must separate successive digits
// dir/f3.go:1:17: invalid digit '2' in binary literal (and 5 more errors)
// 1 false
// dir/f4.go:1:1 STRING "\"abc" 4; dir/f4.go:1:5 ; "\n" 5; dir/f4.go:2:1 CHAR "'a" 7; dir/f4.go:2:3 ; "\n" 8; dir/f4.go:3:1 STRING "`abc" 12; dir/f4.go:3:5 ; "\n" 12; dir/f4.go:3:5 EOF "" 12; 3 3 dir/f4.go(437-449)
// dir/f4.go:1:1: string literal not terminated
// dir/f4.go:2:1: rune literal not terminated
// dir/f4.go:3:1: raw string literal not terminated
// dir/f4.go:1:1: string literal not terminated (and 2 more errors)
// 3 false
// dir/f4.go:1:1 STRING "\"abc" 4; dir/f4.go:1:5 ; "\n" 5; dir/f4.go:2:1 CHAR "'a" 7; dir/f4.go:2:3 ; "\n" 8; dir/f4.go:3:1 STRING "`abc" 12; dir/f4.go:3:5 ; "\n" 12; dir/f4.go:3:5 EOF "" 12; 3 3 dir/f4.go(450-462)
// dir/f4.go:1:1: string literal not terminated
// dir/f4.go:2:1: rune literal not terminated
// dir/f4.go:3:1: raw string literal not terminated
// dir/f4.go:1:1: string literal not terminated (and 2 more errors)
// 3 false
// dir/f5.go:1:7 EOF "" 6; 1 1 dir/f5.go(463-469)
// dir/f5.go:1:1: comment not terminated
// dir/f5.go:1:1: comment not terminated
// 1 false
// dir/f5.go:1:1 COMMENT "/* abc" 6; dir/f5.go:1:7 EOF "" 6; 1 1 dir/f5.go(470-476)
// dir/f5.go:1:1: comment not terminated
// dir/f5.go:1:1: comment not terminated
// 1 false
// dir/f6.go:1:4 package "package" 10; dir/f6.go:1:12 IDENT "é世界" 19; dir/f6.go:1:21 ~ "" 21; dir/f6.go:1:23 ILLEGAL "$" 23; dir/f6.go:1:25 ILLEGAL "“" 27; dir/f6.go:1:28 IDENT "x" 28; dir/f6.go:1:29 ILLEGAL "”" 31; dir/f6.go:1:33 ILLEGAL "#" 33; dir/f6.go:1:35 ILLEGAL "\x00" 35; dir/f6.go:1:37 ILLEGAL "�" 37; dir/f6.go:1:39 IDENT "a" 39; dir/f6.go:1:40 ILLEGAL "\ufeff" 42; dir/f6.go:1:43 IDENT "b" 43; dir/f6.go:1:44 ; "\n" 43; dir/f6.go:1:44 EOF "" 43; 1 9 dir/f6.go(477-520)
// dir/f6.go:1:23: illegal character U+0024 '$'
// dir/f6.go:1:25: curly quotation mark '“' (use neutral '"')
// dir/f6.go:1:29: curly quotation mark '”' (use neutral '"')
// dir/f6.go:1:33: illegal character U+0023 '#'
// dir/f6.go:1:35: illegal character NUL
// dir/f6.go:1:35: illegal character U+0000
// dir/f6.go:1:37: illegal UTF-8 encoding
// dir/f6.go:1:37: illegal character U+FFFD '�'
// dir/f6.go:1:40: illegal byte order mark
// dir/f6.go:1:23: illegal character U+0024 '$' (and 8 more errors)
// 1 false
// dir/f6.go:1:4 package "package" 10; dir/f6.go:1:12 IDENT "é世界" 19; dir/f6.go:1:21 ~ "" 21; dir/f6.go:1:23 ILLEGAL "$" 23; dir/f6.go:1:25 ILLEGAL "“" 27; dir/f6.go:1:28 IDENT "x" 28; dir/f6.go:1:29 ILLEGAL "”" 31; dir/f6.go:1:33 ILLEGAL "#" 33; dir/f6.go:1:35 ILLEGAL "\x00" 35; dir/f6.go:1:37 ILLEGAL "�" 37; dir/f6.go:1:39 IDENT "a" 39; dir/f6.go:1:40 ILLEGAL "\ufeff" 42; dir/f6.go:1:43 IDENT "b" 43; dir/f6.go:1:44 ; "\n" 43; dir/f6.go:1:44 EOF "" 43; 1 9 dir/f6.go(521-564)
// dir/f6.go:1:23: illegal character U+0024 '$'
// dir/f6.go:1:25: curly quotation mark '“' (use neutral '"')
// dir/f6.go:1:29: curly quotation mark '”' (use neutral '"')
// dir/f6.go:1:33: illegal character U+0023 '#'
// dir/f6.go:1:35: illegal character NUL
// dir/f6.go:1:35: illegal character U+0000
// dir/f6.go:1:37: illegal UTF-8 encoding
// dir/f6.go:1:37: illegal character U+FFFD '�'
// dir/f6.go:1:40: illegal byte order mark
// dir/f6.go:1:23: illegal character U+0024 '$' (and 8 more errors)
// 1 false
// dir/foo.go:10 IDENT "x" 18; dir/foo.go:10 ; "\n" 19; dir/foo.go:20:5 IDENT "y" 33; dir/bar.go:7:4 IDENT "z" 55; dir/bar.go:7:5 ; "\n" 56; dir/bar.go:9:14 EOF "" 82; 6 2 dir/f7.go(565-647)
// dir/bar.go:8:12: invalid line number: x
// dir/bar.go:9:12: invalid line number: 0
// dir/bar.go:8:12: invalid line number: x (and 1 more errors)
// 2 false
// dir/f7.go:1:1 COMMENT "//line foo.go:10" 16; dir/foo.go:10 IDENT "x" 18; dir/foo.go:10 ; "\n" 19; dir/foo.go:11 COMMENT "//line :20:5" 31; dir/foo.go:20:5 IDENT "y" 33; dir/foo.go:20:7 COMMENT "/*line bar.go:7:3*/" 53; dir/bar.go:7:4 IDENT "z" 55; dir/bar.go:7:5 ; "\n" 56; dir/bar.go:8:1 COMMENT "//line bad:x" 68; dir/bar.go:9:1 COMMENT "//line bad:0" 81; dir/bar.go:9:14 EOF "" 82; 6 2 dir/f7.go(648-730)
// dir/bar.go:8:12: invalid line number: x
// dir/bar.go:9:12: invalid line number: 0
// dir/bar.go:8:12: invalid line number: x (and 1 more errors)
// 2 false
// dir/f8.go:1:1 ILLEGAL "�" 3; dir/f8.go:1:4 EOF "" 3; 1 2 dir/f8.go(731-734)
// dir/f8.go:1:1: illegal UTF-8 encoding (got UTF-16)
// dir/f8.go:1:1: illegal character U+FFFD '�'
// dir/f8.go:1:1: illegal UTF-8 encoding (got UTF-16) (and 1 more errors)
// 1 false
// dir/f8.go:1:1 ILLEGAL "�" 3; dir/f8.go:1:4 EOF "" 3; 1 2 dir/f8.go(735-738)
// dir/f8.go:1:1: illegal UTF-8 encoding (got UTF-16)
// dir/f8.go:1:1: illegal character U+FFFD '�'
// dir/f8.go:1:1: illegal UTF-8 encoding (got UTF-16) (and 1 more errors)
// 1 false
// dir/f9.go:1:1 if "if" 2; dir/f9.go:1:4 IDENT "x" 4; dir/f9.go:1:6 := "" 7; dir/f9.go:1:9 INT "1" 9; dir/f9.go:1:10 ; ";" 10; dir/f9.go:1:12 IDENT "x" 12; dir/f9.go:1:14 == "" 15; dir/f9.go:1:17 INT "2" 17; dir/f9.go:1:19 || "" 20; dir/f9.go:1:22 ! "" 22; dir/f9.go:1:23 IDENT "ok" 24; dir/f9.go:1:26 && "" 27; dir/f9.go:1:29 IDENT "a" 29; dir/f9.go:1:31 != "" 32; dir/f9.go:1:34 IDENT "b" 34; dir/f9.go:1:36 { "" 36; dir/f9.go:1:38 goto "goto" 41; dir/f9.go:1:43 IDENT "L" 43; dir/f9.go:1:45 } "" 45; dir/f9.go:1:46 ; "\n" 46; dir/f9.go:2:1 IDENT "L" 47; dir/f9.go:2:2 : "" 48; dir/f9.go:2:4 for "for" 52; dir/f9.go:2:8 range "range" 58; dir/f9.go:2:14 IDENT "ch" 61; dir/f9.go:2:17 { "" 63; dir/f9.go:2:19 break "break" 69; dir/f9.go:2:25 } "" 71; dir/f9.go:2:26 ; "\n" 72; dir/f9.go:3:1 select "select" 78; dir/f9.go:3:8 { "" 80; dir/f9.go:3:9 } "" 81; dir/f9.go:3:10 ; "\n" 81; dir/f9.go:3:10 EOF "" 81; 3 0 dir/f9.go(739-820)
// no errors
// 0 true
// dir/f9.go:1:1 if "if" 2; dir/f9.go:1:4 IDENT "x" 4; dir/f9.go:1:6 := "" 7; dir/f9.go:1:9 INT "1" 9; dir/f9.go:1:10 ; ";" 10; dir/f9.go:1:12 IDENT "x" 12; dir/f9.go:1:14 == "" 15; dir/f9.go:1:17 INT "2" 17; dir/f9.go:1:19 || "" 20; dir/f9.go:1:22 ! "" 22; dir/f9.go:1:23 IDENT "ok" 24; dir/f9.go:1:26 && "" 27; dir/f9.go:1:29 IDENT "a" 29; dir/f9.go:1:31 != "" 32; dir/f9.go:1:34 IDENT "b" 34; dir/f9.go:1:36 { "" 36; dir/f9.go:1:38 goto "goto" 41; dir/f9.go:1:43 IDENT "L" 43; dir/f9.go:1:45 } "" 45; dir/f9.go:1:46 ; "\n" 46; dir/f9.go:2:1 IDENT "L" 47; dir/f9.go:2:2 : "" 48; dir/f9.go:2:4 for "for" 52; dir/f9.go:2:8 range "range" 58; dir/f9.go:2:14 IDENT "ch" 61; dir/f9.go:2:17 { "" 63; dir/f9.go:2:19 break "break" 69; dir/f9.go:2:25 } "" 71; dir/f9.go:2:26 ; "\n" 72; dir/f9.go:3:1 select "select" 78; dir/f9.go:3:8 { "" 80; dir/f9.go:3:9 } "" 81; dir/f9.go:3:10 ; "\n" 81; dir/f9.go:3:10 EOF "" 81; 3 0 dir/f9.go(821-902)
// no errors
// 0 true
// dir/f10.go:1:1 EOF "" 0; 1 0 dir/f10.go(903-903)
// no errors
// 0 true
// dir/f10.go:1:1 EOF "" 0; 1 0 dir/f10.go(904-904)
// no errors
// 0 true
// dir/f0.go 1 97 [0 10 11 24 25 91] 12 5 97 905 true - false
// dir/f0.go:3:10 - true false dir/f0.go:3:1
// [0 9] other.go:100:2 dir/f0.go:1:9
// <nil>
// <nil> 905 other.go:100:2
// 5 true
// invalid base 0 (should be >= 905)
// invalid size -1 (should be >= 0)
// invalid line number 0 (should be >= 1)
// invalid line number 99 (should be < 2)
// file size (97) does not match src len (0)
// "//go:build linux && amd64" linux && amd64 <nil> true false
//   ["// +build linux,amd64"] <nil> "" false
// "//go:build !linux || (a && !b) || c" !linux || (a && !b) || c <nil> true false
//   ["// +build !linux a,!b c"] <nil> "" true
// "// +build linux,amd64 !darwin" (linux && amd64) || !darwin <nil> false true
//   ["// +build linux,amd64 !darwin"] <nil> "" true
// "//go:build" <nil> unexpected end of expression true false
// "//go:build a &&" <nil> unexpected end of expression true false
// "//go:build a b" a unexpected token b true false
// "//go:build (a" <nil> missing close paren true false
// "//go:build a)" a unexpected token ) true false
// "//go:build !!a" <nil> double negation not allowed true false
// "//go:build a @ b" <nil> invalid syntax at @ true false
// "// +build !!a,b" ignore && b <nil> false true
//   ["// +build ignore,b"] <nil> "" false
// "//go:build go1.18 && !go1.20 || go1.21" (go1.18 && !go1.20) || go1.21 <nil> true false
//   ["// +build go1.18,!go1.20 go1.21"] <nil> "go1.18" false
// "//go:build !(a||b)&&!(c&&d)" !(a || b) && !(c && d) <nil> true false
//   ["// +build !a" "// +build !b" "// +build !c !d"] <nil> "" false
// "//go:buildx" <nil> not a build constraint false false
// "x" <nil> not a build constraint false false
// "//+build go1" go1 <nil> false true
//   ["// +build go1"] <nil> "go1" false
