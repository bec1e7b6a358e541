// Return, labels, goto and defer inside the body of a range over a function.
package main

import "fmt"

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func find(want int) (idx int, found bool) {
	defer func() { idx *= 10 }()
	for i := range seq(10) {
		for j := range seq(10) {
			if i*j == want {
				return i, true
			}
		}
	}
	return -1, false
}

func deferred() (log []string) {
	defer func() { log = append(log, "end") }()
	for i := range seq(3) {
		defer func() { log = append(log, fmt.Sprint("d", i)) }()
	}
	log = append(log, "body done")
	return log
}

func labels() {
outer:
	for i := range seq(5) {
		for j := range seq(5) {
			for k := range seq(5) {
				if k == 1 {
					continue
				}
				if j == 1 {
					continue outer
				}
				if i == 2 {
					break outer
				}
				if k == 3 {
					break
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
	fmt.Println()
}

func jump() string {
	for i := range seq(10) {
		for range seq(2) {
			if i == 3 {
				goto out
			}
		}
	}
	return "not reached"
out:
	return "jumped"
}

func panics() (r any) {
	defer func() { r = recover() }()
	for i := range seq(3) {
		if i == 1 {
			panic("in body")
		}
	}
	return nil
}

func sel() int {
	for i := range seq(10) {
		switch {
		case i < 3:
			continue
		case i == 5:
			return i
		}
	}
	return 0
}

func main() {
	fmt.Println(find(42))
	fmt.Println(find(97))
	fmt.Println(deferred())
	labels()
	fmt.Println(jump())
	fmt.Println(panics())
	fmt.Println(sel())
}

// Output:
// 60 true
// -10 false
// [body done d2 d1 d0 end]
// 0 0 0 0 0 2 1 0 0 1 0 2
// jumped
// in body
// 5
