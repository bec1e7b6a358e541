// Package sort sorts slices and what looks like them.
package sort

import (
	"internal/abi"
	"internal/pdq"
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
	s := pdq.Sorter{Less: data.Less, Swap: data.Swap}
	s.Sort(data.Len())
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
	s := pdq.Sorter{Less: data.Less, Swap: data.Swap}
	s.Stable(data.Len())
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
	s := pdq.Sorter{Less: less, Base: base, Size: size}
	s.Sort(n)
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

// SliceStable sorts the slice x by less; equal elements keep their order.
func SliceStable(x any, less func(i, j int) bool) {
	base, size, n := slice(x, "Swapper")
	s := pdq.Sorter{Less: less, Base: base, Size: size}
	permute(base, size, s.Order(n))
}
