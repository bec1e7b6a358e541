// Indices of unsigned types are printed as the numbers that they are, in index
// and slice expressions, in assignments and through type parameters.
package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Printf("%T %t %v\n", r, ok, r)
	}()
	f()
}

func at[I int | uint | uint64 | int8](s []int, i I) int { return s[i] }

type Index uintptr

func main() {
	s := []int{1, 2, 3}
	a := [4]int{}
	p := &a
	str := "abc"
	var u uint64 = 1<<63 + 7
	var i Index = 1 << 63
	n := -1
	try(func() { _ = s[u] })
	try(func() { _ = s[i] })
	try(func() { s[u] = 1 })
	try(func() { s[u]++ })
	try(func() { s[u], n = 1, 2 })
	try(func() { _ = str[u] })
	try(func() { _ = a[u] })
	try(func() { _ = p[u] })
	try(func() { p[u] += 2 })
	try(func() { _ = &a[u] })
	try(func() { _ = s[u:] })
	try(func() { _ = s[:u] })
	try(func() { _ = s[1:n] })
	try(func() { _ = s[u:n] })
	try(func() { _ = s[n:u] })
	try(func() { _ = s[0:1:u] })
	try(func() { _ = s[:u:3] })
	try(func() { _ = s[u:2:3] })
	try(func() { _ = str[u:] })
	try(func() { _ = str[:u] })
	try(func() { _ = a[u:] })
	try(func() { _ = p[0:1:u] })
	try(func() { _ = at(s, uint(u)) })
	try(func() { _ = at(s, u) })
	try(func() { _ = at(s, n) })
	try(func() { _ = at(s, int8(n)) })
	try(func() { _ = s[n] })
	try(func() { _ = s[uint32(n)] })
	try(func() { _ = s[u+1] })
	try(func() { v := int(u); _ = s[v] })
	_ = s[u]
}

// Output:
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775808] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 4
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 4
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 4
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 4
// runtime.boundsError true runtime error: slice bounds out of range [9223372036854775815:3]
// runtime.boundsError true runtime error: slice bounds out of range [:9223372036854775815] with capacity 3
// runtime.boundsError true runtime error: slice bounds out of range [:-1]
// runtime.boundsError true runtime error: slice bounds out of range [:-1]
// runtime.boundsError true runtime error: slice bounds out of range [:9223372036854775815] with capacity 3
// runtime.boundsError true runtime error: slice bounds out of range [::9223372036854775815] with capacity 3
// runtime.boundsError true runtime error: slice bounds out of range [:9223372036854775815:3]
// runtime.boundsError true runtime error: slice bounds out of range [9223372036854775815:2:]
// runtime.boundsError true runtime error: slice bounds out of range [9223372036854775815:3]
// runtime.boundsError true runtime error: slice bounds out of range [:9223372036854775815] with length 3
// runtime.boundsError true runtime error: slice bounds out of range [9223372036854775815:4]
// runtime.boundsError true runtime error: slice bounds out of range [::9223372036854775815] with length 4
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775815] with length 3
// runtime.boundsError true runtime error: index out of range [-1]
// runtime.boundsError true runtime error: index out of range [-1]
// runtime.boundsError true runtime error: index out of range [-1]
// runtime.boundsError true runtime error: index out of range [4294967295] with length 3
// runtime.boundsError true runtime error: index out of range [9223372036854775816] with length 3
// runtime.boundsError true runtime error: index out of range [-9223372036854775801]

// Stderr:
// panic: runtime error: index out of range [9223372036854775815] with length 3
//
// goroutine 1 [running]:
// main.main(...)
// 	unsigned_index.go:61
// ...

// Exit: 2
