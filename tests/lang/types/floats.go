// Floats: conversions, rounding to float32, NaN, infinities, negative zero.
package main

import (
	"fmt"
	"math"
)

func main() {
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, float64(f32)+1)
	var d = 0.1
	fmt.Println(float32(d), float64(float32(d)), float32(d)*float32(d))
	var zero float64
	inf := 1 / zero
	nan := zero / zero
	fmt.Println(inf, -inf, nan, nan == nan, nan != nan, nan < 1, nan > 1, inf > 1e308)
	neg := -zero
	neg2 := 0 * -1.0 * d
	negz := math.Copysign(0, -1)
	fmt.Println(neg, neg2, negz, negz == 0, 1/negz)
	fmt.Println(int(3.99*d/d), int(-3.99*d/d), int64(1e15*d/d), uint8(254.9*d/d))
	fmt.Println(float64(1<<53+1) == 1<<53, float32(1<<24+1))
	big := int64(1<<62 + 1)
	fmt.Println(float64(big), float32(big), int64(float64(big)))
	u := uint64(1<<64 - 1)
	fmt.Println(float64(u), float32(u))
	fmt.Println(uint64(float64(1<<63) * (d / d)))
	var a, b float32 = 1e30, 1e30
	fmt.Println(a*b, float64(a)*float64(b))
	fmt.Println(math.MaxFloat64, math.SmallestNonzeroFloat64, float32(math.MaxFloat32))
}

// Output:
// true 1.6777217e+07
// 0.1 0.10000000149011612 0.010000001
// +Inf -Inf NaN false true false false true
// -0 0 -0 true -Inf
// 3 -3 1000000000000000 254
// true 1.6777216e+07
// 4.611686018427388e+18 4.611686e+18 4611686018427387904
// 1.8446744073709552e+19 1.8446744e+19
// 9223372036854775808
// +Inf 1.0000000300949327e+60
// 1.7976931348623157e+308 5e-324 3.4028235e+38
