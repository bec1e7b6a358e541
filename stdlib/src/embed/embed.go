// Package embed gives access to files that are part of the program: those that a
// //go:embed directive before a variable names.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"sort"
	"strings"
	"time"
)

// An FS is a read-only tree of files. The zero FS has none. Several goroutines may
// use one, and FSs may be assigned.
type FS struct {
	root *file
}

// file is a file or folder, and says of itself what fs asks.
type file struct {
	path string
	dir  bool
	data string
	// What a folder holds, by name.
	nodes []*file
}

var (
	_ fs.ReadDirFS  = FS{}
	_ fs.ReadFileFS = FS{}
	_ fs.FileInfo   = (*file)(nil)
	_ fs.DirEntry   = (*file)(nil)
	_ io.Seeker     = (*openFile)(nil)
	_ io.ReaderAt   = (*openFile)(nil)
)

var empty = &file{path: ".", dir: true}

func (n *file) Name() string               { return n.path[strings.LastIndexByte(n.path, '/')+1:] }
func (n *file) Size() int64                { return int64(len(n.data)) }
func (n *file) ModTime() time.Time         { return time.Time{} }
func (n *file) IsDir() bool                { return n.dir }
func (n *file) Sys() any                   { return nil }
func (n *file) Type() fs.FileMode          { return n.Mode().Type() }
func (n *file) Info() (fs.FileInfo, error) { return n, nil }
func (n *file) String() string             { return fs.FormatFileInfo(n) }

func (n *file) Mode() fs.FileMode {
	if n.dir {
		return fs.ModeDir | 0555
	}
	return 0444
}

// place is where in n a file called name is, or would be.
func (n *file) place(name string) (int, bool) {
	i := sort.Search(len(n.nodes), func(i int) bool { return n.nodes[i].Name() >= name })
	return i, i < len(n.nodes) && n.nodes[i].Name() == name
}

func (f FS) lookup(op, name string) (*file, error) {
	n := f.root
	if n == nil {
		n = empty
	}
	if !fs.ValidPath(name) {
		return nil, failure(op, name, fs.ErrNotExist)
	}
	for rest := name; rest != "." && rest != ""; {
		var elem string
		elem, rest, _ = strings.Cut(rest, "/")
		i, ok := n.place(elem)
		if !ok {
			return nil, failure(op, name, fs.ErrNotExist)
		}
		n = n.nodes[i]
	}
	return n, nil
}

func failure(op, name string, err error) error {
	return &fs.PathError{Op: op, Path: name, Err: err}
}

// Open opens the named file. What it gives for a regular file also is an io.Seeker
// and an io.ReaderAt.
func (f FS) Open(name string) (fs.File, error) {
	n, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if n.dir {
		return &openDir{file: n}, nil
	}
	return &openFile{file: n}, nil
}

// ReadDir reads the named folder.
func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if !n.dir {
		return nil, failure("read", name, errors.New("not a directory"))
	}
	return entries(n.nodes), nil
}

// ReadFile gives what is in the named file.
func (f FS) ReadFile(name string) ([]byte, error) {
	n, err := f.lookup("open", name)
	if err != nil {
		return nil, err
	}
	if n.dir {
		return nil, failure("read", name, errors.New("is a directory"))
	}
	return []byte(n.data), nil
}

func entries(nodes []*file) []fs.DirEntry {
	list := make([]fs.DirEntry, len(nodes))
	for i, n := range nodes {
		list[i] = n
	}
	return list
}

// pathOf is how errors of an open file name it: a folder by its slash.
func (n *file) pathOf() string {
	if n.dir {
		return n.path + "/"
	}
	return n.path
}

// openFile is an open file.
type openFile struct {
	file *file
	at   int64
}

func (r *openFile) Stat() (fs.FileInfo, error) { return r.file, nil }
func (r *openFile) Close() error               { return nil }

func (r *openFile) Read(p []byte) (int, error) {
	if r.at < 0 {
		return 0, failure("read", r.file.path, fs.ErrInvalid)
	}
	if r.at >= r.file.Size() {
		return 0, io.EOF
	}
	n := copy(p, r.file.data[r.at:])
	r.at += int64(n)
	return n, nil
}

func (r *openFile) ReadAt(p []byte, at int64) (int, error) {
	if at < 0 || at > r.file.Size() {
		return 0, failure("read", r.file.path, fs.ErrInvalid)
	}
	n := copy(p, r.file.data[at:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func (r *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += r.at
	case io.SeekEnd:
		offset += r.file.Size()
	}
	if offset < 0 || offset > r.file.Size() {
		return 0, failure("seek", r.file.path, fs.ErrInvalid)
	}
	r.at = offset
	return offset, nil
}

// openDir is an open folder.
type openDir struct {
	file *file
	// How many entries were given.
	given int
}

func (l *openDir) Stat() (fs.FileInfo, error) { return l.file, nil }
func (l *openDir) Close() error               { return nil }

func (l *openDir) Read([]byte) (int, error) {
	return 0, failure("read", l.file.pathOf(), errors.New("is a directory"))
}

func (l *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	rest := l.file.nodes[l.given:]
	if len(rest) == 0 {
		if count > 0 {
			return nil, io.EOF
		}
		return nil, nil
	}
	if count > 0 && count < len(rest) {
		rest = rest[:count]
	}
	l.given += len(rest)
	return entries(rest), nil
}

// files makes an FS of what the compiler packed: for each file its path, the
// length of its text as a number, and the text, with a zero byte after the first
// two. Paths are sorted.
func files(packed string) FS {
	root := &file{path: ".", dir: true}
	for packed != "" {
		path, rest, _ := strings.Cut(packed, "\x00")
		number, rest, _ := strings.Cut(rest, "\x00")
		length := 0
		for _, c := range number {
			length = length*10 + int(c-'0')
		}
		root.add(path, rest[:length])
		packed = rest[length:]
	}
	return FS{root}
}

func (n *file) add(path, data string) {
	for at := 0; ; {
		slash := strings.IndexByte(path[at:], '/')
		end := at + slash
		if slash < 0 {
			end = len(path)
		}
		i, found := n.place(path[at:end])
		if !found {
			n.nodes = append(n.nodes, nil)
			copy(n.nodes[i+1:], n.nodes[i:])
			n.nodes[i] = &file{path: path[:end], dir: slash >= 0}
		}
		n = n.nodes[i]
		if slash < 0 {
			n.data = data
			return
		}
		at = end + 1
	}
}

// bytes is the value of a variable of a byte slice's type.
func bytes(data string) []byte { return []byte(data) }
