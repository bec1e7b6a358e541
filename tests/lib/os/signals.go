// Guards os/signal: Notify, Stop, Reset, Ignore, NotifyContext, and what a signal
// does by default.
package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func self(sig syscall.Signal) { syscall.Kill(syscall.Getpid(), sig) }

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt)
	self(syscall.SIGUSR1)
	fmt.Println(<-c)
	self(syscall.SIGINT)
	fmt.Println(<-c)
	d := make(chan os.Signal, 10)
	signal.Notify(d, syscall.SIGUSR1)
	self(syscall.SIGUSR1)
	fmt.Println(<-c, <-d)
	signal.Stop(c)
	self(syscall.SIGUSR1)
	fmt.Println(<-d, len(c))
	for i := 0; i < 100; i++ {
		self(syscall.SIGUSR1)
		fmt.Fprint(os.Stderr, "")
		<-d
	}
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGTERM))
	self(syscall.SIGHUP)
	signal.Reset(syscall.SIGUSR1)
	fmt.Println(len(d))

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	fmt.Println(ctx)
	self(syscall.SIGTERM)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	all := make(chan os.Signal, 5)
	signal.Notify(all)
	self(syscall.SIGUSR2)
	for s := range all {
		// Preemption may have sent its own.
		if s != syscall.SIGURG && s != syscall.SIGCHLD {
			fmt.Println(s)
			break
		}
	}
	signal.Reset()

	cmd := exec.Command("sleep", "60")
	cmd.Start()
	cmd.Process.Signal(syscall.SIGTERM)
	fmt.Println(cmd.Wait())
}

// Output:
// user defined signal 1
// interrupt
// user defined signal 1 user defined signal 1
// user defined signal 1 0
// true false
// 0
// signal.NotifyContext(context.Background, [terminated interrupt])
// context canceled terminated signal received
// user defined signal 2
// signal: terminated
