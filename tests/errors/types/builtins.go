// Wrong use of builtin functions.
package main

func main() {
	var i int
	var m map[string]int
	_ = len(i)
	_ = cap(m)
	_ = append(i, 1)
	_ = append([]int{}, "a")
	_ = make(int)
	_ = make([]int)
	_ = make([]int, "a")
	_ = make([]int, 5, 2)
	_ = new(1, 2)
	delete(i, 1)
	delete(m, 1)
	close(i)
	copy(m, m)
	panic()
	_ = complex(1, "a")
	_ = real(1.5i, 2)
	x := println()
	_ = len()
	clear(i)
	_ = min("a", 1)
	_ = max()
}

// Errors:
// builtins.go:7:10: invalid argument: i (variable of type int) for built-in len
// builtins.go:8:10: invalid argument: m (variable of type map[string]int) for built-in cap
// builtins.go:9:13: invalid append: argument must be a slice; have i (variable of type int)
// builtins.go:10:22: cannot use "a" (untyped string constant) as int value in argument to append
// builtins.go:11:11: invalid argument: cannot make int: type must be slice, map, or channel
// builtins.go:12:6: invalid operation: make([]int) expects 2 or 3 arguments; found 1
// builtins.go:13:18: cannot convert "a" (untyped string constant) to type int
// builtins.go:14:18: invalid argument: length and capacity swapped
// builtins.go:15:6: invalid operation: too many arguments for new(1, 2) (expected 1, found 2)
// builtins.go:16:9: invalid argument: i (variable of type int) is not a map
// builtins.go:16:9: too many errors
