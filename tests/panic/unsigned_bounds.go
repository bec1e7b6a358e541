// Indices and bounds of unsigned types are shown as such, signed ones are not.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s, a, str := []int{1, 2, 3}, [4]int{}, "abc"
	var u uint64 = 1<<64 - 1
	var up uintptr = 1 << 63
	var i int = -1
	p := &a
	try(func() { _ = s[u] })
	try(func() { s[u] = 1 })
	try(func() { s[u]++ })
	try(func() { _ = a[up] })
	try(func() { p[u] = 2 })
	try(func() { _ = str[u] })
	try(func() { _ = s[:u] })
	try(func() { _ = s[u:] })
	try(func() { _ = s[i:u] })
	try(func() { _ = s[u:u:3] })
	try(func() { _ = s[1:2:up] })
	try(func() { _ = a[u:] })
	try(func() { _ = str[:up] })
	try(func() { _ = s[i] })
	try(func() { _ = s[i:] })
	try(func() { _ = a[i] + a[u] })
	try(func() { _ = &s[uint(u)] })
	try(func() { _ = s[uint32(u)] })
}

// Output:
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [9223372036854775808] with length 4
// runtime error: index out of range [18446744073709551615] with length 4
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
// runtime error: slice bounds out of range [18446744073709551615:3]
// runtime error: slice bounds out of range [:18446744073709551615] with capacity 3
// runtime error: slice bounds out of range [:18446744073709551615:3]
// runtime error: slice bounds out of range [::9223372036854775808] with capacity 3
// runtime error: slice bounds out of range [18446744073709551615:4]
// runtime error: slice bounds out of range [:9223372036854775808] with length 3
// runtime error: index out of range [-1]
// runtime error: slice bounds out of range [-1:]
// runtime error: index out of range [-1]
// runtime error: index out of range [18446744073709551615] with length 3
// runtime error: index out of range [4294967295] with length 3
