// Labelled break and continue from loops, switches and selects; goto.
package main

import "fmt"

func main() {
outer:
	for i := range 4 {
		for j := range 4 {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
sw:
	switch x := 1; x {
	case 1:
		for {
			break sw
		}
		fmt.Println("unreached")
	}
	c := make(chan int, 1)
	n := 0
loop:
	for {
		select {
		case c <- n:
			n++
			if n > 3 {
				break loop
			}
			continue loop
		default:
			<-c
		}
	}
	fmt.Println("n", n)
	i := 0
again:
	i++
	if i < 5 {
		goto again
	}
	fmt.Println(i)
	for i := 0; i < 2; i++ {
		for j := 0; ; j++ {
			if j == 3 {
				goto next
			}
		}
	next:
		fmt.Println("next", i)
	}
	var fs []func() int
redo:
	v := len(fs)
	fs = append(fs, func() int { return v })
	if len(fs) < 3 {
		goto redo
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())
L:
	for range 2 {
	L2:
		for {
			for {
				continue L
			}
			break L2
		}
	}
	if true {
		goto end
	}
end:
}

// Output:
// 0 0 0 1 1 0 1 1
// n 4
// 5
// next 0
// next 1
// 0 1 2
