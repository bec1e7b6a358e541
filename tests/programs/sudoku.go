// A sudoku solver by backtracking on bit sets.
package main

import (
	"fmt"
	"math/bits"
)

type board struct {
	cell          [9][9]uint8
	row, col, box [9]uint16
	tried         int
}

func (b *board) put(r, c int, v uint8) {
	b.cell[r][c] = v
	m := uint16(1) << v
	b.row[r] |= m
	b.col[c] |= m
	b.box[r/3*3+c/3] |= m
}

func (b *board) clear(r, c int) {
	m := ^(uint16(1) << b.cell[r][c])
	b.cell[r][c] = 0
	b.row[r] &= m
	b.col[c] &= m
	b.box[r/3*3+c/3] &= m
}

func (b *board) solve() bool {
	br, bc, best := -1, -1, 10
	var cand uint16
	for r := range 9 {
		for c := range 9 {
			if b.cell[r][c] != 0 {
				continue
			}
			free := ^(b.row[r] | b.col[c] | b.box[r/3*3+c/3]) & 0x3fe
			if n := bits.OnesCount16(free); n < best {
				br, bc, best, cand = r, c, n, free
			}
		}
	}
	if br < 0 {
		return true
	}
	for ; cand != 0; cand &= cand - 1 {
		b.tried++
		b.put(br, bc, uint8(bits.TrailingZeros16(cand)))
		if b.solve() {
			return true
		}
		b.clear(br, bc)
	}
	return false
}

func main() {
	puzzle := [9]string{
		"53..7....", "6..195...", ".98....6.",
		"8...6...3", "4..8.3..1", "7...2...6",
		".6....28.", "...419..5", "....8..79",
	}
	var b board
	for r, line := range puzzle {
		for c, ch := range line {
			if ch != '.' {
				b.put(r, c, uint8(ch-'0'))
			}
		}
	}
	fmt.Println(b.solve(), b.tried)
	for _, row := range b.cell {
		fmt.Println(row)
	}
	hard := board{}
	for c, v := range []uint8{8, 1, 2, 7, 5, 3, 6, 4, 9} {
		hard.put(0, c, v)
	}
	fmt.Println(hard.solve(), hard.cell[8])
	wrong := board{}
	wrong.put(0, 0, 1)
	for i := range 8 {
		wrong.put(i/4+1, i%4+3, uint8(i+2))
	}
	fmt.Println(wrong.cell[1], wrong.solve())
}

// Output:
// true 51
// [5 3 4 6 7 8 9 1 2]
// [6 7 2 1 9 5 3 4 8]
// [1 9 8 3 4 2 5 6 7]
// [8 5 9 7 6 1 4 2 3]
// [4 2 6 8 5 3 7 9 1]
// [7 1 3 9 2 4 8 5 6]
// [9 6 1 5 3 7 2 8 4]
// [2 8 7 4 1 9 6 3 5]
// [3 4 5 2 8 6 1 7 9]
// true [9 5 8 4 3 2 7 6 1]
// [0 0 0 2 3 4 5 0 0] false
