// The verbs of fmt on all kinds of values.
package main

import "fmt"

type P struct {
	X, Y int
	s    string
}

func main() {
	fmt.Printf("%d %b %o %O %x %X %#x %c %q %U %#U\n", 42, 5, 8, 8, 255, 255, 255, 'A', 'A', 0x1F600, 'é')
	fmt.Printf("%t %v %s %q %x %X % x %#q\n", true, false, "str", "quo\"te", "hex", "hex", "abc", "raw")
	fmt.Printf("%f %e %E %g %G %.2f %8.3f|%-8.1f|%+.1f %08.3f\n", 3.14159, 1234.5678, 0.00012, 1e21, 1e-7, 2.345, 1.5, 2.5, 3.0, -1.5)
	fmt.Printf("%5d|%-5d|%05d|%+d|% d|%x\n", 42, 42, 42, 42, 42, -42)
	fmt.Printf("%10s|%-10s|%.2s|%5.1s|%q\n", "right", "left", "truncate", "xyz", []string{"a", "b c"})
	p := P{1, 2, "z"}
	fmt.Printf("%v %+v %#v %T\n", p, p, p, p)
	fmt.Printf("%v %+v\n", &p, []*int{nil})
	fmt.Printf("%v %d %s %#v\n", []int{1, 2}, []int{3}, []string{"x"}, []int{4})
	fmt.Printf("%v %#v\n", map[string]int{"b": 2, "a": 1}, map[string]bool{"k": true})
	fmt.Printf("%v %v %#v %#v\n", nil, []any{1, "a", nil}, []any{1, "a", nil}, struct{ A any }{2.5})
	fmt.Printf("%s %v %d\n", []byte("bytes"), []byte("by"), [3]byte{1, 2, 3})
	fmt.Printf("%x %X %x\n", []byte{1, 0xab}, "hi", 3.5)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 1, 5, 2, 2, 3.14159)
	fmt.Printf("%[2]d %[1]d %[2]*[1]d\n", 1, 2)
	fmt.Printf("%v %v %.2f %v\n", 1+2i, complex64(3), 1.234+5.678i, 1e6)
	fmt.Printf("%6.2f%%|%c%c|%v\n", 99.5, 0x4e16, 0x754c, 'x')
	fmt.Printf("%t|%5t|%v\n", true, false, !true)
	fmt.Printf("%v %v %v %v\n", int8(-5), uint8(200), uintptr(10), float32(0.1))
	fmt.Printf("%08b|%o|%#o|%#b|%#X\n", 37, 64, 64, 5, 3054)
	fmt.Printf("%q %+q %#q %q\n", "é\x00", "é", "a`b", 'é')
	fmt.Printf("%e %g %v %v %v\n", 0.0, 100000.0, 1e20, 1e21, 123456789.0)
	fmt.Printf("%3c|%-3c|%03d|%+03d|% 5d\n", 'a', 'b', 7, 7, 7)
	fmt.Printf("%v %v\n", [2][2]int{{1, 2}, {3, 4}}, struct {
		a []string
		m map[int]string
	}{[]string{"q"}, map[int]string{1: "o"}})
	var np *P
	var ni any
	var ns []int
	var nm map[string]int
	fmt.Printf("%v %+v %v %v %#v %#v %#v\n", np, np, ni, ns, ns, nm, np)
	fmt.Printf("%6v|%-6v|%06v|%6v|%v\n", 12, 12, 12, "s", int64(1)<<40)
}

// Output:
// 42 101 10 0o10 ff FF 0xff A 'A' U+1F600 U+00E9 'é'
// true false str "quo\"te" 686578 686578 61 62 63 `raw`
// 3.141590 1.234568e+03 1.200000E-04 1e+21 1E-07 2.35    1.500|2.5     |+3.0 -001.500
//    42|42   |00042|+42| 42|-2a
//      right|left      |tr|    x|["a" "b c"]
// {1 2 z} {X:1 Y:2 s:z} main.P{X:1, Y:2, s:"z"} main.P
// &{1 2 z} [<nil>]
// [1 2] [3] [x] []int{4}
// map[a:1 b:2] map[string]bool{"k":true}
// <nil> [1 a <nil>] []interface {}{1, "a", interface {}(nil)} struct { A interface {} }{A:2.5}
// bytes [98 121] [1 2 3]
// 01ab 6869 0x1.cp+01
//     1|2    |3.14
// 2 1  1
// (1+2i) (3+0i) (1.23+5.68i) 1e+06
//  99.50%|世界|120
// true|false|false
// -5 200 10 0.1
// 00100101|100|0100|0b101|0XBEE
// "é\x00" "\u00e9" "a`b" 'é'
// 0.000000e+00 100000 1e+20 1e+21 1.23456789e+08
//   a|b  |007|+07|    7
// [[1 2] [3 4]] {[q] map[1:o]}
// <nil> <nil> <nil> [] []int(nil) map[string]int(nil) (*main.P)(nil)
//     12|12    |000012|     s|1099511627776
