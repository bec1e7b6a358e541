// Package testdeps is what the main package of a test program needs.
package testdeps

import (
	"io"
	"regexp"
	"runtime/pprof"
)

// Deps matches names of tests.
type Deps struct {
	Path   string // the import path of the package under test
	Module string // the path of its module
}

// The pattern that was used last, and what was made of it.
var (
	last    string
	matches *regexp.Regexp
)

// ImportPath is that path.
func (d Deps) ImportPath() string { return d.Path }

// ModulePath is the module's path.
func (d Deps) ModulePath() string { return d.Module }

// MatchString reports whether str contains a match of pat. One test at a time asks.
func (Deps) MatchString(pat, str string) (bool, error) {
	if matches == nil || last != pat {
		re, err := regexp.Compile(pat)
		if err != nil {
			return false, err
		}
		last, matches = pat, re
	}
	return matches.MatchString(str), nil
}

// StartCPUProfile starts the CPU profile, which is written to w.
func (Deps) StartCPUProfile(w io.Writer) error { return pprof.StartCPUProfile(w) }

// StopCPUProfile ends it.
func (Deps) StopCPUProfile() { pprof.StopCPUProfile() }

// WriteProfileTo writes the profile of that name.
func (Deps) WriteProfileTo(name string, w io.Writer, debug int) error {
	return pprof.Lookup(name).WriteTo(w, debug)
}
