// Guards what is told of tests that panic.
package panics

import (
	"errors"
	"os"
	"runtime"
	"syscall"
	"testing"
)

func TestPanic(t *testing.T) {
	t.Log("said")
	t.Cleanup(func() { t.Log("cleaned up") })
	t.Run("sub", func(t *testing.T) {
		t.Log("said, too")
		var m map[string]int
		m["x"] = 1
	})
}
func TestError(t *testing.T)   { panic(errors.New("an error")) }
func TestGoexit(t *testing.T)  { runtime.Goexit() }
func TestCleanup(t *testing.T) { t.Cleanup(func() { panic("in a cleanup") }) }
func TestOther(t *testing.T) {
	done := make(chan bool)
	go func() { defer close(done); var p *int; *p = 1 }()
	<-done
}
func TestExit(t *testing.T)   { os.Exit(5) }
func TestSignal(t *testing.T) { syscall.Kill(os.Getpid(), syscall.SIGKILL); select {} }
func TestParallel(t *testing.T) {
	t.Run("p", func(t *testing.T) { t.Parallel(); panic("parallel") })
}
func TestBoth(t *testing.T) {
	t.Cleanup(func() { panic("second") })
	panic("first")
}
func ExamplePanics() {
	panic("in an example")
	// Output: x
}
func FuzzPanics(f *testing.F) {
	f.Add(0)
	f.Fuzz(func(t *testing.T, n int) { t.Log(1 / n) })
}
func BenchmarkPanics(b *testing.B) { panic("in a benchmark") }
