// Guards go/constant and go/version: literals, operations, conversions, what is
// printed of large and small numbers, panics.
package main

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/version"
	"math"
	"math/big"
	"strings"
)

func try(f func() any) (result any) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint("panic: ", r)
		}
	}()
	return f()
}

func main() {
	var values []constant.Value
	for _, lit := range []struct {
		tok   token.Token
		texts string
	}{
		{token.INT, "0 1 3 -7 0x7fffffffffffffff 0xffffffffffffffff 0b101 0o17 1_000 100000000000000000000000000 08 x"},
		{token.FLOAT, "0.0 1.5 1e-400 1e400 1e5000 1e-5000 1e1000000 1e-1886451601 0x1p-2 0.1 2.0 9999995.0 0.00001234 123456789.5 x"},
		{token.IMAG, "1i 0i 2.5i 1 xi"}, {token.CHAR, `'a' '\n' '世' '' '`}, {token.STRING, "\"abc\" `x` \"\" \"" + strings.Repeat("世", 80) + "\" x"},
	} {
		for _, text := range strings.Fields(lit.texts) {
			values = append(values, constant.MakeFromLiteral(text, lit.tok, 0))
		}
	}
	values = append(values, constant.MakeBool(true), constant.MakeUnknown(), constant.MakeInt64(math.MinInt64), constant.MakeUint64(math.MaxUint64), constant.MakeFloat64(math.Inf(1)), constant.MakeFloat64(math.Copysign(0, -1)), constant.MakeFloat64(math.Pi), constant.MakeFloat64(1e-320),
		constant.Make(big.NewInt(7)), constant.Make(big.NewRat(7, 3)), constant.Make(big.NewFloat(1.25)), constant.Make("s"), constant.Make(int64(3)), constant.Make(true), constant.Make(3), constant.MakeFromBytes([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9}), constant.MakeFromBytes(nil))
	show := func(x constant.Value) string { return fmt.Sprintf("%v %v %.60s", x.Kind(), x, x.ExactString()) }
	for _, x := range values {
		fmt.Printf("%s %T\n", show(x), constant.Val(x))
		for _, f := range []func() any{
			func() any { return constant.BoolVal(x) }, func() any { return constant.StringVal(x) }, func() any { return constant.StringLen(x) },
			func() any { n, ok := constant.Int64Val(x); return fmt.Sprint(ok && n != 0, ok) }, func() any { n, ok := constant.Uint64Val(x); return fmt.Sprint(ok && n != 0, ok) },
			func() any { f, ok := constant.Float32Val(x); return fmt.Sprint(f, ok) }, func() any { f, ok := constant.Float64Val(x); return fmt.Sprint(f, ok) },
			func() any { return constant.BitLen(x) }, func() any { return constant.Sign(x) }, func() any { return constant.Bytes(x) },
			func() any { return show(constant.Num(x)) }, func() any { return show(constant.Denom(x)) }, func() any { return show(constant.MakeImag(x)) }, func() any { return show(constant.Real(x)) }, func() any { return show(constant.Imag(x)) },
			func() any { return show(constant.ToInt(x)) }, func() any { return show(constant.ToFloat(x)) }, func() any { return show(constant.ToComplex(x)) },
			func() any { return show(constant.UnaryOp(token.SUB, x, 0)) }, func() any { return show(constant.UnaryOp(token.XOR, x, 8)) }, func() any { return show(constant.UnaryOp(token.NOT, x, 0)) },
			func() any { return show(constant.Shift(x, token.SHL, 70)) }, func() any { return show(constant.Shift(x, token.SHR, 3)) },
		} {
			fmt.Print(try(f), "; ")
		}
		fmt.Println()
	}
	ops := []token.Token{token.ADD, token.SUB, token.MUL, token.QUO, token.QUO_ASSIGN, token.REM, token.AND, token.OR, token.XOR, token.AND_NOT, token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}
	for i, x := range values {
		for j, y := range values {
			if (i*7+j*3)%11 != 0 {
				continue
			}
			op := ops[(i+2*j)%len(ops)]
			if op < token.EQL || op == token.QUO_ASSIGN {
				fmt.Println(x, op, y, try(func() any { return show(constant.BinaryOp(x, op, y)) }))
			} else {
				fmt.Println(x, op, y, try(func() any { return constant.Compare(x, op, y) }))
			}
		}
	}
	sum := constant.MakeString("")
	for i := range 2000 {
		sum = constant.BinaryOp(sum, token.ADD, constant.MakeString(string(rune('a'+i%26))))
	}
	fmt.Println(constant.StringLen(sum), constant.StringVal(sum)[1990:], sum, constant.Kind(9), constant.Complex)
	fmt.Println(try(func() any { return constant.MakeFromLiteral("1", token.ADD, 0) }), try(func() any { return constant.MakeFromLiteral("1", token.INT, 1) }))

	versions := strings.Fields("go go1 go1.0 go1.2 go1.20 go1.20.0 go1.20rc1 go1.21 go1.21.0 go1.21rc1 go1.21rc10 go1.21rc2 go1.21beta1 go1.21rc go1.21.3 go1.21.03 go01.2 go2 go1.21-foo go1.21.3-x-y 1.21 go1.21.1rc1 go1. go1a go1.21RC1")
	for _, x := range append(versions, "") {
		fmt.Print(version.Lang(x), " ", version.IsValid(x))
		for _, y := range versions {
			fmt.Print(" ", version.Compare(x, y))
		}
		fmt.Println()
	}
}

// Output:
// Int 0 0 int64
// panic: 0 not a Bool; panic: 0 not a String; panic: 0 not a String; false true; false true; 0 true; 0 true; 0; 0; []; Int 0 0; Int 1 1; Complex (0 + 0i) (0 + 0i); Int 0 0; Int 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Int 0 0; Int 255 255; panic: invalid unary operation !0; Int 0 0; Int 0 0;
// Int 1 1 int64
// panic: 1 not a Bool; panic: 1 not a String; panic: 1 not a String; true true; true true; 1 true; 1 true; 1; 1; [1]; Int 1 1; Int 1 1; Complex (0 + 1i) (0 + 1i); Int 1 1; Int 0 0; Int 1 1; Float 1 1; Complex (1 + 0i) (1 + 0i); Int -1 -1; Int 254 254; panic: invalid unary operation !1; Int 1180591620717411303424 1180591620717411303424; Int 0 0;
// Int 3 3 int64
// panic: 3 not a Bool; panic: 3 not a String; panic: 3 not a String; true true; true true; 3 true; 3 true; 2; 1; [3]; Int 3 3; Int 1 1; Complex (0 + 3i) (0 + 3i); Int 3 3; Int 0 0; Int 3 3; Float 3 3; Complex (3 + 0i) (3 + 0i); Int -3 -3; Int 252 252; panic: invalid unary operation !3; Int 3541774862152233910272 3541774862152233910272; Int 0 0;
// Int -7 -7 int64
// panic: -7 not a Bool; panic: -7 not a String; panic: -7 not a String; true true; false false; -7 true; -7 true; 3; -1; [7]; Int -7 -7; Int 1 1; Complex (0 + -7i) (0 + -7i); Int -7 -7; Int 0 0; Int -7 -7; Float -7 -7; Complex (-7 + 0i) (-7 + 0i); Int 7 7; Int 6 6; panic: invalid unary operation !-7; Int -8264141345021879123968 -8264141345021879123968; Int -1 -1;
// Int 9223372036854775807 9223372036854775807 int64
// panic: 9223372036854775807 not a Bool; panic: 9223372036854775807 not a String; panic: 9223372036854775807 not a String; true true; true true; 9.223372e+18 false; 9.223372036854776e+18 false; 63; 1; [255 255 255 255 255 255 255 127]; Int 9223372036854775807 9223372036854775807; Int 1 1; Complex (0 + 9223372036854775807i) (0 + 9223372036854775807i); Int 9223372036854775807 9223372036854775807; Int 0 0; Int 9223372036854775807 9223372036854775807; Float 9.22337e+18 9223372036854775807; Complex (9223372036854775807 + 0i) (9223372036854775807 + 0i); Int -9223372036854775807 -9223372036854775807; Int 0 0; panic: invalid unary operation !9223372036854775807; Int 10889035741470030829647395817099171463168 10889035741470030829647395817099171463168; Int 1152921504606846975 1152921504606846975;
// Int 18446744073709551615 18446744073709551615 *big.Int
// panic: 18446744073709551615 not a Bool; panic: 18446744073709551615 not a String; panic: 18446744073709551615 not a String; false false; true true; 1.8446744e+19 false; 1.8446744073709552e+19 false; 64; 1; [255 255 255 255 255 255 255 255]; Int 18446744073709551615 18446744073709551615; Int 1 1; Complex (0 + 18446744073709551615i) (0 + 18446744073709551615i); Int 18446744073709551615 18446744073709551615; Int 0 0; Int 18446744073709551615 18446744073709551615; Float 1.84467e+19 18446744073709551615; Complex (18446744073709551615 + 0i) (18446744073709551615 + 0i); Int -18446744073709551615 -18446744073709551615; Int 0 0; panic: invalid unary operation !18446744073709551615; Int 21778071482940061660475383254915754229760 21778071482940061660475383254915754229760; Int 2305843009213693951 2305843009213693951;
// Int 5 5 int64
// panic: 5 not a Bool; panic: 5 not a String; panic: 5 not a String; true true; true true; 5 true; 5 true; 3; 1; [5]; Int 5 5; Int 1 1; Complex (0 + 5i) (0 + 5i); Int 5 5; Int 0 0; Int 5 5; Float 5 5; Complex (5 + 0i) (5 + 0i); Int -5 -5; Int 250 250; panic: invalid unary operation !5; Int 5902958103587056517120 5902958103587056517120; Int 0 0;
// Int 15 15 int64
// panic: 15 not a Bool; panic: 15 not a String; panic: 15 not a String; true true; true true; 15 true; 15 true; 4; 1; [15]; Int 15 15; Int 1 1; Complex (0 + 15i) (0 + 15i); Int 15 15; Int 0 0; Int 15 15; Float 15 15; Complex (15 + 0i) (15 + 0i); Int -15 -15; Int 240 240; panic: invalid unary operation !15; Int 17708874310761169551360 17708874310761169551360; Int 1 1;
// Int 1000 1000 int64
// panic: 1000 not a Bool; panic: 1000 not a String; panic: 1000 not a String; true true; true true; 1000 true; 1000 true; 10; 1; [232 3]; Int 1000 1000; Int 1 1; Complex (0 + 1000i) (0 + 1000i); Int 1000 1000; Int 0 0; Int 1000 1000; Float 1000 1000; Complex (1000 + 0i) (1000 + 0i); Int -1000 -1000; Int 23 23; panic: invalid unary operation !1000; Int 1180591620717411303424000 1180591620717411303424000; Int 125 125;
// Int 100000000000000000000000000 100000000000000000000000000 *big.Int
// panic: 100000000000000000000000000 not a Bool; panic: 100000000000000000000000000 not a String; panic: 100000000000000000000000000 not a String; false false; false false; 1e+26 false; 1e+26 false; 87; 1; [0 0 0 228 210 12 200 220 210 183 82]; Int 100000000000000000000000000 100000000000000000000000000; Int 1 1; Complex (0 + 100000000000000000000000000i) (0 + 100000000000000000000000000i); Int 100000000000000000000000000 100000000000000000000000000; Int 0 0; Int 100000000000000000000000000 100000000000000000000000000; Float 1e+26 100000000000000000000000000; Complex (100000000000000000000000000 + 0i) (100000000000000000000000000 + 0i); Int -100000000000000000000000000 -100000000000000000000000000; Int 255 255; panic: invalid unary operation !100000000000000000000000000; Int 118059162071741130342400000000000000000000000000 118059162071741130342400000000000000000000000000; Int 12500000000000000000000000 12500000000000000000000000;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Float 0 0 *big.Rat
// panic: 0 not a Bool; panic: 0 not a String; panic: 0 not a String; panic: 0 not an Int; panic: 0 not an Int; 0 true; 0 true; panic: 0 not an Int; 0; panic: 0 not an Int; Int 0 0; Int 1 1; Complex (0 + 0i) (0 + 0i); Float 0 0; Int 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Float 0 0; panic: invalid unary operation ^0; panic: invalid unary operation !0; panic: invalid shift 0 << 70; panic: invalid shift 0 >> 3;
// Float 1.5 3/2 *big.Rat
// panic: 1.5 not a Bool; panic: 1.5 not a String; panic: 1.5 not a String; panic: 1.5 not an Int; panic: 1.5 not an Int; 1.5 true; 1.5 true; panic: 1.5 not an Int; 1; panic: 1.5 not an Int; Int 3 3; Int 2 2; Complex (0 + 1.5i) (0 + 3/2i); Float 1.5 3/2; Int 0 0; Unknown unknown unknown; Float 1.5 3/2; Complex (1.5 + 0i) (3/2 + 0i); Float -1.5 -3/2; panic: invalid unary operation ^1.5; panic: invalid unary operation !1.5; panic: invalid shift 1.5 << 70; panic: invalid shift 1.5 >> 3;
// Float 1e-400 1/1000000000000000000000000000000000000000000000000000000000 *big.Rat
// panic: 1e-400 not a Bool; panic: 1e-400 not a String; panic: 1e-400 not a String; panic: 1e-400 not an Int; panic: 1e-400 not an Int; 0 false; 0 false; panic: 1e-400 not an Int; 1; panic: 1e-400 not an Int; Int 1 1; Int 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 100000000000000000000000000000000000000000000000000000000000; Complex (0 + 1e-400i) (0 + 1/10000000000000000000000000000000000000000000000000000; Float 1e-400 1/1000000000000000000000000000000000000000000000000000000000; Int 0 0; Unknown unknown unknown; Float 1e-400 1/1000000000000000000000000000000000000000000000000000000000; Complex (1e-400 + 0i) (1/100000000000000000000000000000000000000000000000000000000; Float -1e-400 -1/100000000000000000000000000000000000000000000000000000000; panic: invalid unary operation ^1e-400; panic: invalid unary operation !1e-400; panic: invalid shift 1e-400 << 70; panic: invalid shift 1e-400 >> 3;
// Float 1e+400 100000000000000000000000000000000000000000000000000000000000 *big.Rat
// panic: 1e+400 not a Bool; panic: 1e+400 not a String; panic: 1e+400 not a String; panic: 1e+400 not an Int; panic: 1e+400 not an Int; +Inf false; +Inf false; panic: 1e+400 not an Int; 1; panic: 1e+400 not an Int; Int 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 100000000000000000000000000000000000000000000000000000000000; Int 1 1; Complex (0 + 1e+400i) (0 + 1000000000000000000000000000000000000000000000000000000; Float 1e+400 100000000000000000000000000000000000000000000000000000000000; Int 0 0; Int 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 100000000000000000000000000000000000000000000000000000000000; Float 1e+400 100000000000000000000000000000000000000000000000000000000000; Complex (1e+400 + 0i) (10000000000000000000000000000000000000000000000000000000000; Float -1e+400 -10000000000000000000000000000000000000000000000000000000000; panic: invalid unary operation ^1e+400; panic: invalid unary operation !1e+400; panic: invalid shift 1e+400 << 70; panic: invalid shift 1e+400 >> 3;
// Float 1e+5000 0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640a *big.Float
// panic: 1e+5000 not a Bool; panic: 1e+5000 not a String; panic: 1e+5000 not a String; panic: 1e+5000 not an Int; panic: 1e+5000 not an Int; +Inf false; +Inf false; panic: 1e+5000 not an Int; 1; panic: 1e+5000 not an Int; Unknown unknown unknown; Unknown unknown unknown; Complex (0 + 1e+5000i) (0 + 0x.c78820040d9443cf1647f794d877186661e259c03d1147872173; Float 1e+5000 0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640a; Int 0 0; Unknown unknown unknown; Float 1e+5000 0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640a; Complex (1e+5000 + 0i) (0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640; Float -1e+5000 -0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640; panic: invalid unary operation ^1e+5000; panic: invalid unary operation !1e+5000; panic: invalid shift 1e+5000 << 70; panic: invalid shift 1e+5000 >> 3;
// Float 1e-5000 0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6c *big.Float
// panic: 1e-5000 not a Bool; panic: 1e-5000 not a String; panic: 1e-5000 not a String; panic: 1e-5000 not an Int; panic: 1e-5000 not an Int; 0 false; 0 false; panic: 1e-5000 not an Int; 1; panic: 1e-5000 not an Int; Unknown unknown unknown; Unknown unknown unknown; Complex (0 + 1e-5000i) (0 + 0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03; Float 1e-5000 0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6c; Int 0 0; Unknown unknown unknown; Float 1e-5000 0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6c; Complex (1e-5000 + 0i) (0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6; Float -1e-5000 -0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6; panic: invalid unary operation ^1e-5000; panic: invalid unary operation !1e-5000; panic: invalid shift 1e-5000 << 70; panic: invalid shift 1e-5000 >> 3;
// Float 1e+1000000 0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb43 *big.Float
// panic: 1e+1000000 not a Bool; panic: 1e+1000000 not a String; panic: 1e+1000000 not a String; panic: 1e+1000000 not an Int; panic: 1e+1000000 not an Int; +Inf false; +Inf false; panic: 1e+1000000 not an Int; 1; panic: 1e+1000000 not an Int; Unknown unknown unknown; Unknown unknown unknown; Complex (0 + 1e+1000000i) (0 + 0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887; Float 1e+1000000 0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb43; Int 0 0; Unknown unknown unknown; Float 1e+1000000 0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb43; Complex (1e+1000000 + 0i) (0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb4; Float -1e+1000000 -0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb4; panic: invalid unary operation ^1e+1000000; panic: invalid unary operation !1e+1000000; panic: invalid shift 1e+1000000 << 70; panic: invalid shift 1e+1000000 >> 3;
// Float 0 0 *big.Rat
// panic: 0 not a Bool; panic: 0 not a String; panic: 0 not a String; panic: 0 not an Int; panic: 0 not an Int; 0 true; 0 true; panic: 0 not an Int; 0; panic: 0 not an Int; Int 0 0; Int 1 1; Complex (0 + 0i) (0 + 0i); Float 0 0; Int 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Float 0 0; panic: invalid unary operation ^0; panic: invalid unary operation !0; panic: invalid shift 0 << 70; panic: invalid shift 0 >> 3;
// Float 0.25 1/4 *big.Rat
// panic: 0.25 not a Bool; panic: 0.25 not a String; panic: 0.25 not a String; panic: 0.25 not an Int; panic: 0.25 not an Int; 0.25 true; 0.25 true; panic: 0.25 not an Int; 1; panic: 0.25 not an Int; Int 1 1; Int 4 4; Complex (0 + 0.25i) (0 + 1/4i); Float 0.25 1/4; Int 0 0; Unknown unknown unknown; Float 0.25 1/4; Complex (0.25 + 0i) (1/4 + 0i); Float -0.25 -1/4; panic: invalid unary operation ^0.25; panic: invalid unary operation !0.25; panic: invalid shift 0.25 << 70; panic: invalid shift 0.25 >> 3;
// Float 0.1 1/10 *big.Rat
// panic: 0.1 not a Bool; panic: 0.1 not a String; panic: 0.1 not a String; panic: 0.1 not an Int; panic: 0.1 not an Int; 0.1 false; 0.1 false; panic: 0.1 not an Int; 1; panic: 0.1 not an Int; Int 1 1; Int 10 10; Complex (0 + 0.1i) (0 + 1/10i); Float 0.1 1/10; Int 0 0; Unknown unknown unknown; Float 0.1 1/10; Complex (0.1 + 0i) (1/10 + 0i); Float -0.1 -1/10; panic: invalid unary operation ^0.1; panic: invalid unary operation !0.1; panic: invalid shift 0.1 << 70; panic: invalid shift 0.1 >> 3;
// Float 2 2 *big.Rat
// panic: 2 not a Bool; panic: 2 not a String; panic: 2 not a String; panic: 2 not an Int; panic: 2 not an Int; 2 true; 2 true; panic: 2 not an Int; 1; panic: 2 not an Int; Int 2 2; Int 1 1; Complex (0 + 2i) (0 + 2i); Float 2 2; Int 0 0; Int 2 2; Float 2 2; Complex (2 + 0i) (2 + 0i); Float -2 -2; panic: invalid unary operation ^2; panic: invalid unary operation !2; panic: invalid shift 2 << 70; panic: invalid shift 2 >> 3;
// Float 1e+07 9999995 *big.Rat
// panic: 1e+07 not a Bool; panic: 1e+07 not a String; panic: 1e+07 not a String; panic: 1e+07 not an Int; panic: 1e+07 not an Int; 9.999995e+06 true; 9.999995e+06 true; panic: 1e+07 not an Int; 1; panic: 1e+07 not an Int; Int 9999995 9999995; Int 1 1; Complex (0 + 1e+07i) (0 + 9999995i); Float 1e+07 9999995; Int 0 0; Int 9999995 9999995; Float 1e+07 9999995; Complex (1e+07 + 0i) (9999995 + 0i); Float -1e+07 -9999995; panic: invalid unary operation ^1e+07; panic: invalid unary operation !1e+07; panic: invalid shift 1e+07 << 70; panic: invalid shift 1e+07 >> 3;
// Float 1.234e-05 617/50000000 *big.Rat
// panic: 1.234e-05 not a Bool; panic: 1.234e-05 not a String; panic: 1.234e-05 not a String; panic: 1.234e-05 not an Int; panic: 1.234e-05 not an Int; 1.234e-05 false; 1.234e-05 false; panic: 1.234e-05 not an Int; 1; panic: 1.234e-05 not an Int; Int 617 617; Int 50000000 50000000; Complex (0 + 1.234e-05i) (0 + 617/50000000i); Float 1.234e-05 617/50000000; Int 0 0; Unknown unknown unknown; Float 1.234e-05 617/50000000; Complex (1.234e-05 + 0i) (617/50000000 + 0i); Float -1.234e-05 -617/50000000; panic: invalid unary operation ^1.234e-05; panic: invalid unary operation !1.234e-05; panic: invalid shift 1.234e-05 << 70; panic: invalid shift 1.234e-05 >> 3;
// Float 1.23457e+08 246913579/2 *big.Rat
// panic: 1.23457e+08 not a Bool; panic: 1.23457e+08 not a String; panic: 1.23457e+08 not a String; panic: 1.23457e+08 not an Int; panic: 1.23457e+08 not an Int; 1.2345679e+08 false; 1.234567895e+08 true; panic: 1.23457e+08 not an Int; 1; panic: 1.23457e+08 not an Int; Int 246913579 246913579; Int 2 2; Complex (0 + 1.23457e+08i) (0 + 246913579/2i); Float 1.23457e+08 246913579/2; Int 0 0; Unknown unknown unknown; Float 1.23457e+08 246913579/2; Complex (1.23457e+08 + 0i) (246913579/2 + 0i); Float -1.23457e+08 -246913579/2; panic: invalid unary operation ^1.23457e+08; panic: invalid unary operation !1.23457e+08; panic: invalid shift 1.23457e+08 << 70; panic: invalid shift 1.23457e+08 >> 3;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Complex (0 + 1i) (0 + 1i) <nil>
// panic: (0 + 1i) not a Bool; panic: (0 + 1i) not a String; panic: (0 + 1i) not a String; panic: (0 + 1i) not an Int; panic: (0 + 1i) not an Int; panic: (0 + 1i) not a Float; panic: (0 + 1i) not a Float; panic: (0 + 1i) not an Int; 1; panic: (0 + 1i) not an Int; panic: (0 + 1i) not Int or Float; panic: (0 + 1i) not Int or Float; panic: (0 + 1i) not Int or Float; Int 0 0; Float 1 1; Unknown unknown unknown; Unknown unknown unknown; Complex (0 + 1i) (0 + 1i); Complex (0 + -1i) (0 + -1i); panic: invalid unary operation ^(0 + 1i); panic: invalid unary operation !(0 + 1i); panic: invalid shift (0 + 1i) << 70; panic: invalid shift (0 + 1i) >> 3;
// Complex (0 + 0i) (0 + 0i) <nil>
// panic: (0 + 0i) not a Bool; panic: (0 + 0i) not a String; panic: (0 + 0i) not a String; panic: (0 + 0i) not an Int; panic: (0 + 0i) not an Int; panic: (0 + 0i) not a Float; panic: (0 + 0i) not a Float; panic: (0 + 0i) not an Int; 0; panic: (0 + 0i) not an Int; panic: (0 + 0i) not Int or Float; panic: (0 + 0i) not Int or Float; panic: (0 + 0i) not Int or Float; Int 0 0; Float 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Complex (0 + 0i) (0 + 0i); panic: invalid unary operation ^(0 + 0i); panic: invalid unary operation !(0 + 0i); panic: invalid shift (0 + 0i) << 70; panic: invalid shift (0 + 0i) >> 3;
// Complex (0 + 2.5i) (0 + 5/2i) <nil>
// panic: (0 + 2.5i) not a Bool; panic: (0 + 2.5i) not a String; panic: (0 + 2.5i) not a String; panic: (0 + 2.5i) not an Int; panic: (0 + 2.5i) not an Int; panic: (0 + 2.5i) not a Float; panic: (0 + 2.5i) not a Float; panic: (0 + 2.5i) not an Int; 1; panic: (0 + 2.5i) not an Int; panic: (0 + 2.5i) not Int or Float; panic: (0 + 2.5i) not Int or Float; panic: (0 + 2.5i) not Int or Float; Int 0 0; Float 2.5 5/2; Unknown unknown unknown; Unknown unknown unknown; Complex (0 + 2.5i) (0 + 5/2i); Complex (0 + -2.5i) (0 + -5/2i); panic: invalid unary operation ^(0 + 2.5i); panic: invalid unary operation !(0 + 2.5i); panic: invalid shift (0 + 2.5i) << 70; panic: invalid shift (0 + 2.5i) >> 3;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Int 97 97 int64
// panic: 97 not a Bool; panic: 97 not a String; panic: 97 not a String; true true; true true; 97 true; 97 true; 7; 1; [97]; Int 97 97; Int 1 1; Complex (0 + 97i) (0 + 97i); Int 97 97; Int 0 0; Int 97 97; Float 97 97; Complex (97 + 0i) (97 + 0i); Int -97 -97; Int 158 158; panic: invalid unary operation !97; Int 114517387209588896432128 114517387209588896432128; Int 12 12;
// Int 10 10 int64
// panic: 10 not a Bool; panic: 10 not a String; panic: 10 not a String; true true; true true; 10 true; 10 true; 4; 1; [10]; Int 10 10; Int 1 1; Complex (0 + 10i) (0 + 10i); Int 10 10; Int 0 0; Int 10 10; Float 10 10; Complex (10 + 0i) (10 + 0i); Int -10 -10; Int 245 245; panic: invalid unary operation !10; Int 11805916207174113034240 11805916207174113034240; Int 1 1;
// Int 19990 19990 int64
// panic: 19990 not a Bool; panic: 19990 not a String; panic: 19990 not a String; true true; true true; 19990 true; 19990 true; 15; 1; [22 78]; Int 19990 19990; Int 1 1; Complex (0 + 19990i) (0 + 19990i); Int 19990 19990; Int 0 0; Int 19990 19990; Float 19990 19990; Complex (19990 + 0i) (19990 + 0i); Int -19990 -19990; Int 233 233; panic: invalid unary operation !19990; Int 23600026498141051955445760 23600026498141051955445760; Int 2498 2498;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// String "abc" "abc" string
// panic: "abc" not a Bool; abc; 3; panic: "abc" not an Int; panic: "abc" not an Int; panic: "abc" not a Float; panic: "abc" not a Float; panic: "abc" not an Int; panic: "abc" not numeric; panic: "abc" not an Int; panic: "abc" not Int or Float; panic: "abc" not Int or Float; panic: "abc" not Int or Float; panic: "abc" not numeric; panic: "abc" not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -"abc"; panic: invalid unary operation ^"abc"; panic: invalid unary operation !"abc"; panic: invalid shift "abc" << 70; panic: invalid shift "abc" >> 3;
// String "x" "x" string
// panic: "x" not a Bool; x; 1; panic: "x" not an Int; panic: "x" not an Int; panic: "x" not a Float; panic: "x" not a Float; panic: "x" not an Int; panic: "x" not numeric; panic: "x" not an Int; panic: "x" not Int or Float; panic: "x" not Int or Float; panic: "x" not Int or Float; panic: "x" not numeric; panic: "x" not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -"x"; panic: invalid unary operation ^"x"; panic: invalid unary operation !"x"; panic: invalid shift "x" << 70; panic: invalid shift "x" >> 3;
// String "" "" string
// panic: "" not a Bool; ; 0; panic: "" not an Int; panic: "" not an Int; panic: "" not a Float; panic: "" not a Float; panic: "" not an Int; panic: "" not numeric; panic: "" not an Int; panic: "" not Int or Float; panic: "" not Int or Float; panic: "" not Int or Float; panic: "" not numeric; panic: "" not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -""; panic: invalid unary operation ^""; panic: invalid unary operation !""; panic: invalid shift "" << 70; panic: invalid shift "" >> 3;
// String "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世 string
// panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not a Bool; 世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世; 240; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not an Int; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not an Int; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not a Float; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not a Float; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not an Int; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not numeric; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not an Int; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not Int or Float; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not Int or Float; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not Int or Float; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not numeric; panic: "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -"世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世...; panic: invalid unary operation ^"世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世...; panic: invalid unary operation !"世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世...; panic: invalid shift "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... << 70; panic: invalid shift "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... >> 3;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Bool true true bool
// true; panic: true not a String; panic: true not a String; panic: true not an Int; panic: true not an Int; panic: true not a Float; panic: true not a Float; panic: true not an Int; panic: true not numeric; panic: true not an Int; panic: true not Int or Float; panic: true not Int or Float; panic: true not Int or Float; panic: true not numeric; panic: true not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -true; panic: invalid unary operation ^true; Bool false false; panic: invalid shift true << 70; panic: invalid shift true >> 3;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Int -9223372036854775808 -9223372036854775808 int64
// panic: -9223372036854775808 not a Bool; panic: -9223372036854775808 not a String; panic: -9223372036854775808 not a String; true true; false false; -9.223372e+18 true; -9.223372036854776e+18 true; 64; -1; [0 0 0 0 0 0 0 128]; Int -9223372036854775808 -9223372036854775808; Int 1 1; Complex (0 + -9223372036854775808i) (0 + -9223372036854775808i); Int -9223372036854775808 -9223372036854775808; Int 0 0; Int -9223372036854775808 -9223372036854775808; Float -9.22337e+18 -9223372036854775808; Complex (-9223372036854775808 + 0i) (-9223372036854775808 + 0i); Int 9223372036854775808 9223372036854775808; Int 255 255; panic: invalid unary operation !-9223372036854775808; Int -10889035741470030830827987437816582766592 -10889035741470030830827987437816582766592; Int -1152921504606846976 -1152921504606846976;
// Int 18446744073709551615 18446744073709551615 *big.Int
// panic: 18446744073709551615 not a Bool; panic: 18446744073709551615 not a String; panic: 18446744073709551615 not a String; false false; true true; 1.8446744e+19 false; 1.8446744073709552e+19 false; 64; 1; [255 255 255 255 255 255 255 255]; Int 18446744073709551615 18446744073709551615; Int 1 1; Complex (0 + 18446744073709551615i) (0 + 18446744073709551615i); Int 18446744073709551615 18446744073709551615; Int 0 0; Int 18446744073709551615 18446744073709551615; Float 1.84467e+19 18446744073709551615; Complex (18446744073709551615 + 0i) (18446744073709551615 + 0i); Int -18446744073709551615 -18446744073709551615; Int 0 0; panic: invalid unary operation !18446744073709551615; Int 21778071482940061660475383254915754229760 21778071482940061660475383254915754229760; Int 2305843009213693951 2305843009213693951;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Float 0 0 *big.Rat
// panic: 0 not a Bool; panic: 0 not a String; panic: 0 not a String; panic: 0 not an Int; panic: 0 not an Int; 0 true; 0 true; panic: 0 not an Int; 0; panic: 0 not an Int; Int 0 0; Int 1 1; Complex (0 + 0i) (0 + 0i); Float 0 0; Int 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Float 0 0; panic: invalid unary operation ^0; panic: invalid unary operation !0; panic: invalid shift 0 << 70; panic: invalid shift 0 >> 3;
// Float 3.14159 884279719003555/281474976710656 *big.Rat
// panic: 3.14159 not a Bool; panic: 3.14159 not a String; panic: 3.14159 not a String; panic: 3.14159 not an Int; panic: 3.14159 not an Int; 3.1415927 false; 3.141592653589793 true; panic: 3.14159 not an Int; 1; panic: 3.14159 not an Int; Int 884279719003555 884279719003555; Int 281474976710656 281474976710656; Complex (0 + 3.14159i) (0 + 884279719003555/281474976710656i); Float 3.14159 884279719003555/281474976710656; Int 0 0; Unknown unknown unknown; Float 3.14159 884279719003555/281474976710656; Complex (3.14159 + 0i) (884279719003555/281474976710656 + 0i); Float -3.14159 -884279719003555/281474976710656; panic: invalid unary operation ^3.14159; panic: invalid unary operation !3.14159; panic: invalid shift 3.14159 << 70; panic: invalid shift 3.14159 >> 3;
// Float 9.99989e-321 253/25300281663413827294061918339864663381194581220517764794 *big.Rat
// panic: 9.99989e-321 not a Bool; panic: 9.99989e-321 not a String; panic: 9.99989e-321 not a String; panic: 9.99989e-321 not an Int; panic: 9.99989e-321 not an Int; 0 true; 1e-320 true; panic: 9.99989e-321 not an Int; 1; panic: 9.99989e-321 not an Int; Int 253 253; Int 25300281663413827294061918339864663381194581220517764794612669753428792445999418361495047962679640561898384733039601488923726092173224184608376674992592313740189678034570795170558363467761652042654970959809093133570250935428086587327262919456144944542601257064044846194041676826903812816523290938580750782913463467636686848 253002816634138272940619183398646633811945812205177647946126; Complex (0 + 9.99989e-321i) (0 + 253/253002816634138272940619183398646633811945812205177; Float 9.99989e-321 253/25300281663413827294061918339864663381194581220517764794; Int 0 0; Unknown unknown unknown; Float 9.99989e-321 253/25300281663413827294061918339864663381194581220517764794; Complex (9.99989e-321 + 0i) (253/2530028166341382729406191833986466338119458122051776479; Float -9.99989e-321 -253/2530028166341382729406191833986466338119458122051776479; panic: invalid unary operation ^9.99989e-321; panic: invalid unary operation !9.99989e-321; panic: invalid shift 9.99989e-321 << 70; panic: invalid shift 9.99989e-321 >> 3;
// Int 7 7 int64
// panic: 7 not a Bool; panic: 7 not a String; panic: 7 not a String; true true; true true; 7 true; 7 true; 3; 1; [7]; Int 7 7; Int 1 1; Complex (0 + 7i) (0 + 7i); Int 7 7; Int 0 0; Int 7 7; Float 7 7; Complex (7 + 0i) (7 + 0i); Int -7 -7; Int 248 248; panic: invalid unary operation !7; Int 8264141345021879123968 8264141345021879123968; Int 0 0;
// Float 2.33333 7/3 *big.Rat
// panic: 2.33333 not a Bool; panic: 2.33333 not a String; panic: 2.33333 not a String; panic: 2.33333 not an Int; panic: 2.33333 not an Int; 2.3333333 false; 2.3333333333333335 false; panic: 2.33333 not an Int; 1; panic: 2.33333 not an Int; Int 7 7; Int 3 3; Complex (0 + 2.33333i) (0 + 7/3i); Float 2.33333 7/3; Int 0 0; Unknown unknown unknown; Float 2.33333 7/3; Complex (2.33333 + 0i) (7/3 + 0i); Float -2.33333 -7/3; panic: invalid unary operation ^2.33333; panic: invalid unary operation !2.33333; panic: invalid shift 2.33333 << 70; panic: invalid shift 2.33333 >> 3;
// Float 1.25 0x.ap+1 *big.Float
// panic: 1.25 not a Bool; panic: 1.25 not a String; panic: 1.25 not a String; panic: 1.25 not an Int; panic: 1.25 not an Int; 1.25 true; 1.25 true; panic: 1.25 not an Int; 1; panic: 1.25 not an Int; Int 5 5; Int 4 4; Complex (0 + 1.25i) (0 + 0x.ap+1i); Float 1.25 0x.ap+1; Int 0 0; Unknown unknown unknown; Float 1.25 0x.ap+1; Complex (1.25 + 0i) (0x.ap+1 + 0i); Float -1.25 -0x.ap+1; panic: invalid unary operation ^1.25; panic: invalid unary operation !1.25; panic: invalid shift 1.25 << 70; panic: invalid shift 1.25 >> 3;
// String "s" "s" string
// panic: "s" not a Bool; s; 1; panic: "s" not an Int; panic: "s" not an Int; panic: "s" not a Float; panic: "s" not a Float; panic: "s" not an Int; panic: "s" not numeric; panic: "s" not an Int; panic: "s" not Int or Float; panic: "s" not Int or Float; panic: "s" not Int or Float; panic: "s" not numeric; panic: "s" not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -"s"; panic: invalid unary operation ^"s"; panic: invalid unary operation !"s"; panic: invalid shift "s" << 70; panic: invalid shift "s" >> 3;
// Int 3 3 int64
// panic: 3 not a Bool; panic: 3 not a String; panic: 3 not a String; true true; true true; 3 true; 3 true; 2; 1; [3]; Int 3 3; Int 1 1; Complex (0 + 3i) (0 + 3i); Int 3 3; Int 0 0; Int 3 3; Float 3 3; Complex (3 + 0i) (3 + 0i); Int -3 -3; Int 252 252; panic: invalid unary operation !3; Int 3541774862152233910272 3541774862152233910272; Int 0 0;
// Bool true true bool
// true; panic: true not a String; panic: true not a String; panic: true not an Int; panic: true not an Int; panic: true not a Float; panic: true not a Float; panic: true not an Int; panic: true not numeric; panic: true not an Int; panic: true not Int or Float; panic: true not Int or Float; panic: true not Int or Float; panic: true not numeric; panic: true not numeric; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; panic: invalid unary operation -true; panic: invalid unary operation ^true; Bool false false; panic: invalid shift true << 70; panic: invalid shift true >> 3;
// Unknown unknown unknown <nil>
// false; ; 0; false false; false false; 0 false; 0 false; 0; 1; panic: unknown not an Int; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown; Unknown unknown unknown;
// Int 166599134359138271745 166599134359138271745 *big.Int
// panic: 166599134359138271745 not a Bool; panic: 166599134359138271745 not a String; panic: 166599134359138271745 not a String; false false; false false; 1.6659913e+20 false; 1.6659913435913827e+20 false; 68; 1; [1 2 3 4 5 6 7 8 9]; Int 166599134359138271745 166599134359138271745; Int 1 1; Complex (0 + 166599134359138271745i) (0 + 166599134359138271745i); Int 166599134359138271745 166599134359138271745; Int 0 0; Int 166599134359138271745 166599134359138271745; Float 1.66599e+20 166599134359138271745; Complex (166599134359138271745 + 0i) (166599134359138271745 + 0i); Int -166599134359138271745 -166599134359138271745; Int 254 254; panic: invalid unary operation !166599134359138271745; Int 196685542043172816173329267358023160954880 196685542043172816173329267358023160954880; Int 20824891794892283968 20824891794892283968;
// Int 0 0 int64
// panic: 0 not a Bool; panic: 0 not a String; panic: 0 not a String; false true; false true; 0 true; 0 true; 0; 0; []; Int 0 0; Int 1 1; Complex (0 + 0i) (0 + 0i); Int 0 0; Int 0 0; Int 0 0; Float 0 0; Complex (0 + 0i) (0 + 0i); Int 0 0; Int 255 255; panic: invalid unary operation !0; Int 0 0; Int 0 0;
// 0 + 0 Int 0 0
// 0 /= unknown Unknown unknown unknown
// 0 ^ 2 panic: invalid binary operation 0 ^ 2
// 0 == 10 false
// 0 > -9223372036854775808 true
// 0 * true panic: invalid binary operation 0 * true
// 1 || 18446744073709551615 panic: invalid binary operation 1 || 18446744073709551615
// 1 <= 1e+5000 true
// 1 - (0 + 1i) Complex (1 + -1i) (1 + -1i)
// 1 % "x" panic: invalid binary operation 1 % "x"
// 1 &^ 9.99989e-321 panic: invalid binary operation 1 &^ 9.99989e-321
// 3 /= unknown Unknown unknown unknown
// 3 ^ 0.1 panic: invalid binary operation 3 ^ 0.1
// 3 == 97 false
// 3 > unknown false
// 3 * 3 Int 9 9
// -7 || 9223372036854775807 panic: invalid binary operation -7 || 9223372036854775807
// -7 <= 1e+400 true
// -7 - unknown Unknown unknown unknown
// -7 % "abc" panic: invalid binary operation -7 % "abc"
// -7 &^ 3.14159 panic: invalid binary operation -7 &^ 3.14159
// 9223372036854775807 /= 100000000000000000000000000 Int 0 0
// 9223372036854775807 ^ 0.25 panic: invalid binary operation 9223372036854775807 ^ 0.25
// 9223372036854775807 == unknown false
// 9223372036854775807 > true panic: invalid comparison 9223372036854775807 > true
// 9223372036854775807 * "s" panic: invalid binary operation 9223372036854775807 * "s"
// 18446744073709551615 || -7 panic: invalid binary operation 18446744073709551615 || -7
// 18446744073709551615 <= 1e-400 false
// 18446744073709551615 - 1.23457e+08 Float 1.84467e+19 36893488147172189651/2
// 18446744073709551615 % unknown Unknown unknown unknown
// 18446744073709551615 &^ 0 panic: invalid binary operation 18446744073709551615 &^ 0
// 18446744073709551615 != 0 true
// 5 /= 1000 Int 0 0
// 5 ^ 0 panic: invalid binary operation 5 ^ 0
// 5 == unknown false
// 5 > unknown false
// 5 * 1.25 Float 6.25 0x.c8p+3
// 15 || 3 panic: invalid binary operation 15 || 3
// 15 <= 1.5 false
// 15 - 1.234e-05 Float 14.99998766 749999383/50000000
// 15 % unknown Unknown unknown unknown
// 15 &^ unknown Unknown unknown unknown
// 15 != 166599134359138271745 true
// 1000 /= 15 Int 66 66
// 1000 ^ 1e+1000000 panic: invalid binary operation 1000 ^ 1e+1000000
// 1000 == (0 + 2.5i) false
// 1000 > "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... false
// 1000 * 2.33333 Float 2333.33 7000/3
// 100000000000000000000000000 || 1 panic: invalid binary operation 100000000000000000000000000 || 1
// 100000000000000000000000000 <= 0 false
// 100000000000000000000000000 - 1e+07 Float 1e+26 99999999999999999990000005
// 100000000000000000000000000 % 19990 Int 3280 3280
// 100000000000000000000000000 &^ 18446744073709551615 Int 99999984091020216405852160 99999984091020216405852160
// 100000000000000000000000000 != unknown false
// unknown /= 5 Unknown unknown unknown
// unknown ^ 1e-5000 Unknown unknown unknown
// unknown == (0 + 0i) false
// unknown > "" false
// unknown * 7 Unknown unknown unknown
// unknown || 0 Unknown unknown unknown
// unknown <= unknown false
// unknown - 2 Unknown unknown unknown
// unknown % 10 Unknown unknown unknown
// unknown &^ -9223372036854775808 Unknown unknown unknown
// unknown != true false
// 0 /= 18446744073709551615 panic: invalid binary operation 0 /= 18446744073709551615
// 0 ^ 1e+5000 panic: invalid binary operation 0 ^ 1e+5000
// 0 == (0 + 1i) false
// 0 > "x" false
// 0 * 9.99989e-321 Float 0 0
// 1.5 <= unknown false
// 1.5 - 0.1 Float 1.4 7/5
// 1.5 % 97 panic: invalid binary operation 1.5 % 97
// 1.5 &^ unknown Unknown unknown unknown
// 1.5 != 3 true
// 1e-400 /= 9223372036854775807 panic: invalid binary operation 1e-400 /= 9223372036854775807
// 1e-400 ^ 1e+400 panic: invalid binary operation 1e-400 ^ 1e+400
// 1e-400 == unknown false
// 1e-400 > "abc" false
// 1e-400 * 3.14159 Float 3.14159e-400 176855943800711/56294995342131200000000000000000000000000000
// 1e+400 <= 100000000000000000000000000 false
// 1e+400 - 0.25 Float 1e+400 399999999999999999999999999999999999999999999999999999999999
// 1e+400 % unknown Unknown unknown unknown
// 1e+400 &^ true panic: invalid binary operation 1e+400 &^ true
// 1e+400 != "s" false
// 1e+5000 /= -7 panic: invalid binary operation 1e+5000 /= -7
// 1e+5000 ^ 1e-400 panic: invalid binary operation 1e+5000 ^ 1e-400
// 1e+5000 == 1.23457e+08 false
// 1e+5000 > unknown false
// 1e+5000 * 0 Float 0 0
// 1e+5000 & 0 panic: invalid binary operation 1e+5000 & 0
// 1e-5000 <= 1000 true
// 1e-5000 - 0 Float 1e-5000 0x.a43978d593b68f3f4485e2694f9f29eef41ea50773490ef5ac03cff6c
// 1e-5000 % unknown Unknown unknown unknown
// 1e-5000 &^ unknown Unknown unknown unknown
// 1e-5000 != 1.25 true
// 1e+1000000 /= 3 panic: invalid binary operation 1e+1000000 /= 3
// 1e+1000000 ^ 1.5 panic: invalid binary operation 1e+1000000 ^ 1.5
// 1e+1000000 == 1.234e-05 false
// 1e+1000000 > unknown false
// 1e+1000000 * unknown Unknown unknown unknown
// 1e+1000000 & 166599134359138271745 panic: invalid binary operation 1e+1000000 & 166599134359138271745
// 0 <= 15 true
// 0 - 1e+1000000 Float -1e+1000000 -0x.88b3a28a05eade3a491af84cc6ed472beec34f3c10ec25e0a887eeb4
// 0 % (0 + 2.5i) panic: invalid binary operation 0 % (0 + 2.5i)
// 0 &^ "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... panic: invalid binary operation 0 &^ "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世...
// 0 != 2.33333 true
// 0.25 /= 1 panic: invalid binary operation 0.25 /= 1
// 0.25 ^ 0 panic: invalid binary operation 0.25 ^ 0
// 0.25 == 1e+07 false
// 0.25 > 19990 false
// 0.25 * 18446744073709551615 Float 4.61169e+18 18446744073709551615/4
// 0.25 & unknown Unknown unknown unknown
// 0.1 <= 5 true
// 0.1 - 1e-5000 Float 0.1 0x.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
// 0.1 % (0 + 0i) panic: invalid binary operation 0.1 % (0 + 0i)
// 0.1 &^ "" panic: invalid binary operation 0.1 &^ ""
// 0.1 != 7 true
// 2 /= 0 panic: invalid binary operation 2 /= 0
// 2 ^ unknown Unknown unknown unknown
// 2 == 2 true
// 2 > 10 false
// 2 * -9223372036854775808 Float -1.84467e+19 -18446744073709551616
// 2 & true panic: invalid binary operation 2 & true
// 1e+07 <= 18446744073709551615 true
// 1e+07 - 1e+5000 Float -1e+5000 -0x.c78820040d9443cf1647f794d877186661e259c03d11478721738640
// 1e+07 % (0 + 1i) panic: invalid binary operation 1e+07 % (0 + 1i)
// 1e+07 &^ "x" panic: invalid binary operation 1e+07 &^ "x"
// 1e+07 != 9.99989e-321 true
// 1.234e-05 ^ unknown Unknown unknown unknown
// 1.234e-05 == 0.1 false
// 1.234e-05 > 97 false
// 1.234e-05 * unknown Unknown unknown unknown
// 1.234e-05 & 3 panic: invalid binary operation 1.234e-05 & 3
// 1.23457e+08 <= 9223372036854775807 true
// 1.23457e+08 - 1e+400 Float -1e+400 -19999999999999999999999999999999999999999999999999999999999
// 1.23457e+08 % unknown Unknown unknown unknown
// 1.23457e+08 &^ "abc" panic: invalid binary operation 1.23457e+08 &^ "abc"
// 1.23457e+08 != 3.14159 true
// unknown ^ 100000000000000000000000000 Unknown unknown unknown
// unknown == 0.25 false
// unknown > unknown false
// unknown * true Unknown unknown unknown
// unknown & "s" Unknown unknown unknown
// (0 + 1i) <= -7 panic: invalid comparison (0 + 1i) <= -7
// (0 + 1i) - 1e-400 Complex (-1e-400 + 1i) (-1/10000000000000000000000000000000000000000000000000000000
// (0 + 1i) % 1.23457e+08 panic: invalid binary operation (0 + 1i) % 1.23457e+08
// (0 + 1i) &^ unknown Unknown unknown unknown
// (0 + 1i) != 0 true
// (0 + 1i) >= 0 panic: invalid comparison (0 + 1i) >= 0
// (0 + 0i) ^ 1000 panic: invalid binary operation (0 + 0i) ^ 1000
// (0 + 0i) == 0 true
// (0 + 0i) > unknown false
// (0 + 0i) * unknown Unknown unknown unknown
// (0 + 0i) & 1.25 panic: invalid binary operation (0 + 0i) & 1.25
// (0 + 2.5i) <= 3 panic: invalid comparison (0 + 2.5i) <= 3
// (0 + 2.5i) - 1.5 Complex (-1.5 + 2.5i) (-3/2 + 5/2i)
// (0 + 2.5i) % 1.234e-05 panic: invalid binary operation (0 + 2.5i) % 1.234e-05
// (0 + 2.5i) &^ unknown Unknown unknown unknown
// (0 + 2.5i) != unknown false
// (0 + 2.5i) >= 166599134359138271745 panic: invalid comparison (0 + 2.5i) >= 166599134359138271745
// unknown ^ 15 Unknown unknown unknown
// unknown == 1e+1000000 false
// unknown > (0 + 2.5i) false
// unknown * "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... Unknown unknown unknown
// unknown & 2.33333 Unknown unknown unknown
// unknown <= 1 false
// unknown - 0 Unknown unknown unknown
// unknown % 1e+07 Unknown unknown unknown
// unknown &^ 19990 Unknown unknown unknown
// unknown != 18446744073709551615 false
// unknown >= unknown false
// 97 ^ 5 Int 100 100
// 97 == 1e-5000 false
// 97 > (0 + 0i) panic: invalid comparison 97 > (0 + 0i)
// 97 * "" panic: invalid binary operation 97 * ""
// 97 & 7 Int 1 1
// 10 <= 0 false
// 10 - unknown Unknown unknown unknown
// 10 % 2 panic: invalid binary operation 10 % 2
// 10 &^ 10 Int 0 0
// 10 != -9223372036854775808 true
// 10 >= true panic: invalid comparison 10 >= true
// 19990 ^ 18446744073709551615 Int 18446744073709531625 18446744073709531625
// 19990 == 1e+5000 false
// 19990 > (0 + 1i) panic: invalid comparison 19990 > (0 + 1i)
// 19990 * "x" panic: invalid binary operation 19990 * "x"
// 19990 & 9.99989e-321 panic: invalid binary operation 19990 & 9.99989e-321
// unknown - unknown Unknown unknown unknown
// unknown % 0.1 Unknown unknown unknown
// unknown &^ 97 Unknown unknown unknown
// unknown != unknown false
// unknown >= 3 false
// unknown ^ 9223372036854775807 Unknown unknown unknown
// unknown == 1e+400 false
// unknown > unknown false
// unknown * "abc" Unknown unknown unknown
// unknown & 3.14159 Unknown unknown unknown
// "abc" - 100000000000000000000000000 panic: invalid binary operation "abc" - 100000000000000000000000000
// "abc" % 0.25 panic: invalid binary operation "abc" % 0.25
// "abc" &^ unknown Unknown unknown unknown
// "abc" != true panic: interface conversion: constant.Value is constant.boolVal, not *constant.stringVal
// "abc" >= "s" false
// "x" ^ -7 panic: invalid binary operation "x" ^ -7
// "x" == 1e-400 true
// "x" > 1.23457e+08 false
// "x" * unknown Unknown unknown unknown
// "x" & 0 panic: invalid binary operation "x" & 0
// "x" && 0 panic: invalid binary operation "x" && 0
// "" - 1000 panic: invalid binary operation "" - 1000
// "" % 0 panic: invalid binary operation "" % 0
// "" &^ unknown Unknown unknown unknown
// "" != unknown false
// "" >= 1.25 true
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... ^ 3 panic: invalid binary operation "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... ^ 3
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... == 1.5 true
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... > 1.234e-05 false
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... * unknown Unknown unknown unknown
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... & unknown Unknown unknown unknown
// "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... && 166599134359138271745 panic: invalid binary operation "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... && 166599134359138271745
// unknown - 15 Unknown unknown unknown
// unknown % 1e+1000000 Unknown unknown unknown
// unknown &^ (0 + 2.5i) Unknown unknown unknown
// unknown != "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... false
// unknown >= 2.33333 false
// true ^ 1 panic: invalid binary operation true ^ 1
// true == 0 true
// true > 1e+07 panic: invalid comparison true > 1e+07
// true * 19990 panic: invalid binary operation true * 19990
// true & 18446744073709551615 panic: invalid binary operation true & 18446744073709551615
// true && unknown Unknown unknown unknown
// unknown - 5 Unknown unknown unknown
// unknown % 1e-5000 Unknown unknown unknown
// unknown &^ (0 + 0i) Unknown unknown unknown
// unknown != "" false
// unknown >= 7 false
// -9223372036854775808 ^ 0 Int -9223372036854775808 -9223372036854775808
// -9223372036854775808 == unknown false
// -9223372036854775808 > 2 false
// -9223372036854775808 * 10 Int -92233720368547758080 -92233720368547758080
// -9223372036854775808 & -9223372036854775808 Int -9223372036854775808 -9223372036854775808
// -9223372036854775808 && true Bool true true
// 18446744073709551615 - 18446744073709551615 Int 0 0
// 18446744073709551615 % 1e+5000 panic: invalid binary operation 18446744073709551615 % 1e+5000
// 18446744073709551615 &^ (0 + 1i) panic: invalid binary operation 18446744073709551615 &^ (0 + 1i)
// 18446744073709551615 != "x" false
// 18446744073709551615 >= 9.99989e-321 true
// unknown == unknown false
// unknown > 0.1 false
// unknown * 97 Unknown unknown unknown
// unknown & unknown Unknown unknown unknown
// unknown && 3 Unknown unknown unknown
// 0 - 9223372036854775807 Float -9.22337e+18 -9223372036854775807
// 0 % 1e+400 panic: invalid binary operation 0 % 1e+400
// 0 &^ unknown Unknown unknown unknown
// 0 != "abc" false
// 0 >= 3.14159 false
// 3.14159 == 100000000000000000000000000 false
// 3.14159 > 0.25 true
// 3.14159 * unknown Unknown unknown unknown
// 3.14159 & true panic: invalid binary operation 3.14159 & true
// 3.14159 && "s" panic: invalid binary operation 3.14159 && "s"
// 9.99989e-321 - -7 Float 7 177101971643896791058433428379052643668362068543624353562288
// 9.99989e-321 % 1e-400 panic: invalid binary operation 9.99989e-321 % 1e-400
// 9.99989e-321 &^ 1.23457e+08 panic: invalid binary operation 9.99989e-321 &^ 1.23457e+08
// 9.99989e-321 != unknown false
// 9.99989e-321 >= 0 true
// 9.99989e-321 / 0 panic: division by zero
// 7 == 1000 false
// 7 > 0 true
// 7 * unknown Unknown unknown unknown
// 7 & unknown Unknown unknown unknown
// 7 && 1.25 panic: invalid binary operation 7 && 1.25
// 2.33333 - 3 Float -0.666667 -2/3
// 2.33333 % 1.5 panic: invalid binary operation 2.33333 % 1.5
// 2.33333 &^ 1.234e-05 panic: invalid binary operation 2.33333 &^ 1.234e-05
// 2.33333 != unknown false
// 2.33333 >= unknown false
// 2.33333 / 166599134359138271745 Float 1.40057e-20 7/499797403077414815235
// 1.25 == 15 false
// 1.25 > 1e+1000000 false
// 1.25 * (0 + 2.5i) Complex (0 + 3.125i) (0 + 0x.c8p+2i)
// 1.25 & "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世... panic: invalid binary operation 1.25 & "世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世世...
// 1.25 && 2.33333 panic: invalid binary operation 1.25 && 2.33333
// "s" - 1 panic: invalid binary operation "s" - 1
// "s" % 0 panic: invalid binary operation "s" % 0
// "s" &^ 1e+07 panic: invalid binary operation "s" &^ 1e+07
// "s" != 19990 false
// "s" >= 18446744073709551615 true
// "s" / unknown Unknown unknown unknown
// 3 == 5 false
// 3 > 1e-5000 true
// 3 * (0 + 0i) Complex (0 + 0i) (0 + 0i)
// 3 & "" panic: invalid binary operation 3 & ""
// 3 && 7 panic: invalid binary operation 3 && 7
// true - 0 panic: invalid binary operation true - 0
// true % unknown Unknown unknown unknown
// true &^ 2 panic: invalid binary operation true &^ 2
// true != 10 false
// true >= -9223372036854775808 panic: invalid comparison true >= -9223372036854775808
// true / true panic: invalid binary operation true / true
// unknown == 18446744073709551615 false
// unknown > 1e+5000 false
// unknown * (0 + 1i) Unknown unknown unknown
// unknown & "x" Unknown unknown unknown
// unknown && 9.99989e-321 Unknown unknown unknown
// 166599134359138271745 % unknown Unknown unknown unknown
// 166599134359138271745 &^ 0.1 panic: invalid binary operation 166599134359138271745 &^ 0.1
// 166599134359138271745 != 97 true
// 166599134359138271745 >= unknown false
// 166599134359138271745 / 3 Float 5.5533e+19 55533044786379423915
// 0 == 9223372036854775807 false
// 0 > 1e+400 false
// 0 * unknown Unknown unknown unknown
// 0 & "abc" panic: invalid binary operation 0 & "abc"
// 0 && 3.14159 panic: invalid binary operation 0 && 3.14159
// 2000 opqrstuvwx "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnop... Kind(9) Complex
// panic: + is not a valid token panic: MakeFromLiteral called with non-zero last argument
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
// go1 true 1 0 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1 true 1 0 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1.2 true 1 1 1 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1.20 true 1 1 1 1 0 0 1 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1.20 true 1 1 1 1 0 0 1 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1.20 true 1 1 1 1 -1 -1 0 -1 -1 -1 -1 -1 -1 -1 -1 1 1 -1 -1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 0 -1 -1 -1 -1 -1 -1 -1 1 1 -1 0 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 0 1 1 1 1 1 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 -1 0 -1 -1 1 1 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 -1 1 0 1 1 1 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 -1 1 -1 0 1 1 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 -1 -1 -1 -1 0 -1 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 -1 -1 -1 -1 1 0 -1 1 1 -1 1 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 -1 1 0 1 1 1 1 1
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
// go2.0 true 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 0 -1 -1 -1 -1 -1 -1 -1 1 1 -1 0 -1 1 1 1 1 1
// go1.21 true 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 -1 1 0 1 1 1 1 1
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
//  false 0 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1 0 0 -1 -1 -1 0 0 0 0 0
