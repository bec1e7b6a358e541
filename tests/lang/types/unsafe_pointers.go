// unsafe.Pointer arithmetic sees Go's memory layouts.
package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a int8
	b int32
	c [2]uint16
	d string
}

func main() {
	t := T{1, -2, [2]uint16{3, 0x1234}, "hello"}
	p := unsafe.Pointer(&t)
	fmt.Println(*(*int8)(p), *(*int32)(unsafe.Add(p, 4)), *(*uint16)(unsafe.Pointer(uintptr(p) + 10)))
	*(*int32)(unsafe.Add(p, unsafe.Offsetof(t.b))) = 77
	fmt.Println(t.b)
	s := (*struct {
		ptr *byte
		len int
	})(unsafe.Add(p, unsafe.Offsetof(t.d)))
	fmt.Println(s.len, *s.ptr)
	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
	bs := unsafe.Slice(s.ptr, 3)
	fmt.Println(len(bs), cap(bs), string(bs))
	arr := [4]int{10, 20, 30, 40}
	sl := unsafe.Slice(&arr[1], 2)
	sl[0] = 21
	fmt.Println(arr, unsafe.SliceData(sl) == &arr[1])
	b := []byte("bytes")
	str := unsafe.String(&b[0], len(b))
	fmt.Println(str, *unsafe.StringData(str))
	x := [2]uint32{1, 2}
	fmt.Println(*(*uint64)(unsafe.Pointer(&x)) == 1|2<<32)
}

// Output:
// 1 -2 4660
// 77
// 5 104
// 0x3ff8000000000000
// 3 3 hel
// [10 21 30 40] true
// bytes 98
// true
