//go:build go1.27

// Package seed has a little of everything that Go's grammar has.
package seed

import (
	"fmt"
	. "math"
	m "strings"
	_ "unsafe"
)

import "os"

const Pi, E = 3.14_15, 0x1p-2

const (
	a byte = iota + 'a'
	b
	c, d = "s\n\x41\u00e9", `raw
text`
)

var (
	x, y int = 1, 2i
	z    = [...]string{0: "a", 2: "c"}
)

type (
	Alias    = map[string][]*int
	List[T any, U ~[]T | interface{ ~string; String() string }] struct {
		next *List[T, U]
		a, b T `json:"a"`
		fmt.Stringer
		*os.File
		List2[T]
		arr [2]chan<- (<-chan func(int, ...string) (n int, err error))
	}
	Shape interface {
		Area() float64
		comparable
		fmt.Stringer
		int | ~string | List2[int]
	}
	Array [N]int
	Ptr[P *T, T any] P
)

func (l *List[T, U]) Push(v T) *List[T, U] { return &List[T, U]{next: l, a: v} }

func (l List[T, _]) Map[R any](f func(T) R) (rs []R) {
	for p := &l; p != nil; p = p.next {
		rs = append(rs, f(p.a))
	}
	return
}

func external(a, b int, rest ...any) (int, error)

func main() {
outer:
	for i, v := range []int{1, 2, 3} {
		if v := v * i; v%2 == 0 && !(v < 3) || v&^1 != 0 {
			continue outer
		} else if x, ok := any(v).(int); ok {
			x++
			_ = x
		} else {
			break
		}
	}
	for range 10 {
	}
	for x < y {
		x <<= 1
	}
	for i := 0; i < 10; i++ {
		goto end
	}
	for k = range (map[T]int{{1, 2}: 3}) {
	}
	switch v := x.(type) {
	case nil, int, []string, func(), map[string]int, chan int, struct{}:
		fallthrough
	default:
	}
	switch f := func() bool { return true }; f() {
	case true: x = -y; y = +x ^ ^y
	}
	select {
	case v, ok := <-ch:
		_ = v
	case ch <- f(xs...):
	case <-time.After(1):
	default:
		return 1, nil
	}
	go func(a int) { defer close(ch) }(*p)
	s := a[1:2:3][:][i:][:j]
	t := struct{ x, y int }{x: 1, y: 2}.x
	u := Pair[int, string]{1, "a"}.Map[float64](func(x int) float64 { return float64(x) })
	if t == (T{}) {
		var w interface{ M() } = (*T)(nil)
		type local[T any] []T
		const q = 1
	}
	<-ch
	ch <- <-ch
	f := func(int, string) (x, y int) { return }
	g[int]()
end:
	{
		;
	}
}
