// Guards debug.SetCrashOutput: what a dying program prints goes to a file too, even if
// the program has closed its own descriptor of it. The program runs itself to die.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
)

func die(how string) {
	switch how {
	case "panic":
		panic("in the child")
	case "deadlock":
		select {}
	case "fatal":
		m := map[int]int{}
		for range 100 {
			go func() {
				for {
					m[1]++
				}
			}()
		}
		select {}
	}
}

func main() {
	if how := os.Getenv("DIE"); how != "" {
		f, err := os.OpenFile(os.Getenv("CRASH"), os.O_WRONLY|os.O_APPEND, 0)
		if err != nil {
			panic(err)
		}
		if err := debug.SetCrashOutput(f, debug.CrashOptions{}); err != nil {
			panic(err)
		}
		f.Close()
		die(how)
		return
	}
	exe, err := os.Executable()
	if err != nil {
		panic(err)
	}
	self := []string{exe}
	if filepath.Base(exe) == "gopark" {
		_, file, _, _ := runtime.Caller(0)
		self = append(self, "run", file)
	}
	for _, how := range []string{"panic", "deadlock"} {
		f, err := os.CreateTemp("", "crash")
		if err != nil {
			panic(err)
		}
		cmd := exec.Command(self[0], self[1:]...)
		cmd.Env = append(os.Environ(), "DIE="+how, "CRASH="+f.Name())
		var stderr strings.Builder
		cmd.Stderr = &stderr
		err = cmd.Run()
		b, _ := os.ReadFile(f.Name())
		first, rest, _ := strings.Cut(stderr.String(), "\n")
		same := strings.HasSuffix(string(b), rest) && len(rest) > 50
		fmt.Printf("%s: %v, %q, begins with that: %v, the rest is the same: %v\n", how, err, first, strings.HasPrefix(string(b), first), same)
		os.Remove(f.Name())
		f.Close()
	}
	f, err := os.CreateTemp("", "crash")
	if err != nil {
		panic(err)
	}
	os.Remove(f.Name())
	fmt.Println(debug.SetCrashOutput(f, debug.CrashOptions{}))
	fmt.Println(debug.SetCrashOutput(nil, debug.CrashOptions{}))
	f.Close()
	fmt.Println(debug.SetCrashOutput(f, debug.CrashOptions{}))
}

// Output:
// panic: exit status 2, "panic: in the child", begins with that: true, the rest is the same: true
// deadlock: exit status 2, "fatal error: all goroutines are asleep - deadlock!", begins with that: false, the rest is the same: true
// <nil>
// <nil>
// bad file descriptor
