// Initialization cycles, shown step by step.
package main

var a = b
var b = f()

func f() int { return g() }
func g() int { return a }

var x = y
var y = x

const c = d
const d = c

func main() {

}

// Errors:
// init_cycle.go:4:5: initialization cycle for a
// 	init_cycle.go:4:5: a refers to b
// 	init_cycle.go:5:5: b refers to f
// 	init_cycle.go:7:6: f refers to g
// 	init_cycle.go:8:6: g refers to a
// init_cycle.go:10:5: initialization cycle for x
// 	init_cycle.go:10:5: x refers to y
// 	init_cycle.go:11:5: y refers to x
// init_cycle.go:13:7: initialization cycle for c
// 	init_cycle.go:13:7: c refers to d
// 	init_cycle.go:14:7: d refers to c
