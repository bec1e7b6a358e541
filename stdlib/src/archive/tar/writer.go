package tar

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"
)

// Writer writes an archive, entry by entry.
type Writer struct {
	w io.Writer
	// left counts the bytes that the entry still wants, pad those behind them.
	left, pad int64
	hdr       Header
	blk       block
	// err is what all calls end with from now on.
	err error
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// Flush ends the entry, all of which must have been written.
func (tw *Writer) Flush() error {
	if tw.err != nil {
		return tw.err
	}
	if tw.left > 0 {
		return fmt.Errorf("archive/tar: missed writing %d bytes", tw.left)
	}
	var zero block
	if _, tw.err = tw.w.Write(zero[:tw.pad]); tw.err != nil {
		return tw.err
	}
	tw.pad = 0
	return nil
}

// WriteHeader ends the entry and begins the next.
func (tw *Writer) WriteHeader(hdr *Header) error {
	if err := tw.Flush(); err != nil {
		return err
	}
	tw.hdr = *hdr
	if tw.hdr.Typeflag == TypeRegA {
		tw.hdr.Typeflag = TypeReg
		if strings.HasSuffix(tw.hdr.Name, "/") {
			tw.hdr.Typeflag = TypeDir
		}
	}
	if tw.hdr.Format == FormatUnknown {
		tw.hdr.ModTime = tw.hdr.ModTime.Round(time.Second)
		tw.hdr.AccessTime, tw.hdr.ChangeTime = time.Time{}, time.Time{}
	}
	allowed, records, err := tw.hdr.allowed()
	switch {
	case allowed.has(FormatUSTAR):
		tw.err = tw.writeUSTAR(&tw.hdr)
	case allowed.has(FormatPAX):
		tw.err = tw.writePAX(&tw.hdr, records)
	case allowed.has(FormatGNU):
		tw.err = tw.writeGNU(&tw.hdr)
	default:
		// Not fatal: another header may follow.
		return err
	}
	return tw.err
}

func (tw *Writer) writeUSTAR(h *Header) error {
	prefix := ""
	if p, suffix, ok := splitPath(h.Name); ok {
		prefix, h.Name = p, suffix
	}
	var f formatter
	tw.fill(h, f.text, f.octal)
	f.text(tw.blk.prefix(), prefix)
	tw.blk.setFormat(FormatUSTAR)
	if f.err != nil {
		return f.err
	}
	return tw.writeBlock(h.Size, h.Typeflag)
}

func (tw *Writer) writePAX(h *Header, records map[string]string) error {
	global := h.Typeflag == TypeXGlobalHeader
	if len(records) > 0 || global {
		var b strings.Builder
		for _, k := range slices.Sorted(maps.Keys(records)) {
			r, err := formatRecord(k, records[k])
			if err != nil {
				return err
			}
			b.WriteString(r)
		}
		name, flag := h.Name, byte(TypeXHeader)
		if global {
			flag = TypeXGlobalHeader
			if name == "" {
				name = "GlobalHead.0.0"
			}
		} else {
			dir, file := path.Split(name)
			name = path.Join(dir, "PaxHeaders.0", file)
		}
		if b.Len() > mostSpecial {
			return ErrFieldTooLong
		}
		if err := tw.writeFile(name, b.String(), flag, FormatPAX); err != nil || global {
			return err
		}
	}
	// What does not fit is in the records.
	var f formatter
	tw.fill(h, func(b []byte, s string) { f.text(b, toASCII(s)) }, f.octal)
	tw.blk.setFormat(FormatPAX)
	return tw.writeBlock(h.Size, h.Typeflag)
}

func (tw *Writer) writeGNU(h *Header) error {
	const longName = "././@LongLink"
	if len(h.Name) > nameSize {
		if err := tw.writeFile(longName, h.Name+"\x00", TypeGNULongName, FormatGNU); err != nil {
			return err
		}
	}
	if len(h.Linkname) > nameSize {
		if err := tw.writeFile(longName, h.Linkname+"\x00", TypeGNULongLink, FormatGNU); err != nil {
			return err
		}
	}
	var f formatter
	tw.fill(h, f.text, f.number)
	if !h.AccessTime.IsZero() {
		f.number(tw.blk.gnuATime(), h.AccessTime.Unix())
	}
	if !h.ChangeTime.IsZero() {
		f.number(tw.blk.gnuCTime(), h.ChangeTime.Unix())
	}
	tw.blk.setFormat(FormatGNU)
	return tw.writeBlock(h.Size, h.Typeflag)
}

// fill writes the fields that all formats have.
func (tw *Writer) fill(h *Header, text func([]byte, string), number func([]byte, int64)) {
	tw.blk = block{}
	t := h.ModTime
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	b := &tw.blk
	b.typeflag()[0] = h.Typeflag
	text(b.name(), h.Name)
	text(b.linkname(), h.Linkname)
	number(b.mode(), h.Mode)
	number(b.uid(), int64(h.Uid))
	number(b.gid(), int64(h.Gid))
	number(b.size(), h.Size)
	number(b.modTime(), t.Unix())
	text(b.uname(), h.Uname)
	text(b.gname(), h.Gname)
	number(b.devmajor(), h.Devmajor)
	number(b.devminor(), h.Devminor)
}

// writeFile writes an entry that describes the next.
func (tw *Writer) writeFile(name, data string, flag byte, format Format) error {
	tw.blk = block{}
	name = toASCII(name)
	if len(name) > nameSize {
		name = name[:nameSize]
	}
	name = strings.TrimRight(name, "/")
	var f formatter
	b := &tw.blk
	b.typeflag()[0] = flag
	f.text(b.name(), name)
	f.octal(b.mode(), 0)
	f.octal(b.uid(), 0)
	f.octal(b.gid(), 0)
	f.octal(b.size(), int64(len(data)))
	f.octal(b.modTime(), 0)
	b.setFormat(format)
	if f.err != nil {
		return f.err
	}
	if err := tw.writeBlock(int64(len(data)), flag); err != nil {
		return err
	}
	if _, err := io.WriteString(tw, data); err != nil {
		return err
	}
	return tw.Flush()
}

func (tw *Writer) writeBlock(size int64, flag byte) error {
	if err := tw.Flush(); err != nil {
		return err
	}
	if _, err := tw.w.Write(tw.blk[:]); err != nil {
		return err
	}
	if headerOnly(flag) {
		size = 0
	}
	tw.left, tw.pad = size, padding(size)
	return nil
}

// AddFS adds all files of a file system.
func (tw *Writer) AddFS(fsys fs.FS) error {
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
		link := ""
		if typ := d.Type(); typ == fs.ModeSymlink {
			if link, err = fs.ReadLink(fsys, name); err != nil {
				return err
			}
		} else if !typ.IsRegular() && typ != fs.ModeDir {
			return errors.New("tar: cannot add non-regular file")
		}
		h, err := FileInfoHeader(info, link)
		if err != nil {
			return err
		}
		h.Name = name
		if d.IsDir() {
			h.Name += "/"
		}
		if err := tw.WriteHeader(h); err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return nil
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		_, err = io.Copy(tw, f)
		return err
	})
}

// Write writes data of the entry; ErrWriteTooLong if that is more than its size.
func (tw *Writer) Write(b []byte) (int, error) {
	if tw.err != nil {
		return 0, tw.err
	}
	tooLong := int64(len(b)) > tw.left
	if tooLong {
		b = b[:tw.left]
	}
	n := 0
	var err error
	if len(b) > 0 {
		n, err = tw.w.Write(b)
		tw.left -= int64(n)
	}
	switch {
	case err != nil:
		tw.err = err
		return n, err
	case tooLong:
		return n, ErrWriteTooLong
	}
	return n, nil
}

// Close ends the entry and the archive; it does not close what is beneath.
func (tw *Writer) Close() error {
	if tw.err == ErrWriteAfterClose {
		return nil
	}
	if tw.err != nil {
		return tw.err
	}
	err := tw.Flush()
	var zero block
	for i := 0; i < 2 && err == nil; i++ {
		_, err = tw.w.Write(zero[:])
	}
	tw.err = ErrWriteAfterClose
	return err
}
