// Names of function literals and of the bodies of ranges over functions.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func where() {
	pc, _, _, _ := runtime.Caller(1)
	n := runtime.FuncForPC(pc).Name()
	fmt.Println(strings.TrimPrefix(n, "main."))
}

//go:noinline
func run(f func()) { f() }

//go:noinline
func it(yield func(int) bool) {
	run(func() { where() })
	yield(1)
}

//go:noinline
func work[T any]() {
	run(func() { where() })
	for range it {
		where()
		run(func() {
			where()
			run(func() { where() })
			for range it {
				where()
				run(func() { where() })
			}
		})
		for range it {
			where()
			run(func() { where() })
		}
		run(func() { where() })
	}
	for range it {
		where()
	}
	run(func() { where() })
}

var g = func() int {
	run(func() { where() })
	for range it {
		run(func() { where() })
	}
	return 1
}()

func main() {
	work[int]()
	defer run(func() { where() })
}

// Output:
// init.func1.1
// it.func1
// init.func1-range1.1
// work[...].func1
// it.func1
// work[...]-range1
// work[...]-range1.1
// work[...]-range1.1.1
// it.func1
// work[...]-range1.1-range1
// work[...]-range1.1-range1.1
// it.func1
// work[...]-range1-range1
// work[...]-range1-range1.1
// work[...]-range1.2
// it.func1
// work[...]-range2
// work[...].func2
// main.func1
