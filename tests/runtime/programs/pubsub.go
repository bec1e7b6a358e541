// An actor that owns its state: subscribe, publish, unsubscribe, all by messages.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type broker struct {
	sub   chan chan string
	unsub chan chan string
	pub   chan string
	stop  chan struct{}
}

func newBroker() *broker {
	b := &broker{make(chan chan string), make(chan chan string), make(chan string), make(chan struct{})}
	go b.loop()
	return b
}

func (b *broker) loop() {
	subs := map[chan string]bool{}
	for {
		select {
		case c := <-b.sub:
			subs[c] = true
		case c := <-b.unsub:
			if subs[c] {
				delete(subs, c)
				close(c)
			}
		case m := <-b.pub:
			for c := range subs {
				c <- m
			}
		case <-b.stop:
			for c := range subs {
				close(c)
			}
			return
		}
	}
}

func main() {
	b := newBroker()
	var wg sync.WaitGroup
	var mu sync.Mutex
	got := []string{}
	var chans []chan string
	for i := range 3 {
		c := make(chan string, 10)
		chans = append(chans, c)
		b.sub <- c
		wg.Add(1)
		go func() {
			defer wg.Done()
			var ms []string
			for m := range c {
				ms = append(ms, m)
			}
			mu.Lock()
			got = append(got, fmt.Sprint(i, ":", strings.Join(ms, ",")))
			mu.Unlock()
		}()
	}
	b.pub <- "one"
	b.unsub <- chans[1]
	b.pub <- "two"
	b.pub <- "three"
	close(b.stop)
	wg.Wait()
	sort.Strings(got)
	fmt.Println(got)
}

// Output:
// [0:one,two,three 1:one 2:one,two,three]
