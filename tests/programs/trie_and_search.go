// A trie with prefix search, edit distance, and binary search over a sorted slice.
package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type trie struct {
	kids map[rune]*trie
	end  bool
	n    int
}

func (t *trie) insert(w string) {
	for _, r := range w {
		t.n++
		if t.kids == nil {
			t.kids = map[rune]*trie{}
		}
		k, ok := t.kids[r]
		if !ok {
			k = new(trie)
			t.kids[r] = k
		}
		t = k
	}
	t.n++
	t.end = true
}

func (t *trie) find(p string) *trie {
	for _, r := range p {
		if t = t.kids[r]; t == nil {
			return nil
		}
	}
	return t
}

func (t *trie) words(prefix string, yield func(string) bool) bool {
	if t.end && !yield(prefix) {
		return false
	}
	rs := make([]rune, 0, len(t.kids))
	for r := range t.kids {
		rs = append(rs, r)
	}
	slices.Sort(rs)
	for _, r := range rs {
		if !t.kids[r].words(prefix+string(r), yield) {
			return false
		}
	}
	return true
}

func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(x); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			cost := diag
			if x[i-1] != y[j-1] {
				cost++
			}
			diag = row[j]
			row[j] = min(row[j]+1, row[j-1]+1, cost)
		}
	}
	return row[len(y)]
}

func main() {
	text := "go gopher goroutine gone channel chan chant select selected defer deferred naïve naïf"
	root := &trie{}
	words := strings.Fields(text)
	for _, w := range words {
		root.insert(w)
	}
	for _, p := range []string{"go", "chan", "naï", "x", ""} {
		t := root.find(p)
		if t == nil {
			fmt.Printf("%q: none\n", p)
			continue
		}
		var out []string
		t.words(p, func(w string) bool { out = append(out, w); return len(out) < 3 })
		fmt.Printf("%q: %d words, first %v\n", p, t.n, out)
	}
	sort.Strings(words)
	for _, q := range []string{"gopfer", "selekt", "differed", "naive"} {
		best := slices.MinFunc(words, func(a, b string) int { return distance(a, q) - distance(b, q) })
		i, found := slices.BinarySearch(words, q)
		fmt.Println(q, "→", best, distance(best, q), i, found)
	}
}

// Output:
// "go": 4 words, first [go gone gopher]
// "chan": 3 words, first [chan channel chant]
// "naï": 2 words, first [naïf naïve]
// "x": none
// "": 13 words, first [chan channel chant]
// gopfer → gopher 1 7 false
// selekt → select 1 13 false
// differed → deferred 3 5 false
// naive → naïve 1 9 false
