// Guards what happens in a test's life, and what its log says.
package life

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCleanup(t *testing.T) {
	t.Cleanup(func() { t.Log("first given, last called"); t.Cleanup(func() { t.Log("given in a cleanup") }) })
	t.Cleanup(func() { t.Log(t.Context().Err()) })
	t.Log(t.Context().Err())
	t.Run("sub", func(t *testing.T) {
		defer t.Log("deferred")
		t.Cleanup(func() { t.Log("cleanup of sub") })
		t.FailNow()
	})
}

func help(t testing.TB, text string) {
	t.Helper()
	t.Log(text)
	helper := func() { t.Helper(); t.Error(text, "again\nand again") }
	helper()
}

func each(t *testing.T, f func(int)) {
	t.Helper()
	for i := range 2 {
		f(i)
	}
}

func TestHelper(t *testing.T) {
	help(t, "helped")
	for i := range func(yield func(int) bool) { yield(7) } {
		help(t, fmt.Sprint(i))
	}
	each(t, func(i int) { t.Helper(); t.Logf("%d", i) })
	t.Run("sub", func(t *testing.T) { t.Helper(); help(t, "below") })
	t.Cleanup(func() { help(t, "in a cleanup") })
	defer help(t, "deferred")
}

func TestSkip(t *testing.T) {
	t.Run("a", func(t *testing.T) { t.Skip("not", "now") })
	t.Run("b", func(t *testing.T) { t.Error("failed first"); t.Skipf("%d", 1) })
	t.Run("c", func(t *testing.T) { defer func() { t.Log(t.Skipped(), t.Failed()) }(); t.SkipNow() })
}

func TestEnv(t *testing.T) {
	os.Setenv("LIFE", "before")
	t.Run("sub", func(t *testing.T) {
		t.Setenv("LIFE", "within")
		t.Setenv("LIFE2", "x")
		t.Log(os.Getenv("LIFE"), os.Getenv("LIFE2"))
	})
	_, set := os.LookupEnv("LIFE2")
	t.Log(os.Getenv("LIFE"), set)
	before, _ := os.Getwd()
	t.Run("dir", func(t *testing.T) {
		t.Chdir("/")
		dir, _ := os.Getwd()
		t.Log(dir, os.Getenv("PWD"))
	})
	after, _ := os.Getwd()
	t.Log(before == after, filepath.Base(after))
}

func TestTempDir(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	t.Log(filepath.Base(a), filepath.Base(b), filepath.Dir(a) == filepath.Dir(b))
	t.Run("x/y:z é", func(t *testing.T) {
		dir := t.TempDir()
		name := filepath.Base(filepath.Dir(dir))
		t.Log(strings.TrimRight(name, "0123456789"))
		t.Cleanup(func() {
			_, err := os.Stat(dir)
			t.Log(err)
		})
	})
	t.Log(filepath.Base(t.ArtifactDir()), t.ArtifactDir() == t.ArtifactDir())
}

func TestOutput(t *testing.T) {
	w := t.Output()
	fmt.Fprint(w, "one\ntwo")
	t.Log("between")
	fmt.Fprintln(w, "three\n\nfour")
	t.Run("sub", func(t *testing.T) {
		fmt.Fprint(w, "of the parent\n")
		fmt.Fprint(t.Output(), "unfinished")
	})
	t.Attr("key", "some value")
	t.Attr("a key", "v")
	t.Attr("key", "v\nw")
	fmt.Println("to standard output")
	fmt.Fprintln(os.Stderr, "to standard error")
}

func TestLater(t *testing.T) {
	var inner *testing.T
	t.Run("sub", func(t *testing.T) { inner = t })
	inner.Log("logged late")
	func() {
		defer func() { t.Log(recover()) }()
		inner.Fail()
	}()
	func() {
		defer func() { t.Log(recover()) }()
		t.Parallel()
		t.Parallel()
	}()
}

func TestConflict(t *testing.T) {
	try := func(f func()) {
		defer func() { t.Log(recover()) }()
		f()
	}
	t.Run("a", func(t *testing.T) { t.Setenv("X", "1"); try(t.Parallel) })
	t.Run("b", func(t *testing.T) {
		t.Parallel()
		try(func() { t.Setenv("X", "1") })
		t.Run("c", func(t *testing.T) { try(func() { t.Chdir("/") }) })
	})
	t.Cleanup(func() { try(func() { t.Run("x", func(*testing.T) {}) }) })
}

func TestParentFails(t *testing.T) {
	t.Run("sub", func(s *testing.T) {
		t.FailNow()
	})
	t.Log("not reached")
}

func TestDeadline(t *testing.T) {
	_, ok := t.Deadline()
	t.Log(ok, testing.Testing(), testing.Verbose(), testing.CoverMode() == "")
}

func TestAllocs(t *testing.T) {
	var sink *[64]byte
	t.Log(testing.AllocsPerRun(10, func() { sink = new([64]byte) }))
	t.Log(testing.AllocsPerRun(10, func() { sink = nil }))
	_ = sink
	var b bytes.Buffer
	t.Log(b.Len())
}
