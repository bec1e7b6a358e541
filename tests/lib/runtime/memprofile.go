// At rate 1 the memory profile has every object: by stack and size, with what is freed
// and what is in use as of the latest collection.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
)

type node struct {
	next *node
	v    [6]int
}

var (
	kept []*node
	sink *node
	big  []byte
)

func keep(i int) { kept[i] = &node{v: [6]int{i}} }

func drop() {
	sink = &node{}
	sink.next = sink
}

func large(n int) { big = make([]byte, n) }

// records are those of the program's functions, as lines.
func records(inuseZero bool) []string {
	n, ok := runtime.MemProfile(nil, inuseZero)
	for !ok {
		p := make([]runtime.MemProfileRecord, n+10)
		if n, ok = runtime.MemProfile(p, inuseZero); ok {
			return lines(p[:n])
		}
	}
	return nil
}

func lines(p []runtime.MemProfileRecord) (out []string) {
	for _, r := range p {
		var names []string
		frames := runtime.CallersFrames(r.Stack())
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.") {
				names = append(names, f.Function)
			}
			if !more {
				break
			}
		}
		at := strings.Join(names, " ")
		if strings.HasPrefix(at, "main.keep ") || strings.HasPrefix(at, "main.drop ") || strings.HasPrefix(at, "main.large ") {
			out = append(out, fmt.Sprint(at, ": ", r.AllocObjects, " of ", r.AllocBytes, " bytes, freed ",
				r.FreeObjects, " ", r.FreeBytes, ", in use ", r.InUseObjects(), " ", r.InUseBytes()))
		}
	}
	sort.Strings(out)
	return out
}

func main() {
	fmt.Println(runtime.MemProfileRate)
	kept = make([]*node, 100)
	runtime.MemProfileRate = 1
	for i := range 100 {
		keep(i)
	}
	for range 50 {
		drop()
	}
	large(100_000)
	large(100_000)
	kept[3] = nil
	runtime.GC()
	for _, l := range records(true) {
		fmt.Println(l)
	}
	kept, sink, big = nil, nil, nil
	runtime.GC()
	fmt.Println(len(records(true)), records(false))
}

// Output:
// 524288
// main.drop main.main: 50 of 3200 bytes, freed 49 3136, in use 1 64
// main.keep main.main: 100 of 6400 bytes, freed 1 64, in use 99 6336
// main.large main.main: 1 of 106496 bytes, freed 0 0, in use 1 106496
// main.large main.main: 1 of 106496 bytes, freed 1 106496, in use 0 0
// 4 []
