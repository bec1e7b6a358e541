// Labels: of contexts, of goroutines, inherited.
package main

import (
	"context"
	"fmt"
	"runtime/pprof"
	"strings"
)

func show(ctx context.Context) {
	pprof.ForLabels(ctx, func(k, v string) bool {
		fmt.Print(k, "=", v, " ")
		return k != "stop"
	})
	fmt.Println()
}

// mine are the labels of the goroutine, as its profile has them.
func mine() string {
	var b strings.Builder
	pprof.Lookup("goroutine").WriteTo(&b, 1)
	for _, part := range strings.Split(b.String(), "\n\n") {
		if strings.Contains(part, "main.mine") {
			_, rest, _ := strings.Cut(part, "# labels: ")
			line, _, _ := strings.Cut(rest, "\n")
			return line
		}
	}
	return "?"
}

func main() {
	ctx := pprof.WithLabels(context.Background(), pprof.Labels("b", "1", "a", "2", "b", "3"))
	show(ctx)
	inner := pprof.WithLabels(ctx, pprof.Labels("c", "4", "a", "5", "stop", "6", "zzz", "7"))
	show(inner)
	show(ctx)
	fmt.Println(pprof.Label(inner, "a"))
	fmt.Println(pprof.Label(inner, "none"))
	fmt.Println(pprof.Label(context.Background(), "a"))
	func() {
		defer func() { fmt.Println(recover()) }()
		pprof.Labels("odd")
	}()
	fmt.Println(mine())
	pprof.Do(ctx, pprof.Labels("in", "do \"quoted\""), func(ctx context.Context) {
		fmt.Println(mine())
		show(ctx)
		done := make(chan bool)
		go func() {
			fmt.Println(mine())
			pprof.SetGoroutineLabels(context.Background())
			fmt.Println(mine())
			done <- true
		}()
		<-done
		fmt.Println(mine())
	})
	fmt.Println(mine())
	pprof.SetGoroutineLabels(context.Background())
	fmt.Println(mine())
}

// Output:
// a=2 b=3
// a=5 b=3 c=4 stop=6
// a=2 b=3
// 5 true
//  false
//  false
// uneven number of arguments to pprof.Labels
//
// {"a":"2", "b":"3", "in":"do \"quoted\""}
// a=2 b=3 in=do "quoted"
// {"a":"2", "b":"3", "in":"do \"quoted\""}
//
// {"a":"2", "b":"3", "in":"do \"quoted\""}
// {"a":"2", "b":"3"}
