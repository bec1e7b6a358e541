package gif

import (
	"bufio"
	"bytes"
	"compress/lzw"
	"errors"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"io"
)

// writer is what an encoder writes to.
type writer interface {
	Flush() error
	io.Writer
	io.ByteWriter
}

type encoder struct {
	w   writer
	g   GIF
	err error
	// table has the common color table as it was written.
	table []byte
}

func (e *encoder) write(b ...byte) {
	if e.err == nil {
		_, e.err = e.w.Write(b)
	}
}

func low(v int) byte  { return byte(v) }
func high(v int) byte { return byte(v >> 8) }

// tableBits returns n for a table of 2^(n+1) colors that has room for so many.
func tableBits(colors int) int {
	for n := range 8 {
		if colors <= 2<<n {
			return n
		}
	}
	return -1
}

func (e *encoder) header() {
	if e.err == nil {
		_, e.err = io.WriteString(e.w, "GIF89a")
	}
	w, h := e.g.Config.Width, e.g.Config.Height
	e.write(low(w), high(w), low(h), high(h))
	if p, ok := e.g.Config.ColorModel.(color.Palette); ok && len(p) > 0 {
		bits := tableBits(len(p))
		e.write(hasTable|byte(bits), e.g.BackgroundIndex, 0)
		e.table = e.colors(p, bits)
		e.write(e.table...)
	} else {
		e.write(0, 0, 0)
	}
	if len(e.g.Image) > 1 && e.g.LoopCount >= 0 {
		e.write(blockExtension, extApplication, 11)
		if e.err == nil {
			_, e.err = io.WriteString(e.w, "NETSCAPE2.0")
		}
		e.write(3, 1, low(e.g.LoopCount), high(e.g.LoopCount), 0)
	}
}

// colors returns p as a table.
func (e *encoder) colors(p color.Palette, bits int) []byte {
	if e.err != nil {
		return nil
	}
	if bits < 0 {
		e.err = errors.New("gif: cannot encode color table with more than 256 entries")
		return nil
	}
	table := make([]byte, 3*(2<<bits))
	for i, c := range p {
		if c == nil {
			e.err = errors.New("gif: cannot encode color table with nil entries")
			return nil
		}
		var r, g, b uint8
		if v, ok := c.(color.RGBA); ok {
			r, g, b = v.R, v.G, v.B
		} else {
			rr, gg, bb, _ := c.RGBA()
			r, g, b = uint8(rr>>8), uint8(gg>>8), uint8(bb>>8)
		}
		table[3*i], table[3*i+1], table[3*i+2] = r, g, b
	}
	return table
}

func (e *encoder) frame(m *image.Paletted, delay int, disposal byte) {
	if e.err != nil {
		return
	}
	if len(m.Palette) == 0 {
		e.err = errors.New("gif: cannot encode image block with empty palette")
		return
	}
	b := m.Bounds()
	if b.Min.X < 0 || b.Max.X >= 1<<16 || b.Min.Y < 0 || b.Max.Y >= 1<<16 {
		e.err = errors.New("gif: image block is too large to encode")
		return
	}
	if !b.In(image.Rectangle{Max: image.Point{e.g.Config.Width, e.g.Config.Height}}) {
		e.err = errors.New("gif: image block is out of bounds")
		return
	}
	transparent := -1
	for i, c := range m.Palette {
		if c == nil {
			e.err = errors.New("gif: cannot encode color table with nil entries")
			return
		}
		if _, _, _, a := c.RGBA(); a == 0 {
			transparent = i
			break
		}
	}
	if delay > 0 || disposal != 0 || transparent >= 0 {
		flags := disposal << 2
		if transparent >= 0 {
			flags |= isClear
		}
		e.write(blockExtension, extControl, 4, flags, low(delay), high(delay), byte(max(transparent, 0)), 0)
	}
	e.write(blockImage, low(b.Min.X), high(b.Min.X), low(b.Min.Y), high(b.Min.Y))
	e.write(low(b.Dx()), high(b.Dx()), low(b.Dy()), high(b.Dy()))
	bits := tableBits(len(m.Palette))
	if p, ok := e.g.Config.ColorModel.(color.Palette); ok && len(m.Palette) <= len(p) && &p[0] == &m.Palette[0] {
		e.write(0)
	} else if table := e.colors(m.Palette, bits); e.common(table, len(m.Palette), transparent) {
		e.write(0)
	} else {
		e.write(hasTable | byte(bits))
		e.write(table...)
	}
	width := max(bits+1, 2)
	e.write(byte(width))
	e.data(m, width)
}

// common reports whether the table's colors, so many of them, are those of the common
// table.
func (e *encoder) common(table []byte, colors, transparent int) bool {
	if e.err != nil || len(table) > len(e.table) {
		return false
	}
	if !bytes.Equal(table[:3*colors], e.table[:3*colors]) {
		return false
	}
	if transparent < 0 {
		return true
	}
	// The color that is not seen has to be the common table's, too.
	p := e.g.Config.ColorModel.(color.Palette)
	_, _, _, a := p[transparent].RGBA()
	return transparent < len(p) && a == 0
}

// data writes the pixels in blocks.
func (e *encoder) data(m *image.Paletted, width int) {
	if e.err != nil {
		return
	}
	var buf bytes.Buffer
	w := lzw.NewWriter(&buf, lzw.LSB, width)
	if b := m.Bounds(); m.Stride == b.Dx() {
		_, e.err = w.Write(m.Pix[:b.Dx()*b.Dy()])
	} else {
		for i, y := 0, b.Min.Y; y < b.Max.Y && e.err == nil; i, y = i+m.Stride, y+1 {
			_, e.err = w.Write(m.Pix[i : i+b.Dx()])
		}
	}
	if err := w.Close(); e.err == nil {
		e.err = err
	}
	for buf.Len() > 0 {
		b := buf.Next(255)
		e.write(byte(len(b)))
		e.write(b...)
	}
	e.write(0)
}

// Options says how an image is written.
type Options struct {
	// NumColors is how many colors it has at most, from 1 to 256.
	NumColors int
	// Quantizer makes its palette; if nil it is palette.Plan9.
	Quantizer draw.Quantizer
	// Drawer brings it to the palette; if nil it is draw.FloydSteinberg.
	Drawer draw.Drawer
}

// EncodeAll writes an animation.
func EncodeAll(w io.Writer, g *GIF) error {
	if len(g.Image) == 0 {
		return errors.New("gif: must provide at least one image")
	}
	if len(g.Image) != len(g.Delay) {
		return errors.New("gif: mismatched image and delay lengths")
	}
	e := encoder{g: *g}
	if e.g.Disposal != nil && len(e.g.Image) != len(e.g.Disposal) {
		return errors.New("gif: mismatched image and disposal lengths")
	}
	if e.g.Config == (image.Config{}) {
		p := g.Image[0].Bounds().Max
		e.g.Config.Width, e.g.Config.Height = p.X, p.Y
	} else if e.g.Config.ColorModel != nil {
		if _, ok := e.g.Config.ColorModel.(color.Palette); !ok {
			return errors.New("gif: GIF color model must be a color.Palette")
		}
	}
	if b, ok := w.(writer); ok {
		e.w = b
	} else {
		e.w = bufio.NewWriter(w)
	}
	e.header()
	for i, m := range g.Image {
		disposal := uint8(0)
		if g.Disposal != nil {
			disposal = g.Disposal[i]
		}
		e.frame(m, g.Delay[i], disposal)
	}
	e.write(blockEnd)
	if e.err == nil {
		e.err = e.w.Flush()
	}
	return e.err
}

// Encode writes one image.
func Encode(w io.Writer, m image.Image, o *Options) error {
	b := m.Bounds()
	if b.Dx() >= 1<<16 || b.Dy() >= 1<<16 {
		return errors.New("gif: image is too large to encode")
	}
	var opts Options
	if o != nil {
		opts = *o
	}
	if opts.NumColors < 1 || opts.NumColors > 256 {
		opts.NumColors = 256
	}
	if opts.Drawer == nil {
		opts.Drawer = draw.FloydSteinberg
	}
	p, _ := m.(*image.Paletted)
	if p == nil {
		if colors, ok := m.ColorModel().(color.Palette); ok {
			p = image.NewPaletted(b, colors)
			for y := b.Min.Y; y < b.Max.Y; y++ {
				for x := b.Min.X; x < b.Max.X; x++ {
					p.Set(x, y, colors.Convert(m.At(x, y)))
				}
			}
		}
	}
	if p == nil || len(p.Palette) > opts.NumColors {
		p = image.NewPaletted(b, palette.Plan9[:opts.NumColors])
		if opts.Quantizer != nil {
			p.Palette = opts.Quantizer.Quantize(make(color.Palette, 0, opts.NumColors), m)
		}
		opts.Drawer.Draw(p, b, m, b.Min)
	}
	// The image begins at (0, 0).
	if p.Rect.Min != (image.Point{}) {
		moved := *p
		moved.Rect = moved.Rect.Sub(moved.Rect.Min)
		p = &moved
	}
	return EncodeAll(w, &GIF{
		Image: []*image.Paletted{p}, Delay: []int{0},
		Config: image.Config{ColorModel: p.Palette, Width: b.Dx(), Height: b.Dy()},
	})
}
