// Every form of the for statement.
package main

import "fmt"

type Week [7]string

func gen() []int { fmt.Print("once "); return []int{1, 2, 3} }

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	n := 3
	for n > 0 {
		n--
	}
	for {
		n++
		if n == 5 {
			break
		}
	}
	fmt.Println(n)
	for i, j := 0, 5; i < j; i, j = i+1, j-1 {
		fmt.Print(i, j, " ")
	}
	var k int
	for k = range 10 {
	}
	fmt.Println(k)
	for i := range gen() {
		fmt.Print(i)
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		if i == 0 {
			s = append(s, 4)
			s[1] = 20
		}
		fmt.Print(v, " ")
	}
	fmt.Println(s)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var np *[4]int
	for i := range np {
		fmt.Print(i)
	}
	fmt.Println(len(np))
	var x struct{ i, v int }
	for x.i, x.v = range s {
	}
	fmt.Println(x)
	for range 3 {
		fmt.Print("*")
	}
	for i := range int8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	var u uint16 = 2
	for i := range u {
		fmt.Printf("%T%d ", i, i)
	}
	for range -5 {
		fmt.Print("never")
	}
	fmt.Println()
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	m := map[string]int{}
	idx := []int{0, 0}
	for idx[1], m["k"] = range []int{7, 8} {
	}
	fmt.Println(idx, m)
	for i := 0; i < 10; i++ {
		if i%2 == 0 {
			continue
		}
		i++
		fmt.Print(i, " ")
	}
	fmt.Println()
}

// Output:
// 0 1 2 5
// 0 5 1 4 2 3 9
// once 012
// 1 2 3 [1 20 3 4]
// 0 1 1 2 2 3 0 1 1 2 2 20
// 01234
// {3 4}
// ***int80 int81 int82 uint160 uint161
// 1 2 [0 1] map[k:8]
// 2 4 6 8 10
