// Package fstest has a file system in memory, and a test of any file system.
package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// MapFS is a file system: files by their paths. Folders on the way to a file need not
// be there. It must not change while it is read.
type MapFS map[string]*MapFile

// MapFile is a file, a folder or a symbolic link, as its mode says.
type MapFile struct {
	Data    []byte // what the file holds, or where the link points
	Mode    fs.FileMode
	ModTime time.Time
	Sys     any
}

// implied is a folder that is there only for what is in it.
var implied = MapFile{Mode: fs.ModeDir | 0555}

// entry is a file under its name in a folder.
type entry struct {
	name string
	file *MapFile
}

func (e *entry) Name() string               { return e.name }
func (e *entry) Size() int64                { return int64(len(e.file.Data)) }
func (e *entry) Mode() fs.FileMode          { return e.file.Mode }
func (e *entry) Type() fs.FileMode          { return e.file.Mode.Type() }
func (e *entry) ModTime() time.Time         { return e.file.ModTime }
func (e *entry) IsDir() bool                { return e.file.Mode.IsDir() }
func (e *entry) Sys() any                   { return e.file.Sys }
func (e *entry) Info() (fs.FileInfo, error) { return e, nil }
func (e *entry) String() string             { return fs.FormatFileInfo(e) }

// find returns what stands at a path without links before its end, nil if nothing.
func (m MapFS) find(name string) *MapFile {
	if f := m[name]; f != nil {
		return f
	}
	if name == "." {
		return &MapFile{Mode: implied.Mode}
	}
	for p := range m {
		if strings.HasPrefix(p, name+"/") {
			return &MapFile{Mode: implied.Mode}
		}
	}
	return nil
}

// follow returns the path without links that name leads to.
func (m MapFS) follow(name string) (string, bool) {
	at := 0
	if f := m[name]; f != nil && f.Mode.Type() == fs.ModeSymlink {
		at = len(name)
	}
	for {
		if at == 0 || at < len(name) {
			if i := strings.IndexByte(name[at:], '/'); i >= 0 {
				at += i
			} else {
				at = len(name)
			}
		}
		if f := m[name[:at]]; f != nil && f.Mode.Type() == fs.ModeSymlink {
			target := string(f.Data)
			if path.IsAbs(target) {
				return "", false
			}
			return m.follow(path.Join(path.Dir(name[:at]), target) + name[at:])
		}
		if at == len(name) {
			return name, fs.ValidPath(name)
		}
		at++
	}
}

// list returns what is in a folder, sorted.
func (m MapFS) list(dir string) []*entry {
	prefix := dir + "/"
	if dir == "." {
		prefix = ""
	}
	byName := map[string]*entry{}
	for p, f := range m {
		rest, ok := strings.CutPrefix(p, prefix)
		if !ok || p == "." {
			continue
		}
		name, _, deeper := strings.Cut(rest, "/")
		if !deeper {
			byName[name] = &entry{name, f}
		} else if byName[name] == nil {
			byName[name] = &entry{name, &MapFile{Mode: implied.Mode}}
		}
	}
	list := make([]*entry, 0, len(byName))
	for _, e := range byName {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b *entry) int { return strings.Compare(a.name, b.name) })
	return list
}

// Open opens what the path leads to through links.
func (m MapFS) Open(name string) (fs.File, error) {
	var f *MapFile
	real, ok := name, fs.ValidPath(name)
	if ok {
		real, ok = m.follow(name)
	}
	if ok {
		f = m.find(real)
	}
	if f == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	o := opened{entry{path.Base(name), f}, name}
	if f.Mode.IsDir() {
		return &openDir{opened: o, list: m.list(real)}, nil
	}
	return &openFile{opened: o}, nil
}

// last returns what stands at the path; its last element is not followed.
func (m MapFS) last(op, name string) (*entry, error) {
	if fs.ValidPath(name) {
		if dir, ok := m.follow(path.Dir(name)); ok {
			base := path.Base(name)
			if f := m.find(path.Join(dir, base)); f != nil {
				return &entry{base, f}, nil
			}
		}
	}
	return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// ReadLink returns where a link points.
func (m MapFS) ReadLink(name string) (string, error) {
	e, err := m.last("readlink", name)
	if err != nil {
		return "", err
	}
	if e.Type() != fs.ModeSymlink {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(e.file.Data), nil
}

// Lstat describes the file or the link at the path.
func (m MapFS) Lstat(name string) (fs.FileInfo, error) {
	e, err := m.last("lstat", name)
	if err != nil {
		return nil, err
	}
	return e, nil
}

// plain has no method but Open, so that package fs does the work.
type plain struct{ fs.FS }

// ReadFile returns what a file holds.
func (m MapFS) ReadFile(name string) ([]byte, error) { return fs.ReadFile(plain{m}, name) }

// Stat describes what the path leads to.
func (m MapFS) Stat(name string) (fs.FileInfo, error) { return fs.Stat(plain{m}, name) }

// ReadDir lists a folder, sorted.
func (m MapFS) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(plain{m}, name) }

// Glob returns the paths that match.
func (m MapFS) Glob(pattern string) ([]string, error) { return fs.Glob(plain{m}, pattern) }

// whole has all methods of MapFS but Sub.
type whole struct{ MapFS }

func (whole) Sub() {}

// Sub returns the file system below dir.
func (m MapFS) Sub(dir string) (fs.FS, error) { return fs.Sub(whole{m}, dir) }

// opened is what an open file and an open folder have in common.
type opened struct {
	entry
	path string
}

func (o *opened) Stat() (fs.FileInfo, error) { return &o.entry, nil }
func (o *opened) Close() error               { return nil }
func (o *opened) fail(op string, err error) error {
	return &fs.PathError{Op: op, Path: o.path, Err: err}
}

// openFile is a file that is read.
type openFile struct {
	opened
	at int64
}

func (f *openFile) Read(b []byte) (int, error) {
	if f.at >= f.Size() {
		return 0, io.EOF
	}
	if f.at < 0 {
		return 0, f.fail("read", fs.ErrInvalid)
	}
	n := copy(b, f.file.Data[f.at:])
	f.at += int64(n)
	return n, nil
}

func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.at
	case io.SeekEnd:
		offset += f.Size()
	}
	if offset < 0 || offset > f.Size() {
		return 0, f.fail("seek", fs.ErrInvalid)
	}
	f.at = offset
	return offset, nil
}

func (f *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > f.Size() {
		return 0, f.fail("read", fs.ErrInvalid)
	}
	n := copy(b, f.file.Data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

// openDir is a folder that is read.
type openDir struct {
	opened
	list []*entry
}

func (d *openDir) Read([]byte) (int, error) { return 0, d.fail("read", fs.ErrInvalid) }

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.list)
	if count > 0 {
		if n == 0 {
			return nil, io.EOF
		}
		n = min(n, count)
	}
	list := make([]fs.DirEntry, n)
	for i, e := range d.list[:n] {
		list[i] = e
	}
	d.list = d.list[n:]
	return list, nil
}
