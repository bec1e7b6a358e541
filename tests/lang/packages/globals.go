// Package-level variables of all shapes, changed from functions and goroutines.
package main

import (
	"fmt"
	"sync"
)

type point struct{ x, y int8 }

var (
	count    int
	small    int8 = 127
	u8       uint8
	name     = "global"
	list     []string
	table    = map[string]point{"o": {}, "p": {1, 2}}
	pt       = point{3, 4}
	grid     [3][3]int
	ptr      = &pt
	iface    any = pt
	fn           = func(n int) int { return n + count }
	f32      float32 = 0.5
	b1, b2   bool    = true, false
	c64      complex64 = 1 + 1i
	self     = &count
	nested   struct {
		in  struct{ v [2]uint16 }
		err error
	}
)

const limit = 10

func bump() { count++; small++; u8--; f32 /= 2; b1, b2 = b2, b1 }

func main() {
	bump()
	fmt.Println(count, small, u8, f32, b1, b2)
	ptr.x = -1
	fmt.Println(pt, iface, *ptr == pt)
	list = append(list, name, name[2:])
	fmt.Println(list, len(list))
	grid[1][2] = limit
	g := grid
	grid[1][2]++
	fmt.Println(g, grid)
	*self += 40
	fmt.Println(fn(1))
	nested.in.v[1] = 65535
	nested.in.v[1]++
	nested.err = fmt.Errorf("e")
	fmt.Println(nested.in, nested.err)
	table["q"] = point{x: 5}
	fmt.Println(table, c64*c64)
	var wg sync.WaitGroup
	var mu sync.Mutex
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			count++
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(count)
}

// Output:
// 1 -128 255 0.25 false true
// {-1 4} {3 4} true
// [global obal] 2
// [[0 0 0] [0 0 10] [0 0 0]] [[0 0 0] [0 0 11] [0 0 0]]
// 42
// {[0 0]} e
// map[o:{0 0} p:{1 2} q:{5 0}] (0+2i)
// 91
