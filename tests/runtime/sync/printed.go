// Locks and counters in a struct that is printed show Go's fields, and take Go's
// room.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

type counters struct {
	sync.Mutex
	rw sync.RWMutex
	wg sync.WaitGroup
	o  sync.Once
	c  sync.Cond
	n  atomic.Int64
}

func main() {
	var x counters
	fmt.Printf("%v\n", &x)
	x.Lock()
	x.rw.RLock()
	x.wg.Add(1)
	x.o.Do(func() {})
	x.n.Add(-2)
	fmt.Printf("%+v\n", &x)
	fmt.Printf("%#v\n", &x.Mutex)
	x.wg.Done()
	x.rw.RUnlock()
	x.Unlock()
	x.rw.Lock()
	fmt.Printf("%v %v\n", &x.rw, &x.wg)
	fmt.Println(unsafe.Sizeof(x.Mutex), unsafe.Sizeof(x.rw), unsafe.Sizeof(x.wg), unsafe.Sizeof(x.o), unsafe.Sizeof(x.c), unsafe.Sizeof(x))
}

// Output:
// &{{{} {0 0}} {{{} {0 0}} 0 0 {{} 0} {{} 0}} {{} {{} {} 0} 0} {{} {{} 0} {{} {0 0}}} {{} <nil> {0 0 0 <nil> <nil>} 0} {{} {} 0}}
// &{Mutex:{_:{} mu:{state:1 sema:0}} rw:{w:{_:{} mu:{state:0 sema:0}} writerSem:0 readerSem:0 readerCount:{_:{} v:1} readerWait:{_:{} v:0}} wg:{noCopy:{} state:{_:{} _:{} v:4294967296} sema:0} o:{_:{} done:{_:{} v:1} m:{_:{} mu:{state:0 sema:0}}} c:{noCopy:{} L:<nil> notify:{wait:0 notify:0 lock:0 head:<nil> tail:<nil>} checker:0} n:{_:{} _:{} v:-2}}
// &sync.Mutex{_:sync.noCopy{}, mu:sync.Mutex{state:1, sema:0x0}}
// &{{{} {1 0}} 0 0 {{} -1073741824} {{} 0}} &{{} {{} {} 0} 0}
// 8 24 16 12 56 128
