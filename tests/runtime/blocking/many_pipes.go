// More blocked readers than Ps, all fed in the end.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	const n = 12
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	var ws [n]*os.File
	for i := range n {
		r, w, err := os.Pipe()
		if err != nil {
			panic(err)
		}
		ws[i] = w
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer r.Close()
			buf := make([]byte, 8)
			k, _ := r.Read(buf)
			mu.Lock()
			total += k
			mu.Unlock()
		}()
	}
	for i, w := range ws {
		fmt.Fprint(w, "12345678"[:i%8+1])
		w.Close()
	}
	wg.Wait()
	fmt.Println(total)
}

// Output:
// 46
