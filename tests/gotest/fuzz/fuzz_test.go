// Guards fuzz tests that run with their seeds.
package fuzz

import (
	"strings"
	"testing"
)

func FuzzTwo(f *testing.F) {
	f.Add("a", 1)
	f.Add("b", -2)
	f.Cleanup(func() { f.Log("cleanup") })
	f.Fuzz(func(t *testing.T, s string, n int) {
		t.Logf("%q %d", s, n)
		if strings.Contains(s, "bad") {
			t.Error("bad")
		}
		t.Run("sub", func(t *testing.T) { t.Log("below") })
	})
}

func FuzzAll(f *testing.F) {
	f.Fuzz(func(t *testing.T, a []byte, b string, c bool, d byte, e rune, g float32, h float64, i int8, j uint64) {
		t.Log(a, b, c, d, e, g, h, i, j)
	})
}

func FuzzWrong(f *testing.F)    { f.Fuzz(func(t *testing.T, n int) {}) }
func FuzzMismatch(f *testing.F) { f.Add(1); f.Fuzz(func(t *testing.T, s string) {}) }
func FuzzCount(f *testing.F)    { f.Add(1, 2); f.Fuzz(func(t *testing.T, n int) {}) }
func FuzzNever(f *testing.F)    {}
func FuzzSkips(f *testing.F)    { f.Skip("no") }

func FuzzMisuse(f *testing.F) {
	try := func(g func()) {
		defer func() { f.Log(recover()) }()
		g()
	}
	try(func() { f.Add(struct{}{}) })
	try(func() { f.Fuzz(1) })
}
func FuzzMisuse2(f *testing.F) {
	try := func(t *testing.T, g func()) {
		defer func() { t.Log(recover()) }()
		g()
	}
	f.Add(1)
	f.Fuzz(func(t *testing.T, n int) {
		try(t, func() { f.Fail() })
		try(t, func() { f.Log("x") })
		try(t, func() { f.Add(1); f.TempDir() })
	})
}
