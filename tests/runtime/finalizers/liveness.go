// An object is collected once nothing can read it any more, although the frame
// that held it still runs: variables, temporaries, arguments, received values.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type object struct {
	name string
	pad  [16]int
}

var freed = make(chan string, 10)

//go:noinline
func make1(name string) *object {
	o := &object{name: name}
	runtime.SetFinalizer(o, func(o *object) { freed <- o.name })
	return o
}

// expect collects until the object is gone, or says that it lives.
func expect(name string) {
	for i := 0; i < 50; i++ {
		runtime.GC()
		select {
		case got := <-freed:
			fmt.Println("freed", got, got == name)
			return
		case <-time.After(time.Millisecond):
		}
	}
	fmt.Println(name, "lives")
}

func lives(name string) {
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	select {
	case got := <-freed:
		fmt.Println("wrong:", got, "is gone")
	default:
		fmt.Println(name, "lives")
	}
}

//go:noinline
func argument(o *object) {
	lives("argument")
	fmt.Println(len(o.name))
	expect("argument")
}

//go:noinline
func loop() {
	var last *object
	for i := 0; i < 2; i++ {
		last = make1(fmt.Sprint("loop", i))
		if i == 0 {
			lives("loop0")
		}
	}
	expect("loop0")
	lives("loop1")
	fmt.Println(last.name)
	expect("loop1")
}

//go:noinline
func received() {
	c := make(chan *object, 1)
	c <- make1("received")
	o := <-c
	lives("received")
	fmt.Println(o.name)
	expect("received")
	runtime.KeepAlive(c)
}

//go:noinline
func closure() {
	o := make1("captured")
	f := func() string { return o.name }
	lives("captured")
	fmt.Println(f())
	expect("captured")
}

//go:noinline
func deferred() (n int) {
	o := make1("deferred")
	defer func() {
		recover()
		n = len(o.name)
	}()
	other := make1("panicked")
	lives("panicked")
	if other.name != "" {
		func() {
			defer expect("panicked")
			panic("x")
		}()
	}
	return 0
}

//go:noinline
func branches(b bool) {
	o := make1("branch")
	if b {
		expect("branch")
	} else {
		lives("branch")
	}
	if !b {
		fmt.Println(o.name)
	}
}

func parked() {
	stop, ready := make(chan bool), make(chan bool)
	go func() {
		o := make1("parked")
		fmt.Println(o.name)
		ready <- true
		<-stop
		ready <- true
	}()
	<-ready
	expect("parked")
	stop <- true
	<-ready
}

func main() {
	argument(make1("argument"))
	loop()
	received()
	closure()
	fmt.Println(deferred())
	expect("deferred")
	branches(true)
	branches(false)
	expect("branch")
	parked()
}

// Output:
// argument lives
// 8
// freed argument true
// loop0 lives
// freed loop0 true
// loop1 lives
// loop1
// freed loop1 true
// received lives
// received
// freed received true
// captured lives
// captured
// freed captured true
// panicked lives
// freed panicked true
// 8
// freed deferred true
// branch lives
// wrong: branch is gone
// branch
// freed branch true
// parked
// freed parked true
