// Typed constants keep their type through expressions; untyped ones take a default.
package main

import "fmt"

type Celsius float64
type Name string
type Flag bool

const (
	Freezing Celsius = 0
	Boiling          = Freezing + 100
	N        Name    = "n"
	NN               = N + "m"
	T        Flag    = 1 < 2
)

func main() {
	fmt.Printf("%T %v\n", Boiling, Boiling)
	fmt.Printf("%T %v\n", NN, NN)
	fmt.Printf("%T %v\n", T, T)
	var f Flag = 2 > 3
	fmt.Printf("%T %v\n", f, f)
	fmt.Printf("%T %T %T %T %T %T\n", 1, 'x', 1.5, 2i, "s", true)
	var i8 int8 = 'a'
	var f32 float32 = 1 << 4
	var c64 complex64 = 3
	fmt.Println(i8, f32, c64)
	const x int8 = -128
	fmt.Println(x, uint8(200)+55)
	var r rune = 0x10FFFF
	var b byte = '\xff'
	fmt.Println(r, b)
}

// Output:
// main.Celsius 100
// main.Name nm
// main.Flag true
// main.Flag false
// int int32 float64 complex128 string bool
// 97 16 (3+0i)
// -128 255
// 1114111 255
