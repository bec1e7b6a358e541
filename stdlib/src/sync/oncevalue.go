package sync

// OnceValue returns a function that calls f the first time and returns that
// result each time.
func OnceValue[T any](f func() T) func() T {
	c := new(onceCall)
	var r T
	return func() T {
		c.do(func() { r = f() })
		return r
	}
}

// OnceValues is OnceValue for two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	c := new(onceCall)
	var r1 T1
	var r2 T2
	return func() (T1, T2) {
		c.do(func() { r1, r2 = f() })
		return r1, r2
	}
}
