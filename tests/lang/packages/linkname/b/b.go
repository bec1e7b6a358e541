package b

import (
	"fmt"
	_ "unsafe"
)

var s string

var count = 3

type T struct{ n int }

func (t *T) add(k int) int { t.n += k; return t.n }
func (t T) value() int     { return t.n * 10 }

func hidden(a, b int) string {
	if a < 0 {
		panic("negative")
	}
	return fmt.Sprint("hidden ", a+b)
}

//go:linkname push main.pushed
func push(list ...int) (sum int) {
	for _, n := range list {
		sum += n
	}
	return sum
}

//go:linkname callback
func callback(x string) string

func Get() (string, int) { return s, count }

func Call(x string) string { return callback(x) }

func init() { s = "a" }
