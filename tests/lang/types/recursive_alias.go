// A type that refers to itself through an alias which is reached before it.
package main

import "fmt"

type Handler interface {
	Serve(*Writer)
}

type Writer = writer

type writer struct {
	state *state
}

type state struct {
	handler func(*Writer)
}

func (w *writer) run(h func(*Writer)) state {
	return state{handler: h}
}

type count struct{ n int }

func (c *count) Serve(w *Writer) {
	c.n++
}

func main() {
	c := &count{}
	var h Handler = c
	w := &writer{}
	s := w.run(h.Serve)
	w.state = &s
	w.state.handler(w)
	fmt.Println(c.n)
}

// Output:
// 1
