// Line directives give what follows them another file, line and column.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func at() {
	_, f, l, _ := runtime.Caller(1)
	dir := filepath.Base(filepath.Dir(f))
	if dir != "sub" {
		dir = ""
	}
	fmt.Println(dir, filepath.Base(f), l)
}

func main() {
	at()
//line :1
	at()
//line foo.go:1
	at()
	at()
//line /abs/bar.go:10:20
	at()
//line :11:22
	at()
	/*line :10*/ at(); /*line sub/foo.go:20*/ at(); /*line :30:1*/ at()
	at()
	s := `
//line nope.go:5
`
	_ = s
 //line notstart.go:1
	at()
//line C:\x\y.go:7
	at()
//line nothing
	at()
//line x.go:1:2:3
	at()
}

// Output:
//  line_directives.go 20
//  ?? 1
//  foo.go 1
//  foo.go 2
//  bar.go 10
//  bar.go 11
//  ?? 10
// sub foo.go 20
// sub foo.go 30
// sub foo.go 31
// sub foo.go 37
//  C:\x\y.go 7
//  C:\x\y.go 9
//  x.go:1 2
