// time.Duration: printing, arithmetic, parsing, rounding.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 1500, 2 * time.Millisecond, 1500 * time.Millisecond, time.Minute + time.Second/2, 25*time.Hour + 3*time.Minute, -time.Second, 1<<63 - 1} {
		fmt.Print(d, " ")
	}
	fmt.Println()
	d := 90 * time.Minute
	fmt.Println(d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Truncate(time.Hour), d.Round(time.Hour), d/4)
	for _, s := range []string{"1h15m30.918s", "-1.5h", "100ms", "1us", "2µs", "", "5", "1x", "1h2"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Println(time.Duration(2.5*float64(time.Second)), time.Second.String(), (-5 * time.Second).Abs())
}

// Output:
// 0s 1ns 1.5µs 2ms 1.5s 1m0.5s 25h3m0s -1s 2562047h47m16.854775807s
// 1.5 90 5400 5400000 1h0m0s 2h0m0s 22m30s
// 1h15m30.918s <nil>
// -1h30m0s <nil>
// 100ms <nil>
// 1µs <nil>
// 2µs <nil>
// 0s time: invalid duration ""
// 0s time: missing unit in duration "5"
// 0s time: unknown unit "x" in duration "1x"
// 0s time: missing unit in duration "1h2"
// 2.5s 1s 5s
