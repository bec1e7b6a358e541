// Maps: insertion, lookup with ok, deletion, length, nil maps, literals.
package main

import "fmt"

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] = 3
	v, ok := m["one"]
	fmt.Println(v, ok)
	v, ok = m["none"]
	fmt.Println(v, ok, len(m))
	delete(m, "two")
	delete(m, "absent")
	fmt.Println(m, len(m))
	m["one"]++
	m["new"] += 5
	fmt.Println(m)
	var n map[string]int
	fmt.Println(n == nil, n["x"], len(n))
	delete(n, "x")
	for range n {
		fmt.Println("never")
	}
	if _, ok := n["x"]; !ok {
		fmt.Println("absent")
	}
	p := m
	p["shared"] = 1
	fmt.Println(m["shared"])
	clear(m)
	fmt.Println(m, len(p))
	big := make(map[int]int, 100)
	for i := range 1000 {
		big[i*i] = i
	}
	fmt.Println(len(big), big[998001], big[2])
	var ok2 bool
	_, ok2 = big[49]
	fmt.Println(ok2)
}

// Output:
// 1 true
// 0 false 3
// map[one:1 three:3] 2
// map[new:5 one:2 three:3]
// true 0 0
// absent
// 1
// map[] 0
// 1000 999 0
// true
