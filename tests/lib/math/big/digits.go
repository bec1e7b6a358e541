// Digits of pi and e, a factorial and Fibonacci numbers: loops on big integers, in
// which operands are results too.
package main

import (
	"fmt"
	"math/big"
)

// pi prints n digits by Gibbons's spigot.
func pi(n int) {
	q, r, t, k := big.NewInt(1), new(big.Int), big.NewInt(1), int64(1)
	digit := func(m int64) int64 {
		x := new(big.Int).Mul(q, big.NewInt(m))
		x.Add(x, r)
		return x.Quo(x, t).Int64()
	}
	for n > 0 {
		if d := digit(3); q.Cmp(r) <= 0 && d == digit(4) {
			fmt.Print(d)
			n--
			r.Sub(r, new(big.Int).Mul(t, big.NewInt(d)))
			r.Mul(r, big.NewInt(10))
			q.Mul(q, big.NewInt(10))
			continue
		}
		y := big.NewInt(2*k + 1)
		r.Add(r, new(big.Int).Lsh(q, 1))
		r.Mul(r, y)
		t.Mul(t, y)
		q.Mul(q, big.NewInt(k))
		k++
	}
	fmt.Println()
}

func main() {
	pi(80)
	f := big.NewInt(1)
	for i := int64(2); i <= 60; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, f.BitLen(), f.TrailingZeroBits())
	a, b := new(big.Int), big.NewInt(1)
	for range 300 {
		a.Add(a, b)
		a, b = b, a
	}
	fmt.Println(a)
	sum, term := big.NewRat(1, 1), big.NewRat(1, 1)
	for i := int64(1); i < 30; i++ {
		term.Quo(term, big.NewRat(i, 1))
		sum.Add(sum, term)
	}
	fmt.Println(sum.FloatString(30))
	two := new(big.Float).SetPrec(200).SetInt64(2)
	fmt.Println(new(big.Float).Sqrt(two).Text('f', 50))
	x := big.NewInt(5)
	x.Mul(x, x).Sub(x, x.Rsh(x, 1)).Exp(x, x, nil).Quo(x, x).Add(x, x).Lsh(x, 65).Mod(x, big.NewInt(1000))
	fmt.Println(x)
}

// Output:
// 31415926535897932384626433832795028841971693993751058209749445923078164062862089
// 8320987112741390144276341183223364380754172606361245952449277696409600000000000000 273 56
// 222232244629420445529739893461909967206666939096499764990979600
// 2.718281828459045235360287471353
// 1.41421356237309504880168872420969807856967187537695
// 464
