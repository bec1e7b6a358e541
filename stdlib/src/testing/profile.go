package testing

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// inOutputDir returns where the file of a flag is.
func inOutputDir(path string) string {
	if *flags.outputDir == "" || path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(*flags.outputDir, path)
}

// dieOf ends the program if a profile cannot be written.
func dieOf(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "testing: "+format+"\n", args...)
	os.Exit(2)
}

// startProfiles starts what flags ask for, before the tests.
func (m *M) startProfiles() {
	if *flags.memRate > 0 {
		runtime.MemProfileRate = *flags.memRate
	}
	if *flags.cpuProfile != "" && !m.startCPU() {
		return
	}
	if *flags.block != "" && *flags.blockRate >= 0 {
		runtime.SetBlockProfileRate(*flags.blockRate)
	}
	if *flags.mutex != "" && *flags.mutexFraction >= 0 {
		runtime.SetMutexProfileFraction(*flags.mutexFraction)
	}
	if *flags.cover != "" && CoverMode() == "" {
		dieOf("cannot use -test.coverprofile because test binary was not built with coverage enabled")
	}
}

// startCPU starts the CPU profile.
func (m *M) startCPU() bool {
	f, err := os.Create(inOutputDir(*flags.cpuProfile))
	if err != nil {
		fmt.Fprintf(os.Stderr, "testing: %s\n", err)
		return false
	}
	if d, ok := m.deps.(withProfiles); ok {
		if err := d.StartCPUProfile(f); err != nil {
			fmt.Fprintf(os.Stderr, "testing: can't start cpu profile: %s\n", err)
			f.Close()
			return false
		}
	}
	m.cpu = f
	return true
}

// writeProfiles writes them, after the tests.
func (m *M) writeProfiles() {
	if m.cpu != nil {
		if d, ok := m.deps.(withProfiles); ok {
			d.StopCPUProfile()
		}
		m.cpu.Close()
		m.cpu = nil
	}
	if *flags.mem != "" {
		m.writeProfile("allocs", *flags.mem)
	}
	if *flags.block != "" && *flags.blockRate >= 0 {
		m.writeProfile("block", *flags.block)
	}
	if *flags.mutex != "" && *flags.mutexFraction >= 0 {
		m.writeProfile("mutex", *flags.mutex)
	}
	if CoverMode() != "" {
		coverReport()
	}
}

// writeProfile writes the profile of that name to a file.
func (m *M) writeProfile(name, path string) {
	f, err := os.Create(inOutputDir(path))
	if err != nil {
		dieOf("%s", err)
	}
	if name == "allocs" {
		runtime.GC() // it is as of the latest collection
	}
	if d, ok := m.deps.(withProfiles); ok {
		if err := d.WriteProfileTo(name, f, 0); err != nil {
			dieOf("can't write %s: %s", path, err)
		}
	}
	f.Close()
}
