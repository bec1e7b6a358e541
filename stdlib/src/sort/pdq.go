package sort

import (
	"internal/abi"
	"math/bits"
	"unsafe"
)

// sorter is what is sorted: elements known by index, compared by less and
// exchanged by swap, or as memory at base if swap is nil.
//
// The algorithm is pattern-defeating quicksort: insertion sort for short
// ranges, a pivot by medians that also guesses the order, partitions that
// put elements equal to the previous pivot apart, a shuffle of a few elements
// after bad partitions, and heap sort when there were too many of those. Its
// choices decide how equal elements end up, so they are those of Go.
type sorter struct {
	less func(i, j int) bool
	swap func(i, j int)
	base unsafe.Pointer
	size uintptr
}

func (s *sorter) xchg(i, j int) {
	if s.swap == nil {
		abi.Swap(s.base, s.size, i, j)
	} else {
		s.swap(i, j)
	}
}

func (s *sorter) sort(n int) { s.quick(0, n, bits.Len(uint(n))) }

func (s *sorter) insertion(a, b int) {
	less := s.less
	for i := a + 1; i < b; i++ {
		for j := i; j > a && less(j, j-1); j-- {
			s.xchg(j, j-1)
		}
	}
}

// sink restores the heap order of the range first.. below lo; lo and hi count
// from first.
func (s *sorter) sink(lo, hi, first int) {
	for {
		child := 2*lo + 1
		if child >= hi {
			return
		}
		if child+1 < hi && s.less(first+child, first+child+1) {
			child++
		}
		if !s.less(first+lo, first+child) {
			return
		}
		s.xchg(first+lo, first+child)
		lo = child
	}
}

func (s *sorter) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.sink(i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		s.xchg(a, a+i)
		s.sink(0, i, a)
	}
}

func (s *sorter) quick(a, b, limit int) {
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
		if a > 0 && !s.less(a-1, pivot) {
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
func (s *sorter) partition(a, b, pivot int) (mid int, untouched bool) {
	less := s.less
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
func (s *sorter) partitionEqual(a, b, pivot int) int {
	less := s.less
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
func (s *sorter) nearlySorted(a, b int) bool {
	less := s.less
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
func (s *sorter) shuffle(a, b int) {
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
func (s *sorter) pivot(a, b int) (pivot, swaps int) {
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

func (s *sorter) median(a, b, c int, swaps *int) int {
	if s.less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.less(b, a) {
		*swaps++
		b = a
	}
	return b
}
