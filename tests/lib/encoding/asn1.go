// encoding/asn1: values of all types there and back, and what is wrong, in DER and in Go.
package main

import (
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"time"
)

// plain leaves out addresses.
func plain(err error) string {
	return regexp.MustCompile(`0x[0-9a-f]+`).ReplaceAllString(fmt.Sprint(err), "0x")
}

type A struct {
	X int
	Y string `asn1:"utf8"`
}
type B struct {
	Raw asn1.RawContent
	A   int
	B   []int
	C   asn1.ObjectIdentifier
	D   asn1.BitString
	E   time.Time
	F   bool
	G   []byte
	H   *big.Int
	I   asn1.Enumerated
	J   string
}
type C struct {
	A int           `asn1:"optional,explicit,default:5,tag:0"`
	B int           `asn1:"tag:1"`
	C asn1.Flag     `asn1:"optional,tag:2"`
	D asn1.RawValue `asn1:"optional"`
	E any           `asn1:"optional"`
}
type D struct {
	A []int     `asn1:"set"`
	B string    `asn1:"ia5"`
	C string    `asn1:"printable"`
	D string    `asn1:"numeric"`
	E time.Time `asn1:"generalized"`
	F time.Time `asn1:"utc"`
	G []string  `asn1:"omitempty,optional"`
	H int       `asn1:"application,tag:5"`
	I int       `asn1:"private,tag:40"`
}
type intSET []int
type E struct{ a int }
type F struct {
	A int `asn1:"optional"`
	B int `asn1:"optional,tag:1"`
}
type G struct {
	A int64
	B int32
	C any
}

func m(v any, p ...string) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("PANIC", e)
		}
	}()
	q := ""
	if len(p) > 0 {
		q = p[0]
	}
	b, err := asn1.MarshalWithParams(v, q)
	fmt.Printf("%T %q: %x %v\n", v, q, b, err)
	if err == nil && v != nil {
		x := reflect.New(reflect.TypeOf(v))
		rest, err := asn1.UnmarshalWithParams(b, x.Interface(), q)
		fmt.Printf("   %+v %x %v\n", x.Elem().Interface(), rest, err)
	}
}
func u(h string, v any, p ...string) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("PANIC", e)
		}
	}()
	b, e := hex.DecodeString(h)
	if e != nil {
		panic(e)
	}
	q := ""
	if len(p) > 0 {
		q = p[0]
	}
	rest, err := asn1.UnmarshalWithParams(b, v, q)
	if rv := reflect.ValueOf(v); rv.Kind() == reflect.Pointer && !rv.IsNil() {
		fmt.Printf("%s %T %q: %+v %x %s\n", h, v, q, rv.Elem().Interface(), rest, plain(err))
	} else {
		fmt.Printf("%s %T: %x %v\n", h, v, rest, err)
	}
}
func main() {
	t := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	m(5)
	m(-1)
	m(127)
	m(128)
	m(-128)
	m(-129)
	m(int64(1) << 40)
	m(int32(7))
	m(uint(3))
	m(true)
	m(false)
	m("hello")
	m("héllo")
	m("a@b")
	m("\xff")
	m([]byte{1, 2})
	m([]int{1, 2, 3})
	m(intSET{3, 1, 2})
	m([]string{"a", "é"})
	m(asn1.ObjectIdentifier{1, 2, 840, 113549})
	m(asn1.ObjectIdentifier{2, 999, 3})
	m(asn1.ObjectIdentifier{1})
	m(asn1.ObjectIdentifier{3, 1})
	m(asn1.ObjectIdentifier{1, 40})
	m(asn1.BitString{[]byte{0x0a, 0x3b}, 12})
	m(asn1.BitString{})
	m(t)
	m(time.Date(1949, 1, 1, 0, 0, 0, 0, time.UTC))
	m(time.Date(2050, 1, 1, 0, 0, 0, 0, time.UTC))
	m(t.In(time.FixedZone("", 5400)))
	m(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))
	m(big.NewInt(-12345678901234))
	m((*big.Int)(nil))
	m(asn1.Enumerated(3))
	m(asn1.Flag(true))
	m(asn1.RawValue{Class: 2, Tag: 31, Bytes: []byte{1}})
	m(asn1.RawValue{FullBytes: []byte{5, 0}})
	m(asn1.NullRawValue)
	m(nil)
	m(1.5)
	m(map[string]int{})
	m(E{})
	m(struct{}{})
	m(A{3, "x"})
	m(B{A: 1, B: []int{2}, C: asn1.ObjectIdentifier{1, 2}, D: asn1.BitString{[]byte{0x80}, 1}, E: t, F: true, G: []byte("g"), H: big.NewInt(9), I: 2, J: "j"})
	m(C{A: 5, B: 2})
	m(C{A: 6, B: 2, C: true, E: 7})
	m(D{A: []int{1}, B: "i@", C: "p", D: "12", E: t, F: t, H: 1, I: 2})
	m(D{C: "@"})
	m(D{D: "x"})
	m(D{B: "é"})
	m(F{})
	m(F{1, 2})
	m(G{1, 2, []int{1}})
	m(G{1, 2, "s"})
	m(5, "explicit,tag:3")
	m(5, "tag:3")
	m("x", "ia5,tag:1")
	m([]int{2, 1}, "set")
	m(5, "set")
	m(5, "utf8")
	m("x", "utc")
	m("x", "utf8")
	m(5, "optional,default:5")
	m([]int{}, "omitempty")
	m(5, "explicit")
	m("x", "numeric")
	m(5, "private,tag:2")
	m(5, "application,tag:2,explicit")
	m("long" + fmt.Sprint(make([]byte, 100)))
	m(make([]byte, 300))
	for _, h := range []string{"", "02", "0201", "020105", "02020005", "0202ff80", "0200", "020900ffffffffffffffff", "0209010000000000000000", "0205ffffffff00", "0101ff", "010100", "010101", "0102ffff", "0500", "1303616263", "13034062c3", "0c02c3a9", "0c01ff", "1603616263", "1601ff", "120131", "120141", "1e020041", "1e0100", "1e02d800", "3000", "3003020101", "30030201", "3080", "308103020101", "30820003020101", "3084ffffffff", "30850000000001", "1f1f00", "1f8100", "1f", "1fffffffffff00", "06032a0304", "0600", "060180", "06012a", "060488378f7f", "0303060a3b", "030100", "0300", "030108", "03020180", "0302078f", "170d3230303130323033303430355a", "170b323030313032303330345a", "1711323030313032303330343035" + "2b30313030", "170d3530303130323033303430355a", "170178", "180f32303230303130323033303430355a", "1811323032303031303230333034" + "30352e355a", "0a0103", "a0030201059900", "31060201010201" + "02", "040161", "1403616263", "1b0161", "30060c0161020101", "02010502"} {
		for _, v := range []any{new(int), new(int32), new(int64), new(bool), new(string), new([]byte), new([]int), new(any), new(asn1.RawValue), new(asn1.ObjectIdentifier), new(asn1.BitString), new(time.Time), new(*big.Int), new(asn1.Enumerated), new(A), new(F), new(asn1.Flag), new(float64), new(E), new(uint)} {
			u(h, v)
		}
	}
	u("a003020105", new(int), "explicit,tag:0")
	u("a103020105", new(int), "explicit,tag:0")
	u("a103020105", new(int), "explicit,tag:0,optional")
	u("a000", new(int), "explicit,tag:0")
	u("800105", new(int), "tag:0")
	u("", new(int), "optional")
	u("", new(int), "optional,default:7")
	u("8003616240", new(string), "tag:0")
	u("8003616240", new(string), "tag:0,ia5")
	u("800140", new(string), "tag:0,utf8")
	u("31060201010201"+"02", new([]int), "set")
	u("310602010102"+"0102", new(intSET))
	u("800d3230303130323033303430355a", new(time.Time), "tag:0")
	u("800f32303230303130323033303430355a", new(time.Time), "tag:0,generalized")
	u("4003020105", new(int), "application,explicit,tag:0")
	u("c00105", new(int), "private,tag:0")
	u("300830060c0161020101", new([]A))
	u("020105", nil)
	u("020105", 5)
	u("020105", (*int)(nil))
	u("3003020105", new(C))
	u("30068001058101"+"07", new(C))
	u("300aa003020109810107"+"8200", new(C))
	u("30058101070500", new(C))
	u("300881010702010902"+"0108", new(C))
	u("3006020105810106", new(F))
	u("3003810106", new(F))
	u("3000", new(F))
	u("30060201050c0161", new(G))
	u("3009020105020106"+"0c0161", new(G))
	u("a0800201050000", new(int), "explicit,tag:0")
	u("3009020105020106"+"13017a", new(B))
	u("3103020101", new([]int))
	u("3103020101", new(F), "set")
	u("30030c0161", new([]int))
	u("3003130161", new([]string))
	u("30060c0161130162", new([]string))
	u("8000", new(asn1.Flag), "tag:0,optional")
	u("30820100", new([]int))
	b := asn1.BitString{[]byte{0x0a, 0x3b}, 12}
	fmt.Println(b.At(4), b.At(6), b.At(99), b.At(-1), b.RightAlign(), asn1.BitString{[]byte{1}, 8}.RightAlign(), asn1.ObjectIdentifier{1, 2}.Equal(asn1.ObjectIdentifier{1, 2}), asn1.ObjectIdentifier{1, 2}.Equal(nil), asn1.ObjectIdentifier{1, 2, 3}, asn1.SyntaxError{"x"}, asn1.StructuralError{"y"}, asn1.NullBytes)
}

// Output:
// int "": 020105 <nil>
//    5  <nil>
// int "": 0201ff <nil>
//    -1  <nil>
// int "": 02017f <nil>
//    127  <nil>
// int "": 02020080 <nil>
//    128  <nil>
// int "": 020180 <nil>
//    -128  <nil>
// int "": 0202ff7f <nil>
//    -129  <nil>
// int64 "": 0206010000000000 <nil>
//    1099511627776  <nil>
// int32 "": 020107 <nil>
//    7  <nil>
// uint "":  asn1: structure error: unknown Go type: uint
// bool "": 0101ff <nil>
//    true  <nil>
// bool "": 010100 <nil>
//    false  <nil>
// string "": 130568656c6c6f <nil>
//    hello  <nil>
// string "": 0c0668c3a96c6c6f <nil>
//    héllo  <nil>
// string "": 0c03614062 <nil>
//    a@b  <nil>
// string "":  asn1: string not valid UTF-8
// []uint8 "": 04020102 <nil>
//    [1 2]  <nil>
// []int "": 3009020101020102020103 <nil>
//    [1 2 3]  <nil>
// main.intSET "": 3109020101020102020103 <nil>
//    [1 2 3]  <nil>
// []string "": 30071301610c02c3a9 <nil>
//    [a é]  <nil>
// asn1.ObjectIdentifier "": 06062a864886f70d <nil>
//    1.2.840.113549  <nil>
// asn1.ObjectIdentifier "": 0603883703 <nil>
//    2.999.3  <nil>
// asn1.ObjectIdentifier "":  asn1: structure error: invalid object identifier
// asn1.ObjectIdentifier "":  asn1: structure error: invalid object identifier
// asn1.ObjectIdentifier "":  asn1: structure error: invalid object identifier
// asn1.BitString "": 0303040a3b <nil>
//    {Bytes:[] BitLength:0}  asn1: syntax error: invalid padding bits in BIT STRING
// asn1.BitString "": 030100 <nil>
//    {Bytes:[] BitLength:0}  <nil>
// time.Time "": 170d3230303130323033303430355a <nil>
//    2020-01-02 03:04:05 +0000 UTC  <nil>
// time.Time "": 180f31393439303130313030303030305a <nil>
//    1949-01-01 00:00:00 +0000 UTC  <nil>
// time.Time "": 180f32303530303130313030303030305a <nil>
//    2050-01-01 00:00:00 +0000 UTC  <nil>
// time.Time "": 17113230303130323034333430352b30313330 <nil>
//    2020-01-02 04:34:05 +0130 +0130  <nil>
// time.Time "":  asn1: structure error: cannot represent time as GeneralizedTime
// *big.Int "": 0206f4c58c31d00e <nil>
//    -12345678901234  <nil>
// *big.Int "":  asn1: structure error: empty integer
// asn1.Enumerated "": 0a0103 <nil>
//    3  <nil>
// asn1.Flag "": 0100 <nil>
//    true  <nil>
// asn1.RawValue "": 9f1f0101 <nil>
//    {Class:2 Tag:31 IsCompound:false Bytes:[1] FullBytes:[159 31 1 1]}  <nil>
// asn1.RawValue "": 0500 <nil>
//    {Class:0 Tag:5 IsCompound:false Bytes:[] FullBytes:[5 0]}  <nil>
// asn1.RawValue "": 0500 <nil>
//    {Class:0 Tag:5 IsCompound:false Bytes:[] FullBytes:[5 0]}  <nil>
// <nil> "":  asn1: cannot marshal nil value
// float64 "":  asn1: structure error: unknown Go type: float64
// map[string]int "":  asn1: structure error: unknown Go type: map[string]int
// main.E "":  asn1: structure error: struct contains unexported fields
// struct {} "": 3000 <nil>
//    {}  <nil>
// main.A "": 30060201030c0178 <nil>
//    {X:3 Y:x}  <nil>
// main.B "": 302d020101300302010206012a03020780170d3230303130323033303430355a0101ff0401670201090a010213016a <nil>
//    {Raw:[48 45 2 1 1 48 3 2 1 2 6 1 42 3 2 7 128 23 13 50 48 48 49 48 50 48 51 48 52 48 53 90 1 1 255 4 1 103 2 1 9 10 1 2 19 1 106] A:1 B:[2] C:1.2 D:{Bytes:[128] BitLength:1} E:2020-01-02 03:04:05 +0000 UTC F:true G:[103] H:+9 I:2 J:j}  <nil>
// main.C "":  asn1: cannot marshal nil value
// main.C "": 300da0030201068101028200020107 <nil>
//    {A:6 B:2 C:true D:{Class:0 Tag:2 IsCompound:false Bytes:[7] FullBytes:[2 1 7]} E:<nil>}  <nil>
// main.D "": 303731030201011602694013017012023132180f32303230303130323033303430355a170d3230303130323033303430355a450101df280102 <nil>
//    {A:[1] B:i@ C:p D:12 E:2020-01-02 03:04:05 +0000 UTC F:2020-01-02 03:04:05 +0000 UTC G:[] H:1 I:2}  <nil>
// main.D "":  asn1: structure error: PrintableString contains invalid character
// main.D "":  asn1: structure error: NumericString contains invalid character
// main.D "":  asn1: structure error: IA5String contains invalid character
// main.F "": 3000 <nil>
//    {A:0 B:0}  <nil>
// main.F "": 3006020101810102 <nil>
//    {A:1 B:2}  <nil>
// main.G "": 300b0201010201023003020101 <nil>
//    {A:1 B:2 C:<nil>}  <nil>
// main.G "": 3009020101020102130173 <nil>
//    {A:1 B:2 C:s}  <nil>
// int "explicit,tag:3": a303020105 <nil>
//    5  <nil>
// int "tag:3": 830105 <nil>
//    5  <nil>
// string "ia5,tag:1": 810178 <nil>
//    x  <nil>
// []int "set": 3106020101020102 <nil>
//    [1 2]  <nil>
// int "set":  asn1: structure error: non sequence tagged as set
// int "utf8":  asn1: structure error: explicit string type given to non-string member
// string "utc":  asn1: structure error: explicit time type given to non-time member
// string "utf8": 0c0178 <nil>
//    x  <nil>
// int "optional,default:5":  <nil>
//    5  <nil>
// []int "omitempty":  <nil>
//    []  asn1: syntax error: sequence truncated
// int "explicit": a003020105 <nil>
//    5  <nil>
// string "numeric":  asn1: structure error: NumericString contains invalid character
// int "private,tag:2": c20105 <nil>
//    5  <nil>
// int "application,tag:2,explicit": 6203020105 <nil>
//    5  <nil>
// string "": 0c81cd6c6f6e675b302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020302030203020305d <nil>
//    long[0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]  <nil>
// []uint8 "": 0482012c000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 <nil>
//    [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]  <nil>
//  *int "": 0  asn1: syntax error: sequence truncated
//  *int32 "": 0  asn1: syntax error: sequence truncated
//  *int64 "": 0  asn1: syntax error: sequence truncated
//  *bool "": false  asn1: syntax error: sequence truncated
//  *string "":   asn1: syntax error: sequence truncated
//  *[]uint8 "": []  asn1: syntax error: sequence truncated
//  *[]int "": []  asn1: syntax error: sequence truncated
//  *interface {} "": <nil>  asn1: syntax error: sequence truncated
//  *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: sequence truncated
//  *asn1.ObjectIdentifier "":   asn1: syntax error: sequence truncated
//  *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: sequence truncated
//  *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: syntax error: sequence truncated
//  **big.Int "": <nil>  asn1: syntax error: sequence truncated
//  *asn1.Enumerated "": 0  asn1: syntax error: sequence truncated
//  *main.A "": {X:0 Y:}  asn1: syntax error: sequence truncated
//  *main.F "": {A:0 B:0}  asn1: syntax error: sequence truncated
//  *asn1.Flag "": false  asn1: syntax error: sequence truncated
//  *float64 "": 0  asn1: syntax error: sequence truncated
//  *main.E "": {a:0}  asn1: syntax error: sequence truncated
//  *uint "": 0  asn1: syntax error: sequence truncated
// 02 *int "": 0  asn1: syntax error: truncated tag or length
// 02 *int32 "": 0  asn1: syntax error: truncated tag or length
// 02 *int64 "": 0  asn1: syntax error: truncated tag or length
// 02 *bool "": false  asn1: syntax error: truncated tag or length
// 02 *string "":   asn1: syntax error: truncated tag or length
// 02 *[]uint8 "": []  asn1: syntax error: truncated tag or length
// 02 *[]int "": []  asn1: syntax error: truncated tag or length
// 02 *interface {} "": <nil>  asn1: syntax error: truncated tag or length
// 02 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: truncated tag or length
// 02 *asn1.ObjectIdentifier "":   asn1: syntax error: truncated tag or length
// 02 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: truncated tag or length
// 02 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: syntax error: truncated tag or length
// 02 **big.Int "": <nil>  asn1: syntax error: truncated tag or length
// 02 *asn1.Enumerated "": 0  asn1: syntax error: truncated tag or length
// 02 *main.A "": {X:0 Y:}  asn1: syntax error: truncated tag or length
// 02 *main.F "": {A:0 B:0}  asn1: syntax error: truncated tag or length
// 02 *asn1.Flag "": false  asn1: syntax error: truncated tag or length
// 02 *float64 "": 0  asn1: syntax error: truncated tag or length
// 02 *main.E "": {a:0}  asn1: syntax error: truncated tag or length
// 02 *uint "": 0  asn1: syntax error: truncated tag or length
// 0201 *int "": 0  asn1: syntax error: data truncated
// 0201 *int32 "": 0  asn1: syntax error: data truncated
// 0201 *int64 "": 0  asn1: syntax error: data truncated
// 0201 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0201 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0201 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0201 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0201 *interface {} "": <nil>  asn1: syntax error: data truncated
// 0201 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: data truncated
// 0201 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0201 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0201 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0201 **big.Int "": <nil>  asn1: syntax error: data truncated
// 0201 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0201 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0201 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0201 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0201 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0201 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0201 *uint "": 0  asn1: structure error: unknown Go type: uint
// 020105 *int "": 5  <nil>
// 020105 *int32 "": 5  <nil>
// 020105 *int64 "": 5  <nil>
// 020105 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 020105 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 020105 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 020105 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 020105 *interface {} "": 5  <nil>
// 020105 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[5] FullBytes:[2 1 5]}  <nil>
// 020105 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 020105 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 020105 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 020105 **big.Int "": +5  <nil>
// 020105 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 020105 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 020105 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 020105 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 020105 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 020105 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 020105 *uint "": 0  asn1: structure error: unknown Go type: uint
// 02020005 *int "": 0  asn1: structure error: integer not minimally-encoded
// 02020005 *int32 "": 0  asn1: structure error: integer not minimally-encoded
// 02020005 *int64 "": 0  asn1: structure error: integer not minimally-encoded
// 02020005 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 02020005 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 02020005 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 02020005 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 02020005 *interface {} "": <nil>  asn1: structure error: integer not minimally-encoded
// 02020005 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[0 5] FullBytes:[2 2 0 5]}  <nil>
// 02020005 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 02020005 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 02020005 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 02020005 **big.Int "": <nil>  asn1: structure error: integer not minimally-encoded
// 02020005 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 02020005 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 02020005 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 02020005 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 02020005 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 02020005 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 02020005 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0202ff80 *int "": 0  asn1: structure error: integer not minimally-encoded
// 0202ff80 *int32 "": 0  asn1: structure error: integer not minimally-encoded
// 0202ff80 *int64 "": 0  asn1: structure error: integer not minimally-encoded
// 0202ff80 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0202ff80 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0202ff80 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0202ff80 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0202ff80 *interface {} "": <nil>  asn1: structure error: integer not minimally-encoded
// 0202ff80 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[255 128] FullBytes:[2 2 255 128]}  <nil>
// 0202ff80 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0202ff80 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0202ff80 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0202ff80 **big.Int "": <nil>  asn1: structure error: integer not minimally-encoded
// 0202ff80 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0202ff80 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0202ff80 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0202ff80 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0202ff80 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0202ff80 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0202ff80 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0200 *int "": 0  asn1: structure error: empty integer
// 0200 *int32 "": 0  asn1: structure error: empty integer
// 0200 *int64 "": 0  asn1: structure error: empty integer
// 0200 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0200 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0200 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0200 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0200 *interface {} "": <nil>  asn1: structure error: empty integer
// 0200 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[] FullBytes:[2 0]}  <nil>
// 0200 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0200 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0200 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0200 **big.Int "": <nil>  asn1: structure error: empty integer
// 0200 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0200 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0200 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0200 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0200 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0200 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0200 *uint "": 0  asn1: structure error: unknown Go type: uint
// 020900ffffffffffffffff *int "": 0  asn1: structure error: integer too large
// 020900ffffffffffffffff *int32 "": 0  asn1: structure error: integer too large
// 020900ffffffffffffffff *int64 "": 0  asn1: structure error: integer too large
// 020900ffffffffffffffff *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 020900ffffffffffffffff *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 020900ffffffffffffffff *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 020900ffffffffffffffff *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 020900ffffffffffffffff *interface {} "": <nil>  asn1: structure error: integer too large
// 020900ffffffffffffffff *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[0 255 255 255 255 255 255 255 255] FullBytes:[2 9 0 255 255 255 255 255 255 255 255]}  <nil>
// 020900ffffffffffffffff *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 020900ffffffffffffffff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 020900ffffffffffffffff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 020900ffffffffffffffff **big.Int "": +18446744073709551615  <nil>
// 020900ffffffffffffffff *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 020900ffffffffffffffff *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 020900ffffffffffffffff *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 020900ffffffffffffffff *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 020900ffffffffffffffff *float64 "": 0  asn1: structure error: unknown Go type: float64
// 020900ffffffffffffffff *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 020900ffffffffffffffff *uint "": 0  asn1: structure error: unknown Go type: uint
// 0209010000000000000000 *int "": 0  asn1: structure error: integer too large
// 0209010000000000000000 *int32 "": 0  asn1: structure error: integer too large
// 0209010000000000000000 *int64 "": 0  asn1: structure error: integer too large
// 0209010000000000000000 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0209010000000000000000 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0209010000000000000000 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0209010000000000000000 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0209010000000000000000 *interface {} "": <nil>  asn1: structure error: integer too large
// 0209010000000000000000 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[1 0 0 0 0 0 0 0 0] FullBytes:[2 9 1 0 0 0 0 0 0 0 0]}  <nil>
// 0209010000000000000000 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0209010000000000000000 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0209010000000000000000 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0209010000000000000000 **big.Int "": +18446744073709551616  <nil>
// 0209010000000000000000 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0209010000000000000000 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0209010000000000000000 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0209010000000000000000 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0209010000000000000000 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0209010000000000000000 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:9 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0209010000000000000000 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0205ffffffff00 *int "": 0  asn1: structure error: integer not minimally-encoded
// 0205ffffffff00 *int32 "": 0  asn1: structure error: integer not minimally-encoded
// 0205ffffffff00 *int64 "": 0  asn1: structure error: integer not minimally-encoded
// 0205ffffffff00 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0205ffffffff00 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0205ffffffff00 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0205ffffffff00 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0205ffffffff00 *interface {} "": <nil>  asn1: structure error: integer not minimally-encoded
// 0205ffffffff00 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[255 255 255 255 0] FullBytes:[2 5 255 255 255 255 0]}  <nil>
// 0205ffffffff00 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0205ffffffff00 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0205ffffffff00 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0205ffffffff00 **big.Int "": <nil>  asn1: structure error: integer not minimally-encoded
// 0205ffffffff00 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0205ffffffff00 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0205ffffffff00 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0205ffffffff00 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0205ffffffff00 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0205ffffffff00 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:5 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0205ffffffff00 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0101ff *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0101ff *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0101ff *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0101ff *bool "": true  <nil>
// 0101ff *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0101ff *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0101ff *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0101ff *interface {} "": true  <nil>
// 0101ff *asn1.RawValue "": {Class:0 Tag:1 IsCompound:false Bytes:[255] FullBytes:[1 1 255]}  <nil>
// 0101ff *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0101ff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0101ff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0101ff **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0101ff *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0101ff *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0101ff *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0101ff *asn1.Flag "": true  <nil>
// 0101ff *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0101ff *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0101ff *uint "": 0  asn1: structure error: unknown Go type: uint
// 010100 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 010100 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 010100 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 010100 *bool "": false  <nil>
// 010100 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 010100 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010100 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010100 *interface {} "": false  <nil>
// 010100 *asn1.RawValue "": {Class:0 Tag:1 IsCompound:false Bytes:[0] FullBytes:[1 1 0]}  <nil>
// 010100 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 010100 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 010100 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 010100 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010100 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 010100 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 010100 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 010100 *asn1.Flag "": true  <nil>
// 010100 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 010100 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 010100 *uint "": 0  asn1: structure error: unknown Go type: uint
// 010101 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 010101 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 010101 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 010101 *bool "": false  asn1: syntax error: invalid boolean
// 010101 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 010101 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010101 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010101 *interface {} "": <nil>  asn1: syntax error: invalid boolean
// 010101 *asn1.RawValue "": {Class:0 Tag:1 IsCompound:false Bytes:[1] FullBytes:[1 1 1]}  <nil>
// 010101 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 010101 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 010101 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 010101 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 010101 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 010101 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 010101 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 010101 *asn1.Flag "": true  <nil>
// 010101 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 010101 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 010101 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0102ffff *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0102ffff *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0102ffff *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0102ffff *bool "": false  asn1: syntax error: invalid boolean
// 0102ffff *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0102ffff *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0102ffff *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0102ffff *interface {} "": <nil>  asn1: syntax error: invalid boolean
// 0102ffff *asn1.RawValue "": {Class:0 Tag:1 IsCompound:false Bytes:[255 255] FullBytes:[1 2 255 255]}  <nil>
// 0102ffff *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0102ffff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0102ffff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0102ffff **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0102ffff *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0102ffff *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0102ffff *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0102ffff *asn1.Flag "": true  <nil>
// 0102ffff *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0102ffff *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:1 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0102ffff *uint "": 0  asn1: structure error: unknown Go type: uint
// 0500 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0500 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0500 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0500 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0500 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0500 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0500 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0500 *interface {} "": <nil>  <nil>
// 0500 *asn1.RawValue "": {Class:0 Tag:5 IsCompound:false Bytes:[] FullBytes:[5 0]}  <nil>
// 0500 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0500 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0500 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0500 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0500 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0500 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0500 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0500 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0500 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0500 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:5 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0500 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1303616263 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1303616263 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1303616263 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1303616263 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1303616263 *string "": abc  <nil>
// 1303616263 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1303616263 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1303616263 *interface {} "": abc  <nil>
// 1303616263 *asn1.RawValue "": {Class:0 Tag:19 IsCompound:false Bytes:[97 98 99] FullBytes:[19 3 97 98 99]}  <nil>
// 1303616263 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1303616263 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1303616263 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1303616263 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1303616263 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1303616263 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1303616263 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1303616263 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1303616263 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1303616263 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1303616263 *uint "": 0  asn1: structure error: unknown Go type: uint
// 13034062c3 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 13034062c3 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 13034062c3 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 13034062c3 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 13034062c3 *string "":   asn1: syntax error: PrintableString contains invalid character
// 13034062c3 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 13034062c3 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 13034062c3 *interface {} "": <nil>  asn1: syntax error: PrintableString contains invalid character
// 13034062c3 *asn1.RawValue "": {Class:0 Tag:19 IsCompound:false Bytes:[64 98 195] FullBytes:[19 3 64 98 195]}  <nil>
// 13034062c3 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 13034062c3 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 13034062c3 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 13034062c3 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 13034062c3 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 13034062c3 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 13034062c3 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 13034062c3 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 13034062c3 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 13034062c3 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:19 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 13034062c3 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0c02c3a9 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0c02c3a9 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0c02c3a9 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0c02c3a9 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0c02c3a9 *string "": é  <nil>
// 0c02c3a9 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c02c3a9 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c02c3a9 *interface {} "": é  <nil>
// 0c02c3a9 *asn1.RawValue "": {Class:0 Tag:12 IsCompound:false Bytes:[195 169] FullBytes:[12 2 195 169]}  <nil>
// 0c02c3a9 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0c02c3a9 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0c02c3a9 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0c02c3a9 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c02c3a9 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0c02c3a9 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0c02c3a9 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0c02c3a9 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0c02c3a9 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0c02c3a9 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0c02c3a9 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0c01ff *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0c01ff *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0c01ff *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0c01ff *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0c01ff *string "":   asn1: invalid UTF-8 string
// 0c01ff *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c01ff *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c01ff *interface {} "": <nil>  asn1: invalid UTF-8 string
// 0c01ff *asn1.RawValue "": {Class:0 Tag:12 IsCompound:false Bytes:[255] FullBytes:[12 1 255]}  <nil>
// 0c01ff *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0c01ff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0c01ff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0c01ff **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0c01ff *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0c01ff *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0c01ff *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0c01ff *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0c01ff *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0c01ff *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0c01ff *uint "": 0  asn1: structure error: unknown Go type: uint
// 1603616263 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1603616263 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1603616263 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1603616263 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1603616263 *string "": abc  <nil>
// 1603616263 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1603616263 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1603616263 *interface {} "": abc  <nil>
// 1603616263 *asn1.RawValue "": {Class:0 Tag:22 IsCompound:false Bytes:[97 98 99] FullBytes:[22 3 97 98 99]}  <nil>
// 1603616263 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1603616263 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1603616263 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1603616263 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1603616263 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1603616263 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1603616263 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1603616263 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1603616263 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1603616263 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1603616263 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1601ff *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1601ff *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1601ff *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1601ff *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1601ff *string "":   asn1: syntax error: IA5String contains invalid character
// 1601ff *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1601ff *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1601ff *interface {} "": <nil>  asn1: syntax error: IA5String contains invalid character
// 1601ff *asn1.RawValue "": {Class:0 Tag:22 IsCompound:false Bytes:[255] FullBytes:[22 1 255]}  <nil>
// 1601ff *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1601ff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1601ff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1601ff **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1601ff *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1601ff *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1601ff *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1601ff *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1601ff *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1601ff *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:22 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1601ff *uint "": 0  asn1: structure error: unknown Go type: uint
// 120131 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 120131 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 120131 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 120131 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 120131 *string "": 1  <nil>
// 120131 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120131 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120131 *interface {} "": 1  <nil>
// 120131 *asn1.RawValue "": {Class:0 Tag:18 IsCompound:false Bytes:[49] FullBytes:[18 1 49]}  <nil>
// 120131 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 120131 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 120131 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 120131 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120131 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 120131 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 120131 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 120131 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 120131 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 120131 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 120131 *uint "": 0  asn1: structure error: unknown Go type: uint
// 120141 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 120141 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 120141 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 120141 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 120141 *string "":   asn1: syntax error: NumericString contains invalid character
// 120141 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120141 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120141 *interface {} "": <nil>  asn1: syntax error: NumericString contains invalid character
// 120141 *asn1.RawValue "": {Class:0 Tag:18 IsCompound:false Bytes:[65] FullBytes:[18 1 65]}  <nil>
// 120141 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 120141 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 120141 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 120141 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 120141 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 120141 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 120141 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 120141 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 120141 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 120141 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:18 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 120141 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1e020041 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1e020041 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1e020041 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1e020041 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1e020041 *string "": A  <nil>
// 1e020041 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e020041 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e020041 *interface {} "": A  <nil>
// 1e020041 *asn1.RawValue "": {Class:0 Tag:30 IsCompound:false Bytes:[0 65] FullBytes:[30 2 0 65]}  <nil>
// 1e020041 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1e020041 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1e020041 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1e020041 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e020041 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1e020041 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1e020041 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1e020041 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1e020041 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1e020041 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1e020041 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1e0100 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1e0100 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1e0100 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1e0100 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1e0100 *string "":   invalid BMPString
// 1e0100 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e0100 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e0100 *interface {} "": <nil>  invalid BMPString
// 1e0100 *asn1.RawValue "": {Class:0 Tag:30 IsCompound:false Bytes:[0] FullBytes:[30 1 0]}  <nil>
// 1e0100 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1e0100 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1e0100 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1e0100 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e0100 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1e0100 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1e0100 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1e0100 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1e0100 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1e0100 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1e0100 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1e02d800 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1e02d800 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1e02d800 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1e02d800 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1e02d800 *string "":   invalid BMPString
// 1e02d800 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e02d800 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e02d800 *interface {} "": <nil>  invalid BMPString
// 1e02d800 *asn1.RawValue "": {Class:0 Tag:30 IsCompound:false Bytes:[216 0] FullBytes:[30 2 216 0]}  <nil>
// 1e02d800 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1e02d800 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1e02d800 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1e02d800 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1e02d800 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1e02d800 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1e02d800 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1e02d800 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1e02d800 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1e02d800 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:30 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1e02d800 *uint "": 0  asn1: structure error: unknown Go type: uint
// 3000 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 3000 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 3000 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 3000 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 3000 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 3000 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3000 *[]int "": []  <nil>
// 3000 *interface {} "": <nil>  <nil>
// 3000 *asn1.RawValue "": {Class:0 Tag:16 IsCompound:true Bytes:[] FullBytes:[48 0]}  <nil>
// 3000 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 3000 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 3000 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 3000 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3000 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 3000 *main.A "": {X:0 Y:}  asn1: syntax error: sequence truncated
// 3000 *main.F "": {A:0 B:0}  <nil>
// 3000 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:0 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 3000 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 3000 *main.E "": {a:0}  asn1: structure error: struct contains unexported fields
// 3000 *uint "": 0  asn1: structure error: unknown Go type: uint
// 3003020101 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 3003020101 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 3003020101 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 3003020101 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 3003020101 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 3003020101 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3003020101 *[]int "": [1]  <nil>
// 3003020101 *interface {} "": <nil>  <nil>
// 3003020101 *asn1.RawValue "": {Class:0 Tag:16 IsCompound:true Bytes:[2 1 1] FullBytes:[48 3 2 1 1]}  <nil>
// 3003020101 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 3003020101 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 3003020101 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 3003020101 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3003020101 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 3003020101 *main.A "": {X:1 Y:}  asn1: syntax error: sequence truncated
// 3003020101 *main.F "": {A:1 B:0}  <nil>
// 3003020101 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 3003020101 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 3003020101 *main.E "": {a:0}  asn1: structure error: struct contains unexported fields
// 3003020101 *uint "": 0  asn1: structure error: unknown Go type: uint
// 30030201 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 30030201 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 30030201 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 30030201 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 30030201 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 30030201 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 30030201 *[]int "": []  asn1: syntax error: data truncated
// 30030201 *interface {} "": <nil>  asn1: syntax error: data truncated
// 30030201 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: data truncated
// 30030201 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 30030201 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 30030201 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 30030201 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 30030201 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 30030201 *main.A "": {X:0 Y:}  asn1: syntax error: data truncated
// 30030201 *main.F "": {A:0 B:0}  asn1: syntax error: data truncated
// 30030201 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 30030201 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 30030201 *main.E "": {a:0}  asn1: syntax error: data truncated
// 30030201 *uint "": 0  asn1: structure error: unknown Go type: uint
// 3080 *int "": 0  asn1: syntax error: indefinite length found (not DER)
// 3080 *int32 "": 0  asn1: syntax error: indefinite length found (not DER)
// 3080 *int64 "": 0  asn1: syntax error: indefinite length found (not DER)
// 3080 *bool "": false  asn1: syntax error: indefinite length found (not DER)
// 3080 *string "":   asn1: syntax error: indefinite length found (not DER)
// 3080 *[]uint8 "": []  asn1: syntax error: indefinite length found (not DER)
// 3080 *[]int "": []  asn1: syntax error: indefinite length found (not DER)
// 3080 *interface {} "": <nil>  asn1: syntax error: indefinite length found (not DER)
// 3080 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: indefinite length found (not DER)
// 3080 *asn1.ObjectIdentifier "":   asn1: syntax error: indefinite length found (not DER)
// 3080 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: indefinite length found (not DER)
// 3080 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: syntax error: indefinite length found (not DER)
// 3080 **big.Int "": <nil>  asn1: syntax error: indefinite length found (not DER)
// 3080 *asn1.Enumerated "": 0  asn1: syntax error: indefinite length found (not DER)
// 3080 *main.A "": {X:0 Y:}  asn1: syntax error: indefinite length found (not DER)
// 3080 *main.F "": {A:0 B:0}  asn1: syntax error: indefinite length found (not DER)
// 3080 *asn1.Flag "": false  asn1: syntax error: indefinite length found (not DER)
// 3080 *float64 "": 0  asn1: syntax error: indefinite length found (not DER)
// 3080 *main.E "": {a:0}  asn1: syntax error: indefinite length found (not DER)
// 3080 *uint "": 0  asn1: syntax error: indefinite length found (not DER)
// 308103020101 *int "": 0  asn1: structure error: non-minimal length
// 308103020101 *int32 "": 0  asn1: structure error: non-minimal length
// 308103020101 *int64 "": 0  asn1: structure error: non-minimal length
// 308103020101 *bool "": false  asn1: structure error: non-minimal length
// 308103020101 *string "":   asn1: structure error: non-minimal length
// 308103020101 *[]uint8 "": []  asn1: structure error: non-minimal length
// 308103020101 *[]int "": []  asn1: structure error: non-minimal length
// 308103020101 *interface {} "": <nil>  asn1: structure error: non-minimal length
// 308103020101 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: structure error: non-minimal length
// 308103020101 *asn1.ObjectIdentifier "":   asn1: structure error: non-minimal length
// 308103020101 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: non-minimal length
// 308103020101 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: non-minimal length
// 308103020101 **big.Int "": <nil>  asn1: structure error: non-minimal length
// 308103020101 *asn1.Enumerated "": 0  asn1: structure error: non-minimal length
// 308103020101 *main.A "": {X:0 Y:}  asn1: structure error: non-minimal length
// 308103020101 *main.F "": {A:0 B:0}  asn1: structure error: non-minimal length
// 308103020101 *asn1.Flag "": false  asn1: structure error: non-minimal length
// 308103020101 *float64 "": 0  asn1: structure error: non-minimal length
// 308103020101 *main.E "": {a:0}  asn1: structure error: non-minimal length
// 308103020101 *uint "": 0  asn1: structure error: non-minimal length
// 30820003020101 *int "": 0  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *int32 "": 0  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *int64 "": 0  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *bool "": false  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *string "":   asn1: structure error: superfluous leading zeros in length
// 30820003020101 *[]uint8 "": []  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *[]int "": []  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *interface {} "": <nil>  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *asn1.ObjectIdentifier "":   asn1: structure error: superfluous leading zeros in length
// 30820003020101 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: superfluous leading zeros in length
// 30820003020101 **big.Int "": <nil>  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *asn1.Enumerated "": 0  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *main.A "": {X:0 Y:}  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *main.F "": {A:0 B:0}  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *asn1.Flag "": false  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *float64 "": 0  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *main.E "": {a:0}  asn1: structure error: superfluous leading zeros in length
// 30820003020101 *uint "": 0  asn1: structure error: superfluous leading zeros in length
// 3084ffffffff *int "": 0  asn1: structure error: length too large
// 3084ffffffff *int32 "": 0  asn1: structure error: length too large
// 3084ffffffff *int64 "": 0  asn1: structure error: length too large
// 3084ffffffff *bool "": false  asn1: structure error: length too large
// 3084ffffffff *string "":   asn1: structure error: length too large
// 3084ffffffff *[]uint8 "": []  asn1: structure error: length too large
// 3084ffffffff *[]int "": []  asn1: structure error: length too large
// 3084ffffffff *interface {} "": <nil>  asn1: structure error: length too large
// 3084ffffffff *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: structure error: length too large
// 3084ffffffff *asn1.ObjectIdentifier "":   asn1: structure error: length too large
// 3084ffffffff *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: length too large
// 3084ffffffff *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: length too large
// 3084ffffffff **big.Int "": <nil>  asn1: structure error: length too large
// 3084ffffffff *asn1.Enumerated "": 0  asn1: structure error: length too large
// 3084ffffffff *main.A "": {X:0 Y:}  asn1: structure error: length too large
// 3084ffffffff *main.F "": {A:0 B:0}  asn1: structure error: length too large
// 3084ffffffff *asn1.Flag "": false  asn1: structure error: length too large
// 3084ffffffff *float64 "": 0  asn1: structure error: length too large
// 3084ffffffff *main.E "": {a:0}  asn1: structure error: length too large
// 3084ffffffff *uint "": 0  asn1: structure error: length too large
// 30850000000001 *int "": 0  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *int32 "": 0  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *int64 "": 0  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *bool "": false  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *string "":   asn1: structure error: superfluous leading zeros in length
// 30850000000001 *[]uint8 "": []  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *[]int "": []  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *interface {} "": <nil>  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *asn1.ObjectIdentifier "":   asn1: structure error: superfluous leading zeros in length
// 30850000000001 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: superfluous leading zeros in length
// 30850000000001 **big.Int "": <nil>  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *asn1.Enumerated "": 0  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *main.A "": {X:0 Y:}  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *main.F "": {A:0 B:0}  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *asn1.Flag "": false  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *float64 "": 0  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *main.E "": {a:0}  asn1: structure error: superfluous leading zeros in length
// 30850000000001 *uint "": 0  asn1: structure error: superfluous leading zeros in length
// 1f1f00 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @3
// 1f1f00 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @3
// 1f1f00 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @3
// 1f1f00 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @3
// 1f1f00 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @3
// 1f1f00 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @3
// 1f1f00 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @3
// 1f1f00 *interface {} "": <nil>  <nil>
// 1f1f00 *asn1.RawValue "": {Class:0 Tag:31 IsCompound:false Bytes:[] FullBytes:[31 31 0]}  <nil>
// 1f1f00 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @3
// 1f1f00 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @3
// 1f1f00 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @3
// 1f1f00 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @3
// 1f1f00 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @3
// 1f1f00 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @3
// 1f1f00 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @3
// 1f1f00 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @3
// 1f1f00 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1f1f00 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:31 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @3
// 1f1f00 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1f8100 *int "": 0  asn1: syntax error: truncated tag or length
// 1f8100 *int32 "": 0  asn1: syntax error: truncated tag or length
// 1f8100 *int64 "": 0  asn1: syntax error: truncated tag or length
// 1f8100 *bool "": false  asn1: syntax error: truncated tag or length
// 1f8100 *string "":   asn1: syntax error: truncated tag or length
// 1f8100 *[]uint8 "": []  asn1: syntax error: truncated tag or length
// 1f8100 *[]int "": []  asn1: syntax error: truncated tag or length
// 1f8100 *interface {} "": <nil>  asn1: syntax error: truncated tag or length
// 1f8100 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: truncated tag or length
// 1f8100 *asn1.ObjectIdentifier "":   asn1: syntax error: truncated tag or length
// 1f8100 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: truncated tag or length
// 1f8100 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: syntax error: truncated tag or length
// 1f8100 **big.Int "": <nil>  asn1: syntax error: truncated tag or length
// 1f8100 *asn1.Enumerated "": 0  asn1: syntax error: truncated tag or length
// 1f8100 *main.A "": {X:0 Y:}  asn1: syntax error: truncated tag or length
// 1f8100 *main.F "": {A:0 B:0}  asn1: syntax error: truncated tag or length
// 1f8100 *asn1.Flag "": false  asn1: syntax error: truncated tag or length
// 1f8100 *float64 "": 0  asn1: syntax error: truncated tag or length
// 1f8100 *main.E "": {a:0}  asn1: syntax error: truncated tag or length
// 1f8100 *uint "": 0  asn1: syntax error: truncated tag or length
// 1f *int "": 0  asn1: syntax error: truncated base 128 integer
// 1f *int32 "": 0  asn1: syntax error: truncated base 128 integer
// 1f *int64 "": 0  asn1: syntax error: truncated base 128 integer
// 1f *bool "": false  asn1: syntax error: truncated base 128 integer
// 1f *string "":   asn1: syntax error: truncated base 128 integer
// 1f *[]uint8 "": []  asn1: syntax error: truncated base 128 integer
// 1f *[]int "": []  asn1: syntax error: truncated base 128 integer
// 1f *interface {} "": <nil>  asn1: syntax error: truncated base 128 integer
// 1f *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: syntax error: truncated base 128 integer
// 1f *asn1.ObjectIdentifier "":   asn1: syntax error: truncated base 128 integer
// 1f *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: truncated base 128 integer
// 1f *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: syntax error: truncated base 128 integer
// 1f **big.Int "": <nil>  asn1: syntax error: truncated base 128 integer
// 1f *asn1.Enumerated "": 0  asn1: syntax error: truncated base 128 integer
// 1f *main.A "": {X:0 Y:}  asn1: syntax error: truncated base 128 integer
// 1f *main.F "": {A:0 B:0}  asn1: syntax error: truncated base 128 integer
// 1f *asn1.Flag "": false  asn1: syntax error: truncated base 128 integer
// 1f *float64 "": 0  asn1: syntax error: truncated base 128 integer
// 1f *main.E "": {a:0}  asn1: syntax error: truncated base 128 integer
// 1f *uint "": 0  asn1: syntax error: truncated base 128 integer
// 1fffffffffff00 *int "": 0  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *int32 "": 0  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *int64 "": 0  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *bool "": false  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *string "":   asn1: structure error: base 128 integer too large
// 1fffffffffff00 *[]uint8 "": []  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *[]int "": []  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *interface {} "": <nil>  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *asn1.RawValue "": {Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]}  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *asn1.ObjectIdentifier "":   asn1: structure error: base 128 integer too large
// 1fffffffffff00 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: base 128 integer too large
// 1fffffffffff00 **big.Int "": <nil>  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *asn1.Enumerated "": 0  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *main.A "": {X:0 Y:}  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *main.F "": {A:0 B:0}  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *asn1.Flag "": false  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *float64 "": 0  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *main.E "": {a:0}  asn1: structure error: base 128 integer too large
// 1fffffffffff00 *uint "": 0  asn1: structure error: base 128 integer too large
// 06032a0304 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 06032a0304 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 06032a0304 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 06032a0304 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 06032a0304 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 06032a0304 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06032a0304 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06032a0304 *interface {} "": 1.2.3.4  <nil>
// 06032a0304 *asn1.RawValue "": {Class:0 Tag:6 IsCompound:false Bytes:[42 3 4] FullBytes:[6 3 42 3 4]}  <nil>
// 06032a0304 *asn1.ObjectIdentifier "": 1.2.3.4  <nil>
// 06032a0304 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 06032a0304 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 06032a0304 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06032a0304 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 06032a0304 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 06032a0304 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 06032a0304 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 06032a0304 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 06032a0304 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 06032a0304 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0600 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0600 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0600 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0600 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0600 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0600 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0600 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0600 *interface {} "": <nil>  asn1: syntax error: zero length OBJECT IDENTIFIER
// 0600 *asn1.RawValue "": {Class:0 Tag:6 IsCompound:false Bytes:[] FullBytes:[6 0]}  <nil>
// 0600 *asn1.ObjectIdentifier "":   asn1: syntax error: zero length OBJECT IDENTIFIER
// 0600 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0600 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0600 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0600 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0600 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0600 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0600 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0600 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0600 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0600 *uint "": 0  asn1: structure error: unknown Go type: uint
// 060180 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 060180 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 060180 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 060180 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 060180 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 060180 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060180 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060180 *interface {} "": <nil>  asn1: syntax error: integer is not minimally encoded
// 060180 *asn1.RawValue "": {Class:0 Tag:6 IsCompound:false Bytes:[128] FullBytes:[6 1 128]}  <nil>
// 060180 *asn1.ObjectIdentifier "": 0.0  asn1: syntax error: integer is not minimally encoded
// 060180 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 060180 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 060180 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060180 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 060180 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 060180 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 060180 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 060180 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 060180 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 060180 *uint "": 0  asn1: structure error: unknown Go type: uint
// 06012a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 06012a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 06012a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 06012a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 06012a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 06012a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06012a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06012a *interface {} "": 1.2  <nil>
// 06012a *asn1.RawValue "": {Class:0 Tag:6 IsCompound:false Bytes:[42] FullBytes:[6 1 42]}  <nil>
// 06012a *asn1.ObjectIdentifier "": 1.2  <nil>
// 06012a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 06012a *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 06012a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 06012a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 06012a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 06012a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 06012a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 06012a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 06012a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 06012a *uint "": 0  asn1: structure error: unknown Go type: uint
// 060488378f7f *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 060488378f7f *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 060488378f7f *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 060488378f7f *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 060488378f7f *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 060488378f7f *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060488378f7f *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060488378f7f *interface {} "": 2.999.2047  <nil>
// 060488378f7f *asn1.RawValue "": {Class:0 Tag:6 IsCompound:false Bytes:[136 55 143 127] FullBytes:[6 4 136 55 143 127]}  <nil>
// 060488378f7f *asn1.ObjectIdentifier "": 2.999.2047  <nil>
// 060488378f7f *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 060488378f7f *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 060488378f7f **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 060488378f7f *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 060488378f7f *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 060488378f7f *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 060488378f7f *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 060488378f7f *float64 "": 0  asn1: structure error: unknown Go type: float64
// 060488378f7f *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:6 length:4 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 060488378f7f *uint "": 0  asn1: structure error: unknown Go type: uint
// 0303060a3b *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0303060a3b *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0303060a3b *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0303060a3b *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0303060a3b *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0303060a3b *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0303060a3b *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0303060a3b *interface {} "": <nil>  asn1: syntax error: invalid padding bits in BIT STRING
// 0303060a3b *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[6 10 59] FullBytes:[3 3 6 10 59]}  <nil>
// 0303060a3b *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0303060a3b *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: invalid padding bits in BIT STRING
// 0303060a3b *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0303060a3b **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0303060a3b *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0303060a3b *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0303060a3b *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0303060a3b *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0303060a3b *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0303060a3b *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0303060a3b *uint "": 0  asn1: structure error: unknown Go type: uint
// 030100 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 030100 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 030100 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 030100 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 030100 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 030100 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030100 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030100 *interface {} "": {Bytes:[] BitLength:0}  <nil>
// 030100 *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[0] FullBytes:[3 1 0]}  <nil>
// 030100 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 030100 *asn1.BitString "": {Bytes:[] BitLength:0}  <nil>
// 030100 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 030100 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030100 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 030100 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 030100 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 030100 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 030100 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 030100 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 030100 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0300 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0300 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0300 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0300 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0300 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0300 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0300 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0300 *interface {} "": <nil>  asn1: syntax error: zero length BIT STRING
// 0300 *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[] FullBytes:[3 0]}  <nil>
// 0300 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0300 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: zero length BIT STRING
// 0300 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0300 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0300 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0300 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0300 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0300 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0300 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0300 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:0 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0300 *uint "": 0  asn1: structure error: unknown Go type: uint
// 030108 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 030108 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 030108 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 030108 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 030108 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 030108 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030108 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030108 *interface {} "": <nil>  asn1: syntax error: invalid padding bits in BIT STRING
// 030108 *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[8] FullBytes:[3 1 8]}  <nil>
// 030108 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 030108 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: invalid padding bits in BIT STRING
// 030108 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 030108 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 030108 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 030108 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 030108 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 030108 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 030108 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 030108 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 030108 *uint "": 0  asn1: structure error: unknown Go type: uint
// 03020180 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 03020180 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 03020180 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 03020180 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 03020180 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 03020180 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 03020180 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 03020180 *interface {} "": {Bytes:[128] BitLength:7}  <nil>
// 03020180 *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[1 128] FullBytes:[3 2 1 128]}  <nil>
// 03020180 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 03020180 *asn1.BitString "": {Bytes:[128] BitLength:7}  <nil>
// 03020180 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 03020180 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 03020180 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 03020180 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 03020180 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 03020180 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 03020180 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 03020180 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 03020180 *uint "": 0  asn1: structure error: unknown Go type: uint
// 0302078f *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0302078f *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0302078f *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0302078f *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0302078f *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0302078f *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0302078f *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0302078f *interface {} "": <nil>  asn1: syntax error: invalid padding bits in BIT STRING
// 0302078f *asn1.RawValue "": {Class:0 Tag:3 IsCompound:false Bytes:[7 143] FullBytes:[3 2 7 143]}  <nil>
// 0302078f *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0302078f *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: syntax error: invalid padding bits in BIT STRING
// 0302078f *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0302078f **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0302078f *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 0302078f *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0302078f *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0302078f *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0302078f *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0302078f *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:3 length:2 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0302078f *uint "": 0  asn1: structure error: unknown Go type: uint
// 170d3230303130323033303430355a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 170d3230303130323033303430355a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 170d3230303130323033303430355a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 170d3230303130323033303430355a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 170d3230303130323033303430355a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 170d3230303130323033303430355a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3230303130323033303430355a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3230303130323033303430355a *interface {} "": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 170d3230303130323033303430355a *asn1.RawValue "": {Class:0 Tag:23 IsCompound:false Bytes:[50 48 48 49 48 50 48 51 48 52 48 53 90] FullBytes:[23 13 50 48 48 49 48 50 48 51 48 52 48 53 90]}  <nil>
// 170d3230303130323033303430355a *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 170d3230303130323033303430355a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 170d3230303130323033303430355a *time.Time "": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 170d3230303130323033303430355a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3230303130323033303430355a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 170d3230303130323033303430355a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 170d3230303130323033303430355a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 170d3230303130323033303430355a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 170d3230303130323033303430355a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 170d3230303130323033303430355a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 170d3230303130323033303430355a *uint "": 0  asn1: structure error: unknown Go type: uint
// 170b323030313032303330345a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 170b323030313032303330345a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 170b323030313032303330345a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 170b323030313032303330345a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 170b323030313032303330345a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 170b323030313032303330345a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170b323030313032303330345a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170b323030313032303330345a *interface {} "": 2020-01-02 03:04:00 +0000 UTC  <nil>
// 170b323030313032303330345a *asn1.RawValue "": {Class:0 Tag:23 IsCompound:false Bytes:[50 48 48 49 48 50 48 51 48 52 90] FullBytes:[23 11 50 48 48 49 48 50 48 51 48 52 90]}  <nil>
// 170b323030313032303330345a *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 170b323030313032303330345a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 170b323030313032303330345a *time.Time "": 2020-01-02 03:04:00 +0000 UTC  <nil>
// 170b323030313032303330345a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170b323030313032303330345a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 170b323030313032303330345a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 170b323030313032303330345a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 170b323030313032303330345a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 170b323030313032303330345a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 170b323030313032303330345a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:11 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 170b323030313032303330345a *uint "": 0  asn1: structure error: unknown Go type: uint
// 17113230303130323033303430352b30313030 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 17113230303130323033303430352b30313030 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 17113230303130323033303430352b30313030 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 17113230303130323033303430352b30313030 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 17113230303130323033303430352b30313030 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 17113230303130323033303430352b30313030 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 17113230303130323033303430352b30313030 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 17113230303130323033303430352b30313030 *interface {} "": 2020-01-02 03:04:05 +0100 +0100  <nil>
// 17113230303130323033303430352b30313030 *asn1.RawValue "": {Class:0 Tag:23 IsCompound:false Bytes:[50 48 48 49 48 50 48 51 48 52 48 53 43 48 49 48 48] FullBytes:[23 17 50 48 48 49 48 50 48 51 48 52 48 53 43 48 49 48 48]}  <nil>
// 17113230303130323033303430352b30313030 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 17113230303130323033303430352b30313030 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 17113230303130323033303430352b30313030 *time.Time "": 2020-01-02 03:04:05 +0100 +0100  <nil>
// 17113230303130323033303430352b30313030 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 17113230303130323033303430352b30313030 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 17113230303130323033303430352b30313030 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 17113230303130323033303430352b30313030 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 17113230303130323033303430352b30313030 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 17113230303130323033303430352b30313030 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 17113230303130323033303430352b30313030 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 17113230303130323033303430352b30313030 *uint "": 0  asn1: structure error: unknown Go type: uint
// 170d3530303130323033303430355a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 170d3530303130323033303430355a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 170d3530303130323033303430355a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 170d3530303130323033303430355a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 170d3530303130323033303430355a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 170d3530303130323033303430355a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3530303130323033303430355a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3530303130323033303430355a *interface {} "": 1950-01-02 03:04:05 +0000 UTC  <nil>
// 170d3530303130323033303430355a *asn1.RawValue "": {Class:0 Tag:23 IsCompound:false Bytes:[53 48 48 49 48 50 48 51 48 52 48 53 90] FullBytes:[23 13 53 48 48 49 48 50 48 51 48 52 48 53 90]}  <nil>
// 170d3530303130323033303430355a *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 170d3530303130323033303430355a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 170d3530303130323033303430355a *time.Time "": 1950-01-02 03:04:05 +0000 UTC  <nil>
// 170d3530303130323033303430355a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170d3530303130323033303430355a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 170d3530303130323033303430355a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 170d3530303130323033303430355a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 170d3530303130323033303430355a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 170d3530303130323033303430355a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 170d3530303130323033303430355a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:13 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 170d3530303130323033303430355a *uint "": 0  asn1: structure error: unknown Go type: uint
// 170178 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 170178 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 170178 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 170178 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 170178 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 170178 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170178 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170178 *interface {} "": <nil>  parsing time "x" as "060102150405Z0700": cannot parse "x" as "06"
// 170178 *asn1.RawValue "": {Class:0 Tag:23 IsCompound:false Bytes:[120] FullBytes:[23 1 120]}  <nil>
// 170178 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 170178 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 170178 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  parsing time "x" as "060102150405Z0700": cannot parse "x" as "06"
// 170178 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 170178 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 170178 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 170178 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 170178 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 170178 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 170178 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:23 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 170178 *uint "": 0  asn1: structure error: unknown Go type: uint
// 180f32303230303130323033303430355a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 180f32303230303130323033303430355a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 180f32303230303130323033303430355a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 180f32303230303130323033303430355a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 180f32303230303130323033303430355a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 180f32303230303130323033303430355a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 180f32303230303130323033303430355a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 180f32303230303130323033303430355a *interface {} "": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 180f32303230303130323033303430355a *asn1.RawValue "": {Class:0 Tag:24 IsCompound:false Bytes:[50 48 50 48 48 49 48 50 48 51 48 52 48 53 90] FullBytes:[24 15 50 48 50 48 48 49 48 50 48 51 48 52 48 53 90]}  <nil>
// 180f32303230303130323033303430355a *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 180f32303230303130323033303430355a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 180f32303230303130323033303430355a *time.Time "": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 180f32303230303130323033303430355a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 180f32303230303130323033303430355a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 180f32303230303130323033303430355a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 180f32303230303130323033303430355a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 180f32303230303130323033303430355a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 180f32303230303130323033303430355a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 180f32303230303130323033303430355a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:15 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 180f32303230303130323033303430355a *uint "": 0  asn1: structure error: unknown Go type: uint
// 181132303230303130323033303430352e355a *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 181132303230303130323033303430352e355a *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 181132303230303130323033303430352e355a *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 181132303230303130323033303430352e355a *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 181132303230303130323033303430352e355a *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 181132303230303130323033303430352e355a *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 181132303230303130323033303430352e355a *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 181132303230303130323033303430352e355a *interface {} "": 2020-01-02 03:04:05.5 +0000 UTC  <nil>
// 181132303230303130323033303430352e355a *asn1.RawValue "": {Class:0 Tag:24 IsCompound:false Bytes:[50 48 50 48 48 49 48 50 48 51 48 52 48 53 46 53 90] FullBytes:[24 17 50 48 50 48 48 49 48 50 48 51 48 52 48 53 46 53 90]}  <nil>
// 181132303230303130323033303430352e355a *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 181132303230303130323033303430352e355a *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 181132303230303130323033303430352e355a *time.Time "": 2020-01-02 03:04:05.5 +0000 UTC  <nil>
// 181132303230303130323033303430352e355a **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 181132303230303130323033303430352e355a *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 181132303230303130323033303430352e355a *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 181132303230303130323033303430352e355a *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 181132303230303130323033303430352e355a *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 181132303230303130323033303430352e355a *float64 "": 0  asn1: structure error: unknown Go type: float64
// 181132303230303130323033303430352e355a *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:24 length:17 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 181132303230303130323033303430352e355a *uint "": 0  asn1: structure error: unknown Go type: uint
// 0a0103 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 0a0103 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 0a0103 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 0a0103 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 0a0103 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 0a0103 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0a0103 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0a0103 *interface {} "": <nil>  <nil>
// 0a0103 *asn1.RawValue "": {Class:0 Tag:10 IsCompound:false Bytes:[3] FullBytes:[10 1 3]}  <nil>
// 0a0103 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 0a0103 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 0a0103 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 0a0103 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 0a0103 *asn1.Enumerated "": 3  <nil>
// 0a0103 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 0a0103 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 0a0103 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 0a0103 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 0a0103 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:10 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 0a0103 *uint "": 0  asn1: structure error: unknown Go type: uint
// a0030201059900 *int "": 0  asn1: structure error: tags don't match (2 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// a0030201059900 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// a0030201059900 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// a0030201059900 *bool "": false  asn1: structure error: tags don't match (1 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// a0030201059900 *string "":   asn1: structure error: tags don't match (19 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// a0030201059900 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// a0030201059900 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// a0030201059900 *interface {} "": <nil> 9900 <nil>
// a0030201059900 *asn1.RawValue "": {Class:2 Tag:0 IsCompound:true Bytes:[2 1 5] FullBytes:[160 3 2 1 5]} 9900 <nil>
// a0030201059900 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// a0030201059900 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// a0030201059900 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// a0030201059900 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// a0030201059900 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// a0030201059900 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// a0030201059900 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// a0030201059900 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// a0030201059900 *float64 "": 0  asn1: structure error: unknown Go type: float64
// a0030201059900 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:2 tag:0 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// a0030201059900 *uint "": 0  asn1: structure error: unknown Go type: uint
// 3106020101020102 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 3106020101020102 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 3106020101020102 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 3106020101020102 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 3106020101020102 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 3106020101020102 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3106020101020102 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3106020101020102 *interface {} "": <nil>  <nil>
// 3106020101020102 *asn1.RawValue "": {Class:0 Tag:17 IsCompound:true Bytes:[2 1 1 2 1 2] FullBytes:[49 6 2 1 1 2 1 2]}  <nil>
// 3106020101020102 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 3106020101020102 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 3106020101020102 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 3106020101020102 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3106020101020102 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 3106020101020102 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 3106020101020102 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 3106020101020102 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 3106020101020102 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 3106020101020102 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:17 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 3106020101020102 *uint "": 0  asn1: structure error: unknown Go type: uint
// 040161 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 040161 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 040161 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 040161 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 040161 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 040161 *[]uint8 "": [97]  <nil>
// 040161 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 040161 *interface {} "": [97]  <nil>
// 040161 *asn1.RawValue "": {Class:0 Tag:4 IsCompound:false Bytes:[97] FullBytes:[4 1 97]}  <nil>
// 040161 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 040161 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 040161 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 040161 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 040161 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 040161 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 040161 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 040161 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 040161 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 040161 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:4 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 040161 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1403616263 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1403616263 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1403616263 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1403616263 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1403616263 *string "": abc  <nil>
// 1403616263 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1403616263 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1403616263 *interface {} "": abc  <nil>
// 1403616263 *asn1.RawValue "": {Class:0 Tag:20 IsCompound:false Bytes:[97 98 99] FullBytes:[20 3 97 98 99]}  <nil>
// 1403616263 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1403616263 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1403616263 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1403616263 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1403616263 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1403616263 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1403616263 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1403616263 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1403616263 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1403616263 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:20 length:3 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1403616263 *uint "": 0  asn1: structure error: unknown Go type: uint
// 1b0161 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 1b0161 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 1b0161 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 1b0161 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 1b0161 *string "": a  <nil>
// 1b0161 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1b0161 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1b0161 *interface {} "": <nil>  <nil>
// 1b0161 *asn1.RawValue "": {Class:0 Tag:27 IsCompound:false Bytes:[97] FullBytes:[27 1 97]}  <nil>
// 1b0161 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 1b0161 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 1b0161 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 1b0161 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 1b0161 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 1b0161 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 1b0161 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 1b0161 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 1b0161 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 1b0161 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:27 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 1b0161 *uint "": 0  asn1: structure error: unknown Go type: uint
// 30060c0161020101 *int "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 30060c0161020101 *int32 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @2
// 30060c0161020101 *int64 "": 0  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int64 @2
// 30060c0161020101 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 30060c0161020101 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 30060c0161020101 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 30060c0161020101 *[]int "": []  asn1: structure error: sequence tag mismatch
// 30060c0161020101 *interface {} "": <nil>  <nil>
// 30060c0161020101 *asn1.RawValue "": {Class:0 Tag:16 IsCompound:true Bytes:[12 1 97 2 1 1] FullBytes:[48 6 12 1 97 2 1 1]}  <nil>
// 30060c0161020101 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 30060c0161020101 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 30060c0161020101 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 30060c0161020101 **big.Int "": <nil>  asn1: structure error: tags don't match (2 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 30060c0161020101 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 30060c0161020101 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 30060c0161020101 *main.F "": {A:0 B:0}  <nil>
// 30060c0161020101 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:16 length:6 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 30060c0161020101 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 30060c0161020101 *main.E "": {a:0}  asn1: structure error: struct contains unexported fields
// 30060c0161020101 *uint "": 0  asn1: structure error: unknown Go type: uint
// 02010502 *int "": 5 02 <nil>
// 02010502 *int32 "": 5 02 <nil>
// 02010502 *int64 "": 5 02 <nil>
// 02010502 *bool "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} bool @2
// 02010502 *string "":   asn1: structure error: tags don't match (19 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} string @2
// 02010502 *[]uint8 "": []  asn1: structure error: tags don't match (4 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 02010502 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 02010502 *interface {} "": 5 02 <nil>
// 02010502 *asn1.RawValue "": {Class:0 Tag:2 IsCompound:false Bytes:[5] FullBytes:[2 1 5]} 02 <nil>
// 02010502 *asn1.ObjectIdentifier "":   asn1: structure error: tags don't match (6 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ObjectIdentifier @2
// 02010502 *asn1.BitString "": {Bytes:[] BitLength:0}  asn1: structure error: tags don't match (3 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} BitString @2
// 02010502 *time.Time "": 0001-01-01 00:00:00 +0000 UTC  asn1: structure error: tags don't match (23 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Time @2
// 02010502 **big.Int "": +5 02 <nil>
// 02010502 *asn1.Enumerated "": 0  asn1: structure error: tags don't match (10 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Enumerated @2
// 02010502 *main.A "": {X:0 Y:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} A @2
// 02010502 *main.F "": {A:0 B:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} F @2
// 02010502 *asn1.Flag "": false  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} Flag @2
// 02010502 *float64 "": 0  asn1: structure error: unknown Go type: float64
// 02010502 *main.E "": {a:0}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} E @2
// 02010502 *uint "": 0  asn1: structure error: unknown Go type: uint
// a003020105 *int "explicit,tag:0": 5  <nil>
// a103020105 *int "explicit,tag:0": 0  asn1: structure error: explicitly tagged member didn't match
// a103020105 *int "explicit,tag:0,optional": 0 a103020105 <nil>
// a000 *int "explicit,tag:0": 0  asn1: structure error: explicit tag has no child
// 800105 *int "tag:0": 5  <nil>
//  *int "optional": 0  <nil>
//  *int "optional,default:7": 7  <nil>
// 8003616240 *string "tag:0":   asn1: syntax error: PrintableString contains invalid character
// 8003616240 *string "tag:0,ia5": ab@  <nil>
// 800140 *string "tag:0,utf8": @  <nil>
// 3106020101020102 *[]int "set": [1 2]  <nil>
// 3106020101020102 *main.intSET "": [1 2]  <nil>
// 800d3230303130323033303430355a *time.Time "tag:0": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 800f32303230303130323033303430355a *time.Time "tag:0,generalized": 2020-01-02 03:04:05 +0000 UTC  <nil>
// 4003020105 *int "application,explicit,tag:0": 0  asn1: structure error: explicitly tagged member didn't match
// c00105 *int "private,tag:0": 5  <nil>
// 300830060c0161020101 *[]main.A "": []  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 020105 <nil>:  asn1: Unmarshal recipient value is nil
// 020105 int:  asn1: Unmarshal recipient value is non-pointer int
// 020105 *int:  asn1: Unmarshal recipient value is nil *int
// 3003020105 *main.C "": {A:5 B:0 C:false D:{Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]} E:<nil>}  asn1: structure error: tags don't match (1 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:0x stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 3006800105810107 *main.C "": {A:5 B:0 C:false D:{Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]} E:<nil>}  asn1: structure error: tags don't match (1 vs {class:2 tag:0 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:0x stringType:0 timeType:0 set:false omitEmpty:false} int @2
// 300aa0030201098101078200 *main.C "": {A:9 B:7 C:true D:{Class:0 Tag:0 IsCompound:false Bytes:[] FullBytes:[]} E:<nil>}  <nil>
// 30058101070500 *main.C "": {A:5 B:7 C:false D:{Class:0 Tag:5 IsCompound:false Bytes:[] FullBytes:[5 0]} E:<nil>}  <nil>
// 3008810107020109020108 *main.C "": {A:5 B:7 C:false D:{Class:0 Tag:2 IsCompound:false Bytes:[9] FullBytes:[2 1 9]} E:<nil>}  asn1: syntax error: data truncated
// 3006020105810106 *main.F "": {A:5 B:6}  <nil>
// 3003810106 *main.F "": {A:0 B:6}  <nil>
// 3000 *main.F "": {A:0 B:0}  <nil>
// 30060201050c0161 *main.G "": {A:5 B:0 C:<nil>}  asn1: structure error: tags don't match (2 vs {class:0 tag:12 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} int32 @5
// 30090201050201060c0161 *main.G "": {A:5 B:6 C:a}  <nil>
// a0800201050000 *int "explicit,tag:0": 0  asn1: syntax error: indefinite length found (not DER)
// 300902010502010613017a *main.B "": {Raw:[48 9 2 1 5 2 1 6 19 1 122] A:5 B:[] C: D:{Bytes:[] BitLength:0} E:0001-01-01 00:00:00 +0000 UTC F:false G:[] H:<nil> I:0 J:}  asn1: structure error: tags don't match (16 vs {class:0 tag:2 length:1 isCompound:false}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @5
// 3103020101 *[]int "": []  asn1: structure error: tags don't match (16 vs {class:0 tag:17 length:3 isCompound:true}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false}  @2
// 3103020101 *main.F "set": {A:1 B:0}  <nil>
// 30030c0161 *[]int "": []  asn1: structure error: sequence tag mismatch
// 3003130161 *[]string "": [a]  <nil>
// 30060c0161130162 *[]string "": [a b]  <nil>
// 8000 *asn1.Flag "tag:0,optional": true  <nil>
// 30820100 *[]int "": []  asn1: syntax error: data truncated
// 1 1 0 0 [0 163] [1] true false 1.2.3 asn1: syntax error: x asn1: structure error: y [5 0]
