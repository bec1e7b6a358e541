// Objects reachable through every kind of reference survive collections.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct {
	s    string
	sl   []string
	m    map[string]*T
	p    *T
	i    any
	f    func() string
	c    chan *T
	arr  [2]*T
	e    error
	in   struct{ deep *string }
}

func str(n int) string { return strings.Repeat("x", n) + fmt.Sprint(n) }

func build(n int) *T {
	t := &T{s: str(n)}
	t.sl = append(t.sl, str(n+1), str(n+2))
	t.m = map[string]*T{str(n): {s: str(n + 3)}}
	t.p = &T{s: str(n + 4)}
	t.i = []any{str(n + 5), &T{s: str(n + 6)}}
	captured := str(n + 7)
	t.f = func() string { return captured }
	t.c = make(chan *T, 1)
	t.c <- &T{s: str(n + 8)}
	t.arr[1] = &T{s: str(n + 9)}
	t.e = fmt.Errorf("err %s", str(n+10))
	d := str(n + 11)
	t.in.deep = &d
	return t
}

func check(t *T, n int) bool {
	ok := t.s == str(n) && t.sl[1] == str(n+2) && t.m[str(n)].s == str(n+3) && t.p.s == str(n+4)
	ok = ok && t.i.([]any)[0] == any(str(n+5)) && t.i.([]any)[1].(*T).s == str(n+6) && t.f() == str(n+7)
	x := <-t.c
	t.c <- x
	return ok && x.s == str(n+8) && t.arr[1].s == str(n+9) && t.e.Error() == "err "+str(n+10) && *t.in.deep == str(n+11)
}

var global = build(100)

func main() {
	local := build(3)
	ts := []*T{}
	for i := range 20 {
		ts = append(ts, build(i))
		if i%5 == 0 {
			runtime.GC()
		}
	}
	done := make(chan bool)
	go func() {
		mine := build(50)
		for range 3 {
			runtime.GC()
		}
		done <- check(mine, 50)
	}()
	ok := <-done && check(local, 3) && check(global, 100)
	for i, t := range ts {
		ok = ok && check(t, i)
	}
	fmt.Println(ok)
}

// Output:
// true
