// testing/fstest: a file system in memory, and what TestFS says of good and bad ones.
package main

import (
	"fmt"
	"io"
	"io/fs"
	"structs"
	"testing/fstest"
	"time"
	_ "time/tzdata"
)

type layout struct {
	_ structs.HostLayout
	a int8
	b int64
}

// wrong lists a file that is not there, and says that files are larger than they are.
type wrong struct{ fstest.MapFS }

func (w wrong) ReadFile(name string) ([]byte, error) {
	b, err := w.MapFS.ReadFile(name)
	return append(b, '!'), err
}

func (w wrong) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := w.MapFS.ReadDir(name)
	if len(list) > 1 {
		list[0], list[1] = list[1], list[0]
	}
	return list, err
}

func (w wrong) Glob(pattern string) ([]string, error) { return []string{"z", "a"}, nil }

func main() {
	fmt.Println(layout{a: 1, b: 2})
	m := fstest.MapFS{
		"a/b/c.txt":   {Data: []byte("hello"), ModTime: time.Unix(1e9, 0).UTC()},
		"a/b/d.txt":   {Data: []byte("there"), Mode: 0644},
		"a/link":      {Data: []byte("b/c.txt"), Mode: fs.ModeSymlink},
		"dirlink":     {Data: []byte("a/b"), Mode: fs.ModeSymlink},
		"abs":         {Data: []byte("/a"), Mode: fs.ModeSymlink},
		"empty":       {Mode: fs.ModeDir | 0700},
		"x":           {Data: []byte("top"), Sys: 7},
		"a/b/[odd]-*": {Data: []byte("odd")},
	}
	delete(m, "abs")
	fmt.Println(fstest.TestFS(m, "a/b/c.txt", "x", "a/link"))
	fmt.Println(fstest.TestFS(m, "nothere"))
	fmt.Println(fstest.TestFS(m))
	fmt.Println(fstest.TestFS(fstest.MapFS{}))
	fmt.Println(fstest.TestFS(wrong{fstest.MapFS{"a": {Data: []byte("1")}, "b": {Data: []byte("2")}, "e/f": {}}}, "a"))
	fs.WalkDir(m, ".", func(path string, d fs.DirEntry, err error) error {
		info, _ := d.Info()
		fmt.Println(path, d, err, info.Mode(), info.Size(), info.Sys())
		return nil
	})
	for _, name := range []string{"a/link", "dirlink/c.txt", "dirlink", "abs", "nope", "../x", "a", "."} {
		f, err := m.Open(name)
		fmt.Println(name, f != nil, err)
		l, err := m.Lstat(name)
		fmt.Println(l, err)
		fmt.Println(m.ReadLink(name))
		s, err := m.Stat(name)
		fmt.Println(s, err)
		b, err := m.ReadFile(name)
		fmt.Println(string(b), err)
	}
	fmt.Println(m.Glob("a/*/*.txt"))
	sub, err := m.Sub("a/b")
	fmt.Println(fs.Glob(sub, "*"))
	fmt.Println(err)
	f, _ := m.Open("x")
	s := f.(io.Seeker)
	fmt.Println(s.Seek(1, 0))
	fmt.Println(s.Seek(9, 1))
	fmt.Println(s.Seek(-1, 2))
	b, err := io.ReadAll(f)
	fmt.Println(string(b), err)
	p := make([]byte, 2)
	n, err := f.(io.ReaderAt).ReadAt(p, 2)
	fmt.Println(n, err)
	n, err = f.(io.ReaderAt).ReadAt(p, 9)
	fmt.Println(n, err)
	d, _ := m.Open("a")
	n, err = d.Read(p)
	fmt.Println(n, err, d.Close())
}

// Output:
// {{{}} 1 2}
// <nil>
// TestFS found errors:
// expected but not found: nothere
// TestFS found errors:
// expected empty file system but found files:
// a
// a/b
// a/b/[odd]-*
// a/b/c.txt
// a/b/d.txt
// a/link
// dirlink
// empty
// x
// <nil>
// TestFS found errors:
// a: ReadAll vs fsys.ReadFile: different data returned
// 	"1"
// 	"1!"
// a: Readall vs second fsys.ReadFile: different data returned
// 	"1"
// 	"1!"
// a: ReadAll vs fs.ReadFile: different data returned
// 	"1"
// 	"1!"
// b: ReadAll vs fsys.ReadFile: different data returned
// 	"2"
// 	"2!"
// b: Readall vs second fsys.ReadFile: different data returned
// 	"2"
// 	"2!"
// b: ReadAll vs fs.ReadFile: different data returned
// 	"2"
// 	"2!"
// e/f: ReadAll vs fsys.ReadFile: different data returned
// 	""
// 	"!"
// e/f: Readall vs second fsys.ReadFile: different data returned
// 	""
// 	"!"
// e/f: ReadAll vs fs.ReadFile: different data returned
// 	""
// 	"!"
// e: Glob(`e/nonexist/[]`): bad pattern not detected
// e: Glob(`e/*a*`): unsorted output:
// z
// a
// e: Glob(`e/*a*`): wrong output:
// extra: a
// extra: z
// .: fsys.ReadDir: list not sorted: b before a
// .: fs.ReadDir: list not sorted: b before a
// .: Glob(`nonexist/[]`): bad pattern not detected
// .: Glob(`*a*`): unsorted output:
// z
// a
// .: Glob(`*a*`): wrong output:
// extra: z
// . d ./ <nil> dr-xr-xr-x 0 <nil>
// a dr-xr-xr-x 0 0001-01-01 00:00:00 a/ <nil> dr-xr-xr-x 0 <nil>
// a/b dr-xr-xr-x 0 0001-01-01 00:00:00 b/ <nil> dr-xr-xr-x 0 <nil>
// a/b/[odd]-* ---------- 3 0001-01-01 00:00:00 [odd]-* <nil> ---------- 3 <nil>
// a/b/c.txt ---------- 5 2001-09-09 01:46:40 c.txt <nil> ---------- 5 <nil>
// a/b/d.txt -rw-r--r-- 5 0001-01-01 00:00:00 d.txt <nil> -rw-r--r-- 5 <nil>
// a/link L--------- 7 0001-01-01 00:00:00 link <nil> L--------- 7 <nil>
// dirlink L--------- 3 0001-01-01 00:00:00 dirlink <nil> L--------- 3 <nil>
// empty drwx------ 0 0001-01-01 00:00:00 empty/ <nil> drwx------ 0 <nil>
// x ---------- 3 0001-01-01 00:00:00 x <nil> ---------- 3 7
// a/link true <nil>
// L--------- 7 0001-01-01 00:00:00 link <nil>
// b/c.txt <nil>
// ---------- 5 2001-09-09 01:46:40 link <nil>
// hello <nil>
// dirlink/c.txt true <nil>
// ---------- 5 2001-09-09 01:46:40 c.txt <nil>
//  readlink dirlink/c.txt: invalid argument
// ---------- 5 2001-09-09 01:46:40 c.txt <nil>
// hello <nil>
// dirlink true <nil>
// L--------- 3 0001-01-01 00:00:00 dirlink <nil>
// a/b <nil>
// dr-xr-xr-x 0 0001-01-01 00:00:00 dirlink/ <nil>
//  read dirlink: invalid argument
// abs false open abs: file does not exist
// <nil> lstat abs: file does not exist
//  readlink abs: file does not exist
// <nil> open abs: file does not exist
//  open abs: file does not exist
// nope false open nope: file does not exist
// <nil> lstat nope: file does not exist
//  readlink nope: file does not exist
// <nil> open nope: file does not exist
//  open nope: file does not exist
// ../x false open ../x: file does not exist
// <nil> lstat ../x: file does not exist
//  readlink ../x: file does not exist
// <nil> open ../x: file does not exist
//  open ../x: file does not exist
// a true <nil>
// dr-xr-xr-x 0 0001-01-01 00:00:00 a/ <nil>
//  readlink a: invalid argument
// dr-xr-xr-x 0 0001-01-01 00:00:00 a/ <nil>
//  read a: invalid argument
// . true <nil>
// dr-xr-xr-x 0 0001-01-01 00:00:00 ./ <nil>
//  readlink .: invalid argument
// dr-xr-xr-x 0 0001-01-01 00:00:00 ./ <nil>
//  read .: invalid argument
// [a/b/c.txt a/b/d.txt] <nil>
// [[odd]-* c.txt d.txt] <nil>
// <nil>
// 1 <nil>
// 0 seek x: invalid argument
// 2 <nil>
// p <nil>
// 1 EOF
// 0 read x: invalid argument
// 0 read a: invalid argument <nil>
