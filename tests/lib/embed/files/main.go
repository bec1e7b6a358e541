// Embedded files: strings, byte slices and trees, by name, by pattern and by
// folder, in groups and in imported packages, and all that a tree can be asked.
package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sort"
	"strings"

	"example.com/files/lib"
)

//go:embed hello.txt
var hello string

// A comment between the directive and the variable is no matter.
//
//go:embed raw.bin
var raw []byte

type text string
type octets []byte

var (
	//go:embed hello.txt
	typed text

	//go:embed "other/with space.dat"
	spaced octets

	//go:embed docs
	docs embed.FS

	//go:embed all:docs
	everything embed.FS

	//go:embed other/*.dat hello.txt
	//go:embed docs/deep `other/empty`
	several embed.FS

	//go:embed docs/[!.]* docs/.hidden
	starred embed.FS

	none embed.FS
)

var length = len(hello) + len(raw)

func tree(title string, f fs.FS) {
	fmt.Println(title)
	err := fs.WalkDir(f, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		fmt.Println("  ", path, d, "|", info.Size(), info.Mode(), info.ModTime().IsZero(), info.Sys(), err)
		return nil
	})
	if err != nil {
		fmt.Println("  error", err)
	}
}

func main() {
	fmt.Printf("%q %q %q %q %d\n", hello, raw, typed, spaced, length)
	raw[0] = 'R' // it may be written
	fmt.Printf("%q\n", raw[:3])
	tree("docs", docs)
	tree("everything", everything)
	tree("several", several)
	tree("starred", starred)
	tree("none", none)
	tree("lib", lib.Data)
	fmt.Println(lib.Name)

	for _, name := range []string{".", "docs", "docs/index.md", "docs/", "/docs", "docs/nothing", "docs/index.md/x", "", ".."} {
		b, err := docs.ReadFile(name)
		list, err2 := docs.ReadDir(name)
		f, err3 := docs.Open(name)
		fmt.Printf("%q: %q %v; %v %v; %T %v\n", name, b, err, list, err2, f, err3)
		var pe *fs.PathError
		fmt.Println(errors.As(err, &pe), errors.Is(err3, fs.ErrNotExist))
	}

	f, _ := several.Open("hello.txt")
	info, err := f.Stat()
	fmt.Println(info.Name(), info.Size(), info.IsDir(), info, err)
	buf := make([]byte, 7)
	for {
		n, err := f.Read(buf)
		fmt.Printf("%d %q %v\n", n, buf[:n], err)
		if err != nil {
			break
		}
	}
	s := f.(io.Seeker)
	for _, to := range []struct {
		offset int64
		whence int
	}{{-4, io.SeekEnd}, {2, io.SeekCurrent}, {3, io.SeekStart}, {-1, io.SeekStart}, {100, io.SeekStart}, {1, io.SeekEnd}} {
		at, err := s.Seek(to.offset, to.whence)
		fmt.Println(at, err)
	}
	rest, err := io.ReadAll(f)
	fmt.Printf("%q %v\n", rest, err)
	r := f.(io.ReaderAt)
	for _, at := range []int64{0, 20, 25, 30, -1} {
		n, err := r.ReadAt(buf, at)
		fmt.Println(n, err)
	}
	fmt.Println(f.Close())

	d, _ := several.Open("other")
	n, err := d.Read(buf)
	fmt.Println(n, err)
	dir := d.(fs.ReadDirFile)
	for _, count := range []int{1, 2, 5, 1, 0, -1} {
		list, err := dir.ReadDir(count)
		fmt.Println(count, list, err)
	}
	root, _ := several.Open(".")
	rootInfo, _ := root.Stat()
	_, err = root.Read(nil)
	fmt.Println(rootInfo.Name(), rootInfo.IsDir(), rootInfo, err)

	names, err := fs.Glob(several, "*/*.dat")
	fmt.Println(names, err)
	sub, err := fs.Sub(docs, "docs")
	tree("sub", sub)
	fmt.Println(err, docs == everything, docs == docs, none == embed.FS{})

	var all []string
	fs.WalkDir(several, ".", func(path string, d fs.DirEntry, err error) error {
		if !d.IsDir() {
			all = append(all, path)
		}
		return nil
	})
	sort.Strings(all)
	fmt.Println(strings.Join(all, " "))
}

// Output:
// "a first line\nand another\n" "raw \xff\x00\x80 bytes" "a first line\nand another\n" "3\n" 38
// "Raw"
// docs
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
//    docs dr-xr-xr-x 0 0001-01-01 00:00:00 docs/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/deep dr-xr-xr-x 0 0001-01-01 00:00:00 deep/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/deep/more.md -r--r--r-- 5 0001-01-01 00:00:00 more.md | 5 -r--r--r-- true <nil> <nil>
//    docs/index.md -r--r--r-- 7 0001-01-01 00:00:00 index.md | 7 -r--r--r-- true <nil> <nil>
//    docs/list.tmpl -r--r--r-- 26 0001-01-01 00:00:00 list.tmpl | 26 -r--r--r-- true <nil> <nil>
// everything
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
//    docs dr-xr-xr-x 0 0001-01-01 00:00:00 docs/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/.hidden dr-xr-xr-x 0 0001-01-01 00:00:00 .hidden/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/.hidden/x.md -r--r--r-- 7 0001-01-01 00:00:00 x.md | 7 -r--r--r-- true <nil> <nil>
//    docs/_drafts dr-xr-xr-x 0 0001-01-01 00:00:00 _drafts/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/_drafts/x.md -r--r--r-- 6 0001-01-01 00:00:00 x.md | 6 -r--r--r-- true <nil> <nil>
//    docs/deep dr-xr-xr-x 0 0001-01-01 00:00:00 deep/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/deep/more.md -r--r--r-- 5 0001-01-01 00:00:00 more.md | 5 -r--r--r-- true <nil> <nil>
//    docs/index.md -r--r--r-- 7 0001-01-01 00:00:00 index.md | 7 -r--r--r-- true <nil> <nil>
//    docs/list.tmpl -r--r--r-- 26 0001-01-01 00:00:00 list.tmpl | 26 -r--r--r-- true <nil> <nil>
// several
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
//    docs dr-xr-xr-x 0 0001-01-01 00:00:00 docs/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/deep dr-xr-xr-x 0 0001-01-01 00:00:00 deep/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/deep/more.md -r--r--r-- 5 0001-01-01 00:00:00 more.md | 5 -r--r--r-- true <nil> <nil>
//    hello.txt -r--r--r-- 25 0001-01-01 00:00:00 hello.txt | 25 -r--r--r-- true <nil> <nil>
//    other dr-xr-xr-x 0 0001-01-01 00:00:00 other/ | 0 dr-xr-xr-x true <nil> <nil>
//    other/1.dat -r--r--r-- 2 0001-01-01 00:00:00 1.dat | 2 -r--r--r-- true <nil> <nil>
//    other/2.dat -r--r--r-- 3 0001-01-01 00:00:00 2.dat | 3 -r--r--r-- true <nil> <nil>
//    other/empty -r--r--r-- 0 0001-01-01 00:00:00 empty | 0 -r--r--r-- true <nil> <nil>
//    other/with space.dat -r--r--r-- 2 0001-01-01 00:00:00 with space.dat | 2 -r--r--r-- true <nil> <nil>
// starred
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
//    docs dr-xr-xr-x 0 0001-01-01 00:00:00 docs/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/.hidden dr-xr-xr-x 0 0001-01-01 00:00:00 .hidden/ | 0 dr-xr-xr-x true <nil> <nil>
//    docs/.hidden/x.md -r--r--r-- 7 0001-01-01 00:00:00 x.md | 7 -r--r--r-- true <nil> <nil>
// none
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
// lib
//    . d ./ | 0 dr-xr-xr-x true <nil> <nil>
//    data dr-xr-xr-x 0 0001-01-01 00:00:00 data/ | 0 dr-xr-xr-x true <nil> <nil>
//    data/name -r--r--r-- 7 0001-01-01 00:00:00 name | 7 -r--r--r-- true <nil> <nil>
// gopher
// ".": "" read .: is a directory; [dr-xr-xr-x 0 0001-01-01 00:00:00 docs/] <nil>; *embed.openDir <nil>
// true false
// "docs": "" read docs: is a directory; [dr-xr-xr-x 0 0001-01-01 00:00:00 deep/ -r--r--r-- 7 0001-01-01 00:00:00 index.md -r--r--r-- 26 0001-01-01 00:00:00 list.tmpl] <nil>; *embed.openDir <nil>
// true false
// "docs/index.md": "# Docs\n" <nil>; [] read docs/index.md: not a directory; *embed.openFile <nil>
// false false
// "docs/": "" open docs/: file does not exist; [] open docs/: file does not exist; <nil> open docs/: file does not exist
// true true
// "/docs": "" open /docs: file does not exist; [] open /docs: file does not exist; <nil> open /docs: file does not exist
// true true
// "docs/nothing": "" open docs/nothing: file does not exist; [] open docs/nothing: file does not exist; <nil> open docs/nothing: file does not exist
// true true
// "docs/index.md/x": "" open docs/index.md/x: file does not exist; [] open docs/index.md/x: file does not exist; <nil> open docs/index.md/x: file does not exist
// true true
// "": "" open : file does not exist; [] open : file does not exist; <nil> open : file does not exist
// true true
// "..": "" open ..: file does not exist; [] open ..: file does not exist; <nil> open ..: file does not exist
// true true
// hello.txt 25 false -r--r--r-- 25 0001-01-01 00:00:00 hello.txt <nil>
// 7 "a first" <nil>
// 7 " line\na" <nil>
// 7 "nd anot" <nil>
// 4 "her\n" <nil>
// 0 "" EOF
// 21 <nil>
// 23 <nil>
// 3 <nil>
// 0 seek hello.txt: invalid argument
// 0 seek hello.txt: invalid argument
// 0 seek hello.txt: invalid argument
// "irst line\nand another\n" <nil>
// 7 <nil>
// 5 EOF
// 0 EOF
// 0 read hello.txt: invalid argument
// 0 read hello.txt: invalid argument
// <nil>
// 0 read other/: is a directory
// 1 [-r--r--r-- 2 0001-01-01 00:00:00 1.dat] <nil>
// 2 [-r--r--r-- 3 0001-01-01 00:00:00 2.dat -r--r--r-- 0 0001-01-01 00:00:00 empty] <nil>
// 5 [-r--r--r-- 2 0001-01-01 00:00:00 with space.dat] <nil>
// 1 [] EOF
// 0 [] <nil>
// -1 [] <nil>
// . true dr-xr-xr-x 0 0001-01-01 00:00:00 ./ read ./: is a directory
// [other/1.dat other/2.dat other/with space.dat] <nil>
// sub
//    . d docs/ | 0 dr-xr-xr-x true <nil> <nil>
//    deep dr-xr-xr-x 0 0001-01-01 00:00:00 deep/ | 0 dr-xr-xr-x true <nil> <nil>
//    deep/more.md -r--r--r-- 5 0001-01-01 00:00:00 more.md | 5 -r--r--r-- true <nil> <nil>
//    index.md -r--r--r-- 7 0001-01-01 00:00:00 index.md | 7 -r--r--r-- true <nil> <nil>
//    list.tmpl -r--r--r-- 26 0001-01-01 00:00:00 list.tmpl | 26 -r--r--r-- true <nil> <nil>
// <nil> false true true
// docs/deep/more.md hello.txt other/1.dat other/2.dat other/empty other/with space.dat
