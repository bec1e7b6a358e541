// Everything at once, for as long as the argument says (default 200ms): spawning,
// channels, select, timers, system calls, polled pipes, locked threads, mutexes,
// GOMAXPROCS up and down, collections, and a storm of signals that interrupt system
// calls. What was sent must have been received, what was started must have ended.
package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

var (
	stop     = make(chan struct{})
	wg       sync.WaitGroup
	failures atomic.Int64
)

// account is what one kind of work gave and took.
type account struct {
	gave, got atomic.Int64
}

func fail(format string, args ...any) {
	failures.Add(1)
	fmt.Printf(format+"\n", args...)
}

func stopped() bool {
	select {
	case <-stop:
		return true
	default:
		return false
	}
}

// worker runs f again and again until the end.
func worker(n int, f func(id int)) {
	for id := 0; id < n; id++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for !stopped() {
				f(id)
			}
		}()
	}
}

var spawned, sent, selected, timers, calls, piped, locked account

func spawn(int) {
	var each sync.WaitGroup
	for i := 0; i < 50; i++ {
		each.Add(1)
		spawned.gave.Add(1)
		go func() {
			defer each.Done()
			if i%10 == 0 {
				runtime.Gosched()
			}
			spawned.got.Add(1)
		}()
	}
	each.Wait()
}

func ring(int) {
	const n = 20
	first := make(chan int)
	at := first
	for i := 0; i < n; i++ {
		from, to := at, make(chan int, i%3)
		at = to
		go func() {
			for v := range from {
				to <- v + 1
			}
			close(to)
		}()
	}
	go func() {
		for i := 0; i < 10; i++ {
			sent.gave.Add(n)
			first <- 0
		}
		close(first)
	}()
	for v := range at {
		sent.got.Add(int64(v))
	}
}

func choose(int) {
	a, b, done := make(chan int), make(chan int, 2), make(chan bool)
	var each sync.WaitGroup
	for i := 0; i < 3; i++ {
		each.Add(1)
		go func() {
			defer each.Done()
			for {
				select {
				case <-a:
					selected.got.Add(1)
				case <-b:
					selected.got.Add(1)
				case <-done:
					return
				}
			}
		}()
	}
	for i := 0; i < 30; i++ {
		selected.gave.Add(1)
		select {
		case a <- i:
		case b <- i:
		}
	}
	for len(b) > 0 {
		runtime.Gosched()
	}
	close(done)
	each.Wait()
}

func timer(int) {
	c := make(chan bool, 4)
	for i := 0; i < 4; i++ {
		timers.gave.Add(1)
		time.AfterFunc(time.Duration(i)*100*time.Microsecond, func() { c <- true })
	}
	for i := 0; i < 4; i++ {
		<-c
		timers.got.Add(1)
	}
	t := time.NewTimer(time.Hour)
	timers.gave.Add(1)
	if t.Stop() {
		timers.got.Add(1)
	}
	tick := time.NewTicker(50 * time.Microsecond)
	<-tick.C
	tick.Stop()
	time.Sleep(30 * time.Microsecond)
}

func call(id int) {
	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		fail("pipe: %v", err)
		return
	}
	go func() {
		syscall.Nanosleep(&syscall.Timespec{Nsec: 20e3}, nil)
		calls.gave.Add(10)
		b := []byte("0123456789")
		for len(b) > 0 {
			n, err := syscall.Write(p[1], b)
			if err != nil && err != syscall.EINTR {
				fail("write: %v", err)
				break
			}
			b = b[max(n, 0):]
		}
		syscall.Close(p[1])
	}()
	b := make([]byte, 16)
	for {
		n, err := syscall.Read(p[0], b)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			fail("read: %v", err)
		}
		if n <= 0 {
			break
		}
		calls.got.Add(int64(n))
	}
	syscall.Close(p[0])
}

func pipes(int) {
	r, w, err := os.Pipe()
	if err != nil {
		fail("pipe: %v", err)
		return
	}
	const size = 200 << 10
	go func() {
		n, err := w.Write(make([]byte, size))
		if err != nil {
			fail("write: %v", err)
		}
		piped.gave.Add(int64(n))
		w.Close()
	}()
	r.SetReadDeadline(time.Now().Add(time.Hour))
	n, err := io.Copy(io.Discard, r)
	if err != nil {
		fail("read: %v", err)
	}
	piped.got.Add(n)
	r.Close()
}

func lock(id int) {
	runtime.LockOSThread()
	me := syscall.Gettid()
	c := make(chan int)
	locked.gave.Add(1)
	go func() {
		if id == 0 {
			// Ends with its thread.
			runtime.LockOSThread()
		}
		c <- 1
	}()
	<-c
	time.Sleep(10 * time.Microsecond)
	if syscall.Gettid() == me {
		locked.got.Add(1)
	}
	runtime.UnlockOSThread()
}

var mu sync.RWMutex
var shared = map[int]int{}

func mutex(id int) {
	mu.Lock()
	shared[id]++
	mu.Unlock()
	mu.RLock()
	_ = shared[id]
	mu.RUnlock()
}

var keep [64][]byte

func garbage(id int) {
	for i := 0; i < 100; i++ {
		keep[(id*7+i)%len(keep)] = make([]byte, 1000+i*50)
	}
	if id == 0 {
		runtime.GC()
	}
	runtime.Gosched()
}

var changes int

func procs(int) {
	changes++
	runtime.GOMAXPROCS(changes%8 + 1)
	time.Sleep(time.Millisecond)
}

// storm interrupts every thread about a thousand times a second.
func storm(int) {
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return
	}
	pid := syscall.Getpid()
	for _, t := range tasks {
		tid, _ := strconv.Atoi(t.Name())
		syscall.Tgkill(pid, tid, syscall.SIGURG)
	}
	time.Sleep(time.Millisecond)
}

func main() {
	limit := 200 * time.Millisecond
	if len(os.Args) > 1 {
		d, err := time.ParseDuration(os.Args[1])
		if err != nil {
			fmt.Println(err)
			os.Exit(2)
		}
		limit = d
	}
	// A handler must be there for calls to be interrupted.
	urgent := make(chan os.Signal, 1)
	signal.Notify(urgent, syscall.SIGURG)
	before := runtime.GOMAXPROCS(0)
	time.AfterFunc(limit, func() { close(stop) })

	worker(3, spawn)
	worker(2, ring)
	worker(2, choose)
	worker(3, timer)
	worker(3, call)
	worker(3, pipes)
	worker(2, lock)
	worker(4, mutex)
	worker(2, garbage)
	worker(1, procs)
	worker(1, storm)
	wg.Wait()
	runtime.GOMAXPROCS(before)
	signal.Stop(urgent)

	for i, a := range []*account{&spawned, &sent, &selected, &timers, &calls, &piped, &locked} {
		if a.gave.Load() != a.got.Load() || a.gave.Load() == 0 {
			fail("account %d: gave %d, got %d", i, a.gave.Load(), a.got.Load())
		}
	}
	// Main, and the goroutine that receives signals.
	for i := 0; i < 1000 && runtime.NumGoroutine() > 2; i++ {
		time.Sleep(time.Millisecond)
	}
	if n := runtime.NumGoroutine(); n > 2 {
		fail("%d goroutines are left", n)
	}
	if failures.Load() == 0 {
		fmt.Println("balanced")
	}
}

// Skip-gcstress
// Output:
// balanced
