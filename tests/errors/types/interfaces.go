// Values that do not implement an interface, and why.
package main

type I interface{ M(int) string }
type J interface {
	I
	N()
}
type T struct{}
type P struct{}

func (*P) M(int) string { return "" }

type W struct{}

func (W) M(string) {}

type O struct{}

func (O) m(int) string { return "" }
func use(I)            {}

func main() {
	var i I = T{}
	var j I = &T{}
	var k I = P{}
	var l I = W{}
	var m I = 3
	var n J = i
	var o I = O{}
	_, _, _, _, _, _, _ = i, j, k, l, m, n, o
	use(T{})
	return
}

// Errors:
// interfaces.go:24:12: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (missing method M)
// interfaces.go:25:12: cannot use &T{} (value of type *T) as I value in variable declaration: *T does not implement I (missing method M)
// interfaces.go:26:12: cannot use P{} (value of struct type P) as I value in variable declaration: P does not implement I (method M has pointer receiver)
// interfaces.go:27:12: cannot use W{} (value of struct type W) as I value in variable declaration: W does not implement I (wrong type for method M)
// 		have M(string)
// 		want M(int) string
// interfaces.go:28:12: cannot use 3 (constant of type int) as I value in variable declaration: int does not implement I (missing method M)
// interfaces.go:29:12: cannot use i (variable of interface type I) as J value in variable declaration: I does not implement J (missing method N)
// interfaces.go:30:12: cannot use O{} (value of struct type O) as I value in variable declaration: O does not implement I (missing method M)
// 		have m(int) string
// 		want M(int) string
// interfaces.go:32:6: cannot use T{} (value of struct type T) as I value in argument to use: T does not implement I (missing method M)
