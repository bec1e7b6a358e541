package main

type MyCh chan int
func f1[T chan int | chan<- int](c T) { <-c; c <- 1; close(c); for range c {} }
func f2[T chan int | <-chan int](c T) { <-c; c <- 1; close(c); for range c {} }
func f3[T any](c T) {
	<-c
	c <- 1
	close(c)
	for range c {}
	c()
	*c = 1
	_ = c[0]
	_ = c[:]
	_ = len(c)
	_ = T{}
	_ = make(T)
	clear(c)
	delete(c, 1)
	copy(c, c)
	_ = append(c, 1)
	c++
	_ = -c
	_ = !c
	c = nil
	if c {}
	switch c {}
	go c()
	_ = c.x
	_ = <-c
	_ = &c
	_ = c + 1
	_ = 1 << c
	_ = c << 1
	_ = string(c)
	_ = []byte(c)
	_ = T(1)
	_ = T("a")
	_ = c == nil
	_ = c == 1
	_ = real(c)
	_ = complex(c, c)
	_ = min(c, c)
	_ = c(1)
}
func f4[T chan int | chan string | []int](c T) { <-c; c <- 1; close(c); for range c {}; c(); *c = 1; _ = c[0]; _ = len(c); _ = T{}; _ = make(T); clear(c); delete(c, 1); copy(c, c); _ = append(c, 1) }
func f5[T func() | func(int)](c T) { c(); for range c {} }
func f6[T []int | [4]int | string | *[4]int](c T) { _ = c[0]; _ = c[:]; _ = c[5]; for i, x := range c { _, _ = i, x }; _ = len(c); _ = append(c, 1); c[0] = 1; _ = T{}; _ = make(T, 1); copy(c, c) }
func f7[T []byte | string](c T) { _ = c[0]; _ = c[:]; _ = c[1:2:3]; for i, x := range c { _, _ = i, x };  _ = append([]byte{}, c...); copy([]byte{}, c); _ = append(c, c...); c[0] = 1; _ = []byte(c); _ = string(c) }
func f8[T map[string]int | map[string]string](c T) { _ = c["a"]; delete(c, "a"); delete(c, 1); clear(c); for k, v := range c { _, _ = k, v }; _ = T{"a": 1}; _ = make(T); _ = len(c) }
func f9[T *int | *string](c T) { _ = *c; c.x = 1 }
func f10[T struct{ x int } | struct { y int }](c T) { _ = c.x; _ = T{} }
func f11[T struct{ x int }](c T) { _ = c.x; _ = T{x: 1}; _ = T{1} }
func f12[T int | string](c T) { var x int = c; var y T = 1; var z T = "a"; _ = int(c); _ = string(c); _, _, _ = x, y, z; switch any(c).(type) { case int: case T: }; c += c; c += 1 }
func f13[T interface{ int; string }](c T) { _ = c + c; var i int = c }
func f14[T interface{ m() }, PT interface { *T; m() }](c T, p PT) { c.m(); p.m(); (*p).m(); (&c).m() }
func f15[T fmt](c T) {}
func f17[T []T](c T) { f17[T](c); f17(c) }
func f18[T interface { ~[]E }, E any](c T) { var e E = c[0]; _ = e; f18(c); f18[T, E](c); f18([]E(c)) }
func main() {}
