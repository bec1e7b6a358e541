// A panic within a method value called through an interface and a map.
package main

type Op interface{ Do(int) int }
type Div struct{ by int }

func (d Div) Do(n int) int {
	return n / d.by
}

var ops = map[string]Op{"half": Div{2}, "none": Div{}}

func run(name string, n int) int {
	return ops[name].Do(n)
}

func main() {
	println(run("half", 10))
	println(run("none", 10))
}

// Stderr:
// 5
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.Div.Do(...)
// 	global_method.go:8
// main.run(...)
// 	global_method.go:14
// main.main(...)
// 	global_method.go:19
// ...

// Exit: 2
