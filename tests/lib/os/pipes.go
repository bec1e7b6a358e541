// Guards pipes through the poller: readers that park, deadlines, closing under a
// reader, broken pipes, files that cannot be polled, SyscallConn.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"syscall"
	"time"
)

func check(what string, err error) {
	var pe *os.PathError
	fmt.Println(what, err, errors.As(err, &pe), os.IsTimeout(err), errors.Is(err, os.ErrClosed), errors.Is(err, os.ErrDeadlineExceeded))
}

func main() {
	r, w, err := os.Pipe()
	fmt.Println(r.Name(), w.Name(), err)
	go func() {
		time.Sleep(time.Millisecond)
		w.Write([]byte("hello"))
	}()
	b := make([]byte, 10)
	n, err := r.Read(b)
	fmt.Println(n, err, string(b[:n]))

	// A deadline ends a read that waits; removing it lets reads wait again.
	fmt.Println(r.SetReadDeadline(time.Now().Add(3 * time.Millisecond)))
	_, err = r.Read(b)
	check("deadline", err)
	_, err = r.Read(b)
	check("still", err)
	fmt.Println(r.SetDeadline(time.Time{}))
	go w.Write([]byte("again"))
	n, err = r.Read(b)
	fmt.Println(n, err)
	fmt.Println(r.SetDeadline(time.Now().Add(-time.Hour)))
	_, err = r.Read(b)
	check("past", err)
	r.SetDeadline(time.Time{})

	// Moving a deadline of a reader that waits.
	done := make(chan error)
	go func() {
		_, err := r.Read(make([]byte, 1))
		done <- err
	}()
	for i := 0; i < 10; i++ {
		r.SetReadDeadline(time.Now().Add(time.Hour))
		runtime.Gosched()
	}
	r.SetReadDeadline(time.Now().Add(time.Millisecond))
	check("moved", <-done)
	r.SetReadDeadline(time.Time{})

	// Many readers, one after the other.
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := 0; i < 8; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				b := make([]byte, 3000)
				n, err := r.Read(b)
				if err == io.EOF {
					return
				}
				if err != nil {
					fmt.Println(err)
					return
				}
				mu.Lock()
				total += n
				mu.Unlock()
			}
		}()
	}
	big := make([]byte, 300000)
	n, err = w.Write(big)
	fmt.Println(n, err, w.Close())
	wg.Wait()
	fmt.Println(total)
	check("write closed", func() error { _, err := w.Write(big); return err }())
	check("close closed", w.Close())

	// Closing under a reader.
	r2, w2, _ := os.Pipe()
	go func() {
		_, err := r2.Read(make([]byte, 1))
		done <- err
	}()
	time.Sleep(time.Millisecond)
	fmt.Println(r2.Close())
	check("closed under", <-done)
	_, err = w2.Write([]byte("x"))
	check("broken", err)
	fmt.Println(errors.Is(err, syscall.EPIPE))

	// A full pipe.
	r3, w3, _ := os.Pipe()
	w3.SetWriteDeadline(time.Now().Add(300 * time.Millisecond))
	n, err = w3.Write(big)
	fmt.Println(n < len(big), n > 0)
	check("full", err)
	rc, err := r3.SyscallConn()
	fmt.Println(err)
	fmt.Println(rc.Control(func(fd uintptr) { fmt.Println(fd == uintptr(3) || fd > 3) }))
	got := 0
	fmt.Println(rc.Read(func(fd uintptr) bool {
		for got <= 20 {
			k, err := syscall.Read(int(fd), b)
			if err != nil {
				break
			}
			got += k
		}
		return got > 20
	}), got > 20)

	// Regular files have no deadlines.
	f, err := os.CreateTemp("", "pipes")
	defer os.Remove(f.Name())
	fmt.Println(err, f.SetDeadline(time.Now()), f.SetDeadline(time.Now()) == os.ErrNoDeadline)
	var none *os.File
	fmt.Println(none.SetDeadline(time.Now()), none.Close(), none.Fd() == ^uintptr(0))
	_, err = none.Read(b)
	fmt.Println(err)
	fmt.Println(f.Close())
	_, err = f.Stat()
	fmt.Println(errors.Is(err, os.ErrClosed))

	// A blocking descriptor is as it was.
	fd := r3.Fd()
	fl, _, _ := syscall.Syscall(syscall.SYS_FCNTL, fd, syscall.F_GETFL, 0)
	fmt.Println(fl&syscall.O_NONBLOCK == 0)
}

// Output:
// |0 |1 <nil>
// 5 <nil> hello
// <nil>
// deadline read |0: i/o timeout true true false true
// still read |0: i/o timeout true true false true
// <nil>
// 5 <nil>
// <nil>
// past read |0: i/o timeout true true false true
// moved read |0: i/o timeout true true false true
// 300000 <nil> <nil>
// 300000
// write closed write |1: file already closed true false true false
// close closed close |1: file already closed true false true false
// <nil>
// closed under read |0: file already closed true false true false
// broken write |1: broken pipe true false false false
// true
// true true
// full write |1: i/o timeout true true false true
// <nil>
// true
// <nil>
// <nil> true
// <nil> file type does not support deadline true
// invalid argument invalid argument true
// invalid argument
// <nil>
// true
// true
