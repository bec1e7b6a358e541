// Package inventory holds stock.
package inventory

import (
	"fmt"
	"sort"
	"strings"

	"example.com/shop/model"
)

// Created counts the stores.
var Created int

func init() { fmt.Println("inventory init") }

type line struct {
	model.Item
	n int
}

// Store is a stock.
type Store struct{ lines map[string]*line }

// New makes a store.
func New() *Store {
	Created++
	return &Store{lines: map[string]*line{}}
}

// Add puts n of an item in.
func (s *Store) Add(i model.Item, n int) {
	s.lines[i.Name] = &line{i, n}
}

// Total is the price of everything.
func (s *Store) Total() (t int) {
	for _, l := range s.lines {
		t += l.Price() * l.n
	}
	return
}

func (s *Store) String() string {
	var out []string
	for k, l := range s.lines {
		out = append(out, fmt.Sprintf("%s×%d", k, l.n))
	}
	sort.Strings(out)
	return strings.Join(out, ", ")
}
