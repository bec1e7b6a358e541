// Arbitrary-precision arithmetic on slices of uint32: factorials, Fibonacci, base conversion.
package main

import (
	"fmt"
	"strings"
)

type nat []uint32

func (x nat) norm() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func (x nat) add(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, len(x)+1)
	var carry uint64
	for i := range x {
		t := uint64(x[i]) + carry
		if i < len(y) {
			t += uint64(y[i])
		}
		z[i] = uint32(t)
		carry = t >> 32
	}
	z[len(x)] = uint32(carry)
	return z.norm()
}

func (x nat) mul(y nat) nat {
	z := make(nat, len(x)+len(y))
	for i, a := range x {
		var carry uint64
		for j, b := range y {
			t := uint64(a)*uint64(b) + uint64(z[i+j]) + carry
			z[i+j] = uint32(t)
			carry = t >> 32
		}
		z[i+len(y)] = uint32(carry)
	}
	return z.norm()
}

func (x nat) divSmall(d uint32) (nat, uint32) {
	q := make(nat, len(x))
	var r uint64
	for i := len(x) - 1; i >= 0; i-- {
		r = r<<32 | uint64(x[i])
		q[i] = uint32(r / uint64(d))
		r %= uint64(d)
	}
	return q.norm(), uint32(r)
}

func (x nat) String() string {
	if len(x) == 0 {
		return "0"
	}
	var parts []string
	for len(x) > 0 {
		var r uint32
		x, r = x.divSmall(1e9)
		if len(x) > 0 {
			parts = append(parts, fmt.Sprintf("%09d", r))
		} else {
			parts = append(parts, fmt.Sprint(r))
		}
	}
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Join(parts, "")
}

func parse(s string) (z nat) {
	for _, c := range s {
		z = z.mul(nat{10}).add(nat{uint32(c - '0')})
	}
	return
}

func pow(x nat, n uint) nat {
	z := nat{1}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			z = z.mul(x)
		}
		x = x.mul(x)
	}
	return z
}

func main() {
	f := nat{1}
	for i := uint32(1); i <= 60; i++ {
		f = f.mul(nat{i})
	}
	fmt.Println(f)
	a, b := nat{}, nat{1}
	for range 300 {
		a, b = b, a.add(b)
	}
	fmt.Println(a)
	fmt.Println(pow(nat{2}, 200), pow(nat{3}, 100))
	x := parse("123456789012345678901234567890")
	fmt.Println(x, x.mul(x), len(x))
	_, r := x.divSmall(97)
	fmt.Println(r, nat(nil), nat{0, 0}.norm())
}

// Output:
// 8320987112741390144276341183223364380754172606361245952449277696409600000000000000
// 222232244629420445529739893461909967206666939096499764990979600
// 1606938044258990275541962092341162602522202993782792835301376 515377520732011331036461129765621272702107522001
// 123456789012345678901234567890 15241578753238836750495351562536198787501905199875019052100 4
// 52 0 0
