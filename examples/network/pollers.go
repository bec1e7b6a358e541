// Select, poll and epoll over the same descriptors, of which one is ready at a
// time. The first two tell the kernel all of them in each call; epoll remembers.
package main

import (
	"fmt"
	"os"
	"syscall"
	"time"
	"unsafe"
)

// Select knows no descriptor above 1023.
const many = 1000

type pollFd struct {
	fd      int32
	events  int16
	revents int16
}

const pollIn = 1

func must(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func main() {
	// Of the kind that is written and read through the same descriptor.
	var r []int
	for i := 0; i < many; i++ {
		fd, _, errno := syscall.RawSyscall(syscall.SYS_EVENTFD2, 0, syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
		if errno != 0 {
			must(errno)
		}
		r = append(r, int(fd))
	}
	buf := []byte{1, 0, 0, 0, 0, 0, 0, 0}
	// rounds writes to one descriptor after the other and lets wait find it.
	rounds := func(name string, wait func() int) {
		began := time.Now()
		found := 0
		for i := 0; i < 2000; i++ {
			k := i * 7 % many
			syscall.Write(r[k], buf)
			if wait() == r[k] {
				found++
			}
			syscall.Read(r[k], buf)
		}
		fmt.Printf("%-7s %v a call, found %d of 2000\n", name, time.Since(began)/2000, found)
	}
	rounds("select", func() int {
		var set syscall.FdSet
		most := 0
		for _, fd := range r {
			set.Bits[fd/64] |= 1 << (fd % 64)
			most = max(most, fd)
		}
		syscall.Select(most+1, &set, nil, nil, nil)
		for _, fd := range r {
			if set.Bits[fd/64]>>(fd%64)&1 != 0 {
				return fd
			}
		}
		return -1
	})
	fds := make([]pollFd, many)
	for i, fd := range r {
		fds[i] = pollFd{fd: int32(fd), events: pollIn}
	}
	rounds("poll", func() int {
		syscall.Syscall(syscall.SYS_POLL, uintptr(unsafe.Pointer(&fds[0])), many, ^uintptr(0))
		for _, f := range fds {
			if f.revents != 0 {
				return int(f.fd)
			}
		}
		return -1
	})
	ep, err := syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	must(err)
	for _, fd := range r {
		must(syscall.EpollCtl(ep, syscall.EPOLL_CTL_ADD, fd, &syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: int32(fd)}))
	}
	events := make([]syscall.EpollEvent, 8)
	rounds("epoll", func() int {
		n, _ := syscall.EpollWait(ep, events, -1)
		if n == 1 {
			return int(events[0].Fd)
		}
		return -1
	})
}
