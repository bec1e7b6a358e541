// Stacks grow in many goroutines at once, while pointers to variables stay valid.
package main

import (
	"fmt"
	"sync"
)

type node struct {
	up  *node
	val int
}

func down(up *node, depth int) int {
	var pad [16]int
	pad[depth%16] = depth
	n := node{up, depth}
	if depth == 0 {
		s := 0
		for p := &n; p != nil; p = p.up {
			s += p.val
		}
		return s
	}
	r := down(&n, depth-1)
	return r + pad[depth%16] - n.val
}

func main() {
	var wg sync.WaitGroup
	results := make([]int, 16)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = down(nil, 100*(i+1))
		}()
	}
	wg.Wait()
	fmt.Println(results)
	for range 3 {
		fmt.Println(down(nil, 20000))
	}
}

// Skip-gcstress

// Output:
// [5050 20100 45150 80200 125250 180300 245350 320400 405450 500500 605550 720600 845650 980700 1125750 1280800]
// 200010000
// 200010000
// 200010000
