package tar

import (
	"io"
	"strconv"
	"strings"
	"time"
)

// Reader reads an archive, entry by entry; it reads the data of the entry.
type Reader struct {
	r io.Reader
	// pad is behind the entry's data.
	pad  int64
	data fileReader
	blk  block
	err  error
}

// fileReader reads an entry's data.
type fileReader interface {
	io.Reader
	// logical is how much there is to be read, physical how much of it is in the archive.
	logical() int64
	physical() int64
}

// NewReader returns a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{r: r, data: &plainReader{r, 0}} }

// Next goes to the next entry; its error is io.EOF at the archive's end.
func (tr *Reader) Next() (*Header, error) {
	if tr.err != nil {
		return nil, tr.err
	}
	h, err := tr.next()
	tr.err = err
	return h, err
}

func (tr *Reader) next() (*Header, error) {
	var records map[string]string
	var longName, longLink string
	format := FormatUSTAR | FormatPAX | FormatGNU
	for {
		if err := discard(tr.r, tr.data.physical()); err != nil {
			return nil, err
		}
		if _, err := tryFull(tr.r, tr.blk[:tr.pad]); err != nil {
			return nil, err
		}
		tr.pad = 0
		h, raw, err := tr.readHeader()
		if err != nil {
			return nil, err
		}
		if err := tr.regular(h); err != nil {
			return nil, err
		}
		format &= h.Format
		switch h.Typeflag {
		case TypeXHeader, TypeXGlobalHeader:
			format &= FormatPAX
			records, err = tr.records()
			if err != nil {
				return nil, err
			}
			if h.Typeflag == TypeXGlobalHeader {
				if err := mergePAX(h, records); err != nil {
					return nil, err
				}
				return &Header{Name: h.Name, Typeflag: h.Typeflag, Xattrs: h.Xattrs, PAXRecords: h.PAXRecords, Format: format}, nil
			}
			continue
		case TypeGNULongName, TypeGNULongLink:
			format &= FormatGNU
			b, err := tr.special()
			if err != nil {
				return nil, err
			}
			if h.Typeflag == TypeGNULongName {
				longName = text(b)
			} else {
				longLink = text(b)
			}
			continue
		}
		if err := mergePAX(h, records); err != nil {
			return nil, err
		}
		if longName != "" {
			h.Name = longName
		}
		if longLink != "" {
			h.Linkname = longLink
		}
		if h.Typeflag == TypeRegA {
			h.Typeflag = TypeReg
			if strings.HasSuffix(h.Name, "/") {
				h.Typeflag = TypeDir
			}
		}
		// Now that the size is known.
		if err := tr.regular(h); err != nil {
			return nil, err
		}
		if err := tr.sparse(h, raw); err != nil {
			return nil, err
		}
		if format.has(FormatUSTAR) && format.has(FormatPAX) {
			format &= FormatUSTAR
		}
		h.Format = format
		return h, nil
	}
}

// regular makes ready to read an entry's data.
func (tr *Reader) regular(h *Header) error {
	n := h.Size
	if headerOnly(h.Typeflag) {
		n = 0
	}
	if n < 0 {
		return ErrHeader
	}
	tr.pad = padding(n)
	tr.data = &plainReader{tr.r, n}
	return nil
}

// special reads the data of an entry that describes another.
func (tr *Reader) special() ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(tr, mostSpecial+1))
	if len(b) > mostSpecial {
		return nil, ErrFieldTooLong
	}
	return b, err
}

func (tr *Reader) records() (map[string]string, error) {
	b, err := tr.special()
	if err != nil {
		return nil, err
	}
	records := make(map[string]string)
	// The map of a sparse file comes as many records of the same name.
	var sparse []string
	for s := string(b); s != ""; {
		k, v, rest, err := parseRecord(s)
		if err != nil {
			return nil, ErrHeader
		}
		s = rest
		switch k {
		case paxSparseOffset, paxSparseBytes:
			if len(sparse)%2 == 0 && k != paxSparseOffset || len(sparse)%2 == 1 && k != paxSparseBytes || strings.Contains(v, ",") {
				return nil, ErrHeader
			}
			sparse = append(sparse, v)
		default:
			records[k] = v
		}
	}
	if len(sparse) > 0 {
		records[paxSparseMap] = strings.Join(sparse, ",")
	}
	return records, nil
}

func mergePAX(h *Header, records map[string]string) (err error) {
	for k, v := range records {
		if v == "" {
			// An empty value takes a record back.
			continue
		}
		var n int64
		switch k {
		case paxPath:
			h.Name = v
		case paxLinkpath:
			h.Linkname = v
		case paxUname:
			h.Uname = v
		case paxGname:
			h.Gname = v
		case paxUid:
			n, err = strconv.ParseInt(v, 10, 64)
			h.Uid = int(n)
		case paxGid:
			n, err = strconv.ParseInt(v, 10, 64)
			h.Gid = int(n)
		case paxAtime:
			h.AccessTime, err = parseTime(v)
		case paxMtime:
			h.ModTime, err = parseTime(v)
		case paxCtime:
			h.ChangeTime, err = parseTime(v)
		case paxSize:
			h.Size, err = strconv.ParseInt(v, 10, 64)
		default:
			if name, ok := strings.CutPrefix(k, paxXattr); ok {
				if h.Xattrs == nil {
					h.Xattrs = make(map[string]string)
				}
				h.Xattrs[name] = v
			}
		}
		if err != nil {
			return ErrHeader
		}
	}
	h.PAXRecords = records
	return nil
}

// readHeader reads a block; two of zeros are the end.
func (tr *Reader) readHeader() (*Header, *block, error) {
	if _, err := io.ReadFull(tr.r, tr.blk[:]); err != nil {
		return nil, nil, err
	}
	if tr.blk == (block{}) {
		if _, err := io.ReadFull(tr.r, tr.blk[:]); err != nil {
			return nil, nil, err
		}
		if tr.blk == (block{}) {
			return nil, nil, io.EOF
		}
		return nil, nil, ErrHeader
	}
	b := &tr.blk
	format := b.format()
	if format == FormatUnknown {
		return nil, nil, ErrHeader
	}
	var p parser
	h := &Header{
		Typeflag: b.typeflag()[0], Name: text(b.name()), Linkname: text(b.linkname()),
		Size: p.number(b.size()), Mode: p.number(b.mode()), Uid: int(p.number(b.uid())), Gid: int(p.number(b.gid())),
		ModTime: time.Unix(p.number(b.modTime()), 0),
	}
	if format > formatV7 {
		h.Uname, h.Gname = text(b.uname()), text(b.gname())
		h.Devmajor, h.Devminor = p.number(b.devmajor()), p.number(b.devminor())
		prefix := ""
		switch {
		case format.has(FormatUSTAR | FormatPAX):
			h.Format = format
			prefix = text(b.prefix())
			// What other writers do unlike these formats makes it neither.
			for _, c := range b {
				if c >= 0x80 {
					h.Format = FormatUnknown
				}
			}
			for _, f := range [][]byte{b.size(), b.mode(), b.uid(), b.gid(), b.modTime(), b.devmajor(), b.devminor()} {
				if f[len(f)-1] != 0 {
					h.Format = FormatUnknown
				}
			}
		case format.has(formatSTAR):
			prefix = text(b.starPrefix())
			h.AccessTime = time.Unix(p.number(b.starATime()), 0)
			h.ChangeTime = time.Unix(p.number(b.starCTime()), 0)
		case format.has(FormatGNU):
			h.Format = format
			var p2 parser
			if f := b.gnuATime(); f[0] != 0 {
				h.AccessTime = time.Unix(p2.number(f), 0)
			}
			if f := b.gnuCTime(); f[0] != 0 {
				h.ChangeTime = time.Unix(p2.number(f), 0)
			}
			if p2.err != nil {
				// Old Go put USTAR's prefix there.
				h.AccessTime, h.ChangeTime = time.Time{}, time.Time{}
				if s := text(b.prefix()); isASCII(s) {
					prefix = s
				}
				h.Format = FormatUnknown
			}
		}
		if prefix != "" {
			h.Name = prefix + "/" + h.Name
		}
	}
	return h, b, p.err
}

// Read reads data of the entry; its error is io.EOF at the end of that.
func (tr *Reader) Read(b []byte) (int, error) {
	if tr.err != nil {
		return 0, tr.err
	}
	n, err := tr.data.Read(b)
	if err != nil && err != io.EOF {
		tr.err = err
	}
	return n, err
}

// plainReader reads data that is in the archive as it is.
type plainReader struct {
	r  io.Reader
	nb int64
}

func (f *plainReader) logical() int64  { return f.nb }
func (f *plainReader) physical() int64 { return f.nb }

func (f *plainReader) Read(b []byte) (n int, err error) {
	if int64(len(b)) > f.nb {
		b = b[:f.nb]
	}
	if len(b) > 0 {
		n, err = f.r.Read(b)
		f.nb -= int64(n)
	}
	switch {
	case err == io.EOF && f.nb > 0:
		return n, io.ErrUnexpectedEOF
	case err == nil && f.nb == 0:
		return n, io.EOF
	}
	return n, err
}

// tryFull is io.ReadFull but for an end, which may be before the padding.
func tryFull(r io.Reader, b []byte) (n int, err error) {
	for len(b) > n && err == nil {
		var k int
		k, err = r.Read(b[n:])
		n += k
	}
	if len(b) == n && err == io.EOF {
		err = nil
	}
	if err == io.EOF {
		err = nil
	}
	return n, err
}

// discard skips n bytes.
func discard(r io.Reader, n int64) error {
	var skipped int64
	if s, ok := r.(io.Seeker); ok && n > 1 {
		// The last byte is read, to know that it is there.
		if at, err := s.Seek(0, io.SeekCurrent); at >= 0 && err == nil {
			end, err := s.Seek(n-1, io.SeekCurrent)
			if end < 0 || err != nil {
				return err
			}
			skipped = end - at
		}
	}
	copied, err := io.CopyN(io.Discard, r, n-skipped)
	if err == io.EOF && skipped+copied < n {
		err = io.ErrUnexpectedEOF
	}
	return err
}

