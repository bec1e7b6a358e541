// Every variable starts as its type's zero value, at every level.
package main

import "fmt"

type Inner struct {
	N int
	S string
}
type Outer struct {
	Inner
	P *Inner
	A [2]Inner
	M map[string]int
	F func()
	E error
	C chan int
	B bool
	X complex64
	L []int
}

var global Outer

func result() (n int, s string, o Outer, e error) { return }

func main() {
	var o Outer
	fmt.Printf("%+v\n", o)
	fmt.Printf("%+v\n", global)
	fmt.Println(o.P == nil, o.M == nil, o.F == nil, o.E == nil, o.C == nil, o.L == nil, o.M["x"], len(o.L))
	n, s, r, e := result()
	fmt.Printf("%v %q %v %v\n", n, s, r.A, e)
	p := new(Outer)
	fmt.Println(p.A[1].N, p.Inner.S == "")
	for i := 0; i < 2; i++ {
		var fresh [3]int
		fmt.Println(fresh)
		fresh[i] = 9
	}
	arr := make([]Outer, 2)
	fmt.Println(arr[1].B, arr[0].X)
}

// Output:
// {Inner:{N:0 S:} P:<nil> A:[{N:0 S:} {N:0 S:}] M:map[] F:<nil> E:<nil> C:<nil> B:false X:(0+0i) L:[]}
// {Inner:{N:0 S:} P:<nil> A:[{N:0 S:} {N:0 S:}] M:map[] F:<nil> E:<nil> C:<nil> B:false X:(0+0i) L:[]}
// true true true true true true 0 0
// 0 "" [{0 } {0 }] <nil>
// 0 true
// [0 0 0]
// [0 0 0]
// false (0+0i)
