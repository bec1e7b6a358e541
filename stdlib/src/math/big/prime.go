package big

import "fmt"

// ProbablyPrime reports whether x is prime, with n Miller-Rabin tests at random
// bases and a Baillie-PSW test; below 2^64 it is always right.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	return !x.neg && intProbablyPrime(x, n)
}

// Jacobi returns the Jacobi symbol (x/y), +1, -1 or 0; y must be odd.
func Jacobi(x, y *Int) int {
	if len(y.abs) == 0 || y.abs[0]&1 == 0 {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	return intJacobi(x, y)
}

// ModSqrt sets z to a square root of x modulo the odd prime p; it returns nil, and
// leaves z, if there is none.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	if x.neg || x.Cmp(p) >= 0 {
		x = new(Int).Mod(x, p)
	}
	switch low := p.abs[0]; {
	case low%4 == 3:
		// x^((p+1)/4)
		e := new(Int).Add(p, one)
		e.Rsh(e, 2)
		return z.Exp(x, e, p)
	case low%8 == 5:
		return z.atkin(x, p)
	}
	return z.tonelli(x, p)
}

// atkin is Atkin's root for p = 5 mod 8: with a = (2x)^((p-5)/8) and i = 2x·a², a
// root of -1, it is x·a·(i-1).
func (z *Int) atkin(x, p *Int) *Int {
	var e, twice, a, i Int
	e.Rsh(p, 3)
	twice.Lsh(x, 1)
	a.Exp(&twice, &e, p)
	i.Mul(&a, &a)
	i.Mod(&i, p)
	i.Mul(&i, &twice)
	i.Mod(&i, p)
	i.Sub(&i, one)
	i.Mul(&i, x)
	i.Mod(&i, p)
	i.Mul(&i, &a)
	return z.Mod(&i, p)
}

// tonelli is the algorithm of Tonelli and Shanks.
func (z *Int) tonelli(x, p *Int) *Int {
	// p-1 = s·2^e
	var s Int
	s.Sub(p, one)
	e := s.TrailingZeroBits()
	s.Rsh(&s, e)
	// The least non-residue.
	var n Int
	for n.SetInt64(2); Jacobi(&n, p) != -1; {
		n.Add(&n, one)
	}
	var y, b, g, t Int
	y.Add(&s, one)
	y.Rsh(&y, 1)
	y.Exp(x, &y, p)
	b.Exp(x, &s, p)
	g.Exp(&n, &s, p)
	for r := e; ; {
		// y² = x·b, and the order of b is 2^m.
		var m uint
		for t.Set(&b); t.Cmp(one) != 0; m++ {
			t.Mul(&t, &t)
			t.Mod(&t, p)
		}
		if m == 0 {
			return z.Set(&y)
		}
		t.SetInt64(0)
		t.SetBit(&t, int(r-m-1), 1)
		t.Exp(&g, &t, p)
		g.Mul(&t, &t)
		g.Mod(&g, p)
		y.Mul(&y, &t)
		y.Mod(&y, p)
		b.Mul(&b, &g)
		b.Mod(&b, p)
		r = m
	}
}
