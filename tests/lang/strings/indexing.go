// Indexing, slicing and comparing strings; they are bytes.
package main

import "fmt"

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), s[0], s[1], s[2], s[1:3], s[len(s)-3:])
	fmt.Printf("%T %q %x\n", s[0], s[0], s[:3])
	fmt.Println("a" < "b", "a" < "aa", "Z" < "a", "" < "x", "abc" == "ab"+"c", "é" > "z")
	t := s
	s += "!"
	fmt.Println(len(t), len(s))
	var e string
	fmt.Println(e == "", len(e), e+"x")
	b := []byte(t)
	b[0] = 'H'
	fmt.Println(string(b), t)
	r := []rune(t)
	r[1] = 'e'
	fmt.Println(string(r), len(r), string(r[7:]))
	fmt.Println(string(b[:0]) == "", string([]rune{65, 0x10ffff + 1, -1}))
	x := "multi" +
		"line " + string('c') + fmt.Sprint(1)
	fmt.Println(x)
	switch {
	case x > "mu":
		fmt.Println("greater")
	}
	const c = "const"
	fmt.Println(c[1], len(c), c[1:3])
	z := ""
	for i := range 10 {
		z = string(rune('0'+i)) + z
	}
	fmt.Println(z)
	max := max("b", "abc", "a")
	fmt.Println(max, min("b", "a"))
}

// Output:
// 14 104 195 169 é 界
// uint8 'h' 68c3a9
// true true true true true true
// 14 15
// true 0 x
// Héllo, 世界 héllo, 世界
// hello, 世界 9 世界
// true A��
// multiline c1
// greater
// 111 5 on
// 9876543210
// b a
