// Guards calls that a signal interrupts: package syscall says EINTR where the kernel
// does not start the call again by itself, os does not.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"
)

// interrupted runs f on a thread of its own and sends that thread signals until f
// returns.
func interrupted(f func()) {
	tid := make(chan int)
	var done atomic.Bool
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		tid <- syscall.Gettid()
		f()
		done.Store(true)
	}()
	t := <-tid
	for !done.Load() {
		syscall.Tgkill(syscall.Getpid(), t, syscall.SIGUSR1)
		time.Sleep(200 * time.Microsecond)
	}
}

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)

	interrupted(func() {
		var left syscall.Timespec
		err := syscall.Nanosleep(&syscall.Timespec{Sec: 60}, &left)
		fmt.Println("nanosleep:", err, left.Sec > 0, err.(syscall.Errno).Temporary())
	})
	interrupted(func() {
		ep, err := syscall.EpollCreate1(0)
		if err != nil {
			fmt.Println(err)
		}
		n, err := syscall.EpollWait(ep, make([]syscall.EpollEvent, 1), 60000)
		fmt.Println("epoll_wait:", n, err)
		syscall.Close(ep)
	})
	interrupted(func() {
		_, _, err := syscall.Syscall(syscall.SYS_POLL, 0, 0, 60000)
		fmt.Println("poll:", err)
	})
	interrupted(func() {
		var tv syscall.Timeval
		tv.Sec = 60
		n, err := syscall.Select(0, nil, nil, nil, &tv)
		fmt.Println("select:", n, err)
	})

	// A read that waits in the kernel is started again, by the kernel or by os.
	var p [2]int
	syscall.Pipe(p[:])
	r, w := os.NewFile(uintptr(p[0]), "r"), os.NewFile(uintptr(p[1]), "w")
	time.AfterFunc(20*time.Millisecond, func() { w.WriteString("after the storm") })
	interrupted(func() {
		b := make([]byte, 64)
		n, err := r.Read(b)
		fmt.Println("read:", string(b[:n]), err)
	})
	// So is one that the poller waits for, and what waits for no system call at all.
	pr, pw, _ := os.Pipe()
	time.AfterFunc(20*time.Millisecond, func() { pw.WriteString("polled") })
	interrupted(func() {
		b := make([]byte, 64)
		n, err := pr.Read(b)
		fmt.Println("read:", string(b[:n]), err)
	})
	interrupted(func() {
		began := time.Now()
		time.Sleep(10 * time.Millisecond)
		fmt.Println("sleep:", time.Since(began) >= 10*time.Millisecond)
	})
	interrupted(func() {
		_, err := os.StartProcess("/bin/sh", []string{"sh", "-c", "exit 0"}, &os.ProcAttr{})
		fmt.Println("start:", err)
	})
}

// Output:
// nanosleep: interrupted system call true true
// epoll_wait: -1 interrupted system call
// poll: interrupted system call
// select: -1 interrupted system call
// read: after the storm <nil>
// read: polled <nil>
// sleep: true
// start: <nil>
