// Switch: fallthrough, default anywhere, no condition, init, order of evaluation.
package main

import "fmt"

func say(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	}
}

func ft(n int) {
	switch n {
	default:
		fmt.Print("default ")
		fallthrough
	case 1:
		fmt.Print("one ")
		fallthrough
	case 2:
		fmt.Print("two ")
	case 3:
		fmt.Print("three ")
		if n == 3 {
			break
		}
		fmt.Print("never")
	}
	fmt.Println()
}

func main() {
	for n := range 5 {
		ft(n)
	}
	switch say("tag", 2) {
	case say("a", 1), say("b", 2), say("c", 3):
		fmt.Println("hit")
	case say("d", 4):
	}
	fmt.Println(grade(95), grade(85), grade(5))
	switch x := 5; {
	case x > 3:
		fmt.Println("big")
	}
	switch x := "s"; x + "t" {
	case "st":
		x := 1
		fmt.Println("string", x)
	}
	switch f := 1.5; f {
	case 1, 1.5:
		fmt.Println("float")
	}
	switch any(3) {
	case "3", 3.0:
		fmt.Println("no")
	case 3:
		fmt.Println("int 3")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	p := new(int)
	switch p {
	case nil:
	case p:
		fmt.Println("pointer")
	}
	switch {
	}
	switch say("only", 1) {
	}
	fmt.Println()
	switch true {
	case false:
	case 1 < 2 && true:
		fmt.Println("true")
	}
	switch r := 'x'; {
	case 'a' <= r && r <= 'z', r == '_':
		fmt.Println("letter")
	}
	dense := func(n int) string {
		switch n {
		case 0:
			return "zero"
		case 1, 2, 3:
			return "few"
		case 4:
			return "four"
		case 5, 6, 7, 8, 9:
			return "many"
		case 1000000, -1:
			return "odd"
		}
		return "none"
	}
	for _, n := range []int{0, 2, 4, 7, 10, 1000000, -1} {
		fmt.Print(dense(n), " ")
	}
	fmt.Println()
	for _, s := range []string{"if", "else", "for", "func", "x"} {
		switch s {
		case "if", "else":
			fmt.Print("cond ")
		case "for":
			fmt.Print("loop ")
		case "func":
			fmt.Print("fn ")
		default:
			fmt.Print("? ")
		}
	}
	fmt.Println()
}

// Output:
// default one two
// one two
// two
// three
// default one two
// tag a b hit
// A B F
// big
// string 1
// float
// int 3
// array
// pointer
// only
// true
// letter
// zero few four many none odd odd
// cond cond loop fn ?
