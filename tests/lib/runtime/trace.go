// Annotations of execution traces in a program that is not traced.
package main

import (
	"context"
	"fmt"
	"io"
	"runtime/trace"
)

type key struct{}

func main() {
	ctx := context.WithValue(context.Background(), key{}, "kept")
	fmt.Println(trace.IsEnabled())
	ctx, task := trace.NewTask(ctx, "task")
	defer task.End()
	fmt.Println(ctx.Value(key{}))
	trace.WithRegion(ctx, "region", func() { fmt.Println("in the region") })
	func() {
		defer trace.StartRegion(ctx, "other").End()
		trace.Log(ctx, "category", "message")
		trace.Logf(ctx, "category", "%d", 1)
	}()
	trace.Stop()
	fr := trace.NewFlightRecorder(trace.FlightRecorderConfig{})
	fmt.Println(fr.Enabled())
	fmt.Println(fr.WriteTo(io.Discard))
	fr.Stop()
}

// Output:
// false
// kept
// in the region
// false
// 0 cannot snapshot a disabled flight recorder
