// Selectors and field names that are nearly right.
package main

import "strings"

type T struct{ field int }

func (T) Method() {}

func main() {
	var t T
	_ = T.field
	_ = t.Field
	t.method()
	var b strings.Builder
	b.len()
	b.lEN()
	b.LEN()
	b.Buf = nil
	_ = len.x
	var v strings
}

// Errors:
// member_hints.go:12:6: operand for field selector field must be value of type T
// member_hints.go:13:8: t.Field undefined (type T has no field or method Field, but does have field field)
// member_hints.go:14:4: t.method undefined (type T has no field or method method, but does have method Method)
// member_hints.go:16:4: b.len undefined (type strings.Builder has no field or method len, but does have method Len)
// member_hints.go:17:4: b.lEN undefined (type strings.Builder has no field or method lEN)
// member_hints.go:18:4: b.LEN undefined (type strings.Builder has no field or method LEN, but does have method Len)
// member_hints.go:19:4: b.Buf undefined (type strings.Builder has no field or method Buf, but does have unexported field buf)
// member_hints.go:20:9: invalid use of len (built-in) in selector expression
// member_hints.go:21:6: declared and not used: v
// member_hints.go:21:8: strings (package name) is not a type
// member_hints.go:21:6: too many errors
