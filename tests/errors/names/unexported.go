// Unexported names and unknown members of packages.
package main

import "strings"
import "fmt"

func main() {
	strings.foo()
	strings.Nope()
	var b strings.Builder
	b.buf = nil
	b.Missing()
	fmt.println("x")
	var x strings.reader
	_ = x
}

// Errors:
// unexported.go:8:10: undefined: strings.foo
// unexported.go:9:10: undefined: strings.Nope
// unexported.go:11:4: b.buf undefined (cannot refer to unexported field buf)
// unexported.go:12:4: b.Missing undefined (type strings.Builder has no field or method Missing)
// unexported.go:13:6: undefined: fmt.println (but have Println)
// unexported.go:14:16: undefined: strings.reader (but have Reader)
