// Package atomic has the memory primitives below sync.
//
// The functions are compiled to single instructions; the types wrap them.
package atomic

import "unsafe"

// native: atomic load
func LoadInt32(addr *int32) (val int32)

// native: atomic store
func StoreInt32(addr *int32, val int32)

// native: atomic exchange
func SwapInt32(addr *int32, new int32) (old int32)

// native: atomic compare and swap
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

// native: atomic add, the new value
func AddInt32(addr *int32, delta int32) (new int32)

// native: atomic and, the old value
func AndInt32(addr *int32, mask int32) (old int32)

// native: atomic or, the old value
func OrInt32(addr *int32, mask int32) (old int32)

// native: atomic load
func LoadInt64(addr *int64) (val int64)

// native: atomic store
func StoreInt64(addr *int64, val int64)

// native: atomic exchange
func SwapInt64(addr *int64, new int64) (old int64)

// native: atomic compare and swap
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

// native: atomic add, the new value
func AddInt64(addr *int64, delta int64) (new int64)

// native: atomic and, the old value
func AndInt64(addr *int64, mask int64) (old int64)

// native: atomic or, the old value
func OrInt64(addr *int64, mask int64) (old int64)

// native: atomic load
func LoadUint32(addr *uint32) (val uint32)

// native: atomic store
func StoreUint32(addr *uint32, val uint32)

// native: atomic exchange
func SwapUint32(addr *uint32, new uint32) (old uint32)

// native: atomic compare and swap
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

// native: atomic add, the new value
func AddUint32(addr *uint32, delta uint32) (new uint32)

// native: atomic and, the old value
func AndUint32(addr *uint32, mask uint32) (old uint32)

// native: atomic or, the old value
func OrUint32(addr *uint32, mask uint32) (old uint32)

// native: atomic load
func LoadUint64(addr *uint64) (val uint64)

// native: atomic store
func StoreUint64(addr *uint64, val uint64)

// native: atomic exchange
func SwapUint64(addr *uint64, new uint64) (old uint64)

// native: atomic compare and swap
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

// native: atomic add, the new value
func AddUint64(addr *uint64, delta uint64) (new uint64)

// native: atomic and, the old value
func AndUint64(addr *uint64, mask uint64) (old uint64)

// native: atomic or, the old value
func OrUint64(addr *uint64, mask uint64) (old uint64)

// native: atomic load
func LoadUintptr(addr *uintptr) (val uintptr)

// native: atomic store
func StoreUintptr(addr *uintptr, val uintptr)

// native: atomic exchange
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

// native: atomic compare and swap
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

// native: atomic add, the new value
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

// native: atomic and, the old value
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

// native: atomic or, the old value
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)

// native: atomic load
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

// native: atomic store
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)

// native: atomic exchange
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

// native: atomic compare and swap
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)
