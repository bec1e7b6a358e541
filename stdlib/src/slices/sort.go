package slices

import (
	"cmp"
	"internal/abi"
	"internal/pdq"
	"unsafe"
)

// native: sorts n elements of the ordered type t (integers, floats with NaNs first, strings, by t.Kind)
func sortOrdered(t *abi.Type, base unsafe.Pointer, n int)

// Sort sorts x.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	if len(x) > 1 {
		sortOrdered(abi.TypeOf(x[0]), unsafe.Pointer(&x[0]), len(x))
	}
}

func sorter[E any](x []E, cmp func(a, b E) int) pdq.Sorter {
	var zero E
	return pdq.Sorter{
		Less: func(i, j int) bool { return cmp(x[i], x[j]) < 0 },
		Base: unsafe.Pointer(unsafe.SliceData(x)),
		Size: unsafe.Sizeof(zero),
	}
}

// SortFunc sorts x by cmp; equal elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	s := sorter(x, cmp)
	s.Sort(len(x))
}

// SortStableFunc sorts x by cmp; equal elements keep their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	s := sorter(x, cmp)
	sorted := make([]E, len(x))
	for i, k := range s.Order(len(x)) {
		sorted[i] = x[k]
	}
	copy(x, sorted)
}

// IsSorted reports whether x is sorted.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc reports whether x is sorted by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Min returns the least element; NaN if there is one.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = min(m, x[i])
	}
	return m
}

// MinFunc returns the first least element.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 {
			m = x[i]
		}
	}
	return m
}

// Max returns the greatest element; NaN if there is one.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		m = max(m, x[i])
	}
	return m
}

// MaxFunc returns the first greatest element.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 {
			m = x[i]
		}
	}
	return m
}

// BinarySearch finds target, or where it belongs, in sorted x.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp.Less(x[h], target) {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(x) && (x[i] == target || x[i] != x[i] && target != target)
}

// BinarySearchFunc finds target, or where it belongs, in x sorted by cmp.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(x[h], target) < 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(x) && cmp(x[i], target) == 0
}
