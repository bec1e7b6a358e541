// Package sort sorts slices and what looks like them.
package sort

import (
	"internal/abi"
	"unsafe"
)

// Interface is what Sort sorts.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts data; equal elements may change places.
func Sort(data Interface) {
	s := sorter{less: data.Less, swap: data.Swap}
	s.sort(data.Len())
}

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data with the order turned round.
func Reverse(data Interface) Interface { return &reverse{data} }

// Stable sorts data; equal elements keep their order.
func Stable(data Interface) {
	s := sorter{less: data.Less, swap: data.Swap}
	n := data.Len()
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
func (s *sorter) merge(a, m, b int) {
	for a < m && m < b {
		var cut1, cut2 int
		if m-a >= b-m {
			cut1 = a + (m-a)/2
			lo, hi := m, b
			for lo < hi {
				h := int(uint(lo+hi) >> 1)
				if s.less(h, cut1) {
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
				if s.less(cut2, h) {
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
func (s *sorter) rotate(a, m, b int) {
	s.reverse(a, m)
	s.reverse(m, b)
	s.reverse(a, b)
}

func (s *sorter) reverse(a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.xchg(i, j)
	}
}

// slice takes a slice out of x; fn is for the panic.
func slice(x any, fn string) (base unsafe.Pointer, size uintptr, n int) {
	t := abi.TypeOf(x)
	if t == nil {
		panic(&valueError{fn, "zero"})
	}
	if t.Kind != abi.Slice {
		panic(&valueError{fn, kindName(t.Kind)})
	}
	h := (*abi.SliceHeader)(abi.Word(x))
	return h.Ptr, t.Elem.Size, h.Len
}

func kindName(k abi.Kind) string {
	names := [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16",
		"uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func",
		"interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}
	return names[k]
}

// valueError stands in for reflect's.
type valueError struct {
	method string
	kind   string
}

func (e *valueError) Error() string {
	return "reflect: call of " + e.method + " on " + e.kind + " Value"
}

// Slice sorts the slice x by less; equal elements may change places.
func Slice(x any, less func(i, j int) bool) {
	base, size, n := slice(x, "Swapper")
	s := sorter{less: less, base: base, size: size}
	s.sort(n)
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	_, _, n := slice(x, "reflectlite.Value.Len")
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// native: reorders n elements of size bytes so that element i is the former element perm[i]
func permute(base unsafe.Pointer, size uintptr, perm []int)

// SliceStable sorts the slice x by less; equal elements keep their order. It
// sorts the indices, while the elements stay, and moves the elements once.
func SliceStable(x any, less func(i, j int) bool) {
	base, size, n := slice(x, "Swapper")
	perm := make([]int, n)
	for i := range perm {
		perm[i] = i
	}
	mergeIndices(perm, make([]int, n), less)
	permute(base, size, perm)
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
