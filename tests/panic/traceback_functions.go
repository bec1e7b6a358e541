// The traceback names functions, methods, closures and their lines.
package main

type T struct{ n int }

func (t T) Value(x int) { t.check(x) }

//go:noinline
func (t *T) Pointer(x int) { T{x}.Value(x) }

//go:noinline
func (t T) check(x int) {
	func() {
		f := func(y int) {
			if y > 0 {
				panic("deep")
			}
		}
		f(x)
	}()
}

func apply(f func()) { f() }

func main() {
	t := &T{}
	apply(func() {
		t.Pointer(1)
	})
}

// Stderr:
// panic: deep
//
// goroutine 1 [running]:
// main.T.check.func1.1(...)
// 	traceback_functions.go:16
// main.T.check.func1(...)
// 	traceback_functions.go:19
// main.T.check(...)
// 	traceback_functions.go:20
// main.T.Value(...)
// 	traceback_functions.go:6
// main.(*T).Pointer(...)
// 	traceback_functions.go:9
// main.main.func1(...)
// 	traceback_functions.go:28
// main.apply(...)
// 	traceback_functions.go:23
// main.main(...)
// 	traceback_functions.go:27
// ...

// Exit: 2
