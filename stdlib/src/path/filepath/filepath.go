// Package filepath works on the paths of files.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
)

// Separators of paths and of lists of paths.
const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = path.ErrBadPattern

// SkipDir and SkipAll steer Walk and WalkDir.
var (
	SkipDir error = fs.SkipDir
	SkipAll error = fs.SkipAll
)

// Clean returns the shortest path that means the same.
func Clean(p string) string { return path.Clean(p) }

// Split cuts p after its last slash.
func Split(p string) (dir, file string) { return path.Split(p) }

// Join joins the elements and cleans the result.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns the suffix from the last dot of the last element.
func Ext(p string) string { return path.Ext(p) }

// Base returns the last element.
func Base(p string) string { return path.Base(p) }

// Dir returns all but the last element.
func Dir(p string) string { return path.Dir(p) }

// IsAbs reports whether p begins with a slash.
func IsAbs(p string) bool { return path.IsAbs(p) }

// Match reports whether name matches the shell pattern.
func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

// ToSlash and FromSlash change nothing here.
func ToSlash(p string) string { return p }

// FromSlash is as ToSlash.
func FromSlash(p string) string { return p }

// VolumeName returns "".
func VolumeName(p string) string { return "" }

// HasPrefix is not to be used.
func HasPrefix(p, prefix string) bool { return len(p) >= len(prefix) && p[:len(prefix)] == prefix }

// SplitList splits a list of paths.
func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	var list []string
	start := 0
	for i := 0; i < len(p); i++ {
		if p[i] == ListSeparator {
			list = append(list, p[start:i])
			start = i + 1
		}
	}
	return append(list, p[start:])
}

// IsLocal reports whether p stays within its directory.
func IsLocal(p string) bool {
	if IsAbs(p) || p == "" {
		return false
	}
	p = Clean(p)
	return p != ".." && !HasPrefix(p, "../")
}

// Localize returns the path of a slash-separated name.
func Localize(p string) (string, error) {
	if !fs.ValidPath(p) {
		return "", errors.New("invalid path")
	}
	for i := 0; i < len(p); i++ {
		if p[i] == 0 {
			return "", errors.New("invalid path")
		}
	}
	return p, nil
}

// Abs makes p absolute.
func Abs(p string) (string, error) {
	if IsAbs(p) {
		return Clean(p), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, p), nil
}

// Rel returns the path from basePath to targPath.
func Rel(basePath, targPath string) (string, error) {
	base, targ := Clean(basePath), Clean(targPath)
	if base == targ {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(targ) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	// b0 and t0 are where the differing elements begin, bi and ti where they end.
	b0, bi, t0, ti := 0, 0, 0, 0
	for bi < len(base) && ti < len(targ) {
		for bi < len(base) && base[bi] != '/' {
			bi++
		}
		for ti < len(targ) && targ[ti] != '/' {
			ti++
		}
		if targ[t0:ti] != base[b0:bi] {
			break
		}
		if bi < len(base) {
			bi++
		}
		if ti < len(targ) {
			ti++
		}
		b0, t0 = bi, ti
	}
	if base[b0:bi] == ".." {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	if b0 == len(base) {
		return targ[t0:], nil
	}
	up := ".."
	for i := b0; i < len(base); i++ {
		if base[i] == '/' {
			up += "/.."
		}
	}
	if t0 != len(targ) {
		up += "/" + targ[t0:]
	}
	return up, nil
}

// WalkFunc is what Walk calls.
type WalkFunc func(path string, info fs.FileInfo, err error) error

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(p, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	list, err := os.ReadDir(p)
	if err != nil {
		if err = fn(p, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				err = nil
			}
			return err
		}
	}
	for _, e := range list {
		if err := walkDir(Join(p, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// WalkDir calls fn for all files below root, in lexical order.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(p string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(p, info, nil)
	}
	list, err := os.ReadDir(p)
	err1 := fn(p, info, err)
	if err != nil || err1 != nil {
		return err1
	}
	for _, e := range list {
		name := Join(p, e.Name())
		info, err := os.Lstat(name)
		if err != nil {
			if err := fn(name, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err = walk(name, info, fn); err != nil {
			if !info.IsDir() || err != SkipDir {
				return err
			}
		}
	}
	return nil
}

// Walk calls fn for all files below root, in lexical order.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

// EvalSymlinks returns p with all links followed.
func EvalSymlinks(p string) (string, error) {
	done := ""
	if IsAbs(p) {
		done = "/"
	}
	rest := p
	for links := 0; rest != ""; {
		i := 0
		for i < len(rest) && rest[i] != '/' {
			i++
		}
		elem := rest[:i]
		for i < len(rest) && rest[i] == '/' {
			i++
		}
		rest = rest[i:]
		if elem == "" || elem == "." {
			continue
		}
		next := Join(done, elem)
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && rest != "" {
				return "", &fs.PathError{Op: "lstat", Path: next + "/" + rest, Err: errors.New("not a directory")}
			}
			done = next
			continue
		}
		if links++; links > 255 {
			return "", errors.New("EvalSymlinks: too many links")
		}
		link, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(link) {
			done = "/"
		}
		if rest != "" {
			link += "/" + rest
		}
		rest = link
	}
	return Clean(done), nil
}

func hasMeta(p string) bool {
	for i := 0; i < len(p); i++ {
		switch p[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

// Glob returns the files that match the pattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err = os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if hasMeta(dir) {
		if dir == pattern {
			return nil, ErrBadPattern
		}
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		list, _ := os.ReadDir(d)
		for _, e := range list {
			ok, err := Match(file, e.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(d, e.Name()))
			}
		}
	}
	return matches, nil
}
