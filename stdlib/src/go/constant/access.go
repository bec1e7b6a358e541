package constant

import (
	"fmt"
	"math/big"
	"math/bits"
)

// BoolVal is the bool that x is, false if it is unknown.
func BoolVal(x Value) bool {
	switch x := x.(type) {
	case boolVal:
		return bool(x)
	case unknownVal:
		return false
	}
	panic(fmt.Sprintf("%v not a Bool", x))
}

// StringVal is the string that x is, "" if it is unknown.
func StringVal(x Value) string {
	switch x := x.(type) {
	case *stringVal:
		return x.join()
	case unknownVal:
		return ""
	}
	panic(fmt.Sprintf("%v not a String", x))
}

// StringLen is how long the string is, 0 if it is unknown.
func StringLen(x Value) int64 {
	switch x := x.(type) {
	case *stringVal:
		return int64(x.size)
	case unknownVal:
		return 0
	}
	panic(fmt.Sprintf("%v not a String", x))
}

// Int64Val is the integer that x is, and whether it fits; 0, false if it is unknown.
func Int64Val(x Value) (int64, bool) {
	switch x := x.(type) {
	case smallVal:
		return int64(x), true
	case intVal:
		return x.v.Int64(), false
	case unknownVal:
		return 0, false
	}
	panic(fmt.Sprintf("%v not an Int", x))
}

// Uint64Val is as Int64Val.
func Uint64Val(x Value) (uint64, bool) {
	switch x := x.(type) {
	case smallVal:
		return uint64(x), x >= 0
	case intVal:
		return x.v.Uint64(), x.v.IsUint64()
	case unknownVal:
		return 0, false
	}
	panic(fmt.Sprintf("%v not an Int", x))
}

// Float32Val is the nearest number, and whether it is x; 0, false if x is unknown.
func Float32Val(x Value) (float32, bool) {
	switch x := x.(type) {
	case smallVal:
		f := float32(x)
		return f, smallVal(f) == x
	case intVal:
		f, acc := newFloat().SetInt(x.v).Float32()
		return f, acc == big.Exact
	case ratVal:
		return x.v.Float32()
	case floatVal:
		f, acc := x.v.Float32()
		return f, acc == big.Exact
	case unknownVal:
		return 0, false
	}
	panic(fmt.Sprintf("%v not a Float", x))
}

// Float64Val is as Float32Val.
func Float64Val(x Value) (float64, bool) {
	switch x := x.(type) {
	case smallVal:
		f := float64(int64(x))
		return f, smallVal(f) == x
	case intVal:
		f, acc := newFloat().SetInt(x.v).Float64()
		return f, acc == big.Exact
	case ratVal:
		return x.v.Float64()
	case floatVal:
		f, acc := x.v.Float64()
		return f, acc == big.Exact
	case unknownVal:
		return 0, false
	}
	panic(fmt.Sprintf("%v not a Float", x))
}

// Val is x as a bool, string, int64 or *big.Int, *big.Rat or *big.Float; nil if it
// is none of these.
func Val(x Value) any {
	switch x := x.(type) {
	case boolVal:
		return bool(x)
	case *stringVal:
		return x.join()
	case smallVal:
		return int64(x)
	case intVal:
		return x.v
	case ratVal:
		return x.v
	case floatVal:
		return x.v
	}
	return nil
}

// BitLen is how many bits the absolute value of an integer has, 0 if it is
// unknown.
func BitLen(x Value) int {
	switch x := x.(type) {
	case smallVal:
		return bits.Len64(uint64(max(x, -x)))
	case intVal:
		return x.v.BitLen()
	case unknownVal:
		return 0
	}
	panic(fmt.Sprintf("%v not an Int", x))
}

// Sign is -1, 0 or +1 as x is less than, equal to or greater than 0; not 0 for
// complex numbers other than 0, and 1 for what is unknown.
func Sign(x Value) int {
	switch x := x.(type) {
	case smallVal:
		switch {
		case x < 0:
			return -1
		case x > 0:
			return 1
		}
		return 0
	case intVal:
		return x.v.Sign()
	case ratVal:
		return x.v.Sign()
	case floatVal:
		return x.v.Sign()
	case complexVal:
		return Sign(x.re) | Sign(x.im)
	case unknownVal:
		// So that nobody complains of a division by 0.
		return 1
	}
	panic(fmt.Sprintf("%v not numeric", x))
}

// Bytes is the bytes of the absolute value of an integer, the least significant
// one first.
func Bytes(x Value) []byte {
	var n *big.Int
	switch x := x.(type) {
	case smallVal:
		n = big.NewInt(int64(x))
	case intVal:
		n = x.v
	default:
		panic(fmt.Sprintf("%v not an Int", x))
	}
	b := n.Bytes()
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return b
}

// fraction is a number as numerator and denominator, nil if it is no small one.
func fraction(x Value) *big.Rat {
	switch x := x.(type) {
	case ratVal:
		return x.v
	case floatVal:
		if smallFloat(x.v) {
			r, _ := x.v.Rat(nil)
			return r
		}
		return nil
	case unknownVal:
		return nil
	}
	panic(fmt.Sprintf("%v not Int or Float", x))
}

// Num is the numerator, with the sign; unknown if x is or is no small fraction.
func Num(x Value) Value {
	if x.Kind() == Int {
		return x
	}
	if r := fraction(x); r != nil {
		return makeInt(r.Num())
	}
	return unknownVal{}
}

// Denom is the denominator, at least 1; unknown as Num.
func Denom(x Value) Value {
	if x.Kind() == Int {
		return smallVal(1)
	}
	if r := fraction(x); r != nil {
		return makeInt(r.Denom())
	}
	return unknownVal{}
}

// Real is the real part, x itself if it is not complex.
func Real(x Value) Value {
	switch x := x.(type) {
	case unknownVal, smallVal, intVal, ratVal, floatVal:
		return x
	case complexVal:
		return x.re
	}
	panic(fmt.Sprintf("%v not numeric", x))
}

// Imag is the imaginary part, 0 if x is not complex.
func Imag(x Value) Value {
	switch x := x.(type) {
	case unknownVal:
		return x
	case smallVal, intVal, ratVal, floatVal:
		return smallVal(0)
	case complexVal:
		return x.im
	}
	panic(fmt.Sprintf("%v not numeric", x))
}

// ToInt is x as an integer, also if it is almost one; unknown if it is not.
func ToInt(x Value) Value {
	switch x := x.(type) {
	case smallVal, intVal:
		return x
	case ratVal:
		if x.v.IsInt() {
			return makeInt(x.v.Num())
		}
	case floatVal:
		if smallFloat(x.v) {
			return nearInt(x.v)
		}
	case complexVal:
		if re := ToFloat(x); re.Kind() == Float {
			return ToInt(re)
		}
	}
	return unknownVal{}
}

// nearInt is the integer that x is but for errors in its last bits.
func nearInt(x *big.Float) Value {
	i := new(big.Int)
	if _, acc := x.Int(i); acc == big.Exact {
		return makeInt(i)
	}
	const errors = 4 // bits
	for _, mode := range [...]big.RoundingMode{big.ToZero, big.AwayFromZero} {
		t := new(big.Float).SetPrec(precision - errors).SetMode(mode).Set(x)
		if _, acc := t.Int(i); acc == big.Exact {
			return makeInt(i)
		}
	}
	return unknownVal{}
}

// ToFloat is x as a float; unknown if it is none.
func ToFloat(x Value) Value {
	switch x := x.(type) {
	case smallVal:
		return lift(x, ratRank)
	case intVal:
		if smallInt(x.v) {
			return lift(x, ratRank)
		}
		return lift(x, floatRank)
	case ratVal, floatVal:
		return x
	case complexVal:
		if Sign(x.im) == 0 {
			return ToFloat(x.re)
		}
	}
	return unknownVal{}
}

// ToComplex is x as a complex number; unknown if it is none.
func ToComplex(x Value) Value {
	switch x.(type) {
	case smallVal, intVal, ratVal, floatVal, complexVal:
		return lift(x, complexRank)
	}
	return unknownVal{}
}
