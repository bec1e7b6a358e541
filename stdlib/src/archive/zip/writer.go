package zip

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
)

var (
	errLongName  = errors.New("zip: FileHeader.Name too long")
	errLongExtra = errors.New("zip: FileHeader.Extra too long")
)

// Writer writes an archive.
type Writer struct {
	cw          *countWriter
	dir         []*entry
	last        *fileWriter
	closed      bool
	compressors map[uint16]Compressor
	comment     string
}

// entry is a file as the directory has it; a raw one was written as it is.
type entry struct {
	*FileHeader
	offset uint64
	raw    bool
}

type countWriter struct {
	w     io.Writer
	count int64
}

func (w *countWriter) Write(p []byte) (int, error) {
	n, err := w.w.Write(p)
	w.count += int64(n)
	return n, err
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer {
	return &Writer{cw: &countWriter{w: bufio.NewWriter(w)}}
}

// SetOffset says how many bytes are before the archive; nothing may be written yet.
func (w *Writer) SetOffset(n int64) {
	if w.cw.count != 0 {
		panic("zip: SetOffset called after data was written")
	}
	w.cw.count = n
}

// Flush writes what is buffered.
func (w *Writer) Flush() error { return w.cw.w.(*bufio.Writer).Flush() }

// SetComment sets the archive's comment.
func (w *Writer) SetComment(comment string) error {
	if len(comment) > max16 {
		return errors.New("zip: Writer.Comment too long")
	}
	w.comment = comment
	return nil
}

// record builds a record of numbers.
type record []byte

func (b *record) put16(v ...uint16) {
	for _, v := range v {
		*b = binary.LittleEndian.AppendUint16(*b, v)
	}
}

func (b *record) put32(v ...uint32) {
	for _, v := range v {
		*b = binary.LittleEndian.AppendUint32(*b, v)
	}
}

func (b *record) put64(v ...uint64) {
	for _, v := range v {
		*b = binary.LittleEndian.AppendUint64(*b, v)
	}
}

// Close writes the directory; it does not close what is beneath.
func (w *Writer) Close() error {
	if w.last != nil && !w.last.closed {
		if err := w.last.close(); err != nil {
			return err
		}
		w.last = nil
	}
	if w.closed {
		return errors.New("zip: writer closed twice")
	}
	w.closed = true
	start := w.cw.count
	for _, h := range w.dir {
		if err := w.writeEntry(h); err != nil {
			return err
		}
	}
	end := w.cw.count
	records, size, offset := uint64(len(w.dir)), uint64(end-start), uint64(start)
	var b record
	if records >= max16 || size >= max32 || offset >= max32 {
		b.put32(end64Signature)
		b.put64(end64Size - 12)
		b.put16(version45, version45)
		b.put32(0, 0)
		b.put64(records, records, size, offset)
		b.put32(locator64Signature, 0)
		b.put64(uint64(end))
		b.put32(1)
		records, size, offset = max16, max32, max32
	}
	b.put32(endSignature)
	b.put16(0, 0, uint16(records), uint16(records))
	b.put32(uint32(size), uint32(offset))
	b.put16(uint16(len(w.comment)))
	if _, err := w.cw.Write(b); err != nil {
		return err
	}
	if _, err := io.WriteString(w.cw, w.comment); err != nil {
		return err
	}
	return w.Flush()
}

func (w *Writer) writeEntry(h *entry) error {
	var b record
	b.put32(directorySignature)
	b.put16(h.CreatorVersion, h.ReaderVersion, h.Flags, h.Method, h.ModifiedTime, h.ModifiedDate)
	b.put32(h.CRC32)
	if h.is64() || h.offset >= max32 {
		b.put32(max32, max32)
		var extra record
		extra.put16(extra64, 24)
		extra.put64(h.UncompressedSize64, h.CompressedSize64, h.offset)
		h.Extra = append(h.Extra, extra...)
	} else {
		b.put32(h.CompressedSize, h.UncompressedSize)
	}
	b.put16(uint16(len(h.Name)), uint16(len(h.Extra)), uint16(len(h.Comment)), 0, 0)
	b.put32(h.ExternalAttrs, uint32(min(h.offset, max32)))
	b = append(b, h.Name...)
	b = append(b, h.Extra...)
	b = append(b, h.Comment...)
	_, err := w.cw.Write(b)
	return err
}

// Create adds a file of this name, compressed, and returns a writer of its contents,
// good until the next is added. A name that ends with a slash is a directory's.
func (w *Writer) Create(name string) (io.Writer, error) {
	return w.CreateHeader(&FileHeader{Name: name, Method: Deflate})
}

// prepare ends the file before and checks that fh is a new one.
func (w *Writer) prepare(fh *FileHeader) error {
	if w.last != nil && !w.last.closed {
		if err := w.last.close(); err != nil {
			return err
		}
	}
	if n := len(w.dir); n > 0 && w.dir[n-1].FileHeader == fh {
		return errors.New("archive/zip: invalid duplicate FileHeader")
	}
	return nil
}

// CreateHeader adds a file with this header, which becomes the Writer's, and returns a
// writer of its contents, good until the next is added.
func (w *Writer) CreateHeader(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(fh); err != nil {
		return nil, err
	}
	valid1, require1 := needsUTF8(fh.Name)
	valid2, require2 := needsUTF8(fh.Comment)
	switch {
	case fh.NonUTF8:
		fh.Flags &^= flagUTF8
	case (require1 || require2) && valid1 && valid2:
		fh.Flags |= flagUTF8
	}
	fh.CreatorVersion = fh.CreatorVersion&0xff00 | version20
	fh.ReaderVersion = version20
	if !fh.Modified.IsZero() {
		fh.ModifiedDate, fh.ModifiedTime = toDOS(fh.Modified)
		var extra record
		extra.put16(extraTime, 5)
		extra = append(extra, 1)
		extra.put32(uint32(fh.Modified.Unix()))
		fh.Extra = append(fh.Extra, extra...)
	}
	h := &entry{FileHeader: fh, offset: uint64(w.cw.count)}
	if fh.isDir() {
		// A directory has no contents, which no compressor could make of nothing.
		fh.Method = Store
		fh.Flags &^= flagDescriptor
		fh.CompressedSize, fh.CompressedSize64 = 0, 0
		fh.UncompressedSize, fh.UncompressedSize64 = 0, 0
		w.dir = append(w.dir, h)
		if err := w.writeHeader(h); err != nil {
			return nil, err
		}
		w.last = nil
		return dirWriter{}, nil
	}
	fh.Flags |= flagDescriptor
	f := &fileWriter{zip: w, h: h, packed: &countWriter{w: w.cw}, crc: crc32.NewIEEE()}
	comp := w.compressor(fh.Method)
	if comp == nil {
		return nil, ErrAlgorithm
	}
	var err error
	if f.comp, err = comp(f.packed); err != nil {
		return nil, err
	}
	f.raw = &countWriter{w: f.comp}
	w.dir = append(w.dir, h)
	if err := w.writeHeader(h); err != nil {
		return nil, err
	}
	w.last = f
	return f, nil
}

func (w *Writer) writeHeader(h *entry) error {
	if len(h.Name) > max16 {
		return errLongName
	}
	if len(h.Extra) > max16 {
		return errLongExtra
	}
	var b record
	b.put32(fileSignature)
	b.put16(h.ReaderVersion, h.Flags, h.Method, h.ModifiedTime, h.ModifiedDate)
	if h.raw && !h.hasDescriptor() {
		b.put32(h.CRC32, uint32(min(h.CompressedSize64, max32)), uint32(min(h.UncompressedSize64, max32)))
	} else {
		// They come behind the data.
		b.put32(0, 0, 0)
	}
	b.put16(uint16(len(h.Name)), uint16(len(h.Extra)))
	b = append(b, h.Name...)
	b = append(b, h.Extra...)
	_, err := w.cw.Write(b)
	return err
}

// CreateRaw adds a file with this header as it is, and returns a writer of its data as
// that is in an archive.
func (w *Writer) CreateRaw(fh *FileHeader) (io.Writer, error) {
	if err := w.prepare(fh); err != nil {
		return nil, err
	}
	fh.CompressedSize = uint32(min(fh.CompressedSize64, max32))
	fh.UncompressedSize = uint32(min(fh.UncompressedSize64, max32))
	h := &entry{FileHeader: fh, offset: uint64(w.cw.count), raw: true}
	w.dir = append(w.dir, h)
	if err := w.writeHeader(h); err != nil {
		return nil, err
	}
	if fh.isDir() {
		w.last = nil
		return dirWriter{}, nil
	}
	w.last = &fileWriter{zip: w, h: h}
	return w.last, nil
}

// Copy adds f, a file of another archive, as it is there.
func (w *Writer) Copy(f *File) error {
	r, err := f.OpenRaw()
	if err != nil {
		return err
	}
	fh := f.FileHeader
	fw, err := w.CreateRaw(&fh)
	if err != nil {
		return err
	}
	_, err = io.Copy(fw, r)
	return err
}

// RegisterCompressor makes a method of compression known to w.
func (w *Writer) RegisterCompressor(method uint16, comp Compressor) {
	if w.compressors == nil {
		w.compressors = make(map[uint16]Compressor)
	}
	w.compressors[method] = comp
}

func (w *Writer) compressor(method uint16) Compressor {
	if c := w.compressors[method]; c != nil {
		return c
	}
	return compressor(method)
}

// AddFS adds all files of a file system.
func (w *Writer) AddFS(fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name == "." {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if !d.IsDir() && !info.Mode().IsRegular() {
			return errors.New("zip: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info)
		if err != nil {
			return err
		}
		h.Name = name
		if d.IsDir() {
			h.Name += "/"
		}
		h.Method = Deflate
		fw, err := w.CreateHeader(h)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return nil
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(fw, f)
		return err
	})
}

type dirWriter struct{}

func (dirWriter) Write(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	return 0, errors.New("zip: write to directory")
}

// fileWriter writes a file's contents; the data of a raw one goes as it is.
type fileWriter struct {
	zip         *Writer
	h           *entry
	packed, raw *countWriter
	comp        io.WriteCloser
	crc         hash.Hash32
	closed      bool
}

func (w *fileWriter) Write(p []byte) (int, error) {
	if w.closed {
		return 0, errors.New("zip: write to closed file")
	}
	if w.h.raw {
		return w.zip.cw.Write(p)
	}
	w.crc.Write(p)
	return w.raw.Write(p)
}

func (w *fileWriter) close() error {
	if w.closed {
		return errors.New("zip: file closed twice")
	}
	w.closed = true
	if !w.h.raw {
		if err := w.comp.Close(); err != nil {
			return err
		}
		h := w.h.FileHeader
		h.CRC32 = w.crc.Sum32()
		h.CompressedSize64 = uint64(w.packed.count)
		h.UncompressedSize64 = uint64(w.raw.count)
		if h.is64() {
			h.CompressedSize, h.UncompressedSize = max32, max32
			h.ReaderVersion = version45
		} else {
			h.CompressedSize = uint32(h.CompressedSize64)
			h.UncompressedSize = uint32(h.UncompressedSize64)
		}
	}
	return w.descriptor()
}

func (w *fileWriter) descriptor() error {
	h := w.h
	if !h.hasDescriptor() {
		return nil
	}
	var b record
	b.put32(descriptorSignature, h.CRC32)
	if h.is64() {
		b.put64(h.CompressedSize64, h.UncompressedSize64)
	} else {
		b.put32(h.CompressedSize, h.UncompressedSize)
	}
	_, err := w.zip.cw.Write(b)
	return err
}

