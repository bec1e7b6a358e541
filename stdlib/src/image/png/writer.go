package png

import (
	"bufio"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"io"
	"strconv"
)

// Encoder says how images are written.
type Encoder struct {
	CompressionLevel CompressionLevel
	// BufferPool, unless nil, has buffers to use.
	BufferPool EncoderBufferPool
}

// EncoderBufferPool keeps buffers for further images.
type EncoderBufferPool interface {
	Get() *EncoderBuffer
	Put(*EncoderBuffer)
}

// EncoderBuffer is what an image needs to be written.
type EncoderBuffer encoder

// CompressionLevel says how well images are compressed.
type CompressionLevel int

// The levels.
const (
	DefaultCompression CompressionLevel = 0
	NoCompression      CompressionLevel = -1
	BestSpeed          CompressionLevel = -2
	BestCompression    CompressionLevel = -3
)

// native: writes the row, filtered, to out, which is a byte longer and begins with the filter's number; the filter is 0 if plain, else that which leaves the least numbers; pixels have size bytes
func filter(out, row, before []byte, size int, plain bool)

type encoder struct {
	enc   *Encoder
	w     io.Writer
	m     image.Image
	depth int
	kind  int
	err   error
	zw    *zlib.Writer
	level int
	bw    *bufio.Writer
	rows  [3][]byte
}

func opaque(m image.Image) bool {
	if o, ok := m.(interface{ Opaque() bool }); ok {
		return o.Opaque()
	}
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if _, _, _, a := m.At(x, y).RGBA(); a != 0xffff {
				return false
			}
		}
	}
	return true
}

func (e *encoder) chunk(b []byte, name string) {
	if e.err != nil {
		return
	}
	if n := uint32(len(b)); int(n) != len(b) {
		e.err = UnsupportedError(name + " chunk is too large: " + strconv.Itoa(len(b)))
		return
	}
	head := append(binary.BigEndian.AppendUint32(nil, uint32(len(b))), name...)
	sum := crc32.Update(crc32.ChecksumIEEE(head[4:]), crc32.IEEETable, b)
	if _, e.err = e.w.Write(head); e.err != nil {
		return
	}
	if _, e.err = e.w.Write(b); e.err != nil {
		return
	}
	_, e.err = e.w.Write(binary.BigEndian.AppendUint32(nil, sum))
}

func (e *encoder) writeHeader() {
	b := e.m.Bounds()
	head := binary.BigEndian.AppendUint32(nil, uint32(b.Dx()))
	head = binary.BigEndian.AppendUint32(head, uint32(b.Dy()))
	e.chunk(append(head, byte(e.depth), byte(e.kind), 0, 0, 0), "IHDR")
}

func (e *encoder) writePalette(p color.Palette) {
	if len(p) < 1 || len(p) > 256 {
		e.err = FormatError("bad palette length: " + strconv.Itoa(len(p)))
		return
	}
	last := -1
	var colors, alphas []byte
	for i, c := range p {
		n := color.NRGBAModel.Convert(c).(color.NRGBA)
		colors = append(colors, n.R, n.G, n.B)
		alphas = append(alphas, n.A)
		if n.A != 0xff {
			last = i
		}
	}
	e.chunk(colors, "PLTE")
	if last >= 0 {
		e.chunk(alphas[:last+1], "tRNS")
	}
}

// Write writes a chunk of data.
func (e *encoder) Write(b []byte) (int, error) {
	e.chunk(b, "IDAT")
	if e.err != nil {
		return 0, e.err
	}
	return len(b), nil
}

func zlibLevel(l CompressionLevel) int {
	switch l {
	case NoCompression:
		return zlib.NoCompression
	case BestSpeed:
		return zlib.BestSpeed
	case BestCompression:
		return zlib.BestCompression
	}
	return zlib.DefaultCompression
}

func (e *encoder) writeData() {
	if e.err != nil {
		return
	}
	if e.bw == nil {
		e.bw = bufio.NewWriterSize(e, 1<<15)
	} else {
		e.bw.Reset(e)
	}
	if e.err = e.writePixels(); e.err != nil {
		return
	}
	e.err = e.bw.Flush()
}

func (e *encoder) writePixels() error {
	level := zlibLevel(e.enc.CompressionLevel)
	if e.zw == nil || e.level != level {
		zw, err := zlib.NewWriterLevel(e.bw, level)
		if err != nil {
			return err
		}
		e.zw, e.level = zw, level
	} else {
		e.zw.Reset(e.bw)
	}
	channels := map[int]int{typeGray: 1, typeTrueColor: 3, typePalette: 1, typeTrueAlpha: 4}[e.kind]
	bits := channels * e.depth
	b := e.m.Bounds()
	size := (bits*b.Dx() + 7) / 8
	for i := range e.rows {
		if cap(e.rows[i]) < size+1 {
			e.rows[i] = make([]byte, size+1)
		}
		e.rows[i] = e.rows[i][:size+1]
		clear(e.rows[i])
	}
	row, before, out := e.rows[0][1:], e.rows[1][1:], e.rows[2]
	plain := level == zlib.NoCompression || e.kind == typePalette
	for y := b.Min.Y; y < b.Max.Y; y++ {
		e.row(row, y, b)
		filter(out, row, before, max(bits/8, 1), plain)
		if _, err := e.zw.Write(out); err != nil {
			return err
		}
		row, before = before, row
	}
	return e.zw.Close()
}

// row writes the pixels of a row.
func (e *encoder) row(row []byte, y int, b image.Rectangle) {
	at := func(pix []uint8, offset, size int) []byte { return pix[offset : offset+size*b.Dx()] }
	i := 0
	put16 := func(v uint16) {
		row[i], row[i+1] = byte(v>>8), byte(v)
		i += 2
	}
	switch wide := e.depth == 16; {
	case e.kind == typePalette:
		p := e.m.(image.PalettedImage)
		if m, ok := p.(*image.Paletted); ok && e.depth == 8 {
			copy(row, at(m.Pix, m.PixOffset(b.Min.X, y), 1))
			return
		}
		clear(row)
		for x := b.Min.X; x < b.Max.X; x++ {
			k := (x - b.Min.X) * e.depth
			row[k/8] |= p.ColorIndexAt(x, y) << (8 - e.depth - k%8)
		}
	case e.kind == typeGray && !wide:
		if m, ok := e.m.(*image.Gray); ok {
			copy(row, at(m.Pix, m.PixOffset(b.Min.X, y), 1))
			return
		}
		for x := b.Min.X; x < b.Max.X; x++ {
			row[x-b.Min.X] = color.GrayModel.Convert(e.m.At(x, y)).(color.Gray).Y
		}
	case e.kind == typeGray:
		for x := b.Min.X; x < b.Max.X; x++ {
			put16(color.Gray16Model.Convert(e.m.At(x, y)).(color.Gray16).Y)
		}
	case e.kind == typeTrueColor && !wide:
		var pix []byte
		switch m := e.m.(type) {
		case *image.RGBA:
			pix = at(m.Pix, m.PixOffset(b.Min.X, y), 4)
		case *image.NRGBA:
			pix = at(m.Pix, m.PixOffset(b.Min.X, y), 4)
		}
		if pix != nil {
			for ; len(pix) >= 4; pix = pix[4:] {
				row[i], row[i+1], row[i+2] = pix[0], pix[1], pix[2]
				i += 3
			}
			return
		}
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, b, _ := e.m.At(x, y).RGBA()
			row[i], row[i+1], row[i+2] = uint8(r>>8), uint8(g>>8), uint8(b>>8)
			i += 3
		}
	case e.kind == typeTrueColor:
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, b, _ := e.m.At(x, y).RGBA()
			put16(uint16(r))
			put16(uint16(g))
			put16(uint16(b))
		}
	case !wide:
		if m, ok := e.m.(*image.NRGBA); ok {
			copy(row, at(m.Pix, m.PixOffset(b.Min.X, y), 4))
			return
		}
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBAModel.Convert(e.m.At(x, y)).(color.NRGBA)
			row[i], row[i+1], row[i+2], row[i+3] = c.R, c.G, c.B, c.A
			i += 4
		}
	default:
		for x := b.Min.X; x < b.Max.X; x++ {
			c := color.NRGBA64Model.Convert(e.m.At(x, y)).(color.NRGBA64)
			put16(c.R)
			put16(c.G)
			put16(c.B)
			put16(c.A)
		}
	}
}

// Encode writes m.
func Encode(w io.Writer, m image.Image) error {
	var e Encoder
	return e.Encode(w, m)
}

// Encode writes m as enc says.
func (enc *Encoder) Encode(w io.Writer, m image.Image) error {
	width, height := int64(m.Bounds().Dx()), int64(m.Bounds().Dy())
	if width <= 0 || height <= 0 || width >= 1<<32 || height >= 1<<32 {
		return FormatError("invalid image size: " + strconv.FormatInt(width, 10) + "x" + strconv.FormatInt(height, 10))
	}
	var e *encoder
	if enc.BufferPool != nil {
		buffer := enc.BufferPool.Get()
		e = (*encoder)(buffer)
	}
	if e == nil {
		e = new(encoder)
	}
	if enc.BufferPool != nil {
		defer enc.BufferPool.Put((*EncoderBuffer)(e))
	}
	e.enc, e.w, e.m, e.err = enc, w, m, nil
	var p color.Palette
	if _, ok := m.(image.PalettedImage); ok {
		p, _ = m.ColorModel().(color.Palette)
	}
	if p != nil {
		e.kind = typePalette
		switch n := len(p); {
		case n <= 2:
			e.depth = 1
		case n <= 4:
			e.depth = 2
		case n <= 16:
			e.depth = 4
		default:
			e.depth = 8
		}
	} else {
		e.depth = 8
		switch m.ColorModel() {
		case color.GrayModel:
			e.kind = typeGray
		case color.Gray16Model:
			e.kind, e.depth = typeGray, 16
		case color.RGBAModel, color.NRGBAModel, color.AlphaModel:
			e.kind = typeTrueAlpha
			if opaque(m) {
				e.kind = typeTrueColor
			}
		default:
			e.kind, e.depth = typeTrueAlpha, 16
			if opaque(m) {
				e.kind = typeTrueColor
			}
		}
	}
	_, e.err = io.WriteString(w, header)
	e.writeHeader()
	if p != nil && e.err == nil {
		e.writePalette(p)
	}
	e.writeData()
	e.chunk(nil, "IEND")
	return e.err
}
