// Sizes, alignments and offsets as gc lays them out, and package unsafe.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"fmt"
	"io"
	"os"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type A struct {
	a bool
	b int64
	c bool
	d int32
	e int16
	f [3]byte
	g complex64
	h string
	i any
	j error
	k []int
	l map[int]int
	m chan int
	n func()
	o struct{}
}
type B struct {
	x [0]int64
	y byte
}
type C struct {
	y byte
	x [0]int64
}
type D struct {
	a atomic.Int64
	b byte
	c atomic.Bool
	d atomic.Pointer[int]
}

func main() {
	var a A
	fmt.Println(unsafe.Sizeof(a), unsafe.Alignof(a), unsafe.Offsetof(a.b), unsafe.Offsetof(a.c), unsafe.Offsetof(a.d), unsafe.Offsetof(a.e), unsafe.Offsetof(a.f), unsafe.Offsetof(a.g), unsafe.Offsetof(a.h), unsafe.Offsetof(a.i), unsafe.Offsetof(a.k), unsafe.Offsetof(a.o))
	fmt.Println(unsafe.Sizeof(B{}), unsafe.Sizeof(C{}), unsafe.Sizeof(D{}), unsafe.Alignof(B{}))
	for _, x := range []any{sync.Mutex{}, sync.RWMutex{}, sync.WaitGroup{}, sync.Once{}, sync.Pool{}, sync.Cond{}, atomic.Value{}, time.Time{}, strings.Builder{}, bytes.Buffer{}, list.List{}, list.Element{}, reflect.Value{}, time.Timer{}, io.SectionReader{}, runtime.MemStats{}, reflect.StructField{}, reflect.Method{}, atomic.Int32{}, atomic.Uint64{}, strings.Reader{}, bufio.Scanner{}} {
		t := reflect.TypeOf(x)
		fmt.Println(t, t.Size(), t.Align())
	}
	_ = os.Stdout
	p := unsafe.Pointer(&a)
	*(*int64)(unsafe.Add(p, unsafe.Offsetof(a.b))) = 7
	fmt.Println(a.b)
	b := []byte("hello")
	s := unsafe.String(&b[0], 3)
	b[0] = 'j'
	fmt.Println(s, *unsafe.StringData(s), *unsafe.SliceData(b))
	arr := [4]int32{1, 2, 3, 4}
	sl := unsafe.Slice(&arr[1], 2)
	sl[0] = 9
	fmt.Println(arr, len(sl), cap(sl))
	up := uintptr(unsafe.Pointer(&arr[0])) + 4
	_ = up
	f := 1.5
	fmt.Println(*(*uint64)(unsafe.Pointer(&f)))
	type hdr struct {
		p        unsafe.Pointer
		len, cap int
	}
	h := (*hdr)(unsafe.Pointer(&b))
	fmt.Println(h.len, h.cap >= 5)
	var e any = 5
	type eface struct{ t, d unsafe.Pointer }
	fmt.Println((*eface)(unsafe.Pointer(&e)).t != nil)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	n := -1
	try(func() { _ = unsafe.Slice(&b[0], n) })
	try(func() { _ = unsafe.String(&b[0], n) })
	try(func() { _ = unsafe.Slice((*int)(nil), 3+n) })
	try(func() { fmt.Println(unsafe.Slice((*int)(nil), n+1) == nil) })
	try(func() { var u uint64 = 1 << 63; _ = unsafe.Slice(&arr[0], u) })
	try(func() { fmt.Println(unsafe.String(nil, 0) == "", unsafe.StringData("") == nil, unsafe.SliceData([]int(nil)) == nil, unsafe.SliceData([]int{}) == nil) })
	const c = unsafe.Sizeof(a.h) + unsafe.Offsetof(a.k)
	fmt.Println(c, unsafe.Offsetof(struct {
		x byte
		y struct {
			z int16
			w int64
		}
	}{}.y))
}

// Output:
// 144 8 8 16 20 24 26 32 40 56 88 136
// 8 16 24 8
// sync.Mutex 8 4
// sync.RWMutex 24 4
// sync.WaitGroup 16 8
// sync.Once 12 4
// sync.Pool 40 8
// sync.Cond 56 8
// atomic.Value 16 8
// time.Time 24 8
// strings.Builder 32 8
// bytes.Buffer 40 8
// list.List 48 8
// list.Element 40 8
// reflect.Value 24 8
// time.Timer 16 8
// io.SectionReader 48 8
// runtime.MemStats 5776 8
// reflect.StructField 104 8
// reflect.Method 80 8
// atomic.Int32 4 4
// atomic.Uint64 8 8
// strings.Reader 32 8
// bufio.Scanner 128 8
// 7
// jel 106 106
// [1 9 3 4] 2 2
// 4609434218613702656
// 5 true
// true
// runtime error: unsafe.Slice: len out of range
// runtime error: unsafe.String: len out of range
// runtime error: unsafe.Slice: ptr is nil and len is not zero
// true
// <nil>
// runtime error: unsafe.Slice: len out of range
// true true true false
// <nil>
// 104 8
