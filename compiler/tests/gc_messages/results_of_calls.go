package main

func f() (int, string) { return 1, "" }
func g() (string, int) { return f() }
func h(a string, b int) {}
func main() {
	var a, b int = "x", "y"
	var c, d int = f()
	a, b = f()
	a, e := f()
	e, k := 1, 2
	e, k = 1, "a"
	h(f())
	var s string
	s, a = f()
	for a, s = range []int{} {}
	for s, a = range map[string]string{} {}
	a, ok := map[string]string{}["a"]
	var ok2 int
	a, ok2 = <-make(chan int)
	_, _, _, _, _, _, _ = c, d, e, k, s, ok, ok2
	return f()
}
var x, y int = f()
