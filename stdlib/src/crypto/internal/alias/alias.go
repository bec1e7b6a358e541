// Package alias tells how slices share memory.
package alias

// native: whether x and y share bytes
func AnyOverlap(x, y []byte) bool

// native: whether x and y share bytes, and not each its first with the other's first
func InexactOverlap(x, y []byte) bool
