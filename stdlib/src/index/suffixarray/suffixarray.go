// Package suffixarray finds substrings in a text that was prepared for it.
package suffixarray

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"regexp"
	"slices"
	"sort"
)

// native: where the suffixes of data begin, the suffixes sorted
func sorted(data []byte) []int

// Index is a text and where its suffixes begin, the suffixes sorted.
type Index struct {
	data []byte
	sa   []int
}

// New prepares data.
func New(data []byte) *Index { return &Index{data, sorted(data)} }

// Bytes is the text, not to be changed.
func (x *Index) Bytes() []byte { return x.data }

// Lookup is where s is, in no order: at most n places, all if n is negative.
func (x *Index) Lookup(s []byte, n int) (result []int) {
	if len(s) == 0 || n == 0 {
		return nil
	}
	from := sort.Search(len(x.sa), func(i int) bool { return bytes.Compare(x.data[x.sa[i]:], s) >= 0 })
	rest := x.sa[from:]
	count := sort.Search(len(rest), func(i int) bool { return !bytes.HasPrefix(x.data[rest[i]:], s) })
	if n < 0 || count < n {
		n = count
	}
	if n > 0 {
		result = append(make([]int, 0, n), rest[:n]...)
	}
	return
}

// FindAllIndex is where r matches, sorted: at most n matches that do not overlap,
// all if n is negative. With a limit they need not be the first.
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int) {
	prefix, literal := r.LiteralPrefix()
	if prefix == "" {
		return r.FindAllIndex(x.data, n)
	}
	if !literal {
		r = regexp.MustCompile("^" + r.String())
	}
	// Of the places that are looked up some may be within a match: then more are.
	for limit := n; ; limit += 2 * (n - len(result)) {
		places := x.Lookup([]byte(prefix), limit)
		if len(places) == 0 {
			return nil
		}
		slices.Sort(places)
		result = result[:0]
		end := 0
		for _, at := range places {
			if len(result) == n {
				break
			}
			m := []int{0, len(prefix)}
			if !literal {
				m = r.FindIndex(x.data[at:])
			}
			if m != nil && end <= at {
				m = []int{at, at + m[1]}
				result = append(result, m)
				end = m[1]
			}
		}
		if len(result) >= n || len(places) != limit {
			break
		}
	}
	if len(result) == 0 {
		result = nil
	}
	return
}

// The serialized form is the length of the text, the text, and the places in
// blocks: the size of each, and as many numbers as fit.
const blockSize = 16 << 10

var errTooBig = errors.New("suffixarray: data too large")

func appendInt(b []byte, x int) []byte {
	var buf [binary.MaxVarintLen64]byte
	binary.PutVarint(buf[:], int64(x))
	return append(b, buf[:]...)
}

func readInt(r io.Reader) (int, error) {
	var buf [binary.MaxVarintLen64]byte
	if _, err := io.ReadFull(r, buf[:]); err != nil {
		return 0, err
	}
	x, _ := binary.Varint(buf[:])
	if x < 0 {
		return 0, errTooBig
	}
	return int(x), nil
}

// Write writes the index.
func (x *Index) Write(w io.Writer) error {
	if _, err := w.Write(appendInt(nil, len(x.data))); err != nil {
		return err
	}
	if _, err := w.Write(x.data); err != nil {
		return err
	}
	for sa := x.sa; len(sa) > 0; {
		block := make([]byte, binary.MaxVarintLen64, blockSize)
		for len(sa) > 0 && len(block)+binary.MaxVarintLen64 <= blockSize {
			block = binary.AppendUvarint(block, uint64(sa[0]))
			sa = sa[1:]
		}
		binary.PutVarint(block, int64(len(block)))
		if _, err := w.Write(block); err != nil {
			return err
		}
	}
	return nil
}

// Read reads what Write wrote.
func (x *Index) Read(r io.Reader) error {
	n, err := readInt(r)
	if err != nil {
		return err
	}
	x.data = make([]byte, n)
	x.sa = make([]int, 0, n)
	if _, err := io.ReadFull(r, x.data); err != nil {
		return err
	}
	for len(x.sa) < n {
		size, err := readInt(r)
		if err != nil {
			return err
		}
		if size < binary.MaxVarintLen64 || size > blockSize {
			return errTooBig
		}
		block := make([]byte, size-binary.MaxVarintLen64)
		if _, err := io.ReadFull(r, block); err != nil {
			return err
		}
		for len(block) > 0 {
			at, width := binary.Uvarint(block)
			if width <= 0 || at >= uint64(n) || len(x.sa) == n {
				return errTooBig
			}
			x.sa = append(x.sa, int(at))
			block = block[width:]
		}
	}
	return nil
}
