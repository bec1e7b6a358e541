// A storm of signals for as long as the argument says (default 300ms): one thread
// sends SIGURG to every other a thousand times a second, in the middle of reads and
// writes of pipes, sockets and files, of calls that wait in the kernel, of channels,
// timers and collections. A call that is interrupted is made again, and nothing is
// lost.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

var (
	stop     atomic.Bool
	failures atomic.Int64
	working  sync.WaitGroup
)

func fail(format string, args ...any) {
	failures.Add(1)
	fmt.Printf(format+"\n", args...)
}

// account is what one kind of work gave and took.
type account struct {
	name      string
	gave, got atomic.Int64
}

var accounts []*account

// work does f again and again until the end, in n goroutines; f tells what it gave
// and got.
func work(name string, n int, f func() (gave, got int64, err error)) {
	a := &account{name: name}
	accounts = append(accounts, a)
	for range n {
		working.Go(func() {
			for !stop.Load() {
				gave, got, err := f()
				if err != nil {
					fail("%s: %v", name, err)
					return
				}
				a.gave.Add(gave)
				a.got.Add(got)
			}
		})
	}
}

// through sends size bytes from w to r and counts them.
func through(w io.WriteCloser, r io.ReadCloser, size int) (gave, got int64, err error) {
	wrote := make(chan error, 1)
	go func() {
		n, err := w.Write(make([]byte, size))
		gave = int64(n)
		w.Close()
		wrote <- err
	}()
	got, err = io.Copy(io.Discard, r)
	r.Close()
	if e := <-wrote; e != nil {
		err = e
	}
	return gave, got, err
}

// The poller waits.
func pipe() (int64, int64, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return 0, 0, err
	}
	return through(w, r, 200_000)
}

// The kernel waits: a descriptor that blocks.
func blockingPipe() (int64, int64, error) {
	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		return 0, 0, err
	}
	return through(os.NewFile(uintptr(p[1]), "w"), os.NewFile(uintptr(p[0]), "r"), 100_000)
}

func socket(l net.Listener) (int64, int64, error) {
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		return 0, 0, err
	}
	defer c.Close()
	const size = 100_000
	wrote := make(chan error, 1)
	go func() {
		_, err := c.Write(make([]byte, size))
		c.(*net.TCPConn).CloseWrite()
		wrote <- err
	}()
	got, err := io.Copy(io.Discard, c)
	if e := <-wrote; e != nil {
		err = e
	}
	return size, got, err
}

func file(dir string) (int64, int64, error) {
	f, err := os.CreateTemp(dir, "f")
	if err != nil {
		return 0, 0, err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	n, err := f.Write(make([]byte, 50_000))
	if err != nil {
		return 0, 0, err
	}
	b, err := os.ReadFile(f.Name())
	return int64(n), int64(len(b)), err
}

// Calls that the kernel does not start again by itself: package syscall says EINTR,
// and who waits waits for the rest.
func nanosleep() (int64, int64, error) {
	left := syscall.Timespec{Nsec: 3e6}
	for {
		switch err := syscall.Nanosleep(&left, &left); err {
		case nil:
			return 1, 1, nil
		case syscall.EINTR:
			interrupted.Add(1)
		default:
			return 0, 0, err
		}
	}
}

var interrupted atomic.Int64

func sleep() (int64, int64, error) {
	const d = 500 * time.Microsecond
	began := time.Now()
	time.Sleep(d)
	if late := time.Since(began); late < d {
		return 0, 0, fmt.Errorf("woke after %v", late)
	}
	return 1, 1, nil
}

func channels() (gave, got int64, err error) {
	c, d := make(chan int), make(chan int, 3)
	go func() {
		for i := range 1000 {
			select {
			case c <- i:
			case d <- i:
			}
		}
		close(c)
		close(d)
	}()
	for c != nil || d != nil {
		select {
		case _, ok := <-c:
			if !ok {
				c = nil
				continue
			}
		case _, ok := <-d:
			if !ok {
				d = nil
				continue
			}
		}
		got++
	}
	return 1000, got, nil
}

type node struct{ left, right *node }

func tree(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{tree(depth - 1), tree(depth - 1)}
}

func (n *node) count() int64 {
	if n.left == nil {
		return 1
	}
	return n.left.count() + n.right.count()
}

func collect() (int64, int64, error) {
	t := tree(10)
	runtime.GC()
	return 1 << 10, t.count(), nil
}

func child() (int64, int64, error) {
	out, err := exec.Command("/bin/echo", "hello").Output()
	return 6, int64(len(out)), err
}

// storm sends until the end, from a thread of its own, and tells how many times.
func storm() (rounds, sent int) {
	runtime.LockOSThread()
	pid, me := syscall.Getpid(), syscall.Gettid()
	var others []int
	began := time.Now()
	for ; !stop.Load(); rounds++ {
		if rounds%20 == 0 {
			others = others[:0]
			tasks, _ := os.ReadDir("/proc/self/task")
			for _, t := range tasks {
				if tid, _ := strconv.Atoi(t.Name()); tid != me {
					others = append(others, tid)
				}
			}
		}
		for _, tid := range others {
			// A thread that ended meanwhile is no error.
			if syscall.Tgkill(pid, tid, syscall.SIGURG) == nil {
				sent++
			}
		}
		next := began.Add(time.Duration(rounds) * time.Millisecond)
		if d := time.Until(next); d > 0 {
			time.Sleep(d)
		}
	}
	return rounds, sent
}

func main() {
	limit := 300 * time.Millisecond
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
	dir, err := os.MkdirTemp("", "storm")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				if _, err := io.Copy(c, c); err != nil {
					fail("echo: %v", err)
				}
			}()
		}
	}()
	// A busy machine may not have interrupted anything yet.
	go func() {
		time.Sleep(limit)
		for interrupted.Load() == 0 {
			time.Sleep(limit)
		}
		stop.Store(true)
	}()
	work("pipe", 2, pipe)
	work("blocking pipe", 2, blockingPipe)
	work("socket", 2, func() (int64, int64, error) { return socket(l) })
	work("file", 2, func() (int64, int64, error) { return file(dir) })
	work("nanosleep", 2, nanosleep)
	work("sleep", 10, sleep)
	work("channels", 3, channels)
	work("collect", 1, collect)
	work("child", 1, child)
	var rounds, sent int
	working.Go(func() { rounds, sent = storm() })
	working.Wait()
	l.Close()
	signal.Stop(urgent)

	for _, a := range accounts {
		gave, got := a.gave.Load(), a.got.Load()
		if gave != got || gave == 0 {
			fail("%s: gave %d, got %d", a.name, gave, got)
		}
	}
	fmt.Println("it was a storm:", rounds >= 10 && sent > rounds, "calls were interrupted:", interrupted.Load() > 0)
	if len(os.Args) > 1 {
		fmt.Fprintf(os.Stderr, "%d rounds, %d signals, %d calls interrupted\n", rounds, sent, interrupted.Load())
	}
	if failures.Load() == 0 {
		fmt.Println("balanced")
	}
}

// Skip-gcstress

// Output:
// it was a storm: true calls were interrupted: true
// balanced
