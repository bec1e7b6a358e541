// Texts of big numbers: what is scanned, what is refused and with which words,
// every verb and flag, encodings, and what the operations panic with.
package main

import (
	"fmt"
	"math/big"
)



func main() {
	for _, s := range []string{"", "+", "-", "0", "00", "0x", "0x_1", "1_0", "_1", "1__0", "1_", "0b12", "089", "0_7", "0o17", "12abc", "+5", "--5", " 5", "0b", "08", "0_", "0x1_g","01_", "_0"} {
		z, ok := new(big.Int).SetString(s, 0)
		fmt.Printf("%q %v %v;", s, z, ok)
		var i big.Int
		n, err := fmt.Sscan(s, &i)
		fmt.Println(n, err, &i)
		n, err = fmt.Sscanf(s, "%d", &i)
		fmt.Println(n, err, &i)
		n, err = fmt.Sscanf(s, "%x", &i)
		fmt.Println(n, err, &i)
	}
	var i big.Int
	_, err := fmt.Sscanf("12", "%f", &i)
	fmt.Println(err)
	fmt.Println(new(big.Int).SetString("_", 10))
	fmt.Println(new(big.Int).SetString("1_0", 10))
	fmt.Println(i.UnmarshalText([]byte("zz")))
	fmt.Println(i.UnmarshalJSON([]byte("null")), i.UnmarshalJSON([]byte(`"5"`)))
	fmt.Println(i.GobDecode([]byte{7}), i.GobDecode(nil))
	b, _ := big.NewInt(-300).GobEncode()
	fmt.Println(b)
	for _, f := range []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%#x", "%X", "%#X", "%o", "%#o", "%O", "%b", "%#b", "%s", "%v", "%.3d", "%8.5d", "%-8.5d|", "%08.5d", "%+05d", "%q", "%f", "%.0d", "%+v","%#v", "%T", "%c", "%U", "%8x", "%#010x","% x", "%-08d|"} {
		for _, v := range []int64{0, 42, -42} {
			fmt.Printf(f+" ", big.NewInt(v))
		}
		var n *big.Int
		fmt.Printf(f+"\n", n)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		big.NewInt(3).Text(63)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(big.Int).SetString("1", 99)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(new(big.Int).SetString("1", 1))
	}()
	for _, n := range []int64{-3, 0, 5} {
		for _, k := range []int64{-2, 0, 3, 7} {
			fmt.Print(new(big.Int).Binomial(n, k), " ")
		}
	}
	fmt.Println()
	for _, s := range []string{"", "+", "1/2", "1/", "/2", "1/0", "0x10/0b11", "1.5", "1.5e3", "-1e-3", "1p3", "0x1.8p1", "0x1.8", "0b1.1", "0o1.4", "01.5", "010/3", "1_0.5", "1/-2", "1e", "1e+", "1e1000000000", "1.2.3", ".5", "5.", ".", "0x.8p0", "inf", "1 ", "3/6", "1e1_0", "0x_1/3", "-0", "-0/5", "1/2e3", "1.5/2", "0755", "09", "1_0", "0_9","0b1e5", "0o7e1","0x1p-2", "1e-5_0","0x1e5"} {
		z, ok := new(big.Rat).SetString(s)
		fmt.Printf("%q %v %v;", s, z, ok)
		var r big.Rat
		n, err := fmt.Sscan(s, &r)
		fmt.Println(n, err, &r)
	}
	var r big.Rat
	n, err := fmt.Sscanf("1.5", "%d", &r)
	fmt.Println(n, err)
	fmt.Println(r.UnmarshalText([]byte("x")), r.GobDecode([]byte{9}), r.GobDecode([]byte{3 << 1, 0, 0, 0, 0}), r.GobDecode([]byte{2, 0, 0, 0, 9}), r.GobDecode([]byte{2, 0, 0,255,255, 9}), r.GobDecode(nil))
	b, _ = big.NewRat(-300, 7).GobEncode()
	fmt.Println(b)
	fmt.Printf("%v %s %d %f\n", big.NewRat(1, 2), big.NewRat(4, 2), big.NewRat(1, 2), big.NewRat(1, 2))
	fmt.Println(big.NewRat(4, 2).RatString(), big.NewRat(1, 3).FloatString(5), big.NewRat(-2, 3).FloatString(0), big.NewRat(-2, 3).FloatString(3), big.NewRat(5, 1).FloatString(2), big.NewRat(1, 2).FloatString(0), big.NewRat(999, 1000).FloatString(2))
	for _, s := range []string{"", "+", "0", "-0", "1.5", "1.5e3", "1p3", "0x1p3", "0x1.8", "inf", "-Inf", "+inf", "Infinity", "1e", "1e+", "1_0", "0x_1", "0b1.1p2", "0o7", "010", "1e99999999999", "1e1000000000000000000000", "1e-99999999999", "x", "1.5 ", ".", ".e1", "nan", "1e5x", "0x1e5", "0b1e5", "1e1_0", "_1","1__0","1_","0_1"} {
		for _, base := range []int{0, 10, 16, 2} {
			f, b, err := big.ParseFloat(s, base, 0, big.ToNearestEven)
			fmt.Printf("%q %v %v %v;", s, f, b, err)
		}
		var x big.Float
		n, err := fmt.Sscan(s, &x)
		fmt.Println(n, err, &x)
		fmt.Println(x.UnmarshalText([]byte(s)))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		big.ParseFloat("1", 3, 0, 0)
	}()
	x := big.NewFloat(-1234.5678)
	y := new(big.Float).SetInf(true)
	w := big.NewFloat(0)
	w.Neg(w)
	for _, f := range []string{"%v", "%g", "%G", "%e", "%E", "%f", "%F", "%b", "%x", "%X", "%.3f", "%10.2f|", "%-10.2f|", "%010.2f|", "%+.2f|", "% .2f|", "%s", "%d", "%.3g", "%q", "%.0f", "%.0e", "%.0g", "%#g", "%+v", "%#v", "%-010.2f|", "%.3x","%+x", "%.0x"} {
		var n *big.Float
		_ = n
		fmt.Printf(f+" "+f+" "+f+" "+f+"\n", x, y, w, big.NewFloat(1e30))
	}
	fmt.Println(x.Text('z', 3), x.Text('Z', -1))
	for _, v := range []*big.Float{x, y, w, new(big.Float), new(big.Float).SetPrec(200).SetMode(big.AwayFromZero).SetInt64(5), new(big.Float).SetPrec(100).Quo(big.NewFloat(1), big.NewFloat(3))} {
		b, err := v.GobEncode()
		fmt.Println(b, err)
		t, err := v.MarshalText()
		fmt.Println(string(t), err, v.Prec(), v.Mode(), v.Acc(), v.MinPrec(), v.IsInt(), v.IsInf(), v.Signbit(), v.Sign())
	}
	var fl big.Float
	fmt.Println(fl.GobDecode([]byte{1}), fl.GobDecode([]byte{2, 0, 0, 0, 0, 0}), fl.GobDecode([]byte{1, 2, 0, 0, 0, 53}), fl.GobDecode([]byte{1, 2, 0, 0, 0, 53, 0,0,0,0,1}), fl.GobDecode(nil),fl.GobDecode([]byte{1, 2, 0, 0, 0, 53, 0,0,0,0,1,0,0,0,0,0,0,0}),fl.GobDecode([]byte{1, 2, 0, 0, 0, 53, 0,0,0,0,0x80,0,0,0,0,0,0,1}),fl.GobDecode([]byte{1, 2, 0, 0, 0, 0, 0,0,0,0,0x80,0,0,0,0,0,0,1}))
	for m := big.RoundingMode(0); m < 8; m++ {
		fmt.Print(m, " ")
	}
	for m := big.Accuracy(-3); m < 3; m++ {
		fmt.Print(m, " ")
	}
	fmt.Println()
	for _, m := range []big.RoundingMode{0, 1, 2, 3, 4, 5} {
		for _, v := range []float64{4, 2, 1e10, 0.25, 3} {
			z := new(big.Float).SetMode(m).SetPrec(30).Sqrt(big.NewFloat(v))
			fmt.Print(z.Text('p', 0), z.Acc(), z.Mode(), z.Prec(), " ")
		}
	}
	fmt.Println()
	for _, op := range []func(){
		func() { big.NewFloat(0).Quo(w, w) },
		func() { big.NewFloat(0).Mul(w, y) },
		func() { big.NewFloat(0).Sub(y, y) },
		func() { big.NewFloat(0).Add(y, new(big.Float).Neg(y)) },
		func() { big.NewFloat(0).Sqrt(x) },
		func() { big.NewInt(0).Div(big.NewInt(1), new(big.Int)) },
		func() { big.NewInt(0).SetBit(big.NewInt(1), 0, 2) },
		func() { big.NewInt(0).Bit(-1) },
		func() { big.NewInt(0).ModInverse(big.NewInt(1), big.NewInt(0)) },
		func() { big.NewInt(0).Mod(nil, big.NewInt(1)) },
		func() { big.NewRat(1, 0) },
		func() { new(big.Rat).Inv(new(big.Rat)) },
		func() { new(big.Rat).Quo(new(big.Rat), new(big.Rat)) },
		func() { new(big.Rat).SetFrac(big.NewInt(1), new(big.Int)) },
	} {
		func() {
			defer func() { e := recover(); fmt.Printf("%v %T\n", e, e) }()
			op()
		}()
	}
}

// Output:
// "" <nil> false;0 unexpected EOF 0
// 0 unexpected EOF 0
// 0 unexpected EOF 0
// "+" <nil> false;0 number has no digits 0
// 0 number has no digits 0
// 0 number has no digits 0
// "-" <nil> false;0 number has no digits 0
// 0 number has no digits 0
// 0 number has no digits 0
// "0" 0 true;1 <nil> 0
// 1 <nil> 0
// 1 <nil> 0
// "00" 0 true;1 <nil> 0
// 1 <nil> 0
// 1 <nil> 0
// "0x" <nil> false;0 number has no digits 0
// 1 <nil> 0
// 1 <nil> 0
// "0x_1" 1 true;1 <nil> 1
// 1 <nil> 0
// 1 <nil> 0
// "1_0" 10 true;1 <nil> 10
// 1 <nil> 1
// 1 <nil> 1
// "_1" <nil> false;0 '_' must separate successive digits 1
// 0 number has no digits 0
// 0 number has no digits 0
// "1__0" <nil> false;0 '_' must separate successive digits 10
// 1 <nil> 1
// 1 <nil> 1
// "1_" <nil> false;0 '_' must separate successive digits 1
// 1 <nil> 1
// 1 <nil> 1
// "0b12" <nil> false;1 <nil> 1
// 1 <nil> 0
// 1 <nil> 2834
// "089" <nil> false;1 <nil> 0
// 1 <nil> 89
// 1 <nil> 137
// "0_7" 7 true;1 <nil> 7
// 1 <nil> 0
// 1 <nil> 0
// "0o17" 15 true;1 <nil> 15
// 1 <nil> 0
// 1 <nil> 0
// "12abc" <nil> false;1 <nil> 12
// 1 <nil> 12
// 1 <nil> 76476
// "+5" 5 true;1 <nil> 5
// 1 <nil> 5
// 1 <nil> 5
// "--5" <nil> false;0 number has no digits 0
// 0 number has no digits 0
// 0 number has no digits 0
// " 5" <nil> false;1 <nil> 5
// 1 <nil> 5
// 1 <nil> 5
// "0b" <nil> false;0 number has no digits 0
// 1 <nil> 0
// 1 <nil> 11
// "08" <nil> false;1 <nil> 0
// 1 <nil> 8
// 1 <nil> 8
// "0_" <nil> false;0 '_' must separate successive digits 0
// 1 <nil> 0
// 1 <nil> 0
// "0x1_g" <nil> false;0 '_' must separate successive digits 1
// 1 <nil> 0
// 1 <nil> 0
// "01_" <nil> false;0 '_' must separate successive digits 1
// 1 <nil> 1
// 1 <nil> 1
// "_0" <nil> false;0 '_' must separate successive digits 0
// 0 number has no digits 0
// 0 number has no digits 0
// Int.Scan: invalid verb
// <nil> false
// <nil> false
// math/big: cannot unmarshal "zz" into a *big.Int
// <nil> math/big: cannot unmarshal "\"5\"" into a *big.Int
// Int.GobDecode: encoding version 3 not supported <nil>
// [3 1 44]
// 0 42 -42 <nil>
//     0    42   -42 <nil>
// 0    | 42   | -42  | <nil>|
// 00000 00042 -0042 <nil>
// +0 +42 -42 <nil>
//  0  42 -42 <nil>
// 0 2a -2a <nil>
// 0x0 0x2a -0x2a <nil>
// 0 2A -2A <nil>
// 0X0 0X2A -0X2A <nil>
// 0 52 -52 <nil>
// 00 052 -052 <nil>
// 0o0 0o52 -0o52 <nil>
// 0 101010 -101010 <nil>
// 0b0 0b101010 -0b101010 <nil>
// 0 42 -42 <nil>
// 0 42 -42 <nil>
// 000 042 -042 <nil>
//    00000    00042   -00042 <nil>
// 00000   | 00042   | -00042  | <nil>|
//    00000    00042   -00042 <nil>
// +0000 +0042 -0042 <nil>
// %!q(big.Int=0) %!q(big.Int=42) %!q(big.Int=-42) %!q(big.Int=<nil>)
// %!f(big.Int=0) %!f(big.Int=42) %!f(big.Int=-42) %!f(big.Int=<nil>)
//  42 -42 <nil>
// +0 +42 -42 <nil>
// 0 42 -42 <nil>
// *big.Int *big.Int *big.Int *big.Int
// %!c(big.Int=0) %!c(big.Int=42) %!c(big.Int=-42) %!c(big.Int=<nil>)
// %!U(big.Int=0) %!U(big.Int=42) %!U(big.Int=-42) %!U(big.Int=<nil>)
//        0       2a      -2a <nil>
// 0x00000000 0x0000002a -0x000002a <nil>
//  0  2a -2a <nil>
// 0       | 42      | -42     | <nil>|
// invalid base
// invalid number base 99
// invalid number base 1
// 0 0 0 0 0 1 0 0 0 1 10 0
// "" <nil> false;0 Rat.Scan: invalid syntax 0/1
// "+" <nil> false;0 Rat.Scan: invalid syntax 0/1
// "1/2" 1/2 true;1 <nil> 1/2
// "1/" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "/2" <nil> false;0 Rat.Scan: invalid syntax 0/1
// "1/0" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "0x10/0b11" 16/3 true;1 <nil> 0/1
// "1.5" 3/2 true;1 <nil> 3/2
// "1.5e3" 1500/1 true;1 <nil> 1500/1
// "-1e-3" -1/1000 true;1 <nil> -1/1000
// "1p3" 8/1 true;1 <nil> 1/1
// "0x1.8p1" 3/1 true;1 <nil> 0/1
// "0x1.8" 3/2 true;1 <nil> 0/1
// "0b1.1" 3/2 true;1 <nil> 0/1
// "0o1.4" 3/2 true;1 <nil> 0/1
// "01.5" 3/2 true;1 <nil> 3/2
// "010/3" 8/3 true;1 <nil> 8/3
// "1_0.5" 21/2 true;1 <nil> 1/1
// "1/-2" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "1e" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "1e+" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "1e1000000000" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "1.2.3" <nil> false;0 Rat.Scan: invalid syntax 12/1
// ".5" 1/2 true;1 <nil> 1/2
// "5." 5/1 true;1 <nil> 5/1
// "." <nil> false;0 Rat.Scan: invalid syntax 0/1
// "0x.8p0" 1/2 true;1 <nil> 0/1
// "inf" <nil> false;0 Rat.Scan: invalid syntax 0/1
// "1 " <nil> false;1 <nil> 1/1
// "3/6" 1/2 true;1 <nil> 1/2
// "1e1_0" 10000000000/1 true;1 <nil> 10/1
// "0x_1/3" 1/3 true;1 <nil> 0/1
// "-0" 0/1 true;1 <nil> 0/1
// "-0/5" 0/1 true;1 <nil> 0/1
// "1/2e3" <nil> false;0 Rat.Scan: invalid syntax 1/2
// "1.5/2" <nil> false;0 Rat.Scan: invalid syntax 1/1
// "0755" 755/1 true;1 <nil> 755/1
// "09" 9/1 true;1 <nil> 9/1
// "1_0" 10/1 true;1 <nil> 1/1
// "0_9" 9/1 true;1 <nil> 0/1
// "0b1e5" 100000/1 true;1 <nil> 0/1
// "0o7e1" 70/1 true;1 <nil> 0/1
// "0x1p-2" 1/4 true;1 <nil> 0/1
// "1e-5_0" 1/100000000000000000000000000000000000000000000000000 true;1 <nil> 1/100000
// "0x1e5" 485/1 true;1 <nil> 0/1
// 0 Rat.Scan: invalid verb
// math/big: cannot unmarshal "x" into a *big.Rat Rat.GobDecode: buffer too small Rat.GobDecode: encoding version 3 not supported Rat.GobDecode: buffer too small Rat.GobDecode: buffer too small <nil>
// [3 0 0 0 2 1 44 7]
// 1/2 2/1 &{{%!d(bool=false) [1]} {%!d(bool=false) [2]}} &{{%!f(bool=false) [%!f(big.Word=1)]} {%!f(bool=false) [%!f(big.Word=2)]}}
// 2 0.33333 -1 -0.667 5.00 1 1.00
// "" <nil> 0 EOF;"" <nil> 0 EOF;"" <nil> 0 EOF;"" <nil> 0 EOF;0 unexpected EOF 0
// math/big: cannot unmarshal "" into a *big.Float (EOF)
// "+" <nil> 10 number has no digits;"+" <nil> 10 number has no digits;"+" <nil> 16 number has no digits;"+" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "+" into a *big.Float (number has no digits)
// "0" 0 10 <nil>;"0" 0 10 <nil>;"0" 0 16 <nil>;"0" 0 2 <nil>;1 <nil> 0
// <nil>
// "-0" -0 10 <nil>;"-0" -0 10 <nil>;"-0" -0 16 <nil>;"-0" -0 2 <nil>;1 <nil> -0
// <nil>
// "1.5" 1.5 10 <nil>;"1.5" 1.5 10 <nil>;"1.5" 1.3125 16 <nil>;"1.5" 1 2 expected end of string, found '5';1 <nil> 1.5
// <nil>
// "1.5e3" 1500 10 <nil>;"1.5e3" 1500 10 <nil>;"1.5e3" 1.367919921875 16 <nil>;"1.5e3" 1 2 expected end of string, found '5';1 <nil> 1500
// <nil>
// "1p3" 8 10 <nil>;"1p3" 8 10 <nil>;"1p3" 8 16 <nil>;"1p3" 8 2 <nil>;1 <nil> 8
// <nil>
// "0x1p3" 8 16 <nil>;"0x1p3" 0 10 expected end of string, found 'x';"0x1p3" 0 16 expected end of string, found 'x';"0x1p3" 0 2 expected end of string, found 'x';1 <nil> 8
// <nil>
// "0x1.8" 1.5 16 <nil>;"0x1.8" 0 10 expected end of string, found 'x';"0x1.8" 0 16 expected end of string, found 'x';"0x1.8" 0 2 expected end of string, found 'x';1 <nil> 1.5
// <nil>
// "inf" +Inf 0 <nil>;"inf" +Inf 0 <nil>;"inf" +Inf 0 <nil>;"inf" +Inf 0 <nil>;0 number has no digits 0
// <nil>
// "-Inf" -Inf 0 <nil>;"-Inf" -Inf 0 <nil>;"-Inf" -Inf 0 <nil>;"-Inf" -Inf 0 <nil>;0 number has no digits -0
// <nil>
// "+inf" +Inf 0 <nil>;"+inf" +Inf 0 <nil>;"+inf" +Inf 0 <nil>;"+inf" +Inf 0 <nil>;0 number has no digits 0
// <nil>
// "Infinity" <nil> 10 number has no digits;"Infinity" <nil> 10 number has no digits;"Infinity" <nil> 16 number has no digits;"Infinity" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "Infinity" into a *big.Float (number has no digits)
// "1e" <nil> 10 number has no digits;"1e" <nil> 10 number has no digits;"1e" 30 16 <nil>;"1e" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "1e" into a *big.Float (number has no digits)
// "1e+" <nil> 10 number has no digits;"1e+" <nil> 10 number has no digits;"1e+" 30 16 expected end of string, found '+';"1e+" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "1e+" into a *big.Float (number has no digits)
// "1_0" 10 10 <nil>;"1_0" 1 10 expected end of string, found '_';"1_0" 1 16 expected end of string, found '_';"1_0" 1 2 expected end of string, found '_';1 <nil> 10
// <nil>
// "0x_1" 1 16 <nil>;"0x_1" 0 10 expected end of string, found 'x';"0x_1" 0 16 expected end of string, found 'x';"0x_1" 0 2 expected end of string, found 'x';1 <nil> 1
// <nil>
// "0b1.1p2" 6 2 <nil>;"0b1.1p2" 0 10 expected end of string, found 'b';"0b1.1p2" 708.25 16 <nil>;"0b1.1p2" 0 2 expected end of string, found 'b';1 <nil> 6
// <nil>
// "0o7" 7 8 <nil>;"0o7" 0 10 expected end of string, found 'o';"0o7" 0 16 expected end of string, found 'o';"0o7" 0 2 expected end of string, found 'o';1 <nil> 7
// <nil>
// "010" 10 10 <nil>;"010" 10 10 <nil>;"010" 16 16 <nil>;"010" 2 2 <nil>;1 <nil> 10
// <nil>
// "1e99999999999" <nil> 10 exponent overflow;"1e99999999999" <nil> 10 exponent overflow;"1e99999999999" 5.38320892959129e+14 16 <nil>;"1e99999999999" <nil> 2 exponent overflow;0 exponent overflow 0
// math/big: cannot unmarshal "1e99999999999" into a *big.Float (exponent overflow)
// "1e1000000000000000000000" <nil> 10 strconv.ParseInt: parsing "1000000000000000000000": value out of range;"1e1000000000000000000000" <nil> 10 strconv.ParseInt: parsing "1000000000000000000000": value out of range;"1e1000000000000000000000" 9.3038931077541861285e+27 16 <nil>;"1e1000000000000000000000" <nil> 2 strconv.ParseInt: parsing "1000000000000000000000": value out of range;0 strconv.ParseInt: parsing "1000000000000000000000": value out of range 0
// math/big: cannot unmarshal "1e1000000000000000000000" into a *big.Float (strconv.ParseInt: parsing "1000000000000000000000": value out of range)
// "1e-99999999999" <nil> 10 exponent overflow;"1e-99999999999" <nil> 10 exponent overflow;"1e-99999999999" 30 16 expected end of string, found '-';"1e-99999999999" <nil> 2 exponent overflow;0 exponent overflow 0
// math/big: cannot unmarshal "1e-99999999999" into a *big.Float (exponent overflow)
// "x" <nil> 10 number has no digits;"x" <nil> 10 number has no digits;"x" <nil> 16 number has no digits;"x" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "x" into a *big.Float (number has no digits)
// "1.5 " 1.5 10 expected end of string, found ' ';"1.5 " 1.5 10 expected end of string, found ' ';"1.5 " 1.3125 16 expected end of string, found ' ';"1.5 " 1 2 expected end of string, found '5';1 <nil> 1.5
// math/big: cannot unmarshal "1.5 " into a *big.Float (expected end of string, found ' ')
// "." <nil> 10 number has no digits;"." <nil> 10 number has no digits;"." <nil> 16 number has no digits;"." <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "." into a *big.Float (number has no digits)
// ".e1" <nil> 10 number has no digits;".e1" <nil> 10 number has no digits;".e1" 0.87890625 16 <nil>;".e1" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal ".e1" into a *big.Float (number has no digits)
// "nan" <nil> 10 number has no digits;"nan" <nil> 10 number has no digits;"nan" <nil> 16 number has no digits;"nan" <nil> 2 number has no digits;0 number has no digits 0
// math/big: cannot unmarshal "nan" into a *big.Float (number has no digits)
// "1e5x" 100000 10 expected end of string, found 'x';"1e5x" 100000 10 expected end of string, found 'x';"1e5x" 485 16 expected end of string, found 'x';"1e5x" 100000 2 expected end of string, found 'x';1 <nil> 100000
// math/big: cannot unmarshal "1e5x" into a *big.Float (expected end of string, found 'x')
// "0x1e5" 485 16 <nil>;"0x1e5" 0 10 expected end of string, found 'x';"0x1e5" 0 16 expected end of string, found 'x';"0x1e5" 0 2 expected end of string, found 'x';1 <nil> 485
// <nil>
// "0b1e5" 100000 2 <nil>;"0b1e5" 0 10 expected end of string, found 'b';"0b1e5" 45541 16 <nil>;"0b1e5" 0 2 expected end of string, found 'b';1 <nil> 100000
// <nil>
// "1e1_0" 1e+10 10 <nil>;"1e1_0" 10 10 expected end of string, found '_';"1e1_0" 481 16 expected end of string, found '_';"1e1_0" 10 2 expected end of string, found '_';1 <nil> 1e+10
// <nil>
// "_1" <nil> 10 '_' must separate successive digits;"_1" <nil> 10 number has no digits;"_1" <nil> 16 number has no digits;"_1" <nil> 2 number has no digits;0 '_' must separate successive digits 0
// math/big: cannot unmarshal "_1" into a *big.Float ('_' must separate successive digits)
// "1__0" <nil> 10 '_' must separate successive digits;"1__0" 1 10 expected end of string, found '_';"1__0" 1 16 expected end of string, found '_';"1__0" 1 2 expected end of string, found '_';0 '_' must separate successive digits 0
// math/big: cannot unmarshal "1__0" into a *big.Float ('_' must separate successive digits)
// "1_" <nil> 10 '_' must separate successive digits;"1_" 1 10 expected end of string, found '_';"1_" 1 16 expected end of string, found '_';"1_" 1 2 expected end of string, found '_';0 '_' must separate successive digits 0
// math/big: cannot unmarshal "1_" into a *big.Float ('_' must separate successive digits)
// "0_1" 1 10 <nil>;"0_1" 0 10 expected end of string, found '_';"0_1" 0 16 expected end of string, found '_';"0_1" 0 2 expected end of string, found '_';1 <nil> 1
// <nil>
// invalid number base 3
// -1234.5678 -Inf -0 1e+30
// -1234.5678 -Inf -0 1e+30
// -1234.5678 -Inf -0 1E+30
// -1.234568e+03 -Inf -0.000000e+00 1.000000e+30
// -1.234568E+03 -Inf -0.000000E+00 1.000000E+30
// -1234.567800 -Inf -0.000000 1000000000000000019884624838656.000000
// -1234.567800 -Inf -0.000000 1000000000000000019884624838656.000000
// -5429686605511341p-42 -Inf -0 7105427357601002p+47
// -0x1.34a457p+10 -Inf -0x0.000000p+00 0x1.93e594p+99
// %!X(*big.Float=-1234.5678) %!X(*big.Float=-Inf) %!X(*big.Float=-0) %!X(*big.Float=1e+30)
// -1234.568 -Inf -0.000 1000000000000000019884624838656.000
//   -1234.57|       -Inf|      -0.00| 1000000000000000019884624838656.00|
// -1234.57  | -Inf      | -0.00     | 1000000000000000019884624838656.00|
// -001234.57|       -Inf| -000000.00| 1000000000000000019884624838656.00|
// -1234.57| -Inf| -0.00| +1000000000000000019884624838656.00|
// -1234.57| -Inf| -0.00|  1000000000000000019884624838656.00|
// %!s(*big.Float=-1234.5678) %!s(*big.Float=-Inf) %!s(*big.Float=-0) %!s(*big.Float=1e+30)
// %!d(*big.Float=-1234.5678) %!d(*big.Float=-Inf) %!d(*big.Float=-0) %!d(*big.Float=1e+30)
// -1.23e+03 -Inf -0 1e+30
// %!q(*big.Float=-1234.5678) %!q(*big.Float=-Inf) %!q(*big.Float=-0) %!q(*big.Float=1e+30)
// -1235 -Inf -0 1000000000000000019884624838656
// -1e+03 -Inf -0e+00 1e+30
// -1e+03 -Inf -0 1e+30
// -1234.5678 -Inf -0 1e+30
// -1234.5678 -Inf -0 +1e+30
// -1234.5678 -Inf -0 1e+30
// -001234.57| -Inf      | -000000.00| 1000000000000000019884624838656.00|
// -0x1.34ap+10 -Inf -0x0.000p+00 0x1.93ep+99
// -0x1.34a457p+10 -Inf -0x0.000000p+00 +0x1.93e594p+99
// -0x1p+10 -Inf -0x0p+00 0x1p+100
// %z %Z
// [1 11 0 0 0 53 0 0 0 11 154 82 43 106 231 213 104 0] <nil>
// -1234.5678 <nil> 53 ToNearestEven Exact 53 false false true -1
// [1 13 0 0 0 0] <nil>
// -Inf <nil> 0 ToNearestEven Exact 0 false true true -1
// [1 9 0 0 0 53] <nil>
// -0 <nil> 53 ToNearestEven Exact 0 true false true 0
// [1 8 0 0 0 0] <nil>
// 0 <nil> 0 ToNearestEven Exact 0 true false false 0
// [1 106 0 0 0 200 0 0 0 3 160 0 0 0 0 0 0 0] <nil>
// 5 <nil> 200 AwayFromZero Exact 3 true false false 1
// [1 18 0 0 0 100 255 255 255 255 170 170 170 170 170 170 170 170 170 170 170 170 176 0 0 0] <nil>
// 0.3333333333333333333333333333335 <nil> 100 ToNearestEven Above 100 false false false 1
// Float.GobDecode: buffer too small Float.GobDecode: encoding version 2 not supported Float.GobDecode: buffer too small for finite form float Float.GobDecode: msb not set in last word 0x1 of 0x.1p+0 <nil> Float.GobDecode: msb not set in last word 0x100000000000000 of 0x.1p+0 <nil> <nil>
// ToNearestEven ToNearestAway ToZero AwayFromZero ToNegativeInf ToPositiveInf RoundingMode(6) RoundingMode(7) Accuracy(-3) Accuracy(-2) Below Exact Above Accuracy(2)
// 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30 0x.8p+2Exact ToNearestEven 30 0x.b504f334p+1Exact ToNearestEven 30 0x.c35p+17Exact ToNearestEven 30 0x.8p+0Exact ToNearestEven 30 0x.ddb3d744p+1Exact ToNearestEven 30
// division of zero by zero or infinity by infinity big.ErrNaN
// multiplication of zero with infinity big.ErrNaN
// subtraction of infinities with equal signs big.ErrNaN
// addition of infinities with opposite signs big.ErrNaN
// square root of negative operand big.ErrNaN
// division by zero string
// set bit is not 0 or 1 string
// negative bit index string
// <nil> <nil>
// runtime error: invalid memory address or nil pointer dereference runtime.errorString
// division by zero string
// division by zero string
// division by zero string
// division by zero string
