// runtime.Caller, Callers, FuncForPC and Stack tell names and lines.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

type T struct{}

//go:noinline
func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", filepath.Base(file), ":", line, " ", ok)
}

//go:noinline
func (T) Method() string { return where(1) }

//go:noinline
func (*T) Pointer() []string {
	pcs := make([]uintptr, 8)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	var out []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			out = append(out, fmt.Sprint(f.Function, ":", f.Line))
		}
		if !more {
			return out
		}
	}
}

func main() {
	fmt.Println(where(1))
	fmt.Println(T{}.Method())
	fmt.Println(func() string { return where(1) }())
	fmt.Println(where(0))
	fmt.Println((&T{}).Pointer())
	_, _, _, ok := runtime.Caller(100)
	fmt.Println(ok)
	buf := make([]byte, 1<<16)
	s := string(buf[:runtime.Stack(buf, false)])
	fmt.Println(strings.HasPrefix(s, "goroutine 1 [running]:\nmain.main()\n\t"), strings.Contains(s, "caller.go:"))
	fmt.Println(strings.HasPrefix(runtime.Version(), "go1.27"), runtime.GOOS, runtime.GOARCH, runtime.Compiler)
}

// Output:
// main.main caller.go:40 true
// main.T.Method caller.go:20 true
// main.main.func1 caller.go:42 true
// main.where caller.go:15 true
// [main.(*T).Pointer:25 main.main:44]
// false
// true true
// true linux amd64 gc
