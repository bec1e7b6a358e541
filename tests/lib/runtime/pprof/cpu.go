// The CPU profile has the functions that use a CPU, with the labels of their goroutines.
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"runtime/pprof"
	"strings"
)

var sum int

func busy() {
	for i := range 30_000_000 {
		sum += i * i
	}
}

func main() {
	pprof.StopCPUProfile() // does nothing
	for {
		var b bytes.Buffer
		if err := pprof.StartCPUProfile(&b); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(pprof.StartCPUProfile(&b))
		pprof.Do(context.Background(), pprof.Labels("what", "busy work"), func(context.Context) {
			done := make(chan bool)
			go func() {
				busy()
				close(done)
			}()
			<-done
		})
		pprof.StopCPUProfile()
		z, err := gzip.NewReader(&b)
		if err != nil {
			fmt.Println(err)
			return
		}
		raw, err := io.ReadAll(z)
		fmt.Println(err)
		if s := string(raw); strings.Contains(s, "main.busy") {
			fmt.Println(strings.Contains(s, "busy work"), strings.Contains(s, "nanoseconds"), strings.Contains(s, "samples"))
			break
		}
	}
}

// Output:
// ...
// true true true
