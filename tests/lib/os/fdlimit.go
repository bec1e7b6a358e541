// Guards running out of descriptors: the errors, and that all goes on once there
// are some again; and the limit that programs started from here get.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	var lim syscall.Rlimit
	fmt.Println(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &lim), lim.Cur == lim.Max)
	r, w, err := os.Pipe()
	fmt.Println(err)
	lim.Cur = 64
	fmt.Println(syscall.Setrlimit(syscall.RLIMIT_NOFILE, &lim))
	var files []*os.File
	for {
		f, err := os.Open("/dev/null")
		if err != nil {
			fmt.Println(err, errors.Is(err, syscall.EMFILE), err.(*os.PathError).Err.(syscall.Errno).Temporary())
			break
		}
		files = append(files, f)
	}
	fmt.Println(len(files) > 40)
	_, _, err = os.Pipe()
	fmt.Println(err)
	_, err = os.ReadDir("/")
	fmt.Println(err)
	_, err = os.ReadFile("/etc/passwd")
	fmt.Println(err)
	fmt.Println(exec.Command("/bin/true").Run())
	_, err = syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	fmt.Println(err)
	// What is open still works.
	go w.Write([]byte("hello"))
	b := make([]byte, 5)
	n, err := r.Read(b)
	fmt.Println(n, err)
	for _, f := range files {
		if err := f.Close(); err != nil {
			fmt.Println(err)
		}
	}
	out, err := exec.Command("sh", "-c", "ulimit -Sn").Output()
	fmt.Printf("%q %v\n", out, err)
	_, _, err = os.Pipe()
	fmt.Println(err)
}

// Output:
// <nil> true
// <nil>
// <nil>
// open /dev/null: too many open files true true
// true
// pipe2: too many open files
// open /: too many open files
// open /etc/passwd: too many open files
// open /dev/null: too many open files
// too many open files
// 5 <nil>
// "64\n" <nil>
// <nil>
