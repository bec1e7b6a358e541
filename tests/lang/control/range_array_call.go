// Ranging over an array without its elements evaluates calls in it, once.
package main

import "fmt"

var n int

func array() [3]int { n++; return [3]int{1, 2, 3} }

func pointer() *[3]int { n++; return nil }

func main() {
	for i := range array() {
		fmt.Print(i, " ")
	}
	for range array() {
		fmt.Print("x ")
	}
	for i := range pointer() {
		fmt.Print(i, " ")
	}
	fmt.Println(n)
}

// Output:
// 0 1 2 x x x 0 1 2 3
