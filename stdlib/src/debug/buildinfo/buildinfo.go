// Package buildinfo reads from an executable with which Go and of which modules it was
// made. Executables are ELF files here; others are not recognized.
package buildinfo

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
)

// BuildInfo is runtime/debug's.
type BuildInfo = debug.BuildInfo

var (
	errUnrecognizedFormat = errors.New("unrecognized file format")
	errNotGoExe           = errors.New("not a Go executable")
)

// ReadFile is Read of a file.
func ReadFile(name string) (info *BuildInfo, err error) {
	defer func() {
		if _, ok := errors.AsType[*fs.PathError](err); ok {
			err = fmt.Errorf("could not read Go build info: %w", err)
		} else if err != nil {
			err = fmt.Errorf("could not read Go build info from %s: %w", name, err)
		}
	}()
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return Read(f)
}

// Read returns what an executable tells of itself.
func Read(r io.ReaderAt) (*BuildInfo, error) {
	version, modules, err := find(r)
	if err != nil {
		return nil, err
	}
	info, err := debug.ParseBuildInfo(modules)
	if err != nil {
		return nil, err
	}
	info.GoVersion = version
	return info, nil
}

// The build information begins with magic, at a multiple of 16, and has a header of 32
// bytes: at 14 the size of a pointer, at 15 flags: 1 for big endian, 2 for strings that
// follow the header rather than pointers to them.
const (
	magic      = "\xff Go buildinf:"
	align      = 16
	headerSize = 32
)

// find returns the version and the modules as they stand in the file.
func find(r io.ReaderAt) (version, modules string, err error) {
	x, err := openELF(r)
	if err != nil {
		return "", "", err
	}
	addr, b, err := x.search()
	if err != nil {
		return "", "", err
	}
	if b[15]&2 != 0 {
		if version, addr, err = x.counted(addr + headerSize); err == nil {
			modules, _, err = x.counted(addr)
		}
	} else {
		order := binary.ByteOrder(binary.LittleEndian)
		if b[15]&1 != 0 {
			order = binary.BigEndian
		}
		size := uint64(b[14])
		version = x.pointed(order, size, b[16:])
		if int(16+size) < len(b) {
			modules = x.pointed(order, size, b[16+size:])
		}
	}
	if err != nil || version == "" {
		return "", "", errNotGoExe
	}
	// The modules stand between marks of 16 bytes.
	if n := len(modules); n >= 33 && modules[n-17] == '\n' {
		modules = modules[16 : n-16]
	} else {
		modules = ""
	}
	return version, modules, nil
}

// region is a part of the file that is loaded to an address.
type region struct {
	addr, off, size uint64
}

// elf is what is needed of an ELF file.
type elf struct {
	r      io.ReaderAt
	loaded []region
	info   region // the section .go.buildinfo, empty if there is none
}

// openELF reads the tables of an ELF file.
func openELF(r io.ReaderAt) (*elf, error) {
	head := make([]byte, 64)
	if n, err := r.ReadAt(head, 0); n < 16 {
		if err == io.EOF {
			err = errUnrecognizedFormat
		}
		return nil, err
	}
	if !bytes.HasPrefix(head, []byte("\x7fELF")) {
		return nil, errUnrecognizedFormat
	}
	var order binary.ByteOrder = binary.LittleEndian
	if head[5] == 2 {
		order = binary.BigEndian
	}
	wide := head[4] == 2
	if !wide && head[4] != 1 || head[5] != 1 && head[5] != 2 {
		return nil, errUnrecognizedFormat
	}
	// word reads a field that is as wide as an address; at is its place in files of 64
	// and of 32 bits.
	word := func(b []byte, at64, at32 int) uint64 {
		if wide {
			return order.Uint64(b[at64:])
		}
		return uint64(order.Uint32(b[at32:]))
	}
	half := func(at64, at32 int) uint64 {
		if wide {
			at32 = at64
		}
		return uint64(order.Uint16(head[at32:]))
	}
	table := func(off, size, n uint64) ([][]byte, error) {
		var rows [][]byte
		for i := range n {
			b := make([]byte, max(size, 64))
			if _, err := r.ReadAt(b[:size], int64(off+i*size)); err != nil {
				return nil, errUnrecognizedFormat
			}
			rows = append(rows, b)
		}
		return rows, nil
	}
	x := &elf{r: r}
	segments, err := table(word(head, 32, 28), half(54, 42), half(56, 44))
	if err != nil {
		return nil, err
	}
	for _, b := range segments {
		if order.Uint32(b) == 1 { // PT_LOAD
			x.loaded = append(x.loaded, region{word(b, 16, 8), word(b, 8, 4), word(b, 32, 16)})
		}
	}
	sections, err := table(word(head, 40, 32), half(58, 46), half(60, 48))
	if err != nil {
		return nil, err
	}
	names := half(62, 50)
	if names >= uint64(len(sections)) {
		return x, nil
	}
	base := word(sections[names], 24, 16)
	const want = ".go.buildinfo\x00"
	name := make([]byte, len(want))
	for _, b := range sections {
		r.ReadAt(name, int64(base+uint64(order.Uint32(b))))
		if string(name) == want {
			x.info = region{word(b, 16, 12), word(b, 24, 16), word(b, 32, 20)}
		}
	}
	return x, nil
}

// search returns where the build information is, and its header.
func (x *elf) search() (addr uint64, header []byte, err error) {
	p := x.info
	const chunk = 1 << 20
	for at := uint64(0); at < p.size; at += chunk {
		b := make([]byte, min(p.size-at, chunk+headerSize))
		n, _ := x.r.ReadAt(b, int64(p.off+at))
		b = b[:n]
		for i := 0; ; i++ {
			k := bytes.Index(b[i:], []byte(magic))
			if k < 0 || i+k+headerSize > len(b) {
				break
			}
			if i += k; (p.addr+at+uint64(i))%align == 0 {
				return p.addr + at + uint64(i), b[i : i+headerSize], nil
			}
		}
	}
	return 0, nil, errNotGoExe
}

// read returns n bytes from an address on.
func (x *elf) read(addr, n uint64) ([]byte, error) {
	for _, p := range x.loaded {
		if p.addr <= addr && addr < p.addr+p.size {
			b := make([]byte, min(n, p.addr+p.size-addr))
			_, err := x.r.ReadAt(b, int64(addr-p.addr+p.off))
			return b, err
		}
	}
	return nil, errors.New("address not mapped")
}

// counted returns a string that has its length before it, and the address after it.
func (x *elf) counted(addr uint64) (string, uint64, error) {
	b, err := x.read(addr, binary.MaxVarintLen64)
	if err != nil {
		return "", 0, err
	}
	n, width := binary.Uvarint(b)
	if width <= 0 || n > 1<<30 {
		return "", 0, errNotGoExe
	}
	addr += uint64(width)
	b, err = x.read(addr, n)
	if err == nil && uint64(len(b)) < n {
		err = errNotGoExe
	}
	return string(b), addr + n, err
}

// pointed returns the string whose header a pointer in b leads to.
func (x *elf) pointed(order binary.ByteOrder, size uint64, b []byte) string {
	word := func(b []byte) uint64 {
		if size == 4 {
			return uint64(order.Uint32(b))
		}
		return order.Uint64(b)
	}
	if size != 4 && size != 8 || uint64(len(b)) < size {
		return ""
	}
	head, err := x.read(word(b), 2*size)
	if err != nil || uint64(len(head)) < 2*size {
		return ""
	}
	n := word(head[size:])
	text, err := x.read(word(head), n)
	if err != nil || uint64(len(text)) < n {
		return ""
	}
	return string(text)
}
