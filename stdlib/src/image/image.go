// Package image has two-dimensional images in memory.
package image

import (
	"image/color"
	"math/bits"
)

// Config is what an image is before its pixels.
type Config struct {
	ColorModel    color.Model
	Width, Height int
}

// Image is a rectangle of colors.
type Image interface {
	ColorModel() color.Model
	// Bounds is where At has colors; it need not begin at (0, 0).
	Bounds() Rectangle
	At(x, y int) color.Color
}

// RGBA64Image is an Image whose colors need no conversion.
type RGBA64Image interface {
	RGBA64At(x, y int) color.RGBA64
	Image
}

// PalettedImage is an Image whose colors are those of a palette.
type PalettedImage interface {
	ColorIndexAt(x, y int) uint8
	Image
}

// pixels returns how many bytes the pixels of r take; it panics if that is absurd.
func pixels(size int, r Rectangle, name string) int {
	n, ok := product(size, r.Dx(), r.Dy())
	if !ok {
		panic("image: New" + name + " Rectangle has huge or negative dimensions")
	}
	return n
}

// product returns x*y*z, and whether none is negative and nothing overflows.
func product(x, y, z int) (int, bool) {
	if x < 0 || y < 0 || z < 0 {
		return 0, false
	}
	hi, lo := bits.Mul64(uint64(x), uint64(y))
	if hi != 0 {
		return 0, false
	}
	hi, lo = bits.Mul64(lo, uint64(z))
	n := int(lo)
	return n, hi == 0 && n >= 0
}

func get16(p []uint8) uint16 { return uint16(p[0])<<8 | uint16(p[1]) }

func put16(p []uint8, v uint16) { p[0], p[1] = uint8(v>>8), uint8(v) }

// rgba64 converts c.
func rgba64(c color.Color) color.RGBA64 {
	r, g, b, a := c.RGBA()
	return color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// RGBA is an image of colors of 8 bits each, multiplied by alpha.
type RGBA struct {
	// Pix has 4 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewRGBA returns a new RGBA.
func NewRGBA(r Rectangle) *RGBA {
	return &RGBA{make([]uint8, pixels(4, r, "RGBA")), 4 * r.Dx(), r}
}

func (p *RGBA) ColorModel() color.Model { return color.RGBAModel }
func (p *RGBA) Bounds() Rectangle       { return p.Rect }

func (p *RGBA) At(x, y int) color.Color { return p.RGBAAt(x, y) }

// RGBAAt returns the color at (x, y).
func (p *RGBA) RGBAAt(x, y int) color.RGBA {
	if !(Point{x, y}).In(p.Rect) {
		return color.RGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.RGBA{s[0], s[1], s[2], s[3]}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *RGBA) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.RGBAAt(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *RGBA) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4 }

func (p *RGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetRGBA(x, y, color.RGBAModel.Convert(c).(color.RGBA))
	}
}

// SetRGBA sets the color at (x, y).
func (p *RGBA) SetRGBA(x, y int, c color.RGBA) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = c.R, c.G, c.B, c.A
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *RGBA) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *RGBA) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &RGBA{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &RGBA{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *RGBA) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+4*p.Rect.Dx()]; len(row) > 0; row = row[4:] {
			if s := row[:4]; !(s[3] == 0xff) {
				return false
			}
		}
	}
	return true
}

// RGBA64 is an image of colors of 16 bits each, multiplied by alpha.
type RGBA64 struct {
	// Pix has 8 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewRGBA64 returns a new RGBA64.
func NewRGBA64(r Rectangle) *RGBA64 {
	return &RGBA64{make([]uint8, pixels(8, r, "RGBA64")), 8 * r.Dx(), r}
}

func (p *RGBA64) ColorModel() color.Model { return color.RGBA64Model }
func (p *RGBA64) Bounds() Rectangle       { return p.Rect }

func (p *RGBA64) At(x, y int) color.Color { return p.RGBA64At(x, y) }

// RGBA64At returns the color at (x, y).
func (p *RGBA64) RGBA64At(x, y int) color.RGBA64 {
	if !(Point{x, y}).In(p.Rect) {
		return color.RGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.RGBA64{get16(s), get16(s[2:]), get16(s[4:]), get16(s[6:])}
}

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *RGBA64) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8 }

func (p *RGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetRGBA64(x, y, color.RGBA64Model.Convert(c).(color.RGBA64))
	}
}

// SetRGBA64 sets the color at (x, y).
func (p *RGBA64) SetRGBA64(x, y int, c color.RGBA64) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	put16(s, c.R)
	put16(s[2:], c.G)
	put16(s[4:], c.B)
	put16(s[6:], c.A)
}

// SubImage returns the part of p in r; it shares p's pixels.
func (p *RGBA64) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &RGBA64{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &RGBA64{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *RGBA64) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+8*p.Rect.Dx()]; len(row) > 0; row = row[8:] {
			if s := row[:8]; !(s[6] == 0xff && s[7] == 0xff) {
				return false
			}
		}
	}
	return true
}

// NRGBA is an image of colors of 8 bits each, not multiplied by alpha.
type NRGBA struct {
	// Pix has 4 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewNRGBA returns a new NRGBA.
func NewNRGBA(r Rectangle) *NRGBA {
	return &NRGBA{make([]uint8, pixels(4, r, "NRGBA")), 4 * r.Dx(), r}
}

func (p *NRGBA) ColorModel() color.Model { return color.NRGBAModel }
func (p *NRGBA) Bounds() Rectangle       { return p.Rect }

func (p *NRGBA) At(x, y int) color.Color { return p.NRGBAAt(x, y) }

// NRGBAAt returns the color at (x, y).
func (p *NRGBA) NRGBAAt(x, y int) color.NRGBA {
	if !(Point{x, y}).In(p.Rect) {
		return color.NRGBA{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.NRGBA{s[0], s[1], s[2], s[3]}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *NRGBA) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.NRGBAAt(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *NRGBA) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4 }

func (p *NRGBA) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetNRGBA(x, y, color.NRGBAModel.Convert(c).(color.NRGBA))
	}
}

// SetNRGBA sets the color at (x, y).
func (p *NRGBA) SetNRGBA(x, y int, c color.NRGBA) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = c.R, c.G, c.B, c.A
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *NRGBA) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *NRGBA) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &NRGBA{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &NRGBA{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *NRGBA) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+4*p.Rect.Dx()]; len(row) > 0; row = row[4:] {
			if s := row[:4]; !(s[3] == 0xff) {
				return false
			}
		}
	}
	return true
}

// NRGBA64 is an image of colors of 16 bits each, not multiplied by alpha.
type NRGBA64 struct {
	// Pix has 8 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewNRGBA64 returns a new NRGBA64.
func NewNRGBA64(r Rectangle) *NRGBA64 {
	return &NRGBA64{make([]uint8, pixels(8, r, "NRGBA64")), 8 * r.Dx(), r}
}

func (p *NRGBA64) ColorModel() color.Model { return color.NRGBA64Model }
func (p *NRGBA64) Bounds() Rectangle       { return p.Rect }

func (p *NRGBA64) At(x, y int) color.Color { return p.NRGBA64At(x, y) }

// NRGBA64At returns the color at (x, y).
func (p *NRGBA64) NRGBA64At(x, y int) color.NRGBA64 {
	if !(Point{x, y}).In(p.Rect) {
		return color.NRGBA64{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	return color.NRGBA64{get16(s), get16(s[2:]), get16(s[4:]), get16(s[6:])}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *NRGBA64) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.NRGBA64At(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *NRGBA64) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*8 }

func (p *NRGBA64) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetNRGBA64(x, y, color.NRGBA64Model.Convert(c).(color.NRGBA64))
	}
}

// SetNRGBA64 sets the color at (x, y).
func (p *NRGBA64) SetNRGBA64(x, y int, c color.NRGBA64) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+8 : i+8]
	put16(s, c.R)
	put16(s[2:], c.G)
	put16(s[4:], c.B)
	put16(s[6:], c.A)
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *NRGBA64) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *NRGBA64) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &NRGBA64{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &NRGBA64{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *NRGBA64) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+8*p.Rect.Dx()]; len(row) > 0; row = row[8:] {
			if s := row[:8]; !(s[6] == 0xff && s[7] == 0xff) {
				return false
			}
		}
	}
	return true
}

// Alpha is an image of opacities of 8 bits.
type Alpha struct {
	// Pix has 1 byte a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewAlpha returns a new Alpha.
func NewAlpha(r Rectangle) *Alpha {
	return &Alpha{make([]uint8, pixels(1, r, "Alpha")), r.Dx(), r}
}

func (p *Alpha) ColorModel() color.Model { return color.AlphaModel }
func (p *Alpha) Bounds() Rectangle       { return p.Rect }

func (p *Alpha) At(x, y int) color.Color { return p.AlphaAt(x, y) }

// AlphaAt returns the color at (x, y).
func (p *Alpha) AlphaAt(x, y int) color.Alpha {
	if !(Point{x, y}).In(p.Rect) {
		return color.Alpha{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	return color.Alpha{s[0]}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *Alpha) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.AlphaAt(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *Alpha) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X) }

func (p *Alpha) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetAlpha(x, y, color.AlphaModel.Convert(c).(color.Alpha))
	}
}

// SetAlpha sets the color at (x, y).
func (p *Alpha) SetAlpha(x, y int, c color.Alpha) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	s[0] = c.A
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *Alpha) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *Alpha) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Alpha{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &Alpha{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *Alpha) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+p.Rect.Dx()]; len(row) > 0; row = row[1:] {
			if s := row[:1]; !(s[0] == 0xff) {
				return false
			}
		}
	}
	return true
}

// Alpha16 is an image of opacities of 16 bits.
type Alpha16 struct {
	// Pix has 2 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewAlpha16 returns a new Alpha16.
func NewAlpha16(r Rectangle) *Alpha16 {
	return &Alpha16{make([]uint8, pixels(2, r, "Alpha16")), 2 * r.Dx(), r}
}

func (p *Alpha16) ColorModel() color.Model { return color.Alpha16Model }
func (p *Alpha16) Bounds() Rectangle       { return p.Rect }

func (p *Alpha16) At(x, y int) color.Color { return p.Alpha16At(x, y) }

// Alpha16At returns the color at (x, y).
func (p *Alpha16) Alpha16At(x, y int) color.Alpha16 {
	if !(Point{x, y}).In(p.Rect) {
		return color.Alpha16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Alpha16{get16(s)}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *Alpha16) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.Alpha16At(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *Alpha16) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2 }

func (p *Alpha16) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetAlpha16(x, y, color.Alpha16Model.Convert(c).(color.Alpha16))
	}
}

// SetAlpha16 sets the color at (x, y).
func (p *Alpha16) SetAlpha16(x, y int, c color.Alpha16) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	put16(s, c.A)
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *Alpha16) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *Alpha16) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Alpha16{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &Alpha16{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque reports whether nothing shines through.
func (p *Alpha16) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.PixOffset(p.Rect.Min.X, y)
		for row := p.Pix[i : i+2*p.Rect.Dx()]; len(row) > 0; row = row[2:] {
			if s := row[:2]; !(s[0] == 0xff && s[1] == 0xff) {
				return false
			}
		}
	}
	return true
}

// Gray is an image of grays of 8 bits.
type Gray struct {
	// Pix has 1 byte a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewGray returns a new Gray.
func NewGray(r Rectangle) *Gray {
	return &Gray{make([]uint8, pixels(1, r, "Gray")), r.Dx(), r}
}

func (p *Gray) ColorModel() color.Model { return color.GrayModel }
func (p *Gray) Bounds() Rectangle       { return p.Rect }

func (p *Gray) At(x, y int) color.Color { return p.GrayAt(x, y) }

// GrayAt returns the color at (x, y).
func (p *Gray) GrayAt(x, y int) color.Gray {
	if !(Point{x, y}).In(p.Rect) {
		return color.Gray{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	return color.Gray{s[0]}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *Gray) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.GrayAt(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *Gray) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X) }

func (p *Gray) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetGray(x, y, color.GrayModel.Convert(c).(color.Gray))
	}
}

// SetGray sets the color at (x, y).
func (p *Gray) SetGray(x, y int, c color.Gray) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+1 : i+1]
	s[0] = c.Y
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *Gray) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *Gray) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Gray{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &Gray{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque returns true.
func (p *Gray) Opaque() bool { return true }

// Gray16 is an image of grays of 16 bits.
type Gray16 struct {
	// Pix has 2 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewGray16 returns a new Gray16.
func NewGray16(r Rectangle) *Gray16 {
	return &Gray16{make([]uint8, pixels(2, r, "Gray16")), 2 * r.Dx(), r}
}

func (p *Gray16) ColorModel() color.Model { return color.Gray16Model }
func (p *Gray16) Bounds() Rectangle       { return p.Rect }

func (p *Gray16) At(x, y int) color.Color { return p.Gray16At(x, y) }

// Gray16At returns the color at (x, y).
func (p *Gray16) Gray16At(x, y int) color.Gray16 {
	if !(Point{x, y}).In(p.Rect) {
		return color.Gray16{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	return color.Gray16{get16(s)}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *Gray16) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.Gray16At(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *Gray16) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*2 }

func (p *Gray16) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetGray16(x, y, color.Gray16Model.Convert(c).(color.Gray16))
	}
}

// SetGray16 sets the color at (x, y).
func (p *Gray16) SetGray16(x, y int, c color.Gray16) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+2 : i+2]
	put16(s, c.Y)
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *Gray16) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *Gray16) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &Gray16{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &Gray16{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque returns true.
func (p *Gray16) Opaque() bool { return true }

// CMYK is an image of what printers mix.
type CMYK struct {
	// Pix has 4 bytes a pixel, Stride bytes a row.
	Pix    []uint8
	Stride int
	Rect   Rectangle
}

// NewCMYK returns a new CMYK.
func NewCMYK(r Rectangle) *CMYK {
	return &CMYK{make([]uint8, pixels(4, r, "CMYK")), 4 * r.Dx(), r}
}

func (p *CMYK) ColorModel() color.Model { return color.CMYKModel }
func (p *CMYK) Bounds() Rectangle       { return p.Rect }

func (p *CMYK) At(x, y int) color.Color { return p.CMYKAt(x, y) }

// CMYKAt returns the color at (x, y).
func (p *CMYK) CMYKAt(x, y int) color.CMYK {
	if !(Point{x, y}).In(p.Rect) {
		return color.CMYK{}
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	return color.CMYK{s[0], s[1], s[2], s[3]}
}

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *CMYK) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.CMYKAt(x, y)) }

// PixOffset returns where in Pix the pixel at (x, y) begins.
func (p *CMYK) PixOffset(x, y int) int { return (y-p.Rect.Min.Y)*p.Stride + (x-p.Rect.Min.X)*4 }

func (p *CMYK) Set(x, y int, c color.Color) {
	if (Point{x, y}).In(p.Rect) {
		p.SetCMYK(x, y, color.CMYKModel.Convert(c).(color.CMYK))
	}
}

// SetCMYK sets the color at (x, y).
func (p *CMYK) SetCMYK(x, y int, c color.CMYK) {
	if !(Point{x, y}).In(p.Rect) {
		return
	}
	i := p.PixOffset(x, y)
	s := p.Pix[i : i+4 : i+4]
	s[0], s[1], s[2], s[3] = c.C, c.M, c.Y, c.K
}

// SetRGBA64 sets the color at (x, y) to c, converted.
func (p *CMYK) SetRGBA64(x, y int, c color.RGBA64) { p.Set(x, y, c) }

// SubImage returns the part of p in r; it shares p's pixels.
func (p *CMYK) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &CMYK{}
	}
	i := p.PixOffset(r.Min.X, r.Min.Y)
	return &CMYK{Pix: p.Pix[i:], Stride: p.Stride, Rect: r}
}

// Opaque returns true.
func (p *CMYK) Opaque() bool { return true }
