// Parsing and formatting numbers, with the errors.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, s := range []string{"42", "-7", "+3", "", "abc", "9223372036854775808", "1_000", "0x10", " 1"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s    string
		base int
		bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"1_000", 0, 64}, {"-129", 10, 8}, {"zz", 36, 64}, {"9", 8, 64}, {"1", 1, 0}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		fmt.Println(n, err)
	}
	u, err := strconv.ParseUint("256", 10, 8)
	fmt.Println(u, err, errors.Is(err, strconv.ErrRange))
	u, err = strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	for _, s := range []string{"1.5", "1e400", "-inf", "NaN", "0x1p-2", ".5", "1e", "1_0.5", "1e-400", "123456789012345678901234567890"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	f32, err := strconv.ParseFloat("3.4e39", 32)
	fmt.Println(f32, err)
	for _, s := range []string{"true", "T", "1", "0", "False", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Print(b, " ", err, "; ")
	}
	fmt.Println()
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 2), strconv.FormatInt(35, 36))
	for _, f := range []float64{0, 1, -1.5, 1e21, 1e20, 1e-7, 123456.789, math.Pi, math.MaxFloat64, 5e-324, 0.1 + 0.2, 100, 1e6} {
		fmt.Println(strconv.FormatFloat(f, 'g', -1, 64), strconv.FormatFloat(f, 'e', 3, 64), strconv.FormatFloat(f, 'f', 2, 32), strconv.FormatFloat(f, 'G', 5, 64), strconv.FormatFloat(f, 'b', -1, 64), strconv.FormatFloat(f, 'x', -1, 64))
	}
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendInt([]byte("n="), 5, 10)), string(strconv.AppendQuote(nil, "q")))
	c, err := strconv.ParseComplex("1+2i", 128)
	fmt.Println(c, err)
}

// Output:
// 42 <nil>
// -7 <nil>
// 3 <nil>
// 0 strconv.Atoi: parsing "": invalid syntax
// 0 strconv.Atoi: parsing "abc": invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "9223372036854775808": value out of range
// 0 strconv.Atoi: parsing "1_000": invalid syntax
// 0 strconv.Atoi: parsing "0x10": invalid syntax
// 0 strconv.Atoi: parsing " 1": invalid syntax
// 255 <nil>
// 255 <nil>
// 5 <nil>
// 15 <nil>
// 1000 <nil>
// -128 strconv.ParseInt: parsing "-129": value out of range
// 1295 <nil>
// 0 strconv.ParseInt: parsing "9": invalid syntax
// 0 strconv.ParseInt: parsing "1": invalid base 1
// 0 strconv.ParseInt: parsing "1": invalid bit size 65
// 255 strconv.ParseUint: parsing "256": value out of range true
// 0 strconv.ParseUint: parsing "-1": invalid syntax
// 1.5 <nil>
// +Inf strconv.ParseFloat: parsing "1e400": value out of range
// -Inf <nil>
// NaN <nil>
// 0.25 <nil>
// 0.5 <nil>
// 0 strconv.ParseFloat: parsing "1e": invalid syntax
// 10.5 <nil>
// 0 <nil>
// 1.2345678901234568e+29 <nil>
// +Inf strconv.ParseFloat: parsing "3.4e39": value out of range
// true <nil>; true <nil>; true <nil>; false <nil>; false <nil>; false strconv.ParseBool: parsing "yes": invalid syntax;
// -45 -ff 1000000000000000000000000000000000000000000000000000000000000000 z
// 0 0.000e+00 0.00 0 0p-1074 0x0p+00
// 1 1.000e+00 1.00 1 4503599627370496p-52 0x1p+00
// -1.5 -1.500e+00 -1.50 -1.5 -6755399441055744p-52 -0x1.8p+00
// 1e+21 1.000e+21 1000000020040877342720.00 1E+21 7629394531250000p+17 0x1.b1ae4d6e2ef5p+69
// 1e+20 1.000e+20 100000002004087734272.00 1E+20 6103515625000000p+14 0x1.5af1d78b58c4p+66
// 1e-07 1.000e-07 0.00 1E-07 7555786372591432p-76 0x1.ad7f29abcaf48p-24
// 123456.789 1.235e+05 123456.79 1.2346E+05 8483885939586761p-36 0x1.e240c9fbe76c9p+16
// 3.141592653589793 3.142e+00 3.14 3.1416 7074237752028440p-51 0x1.921fb54442d18p+01
// 1.7976931348623157e+308 1.798e+308 +Inf 1.7977E+308 9007199254740991p+971 0x1.fffffffffffffp+1023
// 5e-324 4.941e-324 0.00 4.9407E-324 1p-1074 0x1p-1074
// 0.3 3.000e-01 0.30 0.3 5404319552844595p-54 0x1.3333333333333p-02
// 100 1.000e+02 100.00 100 7036874417766400p-46 0x1.9p+06
// 1e+06 1.000e+06 1000000.00 1E+06 8589934592000000p-33 0x1.e848p+19
// true n=5 "q"
// (1+2i) <nil>
