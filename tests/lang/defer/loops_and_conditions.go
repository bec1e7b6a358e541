// Defer inside loops, conditionals, closures and goroutines runs at function end.
package main

import "fmt"

type stack struct{ s []string }

func (s *stack) push(x string) func() {
	s.s = append(s.s, "+"+x)
	return func() { s.s = append(s.s, "-"+x) }
}

func work(s *stack, n int) {
	defer s.push("work")()
	for i := range n {
		if i%2 == 0 {
			defer s.push(fmt.Sprint("even", i))()
			continue
		}
		func() {
			defer s.push(fmt.Sprint("odd", i))()
		}()
	}
	switch n {
	case 4:
		defer s.push("four")()
		if n > 3 {
			return
		}
	}
	s.push("unreached")
}

func recursive(n int) (out []int) {
	if n == 0 {
		return nil
	}
	defer func() { out = append(out, n) }()
	return recursive(n - 1)
}

func continueAfter() (log []string) {
	for i := range 4 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					log = append(log, fmt.Sprint(r))
				}
			}()
			if i%2 == 1 {
				panic(i)
			}
			log = append(log, fmt.Sprint("ok", i))
		}()
	}
	return
}

func gotoDefer() {
	i := 0
again:
	defer fmt.Print("d", i, " ")
	i++
	if i < 3 {
		goto again
	}
}

func main() {
	s := &stack{}
	work(s, 4)
	fmt.Println(s.s)
	fmt.Println(recursive(5))
	fmt.Println(continueAfter())
	gotoDefer()
	fmt.Println()
	done := make(chan string)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint(recover()) }()
		panic("in goroutine")
	}()
	for m := range done {
		fmt.Println(m)
	}
}

// Output:
// [+work +even0 +odd1 -odd1 +even2 +odd3 -odd3 +four -four -even2 -even0 -work]
// [1 2 3 4 5]
// [ok0 1 ok2 3]
// d2 d1 d0
// in goroutine
