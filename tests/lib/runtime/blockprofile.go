// The block profile has what goroutines waited for, the mutex profile who held mutexes
// that others waited for; stacks begin with the operation.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

func names(stack []uintptr) string {
	var list []string
	frames := runtime.CallersFrames(stack)
	for {
		f, more := frames.Next()
		name := f.Function
		if strings.HasPrefix(name, "main.") {
			name += fmt.Sprint(":", f.Line)
		}
		list = append(list, name)
		if !more {
			return strings.Join(list, " ")
		}
	}
}

func receive(c chan int) { <-c }
func send(c chan int)    { c <- 1 }
func choose(a, b chan int) {
	select {
	case <-a:
	case b <- 1:
	}
}
func lock(mu *sync.Mutex)    { mu.Lock() }
func unlock(mu *sync.Mutex)  { mu.Unlock() }
func rlock(mu *sync.RWMutex) { mu.RLock() }
func wunlock(mu *sync.RWMutex) {
	mu.Unlock()
}

// waiting waits until n goroutines have the function on their stacks and wait there.
func waiting(name string) {
	buf := make([]byte, 1<<20)
	for {
		for _, g := range strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
			if strings.Contains(g, "main."+name+"(") && !strings.Contains(g, "[run") {
				return
			}
		}
		time.Sleep(100 * time.Microsecond)
	}
}

func print(what string, f func([]runtime.BlockProfileRecord) (int, bool)) {
	p := make([]runtime.BlockProfileRecord, 100)
	n, ok := f(p)
	var lines []string
	for _, r := range p[:n] {
		at := names(r.Stack())
		if !strings.Contains(at, "main.main.") && strings.Contains(at, "main.") && !strings.Contains(at, "GC") {
			lines = append(lines, fmt.Sprint(r.Count, " ", r.Cycles > 0, " ", at))
		}
	}
	sort.Strings(lines)
	fmt.Println(what, ok)
	fmt.Println(strings.Join(lines, "\n"))
}

func main() {
	fmt.Println(runtime.SetMutexProfileFraction(1), runtime.SetMutexProfileFraction(-1))
	runtime.SetBlockProfileRate(1)
	c := make(chan int)

	go func() { waiting("receive"); c <- 1 }()
	receive(c)
	go func() { waiting("send"); <-c }()
	send(c)
	go func() { waiting("choose"); c <- 1 }()
	choose(c, make(chan int))

	var mu sync.Mutex
	mu.Lock()
	go func() { waiting("lock"); unlock(&mu) }()
	lock(&mu)
	mu.Unlock()

	var rw sync.RWMutex
	rw.Lock()
	go func() { waiting("rlock"); wunlock(&rw) }()
	rlock(&rw)

	runtime.SetBlockProfileRate(0)
	print("block", runtime.BlockProfile)
	go func() { waiting("receive"); c <- 1 }()
	receive(c)

	runtime.SetMutexProfileFraction(0)
	p := make([]runtime.BlockProfileRecord, 100)
	n, ok := runtime.MutexProfile(p)
	var lines []string
	for _, r := range p[:n] {
		if at := names(r.Stack()); strings.Contains(at, "main.unlock") || strings.Contains(at, "main.wunlock") {
			lines = append(lines, fmt.Sprint(r.Count, " ", r.Cycles > 0, " ", at))
		}
	}
	sort.Strings(lines)
	fmt.Println("mutex", ok)
	fmt.Println(strings.Join(lines, "\n"))

	n, ok = runtime.BlockProfile(nil)
	fmt.Println(n > 0, ok)
}

// Output:
// 0 1
// block true
// 1 true runtime.chanrecv1 main.receive:30 main.main:79 runtime.main runtime.goexit
// 1 true runtime.chansend1 main.send:31 main.main:81 runtime.main runtime.goexit
// 1 true runtime.selectgo main.choose:33 main.main:83 runtime.main runtime.goexit
// 1 true sync.(*Mutex).Lock main.lock:38 main.main:88 runtime.main runtime.goexit
// 1 true sync.(*RWMutex).RLock main.rlock:40 main.main:94 runtime.main runtime.goexit
// mutex true
// 1 true sync.(*Mutex).Unlock main.unlock:39 main.main.func4:87 runtime.goexit
// 1 true sync.(*RWMutex).Unlock main.wunlock:42 main.main.func5:93 runtime.goexit
// true false
