package big

import "math"

// Rat is a fraction; the zero value is 0.
type Rat struct {
	// In lowest terms; a denominator without words is 1.
	a, b Int
}

// NewRat returns a new Rat of value a/b.
func NewRat(a, b int64) *Rat { return new(Rat).SetFrac64(a, b) }

// den returns the denominator's words.
func (x *Rat) den() nat {
	if len(x.b.abs) == 0 {
		return one.abs
	}
	return x.b.abs
}

// norm brings z to lowest terms.
func (z *Rat) norm() *Rat {
	z.b.neg = false
	switch {
	case len(z.a.abs) == 0:
		z.a.neg = false
		z.b.abs = z.b.abs.setWord(1)
	case len(z.b.abs) == 0:
		z.b.abs = z.b.abs.setWord(1)
	case len(z.b.abs) == 1 && z.b.abs[0] == 1:
	default:
		neg := z.a.neg
		z.a.neg = false
		var g Int
		if g.GCD(nil, nil, &z.a, &z.b); g.Cmp(one) != 0 {
			z.a.Quo(&z.a, &g)
			z.b.Quo(&z.b, &g)
		}
		z.a.neg = neg
	}
	return z
}

// SetFloat64 sets z to f exactly; it returns nil, and leaves z, if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	bits := math.Float64bits(f)
	mantissa := bits & (1<<52 - 1)
	exp := int(bits >> 52 & 2047)
	switch exp {
	case 2047:
		return nil
	case 0:
		exp = 1
	default:
		mantissa |= 1 << 52
	}
	z.a.SetUint64(mantissa)
	z.a.neg = f < 0
	z.b.SetInt64(1)
	if shift := exp - 1075; shift > 0 {
		z.a.Lsh(&z.a, uint(shift))
	} else {
		z.b.Lsh(&z.b, uint(-shift))
	}
	return z.norm()
}

// Float32 returns the float32 nearest to x and whether it is x.
func (x *Rat) Float32() (f float32, exact bool) {
	v, exact := natFloat(x.a.neg, x.a.abs, x.den(), true)
	return float32(v), exact
}

// Float64 returns the float64 nearest to x and whether it is x.
func (x *Rat) Float64() (f float64, exact bool) {
	return natFloat(x.a.neg, x.a.abs, x.den(), false)
}

// SetFrac sets z to a/b.
func (z *Rat) SetFrac(a, b *Int) *Rat {
	nonzero(b)
	neg := a.neg != b.neg
	if &z.a == b {
		b = new(Int).Set(b)
	}
	z.a.Set(a)
	z.b.Set(b)
	z.a.neg = neg
	return z.norm()
}

// SetFrac64 sets z to a/b.
func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	z.a.SetInt64(a)
	z.b.SetInt64(b)
	z.a.neg = z.a.neg != z.b.neg
	return z.norm()
}

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b.SetInt64(1)
	return z
}

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat {
	z.a.SetInt64(x)
	z.b.SetInt64(1)
	return z
}

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat {
	z.a.SetUint64(x)
	z.b.SetInt64(1)
	return z
}

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.Set(&x.b)
	}
	if len(z.b.abs) == 0 {
		z.b.SetInt64(1)
	}
	return z
}

// Abs sets z to |x|.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = len(z.a.abs) > 0 && !z.a.neg
	return z
}

// Inv sets z to 1/x.
func (z *Rat) Inv(x *Rat) *Rat {
	nonzero(&x.a)
	z.Set(x)
	z.a, z.b = z.b, z.a
	z.a.neg, z.b.neg = z.b.neg, false
	return z
}

// Sign returns -1, 0 or +1 as x is negative, zero or positive.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt reports whether x is an integer.
func (x *Rat) IsInt() bool {
	return len(x.b.abs) == 0 || len(x.b.abs) == 1 && x.b.abs[0] == 1
}

// Num returns the numerator, which is x's own.
func (x *Rat) Num() *Int { return &x.a }

// Denom returns the denominator, which is x's own if x was ever set.
func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return &Int{abs: nat{1}}
	}
	return &x.b
}

// scaled returns x's numerator times the denominator of y.
func (x *Rat) scaled(y *Rat) *Int {
	z := &Int{neg: x.a.neg}
	z.abs = natMul(nil, x.a.abs, y.den())
	return z
}

// Cmp returns -1, 0 or +1 as x is less than, equal to or greater than y.
func (x *Rat) Cmp(y *Rat) int { return x.scaled(y).Cmp(y.scaled(x)) }

// Add sets z to x + y.
func (z *Rat) Add(x, y *Rat) *Rat {
	a, b := x.scaled(y), y.scaled(x)
	z.b.abs = natMul(z.b.abs, x.den(), y.den())
	z.a.Add(a, b)
	return z.norm()
}

// Sub sets z to x - y.
func (z *Rat) Sub(x, y *Rat) *Rat {
	a, b := x.scaled(y), y.scaled(x)
	z.b.abs = natMul(z.b.abs, x.den(), y.den())
	z.a.Sub(a, b)
	return z.norm()
}

// Mul sets z to x * y.
func (z *Rat) Mul(x, y *Rat) *Rat {
	square := x == y
	z.b.abs = natMul(z.b.abs, x.den(), y.den())
	z.a.Mul(&x.a, &y.a)
	if square {
		return z
	}
	return z.norm()
}

// Quo sets z to x / y.
func (z *Rat) Quo(x, y *Rat) *Rat {
	nonzero(&y.a)
	a, b := x.scaled(y), y.scaled(x)
	z.a.abs, z.b.abs = a.abs, b.abs
	z.a.neg = a.neg != b.neg
	return z.norm()
}
