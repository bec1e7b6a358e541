// Random operations on big numbers of all three kinds give what Go gives.
package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand"
	"maps"
	"slices"
	"strconv"
)

var r *rand.Rand

func rint(maxbits int) *big.Int {
	n := r.Intn(maxbits)
	if r.Intn(4) == 0 {
		n = r.Intn(70)
	}
	z := new(big.Int)
	switch r.Intn(6) {
	case 0:
		z.Lsh(big.NewInt(1), uint(n))
		z.Sub(z, big.NewInt(int64(r.Intn(3))))
	case 1:
		z.Lsh(big.NewInt(int64(r.Intn(100))), uint(n/2))
	default:
		z.Rand(r, new(big.Int).Lsh(big.NewInt(1), uint(n)))
	}
	if r.Intn(2) == 0 {
		z.Neg(z)
	}
	return z
}

func rfloat() *big.Float {
	f := new(big.Float).SetPrec(uint(1 + r.Intn(200))).SetMode(big.RoundingMode(r.Intn(6)))
	switch r.Intn(12) {
	case 0:
		return f.SetInf(r.Intn(2) == 0)
	case 1:
		if r.Intn(2) == 0 {
			return f.Neg(f)
		}
		return f
	case 2:
		return f.SetFloat64(math.Float64frombits(r.Uint64() &^ (1 << 62)))
	case 3:
		return f.SetInt64(int64(r.Intn(100) - 50))
	case 4:
		return f.SetPrec(53).SetFloat64(float64(r.Intn(1000)) / 8)
	}
	f.SetInt(rint(300))
	return f.SetMantExp(f, r.Intn(400)-300)
}

// sums has a hash of all results of each operation.
var sums = map[string]uint64{}

func record(name string, v any) {
	h := sums[name] + 14695981039346656037
	for _, c := range []byte(fmt.Sprint(v)) {
		h = (h ^ uint64(c)) * 1099511628211
	}
	sums[name] = h
}

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			record(name, fmt.Sprint("panic ", e))
		}
	}()
	record(name, f())
}

func fl(f *big.Float) string {
	if f == nil {
		return "nil"
	}
	b, _ := f.GobEncode()
	return fmt.Sprintf("%s %x", f.Text('p', 0), b)
}

func main() {
	r = rand.New(rand.NewSource(4))
	for range 12 {
		mb := 300
		if r.Intn(20) == 0 {
			mb = 3000
		}
		a, b, c := rint(mb), rint(mb), rint(mb)
		k := r.Intn(200)
		try("add", func() any { return new(big.Int).Add(a, b) })
		try("sub", func() any { return new(big.Int).Sub(a, b) })
		try("mul", func() any { return new(big.Int).Mul(a, b) })
		try("sq", func() any { return new(big.Int).Mul(a, a) })
		try("quo", func() any { q, m := new(big.Int).QuoRem(a, b, new(big.Int)); return []any{q, m} })
		try("div", func() any { q, m := new(big.Int).DivMod(a, b, new(big.Int)); return []any{q, m} })
		for _, mode := range []big.RoundingMode{big.Trunc, big.Floor, big.Round, big.Ceil} {
			try("divide", func() any { q, m := new(big.Int).Divide(a, b, new(big.Int), mode); return []any{q, m} })
		}
		try("and", func() any { return new(big.Int).And(a, b) })
		try("or", func() any { return new(big.Int).Or(a, b) })
		try("xor", func() any { return new(big.Int).Xor(a, b) })
		try("andnot", func() any { return new(big.Int).AndNot(a, b) })
		try("not", func() any { return new(big.Int).Not(a) })
		try("lsh", func() any { return new(big.Int).Lsh(a, uint(k)) })
		try("rsh", func() any { return new(big.Int).Rsh(a, uint(k)) })
		try("bit", func() any { return a.Bit(k) })
		try("setbit", func() any { return []any{new(big.Int).SetBit(a, k, 0), new(big.Int).SetBit(a, k, 1)} })
		try("cmp", func() any { return []any{a.Cmp(b), a.CmpAbs(b), a.Sign(), a.BitLen(), a.TrailingZeroBits(), a.IsInt64(), a.IsUint64(), a.Int64(), a.Uint64()} })
		try("gcd", func() any {
			x, y := new(big.Int), new(big.Int)
			return []any{new(big.Int).GCD(x, y, a, b), x, y, new(big.Int).GCD(nil, nil, a, b)}
		})
		sa, sb := big.NewInt(int64(r.Intn(40)-20)), big.NewInt(int64(r.Intn(40)-20))
		try("gcds", func() any {
			x, y := new(big.Int), new(big.Int)
			return []any{sa, sb, new(big.Int).GCD(x, y, sa, sb), x, y}
		})
		try("inv", func() any { return []any{new(big.Int).ModInverse(a, c), new(big.Int).ModInverse(sa, sb)} })
		if mb < 1000 {
			if c.Sign() != 0 { try("exp", func() any { return []any{a,b,c,new(big.Int).Exp(a,b,c)} }) }
			try("exp2", func() any { return new(big.Int).Exp(a, sa, nil) })
			try("jac", func() any { return big.Jacobi(a, b) })
			try("sqrt", func() any { return new(big.Int).Sqrt(a) })
			try("prime", func() any { return a.ProbablyPrime(r.Intn(3)) })
		}
		try("f64", func() any { f, acc := a.Float64(); return []any{f, acc} })
		base := 2 + r.Intn(61)
		try("text", func() any { return a.Text(base) })
		try("parse", func() any { z, ok := new(big.Int).SetString(a.Text(base), base); return []any{z.Cmp(a), ok} })
		try("bytes", func() any { return []any{a.Bytes(), new(big.Int).SetBytes(a.Bytes())} })
		try("mulrange", func() any { return new(big.Int).MulRange(sa.Int64(), sa.Int64()+int64(k)) })
		try("binom", func() any { return new(big.Int).Binomial(int64(k), int64(r.Intn(200))) })
		try("rand", func() any { return new(big.Int).Rand(r, c) })
		// primes
		p := big.NewInt(int64(r.Intn(5000)) | 1)
		if p.ProbablyPrime(0) && p.Int64() > 2 {
			try("modsqrt", func() any { return []any{new(big.Int).ModSqrt(a, p), new(big.Int).ModSqrt(sa, p)} })
		}
		// rats
		if b.Sign() != 0 && c.Sign() != 0 {
			x := new(big.Rat).SetFrac(a, b)
			y := new(big.Rat).SetFrac(sa, c)
			try("rat", func() any { return []any{x, y, new(big.Rat).Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), new(big.Rat).Mul(x, x), x.Cmp(y)} })
			try("ratquo", func() any { return new(big.Rat).Quo(x, y) })
			try("ratinv", func() any { return new(big.Rat).Inv(x) })
			try("ratf", func() any {
				f, e := x.Float64()
				g, e2 := y.Float32()
				return []any{y,f, e, g, e2, x.FloatString(r.Intn(30)), x.RatString()}
			})
			try("prec", func() any { n, ok := y.FloatPrec(); return []any{n, ok} })
			try("ratset", func() any { f, _ := x.Float64(); return new(big.Rat).SetFloat64(f) })
			try("fsetrat", func() any {
				return fl(new(big.Float).SetMode(big.RoundingMode(r.Intn(6))).SetPrec(uint(r.Intn(200))).SetRat(x))
			})
		}
		// floats
		x, y := rfloat(), rfloat()
		nf := func() *big.Float {
			return new(big.Float).SetPrec(uint(r.Intn(250))).SetMode(big.RoundingMode(r.Intn(6)))
		}
		try("x", func() any { return []any{fl(x), fl(y)} })
		try("fadd", func() any { return fl(nf().Add(x, y)) })
		try("fsub", func() any { return fl(nf().Sub(x, y)) })
		try("fmul", func() any { return fl(nf().Mul(x, y)) })
		try("fquo", func() any { return fl(nf().Quo(x, y)) })
		try("fset", func() any { return fl(nf().Set(x)) })
		try("fsetm", func() any { return fl(nf().SetMantExp(x, k)) })
		try("fprec", func() any { return fl(new(big.Float).Copy(x).SetPrec(uint(r.Intn(100)))) })
		try("fint", func() any { return fl(nf().SetInt(a)) })
		if x.Sign() > 0 {
			try("fsqrt", func() any { return fl(nf().Sqrt(x)) })
		}
		try("fcmp", func() any { return []any{x.Cmp(y), x.MinPrec(), x.IsInt(), x.Sign()} })
		try("fconv", func() any {
			a1, b1 := x.Float64()
			a2, b2 := x.Float32()
			a3, b3 := x.Int64()
			a4, b4 := x.Uint64()
			a5, b5 := x.Int(nil)
			a6, b6 := x.Rat(nil)
			return []any{a1, b1, a2, b2, a3, b3, a4, b4, a5, b5, a6, b6}
		})
		try("fmant", func() any { m := new(big.Float); e := x.MantExp(m); return []any{fl(m), e} })
		for _, f := range "eEfgGxpb" {
			try("ftext", func() any { return []any{x.Text(byte(f), -1), x.Text(byte(f), r.Intn(40))} })
		}
		try("ffmt", func() any {
			return fmt.Sprintf("%v %g %10.3f %e %x %.20g %+.0f", x, x, x, x, x, x, x)
		})
		s := strconv.Itoa(r.Intn(100000)) + "." + strconv.Itoa(r.Intn(1000000000)) + "e" + strconv.Itoa(r.Intn(300)-150)
		try("fparse", func() any { f, b, err := nf().Parse(s, 0); return []any{s, fl(f), b, err} })
		try("fparse", func() any { f, b, err := nf().Parse(x.Text('x', -1), 0); return []any{fl(f), b, err} })
	}
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		fmt.Printf("%s %x\n", name, sums[name])
	}
}

// Output:
// add 9f0e697e768bfff8
// and cbf0b36eeb7ed032
// andnot d301a491972d1374
// binom fa384fdf8579366b
// bit 3b0b4260f98ad9ab
// bytes 1d64732593705821
// cmp a8e4a0ad5e1993d2
// div d7893d63fd3bfd47
// divide b00d64e442eaa237
// exp 662f3f1860c7581
// exp2 e0536276f5cb7461
// f64 583841390168f581
// fadd f2bd85776f8bf687
// fcmp 967d76fb1143babf
// fconv 59a137a6996625ad
// ffmt bcf41a4fd7fa580f
// fint 70c002b1c82f540a
// fmant 472ec73e6cd6d1e0
// fmul e8e66905e049a422
// fparse 5b496cb85f35d4e6
// fprec 1208fbec211b9a31
// fquo 5797d8342862e6db
// fset 3a3285f28d08fecf
// fsetm 73596d68b95c7954
// fsetrat 5757cd50d98ff693
// fsqrt 7ea93dbaf3458b61
// fsub 1b9c305995d8ec26
// ftext d4e25ad8298a7b05
// gcd 439e830a836d14dd
// gcds 436e9af6594425fe
// inv d2364e2503a43330
// jac e802a450fff381cb
// lsh 923a183768fef47c
// modsqrt 289435762360eddd
// mul 68bc75e81444f4e9
// mulrange 49c4949db061c6dd
// not f4533ca0f546fbf6
// or d21b1e340645a519
// parse be61a5171b165144
// prec 9e5e90fdb017a1f4
// prime b225cb19b91e748d
// quo 7b17372c1d5f89e6
// rand 5f09050b3c1a6e48
// rat e7e04e2f2b9a49e8
// ratf 6ea475ea5955cba5
// ratinv 3a6e22cef8b89f92
// ratquo de148db7cfb21c89
// ratset e8ec386c796ef8ec
// rsh a32707d1e8be856b
// setbit c5d73e42c11b82e8
// sq 7a3ee5542a6ef35e
// sqrt a6493fe084f0816f
// sub 5b31fb89813f1a1c
// text bdc07059e547bc3d
// x 359746fc96c11869
// xor 595ff0eef7570b9f
