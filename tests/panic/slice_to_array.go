// Converting a slice to an array longer than it is.
package main

func main() {
	s := []int{1, 2}
	_ = [4]int(s)
}

// Stderr:
// panic: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
//
// goroutine 1 [running]:
// main.main(...)
// 	slice_to_array.go:6
// ...

// Exit: 2
