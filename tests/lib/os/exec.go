// Guards os/exec: output, pipes, input from a reader, contexts, errors.
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

func main() {
	out, err := exec.Command("/bin/echo", "hello", "world").Output()
	fmt.Printf("%q %v\n", out, err)
	cmd := exec.Command("sh", "-c", "cat; echo err >&2; exit 3")
	cmd.Stdin = strings.NewReader("from a reader")
	var so, se bytes.Buffer
	cmd.Stdout, cmd.Stderr = &so, &se
	err = cmd.Run()
	var ee *exec.ExitError
	fmt.Println(err, errors.As(err, &ee), ee.ExitCode(), so.String(), se.String())
	fmt.Println(cmd.ProcessState, cmd.Wait())
	_, err = exec.Command("sh", "-c", "echo bad >&2; exit 1").Output()
	fmt.Printf("%v %q\n", err, err.(*exec.ExitError).Stderr)
	both, err := exec.Command("sh", "-c", "echo a; echo b >&2; echo c").CombinedOutput()
	fmt.Printf("%q %v\n", both, err)

	_, err = exec.LookPath("no-such-program")
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	fmt.Println(exec.Command("no-such-program").Run())
	fmt.Println(exec.Command("/etc/passwd").Run())
	fmt.Println(exec.Command("/nonexistent/x").Run())
	fmt.Println((&exec.Cmd{}).Run())
	c := exec.Command("sh", "-c", "true")
	fmt.Println(c.Wait(), c.Args, strings.HasSuffix(c.Path, "/sh"))

	cmd = exec.Command("cat")
	in, _ := cmd.StdinPipe()
	rd, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start(), cmd.Start())
	io.WriteString(in, "through pipes")
	in.Close()
	b, err := io.ReadAll(rd)
	fmt.Println(string(b), err, cmd.Wait())

	ctx, cancel := context.WithCancel(context.Background())
	cmd = exec.CommandContext(ctx, "sleep", "60")
	fmt.Println(cmd.Start())
	cancel()
	fmt.Println(cmd.Wait(), ctx.Err())
	done, stop := context.WithCancel(context.Background())
	stop()
	fmt.Println(exec.CommandContext(done, "sleep", "20").Run())

	cmd = exec.Command("sh", "-c", "echo $A $B; pwd")
	cmd.Env = []string{"A=1", "B=2", "A=3"}
	cmd.Dir = "/"
	out, err = cmd.Output()
	fmt.Printf("%q %v %v\n", out, err, cmd)
	r, w, _ := os.Pipe()
	cmd = exec.Command("sh", "-c", "echo extra >&3")
	cmd.ExtraFiles = []*os.File{w}
	fmt.Println(cmd.Run(), w.Close())
	b, _ = io.ReadAll(r)
	fmt.Printf("%q\n", b)
	cmd = exec.Command("true")
	cmd.Stdin = strings.NewReader(strings.Repeat("x", 1<<20))
	fmt.Println(cmd.Run())
}

// Output:
// "hello world\n" <nil>
// exit status 3 true 3 from a reader err
//
// exit status 3 exec: Wait was already called
// exit status 1 "bad\n"
// "a\nb\nc\n" <nil>
// exec: "no-such-program": executable file not found in $PATH true
// exec: "no-such-program": executable file not found in $PATH
// fork/exec /etc/passwd: permission denied
// fork/exec /nonexistent/x: no such file or directory
// exec: no command
// exec: not started [sh -c true] true
// <nil> exec: already started
// through pipes <nil> <nil>
// <nil>
// signal: killed context canceled
// context canceled
// "3 2\n/\n" <nil> /usr/bin/sh -c echo $A $B; pwd
// <nil> <nil>
// "extra\n"
// <nil>
