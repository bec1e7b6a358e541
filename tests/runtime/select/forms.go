// Select: default, several ready, send and receive, break, empty loops, evaluation order.
package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(v int) int                        { fmt.Print("v", v, " "); return v }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	select {
	case v := <-a:
		fmt.Println("got", v)
	default:
		fmt.Println("empty")
	}
	select {
	case a <- 1:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case a <- 2:
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case v, ok := <-a:
		fmt.Println(v, ok)
	case v := <-b:
		fmt.Println("b", v)
	}
	<-func() chan int { select { case b <- 6: default: }; return b }()
	select {
	case ch("a", a) <- val(1):
		fmt.Println("chosen a")
	case v := <-ch("b", b):
		fmt.Println("chosen b", v)
	}
	var arr [2]int
	var m = map[string]bool{}
	<-a
	a <- 7
	for range 2 {
		select {
		case arr[val(1)], m["ok"] = <-a:
			fmt.Println(arr, m)
			close(b)
		case _, ok := <-b:
			fmt.Println("closed", !ok)
		}
		if len(a) == 0 && arr[1] == 7 {
			arr[1] = 0
		}
	}
	counts := [2]int{}
	x, y := make(chan int, 1000), make(chan int, 1000)
	for range 1000 {
		x <- 0
		y <- 0
	}
	for range 1000 {
		select {
		case <-x:
			counts[0]++
		case <-y:
			counts[1]++
		}
	}
	fmt.Println(counts[0]+counts[1], counts[0] > 300, counts[1] > 300)
	for {
		select {
		case <-x:
			if len(x) > 0 {
				continue
			}
			break
		default:
		}
		break
	}
	fmt.Println(len(x))
	select {
	case v := <-make(chan string):
		fmt.Println(v)
	case <-func() chan struct{} { c := make(chan struct{}); close(c); return c }():
		fmt.Println("done")
	}
}

// Output:
// empty
// sent
// full
// 1 true
// a v1 b chosen a
// v1 [0 7] map[ok:true]
// closed true
// 1000 true true
// 0
// done
