// Package maphash: the same hash however bytes are written, another for another
// seed, and equal hashes for equal values of any comparable type.
package main

import (
	"fmt"
	"hash/maphash"
	"math"
)

type point struct {
	x, y int
	name string
	any  any
}

func main() {
	seed := maphash.MakeSeed()
	text := make([]byte, 1000)
	for i := range text {
		text[i] = byte(i)
	}
	same := true
	for _, n := range []int{0, 1, 7, 8, 15, 16, 17, 127, 128, 129, 255, 256, 257, 1000} {
		var h maphash.Hash
		h.SetSeed(seed)
		for i := range n {
			h.WriteByte(text[i])
		}
		want := h.Sum64()
		h.Reset()
		h.Write(text[:n/3])
		h.WriteString(string(text[n/3 : n]))
		same = same && h.Sum64() == want && maphash.Bytes(seed, text[:n]) == want && maphash.String(seed, string(text[:n])) == want
	}
	fmt.Println(same)
	var a, b maphash.Hash
	a.WriteString("x")
	b.WriteString("x")
	fmt.Println(a.Sum64() == b.Sum64(), a.Size(), a.BlockSize(), len(a.Sum(nil)), a.Seed() == a.Seed())
	b.SetSeed(a.Seed())
	b.WriteString("x")
	fmt.Println(a.Sum64() == b.Sum64())
	eq := func(x, y any) bool { return maphash.Comparable(seed, x) == maphash.Comparable(seed, y) }
	p, q := new(int), new(int)
	fmt.Println(eq(1, 1), eq(1, 2), eq(1, int8(1)), eq("a", "a"), eq(0.0, math.Copysign(0, -1)), eq(math.NaN(), math.NaN()))
	fmt.Println(eq(p, p), eq(p, q), eq(point{1, 2, "a", 3}, point{1, 2, "a", 3}), eq(point{1, 2, "a", 3}, point{1, 2, "a", "3"}))
	fmt.Println(eq([2]string{"a", "bc"}, [2]string{"a", "bc"}), eq([2]string{"ab", "c"}, [2]string{"a", "bc"}), eq(nil, nil))
	fmt.Println(maphash.Comparable(seed, 7) == maphash.Comparable(seed, 7))
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.Comparable(seed, any([]int{1}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.String(maphash.Seed{}, "")
	}()
	var h maphash.ComparableHasher[string]
	fmt.Println(h.Equal("a", "a"))
	h.Hash(&a, "a")
	c, err := a.Clone()
	fmt.Println(c.(*maphash.Hash).Sum64() == a.Sum64(), err)
}

// Output:
// true
// false 8 128 8 true
// true
// true false false true true false
// true false true false
// true false true
// true
// runtime error: hash of unhashable type []int
// maphash: use of uninitialized Seed
// true
// true <nil>
