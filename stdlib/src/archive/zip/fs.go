package zip

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"sort"
	"strings"
	"time"
)

// listed is a file or a directory as a file system has it.
type listed struct {
	name string
	file *File
	dir  bool
	dup  bool
}

func (l *listed) stat() (fs.FileInfo, error) {
	if l.dup {
		return nil, errors.New(l.name + ": duplicate entries in zip file")
	}
	if !l.dir {
		return headerInfo{&l.file.FileHeader}, nil
	}
	return dirInfo{l}, nil
}

// dirInfo tells of a directory, which an archive may have or only imply.
type dirInfo struct{ l *listed }

func (d dirInfo) Name() string {
	_, name := split(d.l.name)
	return name
}
func (d dirInfo) Size() int64       { return 0 }
func (d dirInfo) Mode() fs.FileMode { return fs.ModeDir | 0o555 }
func (d dirInfo) Type() fs.FileMode { return fs.ModeDir }
func (d dirInfo) IsDir() bool       { return true }
func (d dirInfo) Sys() any          { return nil }
func (d dirInfo) ModTime() time.Time {
	if d.l.file == nil {
		return time.Time{}
	}
	return d.l.file.Modified.UTC()
}
func (d dirInfo) Info() (fs.FileInfo, error) { return d, nil }
func (d dirInfo) String() string             { return fs.FormatDirEntry(d) }

// split cuts a name without a slash at its end into directory and name.
func split(name string) (dir, elem string) {
	name = strings.TrimSuffix(name, "/")
	i := strings.LastIndexByte(name, '/')
	if i < 0 {
		return ".", name
	}
	return name[:i], name[i+1:]
}

// valid makes a name one of a file system; "" if that cannot be.
func valid(name string) string {
	name = strings.ReplaceAll(name, `\`, `/`)
	p := path.Clean(strings.TrimLeft(name, "/"))
	for strings.HasPrefix(p, "../") {
		p = p[3:]
	}
	return p
}

func (r *Reader) files() []listed {
	r.listOnce.Do(func() {
		at := make(map[string]int)
		dirs := make(map[string]bool)
		for _, f := range r.File {
			isDir := f.isDir()
			name := valid(f.Name)
			if name == "" {
				continue
			}
			if i, ok := at[name]; ok {
				r.list[i].dup = true
				continue
			}
			at[name] = len(r.list)
			r.list = append(r.list, listed{name: name, file: f, dir: isDir})
			for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
				dirs[dir] = true
			}
		}
		for dir := range dirs {
			if i, ok := at[dir]; !ok {
				r.list = append(r.list, listed{name: dir, dir: true})
			} else if !r.list[i].dir {
				r.list[i].dup = true
			}
		}
		sort.Slice(r.list, func(i, j int) bool {
			a, x := split(r.list[i].name)
			b, y := split(r.list[j].name)
			return a < b || a == b && x < y
		})
	})
	return r.list
}

// in returns the files of a directory.
func (r *Reader) in(dir string) []listed {
	files := r.files()
	i := sort.Search(len(files), func(i int) bool {
		d, _ := split(files[i].name)
		return d >= dir
	})
	j := sort.Search(len(files), func(j int) bool {
		d, _ := split(files[j].name)
		return d > dir
	})
	return files[i:j]
}

func (r *Reader) lookup(name string) *listed {
	if name == "." {
		return &listed{name: "./", dir: true}
	}
	dir, elem := split(name)
	files := r.in(dir)
	for i := range files {
		if _, e := split(files[i].name); e == elem {
			return &files[i]
		}
	}
	return nil
}

// Open opens a file or a directory, as fs.FS does.
func (r *Reader) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	l := r.lookup(name)
	if l == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if l.dir {
		return &openDir{l, r.in(name), 0}, nil
	}
	rc, err := l.file.Open()
	if err != nil {
		return nil, err
	}
	return rc.(fs.File), nil
}

// openDir is a directory that is being read.
type openDir struct {
	l     *listed
	files []listed
	at    int
}

func (d *openDir) Close() error               { return nil }
func (d *openDir) Stat() (fs.FileInfo, error) { return d.l.stat() }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.l.name, Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.files) - d.at
	if count > 0 && n > count {
		n = count
	}
	if n == 0 {
		if count <= 0 {
			return nil, nil
		}
		return nil, io.EOF
	}
	list := make([]fs.DirEntry, n)
	for i := range list {
		s, err := d.files[d.at+i].stat()
		if err != nil {
			return nil, err
		} else if s.Name() == "." || !fs.ValidPath(s.Name()) {
			return nil, &fs.PathError{Op: "readdir", Path: d.l.name, Err: fmt.Errorf("invalid file name: %v", d.files[d.at+i].name)}
		}
		list[i] = s.(fs.DirEntry)
	}
	d.at += n
	return list, nil
}
