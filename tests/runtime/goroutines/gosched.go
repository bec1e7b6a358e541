// With one P, Gosched hands over in turn.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	runtime.GOMAXPROCS(1)
	var log []string
	done := make(chan bool)
	for _, name := range []string{"a", "b"} {
		go func() {
			for i := range 3 {
				log = append(log, fmt.Sprint(name, i))
				runtime.Gosched()
			}
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println(len(log))
	n := map[byte]int{}
	for _, l := range log {
		n[l[0]]++
	}
	fmt.Println(n['a'], n['b'])
	turns := 0
	for i := 1; i < len(log); i++ {
		if log[i][0] != log[i-1][0] {
			turns++
		}
	}
	fmt.Println(turns >= 3)
}

// Output:
// 6
// 3 3
// true
