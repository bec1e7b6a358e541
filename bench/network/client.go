// Keeps connections to an echo server busy: client ADDRESS CONNECTIONS DURATION.
// Prints messages of 64 bytes answered a second; every byte is compared.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

func fail(err error) {
	fmt.Println(err)
	os.Exit(1)
}

func main() {
	n, err := strconv.Atoi(os.Args[2])
	if err != nil {
		fail(err)
	}
	d, err := time.ParseDuration(os.Args[3])
	if err != nil {
		fail(err)
	}
	conns := make([]net.Conn, n)
	for i := range conns {
		if conns[i], err = net.Dial("tcp", os.Args[1]); err != nil {
			fail(err)
		}
	}
	var wg sync.WaitGroup
	var total atomic.Int64
	began := time.Now()
	for i, c := range conns {
		wg.Add(1)
		go func() {
			defer wg.Done()
			ask, answer := make([]byte, 64), make([]byte, 64)
			for k := 0; k == 0 || time.Since(began) < d; k++ {
				binary.LittleEndian.PutUint32(ask, uint32(i))
				binary.LittleEndian.PutUint32(ask[4:], uint32(k))
				if _, err := c.Write(ask); err != nil {
					fail(err)
				}
				if _, err := io.ReadFull(c, answer); err != nil {
					fail(err)
				}
				if !bytes.Equal(ask, answer) {
					fail(fmt.Errorf("connection %d: bytes were lost", i))
				}
				total.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Printf("%.0f\n", float64(total.Load())/time.Since(began).Seconds())
}
