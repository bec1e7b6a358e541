package jpeg

import (
	"bufio"
	"errors"
	"image"
	"image/color"
	"io"
	"math/bits"
)

// DefaultQuality is the quality without Options.
const DefaultQuality = 75

// Options are those of Encode.
type Options struct {
	Quality int // from 1 to 100, the best
}

// quantBase are the tables of the standard's annex K for brightness and color, in the
// order of the file.
var quantBase = [2][64]byte{
	{
		16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40,
		26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61, 60, 57, 51,
		56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87,
		95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99,
	},
	{
		17, 18, 18, 24, 21, 24, 47, 26, 26, 47, 99, 66, 56, 66, 99, 99,
		99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
		99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
		99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
	},
}

// spec is a Huffman table of annex K: how many codes there are of each length, and
// their values.
type spec struct {
	counts string
	values string
}

// specs are those for brightness, DC and AC, and for color.
var specs = [4]spec{
	{
		"\x00\x01\x05\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00",
		"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b",
	},
	{
		"\x00\x02\x01\x03\x03\x02\x04\x03\x05\x05\x04\x04\x00\x00\x01\x7d",
		"\x01\x02\x03\x00\x04\x11\x05\x12\x21\x31\x41\x06\x13\x51\x61\x07" +
			"\x22\x71\x14\x32\x81\x91\xa1\x08\x23\x42\xb1\xc1\x15\x52\xd1\xf0" +
			"\x24\x33\x62\x72\x82\x09\x0a\x16\x17\x18\x19\x1a\x25\x26\x27\x28" +
			"\x29\x2a\x34\x35\x36\x37\x38\x39\x3a\x43\x44\x45\x46\x47\x48\x49" +
			"\x4a\x53\x54\x55\x56\x57\x58\x59\x5a\x63\x64\x65\x66\x67\x68\x69" +
			"\x6a\x73\x74\x75\x76\x77\x78\x79\x7a\x83\x84\x85\x86\x87\x88\x89" +
			"\x8a\x92\x93\x94\x95\x96\x97\x98\x99\x9a\xa2\xa3\xa4\xa5\xa6\xa7" +
			"\xa8\xa9\xaa\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xc2\xc3\xc4\xc5" +
			"\xc6\xc7\xc8\xc9\xca\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xe1\xe2" +
			"\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8" +
			"\xf9\xfa",
	},
	{
		"\x00\x03\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00",
		"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b",
	},
	{
		"\x00\x02\x01\x02\x04\x04\x03\x04\x07\x05\x04\x04\x00\x01\x02\x77",
		"\x00\x01\x02\x03\x11\x04\x05\x21\x31\x06\x12\x41\x51\x07\x61\x71" +
			"\x13\x22\x32\x81\x08\x14\x42\x91\xa1\xb1\xc1\x09\x23\x33\x52\xf0" +
			"\x15\x62\x72\xd1\x0a\x16\x24\x34\xe1\x25\xf1\x17\x18\x19\x1a\x26" +
			"\x27\x28\x29\x2a\x35\x36\x37\x38\x39\x3a\x43\x44\x45\x46\x47\x48" +
			"\x49\x4a\x53\x54\x55\x56\x57\x58\x59\x5a\x63\x64\x65\x66\x67\x68" +
			"\x69\x6a\x73\x74\x75\x76\x77\x78\x79\x7a\x82\x83\x84\x85\x86\x87" +
			"\x88\x89\x8a\x92\x93\x94\x95\x96\x97\x98\x99\x9a\xa2\xa3\xa4\xa5" +
			"\xa6\xa7\xa8\xa9\xaa\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xc2\xc3" +
			"\xc4\xc5\xc6\xc7\xc8\xc9\xca\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda" +
			"\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xf2\xf3\xf4\xf5\xf6\xf7\xf8" +
			"\xf9\xfa",
	},
}

// code is the code of a value, and how many bits it has.
type code struct {
	bits uint32
	n    int
}

// codes are those of the specs, by value; made when they are needed.
var codes [4][256]code

func makeCodes() {
	if codes[0][0].n != 0 {
		return
	}
	for i, s := range specs {
		next, at := uint32(0), 0
		for length := 1; length <= 16; length++ {
			for range s.counts[length-1] {
				codes[i][s.values[at]] = code{next, length}
				next++
				at++
			}
			next <<= 1
		}
	}
}

type encoder struct {
	w     *bufio.Writer
	acc   uint32
	n     int // bits in acc
	quant [2][64]int32
}

// emit writes bits; after a byte of ones comes one of zeros.
func (e *encoder) emit(x uint32, n int) {
	e.acc = e.acc<<n | x
	e.n += n
	for e.n >= 8 {
		e.n -= 8
		b := byte(e.acc >> e.n)
		if e.w.WriteByte(b); b == 0xff {
			e.w.WriteByte(0)
		}
	}
	e.acc &= 1<<e.n - 1
}

func (e *encoder) symbol(table int, value byte) {
	c := codes[table][value]
	e.emit(c.bits, c.n)
}

// number writes a number after so many zeros; a negative one as what is one less.
func (e *encoder) number(table int, zeros byte, v int32) {
	abs, x := v, v
	if v < 0 {
		abs, x = -v, v-1
	}
	n := bits.Len32(uint32(abs))
	e.symbol(table, zeros<<4|byte(n))
	if n > 0 {
		e.emit(uint32(x)&(1<<n-1), n)
	}
}

// divide rounds to the nearest, halves away from zero.
func divide(a, b int32) int32 {
	if a < 0 {
		return -((-a + b/2) / b)
	}
	return (a + b/2) / b
}

// block writes samples with the tables for brightness (0) or color (1), and returns
// the DC coefficient.
func (e *encoder) block(b *block, which int, last int32) int32 {
	fdct(b)
	q := &e.quant[which]
	dc := divide(b[0], 8*q[0])
	e.number(2*which, 0, dc-last)
	ac, zeros := 2*which+1, byte(0)
	for i := 1; i < 64; i++ {
		v := divide(b[natural[i]], 8*q[i])
		if v == 0 {
			zeros++
			continue
		}
		for ; zeros > 15; zeros -= 16 {
			e.symbol(ac, 0xf0)
		}
		e.number(ac, zeros, v)
		zeros = 0
	}
	if zeros > 0 {
		e.symbol(ac, 0)
	}
	return dc
}

// segment begins a segment of n bytes.
func (e *encoder) segment(marker byte, n int) {
	e.w.Write([]byte{0xff, marker, byte((n + 2) >> 8), byte(n + 2)})
}

// Encode writes an image; gray ones with one component, others with the colors at half
// the resolution.
func Encode(w io.Writer, m image.Image, o *Options) error {
	size := m.Bounds().Size()
	if size.X >= 1<<16 || size.Y >= 1<<16 {
		return errors.New("jpeg: image is too large to encode")
	}
	makeCodes()
	e := &encoder{w: bufio.NewWriter(w)}
	quality := DefaultQuality
	if o != nil {
		quality = min(max(o.Quality, 1), 100)
	}
	scale := 200 - 2*quality
	if quality < 50 {
		scale = 5000 / quality
	}
	for i := range e.quant {
		for j, x := range quantBase[i] {
			e.quant[i][j] = int32(min(max((int(x)*scale+50)/100, 1), 255))
		}
	}
	gray, isGray := m.(*image.Gray)
	count := 3
	if isGray {
		count = 1
	}
	e.w.Write([]byte{0xff, soi})
	e.segment(dqt, 2*65)
	for i := range e.quant {
		e.w.WriteByte(byte(i))
		for _, x := range e.quant[i] {
			e.w.WriteByte(byte(x))
		}
	}
	e.segment(sof0, 6+3*count)
	e.w.Write([]byte{8, byte(size.Y >> 8), byte(size.Y), byte(size.X >> 8), byte(size.X), byte(count)})
	if isGray {
		e.w.Write([]byte{1, 0x11, 0})
	} else {
		e.w.Write([]byte{1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1})
	}
	tables := specs[:]
	if isGray {
		tables = tables[:2]
	}
	n := 0
	for _, s := range tables {
		n += 17 + len(s.values)
	}
	e.segment(dht, n)
	for i, s := range tables {
		e.w.WriteByte("\x00\x10\x01\x11"[i])
		e.w.WriteString(s.counts)
		e.w.WriteString(s.values)
	}
	e.segment(sos, 4+2*count)
	e.w.WriteByte(byte(count))
	if isGray {
		e.w.Write([]byte{1, 0x00})
	} else {
		e.w.Write([]byte{1, 0x00, 2, 0x11, 3, 0x11})
	}
	e.w.Write([]byte{0, 63, 0})
	if isGray {
		e.gray(gray)
	} else {
		e.color(m)
	}
	// The last byte is filled with ones.
	e.emit(0x7f, 7)
	e.w.Write([]byte{0xff, eoi})
	return e.w.Flush()
}

func (e *encoder) gray(m *image.Gray) {
	r := m.Bounds()
	last := int32(0)
	for y := r.Min.Y; y < r.Max.Y; y += 8 {
		for x := r.Min.X; x < r.Max.X; x += 8 {
			var b block
			for i := range b {
				b[i] = int32(m.Pix[m.PixOffset(min(x+i%8, r.Max.X-1), min(y+i/8, r.Max.Y-1))])
			}
			last = e.block(&b, 0, last)
		}
	}
}

// color writes units of 16 by 16 pixels: four blocks of brightness, two of color.
func (e *encoder) color(m image.Image) {
	r := m.Bounds()
	at := pixels(m)
	var lastY, lastCb, lastCr int32
	for y := r.Min.Y; y < r.Max.Y; y += 16 {
		for x := r.Min.X; x < r.Max.X; x += 16 {
			var cb, cr block
			for k := range 4 {
				dx, dy := 8*(k%2), 8*(k/2)
				var b block
				for i := range b {
					px, py := i%8+dx, i/8+dy
					yy, u, v := at(min(x+px, r.Max.X-1), min(y+py, r.Max.Y-1))
					b[i] = int32(yy)
					cb[py/2*8+px/2] += int32(u)
					cr[py/2*8+px/2] += int32(v)
				}
				lastY = e.block(&b, 0, lastY)
			}
			// Four pixels have one color.
			for i := range cb {
				cb[i], cr[i] = (cb[i]+2)>>2, (cr[i]+2)>>2
			}
			lastCb = e.block(&cb, 1, lastCb)
			lastCr = e.block(&cr, 1, lastCr)
		}
	}
}

// pixels returns what tells the color of a pixel.
func pixels(m image.Image) func(x, y int) (yy, cb, cr uint8) {
	switch m := m.(type) {
	case *image.RGBA:
		return func(x, y int) (uint8, uint8, uint8) {
			p := m.Pix[m.PixOffset(x, y):]
			return color.RGBToYCbCr(p[0], p[1], p[2])
		}
	case *image.YCbCr:
		return func(x, y int) (uint8, uint8, uint8) {
			yi, ci := m.YOffset(x, y), m.COffset(x, y)
			return m.Y[yi], m.Cb[ci], m.Cr[ci]
		}
	}
	return func(x, y int) (uint8, uint8, uint8) {
		r, g, b, _ := m.At(x, y).RGBA()
		return color.RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	}
}
