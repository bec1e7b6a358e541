package tar

import (
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
)

var (
	errMissData      = errors.New("archive/tar: sparse file references non-existent data")
	errUnrefData     = errors.New("archive/tar: sparse file contains unreferenced data")
	errSparseTooLong = errors.New("archive/tar: sparse map too long")
)

// Records of sparse files, of which there are three versions.
const (
	paxSparseBlocks   = "GNU.sparse.numblocks"
	paxSparseOffset   = "GNU.sparse.offset"
	paxSparseBytes    = "GNU.sparse.numbytes"
	paxSparseMap      = "GNU.sparse.map"
	paxSparseName     = "GNU.sparse.name"
	paxSparseMajor    = "GNU.sparse.major"
	paxSparseMinor    = "GNU.sparse.minor"
	paxSparseSize     = "GNU.sparse.size"
	paxSparseRealSize = "GNU.sparse.realsize"
)

// piece is a part of a sparse file that is in the archive.
type piece struct{ offset, length int64 }

// sparse makes ready to read a sparse file, if this is one.
func (tr *Reader) sparse(h *Header, raw *block) error {
	var pieces []piece
	var err error
	found := false
	if h.Typeflag == TypeGNUSparse {
		pieces, err = tr.oldSparse(h, raw)
		found = true
	} else {
		pieces, found, err = tr.paxSparse(h)
	}
	if err != nil || !found {
		return err
	}
	if headerOnly(h.Typeflag) || !validPieces(pieces, h.Size) {
		return ErrHeader
	}
	tr.data = &sparseReader{r: tr.data, pieces: pieces, size: h.Size}
	return nil
}

func validPieces(pieces []piece, size int64) bool {
	if size < 0 {
		return false
	}
	var before piece
	for _, p := range pieces {
		switch {
		case p.offset < 0 || p.length < 0:
			return false
		case p.offset > math.MaxInt64-p.length:
			return false
		case p.offset+p.length > size:
			return false
		case before.offset+before.length > p.offset:
			return false
		}
		before = p
	}
	return true
}

// oldSparse reads the map that follows a GNU header.
func (tr *Reader) oldSparse(h *Header, raw *block) ([]piece, error) {
	if raw.format() != FormatGNU {
		return nil, ErrHeader
	}
	h.Format &= FormatGNU
	var p parser
	h.Size = p.number(raw.realSize())
	if p.err != nil {
		return nil, p.err
	}
	entries := raw.gnuSparse()
	var pieces []piece
	var next block
	for {
		n := len(entries) / 24
		for i := range n {
			e := entries[24*i : 24*i+24]
			if e[0] == 0 {
				break
			}
			offset, length := p.number(e[:12]), p.number(e[12:])
			if p.err != nil {
				return nil, p.err
			}
			pieces = append(pieces, piece{offset, length})
		}
		if entries[24*n] == 0 {
			return pieces, nil
		}
		// It goes on in a block of its own.
		if _, err := io.ReadFull(tr.r, next[:]); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
		entries = next[:505]
	}
}

// paxSparse reads the map that PAX records have, or that is before the data.
func (tr *Reader) paxSparse(h *Header) (pieces []piece, found bool, err error) {
	major, minor := h.PAXRecords[paxSparseMajor], h.PAXRecords[paxSparseMinor]
	before := false
	switch {
	case major == "0" && (minor == "0" || minor == "1"):
	case major == "1" && minor == "0":
		before = true
	case major != "" || minor != "":
		// An unknown version.
		return nil, false, nil
	case h.PAXRecords[paxSparseMap] != "":
	default:
		return nil, false, nil
	}
	h.Format &= FormatPAX
	if name := h.PAXRecords[paxSparseName]; name != "" {
		h.Name = name
	}
	size := h.PAXRecords[paxSparseSize]
	if size == "" {
		size = h.PAXRecords[paxSparseRealSize]
	}
	if size != "" {
		n, err := strconv.ParseInt(size, 10, 64)
		if err != nil {
			return nil, false, ErrHeader
		}
		h.Size = n
	}
	if before {
		pieces, err = mapBefore(tr.data)
		return pieces, true, err
	}
	count, err := strconv.ParseInt(h.PAXRecords[paxSparseBlocks], 10, 0)
	if err != nil || count < 0 || int(2*count) < int(count) {
		return nil, false, ErrHeader
	}
	numbers := strings.Split(h.PAXRecords[paxSparseMap], ",")
	if len(numbers) == 1 && numbers[0] == "" {
		numbers = nil
	}
	if int64(len(numbers)) != 2*count {
		return nil, false, ErrHeader
	}
	for ; len(numbers) >= 2; numbers = numbers[2:] {
		offset, err1 := strconv.ParseInt(numbers[0], 10, 64)
		length, err2 := strconv.ParseInt(numbers[1], 10, 64)
		if err1 != nil || err2 != nil {
			return nil, false, ErrHeader
		}
		pieces = append(pieces, piece{offset, length})
	}
	return pieces, true, nil
}

// mapBefore reads a map of lines in whole blocks.
func mapBefore(r io.Reader) ([]piece, error) {
	var buf []byte
	var blk block
	var total int
	number := func() (int64, error) {
		for {
			if i := strings.IndexByte(string(buf), '\n'); i >= 0 {
				n, err := strconv.ParseInt(string(buf[:i]), 10, 64)
				buf = buf[i+1:]
				if err != nil {
					err = ErrHeader
				}
				return n, err
			}
			if total += len(blk); total > mostSpecial {
				return 0, errSparseTooLong
			}
			if _, err := io.ReadFull(r, blk[:]); err != nil {
				if err == io.EOF {
					err = io.ErrUnexpectedEOF
				}
				return 0, err
			}
			buf = append(buf, blk[:]...)
		}
	}
	count, err := number()
	if err != nil {
		return nil, err
	}
	if count < 0 || int(2*count) < int(count) {
		return nil, ErrHeader
	}
	var pieces []piece
	for range count {
		offset, err := number()
		if err != nil {
			return nil, err
		}
		length, err := number()
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, piece{offset, length})
	}
	return pieces, nil
}

// sparseReader reads the pieces of a sparse file, and zeros between them.
type sparseReader struct {
	r      fileReader
	pieces []piece
	at     int64
	size   int64
}

func (s *sparseReader) logical() int64  { return s.size - s.at }
func (s *sparseReader) physical() int64 { return s.r.physical() }

func (s *sparseReader) Read(b []byte) (n int, err error) {
	done := int64(len(b)) >= s.logical()
	if done {
		b = b[:s.logical()]
	}
	for len(b) > n && err == nil {
		for len(s.pieces) > 0 && s.at >= s.pieces[0].offset+s.pieces[0].length {
			s.pieces = s.pieces[1:]
		}
		rest := b[n:]
		hole := s.size - s.at
		if len(s.pieces) > 0 {
			hole = s.pieces[0].offset - s.at
		}
		var k int
		if hole > 0 {
			k = int(min(hole, int64(len(rest))))
			clear(rest[:k])
		} else {
			left := s.pieces[0].offset + s.pieces[0].length - s.at
			k, err = tryRead(s.r, rest[:min(left, int64(len(rest)))])
		}
		n += k
		s.at += int64(k)
	}
	switch {
	case err == io.EOF:
		return n, errMissData
	case err != nil:
		return n, err
	case s.logical() == 0 && s.r.physical() > 0:
		return n, errUnrefData
	case done:
		return n, io.EOF
	}
	return n, nil
}

// tryRead reads all of b; io.EOF only if that cannot be.
func tryRead(r io.Reader, b []byte) (n int, err error) {
	for len(b) > n && err == nil {
		var k int
		k, err = r.Read(b[n:])
		n += k
	}
	if len(b) == n && err == io.EOF {
		err = nil
	}
	return n, err
}
