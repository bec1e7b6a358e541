package testing

import "runtime"

// AllocsPerRun returns how many objects a call of f allocates on average, a
// whole number. GOMAXPROCS is 1 meanwhile.
func AllocsPerRun(runs int, f func()) (avg float64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f() // once for what is made only once
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before := m.Mallocs
	for range runs {
		f()
	}
	runtime.ReadMemStats(&m)
	return float64((m.Mallocs - before) / uint64(runs))
}
