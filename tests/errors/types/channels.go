// Channel operations on the wrong things.
package main

func main() {
	var i int
	var r <-chan int
	var s chan<- int
	i <- 1
	<-i
	r <- 1
	<-s
	c := make(chan string)
	c <- 1
	close(r)
	var x int = <-c
	_ = x
}

// Errors:
// channels.go:8:2: invalid operation: cannot send to non-channel int i (variable of type int)
// channels.go:9:4: invalid operation: cannot receive from non-channel int i (variable of type int)
// channels.go:10:2: invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
// channels.go:11:4: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
// channels.go:13:7: cannot use 1 (untyped int constant) as string value in send
// channels.go:14:8: invalid operation: cannot close receive-only channel r (variable of type <-chan int)
// channels.go:15:14: cannot use <-c (comma, ok expression of type string) as int value in variable declaration
