// Guards package syscall: wrappers, Go's layouts of C structures, sockets and
// their addresses, descriptors passed between processes.
package main

import (
	"fmt"
	"syscall"
	"unsafe"
)

func main() {
	var st syscall.Stat_t
	fmt.Println(unsafe.Sizeof(st), unsafe.Sizeof(syscall.Timex{}), unsafe.Sizeof(syscall.Rusage{}), unsafe.Sizeof(syscall.Statfs_t{}), unsafe.Sizeof(syscall.Dirent{}), unsafe.Sizeof(syscall.RawSockaddrAny{}), unsafe.Sizeof(syscall.Msghdr{}), unsafe.Sizeof(syscall.TCPInfo{}), unsafe.Sizeof(syscall.PtraceRegs{}), unsafe.Sizeof(syscall.Sysinfo_t{}), unsafe.Sizeof(syscall.Termios{}), unsafe.Sizeof(syscall.EpollEvent{}))
	fmt.Println(syscall.Stat("/etc/passwd", &st), st.Mode&syscall.S_IFMT == syscall.S_IFREG, st.Size > 0)
	r1, r2, e := syscall.Syscall(syscall.SYS_READ, 99, 0, 0)
	fmt.Println(int(r1), r2, e)
	r1, _, e = syscall.RawSyscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(int(r1) == syscall.Getpid(), e == 0)
	var p [2]int
	fmt.Println(syscall.Pipe2(p[:], syscall.O_CLOEXEC))
	n, err := syscall.Write(p[1], []byte("hello"))
	fmt.Println(n, err)
	b := make([]byte, 10)
	n, err = syscall.Read(p[0], b)
	fmt.Println(n, err, string(b[:n]))
	fmt.Println(syscall.SetNonblock(p[0], true))
	n, err = syscall.Read(p[0], b)
	fmt.Println(n, err, err == syscall.EAGAIN, err.(syscall.Errno).Timeout())
	m, err := syscall.Mmap(-1, 0, 4096, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	fmt.Println(len(m), err)
	m[5] = 7
	fmt.Println(syscall.Munmap(m), syscall.Munmap(m))
	fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	fmt.Println(err)
	fmt.Println(syscall.Sendmsg(fds[0], []byte("x"), syscall.UnixRights(p[0], p[1]), nil, 0))
	oob := make([]byte, 100)
	n, on, fl, from, err := syscall.Recvmsg(fds[1], b, oob, 0)
	fmt.Println(n, on, fl, from, err)
	cm, err := syscall.ParseSocketControlMessage(oob[:on])
	fmt.Println(len(cm), err)
	rights, err := syscall.ParseUnixRights(&cm[0])
	fmt.Println(len(rights), err)
	s, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	fmt.Println(err, syscall.Bind(s, &syscall.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}), syscall.Listen(s, 5))
	sa, err := syscall.Getsockname(s)
	in := sa.(*syscall.SockaddrInet4)
	fmt.Println(in.Addr, in.Port > 0, err)
	c, _ := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	fmt.Println(syscall.Connect(c, sa))
	a, _, err := syscall.Accept4(s, syscall.SOCK_CLOEXEC)
	fmt.Println(a > 0, err)
	v, err := syscall.GetsockoptInt(a, syscall.SOL_SOCKET, syscall.SO_TYPE)
	fmt.Println(v == syscall.SOCK_STREAM, err)
	fmt.Println(syscall.Getsockname(fds[0]))
	fmt.Println(syscall.Kill(syscall.Getpid(), 0))
}

// Output:
// 144 208 144 120 280 112 56 104 216 112 60 12
// <nil> true true
// -1 0 bad file descriptor
// true true
// <nil>
// 5 <nil>
// 5 <nil> hello
// <nil>
// -1 resource temporarily unavailable true true
// 4096 <nil>
// <nil> invalid argument
// <nil>
// <nil>
// 1 24 0 <nil> <nil>
// 1 <nil>
// 2 <nil>
// <nil> <nil> <nil>
// [127 0 0 1] true <nil>
// <nil>
// true <nil>
// true <nil>
// &{@ {0 [0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]}} <nil>
// <nil>
