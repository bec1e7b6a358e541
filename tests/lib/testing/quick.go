// Guards testing/quick: the same seed makes the same values as in Go, and what is
// told of those that fail.
package main

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"testing/quick"
)

type point struct {
	X, Y int8
	S    []uint16
	M    map[string]float32
	A    [2]complex64
}

type even int

func (even) Generate(r *rand.Rand, size int) reflect.Value {
	return reflect.ValueOf(even(2 * r.Intn(size)))
}

func main() {
	r := rand.New(rand.NewSource(7))
	for _, x := range []any{0, int8(0), uint64(0), true, 1.5, float32(1), complex64(1), 1i, "", []int(nil), [3]byte{}, map[uint8]bool{}, point{}, even(0), []even{}} {
		v, ok := quick.Value(reflect.TypeOf(x), r)
		fmt.Printf("%v %+v\n", ok, v)
	}
	v, ok := quick.Value(reflect.TypeFor[*string](), r)
	fmt.Printf("%v %q\n", ok, v.Elem())
	for _, x := range []any{make(chan int), func() {}, []any{1}, struct{ c chan int }{}} {
		_, ok := quick.Value(reflect.TypeOf(x), rand.New(rand.NewSource(1)))
		fmt.Println(ok)
	}
	config := func() *quick.Config { return &quick.Config{MaxCount: 50, Rand: rand.New(rand.NewSource(3))} }
	fmt.Println(quick.Check(func(a, b int32) bool { return a+b == b+a }, config()))
	fmt.Println(quick.Check(func(a uint8, s string) bool { return a < 100 }, config()))
	fmt.Println(quick.CheckEqual(func(a int16) int { return int(a) * 2 }, func(a int16) int { return int(a * 2) }, config()))
	fmt.Println(quick.CheckEqual(func(e even) int { return int(e) % 2 }, func(e even) int { return 0 }, nil))
	count := 0
	fmt.Println(quick.Check(func(n int) bool { count++; return n == 5 }, &quick.Config{MaxCountScale: 0.5, Values: func(v []reflect.Value, r *rand.Rand) {
		v[0] = reflect.ValueOf(5)
	}}), count)
	for _, err := range []error{
		quick.Check(1, nil), quick.Check(func() {}, nil), quick.Check(func() int { return 1 }, nil),
		quick.Check(func(c chan int) bool { return true }, nil),
		quick.CheckEqual(1, 2, nil), quick.CheckEqual(func() {}, 2, nil), quick.CheckEqual(func() {}, func(int) {}, nil),
	} {
		_, setup := errors.AsType[quick.SetupError](err)
		fmt.Println(err, setup)
	}
}

// Output:
// true 8475284246537043955
// true 24
// true 11449779372969249750
// true false
// true -1.2552132435836582e+308
// true 1.2053301e+38
// true (7.57563e+36+1.561299e+38i)
// true (2.6058467397012616e+307-2.626080010671136e+307i)
// true 󧗁򷆷󒵈𐜸윆񇜝򗊪񧊐򹗀󞅺𠆀󿹣
// true [-531584234392544268]
// true [110 35 144]
// true map[10:true 12:true 81:false 84:true 102:true 109:true 126:false 127:true 144:false 151:false 161:false 166:true 172:true 184:false 203:true 204:false 207:false 211:true 239:true 241:false 251:false]
// true {X:-118 Y:49 S:[] M:map[ﲓ:-3.3102493e+38 𑒹:-1.4654573e+38 𝇎𠻺󧽚󶧎󐵋򠓏􋙶𑭋򟽵󷔛𬱗䞎𮴯𽬶򎱢￮񥛏쀧󢰎𬂽򯧄񠀭󑬶󅜎򱝪𖉂񕚥𖺍򋁙󲼵󡷵𐝷􃏔􀱹𴺋韥󧸕:-2.8738037e+38 𢪓򅚘񾔬񗬜󯎊򐚯򞇇ꊝ󊥺󒜞񪩿荂񠣥򳽉󳈉󡦥񱩸󳮛񡻍񖏤񳆴󽲛컣򗒂𫱤񰂏𨵙󘟑񓾄𑰔:-1.6963131e+36 񚒸񠳟񔴜󖈈񴞢󥄜񼺰򆦃񁶏򐇁𿜣񍘏𻖣𦻷󶡂󈕤󢉊񉵷멳󞋜򄻈􈋼򼏧񢖳絹枥񆠼𧊾󑎊𗏫򡾷:1.0414754e+38 񚮎󢾍񿠇𐬁𔦶򚍱󕜂񘁔񷳬򠱷𧕈㣣뙏􃳿𜙿򄊲󫯙𞠖𐟭򖏃􀑫󔻊󫕁򕥉ㅳ򔰆򔫡󙯻񓯰:8.8432054e+36 󚊧𸀚󴇅󊤠񗎒𾠣󸼨񆰞𫄸񠆪𴷱𿼩󓛙򴒙𿧨襬􉵄󖻟򈀪󛼘򫛤󼖪򠼇򔥃𤵸񕫣򢻳󴇷𜠚𳼛񪛕󣇜􌝖􉃴𢠍󮮈𣡣񧳩񩮼򀎇麄󌀻􍊇:3.3636535e+38] A:[(1.6457325e+37+2.7801618e+38i) (-1.9403593e+38-3.1582476e+38i)]}
// true 0
// true [44 38 52 2 30 22 36 26 6 32 50 42 28 50 46 22 10 6 30 4 48 34 32]
// true "\U0001c5ed\U000fac04\U000d7920\U00104e94𬬰\U000ef868𳏅\U000b07ff\U000960b4\U0004b630\U000e674a𰌈\U000f4677\U000e0d0a\U00082d14\U000a250f\U000c3871\U000360dc\U000b2869\U000e50c1𣻐\U0008a182\U0007470a脔"
// false
// false
// false
// false
// <nil>
// #1: failed on input 0x85, "\U000b30f7\U000a56c2\U000551db\U00048bd1\U0004b4e4\U0009df2f\U000a7e2a\U000fc1b1\U0003e7c5\U000b53cb\U000ea70b\U000676c8𡱩인\U000bea5c졺\U000fcc76\U00045363\U00100ae3𥋰\U0003e153\U000dd6a9\U000fae8b\U0004f74d\U000f25f4\U000bd55c𱊸"
// #5: failed on input 19267. Output 1: 38534. Output 2: -27002
// <nil>
// <nil> 50
// argument is not a function true
// function does not return one value true
// function does not return a bool true
// cannot create arbitrary value of type chan int for argument 0 true
// f is not a function true
// g is not a function true
// functions have different types true
