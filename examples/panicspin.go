// A goroutine panics while main spins; with one P the panic still arrives.
package main

import "runtime"

func explode(m map[string]int) {
	m["boom"] = 1
}

func main() {
	runtime.GOMAXPROCS(1)
	go explode(nil)
	for {
	}
}
