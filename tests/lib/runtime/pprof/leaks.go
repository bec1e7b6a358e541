// The profile of leaked goroutines: those that wait for what nobody who could run
// reaches. What is reached through others that wait is reached only if they go on.
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync"
	"time"
)

var global = make(chan int)

// guarded is no object without pointers, which may share their memory.
type guarded struct {
	sync.Mutex
	p *int
}

func receive(c chan int) { <-c }
func send(c chan int)    { c <- 1 }
func choose(a, b chan int) {
	select {
	case <-a:
	case <-b:
	}
}
func forever()                { select {} }
func lock(mu *sync.Mutex)     { mu.Lock() }
func wait(wg *sync.WaitGroup) { wg.Wait() }
func cond(c *sync.Cond) {
	c.L.Lock()
	c.Wait()
}
func pass(from, to chan int)       { to <- <-from }
func reached(c chan int)           { <-c }
func reachedGlobal()               { <-global }
func reachedLater(c chan int)      { <-c }
func reachedAfter(d time.Duration) { <-time.After(d) }

func leak() {
	go receive(make(chan int))
	go send(make(chan int))
	go choose(make(chan int), nil)
	go forever()
	g := &guarded{p: new(int)}
	g.Lock()
	go lock(&g.Mutex)
	wg := new(sync.WaitGroup)
	wg.Add(1)
	go wait(wg)
	go cond(sync.NewCond(new(sync.Mutex)))
	// A ring: each could wake the next, if it ever went on.
	a, b := make(chan int), make(chan int)
	go pass(a, b)
	go pass(b, a)
}

func main() {
	p := pprof.Lookup("goroutineleak")
	fmt.Println(p.Count())
	leak()
	c, d := make(chan int), make(chan int)
	go reached(c)
	go reachedGlobal()
	go pass(c, d)
	go reachedLater(d)
	go reachedAfter(time.Hour)
	for {
		buf := make([]byte, 1<<20)
		s := string(buf[:runtime.Stack(buf, true)])
		if strings.Count(s, "[runnable") == 0 && strings.Count(s, "main.") >= 15 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	var b strings.Builder
	p.WriteTo(&b, 1)
	found := map[string]int{}
	for _, part := range strings.Split(b.String(), "\n\n") {
		n := strings.LastIndex(part, "main.")
		if n < 0 {
			continue
		}
		count, _, _ := strings.Cut(part, " @")
		k, _ := strconv.Atoi(count[strings.LastIndex(count, "\n")+1:])
		name, _, _ := strings.Cut(part[n:], "+")
		found[name] += k
	}
	fmt.Println(found)
	fmt.Println(p.Count())
	runtime.KeepAlive(c)
}

// Output:
// 0
// map[main.choose:1 main.cond:1 main.forever:1 main.lock:1 main.pass:2 main.receive:1 main.send:1 main.wait:1]
// 9
