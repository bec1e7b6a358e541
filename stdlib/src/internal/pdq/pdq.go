// Package pdq is pattern-defeating quicksort, and a stable merge sort, for
// sort and slices.
package pdq

import (
	"internal/abi"
	"math/bits"
	"unsafe"
)

// Sorter is what is sorted: elements known by index, compared by Less and
// exchanged by Swap, or as memory at Base if Swap is nil.
//
// The algorithm is pattern-defeating quicksort: insertion sort for short
// ranges, a pivot by medians that also guesses the order, partitions that
// put elements equal to the previous pivot apart, a shuffle of a few elements
// after bad partitions, and heap sort when there were too many of those. Its
// choices decide how equal elements end up, so they are those of Go.
type Sorter struct {
	Less func(i, j int) bool
	Swap func(i, j int)
	Base unsafe.Pointer
	Size uintptr
}

func (s *Sorter) xchg(i, j int) {
	if s.Swap == nil {
		abi.Swap(s.Base, s.Size, i, j)
	} else {
		s.Swap(i, j)
	}
}

// Sort sorts n elements; equal ones may change places.
func (s *Sorter) Sort(n int) { s.quick(0, n, bits.Len(uint(n))) }

func (s *Sorter) insertion(a, b int) {
	less := s.Less
	for i := a + 1; i < b; i++ {
		for j := i; j > a && less(j, j-1); j-- {
			s.xchg(j, j-1)
		}
	}
}

// sink restores the heap order of the range first.. below lo; lo and hi count
// from first.
func (s *Sorter) sink(lo, hi, first int) {
	for {
		child := 2*lo + 1
		if child >= hi {
			return
		}
		if child+1 < hi && s.Less(first+child, first+child+1) {
			child++
		}
		if !s.Less(first+lo, first+child) {
			return
		}
		s.xchg(first+lo, first+child)
		lo = child
	}
}

func (s *Sorter) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.sink(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.xchg(a, a+i)
		s.sink(0, i, a)
	}
}

func (s *Sorter) quick(a, b, limit int) {
	balanced, untouched := true, true
	for {
		n := b - a
		if n <= 12 {
			s.insertion(a, b)
			return
		}
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.shuffle(a, b)
			limit--
		}
		pivot, swaps := s.pivot(a, b)
		rising := swaps == 0
		if swaps == allSwaps {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				s.xchg(i, j)
			}
			pivot = b - 1 - (pivot - a)
			rising = true
		}
		if balanced && untouched && rising && s.nearlySorted(a, b) {
			return
		}
		if a > 0 && !s.Less(a-1, pivot) {
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var mid int
		mid, untouched = s.partition(a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			s.quick(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			s.quick(mid+1, b, limit)
			b = mid
		}
	}
}

// partition puts what is less than the pivot before it; untouched tells that
// the range was partitioned already.
func (s *Sorter) partition(a, b, pivot int) (mid int, untouched bool) {
	less := s.Less
	s.xchg(a, pivot)
	i, j := a+1, b-1
	for untouched = true; ; untouched = false {
		for i <= j && less(i, a) {
			i++
		}
		for i <= j && !less(j, a) {
			j--
		}
		if i > j {
			s.xchg(j, a)
			return j, untouched
		}
		s.xchg(i, j)
		i++
		j--
	}
}

// partitionEqual puts what equals the pivot, of which nothing is less, first.
func (s *Sorter) partitionEqual(a, b, pivot int) int {
	less := s.Less
	s.xchg(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !less(a, i) {
			i++
		}
		for i <= j && less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.xchg(i, j)
		i++
		j--
	}
}

// nearlySorted tries to sort with a few shifts.
func (s *Sorter) nearlySorted(a, b int) bool {
	less := s.Less
	i := a + 1
	for step := 0; step < 5; step++ {
		for i < b && !less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < 50 {
			return false
		}
		s.xchg(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && less(j, j-1); j-- {
				s.xchg(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && less(j, j-1); j++ {
				s.xchg(j, j-1)
			}
		}
	}
	return false
}

// shuffle moves three elements around the middle to pseudo-random places.
func (s *Sorter) shuffle(a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	x := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	mid := a + n/4*2 - 1
	for i := 0; i < 3; i++ {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		other := int(uint(x) & mask)
		if other >= n {
			other -= n
		}
		s.xchg(mid+i, a+other)
	}
}

// allSwaps is the number of exchanges that pivot counts when all of its
// medians found falling order.
const allSwaps = 12

// pivot chooses the pivot and counts how often it met falling order.
func (s *Sorter) pivot(a, b int) (pivot, swaps int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = s.median(i-1, i, i+1, &swaps)
			j = s.median(j-1, j, j+1, &swaps)
			k = s.median(k-1, k, k+1, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	return j, swaps
}

func (s *Sorter) median(a, b, c int, swaps *int) int {
	if s.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.Less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.Less(b, a) {
		*swaps++
		b = a
	}
	return b
}

// Stable sorts n elements with exchanges only; equal ones keep their order.
func (s *Sorter) Stable(n int) {
	block := 20
	for a := 0; a < n; a += block {
		s.insertion(a, min(a+block, n))
	}
	for ; block < n; block *= 2 {
		for a := 0; a+block < n; a += 2 * block {
			s.merge(a, a+block, min(a+2*block, n))
		}
	}
}

// merge joins the sorted ranges a..m and m..b in place: it halves the longer
// one, finds where its middle belongs in the other, and rotates what lies
// between.
func (s *Sorter) merge(a, m, b int) {
	for a < m && m < b {
		var cut1, cut2 int
		if m-a >= b-m {
			cut1 = a + (m-a)/2
			lo, hi := m, b
			for lo < hi {
				h := int(uint(lo+hi) >> 1)
				if s.Less(h, cut1) {
					lo = h + 1
				} else {
					hi = h
				}
			}
			cut2 = lo
		} else {
			cut2 = m + (b-m)/2
			lo, hi := a, m
			for lo < hi {
				h := int(uint(lo+hi) >> 1)
				if s.Less(cut2, h) {
					hi = h
				} else {
					lo = h + 1
				}
			}
			cut1 = lo
			cut2++
		}
		s.rotate(cut1, m, cut2)
		mid := cut1 + cut2 - m
		if m-a >= b-m {
			s.merge(a, cut1, mid)
			a, m = mid+1, cut2
		} else {
			s.merge(a, cut1, mid-1)
			a, m = mid, cut2
		}
	}
}

// rotate exchanges the neighbouring ranges a..m and m..b.
func (s *Sorter) rotate(a, m, b int) {
	s.reverse(a, m)
	s.reverse(m, b)
	s.reverse(a, b)
}

func (s *Sorter) reverse(a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.xchg(i, j)
	}
}

// Order is Stable that leaves the elements where they are: it returns their
// indices in order.
func (s *Sorter) Order(n int) []int {
	perm := make([]int, n)
	for i := range perm {
		perm[i] = i
	}
	mergeIndices(perm, make([]int, n), s.Less)
	return perm
}

func mergeIndices(p, tmp []int, less func(i, j int) bool) {
	if len(p) <= 12 {
		for i := 1; i < len(p); i++ {
			x := p[i]
			j := i
			for ; j > 0 && less(x, p[j-1]); j-- {
				p[j] = p[j-1]
			}
			p[j] = x
		}
		return
	}
	m := len(p) / 2
	mergeIndices(p[:m], tmp[:m], less)
	mergeIndices(p[m:], tmp[m:], less)
	if !less(p[m], p[m-1]) {
		return
	}
	copy(tmp[:m], p[:m])
	i, j, k := 0, m, 0
	for ; i < m && j < len(p); k++ {
		if less(p[j], tmp[i]) {
			p[k] = p[j]
			j++
		} else {
			p[k] = tmp[i]
			i++
		}
	}
	copy(p[k:], tmp[i:m])
}
