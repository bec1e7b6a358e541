package runtime

import "unsafe"

// AddCleanup calls cleanup(arg) some time after ptr is unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	return Cleanup{addCleanup(uintptr(unsafe.Pointer(ptr)), func() { cleanup(arg) })}
}
