// Many clients at once, connections kept alive.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
)

func main() {
	const n, m = 40, 10
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s %d", r.Method, r.URL.Path, len(b))
	}))
	tr := &http.Transport{MaxIdleConnsPerHost: n}
	c := &http.Client{Transport: tr}
	var wg sync.WaitGroup
	var bad, good atomic.Int64
	for i := range n {
		wg.Go(func() {
			for j := range m {
				p := fmt.Sprintf("/%d/%d", i, j)
				res, err := c.Post(s.URL+p, "text/plain", strings.NewReader(strings.Repeat("x", j*100)))
				if err != nil {
					bad.Add(1)
					fmt.Println(err)
					continue
				}
				b, err := io.ReadAll(res.Body)
				res.Body.Close()
				if err != nil || string(b) != fmt.Sprintf("POST %s %d", p, j*100) {
					bad.Add(1)
					fmt.Println(string(b), err)
					continue
				}
				good.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println(good.Load(), bad.Load())
	tr.CloseIdleConnections()
	s.Close()
}

// Output:
// 400 0
