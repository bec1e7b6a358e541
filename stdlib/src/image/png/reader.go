// Package png has the PNG format.
package png

import (
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"hash"
	"hash/crc32"
	"image"
	"image/color"
	"io"
)

// Color types of the header.
const (
	typeGray      = 0
	typeTrueColor = 2
	typePalette   = 3
	typeGrayAlpha = 4
	typeTrueAlpha = 6
)

// How far the chunks have come.
const (
	atStart = iota
	afterHeader
	afterPalette
	afterTransparency
	inData
	atEnd
)

const header = "\x89PNG\r\n\x1a\n"

// FormatError says that the input is no valid PNG.
type FormatError string

func (e FormatError) Error() string { return "png: invalid format: " + string(e) }

var errOrder = FormatError("chunk out of order")

// UnsupportedError says that the input needs what is not supported.
type UnsupportedError string

func (e UnsupportedError) Error() string { return "png: unsupported feature: " + string(e) }

// native: undoes the filter of row, whose pixels have size bytes, after the row before; false if there is none of that number
func unfilter(filter byte, row, before []byte, size int) bool

type decoder struct {
	r             io.Reader
	m             image.Image
	crc           hash.Hash32
	width, height int
	depth, kind   int
	palette       color.Palette
	stage         int
	// left counts the bytes that the data chunk still has.
	left      uint32
	tmp       [3 * 256]byte
	interlace bool
	// clear is the color that is transparent, if hasClear.
	hasClear bool
	clear    [6]byte
}

func (d *decoder) full(b []byte) error {
	_, err := io.ReadFull(d.r, b)
	if err == nil {
		d.crc.Write(b)
	}
	return err
}

// channels returns how many numbers a pixel has.
func (d *decoder) channels() int {
	switch d.kind {
	case typeTrueColor:
		return 3
	case typeGrayAlpha:
		return 2
	case typeTrueAlpha:
		return 4
	}
	return 1
}

func (d *decoder) parseHeader(length uint32) error {
	if length != 13 {
		return FormatError("bad IHDR length")
	}
	if err := d.full(d.tmp[:13]); err != nil {
		return err
	}
	if d.tmp[10] != 0 {
		return UnsupportedError("compression method")
	}
	if d.tmp[11] != 0 {
		return UnsupportedError("filter method")
	}
	if d.tmp[12] > 1 {
		return FormatError("invalid interlace method")
	}
	d.interlace = d.tmp[12] == 1
	w, h := int32(binary.BigEndian.Uint32(d.tmp[:])), int32(binary.BigEndian.Uint32(d.tmp[4:]))
	if w <= 0 || h <= 0 {
		return FormatError("non-positive dimension")
	}
	if n := int64(w) * int64(h); n != (n*8)/8 {
		return UnsupportedError("dimension overflow")
	}
	d.depth, d.kind = int(d.tmp[8]), int(d.tmp[9])
	d.width, d.height = int(w), int(h)
	ok := d.depth == 8 || d.depth == 16
	switch d.kind {
	case typeGray:
		ok = ok || d.depth == 1 || d.depth == 2 || d.depth == 4
	case typePalette:
		ok = d.depth == 1 || d.depth == 2 || d.depth == 4 || d.depth == 8
	case typeTrueColor, typeGrayAlpha, typeTrueAlpha:
	default:
		ok = false
	}
	if !ok {
		return UnsupportedError(fmt.Sprintf("bit depth %d, color type %d", d.tmp[8], d.tmp[9]))
	}
	return d.verify()
}

func (d *decoder) parsePalette(length uint32) error {
	n := int(length / 3)
	if length%3 != 0 || n <= 0 || n > 256 || n > 1<<uint(d.depth) {
		return FormatError("bad PLTE length")
	}
	if err := d.full(d.tmp[:3*n]); err != nil {
		return err
	}
	switch d.kind {
	case typePalette:
		// Numbers that the palette lacks are taken for black.
		d.palette = make(color.Palette, 256)
		for i := range d.palette {
			c := color.RGBA{A: 0xff}
			if i < n {
				c.R, c.G, c.B = d.tmp[3*i], d.tmp[3*i+1], d.tmp[3*i+2]
			}
			d.palette[i] = c
		}
		d.palette = d.palette[:n]
	case typeTrueColor, typeTrueAlpha:
		// A suggestion.
	default:
		return FormatError("PLTE, color type mismatch")
	}
	return d.verify()
}

func (d *decoder) parseTransparency(length uint32) error {
	switch d.kind {
	case typeGray, typeTrueColor:
		n := 2 * d.channels()
		if int(length) != n {
			return FormatError("bad tRNS length")
		}
		if err := d.full(d.tmp[:n]); err != nil {
			return err
		}
		copy(d.clear[:], d.tmp[:n])
		if d.kind == typeGray && d.depth < 8 {
			d.clear[1] *= uint8(0xff / (1<<d.depth - 1))
		}
		d.hasClear = true
	case typePalette:
		if length > 256 {
			return FormatError("bad tRNS length")
		}
		n := int(length)
		if err := d.full(d.tmp[:n]); err != nil {
			return err
		}
		if len(d.palette) < n {
			d.palette = d.palette[:n]
		}
		for i := range n {
			c := d.palette[i].(color.RGBA)
			d.palette[i] = color.NRGBA{c.R, c.G, c.B, d.tmp[i]}
		}
	default:
		return FormatError("tRNS, color type mismatch")
	}
	return d.verify()
}

// Read reads what the data chunks have, as if they were one.
func (d *decoder) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for d.left == 0 {
		if err := d.verify(); err != nil {
			return 0, err
		}
		if _, err := io.ReadFull(d.r, d.tmp[:8]); err != nil {
			return 0, err
		}
		d.left = binary.BigEndian.Uint32(d.tmp[:4])
		if string(d.tmp[4:8]) != "IDAT" {
			return 0, FormatError("not enough pixel data")
		}
		d.crc.Reset()
		d.crc.Write(d.tmp[4:8])
	}
	if int32(d.left) < 0 {
		return 0, UnsupportedError("IDAT chunk length overflow")
	}
	n, err := d.r.Read(p[:min(len(p), int(d.left))])
	d.crc.Write(p[:n])
	d.left -= uint32(n)
	return n, err
}

// pass is one of the parts that an interlaced image comes in: where its pixels begin
// and how far they are apart.
type pass struct{ x, y, dx, dy int }

var passes = []pass{
	{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
}

func (d *decoder) decode() (image.Image, error) {
	r, err := zlib.NewReader(d)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	m := d.make(image.Rect(0, 0, d.width, d.height))
	if !d.interlace {
		if err := d.readPass(r, m, pass{0, 0, 1, 1}); err != nil {
			return nil, err
		}
	} else {
		for _, p := range passes {
			if err := d.readPass(r, m, p); err != nil {
				return nil, err
			}
		}
	}
	// The checksum comes at the end.
	n := 0
	for i := 0; n == 0 && err == nil; i++ {
		if i == 100 {
			return nil, io.ErrNoProgress
		}
		n, err = r.Read(d.tmp[:1])
	}
	if err != nil && err != io.EOF {
		return nil, FormatError(err.Error())
	}
	if n != 0 || d.left != 0 {
		return nil, FormatError("too much pixel data")
	}
	return m, nil
}

// make returns the image that the pixels go to.
func (d *decoder) make(r image.Rectangle) image.Image {
	wide := d.depth == 16
	switch {
	case d.kind == typePalette:
		return image.NewPaletted(r, d.palette)
	case (d.kind == typeGray || d.kind == typeTrueColor) && !d.hasClear:
		switch {
		case d.kind == typeGray && wide:
			return image.NewGray16(r)
		case d.kind == typeGray:
			return image.NewGray(r)
		case wide:
			return image.NewRGBA64(r)
		}
		return image.NewRGBA(r)
	case wide:
		return image.NewNRGBA64(r)
	}
	return image.NewNRGBA(r)
}

func (d *decoder) readPass(r io.Reader, m image.Image, p pass) error {
	w, h := (d.width-p.x+p.dx-1)/p.dx, (d.height-p.y+p.dy-1)/p.dy
	if w <= 0 || h <= 0 {
		return nil
	}
	bits := d.depth * d.channels()
	size := 1 + (int64(bits)*int64(w)+7)/8
	if size != int64(int(size)) {
		return UnsupportedError("dimension overflow")
	}
	row, before := make([]byte, size), make([]byte, size)
	for y := range h {
		if _, err := io.ReadFull(r, row); err != nil {
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				return FormatError("not enough pixel data")
			}
			return err
		}
		if !unfilter(row[0], row[1:], before[1:], max(bits/8, 1)) {
			return FormatError("bad filter type")
		}
		d.put(m, row[1:], w, p.x, p.y+y*p.dy, p.dx)
		row, before = before, row
	}
	return nil
}

// put sets the w pixels of a row, dx apart from (x, y) on.
func (d *decoder) put(m image.Image, row []byte, w, x, y, dx int) {
	wide := d.depth == 16
	switch m := m.(type) {
	case *image.Gray:
		pix := m.Pix[m.PixOffset(0, y):]
		if d.depth == 8 && dx == 1 {
			copy(pix[:w], row)
			return
		}
		scale := uint8(0xff / (1<<d.depth - 1))
		for i := range w {
			pix[x+i*dx] = d.sample(row, i) * scale
		}
	case *image.Gray16:
		pix := m.Pix[m.PixOffset(0, y):]
		for i := range w {
			copy(pix[2*(x+i*dx):], row[2*i:2*i+2])
		}
	case *image.Paletted:
		pix := m.Pix[m.PixOffset(0, y):]
		for i := range w {
			c := d.sample(row, i)
			if int(c) >= len(m.Palette) {
				m.Palette = m.Palette[:int(c)+1]
			}
			pix[x+i*dx] = c
		}
	case *image.RGBA:
		pix := m.Pix[m.PixOffset(x, y):]
		for i := range w {
			s, t := row[3*i:3*i+3], pix[4*i*dx:4*i*dx+4]
			t[0], t[1], t[2], t[3] = s[0], s[1], s[2], 0xff
		}
	case *image.RGBA64:
		pix := m.Pix[m.PixOffset(x, y):]
		for i := range w {
			t := pix[8*i*dx : 8*i*dx+8]
			copy(t, row[6*i:6*i+6])
			t[6], t[7] = 0xff, 0xff
		}
	case *image.NRGBA:
		pix := m.Pix[m.PixOffset(x, y):]
		if d.kind == typeTrueAlpha && dx == 1 && !wide {
			copy(pix[:4*w], row)
			return
		}
		for i := range w {
			t := pix[4*i*dx : 4*i*dx+4]
			switch d.kind {
			case typeGray:
				v := d.sample(row, i) * uint8(0xff/(1<<d.depth-1))
				t[0], t[1], t[2], t[3] = v, v, v, 0xff
				if v == d.clear[1] {
					t[3] = 0
				}
			case typeTrueColor:
				s := row[3*i : 3*i+3]
				t[0], t[1], t[2], t[3] = s[0], s[1], s[2], 0xff
				if s[0] == d.clear[1] && s[1] == d.clear[3] && s[2] == d.clear[5] {
					t[3] = 0
				}
			case typeGrayAlpha:
				v := row[2*i]
				t[0], t[1], t[2], t[3] = v, v, v, row[2*i+1]
			default:
				copy(t, row[4*i:4*i+4])
			}
		}
	case *image.NRGBA64:
		pix := m.Pix[m.PixOffset(x, y):]
		for i := range w {
			t := pix[8*i*dx : 8*i*dx+8]
			switch d.kind {
			case typeGray:
				s := row[2*i : 2*i+2]
				copy(t, s)
				copy(t[2:], s)
				copy(t[4:], s)
				if string(s) != string(d.clear[:2]) {
					t[6], t[7] = 0xff, 0xff
				}
			case typeTrueColor:
				s := row[6*i : 6*i+6]
				copy(t, s)
				if string(s) != string(d.clear[:]) {
					t[6], t[7] = 0xff, 0xff
				}
			case typeGrayAlpha:
				s := row[4*i : 4*i+4]
				copy(t, s[:2])
				copy(t[2:], s[:2])
				copy(t[4:], s)
			default:
				copy(t, row[8*i:8*i+8])
			}
		}
	}
}

// sample returns number i of a row, of at most 8 bits.
func (d *decoder) sample(row []byte, i int) uint8 {
	if d.depth == 8 {
		return row[i]
	}
	at := i * d.depth
	return row[at/8] >> (8 - d.depth - at%8) & (1<<d.depth - 1)
}

func (d *decoder) parseData(length uint32) (err error) {
	d.left = length
	if d.m, err = d.decode(); err != nil {
		return err
	}
	return d.verify()
}

func (d *decoder) parseEnd(length uint32) error {
	if length != 0 {
		return FormatError("bad IEND length")
	}
	return d.verify()
}

func (d *decoder) parseChunk(configOnly bool) error {
	if _, err := io.ReadFull(d.r, d.tmp[:8]); err != nil {
		return err
	}
	length := binary.BigEndian.Uint32(d.tmp[:4])
	d.crc.Reset()
	d.crc.Write(d.tmp[4:8])
	switch string(d.tmp[4:8]) {
	case "IHDR":
		if d.stage != atStart {
			return errOrder
		}
		d.stage = afterHeader
		return d.parseHeader(length)
	case "PLTE":
		if d.stage != afterHeader {
			return errOrder
		}
		d.stage = afterPalette
		return d.parsePalette(length)
	case "tRNS":
		ok := d.stage == afterHeader
		switch d.kind {
		case typePalette:
			ok = d.stage == afterPalette
		case typeTrueColor, typeTrueAlpha:
			ok = ok || d.stage == afterPalette
		}
		if !ok {
			return errOrder
		}
		d.stage = afterTransparency
		return d.parseTransparency(length)
	case "IDAT":
		if d.stage < afterHeader || d.stage > inData || d.stage == afterHeader && d.kind == typePalette {
			return errOrder
		}
		if d.stage == inData {
			// More than there should be.
			break
		}
		d.stage = inData
		if configOnly {
			return nil
		}
		return d.parseData(length)
	case "IEND":
		if d.stage != inData {
			return errOrder
		}
		d.stage = atEnd
		return d.parseEnd(length)
	}
	if length > 0x7fffffff {
		return FormatError(fmt.Sprintf("Bad chunk length: %d", length))
	}
	for length > 0 {
		n := min(length, uint32(len(d.tmp)))
		if err := d.full(d.tmp[:n]); err != nil {
			return err
		}
		length -= n
	}
	return d.verify()
}

func (d *decoder) verify() error {
	if _, err := io.ReadFull(d.r, d.tmp[:4]); err != nil {
		return err
	}
	if binary.BigEndian.Uint32(d.tmp[:4]) != d.crc.Sum32() {
		return FormatError("invalid checksum")
	}
	return nil
}

func newDecoder(r io.Reader) (*decoder, error) {
	d := &decoder{r: r, crc: crc32.NewIEEE()}
	_, err := io.ReadFull(r, d.tmp[:len(header)])
	if err == nil && string(d.tmp[:len(header)]) != header {
		err = FormatError("not a PNG file")
	}
	return d, whole(err)
}

// whole is err where no end was expected.
func whole(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// Decode reads an image.
func Decode(r io.Reader) (image.Image, error) {
	d, err := newDecoder(r)
	for err == nil && d.stage != atEnd {
		err = whole(d.parseChunk(false))
	}
	if err != nil {
		return nil, err
	}
	return d.m, nil
}

// DecodeConfig reads what an image is before its pixels.
func DecodeConfig(r io.Reader) (image.Config, error) {
	d, err := newDecoder(r)
	for err == nil {
		if err = whole(d.parseChunk(true)); err != nil {
			break
		}
		if d.stage >= afterTransparency || d.kind != typePalette && d.stage >= afterHeader {
			break
		}
	}
	if err != nil {
		return image.Config{}, err
	}
	var m color.Model
	wide := d.depth == 16
	switch d.kind {
	case typeGray:
		m = color.GrayModel
		if wide {
			m = color.Gray16Model
		}
	case typeTrueColor:
		m = color.RGBAModel
		if wide {
			m = color.RGBA64Model
		}
	case typePalette:
		m = d.palette
	default:
		m = color.NRGBAModel
		if wide {
			m = color.NRGBA64Model
		}
	}
	return image.Config{ColorModel: m, Width: d.width, Height: d.height}, nil
}

func init() { image.RegisterFormat("png", header, Decode, DecodeConfig) }
