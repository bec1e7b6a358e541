// Constraints with methods, type sets, core types, self reference, type switches on parameters.
package main

import (
	"errors"
	"fmt"
	"sort"
)

type Stringish interface {
	~string | ~[]byte
}
type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }

func FromStrings[T any, PT Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		PT(&out[i]).Set(s)
	}
	return out
}

type Ordered[T any] interface{ Less(T) bool }
type Age int

func (a Age) Less(b Age) bool { return a < b }

func Sort[T Ordered[T]](xs []T) {
	sort.Slice(xs, func(i, j int) bool { return xs[i].Less(xs[j]) })
}

func Len[T Stringish](s T) int          { return len(s) }
func First[T Stringish](s T) byte       { return s[0] }
func Concat[T ~string](a, b T) T        { return a + b }
func Bytes[T Stringish](s T) []byte     { return []byte(s) }
func Send[C ~chan E, E any](c C, e E)   { c <- e }
func Each[M ~map[K]V, K comparable, V any](m M, f func(K, V)) {
	for k, v := range m {
		f(k, v)
	}
}

func Describe[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return fmt.Sprint("int ", v+1)
	case []T:
		return "slice of T"
	case string:
		return "string " + v
	case error:
		return "error " + v.Error()
	}
	return fmt.Sprintf("%T", x)
}

type Num interface{ ~int | ~float64 }

func Abs[T Num](x T) T {
	if x < 0 {
		return -x
	}
	return x
}
func Half[T Num](x T) T  { return x / 2 }
func Shift[T ~uint8 | ~int32](x T) T { return x<<4>>2 + ^T(0) }

type Str string

func Apply[F func(A) R, A, R any](f F, a A) R { return f(a) }
func IsNil[T any, P *T](p P) bool             { return p == nil }

func main() {
	fmt.Println(FromStrings[Conf]([]string{"a", "b"}))
	ages := []Age{3, 1, 2}
	Sort(ages)
	fmt.Println(ages)
	fmt.Println(Len("abc"), Len([]byte{1}), First(Str("xyz")), Concat(Str("a"), "b"), Bytes(Str("hi")))
	c := make(chan int, 1)
	Send(c, 5)
	fmt.Println(<-c)
	Each(map[string]int{"k": 1}, func(k string, v int) { fmt.Println(k, v) })
	fmt.Println(Describe(1), Describe("s"), Describe(errors.New("e")), Describe(1.5), Describe([]int{}), Describe[any](nil))
	fmt.Println(Abs(-3), Abs(-2.5), Half(7), Half(7.0), Shift(uint8(200)), Shift(int32(-200)))
	fmt.Println(Apply(func(i int) string { return fmt.Sprint(i) }, 4), IsNil[int](nil))
}

// Output:
// [{a} {b}]
// [1 2 3]
// 3 1 120 ab [104 105]
// 5
// k 1
// int 2 string s error e float64 []int <nil>
// 3 2.5 3 3.5 31 -801
// 4 true
