// NaN keys are never found again but are counted and iterated; zeros are one key.
package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{}
	for i := range 3 {
		m[math.NaN()] = i
	}
	_, ok := m[math.NaN()]
	fmt.Println(len(m), ok)
	sum := 0
	for k, v := range m {
		if k == k {
			fmt.Println("equal?")
		}
		sum += v
	}
	fmt.Println(sum)
	delete(m, math.NaN())
	fmt.Println(len(m))
	m[0] = 10
	m[math.Copysign(0, -1)]++
	fmt.Println(m[0], len(m))
	clear(m)
	fmt.Println(len(m))
	a := map[any]int{math.NaN(): 1}
	a[math.NaN()] = 2
	fmt.Println(len(a))
	c := map[complex128]int{complex(math.NaN(), 0): 1, complex(0, math.Copysign(0, -1)): 5}
	fmt.Println(c[0], len(c))
	f32 := map[float32]string{0.1: "tenth"}
	fmt.Println(f32[float32(0.1)])
}

// Output:
// 3 false
// 3
// 3
// 11 4
// 0
// 2
// 5 2
// tenth
