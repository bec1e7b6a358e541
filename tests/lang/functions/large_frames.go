// Functions with large arrays and structs as locals, parameters and results.
package main

import "fmt"

type Matrix [16][16]int

func identity() (m Matrix) {
	for i := range m {
		m[i][i] = 1
	}
	return
}

func (m Matrix) Mul(o Matrix) Matrix {
	var r Matrix
	for i := range m {
		for j := range o {
			for k := range m {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

func fill(a [1000]int, v int) [1000]int {
	for i := range a {
		a[i] += v + i
	}
	return a
}

func local() int {
	var big [4000]int
	for i := range big {
		big[i] = i
	}
	s := big[1000:2000]
	t := 0
	for _, v := range s {
		t += v
	}
	cp := big
	cp[0] = 5
	return t + cp[0] + big[0]
}

func main() {
	m := identity()
	m[0][1] = 2
	m = m.Mul(m).Mul(m)
	fmt.Println(m[0][:4], m[15][12:])
	var a [1000]int
	b := fill(fill(a, 1), 2)
	fmt.Println(a[999], b[0], b[999])
	fmt.Println(local())
	var huge [100000]byte
	huge[99999] = 7
	p := &huge
	p[0]++
	fmt.Println(huge[0], huge[99999], len(p))
	ch := make(chan Matrix, 1)
	ch <- m
	r := <-ch
	fmt.Println(r == m, r[0][1])
}

// Output:
// [1 6 0 0] [0 0 0 1]
// 0 3 2001
// 1499505
// 1 7 100000
// true 6
