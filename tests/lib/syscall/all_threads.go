// Guards AllThreadsSyscall: what the kernel keeps for each thread is set for all,
// threads that wait in the kernel or sleep included, and nothing else is disturbed.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"
)

const (
	getKeepCaps = 7
	setKeepCaps = 8
)

func keepCaps() uintptr {
	r, _, _ := syscall.RawSyscall(syscall.SYS_PRCTL, getKeepCaps, 0, 0)
	return r
}

func main() {
	const n = 5
	var wg, ready sync.WaitGroup
	ask := make([]chan bool, n)
	answers := make(chan uintptr)
	for i := range ask {
		ask[i] = make(chan bool)
		wg.Add(1)
		ready.Add(1)
		go func() {
			defer wg.Done()
			// A thread each, that ends with its goroutine.
			runtime.LockOSThread()
			ready.Done()
			for range ask[i] {
				answers <- keepCaps()
			}
		}()
	}
	all := func() (sum uintptr) {
		for _, c := range ask {
			c <- true
			sum += <-answers
		}
		return
	}
	ready.Wait()
	// One waits in the kernel, one for the poller.
	var p [2]int
	syscall.Pipe(p[:])
	r, w, _ := os.Pipe()
	read := make(chan string, 2)
	go func() {
		b := make([]byte, 10)
		f := os.NewFile(uintptr(p[0]), "blocking")
		n, err := f.Read(b)
		read <- fmt.Sprint(string(b[:n]), err)
	}()
	go func() {
		b := make([]byte, 10)
		n, err := r.Read(b)
		read <- fmt.Sprint(string(b[:n]), err)
	}()
	time.Sleep(5 * time.Millisecond)
	fmt.Println("before:", keepCaps(), all())
	for i := range 10 {
		r1, r2, err := syscall.AllThreadsSyscall(syscall.SYS_PRCTL, setKeepCaps, uintptr(i+1)%2, 0)
		fmt.Println(r1, r2, err, keepCaps(), all())
	}
	r1, _, err := syscall.AllThreadsSyscall6(syscall.SYS_PRCTL, setKeepCaps, 1, 0, 0, 0, 0)
	fmt.Println(r1, err, keepCaps(), all())
	r1, _, err = syscall.AllThreadsSyscall(syscall.SYS_PRCTL, setKeepCaps, 99, 0)
	fmt.Println(int(r1), err, keepCaps(), all())
	r1, _, err = syscall.AllThreadsSyscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(int(r1) == os.Getpid(), err)
	syscall.Write(p[1], []byte("kernel "))
	fmt.Println(<-read)
	w.Write([]byte("poller "))
	fmt.Println(<-read)
	for _, c := range ask {
		close(c)
	}
	wg.Wait()
}

// Output:
// before: 0 0
// 0 0 errno 0 1 5
// 0 0 errno 0 0 0
// 0 0 errno 0 1 5
// 0 0 errno 0 0 0
// 0 0 errno 0 1 5
// 0 0 errno 0 0 0
// 0 0 errno 0 1 5
// 0 0 errno 0 0 0
// 0 0 errno 0 1 5
// 0 0 errno 0 0 0
// 0 errno 0 1 5
// -1 invalid argument 1 5
// true errno 0
// kernel <nil>
// poller <nil>
