// Guards processes: starting, waiting, signals, exit states, descriptors that a
// child gets, and what cannot be started.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
)

func start(attr *os.ProcAttr, script string) *os.Process {
	p, err := os.StartProcess("/bin/sh", []string{"sh", "-c", script}, attr)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	return p
}

func main() {
	r, w, _ := os.Pipe()
	p := start(&os.ProcAttr{Files: []*os.File{nil, w, w}, Env: []string{"A=b"}, Dir: "/"}, "echo $A; pwd; exit 3")
	w.Close()
	out, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", out, err)
	st, err := p.Wait()
	fmt.Println(st, err, st.ExitCode(), st.Exited(), st.Success(), st.Pid() == p.Pid || p.Pid == -1)
	_, ok := st.SysUsage().(*syscall.Rusage)
	fmt.Println(st.Sys().(syscall.WaitStatus).ExitStatus(), ok)
	fmt.Println(p.Signal(os.Kill), p.Kill() == os.ErrProcessDone)

	p = start(&os.ProcAttr{}, "kill -TERM $$")
	st, err = p.Wait()
	fmt.Println(st, err, st.ExitCode(), st.Exited())

	r, w, _ = os.Pipe()
	p = start(&os.ProcAttr{Files: []*os.File{r}}, "read x")
	fmt.Println(p.Signal(syscall.SIGINT))
	st, err = p.Wait()
	fmt.Println(st, err)
	w.Close()

	_, err = os.StartProcess("/nonexistent", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	_, err = os.StartProcess("/bin/sh", []string{"sh"}, &os.ProcAttr{Dir: "/nonexistent"})
	fmt.Println(err)
	_, err = os.StartProcess("/etc/passwd", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err)

	q, err := os.FindProcess(os.Getpid())
	fmt.Println(err, q.Signal(syscall.Signal(0)), q.Release())
	var ws syscall.WaitStatus
	pid, err := syscall.ForkExec("/bin/sh", []string{"sh", "-c", "exit 7"}, nil)
	fmt.Println(err)
	wpid, err := syscall.Wait4(pid, &ws, 0, nil)
	fmt.Println(wpid == pid, err, ws.ExitStatus())
	_, err = syscall.Wait4(pid, &ws, 0, nil)
	fmt.Println(err)
}

// Output:
// "b\n/\n" <nil>
// exit status 3 <nil> 3 true false true
// 3 true
// os: process already finished true
// signal: terminated <nil> -1 false
// <nil>
// signal: interrupt <nil>
// fork/exec /nonexistent: no such file or directory true
// chdir /nonexistent: no such file or directory
// fork/exec /etc/passwd: permission denied
// <nil> <nil> <nil>
// <nil>
// true <nil> 7
// no child processes
