// Calls, receives and logical operators happen in lexical left-to-right order.
package main

import "fmt"

var trace []string

func t(s string, v int) int { trace = append(trace, s); return v }
func b(s string, v bool) bool {
	trace = append(trace, s)
	return v
}
func p(s string, v *int) *int     { trace = append(trace, s); return v }
func sl(s string, v []int) []int  { trace = append(trace, s); return v }
func m(s string) map[int]int      { trace = append(trace, s); return map[int]int{} }
func fn(s string) func(...int) int {
	trace = append(trace, s)
	return func(xs ...int) int { trace = append(trace, s+"()"); return len(xs) }
}
func done() { fmt.Println(trace); trace = nil }

type T struct{ a, b, c int }

func (x T) M(n int) T { trace = append(trace, fmt.Sprint("M", n)); return x }

func main() {
	_ = t("a", 1) + t("b", 2)*t("c", 3)
	done()
	_ = b("x", false) && b("y", true) || b("z", true) && !b("w", false)
	done()
	fn("f")(t("1", 1), fn("g")(t("2", 2)), t("3", 3))
	done()
	s := []int{1, 2, 3}
	sl("s", s)[t("i", 0)], *p("p", &s[1]), m("m")[t("k", 1)] = t("v", 7), t("w", 8), t("u", 9)
	done()
	_ = []int{t("e0", 0), t("e1", 1)}
	_ = T{c: t("c", 1), a: t("a", 2)}
	_ = map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	done()
	_ = sl("s", s)[t("lo", 0):t("hi", 2):t("max", 3)]
	done()
	T{}.M(t("x", 1)).M(t("y", 2)).M(3)
	done()
	c := make(chan int, 3)
	c <- 10
	c <- 20
	r := <-c - <-c
	fmt.Println(r)
	sl("l", s)[t("j", 1)] += t("add", 5)
	fmt.Println(s)
	done()
	defer func(n int) { done() }(t("deferarg", 1))
	func(xs ...any) {}(t("v1", 1), t("v2", 2))
	if t("if", 1) > t("cond", 2) || t("or", 1) == 1 {
		t("then", 0)
	}
	for i := t("init", 0); i < t("lim", 2); i += t("post", 1) {
		t("body", 0)
	}
	done()
	switch t("tag", 1) {
	case t("c0", 0), t("c1", 1):
		t("hit", 1)
	case t("c2", 2):
	}
	_ = t("lhs", 1) == t("rhs", 2)
	_ = [3]int{2: t("two", 2), 0: t("zero", 0)}
	return
}

// Output:
// [a b c]
// [x z w]
// [f 1 g 2 g() 3 f()]
// [s i p m k v w u]
// [e0 e1 c a k1 v1 k2 v2]
// [s lo hi max]
// [x M1 y M2 M3]
// -10
// [7 13 3]
// [l j add]
// [deferarg v1 v2 if cond or then init lim body post lim body post lim]
// [tag c0 c1 hit lhs rhs two zero]
