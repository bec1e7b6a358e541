// Command unicode writes ../unicode.bin, the Unicode tables of the natives, as
// the Go toolchain that runs it knows them:
//
//	go run unicode.go > ../unicode.bin
//
// All numbers are little-endian. First the sets, in the order of the sorted keys
// of Categories, Properties, Scripts, FoldCategory and FoldScript: for each, how
// many of its ranges are of 16 bits, how many of 32, and LatinOffset, of 16 bits
// each. Then all ranges of 16 bits (lo, hi, stride), then all of 32. Then the
// case ranges: their number (32 bits), then for each lo, hi and three deltas.
// Then the folding orbits that are not (upper, lower): number of pairs, then for
// each from and to.
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

func put(v any) { binary.Write(w, binary.LittleEndian, v) }

func main() {
	defer w.Flush()
	var tables []*unicode.RangeTable
	for _, m := range []map[string]*unicode.RangeTable{
		unicode.Categories, unicode.Properties, unicode.Scripts, unicode.FoldCategory, unicode.FoldScript,
	} {
		for _, k := range slices.Sorted(maps.Keys(m)) {
			tables = append(tables, m[k])
		}
	}
	for _, t := range tables {
		put([]uint16{uint16(len(t.R16)), uint16(len(t.R32)), uint16(t.LatinOffset)})
	}
	for _, t := range tables {
		put(t.R16)
	}
	for _, t := range tables {
		put(t.R32)
	}
	put(uint32(len(unicode.CaseRanges)))
	for _, c := range unicode.CaseRanges {
		put([]uint32{c.Lo, c.Hi})
		put(c.Delta[:])
	}
	var orbits []rune
	for r := rune(0); r <= unicode.MaxRune; r++ {
		next := unicode.ToLower(r)
		if next == r {
			next = unicode.ToUpper(r)
		}
		if f := unicode.SimpleFold(r); f != next {
			orbits = append(orbits, r, f)
		}
	}
	put(uint32(len(orbits) / 2))
	put(orbits)
}
