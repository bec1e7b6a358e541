// Huffman coding with container/heap: build the tree, encode, decode.
package main

import (
	"container/heap"
	"fmt"
	"sort"
	"strings"
)

type tree interface{ freq() int }
type leaf struct {
	n int
	r rune
}
type node struct {
	n, order    int
	left, right tree
}

func (l leaf) freq() int { return l.n }
func (n node) freq() int { return n.n }

type hp struct {
	ts    []tree
	order map[tree]int
}

func (h hp) Len() int { return len(h.ts) }
func (h hp) Less(i, j int) bool {
	a, b := h.ts[i], h.ts[j]
	if a.freq() != b.freq() {
		return a.freq() < b.freq()
	}
	return h.order[a] < h.order[b]
}
func (h hp) Swap(i, j int) { h.ts[i], h.ts[j] = h.ts[j], h.ts[i] }
func (h *hp) Push(x any) {
	h.ts = append(h.ts, x.(tree))
}
func (h *hp) Pop() any {
	t := h.ts[len(h.ts)-1]
	h.ts = h.ts[:len(h.ts)-1]
	return t
}

func build(s string) tree {
	counts := map[rune]int{}
	for _, r := range s {
		counts[r]++
	}
	var rs []rune
	for r := range counts {
		rs = append(rs, r)
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i] < rs[j] })
	h := &hp{order: map[tree]int{}}
	for i, r := range rs {
		l := leaf{counts[r], r}
		h.order[l] = i
		heap.Push(h, l)
	}
	for k := len(rs); h.Len() > 1; k++ {
		a := heap.Pop(h).(tree)
		b := heap.Pop(h).(tree)
		n := node{a.freq() + b.freq(), k, a, b}
		h.order[n] = k
		heap.Push(h, n)
	}
	return heap.Pop(h).(tree)
}

func codes(t tree, prefix string, out map[rune]string) {
	switch t := t.(type) {
	case leaf:
		out[t.r] = prefix
	case node:
		codes(t.left, prefix+"0", out)
		codes(t.right, prefix+"1", out)
	}
}

func decode(t tree, bits string) string {
	var sb strings.Builder
	cur := t
	for _, b := range bits {
		n := cur.(node)
		if b == '0' {
			cur = n.left
		} else {
			cur = n.right
		}
		if l, ok := cur.(leaf); ok {
			sb.WriteRune(l.r)
			cur = t
		}
	}
	return sb.String()
}

func main() {
	text := "she sells seashells by the sea shore, naïvely"
	t := build(text)
	cs := map[rune]string{}
	codes(t, "", cs)
	var sb strings.Builder
	for _, r := range text {
		sb.WriteString(cs[r])
	}
	bits := sb.String()
	fmt.Println(len(text)*8, len(bits), decode(t, bits) == text)
	var keys []rune
	for r := range cs {
		keys = append(keys, r)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := cs[keys[i]], cs[keys[j]]
		if len(a) != len(b) {
			return len(a) < len(b)
		}
		return a < b
	})
	for _, r := range keys[:6] {
		fmt.Printf("%q %s\n", r, cs[r])
	}
}

// Output:
// 368 156 true
// 'h' 000
// 'l' 011
// ' ' 101
// 'e' 110
// 's' 111
// 'y' 0010
