// Iteration while inserting and deleting; every entry at most once.
package main

import (
	"fmt"
	"sort"
)

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i * i
	}
	sum, n := 0, 0
	for k, v := range m {
		sum += v - k*k
		n++
	}
	fmt.Println(sum, n)
	seen := map[int]int{}
	for k := range m {
		seen[k]++
		delete(m, k)
		delete(m, (k+1)%100)
	}
	once := true
	for _, c := range seen {
		once = once && c == 1
	}
	fmt.Println(once, len(m), len(seen) >= 50)
	for i := range 10 {
		m[i] = 0
	}
	count := 0
	for k := range m {
		count++
		m[k+1000] = 1
		if count > 5000 {
			break
		}
	}
	fmt.Println(count >= 10, len(m) >= 20)
	var keys []string
	for k := range map[string]bool{"z": true, "a": true, "m": false} {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
	orders := map[string]bool{}
	small := map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true}
	for range 200 {
		s := ""
		for k := range small {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
	for k := range m {
		if k >= 0 {
			clear(m)
		}
	}
	fmt.Println(len(m))
}

// Output:
// 0 100
// true 0 true
// true true
// [a m z]
// true
// 0
