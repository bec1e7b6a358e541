// Contexts: cancellation, deadlines, values, causes, trees.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

func main() {
	root := context.Background()
	ctx, cancel := context.WithCancel(context.WithValue(root, key("user"), "gopher"))
	child, cancel2 := context.WithTimeout(ctx, time.Hour)
	defer cancel2()
	fmt.Println(child.Value(key("user")), child.Value(key("none")), child.Err())
	_, ok := child.Deadline()
	_, ok2 := ctx.Deadline()
	fmt.Println(ok, ok2)
	done := make(chan error)
	go func() {
		<-child.Done()
		done <- child.Err()
	}()
	cancel()
	fmt.Println(<-done, ctx.Err(), errors.Is(child.Err(), context.Canceled))
	cancel()
	short, c3 := context.WithTimeout(root, time.Millisecond)
	defer c3()
	<-short.Done()
	fmt.Println(short.Err(), short.Err() == context.DeadlineExceeded)
	cause, c4 := context.WithCancelCause(root)
	c4(errors.New("reason"))
	fmt.Println(cause.Err(), context.Cause(cause))
	after := make(chan bool)
	ctx5, c5 := context.WithCancel(root)
	stop := context.AfterFunc(ctx5, func() { after <- true })
	c5()
	fmt.Println(<-after, stop())
	fmt.Println(root, context.TODO(), context.WithoutCancel(ctx).Err())
	past, c6 := context.WithDeadline(root, time.Now().Add(-time.Second))
	defer c6()
	fmt.Println(past.Err())
	fmt.Println(ctx)
}

// Output:
// gopher <nil> <nil>
// true false
// context canceled context canceled true
// context deadline exceeded true
// context canceled reason
// true false
// context.Background context.TODO <nil>
// context deadline exceeded
// context.Background.WithValue(main.key, gopher).WithCancel
