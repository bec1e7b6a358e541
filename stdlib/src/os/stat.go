package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
)

type fileStat struct {
	name string
	mode FileMode
	st   syscall.Stat_t
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Size() int64        { return s.st.Size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return time.Unix(s.st.Mtim.Sec, s.st.Mtim.Nsec) }
func (s *fileStat) Sys() any           { return &s.st }

func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' && i+1 < len(name) {
			return name[i+1:]
		}
	}
	return name
}

func newStat(name string) *fileStat { return &fileStat{name: baseName(name)} }

// done sets the mode from what the kernel told.
func (s *fileStat) done() *fileStat {
	m := s.st.Mode
	s.mode = FileMode(m & 0777)
	switch m & 0170000 {
	case 0060000:
		s.mode |= ModeDevice
	case 0020000:
		s.mode |= ModeDevice | ModeCharDevice
	case 0040000:
		s.mode |= ModeDir
	case 0010000:
		s.mode |= ModeNamedPipe
	case 0120000:
		s.mode |= ModeSymlink
	case 0140000:
		s.mode |= ModeSocket
	}
	if m&02000 != 0 {
		s.mode |= ModeSetgid
	}
	if m&04000 != 0 {
		s.mode |= ModeSetuid
	}
	if m&01000 != 0 {
		s.mode |= ModeSticky
	}
	return s
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) {
	s := newStat(name)
	if err := uninterrupted(func() error { return syscall.Stat(name, &s.st) }); err != nil {
		return nil, &PathError{Op: "stat", Path: name, Err: err}
	}
	return s.done(), nil
}

// Lstat describes a file, not following a link.
func Lstat(name string) (FileInfo, error) {
	s := newStat(name)
	if err := uninterrupted(func() error { return syscall.Lstat(name, &s.st) }); err != nil {
		return nil, &PathError{Op: "lstat", Path: name, Err: err}
	}
	return s.done(), nil
}

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	s := newStat(f.name)
	if err := f.pfd.Fstat(&s.st); err != nil {
		return nil, f.wrap("stat", err)
	}
	return s.done(), nil
}

// SameFile reports whether both describe the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.st.Dev == b.st.Dev && a.st.Ino == b.st.Ino
}

// unixDirent is an entry of a directory.
type unixDirent struct {
	parent string
	name   string
	typ    FileMode
	known  bool // typ is right
	info   FileInfo
}

func (d *unixDirent) Name() string   { return d.name }
func (d *unixDirent) IsDir() bool    { return d.typ.IsDir() }
func (d *unixDirent) Type() FileMode { return d.typ }
func (d *unixDirent) String() string { return fs.FormatDirEntry(d) }
func (d *unixDirent) Info() (FileInfo, error) {
	if d.info != nil {
		return d.info, nil
	}
	return Lstat(d.parent + "/" + d.name)
}

// dirBuf is what getdents gave and where in it we are.
type dirBuf struct {
	buf      []byte
	pos, end int
}

// entries reads n entries, all if n <= 0.
func (f *File) entries(n int) (list []*unixDirent, err error) {
	if f.dir == nil {
		f.dir = &dirBuf{buf: make([]byte, 8192)}
	}
	d := f.dir
	for n <= 0 || len(list) < n {
		if d.pos >= d.end {
			k, err := f.pfd.ReadDirent(d.buf)
			if err != nil {
				return list, f.wrap("readdirent", err)
			}
			d.pos, d.end = 0, k
			if k <= 0 {
				break
			}
		}
		// inode 8, offset 8, length 2, type 1, name, 0.
		rec := d.buf[d.pos:d.end]
		size := int(rec[16]) | int(rec[17])<<8
		rec = rec[:size]
		d.pos += size
		end := 19
		for end < size && rec[end] != 0 {
			end++
		}
		name := string(rec[19:end])
		if name == "." || name == ".." {
			continue
		}
		e := &unixDirent{parent: f.name, name: name, known: true}
		switch rec[18] {
		case 1:
			e.typ = ModeNamedPipe
		case 2:
			e.typ = ModeDevice | ModeCharDevice
		case 4:
			e.typ = ModeDir
		case 6:
			e.typ = ModeDevice
		case 8:
		case 10:
			e.typ = ModeSymlink
		case 12:
			e.typ = ModeSocket
		default:
			info, err := Lstat(f.name + "/" + name)
			if IsNotExist(err) {
				continue
			}
			if err != nil {
				return list, err
			}
			e.info = info
			e.typ = info.Mode().Type()
		}
		list = append(list, e)
	}
	if n > 0 && len(list) == 0 {
		return nil, io.EOF
	}
	return list, nil
}

// ReadDir reads n entries, all if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	list, err := f.entries(n)
	out := make([]DirEntry, len(list))
	for i, e := range list {
		out[i] = e
	}
	return out, err
}

// Readdir is ReadDir with FileInfos.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	list, err := f.entries(n)
	out := make([]FileInfo, 0, len(list))
	for _, e := range list {
		info, err := e.Info()
		if IsNotExist(err) {
			continue
		}
		if err != nil {
			return out, err
		}
		out = append(out, info)
	}
	return out, err
}

// Readdirnames is ReadDir with names.
func (f *File) Readdirnames(n int) (names []string, err error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	list, err := f.entries(n)
	names = make([]string, len(list))
	for i, e := range list {
		names[i] = e.name
	}
	return names, err
}

// ReadDir returns a directory's entries, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	// What is no directory, or a pipe that nobody writes to, is not even opened.
	f, err := OpenFile(name, syscall.O_DIRECTORY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.sortedEntries()
}

func (f *File) sortedEntries() ([]DirEntry, error) {
	list, err := f.ReadDir(-1)
	sortEntries(list, make([]DirEntry, len(list)))
	return list, err
}

func sortEntries(list, tmp []DirEntry) {
	if len(list) < 2 {
		return
	}
	m := len(list) / 2
	sortEntries(list[:m], tmp[:m])
	sortEntries(list[m:], tmp[m:])
	copy(tmp, list[:m])
	i, j, k := 0, m, 0
	for ; i < m && j < len(list); k++ {
		if list[j].Name() < tmp[i].Name() {
			list[k] = list[j]
			j++
		} else {
			list[k] = tmp[i]
			i++
		}
	}
	copy(list[k:], tmp[i:m])
}
