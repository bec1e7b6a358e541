package zip

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"sync"
	"time"
)

// What may be wrong with an archive.
var (
	ErrFormat       = errors.New("zip: not a valid zip file")
	ErrAlgorithm    = errors.New("zip: unsupported compression algorithm")
	ErrChecksum     = errors.New("zip: checksum error")
	ErrInsecurePath = errors.New("zip: insecure file path")
)

// Reader is an archive; it is also a file system.
type Reader struct {
	r             io.ReaderAt
	File          []*File
	Comment       string
	decompressors map[uint16]Decompressor
	// base is where the archive begins in r.
	base     int64
	listOnce sync.Once
	list     []listed
}

// ReadCloser is a Reader of a file that it can close.
type ReadCloser struct {
	f *os.File
	Reader
}

// File is a file of an archive.
type File struct {
	FileHeader
	zip    *Reader
	r      io.ReaderAt
	offset int64
}

// OpenReader opens the archive of this name.
func OpenReader(name string) (*ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	fi, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	r := &ReadCloser{f: f}
	if err = r.init(f, fi.Size()); err != nil && err != ErrInsecurePath {
		f.Close()
		return nil, err
	}
	return r, err
}

// Close closes the file.
func (rc *ReadCloser) Close() error { return rc.f.Close() }

// NewReader returns the archive that is the first size bytes of r.
func NewReader(r io.ReaderAt, size int64) (*Reader, error) {
	if size < 0 {
		return nil, errors.New("zip: size cannot be negative")
	}
	z := new(Reader)
	if err := z.init(r, size); err != nil && err != ErrInsecurePath {
		return nil, err
	}
	return z, nil
}

func (r *Reader) init(rd io.ReaderAt, size int64) error {
	end, base, err := readEnd(rd, size)
	if err != nil {
		return err
	}
	r.r = rd
	r.base = base
	r.Comment = end.comment
	section := io.NewSectionReader(rd, 0, size)
	if _, err = section.Seek(base+int64(end.offset), io.SeekStart); err != nil {
		return err
	}
	buf := bufio.NewReader(section)
	// The number of records may be wrong; the directory ends where no record begins.
	for {
		f := &File{zip: r, r: rd}
		err = readHeader(f, buf)
		if err == ErrFormat || err == io.ErrUnexpectedEOF {
			break
		}
		if err != nil {
			return err
		}
		f.offset += base
		r.File = append(r.File, f)
	}
	if uint16(len(r.File)) != uint16(end.records) {
		return err
	}
	return nil
}

// RegisterDecompressor makes a method of compression known to z.
func (r *Reader) RegisterDecompressor(method uint16, dcomp Decompressor) {
	if r.decompressors == nil {
		r.decompressors = make(map[uint16]Decompressor)
	}
	r.decompressors[method] = dcomp
}

func (r *Reader) decompressor(method uint16) Decompressor {
	if d := r.decompressors[method]; d != nil {
		return d
	}
	return decompressor(method)
}

// DataOffset returns where in the archive the file's data begins.
func (f *File) DataOffset() (offset int64, err error) {
	body, err := f.body()
	return f.offset + body, err
}

// body returns how long the header before the file's data is.
func (f *File) body() (int64, error) {
	var buf [fileHeaderSize]byte
	if _, err := f.r.ReadAt(buf[:], f.offset); err != nil {
		return 0, err
	}
	if binary.LittleEndian.Uint32(buf[:]) != fileSignature {
		return 0, ErrFormat
	}
	name, extra := binary.LittleEndian.Uint16(buf[26:]), binary.LittleEndian.Uint16(buf[28:])
	return fileHeaderSize + int64(name) + int64(extra), nil
}

// Open returns a reader of the file's data.
func (f *File) Open() (io.ReadCloser, error) {
	body, err := f.body()
	if err != nil {
		return nil, err
	}
	if f.isDir() {
		// A directory has no data.
		if f.UncompressedSize64 != 0 {
			return &noData{ErrFormat}, nil
		}
		return &noData{io.EOF}, nil
	}
	size := int64(f.CompressedSize64)
	r := io.NewSectionReader(f.r, f.offset+body, size)
	d := f.zip.decompressor(f.Method)
	if d == nil {
		return nil, ErrAlgorithm
	}
	c := &checked{rc: d(r), hash: crc32.NewIEEE(), f: f}
	if f.hasDescriptor() {
		c.descriptor = io.NewSectionReader(f.r, f.offset+body+size, descriptorSize-4)
	}
	return c, nil
}

// OpenRaw returns a reader of the file's data as it is in the archive.
func (f *File) OpenRaw() (io.Reader, error) {
	body, err := f.body()
	if err != nil {
		return nil, err
	}
	return io.NewSectionReader(f.r, f.offset+body, int64(f.CompressedSize64)), nil
}

type noData struct{ err error }

func (r *noData) Read([]byte) (int, error) { return 0, r.err }
func (r *noData) Close() error             { return nil }

// checked reads a file's data and compares its size and checksum at the end.
type checked struct {
	rc         io.ReadCloser
	hash       hash.Hash32
	n          uint64
	f          *File
	descriptor io.Reader
	err        error
}

func (r *checked) Stat() (fs.FileInfo, error) { return headerInfo{&r.f.FileHeader}, nil }
func (r *checked) Close() error               { return r.rc.Close() }

func (r *checked) Read(b []byte) (n int, err error) {
	if r.err != nil {
		return 0, r.err
	}
	n, err = r.rc.Read(b)
	r.hash.Write(b[:n])
	r.n += uint64(n)
	if r.n > r.f.UncompressedSize64 {
		return 0, ErrFormat
	}
	if err == nil {
		return n, nil
	}
	if err == io.EOF {
		err = r.end()
	}
	r.err = err
	return n, err
}

// end returns io.EOF if all is right.
func (r *checked) end() error {
	if r.n != r.f.UncompressedSize64 {
		return io.ErrUnexpectedEOF
	}
	sum := r.hash.Sum32()
	if r.descriptor != nil {
		if err := readDescriptor(r.descriptor, r.f); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return err
		}
		if sum != r.f.CRC32 {
			return ErrChecksum
		}
	} else if r.f.CRC32 != 0 && sum != r.f.CRC32 {
		return ErrChecksum
	}
	return io.EOF
}

// readDescriptor compares the checksum behind the data; its signature may be missing.
func readDescriptor(r io.Reader, f *File) error {
	var buf [descriptorSize - 4]byte
	if _, err := io.ReadFull(r, buf[:4]); err != nil {
		return err
	}
	at := 0
	if binary.LittleEndian.Uint32(buf[:]) != descriptorSignature {
		at = 4
	}
	n := len(buf)
	if _, err := io.ReadFull(r, buf[at:min(n, at+8)]); err != nil {
		return err
	}
	if binary.LittleEndian.Uint32(buf[:]) != f.CRC32 {
		return ErrChecksum
	}
	return nil
}

// fields takes numbers off a record.
type fields []byte

func (b *fields) take16() uint16 {
	v := binary.LittleEndian.Uint16(*b)
	*b = (*b)[2:]
	return v
}

func (b *fields) take32() uint32 {
	v := binary.LittleEndian.Uint32(*b)
	*b = (*b)[4:]
	return v
}

func (b *fields) take64() uint64 {
	v := binary.LittleEndian.Uint64(*b)
	*b = (*b)[8:]
	return v
}

func (b *fields) part(n int) fields {
	p := (*b)[:n]
	*b = (*b)[n:]
	return p
}

// readHeader reads a record of the directory.
func readHeader(f *File, r io.Reader) error {
	var buf [directorySize]byte
	if _, err := io.ReadFull(r, buf[:]); err != nil {
		return err
	}
	b := fields(buf[:])
	if b.take32() != directorySignature {
		return ErrFormat
	}
	f.CreatorVersion = b.take16()
	f.ReaderVersion = b.take16()
	f.Flags = b.take16()
	f.Method = b.take16()
	f.ModifiedTime = b.take16()
	f.ModifiedDate = b.take16()
	f.CRC32 = b.take32()
	f.CompressedSize = b.take32()
	f.UncompressedSize = b.take32()
	f.CompressedSize64 = uint64(f.CompressedSize)
	f.UncompressedSize64 = uint64(f.UncompressedSize)
	name, extra, comment := int(b.take16()), int(b.take16()), int(b.take16())
	b = b[4:]
	f.ExternalAttrs = b.take32()
	f.offset = int64(b.take32())
	d := make([]byte, name+extra+comment)
	if _, err := io.ReadFull(r, d); err != nil {
		return err
	}
	f.Name = string(d[:name])
	f.Extra = d[name : name+extra]
	f.Comment = string(d[name+extra:])
	valid1, require1 := needsUTF8(f.Name)
	valid2, require2 := needsUTF8(f.Comment)
	switch {
	case !valid1 || !valid2:
		f.NonUTF8 = true
	case !require1 && !require2:
		f.NonUTF8 = false
	default:
		f.NonUTF8 = f.Flags&flagUTF8 == 0
	}
	return f.readExtra()
}

// readExtra reads the extra fields that are known.
func (f *File) readExtra() error {
	needSize := f.UncompressedSize == max32
	needCompressed := f.CompressedSize == max32
	needOffset := f.offset == max32
	var modified time.Time
	for extra := fields(f.Extra); len(extra) >= 4; {
		tag, size := extra.take16(), int(extra.take16())
		if len(extra) < size {
			break
		}
		field := extra.part(size)
		switch tag {
		case extra64:
			for _, need := range []struct {
				need *bool
				set  func(uint64)
			}{
				{&needSize, func(v uint64) { f.UncompressedSize64 = v }},
				{&needCompressed, func(v uint64) { f.CompressedSize64 = v }},
				{&needOffset, func(v uint64) { f.offset = int64(v) }},
			} {
				if *need.need {
					*need.need = false
					if len(field) < 8 {
						return ErrFormat
					}
					need.set(field.take64())
				}
			}
		case extraNTFS:
			if len(field) < 4 {
				continue
			}
			field.take32()
			for len(field) >= 4 {
				attr, n := field.take16(), int(field.take16())
				if len(field) < n {
					break
				}
				a := field.part(n)
				if attr != 1 || n != 24 {
					continue
				}
				// Tenths of microseconds since 1601.
				const perSecond = 1e7
				ticks := int64(a.take64())
				epoch := time.Date(1601, time.January, 1, 0, 0, 0, 0, time.UTC)
				modified = time.Unix(epoch.Unix()+ticks/perSecond, 1e9/perSecond*(ticks%perSecond))
			}
		case extraUnix, extraOldUnix:
			if len(field) < 8 {
				continue
			}
			field.take32()
			modified = time.Unix(int64(field.take32()), 0)
		case extraTime:
			if len(field) < 5 || field.part(1)[0]&1 == 0 {
				continue
			}
			modified = time.Unix(int64(field.take32()), 0)
		}
	}
	dos := fromDOS(f.ModifiedDate, f.ModifiedTime)
	f.Modified = dos
	if !modified.IsZero() {
		f.Modified = modified.UTC()
		if f.ModifiedTime != 0 || f.ModifiedDate != 0 {
			// MS-DOS has the time of the place; the difference is that place's zone.
			f.Modified = modified.In(zone(dos.Sub(modified)))
		}
	}
	if needCompressed || needOffset {
		return ErrFormat
	}
	return nil
}

// dirEnd is the record at the end of the directory.
type dirEnd struct {
	disk, dirDisk          uint32
	recordsHere, records   uint64
	size, offset           uint64
	commentLen             uint16
	comment                string
}

// readEnd finds the end of the directory and where the archive begins.
func readEnd(r io.ReaderAt, size int64) (*dirEnd, int64, error) {
	var buf []byte
	var at int64
	for i, n := range []int64{1024, 65 * 1024} {
		n = min(n, size)
		buf = make([]byte, n)
		if _, err := r.ReadAt(buf, size-n); err != nil && err != io.EOF {
			return nil, 0, err
		}
		if p := findEnd(buf); p >= 0 {
			buf = buf[p:]
			at = size - n + int64(p)
			break
		}
		if i == 1 || n == size {
			return nil, 0, ErrFormat
		}
	}
	b := fields(buf[4:])
	d := &dirEnd{
		disk: uint32(b.take16()), dirDisk: uint32(b.take16()),
		recordsHere: uint64(b.take16()), records: uint64(b.take16()),
		size: uint64(b.take32()), offset: uint64(b.take32()), commentLen: b.take16(),
	}
	if int(d.commentLen) > len(b) {
		return nil, 0, errors.New("zip: invalid comment length")
	}
	d.comment = string(b[:d.commentLen])
	if d.records == max16 || d.size == max16 || d.offset == max32 {
		p, err := findEnd64(r, at)
		if err == nil && p >= 0 {
			at = p
			err = readEnd64(r, p, d)
		}
		if err != nil {
			return nil, 0, err
		}
	}
	const most = 1<<63 - 1
	if d.size > most || d.offset > most {
		return nil, 0, ErrFormat
	}
	base := at - int64(d.size) - int64(d.offset)
	if o := base + int64(d.offset); o < 0 || o >= size {
		return nil, 0, ErrFormat
	}
	if base > 0 {
		// What is before the archive may be part of it after all.
		f := new(File)
		if readHeader(f, io.NewSectionReader(r, int64(d.offset), size-int64(d.offset))) == nil {
			base = 0
		}
	}
	return d, base, nil
}

func findEnd(b []byte) int {
	for i := len(b) - endSize; i >= 0; i-- {
		if binary.LittleEndian.Uint32(b[i:]) == endSignature {
			if n := int(binary.LittleEndian.Uint16(b[i+endSize-2:])); n+endSize+i > len(b) {
				return -1
			}
			return i
		}
	}
	return -1
}

// findEnd64 finds the end of a ZIP64 directory by the locator before at; -1 if there
// is none.
func findEnd64(r io.ReaderAt, at int64) (int64, error) {
	at -= locator64Size
	if at < 0 {
		return -1, nil
	}
	buf := make([]byte, locator64Size)
	if _, err := r.ReadAt(buf, at); err != nil {
		return -1, err
	}
	b := fields(buf)
	if b.take32() != locator64Signature || b.take32() != 0 {
		return -1, nil
	}
	p := b.take64()
	if b.take32() != 1 {
		return -1, nil
	}
	return int64(p), nil
}

func readEnd64(r io.ReaderAt, at int64, d *dirEnd) error {
	buf := make([]byte, end64Size)
	if _, err := r.ReadAt(buf, at); err != nil {
		return err
	}
	b := fields(buf)
	if b.take32() != end64Signature {
		return ErrFormat
	}
	b = b[12:]
	d.disk, d.dirDisk = b.take32(), b.take32()
	d.recordsHere, d.records = b.take64(), b.take64()
	d.size, d.offset = b.take64(), b.take64()
	return nil
}

