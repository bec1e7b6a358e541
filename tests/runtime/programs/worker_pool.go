// A pool of workers with jobs, results and an orderly end.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type job struct {
	id   int
	text string
}
type result struct {
	id    int
	score int
	err   error
}

func score(s string) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("job failed: %v", r)
		}
	}()
	for _, w := range strings.Fields(s) {
		n += len(w) * int(w[0]-'a'+1)
	}
	if n == 0 {
		panic("empty")
	}
	return n, nil
}

func main() {
	jobs := make(chan job)
	results := make(chan result)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				n, err := score(j.text)
				results <- result{j.id, n, err}
			}
		}()
	}
	go func() {
		for i, s := range []string{"go is fun", "channels carry values", "", "share memory by communicating", "a b c"} {
			jobs <- job{i, s}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Println(r.id, r.score, r.err)
	}
}

// Output:
// 0 50 <nil>
// 1 171 <nil>
// 2 0 job failed: empty
// 3 216 <nil>
// 4 6 <nil>
