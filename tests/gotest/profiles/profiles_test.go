package profiles

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Work is what the other tests run in a process of its own.
func TestWork(t *testing.T) {
	if os.Getenv("WORK") == "" {
		t.Skip("only for others")
	}
	c := make(chan []byte)
	go func() { c <- make([]byte, 1<<20) }()
	<-c
	t.Log(runtime.MemProfileRate, runtime.SetMutexProfileFraction(-1))
}

// run runs TestWork with flags, and tells what it says and which files it writes.
func run(t *testing.T, flags ...string) {
	dir := t.TempDir()
	for i := range flags {
		flags[i] = strings.ReplaceAll(flags[i], "DIR", dir)
	}
	cmd := exec.Command(os.Args[0], append([]string{"-test.run=^TestWork$", "-test.v"}, flags...)...)
	cmd.Env = append(os.Environ(), "WORK=1")
	out, err := cmd.CombinedOutput()
	t.Logf("%s%v", strings.ReplaceAll(string(out), dir, "DIR"), err)
	files, _ := filepath.Glob(filepath.Join(dir, "*"))
	for _, f := range files {
		b, _ := os.ReadFile(f)
		t.Log(filepath.Base(f), bytes.HasPrefix(b, []byte{0x1f, 0x8b}))
	}
}

func TestNone(t *testing.T) { run(t) }

func TestAll(t *testing.T) {
	run(t, "-test.outputdir=DIR", "-test.cpuprofile=cpu", "-test.memprofile=mem", "-test.memprofilerate=1",
		"-test.blockprofile=block", "-test.mutexprofile=DIR/mutex", "-test.mutexprofilefraction=7")
}

func TestNegative(t *testing.T) {
	run(t, "-test.outputdir=DIR", "-test.blockprofile=block", "-test.blockprofilerate=-1",
		"-test.mutexprofile=mutex", "-test.mutexprofilefraction=-1")
}

func TestNowhere(t *testing.T) {
	run(t, "-test.memprofile=DIR/no/mem")
	run(t, "-test.cpuprofile=DIR/no/cpu", "-test.blockprofile=DIR/block")
}

func TestCover(t *testing.T) {
	run(t, "-test.coverprofile=DIR/cover")
	t.Log(testing.CoverMode() == "", testing.Coverage())
}
