// Elements smaller than a word: bytes, bools, int16, float32, structs of three bytes.
package main

import "fmt"

type RGB struct{ R, G, B uint8 }

func main() {
	bs := make([]byte, 5)
	for i := range bs {
		bs[i] = byte(250 + i*3)
	}
	fmt.Println(bs)
	bs[2]++
	bs[3] -= 100
	fmt.Println(bs, bs[4] > bs[3])
	i8 := []int8{-1, 127, -128}
	i8[1]++
	i8[2]--
	fmt.Println(i8, int(i8[0])+1)
	i16 := [3]int16{-5, 32767}
	i16[1] += 2
	fmt.Println(i16)
	f := []float32{0.1, 0.2}
	f[0] += f[1]
	fmt.Println(f, f[0] == 0.3)
	bools := [4]bool{1: true}
	bools[3] = !bools[0] && bools[1]
	fmt.Println(bools)
	px := make([]RGB, 3)
	px[1] = RGB{1, 2, 3}
	px[2] = px[1]
	px[2].G = 200
	p := &px[0]
	p.B = 7
	fmt.Println(px)
	px = append(px, RGB{9, 9, 9}, px[2])
	fmt.Println(px, len(px))
	for i, c := range px {
		c.R = 0xff
		px[i].B += c.R
	}
	fmt.Println(px)
	u32 := []uint32{1 << 31}
	u32[0] <<= 1
	fmt.Println(u32)
}

// Output:
// [250 253 0 3 6]
// [250 253 1 159 6] false
// [-1 -128 127] 0
// [-5 -32767 0]
// [0.3 0.2] true
// [false true false true]
// [{0 0 7} {1 2 3} {1 200 3}]
// [{0 0 7} {1 2 3} {1 200 3} {9 9 9} {1 200 3}] 5
// [{0 0 6} {1 2 2} {1 200 2} {9 9 8} {1 200 2}]
// [0]
