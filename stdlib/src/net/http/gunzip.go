package http

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync"
)

// Replies that the server compressed because the Transport said it may: gzip
// (RFC 1952) around deflate (RFC 1951).

var (
	errGzipHeader   = errors.New("gzip: invalid header")
	errGzipChecksum = errors.New("gzip: invalid checksum")
)

// corruptInputError says where in the deflate stream it is wrong.
type corruptInputError int64

func (e corruptInputError) Error() string {
	return fmt.Sprintf("flate: corrupt input before offset %d", int64(e))
}

// window is how far back a copy may reach.
const window = 1 << 15

// huffman decodes a canonical prefix code: how many codes each length has, and
// the symbols in the order of their codes.
type huffman struct {
	count   [16]int
	symbols []int
}

// set makes the code of the symbols' lengths; false if there is none.
func (h *huffman) set(lengths []int) bool {
	h.count = [16]int{}
	for _, n := range lengths {
		h.count[n]++
	}
	used := len(lengths) - h.count[0]
	h.count[0] = 0
	left := 1
	var at [16]int
	for n := 1; n < 16; n++ {
		left = left<<1 - h.count[n]
		if left < 0 {
			return false
		}
		at[n] = at[n-1] + h.count[n-1]
	}
	// Only a code of a single symbol may be incomplete.
	if left > 0 && used > 0 && !(used == 1 && h.count[1] == 1) {
		return false
	}
	h.symbols = make([]int, used)
	for s, n := range lengths {
		if n > 0 {
			h.symbols[at[n]] = s
			at[n]++
		}
	}
	return true
}

var fixedCodes = sync.OnceValue(func() *[2]huffman {
	var h [2]huffman
	lengths := make([]int, 288)
	for i := range lengths {
		switch {
		case i < 144, i >= 280:
			lengths[i] = 8
		case i < 256:
			lengths[i] = 9
		default:
			lengths[i] = 7
		}
	}
	lengths[286], lengths[287] = 8, 8
	h[0].set(lengths)
	for i := range 32 {
		lengths[i] = 5
	}
	h[1].set(lengths[:32])
	return &h
})

// The kinds of what the inflater is in.
const (
	inHeader = iota
	inStored
	inCodes
	inEnd
)

// inflater decompresses a deflate stream.
type inflater struct {
	r     *bufio.Reader
	read  int64
	bits  uint32
	nbits uint
	state int
	final bool
	// stored counts the bytes that a stored block still has.
	stored int
	// literal and distance are the block's codes.
	literal, distance huffman
	// out has the last window of output, and from next on what is to be read.
	out  []byte
	next int
}

func (f *inflater) more() error {
	c, err := f.r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return err
	}
	f.read++
	f.bits |= uint32(c) << f.nbits
	f.nbits += 8
	return nil
}

// take returns the next n bits.
func (f *inflater) take(n uint) (int, error) {
	for f.nbits < n {
		if err := f.more(); err != nil {
			return 0, err
		}
	}
	v := f.bits & (1<<n - 1)
	f.bits >>= n
	f.nbits -= n
	return int(v), nil
}

func (f *inflater) corrupt() error { return corruptInputError(f.read) }

// symbol reads a symbol of the code.
func (f *inflater) symbol(h *huffman) (int, error) {
	code, first, index := 0, 0, 0
	for n := 1; n < 16; n++ {
		b, err := f.take(1)
		if err != nil {
			return 0, err
		}
		code |= b
		if k := code - first; k < h.count[n] {
			return h.symbols[index+k], nil
		}
		index += h.count[n]
		first = (first + h.count[n]) << 1
		code <<= 1
	}
	return 0, f.corrupt()
}

func (f *inflater) Read(p []byte) (int, error) {
	for f.next == len(f.out) {
		if f.state == inEnd {
			return 0, io.EOF
		}
		if n := len(f.out); n > 2*window {
			f.out = append(f.out[:0], f.out[n-window:]...)
			f.next = len(f.out)
		}
		// What is there already is given out before more is waited for.
		for f.state != inEnd && len(f.out)-f.next < window && (f.next == len(f.out) || f.r.Buffered() > 0) {
			if err := f.step(); err != nil {
				if f.next < len(f.out) {
					break
				}
				return 0, err
			}
		}
	}
	n := copy(p, f.out[f.next:])
	f.next += n
	return n, nil
}

// step reads a block's header, or a symbol, or some of a stored block.
func (f *inflater) step() error {
	switch f.state {
	case inStored:
		at := len(f.out)
		n := min(f.stored, 4096, max(f.r.Buffered(), 1))
		f.out = append(f.out, make([]byte, n)...)
		n, err := f.r.Read(f.out[at:])
		f.out = f.out[:at+n]
		f.read += int64(n)
		f.stored -= n
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if f.stored == 0 {
			f.endBlock()
			return nil
		}
		return err
	case inCodes:
		return f.code()
	}
	head, err := f.take(3)
	if err != nil {
		return err
	}
	f.final = head&1 != 0
	switch head >> 1 {
	case 0:
		f.bits, f.nbits = 0, 0
		var size [4]byte
		n, err := io.ReadFull(f.r, size[:])
		f.read += int64(n)
		if err != nil {
			return io.ErrUnexpectedEOF
		}
		f.stored = int(binary.LittleEndian.Uint16(size[:]))
		if f.stored^0xffff != int(binary.LittleEndian.Uint16(size[2:])) {
			return f.corrupt()
		}
		f.state = inStored
		if f.stored == 0 {
			f.endBlock()
		}
		return nil
	case 1:
		f.literal, f.distance = fixedCodes()[0], fixedCodes()[1]
	case 2:
		if err := f.codes(); err != nil {
			return err
		}
	default:
		return f.corrupt()
	}
	f.state = inCodes
	return nil
}

func (f *inflater) endBlock() {
	f.state = inHeader
	if f.final {
		f.state = inEnd
	}
}

// order is that of the lengths of the code of lengths.
var order = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// codes reads the codes of a block that has its own.
func (f *inflater) codes() error {
	v, err := f.take(14)
	if err != nil {
		return err
	}
	literals, distances, n := v&31+257, v>>5&31+1, v>>10+4
	if literals > 286 || distances > 30 {
		return f.corrupt()
	}
	lengths := make([]int, 320)
	for _, at := range order[:n] {
		if lengths[at], err = f.take(3); err != nil {
			return err
		}
	}
	if !f.literal.set(lengths[:19]) {
		return f.corrupt()
	}
	clear(lengths[:19])
	for i := 0; i < literals+distances; {
		s, err := f.symbol(&f.literal)
		if err != nil {
			return err
		}
		if s < 16 {
			lengths[i] = s
			i++
			continue
		}
		how := [...]struct {
			bits uint
			base int
		}{{2, 3}, {3, 3}, {7, 11}}[s-16]
		k, err := f.take(how.bits)
		if err != nil {
			return err
		}
		k += how.base
		same := 0
		if s == 16 {
			if i == 0 {
				return f.corrupt()
			}
			same = lengths[i-1]
		}
		if i+k > literals+distances {
			return f.corrupt()
		}
		for range k {
			lengths[i] = same
			i++
		}
	}
	if !f.literal.set(lengths[:literals]) || !f.distance.set(lengths[literals:literals+distances]) {
		return f.corrupt()
	}
	return nil
}

// code reads a byte, a copy, or the block's end.
func (f *inflater) code() error {
	s, err := f.symbol(&f.literal)
	switch {
	case err != nil:
		return err
	case s < 256:
		f.out = append(f.out, byte(s))
		return nil
	case s == 256:
		f.endBlock()
		return nil
	case s > 285:
		return f.corrupt()
	}
	length := 258
	if s < 285 {
		if length, err = f.grown(s-257, 4, 3); err != nil {
			return err
		}
	}
	if s, err = f.symbol(&f.distance); err != nil {
		return err
	}
	if s > 29 {
		return f.corrupt()
	}
	back, err := f.grown(s, 2, 1)
	if err != nil {
		return err
	}
	if back > min(len(f.out), window) {
		return f.corrupt()
	}
	for range length {
		f.out = append(f.out, f.out[len(f.out)-back])
	}
	return nil
}

// grown returns the number that the s-th symbol of lengths or distances begins,
// with its further bits: step symbols have as many of them, from the second step
// on, and the first stands for least.
func (f *inflater) grown(s, step, least int) (int, error) {
	if s < 2*step {
		return s + least, nil
	}
	bits := uint(s/step - 1)
	v, err := f.take(bits)
	return (step+s%step)<<bits + v + least, err
}

var crcTable = sync.OnceValue(func() *[256]uint32 {
	var t [256]uint32
	for i := range t {
		c := uint32(i)
		for range 8 {
			c = c>>1 ^ 0xedb88320*(c&1)
		}
		t[i] = c
	}
	return &t
})

// gunzipper decompresses gzip files, one after the other.
type gunzipper struct {
	f    inflater
	crc  uint32
	size uint32
}

func newGunzipper(r io.Reader) (*gunzipper, error) {
	z := &gunzipper{f: inflater{r: bufio.NewReader(r)}}
	return z, z.header()
}

func (z *gunzipper) header() error {
	r := z.f.r
	var h [10]byte
	if n, err := io.ReadFull(r, h[:]); err != nil {
		if n == 0 {
			return err
		}
		return io.ErrUnexpectedEOF
	}
	if h[0] != 0x1f || h[1] != 0x8b || h[2] != 8 {
		return errGzipHeader
	}
	sum := z.sum(0, h[:])
	skip := func(n int, until bool) error {
		for ; n > 0 || until; n-- {
			c, err := r.ReadByte()
			if err != nil {
				return io.ErrUnexpectedEOF
			}
			sum = z.sum(sum, []byte{c})
			if until && c == 0 {
				return nil
			}
		}
		return nil
	}
	flags := h[3]
	if flags&4 != 0 {
		size, err := r.Peek(2)
		if err != nil {
			return io.ErrUnexpectedEOF
		}
		if err := skip(2+int(binary.LittleEndian.Uint16(size)), false); err != nil {
			return err
		}
	}
	for _, flag := range []byte{8, 16} {
		if flags&flag != 0 {
			if err := skip(0, true); err != nil {
				return err
			}
		}
	}
	if flags&2 != 0 {
		var c [2]byte
		if _, err := io.ReadFull(r, c[:]); err != nil {
			return io.ErrUnexpectedEOF
		}
		if binary.LittleEndian.Uint16(c[:]) != uint16(sum) {
			return errGzipHeader
		}
	}
	z.f = inflater{r: r, out: z.f.out[:0]}
	z.crc, z.size = 0, 0
	return nil
}

func (z *gunzipper) sum(crc uint32, p []byte) uint32 {
	t := crcTable()
	crc = ^crc
	for _, c := range p {
		crc = t[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

func (z *gunzipper) Read(p []byte) (int, error) {
	for {
		n, err := z.f.Read(p)
		z.crc = z.sum(z.crc, p[:n])
		z.size += uint32(n)
		if n > 0 || err != io.EOF {
			return n, err
		}
		var end [8]byte
		if _, err := io.ReadFull(z.f.r, end[:]); err != nil {
			return 0, io.ErrUnexpectedEOF
		}
		if binary.LittleEndian.Uint32(end[:]) != z.crc || binary.LittleEndian.Uint32(end[4:]) != z.size {
			return 0, errGzipChecksum
		}
		if err := z.header(); err != nil {
			return 0, err
		}
	}
}

// gunzipBody is the body of a reply, decompressed; the first read begins it.
type gunzipBody struct {
	body io.ReadCloser
	z    *gunzipper
	err  error
}

func (b *gunzipBody) Read(p []byte) (n int, err error) {
	if b.z == nil && b.err == nil {
		b.z, b.err = newGunzipper(b.body)
	}
	if b.err != nil {
		return 0, b.err
	}
	if n, err = b.z.Read(p); err != nil {
		b.err = err
	}
	return n, err
}

func (b *gunzipBody) Close() error {
	b.err = errReadOnClosed
	return b.body.Close()
}
