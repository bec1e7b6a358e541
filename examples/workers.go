// A pool of workers: jobs go in by one channel, results come out by another.
package main

import (
	"fmt"
	"sync"
	"time"
)

type job struct{ id, n int }

type result struct {
	job
	worker, steps int
}

// collatz counts the steps from n down to 1.
func collatz(n int) (steps int) {
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

func main() {
	jobs, results := make(chan job), make(chan result)
	var pool sync.WaitGroup
	for w := range 4 {
		pool.Go(func() {
			for j := range jobs {
				results <- result{j, w, collatz(j.n)}
			}
		})
	}
	go func() {
		for i := range 1000 {
			jobs <- job{i, 1_000_000 + i}
		}
		close(jobs)
		pool.Wait()
		close(results)
	}()

	begun := time.Now()
	share := map[int]int{}
	var longest result
	for r := range results {
		share[r.worker]++
		if r.steps > longest.steps {
			longest = r
		}
	}
	fmt.Printf("longest: %d takes %d steps\n", longest.n, longest.steps)
	fmt.Printf("workers: %v in %v\n", share, time.Since(begun).Round(time.Millisecond))
}
