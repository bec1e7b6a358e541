// The compressed form: what is counted, the strings, the values of a stack.
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"runtime"
	"runtime/pprof"
	"strings"
)

// fields takes a message apart: numbers and byte fields by field number.
func fields(b []byte) (numbers map[int][]uint64, parts map[int][][]byte) {
	numbers, parts = map[int][]uint64{}, map[int][][]byte{}
	varint := func() (x uint64) {
		for shift := 0; ; shift += 7 {
			c := b[0]
			b = b[1:]
			x |= uint64(c&0x7f) << shift
			if c < 0x80 {
				return x
			}
		}
	}
	for len(b) > 0 {
		key := varint()
		n := varint()
		if key&7 == 2 {
			parts[int(key>>3)] = append(parts[int(key>>3)], b[:n])
			b = b[n:]
		} else {
			numbers[int(key>>3)] = append(numbers[int(key>>3)], n)
		}
	}
	return
}

func packed(b []byte) (list []uint64) {
	for len(b) > 0 {
		var x uint64
		for shift := 0; ; shift += 7 {
			c := b[0]
			b = b[1:]
			x |= uint64(c&0x7f) << shift
			if c < 0x80 {
				break
			}
		}
		list = append(list, x)
	}
	return list
}

// repeated are the numbers of a field, packed or not.
func repeated(numbers map[int][]uint64, parts map[int][][]byte, field int) []uint64 {
	list := numbers[field]
	for _, b := range parts[field] {
		list = append(list, packed(b)...)
	}
	return list
}

// show prints the kinds of values and the samples whose innermost function is of main.
func show(compressed []byte) {
	z, err := gzip.NewReader(bytes.NewReader(compressed))
	if err != nil {
		fmt.Println(err)
		return
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		fmt.Println(err)
		return
	}
	numbers, parts := fields(raw)
	text := func(i uint64) string { return string(parts[6][i]) }
	kind := func(b []byte) string {
		n, _ := fields(b)
		return text(n[1][0]) + "/" + text(n[2][0])
	}
	for _, k := range parts[1] {
		fmt.Print(kind(k), " ")
	}
	fmt.Println("period", kind(parts[11][0]), numbers[12], "time", len(numbers[9]))
	if d := numbers[14]; len(d) > 0 {
		fmt.Println("default", text(d[0]))
	}
	functions := map[uint64]string{}
	for _, f := range parts[5] {
		n, _ := fields(f)
		functions[n[1][0]] = text(n[2][0])
	}
	locations := map[uint64]string{}
	for _, l := range parts[4] {
		n, p := fields(l)
		var names []string
		for _, line := range p[4] {
			n, _ := fields(line)
			names = append(names, functions[n[1][0]])
		}
		locations[n[1][0]] = strings.Join(names, " ")
	}
	for _, s := range parts[2] {
		n, p := fields(s)
		var stack []string
		for _, l := range repeated(n, p, 1) {
			stack = append(stack, locations[l])
		}
		at := strings.Join(stack, " ")
		if !strings.HasPrefix(at, "main.allocate") && !strings.HasPrefix(at, "main.add") {
			continue
		}
		fmt.Print(at, " ", repeated(n, p, 2))
		for _, l := range p[3] {
			n, _ := fields(l)
			fmt.Print(" ", text(n[1][0]), " ", n[3])
		}
		fmt.Println()
	}
}

var hold []*[100]int

func allocate(i int) { hold[i] = new([100]int) }

func add(p *pprof.Profile, v any) { p.Add(v, 1) }

func main() {
	hold = make([]*[100]int, 10)
	runtime.MemProfileRate = 1
	for i := range 10 {
		allocate(i)
	}
	clear(hold[:3])
	runtime.GC()
	for _, name := range []string{"heap", "allocs"} {
		var b bytes.Buffer
		pprof.Lookup(name).WriteTo(&b, 0)
		show(b.Bytes())
	}
	mine := pprof.NewProfile("mine")
	for i := range 3 {
		add(mine, i)
	}
	var b bytes.Buffer
	mine.WriteTo(&b, 0)
	show(b.Bytes())
	for _, name := range []string{"block", "mutex", "goroutine"} {
		b.Reset()
		pprof.Lookup(name).WriteTo(&b, 0)
		show(b.Bytes())
	}
}

// Output:
// alloc_objects/count alloc_space/bytes inuse_objects/count inuse_space/bytes period space/bytes [1] time 1
// main.allocate main.main runtime.main [10 8960 7 6272] bytes [896]
// alloc_objects/count alloc_space/bytes inuse_objects/count inuse_space/bytes period space/bytes [1] time 1
// default alloc_space
// main.allocate main.main runtime.main [10 8960 7 6272] bytes [896]
// mine/count period mine/count [1] time 1
// main.add main.main runtime.main [3]
// contentions/count delay/nanoseconds period contentions/count [1] time 1
// contentions/count delay/nanoseconds period contentions/count [1] time 1
// goroutine/count period goroutine/count [1] time 1
