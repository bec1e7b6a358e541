package big

import (
	"math"
	"strconv"
)

// Limits of exponents and precisions.
const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// Float is a floating-point number of any precision: sign × mantissa × 2**exponent
// with a mantissa from a half to one, or a zero or an infinity, both with a sign.
// Results are rounded to the precision of the Float that they are put into, or, if
// that is 0, to that of the operands. The zero value is 0.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	// mant has its highest bit set.
	mant nat
	exp  int32
}

type form byte

const (
	zero form = iota
	finite
	inf
)

// ErrNaN is what operations panic with that have no number as their result.
type ErrNaN struct{ msg string }

func (err ErrNaN) Error() string { return err.msg }

// RoundingMode says how results are rounded.
type RoundingMode byte

// The rounding modes.
const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

func (i RoundingMode) String() string {
	names := [...]string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}
	if int(i) < len(names) {
		return names[i]
	}
	return "RoundingMode(" + strconv.Itoa(int(i)) + ")"
}

// Accuracy says how a rounded result compares with the exact one.
type Accuracy int8

// The accuracies.
const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (i Accuracy) String() string {
	switch i {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return "Accuracy(" + strconv.Itoa(int(i)) + ")"
}

func makeAcc(above bool) Accuracy {
	if above {
		return Above
	}
	return Below
}

// native: z = ±mant × 2**e, rounded
func floatSet(z *Float, neg bool, mant nat, e int64)

// native: z = x + y, or x - y if minus, both finite and not 0
func floatAdd(z, x, y *Float, minus bool)

// native: z = x * y, both finite and not 0
func floatMul(z, x, y *Float)

// native: z = x / y, both finite and not 0
func floatQuo(z, x, y *Float)

// native: z = √x, finite and positive
func floatSqrt(z, x *Float)

// native: compares |x| and |y|, both finite and not 0
func floatCmp(x, y *Float) int

// native: the float64 (float32 if single) nearest to x, finite and not 0
func floatNative(x *Float, single bool) (float64, Accuracy)

// native: appends |x|, finite or 0, in a form of e E f g G to dst
func floatText(dst []byte, x *Float, form byte, prec int) []byte

// NewFloat returns a new Float of value x, precision 53 and mode ToNearestEven.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// round rounds z itself.
func (z *Float) round() { floatSet(z, z.neg, z.mant, z.low()) }

// low returns the exponent of the mantissa's lowest bit.
func (x *Float) low() int64 { return int64(x.exp) - int64(len(x.mant))*64 }

// special makes z a zero or an infinity.
func (z *Float) special(f form, neg bool) *Float {
	z.acc = Exact
	z.form = f
	z.neg = neg
	z.mant = z.mant[:0]
	z.exp = 0
	return z
}

// SetPrec sets z's precision, and rounds z if it has become less.
func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.special(zero, z.neg)
			z.acc = makeAcc(z.neg)
		}
		return z
	}
	old := z.prec
	z.prec = uint32(min(prec, MaxPrec))
	if z.prec < old && z.form == finite {
		z.round()
	}
	return z
}

// SetMode sets z's rounding mode; z is exact then.
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

// Prec returns x's precision in bits.
func (x *Float) Prec() uint { return uint(x.prec) }

// MinPrec returns the precision that x needs, 0 for zeros and infinities.
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(len(x.mant))*64 - natTrailingZeros(x.mant)
}

// Mode returns x's rounding mode.
func (x *Float) Mode() RoundingMode { return x.mode }

// Acc returns how x compares with the exact result of the operation that made it.
func (x *Float) Acc() Accuracy { return x.acc }

// Sign returns -1, 0 or +1 as x is negative, ±0 or positive.
func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// Signbit reports whether x is negative, -0 too.
func (x *Float) Signbit() bool { return x.neg }

// IsInf reports whether x is an infinity.
func (x *Float) IsInf() bool { return x.form == inf }

// IsInt reports whether x is an integer.
func (x *Float) IsInt() bool {
	if x.form != finite {
		return x.form == zero
	}
	return x.exp > 0 && (x.prec <= uint32(x.exp) || x.MinPrec() <= uint(x.exp))
}

// MantExp returns the exponent of x and sets mant, unless nil, to its mantissa, with
// the precision and mode of x.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = int(x.exp)
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp = 0
		}
	}
	return exp
}

// SetMantExp sets z to mant × 2**exp, with the precision and mode of mant.
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Copy(mant)
	if z.form == finite {
		floatSet(z, z.neg, z.mant, z.low()+int64(exp))
	}
	return z
}

func (z *Float) setWord(neg bool, x uint64) *Float {
	if z.prec == 0 {
		z.prec = 64
	}
	var w [1]Word
	w[0] = Word(x)
	floatSet(z, neg && x != 0, nat(w[:]).norm(), 0)
	return z
}

// SetUint64 sets z to x, rounded; a precision of 0 becomes 64.
func (z *Float) SetUint64(x uint64) *Float { return z.setWord(false, x) }

// SetInt64 sets z to x, rounded; a precision of 0 becomes 64.
func (z *Float) SetInt64(x int64) *Float {
	u := uint64(x)
	if x < 0 {
		u = -u
	}
	return z.setWord(x < 0, u)
}

// SetFloat64 sets z to x, rounded; a precision of 0 becomes 53. It panics with
// ErrNaN for a NaN.
func (z *Float) SetFloat64(x float64) *Float {
	if z.prec == 0 {
		z.prec = 53
	}
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	neg := math.Signbit(x)
	switch {
	case x == 0:
		return z.special(zero, neg)
	case math.IsInf(x, 0):
		return z.special(inf, neg)
	}
	fraction, exp := math.Frexp(math.Abs(x))
	var w [1]Word
	w[0] = Word(math.Ldexp(fraction, 53))
	floatSet(z, neg, w[:], int64(exp-53))
	return z
}

// SetInt sets z to x, rounded; a precision of 0 becomes that of x, or 64 if that is
// more.
func (z *Float) SetInt(x *Int) *Float {
	if z.prec == 0 {
		z.prec = uint32(max(x.BitLen(), 64))
	}
	floatSet(z, x.neg, x.abs, 0)
	return z
}

// SetRat sets z to x, rounded; a precision of 0 becomes that of x's longer part, or
// 64 if that is more.
func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	var a, b Float
	a.SetInt(x.Num())
	b.SetInt(x.Denom())
	if z.prec == 0 {
		z.prec = max(a.prec, b.prec)
	}
	return z.Quo(&a, &b)
}

// SetInf sets z to an infinity.
func (z *Float) SetInf(signbit bool) *Float { return z.special(inf, signbit) }

// Set sets z to x, rounded; a precision of 0 becomes that of x.
func (z *Float) Set(x *Float) *Float {
	if z == x {
		return z
	}
	if x.form != finite {
		z.special(x.form, x.neg)
		if z.prec == 0 {
			z.prec = x.prec
		}
		return z
	}
	if z.prec == 0 {
		z.prec = x.prec
	}
	if z.prec < x.prec {
		floatSet(z, x.neg, x.mant, x.low())
		return z
	}
	z.acc = Exact
	z.form, z.neg, z.exp = finite, x.neg, x.exp
	z.mant = z.mant.set(x.mant)
	return z
}

// Copy sets z to x, precision, mode and accuracy included.
func (z *Float) Copy(x *Float) *Float {
	if z != x {
		mant := z.mant.set(x.mant)
		*z = *x
		z.mant = mant
	}
	return z
}

// Float32 returns the float32 nearest to x and how it compares with x.
func (x *Float) Float32() (float32, Accuracy) {
	if x.form == finite {
		f, acc := floatNative(x, true)
		return float32(f), acc
	}
	f, acc := x.Float64()
	return float32(f), acc
}

// Float64 returns the float64 nearest to x and how it compares with x.
func (x *Float) Float64() (float64, Accuracy) {
	switch {
	case x.form == finite:
		return floatNative(x, false)
	case x.form == inf && x.neg:
		return math.Inf(-1), Exact
	case x.form == inf:
		return math.Inf(+1), Exact
	case x.neg:
		return math.Copysign(0, -1), Exact
	}
	return 0, Exact
}

// top returns the integer part of |x|, finite and less than 2**64.
func (x *Float) top() uint64 {
	if x.exp <= 0 {
		return 0
	}
	return uint64(x.mant[len(x.mant)-1]) >> (64 - uint(x.exp))
}

// Uint64 returns x truncated and brought into range, and how that compares with x.
func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == inf || x.exp > 64:
		return math.MaxUint64, Below
	case x.exp <= 0:
		return 0, Below
	case x.MinPrec() <= 64:
		// So Go has it, for fractions too.
		return x.top(), Exact
	}
	return x.top(), Below
}

// Int64 returns x truncated and brought into range, and how that compares with x.
func (x *Float) Int64() (int64, Accuracy) {
	if x.form == zero {
		return 0, Exact
	}
	acc := makeAcc(x.neg)
	if x.form == finite && x.exp <= 63 {
		if x.IsInt() {
			acc = Exact
		}
		v := int64(x.top())
		if x.neg {
			v = -v
		}
		return v, acc
	}
	if x.neg {
		if x.form == finite && x.exp == 64 && x.MinPrec() == 1 {
			acc = Exact
		}
		return math.MinInt64, acc
	}
	return math.MaxInt64, acc
}

// Int sets z, or a new Int, to x truncated, and returns it and how it compares with
// x; nil for an infinity.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if x.form == inf {
		return nil, makeAcc(x.neg)
	}
	if z == nil {
		z = new(Int)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	acc := makeAcc(x.neg)
	if x.exp <= 0 {
		return z.SetInt64(0), acc
	}
	if x.MinPrec() <= uint(x.exp) {
		acc = Exact
	}
	if e := x.low(); e >= 0 {
		z.abs = natShl(z.abs, x.mant, uint(e))
	} else {
		z.abs = natShr(z.abs, x.mant, uint(-e))
	}
	z.neg = x.neg
	return z, acc
}

// Rat sets z, or a new Rat, to x, and returns it; nil for an infinity.
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if x.form == inf {
		return nil, makeAcc(x.neg)
	}
	if z == nil {
		z = new(Rat)
	}
	if x.form == zero {
		return z.SetInt64(0), Exact
	}
	z.a.neg = x.neg
	z.b.SetInt64(1)
	if e := x.low(); e >= 0 {
		z.a.abs = natShl(z.a.abs, x.mant, uint(e))
		return z, Exact
	} else {
		z.a.abs = z.a.abs.set(x.mant)
		z.b.Lsh(&z.b, uint(-e))
	}
	return z.norm(), Exact
}

// Abs sets z to |x|, rounded.
func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x, rounded.
func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

func (z *Float) needPrec(x, y *Float) {
	if z.prec == 0 {
		z.prec = max(x.prec, y.prec)
	}
}

// nan makes z 0 and panics.
func (z *Float) nan(msg string) {
	z.special(zero, false)
	panic(ErrNaN{msg})
}

// Add sets z to x + y, rounded.
func (z *Float) Add(x, y *Float) *Float {
	z.needPrec(x, y)
	if x.form == finite && y.form == finite {
		floatAdd(z, x, y, false)
		return z
	}
	switch {
	case x.form == inf && y.form == inf && x.neg != y.neg:
		z.nan("addition of infinities with opposite signs")
	case x.form == zero && y.form == zero:
		return z.special(zero, x.neg && y.neg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	return z.Set(y)
}

// Sub sets z to x - y, rounded.
func (z *Float) Sub(x, y *Float) *Float {
	z.needPrec(x, y)
	if x.form == finite && y.form == finite {
		floatAdd(z, x, y, true)
		return z
	}
	switch {
	case x.form == inf && y.form == inf && x.neg == y.neg:
		z.nan("subtraction of infinities with equal signs")
	case x.form == zero && y.form == zero:
		return z.special(zero, x.neg && !y.neg)
	case x.form == inf || y.form == zero:
		return z.Set(x)
	}
	return z.Neg(y)
}

// Mul sets z to x * y, rounded.
func (z *Float) Mul(x, y *Float) *Float {
	z.needPrec(x, y)
	if x.form == finite && y.form == finite {
		floatMul(z, x, y)
		return z
	}
	if x.form == zero && y.form == inf || x.form == inf && y.form == zero {
		z.nan("multiplication of zero with infinity")
	}
	if x.form == inf || y.form == inf {
		return z.special(inf, x.neg != y.neg)
	}
	return z.special(zero, x.neg != y.neg)
}

// Quo sets z to x / y, rounded.
func (z *Float) Quo(x, y *Float) *Float {
	z.needPrec(x, y)
	if x.form == finite && y.form == finite {
		floatQuo(z, x, y)
		return z
	}
	if x.form == y.form {
		z.nan("division of zero by zero or infinity by infinity")
	}
	if x.form == zero || y.form == inf {
		return z.special(zero, x.neg != y.neg)
	}
	return z.special(inf, x.neg != y.neg)
}

// Sqrt sets z to the square root of x, rounded to nearest; a precision of 0 becomes
// that of x. It panics with ErrNaN for negative x.
func (z *Float) Sqrt(x *Float) *Float {
	if z.prec == 0 {
		z.prec = x.prec
	}
	if x.Sign() < 0 {
		panic(ErrNaN{"square root of negative operand"})
	}
	if x.form != finite {
		return z.special(x.form, x.neg)
	}
	floatSqrt(z, x)
	return z
}

// Cmp returns -1, 0 or +1 as x is less than, equal to or greater than y.
func (x *Float) Cmp(y *Float) int {
	a, b := x.class(), y.class()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == 1:
		return floatCmp(x, y)
	case a == -1:
		return floatCmp(y, x)
	}
	return 0
}

// class returns -2, -1, 0, 1 or 2: -Inf, negative, zero, positive, +Inf.
func (x *Float) class() int {
	c := int(x.form)
	if x.neg {
		c = -c
	}
	return c
}
