// First error wins, the others are cancelled through a context.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

type group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelFunc
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.cancel()
			})
		}
	}()
}
func (g *group) Wait() error { g.wg.Wait(); g.cancel(); return g.err }

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	g := &group{cancel: cancel}
	bad := errors.New("worker 3 failed")
	stopped := make(chan int, 10)
	for i := range 5 {
		g.Go(func() error {
			if i == 3 {
				return bad
			}
			<-ctx.Done()
			stopped <- i
			return ctx.Err()
		})
	}
	err := g.Wait()
	fmt.Println(err, errors.Is(err, bad), len(stopped), ctx.Err())
}

// Output:
// worker 3 failed true 4 context canceled
