// A program of the usual kind: counting words and sorting by frequency.
package main

import (
	"fmt"
	"sort"
	"strings"
)

const text = `It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of foolishness, it was the epoch of belief, it was the epoch
of incredulity, it was the season of Light, it was the season of Darkness`

type entry struct {
	word  string
	count int
}

func main() {
	counts := make(map[string]int)
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return r == ' ' || r == ',' || r == '\n'
	}) {
		counts[w]++
	}
	entries := make([]entry, 0, len(counts))
	for w, c := range counts {
		entries = append(entries, entry{w, c})
	}
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].count != entries[j].count {
			return entries[i].count > entries[j].count
		}
		return entries[i].word < entries[j].word
	})
	for _, e := range entries[:8] {
		fmt.Printf("%-10s %3d\n", e.word, e.count)
	}
	byLength := map[int][]string{}
	for _, e := range entries {
		byLength[len(e.word)] = append(byLength[len(e.word)], e.word)
	}
	for n := 1; n < 12; n++ {
		if ws, ok := byLength[n]; ok {
			sort.Strings(ws)
			fmt.Println(n, strings.Join(ws, " "))
		}
	}
}

// Output:
// it           8
// of           8
// the          8
// was          8
// age          2
// epoch        2
// season       2
// times        2
// 2 it of
// 3 age the was
// 4 best
// 5 epoch light times worst
// 6 belief season wisdom
// 8 darkness
// 11 foolishness incredulity
