// Writing to a map within nested use is fine; the race detector of maps stays silent.
package main

import "fmt"

func main() {
	m := map[int]int{1: 1}
	for k := range m {
		m[k] = m[k] + 1
		for k2 := range m {
			m[k2]++
		}
	}
	fmt.Println(m)
	outer := map[string]map[string]int{"a": {"x": 1}}
	outer["a"]["y"] = func() int { outer["b"] = nil; return len(outer) }()
	fmt.Println(outer)
}

// Output:
// map[1:3]
// map[a:map[x:1 y:2] b:map[]]
