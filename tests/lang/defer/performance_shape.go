// A lock-like pattern: deferred unlocks in deep recursion with early returns and panics.
package main

import (
	"errors"
	"fmt"
)

type lock struct{ held, max, unlocks int }

func (l *lock) Lock() {
	l.held++
	if l.held > l.max {
		l.max = l.held
	}
}
func (l *lock) Unlock() { l.held--; l.unlocks++ }

var errLeaf = errors.New("leaf")

func visit(l *lock, depth int, path string) error {
	l.Lock()
	defer l.Unlock()
	if depth == 0 {
		if path == "lrl" {
			return errLeaf
		}
		if path == "rrr" {
			panic("at " + path)
		}
		return nil
	}
	if err := visit(l, depth-1, path+"l"); err != nil {
		return fmt.Errorf("%d:%w", depth, err)
	}
	return visit(l, depth-1, path+"r")
}

func main() {
	l := &lock{}
	err := visit(l, 3, "")
	fmt.Println(err, errors.Is(err, errLeaf), *l)
	l = &lock{}
	func() {
		defer func() { fmt.Println(recover(), *l) }()
		visit(l, 1, "rr")
	}()
	l = &lock{}
	fmt.Println(visit(l, 10, "x"), *l)
}

// Output:
// 3:1:leaf true {0 4 7}
// at rrr {0 2 3}
// <nil> {0 11 2047}
