// A pipeline of stages joined by channels, ended early by a context.
package main

import (
	"context"
	"fmt"
	"strings"
	"sync"
)

// stage runs f on all that comes in, n at a time, until the context ends.
func stage[A, B any](ctx context.Context, in <-chan A, n int, f func(A) B) <-chan B {
	out := make(chan B)
	var crew sync.WaitGroup
	for range n {
		crew.Go(func() {
			for a := range in {
				select {
				case out <- f(a):
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() {
		crew.Wait()
		close(out)
	}()
	return out
}

func numbers(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; ; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	squares := stage(ctx, numbers(ctx), 1, func(n int) int { return n * n })
	bars := stage(ctx, squares, 1, func(n int) string { return strings.Repeat("=", n) })
	for bar := range bars {
		fmt.Println(bar)
		if len(bar) > 60 {
			break
		}
	}
	cancel()
	fmt.Println("cancelled:", ctx.Err())
}
