// math: results with Go's bits, special cases.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Cbrt(27), math.Pow(2, 0.5), math.Pow(2, -1), math.Hypot(3, 4))
	fmt.Println(math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1), math.Asin(0.5), math.Sinh(1))
	fmt.Println(math.Exp(1), math.Log(10), math.Log2(8), math.Log10(0.001), math.Log1p(1e-10), math.Expm1(1e-10))
	for _, x := range []float64{2.5, -2.5, 3.5, 0.5, -0.5, 1e300, 1.4999} {
		fmt.Println(math.Floor(x), math.Ceil(x), math.Trunc(x), math.Round(x), math.RoundToEven(x))
	}
	fmt.Println(math.Mod(7, 3), math.Mod(-7, 3), math.Remainder(7, 4), math.Max(3, math.NaN()), math.Min(-0.0, 0), math.Abs(-3.2))
	frac, exp := math.Frexp(12.5)
	i, fr := math.Modf(-3.75)
	fmt.Println(frac, exp, math.Ldexp(0.5, 4), i, fr)
	fmt.Println(math.IsNaN(math.Sqrt(-1)), math.IsInf(math.Log(0), -1), math.Inf(1), math.Signbit(math.Copysign(1, -1)))
	fmt.Printf("%#x %#x\n", math.Float64bits(1.5), math.Float32bits(-0.1))
	fmt.Println(math.Float64frombits(0x7ff0000000000000), math.Nextafter(1, 2), math.FMA(2, 3, 4))
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt8, math.Pi, math.E)
	fmt.Println(math.Gamma(5), math.Erf(0.5), math.Dim(5, 3))
	s := 0.0
	for k := 1; k <= 1000; k++ {
		s += 1 / float64(k*k)
	}
	fmt.Println(math.Sqrt(s * 6))
	fmt.Println(math.Pow(0, -1), math.Pow(-8, 1.0/3), math.Pow(-2, 3), math.Exp2(10), math.Exp(710))
}

// Output:
// 1.4142135623730951 3 1.4142135623730951 0.5 5
// 0.8414709848078965 0.5403023058681398 1.557407724654902 2.356194490192345 0.5235987755982989 1.1752011936438014
// 2.718281828459045 2.302585092994046 3 -3 9.999999999500001e-11 1.00000000005e-10
// 2 3 2 3 2
// -3 -2 -2 -3 -2
// 3 4 3 4 4
// 0 1 0 1 0
// -1 -0 -0 -1 -0
// 1e+300 1e+300 1e+300 1e+300 1e+300
// 1 2 1 1 1
// 1 -1 -1 NaN 0 3.2
// 0.78125 4 8 -3 -0.75
// true true +Inf true
// 0x3ff8000000000000 0xbdcccccd
// +Inf 1.0000000000000002 10
// 9223372036854775807 -9223372036854775808 18446744073709551615 127 3.141592653589793 2.718281828459045
// 24 0.5204998778130465 2
// 3.1406380562059946
// +Inf NaN -8 1024 +Inf
