// Package ioutil has old names of what io and os have.
//
// Deprecated: use those packages.
package ioutil

import (
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// Discard is io.Discard.
//
// Deprecated: use it.
var Discard io.Writer = io.Discard

// ReadAll is io.ReadAll.
//
// Deprecated: use it.
func ReadAll(r io.Reader) ([]byte, error) { return io.ReadAll(r) }

// NopCloser is io.NopCloser.
//
// Deprecated: use it.
func NopCloser(r io.Reader) io.ReadCloser { return io.NopCloser(r) }

// ReadFile is os.ReadFile.
//
// Deprecated: use it.
func ReadFile(filename string) ([]byte, error) { return os.ReadFile(filename) }

// WriteFile is os.WriteFile.
//
// Deprecated: use it.
func WriteFile(filename string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(filename, data, perm)
}

// TempFile is os.CreateTemp.
//
// Deprecated: use it.
func TempFile(dir, pattern string) (f *os.File, err error) { return os.CreateTemp(dir, pattern) }

// TempDir is os.MkdirTemp.
//
// Deprecated: use it.
func TempDir(dir, pattern string) (name string, err error) { return os.MkdirTemp(dir, pattern) }

// ReadDir returns what is in a folder, sorted by name, each with its FileInfo.
//
// Deprecated: use os.ReadDir.
func ReadDir(dirname string) ([]fs.FileInfo, error) {
	d, err := os.Open(dirname)
	if err != nil {
		return nil, err
	}
	list, err := d.Readdir(-1)
	d.Close()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(list, func(a, b fs.FileInfo) int { return strings.Compare(a.Name(), b.Name()) })
	return list, nil
}
