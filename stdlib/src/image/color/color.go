// Package color has colors and the models that they are converted to.
package color

// Color is a color as red, green, blue and alpha of 16 bits each, the first three
// multiplied by the last.
type Color interface {
	RGBA() (r, g, b, a uint32)
}

// RGBA is a color of 8 bits each, multiplied by alpha.
type RGBA struct{ R, G, B, A uint8 }

// RGBA64 is a color of 16 bits each, multiplied by alpha.
type RGBA64 struct{ R, G, B, A uint16 }

// NRGBA is a color of 8 bits each, not multiplied by alpha.
type NRGBA struct{ R, G, B, A uint8 }

// NRGBA64 is a color of 16 bits each, not multiplied by alpha.
type NRGBA64 struct{ R, G, B, A uint16 }

// Alpha is an opacity of 8 bits.
type Alpha struct{ A uint8 }

// Alpha16 is an opacity of 16 bits.
type Alpha16 struct{ A uint16 }

// Gray is a gray of 8 bits.
type Gray struct{ Y uint8 }

// Gray16 is a gray of 16 bits.
type Gray16 struct{ Y uint16 }

// widen makes 16 bits of 8.
func widen(v uint8) uint32 { return uint32(v) * 0x101 }

func (c RGBA) RGBA() (r, g, b, a uint32) { return widen(c.R), widen(c.G), widen(c.B), widen(c.A) }

func (c RGBA64) RGBA() (r, g, b, a uint32) {
	return uint32(c.R), uint32(c.G), uint32(c.B), uint32(c.A)
}

func (c NRGBA) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return widen(c.R) * a / 0xff, widen(c.G) * a / 0xff, widen(c.B) * a / 0xff, a * 0x101
}

func (c NRGBA64) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return uint32(c.R) * a / 0xffff, uint32(c.G) * a / 0xffff, uint32(c.B) * a / 0xffff, a
}

func (c Alpha) RGBA() (r, g, b, a uint32) {
	a = widen(c.A)
	return a, a, a, a
}

func (c Alpha16) RGBA() (r, g, b, a uint32) {
	a = uint32(c.A)
	return a, a, a, a
}

func (c Gray) RGBA() (r, g, b, a uint32) {
	y := widen(c.Y)
	return y, y, y, 0xffff
}

func (c Gray16) RGBA() (r, g, b, a uint32) {
	y := uint32(c.Y)
	return y, y, y, 0xffff
}

// Model converts colors to those that it has.
type Model interface {
	Convert(c Color) Color
}

// ModelFunc returns a Model that converts with f.
func ModelFunc(f func(Color) Color) Model { return &modelFunc{f} }

type modelFunc struct{ f func(Color) Color }

func (m *modelFunc) Convert(c Color) Color { return m.f(c) }

// The models of the colors here.
var (
	RGBAModel    Model = ModelFunc(rgbaModel)
	RGBA64Model  Model = ModelFunc(rgba64Model)
	NRGBAModel   Model = ModelFunc(nrgbaModel)
	NRGBA64Model Model = ModelFunc(nrgba64Model)
	AlphaModel   Model = ModelFunc(alphaModel)
	Alpha16Model Model = ModelFunc(alpha16Model)
	GrayModel    Model = ModelFunc(grayModel)
	Gray16Model  Model = ModelFunc(gray16Model)
)

func rgbaModel(c Color) Color {
	if _, ok := c.(RGBA); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func rgba64Model(c Color) Color {
	if _, ok := c.(RGBA64); ok {
		return c
	}
	r, g, b, a := c.RGBA()
	return RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

// divided returns a color's parts with alpha taken out.
func divided(c Color) (r, g, b, a uint32) {
	r, g, b, a = c.RGBA()
	switch a {
	case 0xffff:
	case 0:
		return 0, 0, 0, 0
	default:
		r, g, b = r*0xffff/a, g*0xffff/a, b*0xffff/a
	}
	return r, g, b, a
}

func nrgbaModel(c Color) Color {
	if _, ok := c.(NRGBA); ok {
		return c
	}
	r, g, b, a := divided(c)
	return NRGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
}

func nrgba64Model(c Color) Color {
	if _, ok := c.(NRGBA64); ok {
		return c
	}
	r, g, b, a := divided(c)
	return NRGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}
}

func alphaModel(c Color) Color {
	if _, ok := c.(Alpha); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha{uint8(a >> 8)}
}

func alpha16Model(c Color) Color {
	if _, ok := c.(Alpha16); ok {
		return c
	}
	_, _, _, a := c.RGBA()
	return Alpha16{uint16(a)}
}

// luma returns 65536 times the brightness, as JFIF weighs colors.
func luma(c Color) uint32 {
	r, g, b, _ := c.RGBA()
	return 19595*r + 38470*g + 7471*b + 1<<15
}

func grayModel(c Color) Color {
	if _, ok := c.(Gray); ok {
		return c
	}
	return Gray{uint8(luma(c) >> 24)}
}

func gray16Model(c Color) Color {
	if _, ok := c.(Gray16); ok {
		return c
	}
	return Gray16{uint16(luma(c) >> 16)}
}

// Palette is a list of colors; converting to it finds the nearest.
type Palette []Color

// Convert returns the color of p that is nearest to c; nil if there are none.
func (p Palette) Convert(c Color) Color {
	if len(p) == 0 {
		return nil
	}
	return p[p.Index(c)]
}

// Index returns the index of the color of p that is nearest to c.
func (p Palette) Index(c Color) int {
	r, g, b, a := c.RGBA()
	best, least := 0, uint32(1<<32-1)
	for i, v := range p {
		vr, vg, vb, va := v.RGBA()
		sum := square(r, vr) + square(g, vg) + square(b, vb) + square(a, va)
		if sum < least {
			if sum == 0 {
				return i
			}
			best, least = i, sum
		}
	}
	return best
}

// square returns a quarter of the difference's square, of which four fit into 32
// bits.
func square(x, y uint32) uint32 {
	d := x - y
	return d * d >> 2
}

// The simplest colors.
var (
	Black       = Gray16{0}
	White       = Gray16{0xffff}
	Transparent = Alpha16{0}
	Opaque      = Alpha16{0xffff}
)
