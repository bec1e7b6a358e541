// Package a has statements of all kinds, and parts that do not run.
package a

import "example.com/cover/b"

var table = map[string]func(int) int{
	"double": func(x int) int { return 2 * x },
	"half": func(x int) int {
		if x%2 == 1 {
			return -1
		}
		return x / 2
	},
}

// If has branches.
func If(x int) string {
	if x > 10 {
		return "big"
	} else if x > 5 {
		return "middle"
	} else {
		// nothing here

		return "small"
	}
}

func Empty() {}

func Loops(n int) (sum int) {
	for i := 0; i < n; i++ {
		if i == 3 {
			continue
		}
		sum += i
	}
	for range n {
		sum++
	}
outer:
	for {
		for {
			break outer
		}
	}
	return sum
}

func Switch(x any) int {
	switch y := x.(type) {
	case int:
		return y
	case string:
		// comment
	case nil:
		return 0
	default:
		panic("what")
	}
	switch {
	}
	switch x {
	case "a", "b":
		fallthrough
	case "c":
		return 1
	}
	return 2
}

func Select(c chan int) int {
	select {
	case v := <-c:
		return v
	default:
	}
	return 0
}

func Goto(n int) int {
	i := 0
again:
	i++
	if i < n {
		goto again
	}
	{
		x := 1
		i += x
	}
	return i
}

func Lits() int {
	f := func() int { return 1 }
	g := func() int {
		x := 2
		return x
	}; h := 3
	func() {
		_ = f()
	}()
	defer func() {}()
	return f() + g() + h + b.B(1)
}

type T struct{ n int }

func (t *T) Get() int { return t.n }

func _() { println() }

func Gen[P any](p P) P {
	if any(p) == nil {
		return p
	}
	return p
}

func Init() {
	var (
		x = 1
		y = 2
	)
	const z = 3
	type q int
	if x := x + y; x > z {
		println("if")
	}

	// a comment between

	x++
	;
	x--
	/* end */
}
