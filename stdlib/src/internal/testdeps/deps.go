// Package testdeps is what the main package of a test program needs.
package testdeps

import "errors"

// native: whether pat, a regular expression, matches somewhere in str; what is
// wrong with pat
func match(pat, str string) (ok bool, wrong string)

// Deps matches names of tests.
type Deps struct {
	Path   string // the import path of the package under test
	Module string // the path of its module
}

// ImportPath is that path.
func (d Deps) ImportPath() string { return d.Path }

// ModulePath is the module's path.
func (d Deps) ModulePath() string { return d.Module }

// MatchString reports whether str contains a match of pat.
func (Deps) MatchString(pat, str string) (bool, error) {
	ok, wrong := match(pat, str)
	if wrong != "" {
		return false, errors.New(wrong)
	}
	return ok, nil
}
