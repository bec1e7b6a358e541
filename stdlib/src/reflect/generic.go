package reflect

import "internal/abi"

// TypeFor returns the type T.
func TypeFor[T any]() Type { return toType(abi.TypeOf((*T)(nil)).Elem) }

// TypeAssert is v.Interface().(T) with the comma-ok form.
func TypeAssert[T any](v Value) (T, bool) {
	x, ok := v.Interface().(T)
	return x, ok
}
