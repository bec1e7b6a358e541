//go:build go1.21

package main

func newer(s []int) {
	clear(s)
	_ = [2]int(s)
	for range 10 {
	}
}
