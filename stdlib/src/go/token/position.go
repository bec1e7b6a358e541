package token

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
)

// Position is a place in a file; it is one if Line > 0.
type Position struct {
	Filename string
	Offset   int // in bytes, from 0
	Line     int // from 1
	Column   int // in bytes, from 1
}

// IsValid reports whether it is a place.
func (pos *Position) IsValid() bool { return pos.Line > 0 }

// String is file:line:column, as much of it as is known.
func (pos Position) String() string {
	s := pos.Filename
	if pos.IsValid() {
		if s != "" {
			s += ":"
		}
		s += strconv.Itoa(pos.Line)
		if pos.Column != 0 {
			s += ":" + strconv.Itoa(pos.Column)
		}
	}
	if s == "" {
		s = "-"
	}
	return s
}

// Pos is a place in the files of a FileSet: each has a range of them.
type Pos int

// NoPos is no place.
const NoPos Pos = 0

// IsValid reports whether it is a place.
func (p Pos) IsValid() bool { return p != NoPos }

// File is a file of a FileSet.
type File struct {
	name       string
	base, size int

	mutex sync.Mutex
	lines []int // where each begins
	infos []lineInfo
}

// lineInfo says where the text at Offset is from. It is as it is serialized.
type lineInfo struct {
	Offset       int
	Filename     string
	Line, Column int
}

// Name is the file's name.
func (f *File) Name() string { return f.name }

// Base is the Pos of the beginning.
func (f *File) Base() int { return f.base }

// Size is the file's size.
func (f *File) Size() int { return f.size }

// End is the Pos of the end.
func (f *File) End() Pos { return Pos(f.base + f.size) }

// String is the file's name and range.
func (f *File) String() string { return fmt.Sprintf("%s(%d-%d)", f.name, f.base, f.End()) }

// LineCount is how many lines there are.
func (f *File) LineCount() int {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return len(f.lines)
}

// AddLine says that a line begins at offset, which must be after the last line's
// and in the file.
func (f *File) AddLine(offset int) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if i := len(f.lines); (i == 0 || f.lines[i-1] < offset) && offset < f.size {
		f.lines = append(f.lines, offset)
	}
}

// MergeLine joins a line with the next one.
func (f *File) MergeLine(line int) {
	if line < 1 {
		panic(fmt.Sprintf("invalid line number %d (should be >= 1)", line))
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if line >= len(f.lines) {
		panic(fmt.Sprintf("invalid line number %d (should be < %d)", line, len(f.lines)))
	}
	f.lines = slices.Delete(f.lines, line, line+1)
}

// Lines is where the lines begin.
func (f *File) Lines() []int {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.lines
}

// SetLines says where the lines begin; it says whether that can be.
func (f *File) SetLines(lines []int) bool {
	for i, offset := range lines {
		if i > 0 && offset <= lines[i-1] || f.size <= offset {
			return false
		}
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.lines = lines
	return true
}

// SetLinesForContent finds where the lines of content begin.
func (f *File) SetLinesForContent(content []byte) {
	var lines []int
	line := 0
	for offset, b := range content {
		if line >= 0 {
			lines = append(lines, line)
		}
		line = -1
		if b == '\n' {
			line = offset + 1
		}
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.lines = lines
}

// LineStart is the Pos of a line's beginning.
func (f *File) LineStart(line int) Pos {
	if line < 1 {
		panic(fmt.Sprintf("invalid line number %d (should be >= 1)", line))
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if line > len(f.lines) {
		panic(fmt.Sprintf("invalid line number %d (should be < %d)", line, len(f.lines)))
	}
	return Pos(f.base + f.lines[line-1])
}

// AddLineInfo is AddLineColumnInfo with column 1.
func (f *File) AddLineInfo(offset int, filename string, line int) {
	f.AddLineColumnInfo(offset, filename, line, 1)
}

// AddLineColumnInfo says that the text from offset on is from elsewhere.
func (f *File) AddLineColumnInfo(offset int, filename string, line, column int) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if i := len(f.infos); (i == 0 || f.infos[i-1].Offset < offset) && offset < f.size {
		f.infos = append(f.infos, lineInfo{offset, filename, line, column})
	}
}

func (f *File) fixOffset(offset int) int { return min(max(offset, 0), f.size) }

// Pos is the Pos of an offset in the file.
func (f *File) Pos(offset int) Pos { return Pos(f.base + f.fixOffset(offset)) }

// Offset is the offset of a Pos in the file.
func (f *File) Offset(p Pos) int { return f.fixOffset(int(p) - f.base) }

// Line is the line of a Pos.
func (f *File) Line(p Pos) int { return f.Position(p).Line }

// before is the index of the last element that is not after x.
func before(a []int, x int) int {
	i, j := 0, len(a)
	for i < j {
		if h := int(uint(i+j) / 2); a[h] <= x {
			i = h + 1
		} else {
			j = h
		}
	}
	return i - 1
}

func (f *File) position(p Pos, adjusted bool) (pos Position) {
	offset := f.Offset(p)
	pos.Offset = offset
	pos.Filename = f.name
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if i := before(f.lines, offset); i >= 0 {
		pos.Line, pos.Column = i+1, offset-f.lines[i]+1
	}
	if !adjusted || len(f.infos) == 0 {
		return
	}
	i, found := slices.BinarySearchFunc(f.infos, offset, func(info lineInfo, x int) int { return cmp.Compare(info.Offset, x) })
	if !found {
		i--
	}
	if i < 0 {
		return
	}
	alt := &f.infos[i]
	pos.Filename = alt.Filename
	if i := before(f.lines, alt.Offset); i >= 0 {
		d := pos.Line - (i + 1)
		pos.Line = alt.Line + d
		if alt.Column == 0 {
			// What is not known stays so.
			pos.Column = 0
		} else if d == 0 {
			pos.Column = alt.Column + (offset - alt.Offset)
		}
	}
	return
}

// PositionFor is the Position of a Pos; adjusted is whether line infos count.
func (f *File) PositionFor(p Pos, adjusted bool) (pos Position) {
	if p != NoPos {
		pos = f.position(p, adjusted)
	}
	return
}

// Position is PositionFor with line infos.
func (f *File) Position(p Pos) (pos Position) { return f.PositionFor(p, true) }

// FileSet is files, each with a range of Pos.
type FileSet struct {
	mutex sync.RWMutex
	base  int
	files []*File // by base

	last atomic.Pointer[File] // that was looked up; others are asked for rarely
}

// NewFileSet is a FileSet without files.
func NewFileSet() *FileSet { return &FileSet{base: 1} }

// Base is the least base of the next file.
func (s *FileSet) Base() int {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return s.base
}

// AddFile adds a file; base negative is s.Base().
func (s *FileSet) AddFile(filename string, base, size int) *File {
	f := &File{name: filename, size: size, lines: []int{0}}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if base < 0 {
		base = s.base
	}
	if base < s.base {
		panic(fmt.Sprintf("invalid base %d (should be >= %d)", base, s.base))
	}
	f.base = base
	if size < 0 {
		panic(fmt.Sprintf("invalid size %d (should be >= 0)", size))
	}
	// The end is a place, too.
	base += size + 1
	if base < 0 {
		panic("token.Pos offset overflow (> 2G of source code in file set)")
	}
	s.base = base
	s.files = append(s.files, f)
	return f
}

// AddExistingFiles adds files of other sets; they must not overlap with others.
func (s *FileSet) AddExistingFiles(files ...*File) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, f := range files {
		i, _ := slices.BinarySearchFunc(s.files, f.base, func(f *File, base int) int { return cmp.Compare(f.base, base) })
		overlap := func(g *File) {
			panic(fmt.Sprintf("file %s (%d-%d) overlaps with file %s (%d-%d)", g.name, g.base, g.base+g.size, f.name, f.base, f.base+f.size))
		}
		if i < len(s.files) && s.files[i] == f {
			continue
		}
		if i > 0 && s.files[i-1].base+s.files[i-1].size >= f.base {
			overlap(s.files[i-1])
		}
		if i < len(s.files) && f.base+f.size >= s.files[i].base {
			overlap(s.files[i])
		}
		s.files = slices.Insert(s.files, i, f)
		s.base = max(s.base, f.base+f.size+1)
	}
}

// RemoveFile removes a file; its range is not used again.
func (s *FileSet) RemoveFile(file *File) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.last.CompareAndSwap(file, nil)
	if i := slices.Index(s.files, file); i >= 0 {
		s.files = slices.Delete(s.files, i, i+1)
	}
}

// Iterate calls yield with each file, in the order of their ranges, until it
// returns false.
func (s *FileSet) Iterate(yield func(*File) bool) {
	next := 0
	for {
		s.mutex.RLock()
		i, _ := slices.BinarySearchFunc(s.files, next, func(f *File, base int) int { return cmp.Compare(f.base, base) })
		var f *File
		if i < len(s.files) {
			f = s.files[i]
		}
		s.mutex.RUnlock()
		if f == nil || !yield(f) {
			return
		}
		next = f.base + 1
	}
}

// File is the file that a Pos is in, nil if there is none.
func (s *FileSet) File(p Pos) (f *File) {
	if p == NoPos {
		return nil
	}
	if f := s.last.Load(); f != nil && f.base <= int(p) && int(p) <= f.base+f.size {
		return f
	}
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	i, found := slices.BinarySearchFunc(s.files, int(p), func(f *File, p int) int { return cmp.Compare(f.base, p) })
	if !found {
		i--
	}
	if i >= 0 && int(p) <= s.files[i].base+s.files[i].size {
		s.last.Store(s.files[i])
		return s.files[i]
	}
	return nil
}

// PositionFor is the Position of a Pos; adjusted is whether line infos count.
func (s *FileSet) PositionFor(p Pos, adjusted bool) (pos Position) {
	if f := s.File(p); f != nil {
		return f.position(p, adjusted)
	}
	return
}

// Position is PositionFor with line infos.
func (s *FileSet) Position(p Pos) (pos Position) { return s.PositionFor(p, true) }

type serializedFile struct {
	Name  string
	Base  int
	Size  int
	Lines []int
	Infos []lineInfo
}

type serializedFileSet struct {
	Base  int
	Files []serializedFile
}

// Read has decode fill in what Write had written.
func (s *FileSet) Read(decode func(any) error) error {
	var ss serializedFileSet
	if err := decode(&ss); err != nil {
		return err
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.base = ss.Base
	s.files = nil
	s.last.Store(nil)
	for i := range ss.Files {
		f := &ss.Files[i]
		s.files = append(s.files, &File{name: f.Name, base: f.Base, size: f.Size, lines: f.Lines, infos: f.Infos})
	}
	return nil
}

// Write has encode write the files.
func (s *FileSet) Write(encode func(any) error) error {
	var ss serializedFileSet
	s.mutex.Lock()
	ss.Base = s.base
	for _, f := range s.files {
		f.mutex.Lock()
		ss.Files = append(ss.Files, serializedFile{f.name, f.base, f.size, slices.Clone(f.lines), slices.Clone(f.infos)})
		f.mutex.Unlock()
	}
	s.mutex.Unlock()
	return encode(ss)
}
