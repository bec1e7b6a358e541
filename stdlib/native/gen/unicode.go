// Command unicode writes ../unicode.bin, the Unicode tables of the natives, as
// the Go toolchain that runs it knows them:
//
//	go run unicode.go > ../unicode.bin
//
// All numbers are unsigned LEB128. First the sets, in the order of the sorted
// keys of Categories, Properties, Scripts, FoldCategory and FoldScript: number
// of ranges, then for each the distance from the end of the last and its length
// less one. Then the case ranges: their number, then for each lo, hi and three
// deltas plus 0x200000. Then the folding orbits that are not (upper, lower):
// number of pairs, then for each from and to.
package main

import (
	"bufio"
	"encoding/binary"
	"maps"
	"os"
	"slices"
	"unicode"
)

var w = bufio.NewWriter(os.Stdout)

func num(n int) { w.Write(binary.AppendUvarint(nil, uint64(n))) }

func set(t *unicode.RangeTable) {
	var ranges [][2]int
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !unicode.Is(t, r) {
			continue
		}
		if n := len(ranges); n > 0 && ranges[n-1][1] == int(r)-1 {
			ranges[n-1][1] = int(r)
		} else {
			ranges = append(ranges, [2]int{int(r), int(r)})
		}
	}
	num(len(ranges))
	end := 0
	for _, g := range ranges {
		num(g[0] - end)
		num(g[1] - g[0])
		end = g[1] + 1
	}
}

func main() {
	defer w.Flush()
	for _, m := range []map[string]*unicode.RangeTable{
		unicode.Categories, unicode.Properties, unicode.Scripts, unicode.FoldCategory, unicode.FoldScript,
	} {
		for _, k := range slices.Sorted(maps.Keys(m)) {
			set(m[k])
		}
	}
	num(len(unicode.CaseRanges))
	for _, c := range unicode.CaseRanges {
		num(int(c.Lo))
		num(int(c.Hi))
		for _, d := range c.Delta {
			num(int(d) + 0x200000)
		}
	}
	var orbits [][2]rune
	for r := rune(0); r <= unicode.MaxRune; r++ {
		next := unicode.ToLower(r)
		if next == r {
			next = unicode.ToUpper(r)
		}
		if f := unicode.SimpleFold(r); f != next {
			orbits = append(orbits, [2]rune{r, f})
		}
	}
	num(len(orbits))
	for _, o := range orbits {
		num(int(o[0]))
		num(int(o[1]))
	}
}
