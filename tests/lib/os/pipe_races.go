// Guards reading, deadlines, writing and closing a pipe at the same time.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	for i := 0; i < 1000; i++ {
		r, w, err := os.Pipe()
		if err != nil {
			fmt.Println(err)
			return
		}
		done := make(chan bool, 3)
		go func() { r.Read(make([]byte, 1)); done <- true }()
		go func() { r.SetReadDeadline(time.Now().Add(time.Duration(i%50) * time.Microsecond)); done <- true }()
		go func() { r.Close(); done <- true }()
		if i%2 == 0 {
			w.Write([]byte("x"))
		}
		<-done
		<-done
		<-done
		w.Close()
	}
	fmt.Println("ok")
}

// Output:
// ok
