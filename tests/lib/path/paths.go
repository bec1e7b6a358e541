// path and path/filepath.
package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	for _, p := range []string{"/a/b/../c", "a//b/.", "", "../x", "/", "a/b/"} {
		fmt.Print(path.Clean(p), " ", path.Base(p), " ", path.Dir(p), " ", path.IsAbs(p), "; ")
	}
	fmt.Println()
	fmt.Println(path.Join("a", "../b", "/c"), path.Ext("x/y.tar.gz"), filepath.Join("x", "y"))
	d, f := path.Split("dir/file.go")
	fmt.Println(d, f)
	ok, err := path.Match("*.go", "main.go")
	fmt.Println(ok, err)
	r, err := filepath.Rel("/a/b", "/a/c/d")
	fmt.Println(r, err, filepath.Ext("q.txt"))
}

// Output:
// /a/c c /a true; a/b . a/b false; . . . false; ../x x .. false; / / / true; a/b b a/b false;
// b/c .gz x/y
// dir/ file.go
// true <nil>
// ../c/d <nil> .txt
