// Structs and arrays are values: assignment, arguments, results, channels, maps, interfaces copy.
package main

import "fmt"

type Inner struct{ V [3]int }
type T struct {
	A  int
	In Inner
	P  *Inner
}

func change(t T) T {
	t.A = 100
	t.In.V[0] = 100
	t.P.V[0] = 100
	return t
}

func main() {
	t := T{1, Inner{[3]int{1, 2, 3}}, &Inner{}}
	u := t
	u.A = 2
	u.In.V[1] = 20
	u.P.V[2] = 30
	fmt.Println(t.A, t.In, *t.P, u.A, u.In)
	w := change(t)
	fmt.Println(t.A, t.In, *t.P, w.A, w.In)
	c := make(chan T, 1)
	c <- t
	t.A = -1
	fmt.Println((<-c).A)
	var i any = t
	t.A = -2
	fmt.Println(i.(T).A, t.A)
	s := []T{t, t}
	s[0].A = 7
	fmt.Println(s[0].A, s[1].A)
	for _, x := range s {
		x.A = 55
	}
	fmt.Println(s[0].A)
	arr := [2]T{s[0], s[1]}
	for i, x := range arr {
		arr[1].A = 1000
		fmt.Println(i, x.A)
	}
	p := &arr[0]
	q := *p
	p.A = 8
	fmt.Println(q.A, arr[0].A)
	f := func() T { return arr[0] }
	r := f()
	r.In.V[0] = -9
	fmt.Println(arr[0].In.V[0], r.In.V[0], f().In.V[1])
	x, y := arr[0], arr[1]
	x, y = y, x
	fmt.Println(x.A, y.A)
}

// Output:
// 1 {[1 2 3]} {[0 0 30]} 2 {[1 20 3]}
// 1 {[1 2 3]} {[100 0 30]} 100 {[100 2 3]}
// 1
// -1 -2
// 7 -2
// 7
// 0 7
// 1 -2
// 7 8
// 1 -9 2
// 1000 8
