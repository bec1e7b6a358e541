// Guards what runtime/debug knows of builds, as text and back, and the errors of
// what is no such text.
package main

import (
	"fmt"
	"runtime/debug"
)

func main() {
	infos := []*debug.BuildInfo{
		{},
		{GoVersion: "go1.27", Path: "example.com/cmd"},
		{GoVersion: "go1.27", Path: "p", Main: debug.Module{Path: "p", Version: "(devel)"}},
		{Path: "p", Main: debug.Module{Path: "p", Version: "v1.2.3", Sum: "h1:xyz"}, Deps: []*debug.Module{
			{Path: "a", Version: "v1", Sum: "h1:a"},
			{Path: "b", Version: "v2", Sum: "h1:b", Replace: &debug.Module{Path: "../b"}},
			{Path: "c", Version: "v3", Replace: &debug.Module{Path: "d", Version: "v4", Sum: "h1:d"}},
		}},
		{Settings: []debug.BuildSetting{
			{"a", "b"}, {"-ldflags", "-X main.x=y z"}, {"k=v", "x"}, {"with space", "tab\there"},
			{"q", `"quoted"`}, {"e", ""}, {"b", "a`b"}, {"n", "line\nbreak"}, {"eq", "a=b"},
		}},
	}
	for _, bi := range infos {
		s := bi.String()
		fmt.Printf("%s----\n", s)
		back, err := debug.ParseBuildInfo(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		bi.GoVersion = ""
		fmt.Println(back.String() == bi.String(), back.GoVersion == "")
		fmt.Println(len(back.Deps), len(back.Settings), back.Main)
		for _, d := range back.Deps {
			fmt.Println(d.Path, d.Version, d.Sum, d.Replace != nil)
		}
		fmt.Printf("%q\n", back.Settings)
	}
	for _, bad := range []string{
		"nonsense", "path\n", "path\ta\tb\n", "mod\ta\n", "mod\ta\tb\tc\td\n", "mod\ta\tb\n", "dep\ta\n", "dep\ta\tb\n", "dep\ta\tb\tc\n",
		"=>\ta\tb\tc\n", "dep\ta\tb\tc\n=>\ta\n", "dep\ta\tb\tc\n=>\ta\tb\n", "build\n", "build\tx\n", "build\tx=y\n", "build\t\"x=y\n", "build\t\"x\"y\n",
		"build\tx=\"y\n", "build\tx=\"y\"z\n", "build\t=y\n", "\n", "path\tp\nfoo\tbar\n", "build\tx=`y`\n", "path\tp", "build\t`x`=y\n", "build\t\"\\x\"=y\n", "=>\ta\n", "build\t x=y\n", "build\t\"x=\" y\n", "build\tx=\"\\q\"\n", "build\tx=a b\n", "build\t\"x\"\n",
	} {
		bi, err := debug.ParseBuildInfo(bad)
		fmt.Printf("%q: %v\n", bad, err)
		if err == nil {
			fmt.Printf("%q %v %d %q\n", bi.Path, bi.Main, len(bi.Deps), bi.Settings)
		}
	}
}

// Output:
// ----
// true true
// 0 0 {   <nil>}
// []
// go	go1.27
// path	example.com/cmd
// ----
// true true
// 0 0 {   <nil>}
// []
// go	go1.27
// path	p
// mod	p	(devel)
// ----
// true true
// 0 0 {p (devel)  <nil>}
// []
// path	p
// mod	p	v1.2.3	h1:xyz
// dep	a	v1	h1:a
// dep	b	v2
// =>	../b
//
// dep	c	v3
// =>	d	v4	h1:d
//
// ----
// true true
// 3 0 {p v1.2.3 h1:xyz <nil>}
// a v1 h1:a false
// b v2  true
// c v3  true
// []
// build	a=b
// build	-ldflags="-X main.x=y z"
// build	"k=v"=x
// build	"with space"="tab\there"
// build	q="\"quoted\""
// build	e=
// build	b="a`b"
// build	n="line\nbreak"
// build	eq=a=b
// ----
// true true
// 0 9 {   <nil>}
// [{"a" "b"} {"-ldflags" "-X main.x=y z"} {"k=v" "x"} {"with space" "tab\there"} {"q" "\"quoted\""} {"e" ""} {"b" "a`b"} {"n" "line\nbreak"} {"eq" "a=b"}]
// "nonsense": <nil>
// "" {   <nil>} 0 []
// "path\n": <nil>
// "" {   <nil>} 0 []
// "path\ta\tb\n": <nil>
// "a\tb" {   <nil>} 0 []
// "mod\ta\n": could not parse Go build info: line 1: expected 2 or 3 columns; got 1
// "mod\ta\tb\tc\td\n": could not parse Go build info: line 1: expected 2 or 3 columns; got 4
// "mod\ta\tb\n": <nil>
// "" {a b  <nil>} 0 []
// "dep\ta\n": could not parse Go build info: line 1: expected 2 or 3 columns; got 1
// "dep\ta\tb\n": <nil>
// "" {   <nil>} 1 []
// "dep\ta\tb\tc\n": <nil>
// "" {   <nil>} 1 []
// "=>\ta\tb\tc\n": could not parse Go build info: line 1: replacement with no module on previous line
// "dep\ta\tb\tc\n=>\ta\n": could not parse Go build info: line 2: expected 3 columns for replacement; got 1
// "dep\ta\tb\tc\n=>\ta\tb\n": could not parse Go build info: line 2: expected 3 columns for replacement; got 2
// "build\n": <nil>
// "" {   <nil>} 0 []
// "build\tx\n": could not parse Go build info: line 1: build line missing '=' after key
// "build\tx=y\n": <nil>
// "" {   <nil>} 0 [{"x" "y"}]
// "build\t\"x=y\n": could not parse Go build info: line 1: invalid quoted key in build line
// "build\t\"x\"y\n": could not parse Go build info: line 1: unexpected character after quoted key: 'y'
// "build\tx=\"y\n": could not parse Go build info: line 1: invalid quoted value in build line
// "build\tx=\"y\"z\n": could not parse Go build info: line 1: invalid quoted value in build line
// "build\t=y\n": could not parse Go build info: line 1: build line with missing key
// "\n": <nil>
// "" {   <nil>} 0 []
// "path\tp\nfoo\tbar\n": <nil>
// "p" {   <nil>} 0 []
// "build\tx=`y`\n": <nil>
// "" {   <nil>} 0 [{"x" "y"}]
// "path\tp": <nil>
// "" {   <nil>} 0 []
// "build\t`x`=y\n": <nil>
// "" {   <nil>} 0 [{"x" "y"}]
// "build\t\"\\x\"=y\n": could not parse Go build info: line 1: invalid quoted key in build line
// "=>\ta\n": could not parse Go build info: line 1: expected 3 columns for replacement; got 1
// "build\t x=y\n": could not parse Go build info: line 1: unquoted key " x" must be quoted
// "build\t\"x=\" y\n": could not parse Go build info: line 1: unexpected character after quoted key: ' '
// "build\tx=\"\\q\"\n": could not parse Go build info: line 1: invalid quoted value in build line
// "build\tx=a b\n": could not parse Go build info: line 1: unquoted value "a b" must be quoted
// "build\t\"x\"\n": could not parse Go build info: line 1: build line missing '=' after quoted key
