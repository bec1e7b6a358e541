package runtime

import "unsafe"

// AddCleanup calls cleanup(arg) some time after ptr is unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	switch arg := any(arg).(type) {
	case *T:
		if arg == ptr {
			panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
		}
	case unsafe.Pointer:
		if arg == unsafe.Pointer(ptr) {
			panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
		}
	}
	return Cleanup{addCleanup(uintptr(unsafe.Pointer(ptr)), func() { cleanup(arg) })}
}
