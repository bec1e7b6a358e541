package color

// clamp8 returns v/65536, brought into the range of 8 bits.
func clamp8(v int32) uint8 {
	switch {
	case v < 0:
		return 0
	case v > 0xffffff:
		return 0xff
	}
	return uint8(v >> 16)
}

// clamp16 returns v/256, brought into the range of 16 bits.
func clamp16(v int32) uint32 { return uint32(min(max(v>>8, 0), 0xffff)) }

// RGBToYCbCr converts as JFIF does.
func RGBToYCbCr(r, g, b uint8) (uint8, uint8, uint8) {
	r1, g1, b1 := int32(r), int32(g), int32(b)
	y := (19595*r1 + 38470*g1 + 7471*b1 + 1<<15) >> 16
	cb := -11056*r1 - 21712*g1 + 32768*b1 + 257<<15
	cr := 32768*r1 - 27440*g1 - 5328*b1 + 257<<15
	return uint8(y), clamp8(cb), clamp8(cr)
}

// rgb returns 65536 times the color, not clamped.
func rgb(y, cb, cr uint8) (r, g, b int32) {
	y1 := int32(y) * 0x10101
	cb1, cr1 := int32(cb)-128, int32(cr)-128
	return y1 + 91881*cr1, y1 - 22554*cb1 - 46802*cr1, y1 + 116130*cb1
}

// YCbCrToRGB converts as JFIF does.
func YCbCrToRGB(y, cb, cr uint8) (uint8, uint8, uint8) {
	r, g, b := rgb(y, cb, cr)
	return clamp8(r), clamp8(g), clamp8(b)
}

// YCbCr is an opaque color as brightness and two differences from it.
type YCbCr struct{ Y, Cb, Cr uint8 }

func (c YCbCr) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b := rgb(c.Y, c.Cb, c.Cr)
	return clamp16(r), clamp16(g), clamp16(b), 0xffff
}

// YCbCrModel is the model of YCbCr.
var YCbCrModel Model = ModelFunc(yCbCrModel)

func yCbCrModel(c Color) Color {
	if _, ok := c.(YCbCr); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return YCbCr{y, u, v}
}

// NYCbCrA is a YCbCr with an opacity that it is not multiplied by.
type NYCbCrA struct {
	YCbCr
	A uint8
}

func (c NYCbCrA) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b, _ := c.YCbCr.RGBA()
	a := widen(c.A)
	return r * a / 0xffff, g * a / 0xffff, b * a / 0xffff, a
}

// NYCbCrAModel is the model of NYCbCrA.
var NYCbCrAModel Model = ModelFunc(nYCbCrAModel)

func nYCbCrAModel(c Color) Color {
	switch c := c.(type) {
	case NYCbCrA:
		return c
	case YCbCr:
		return NYCbCrA{c, 0xff}
	}
	r, g, b, a := c.RGBA()
	if a != 0 {
		r, g, b = r*0xffff/a, g*0xffff/a, b*0xffff/a
	}
	y, u, v := RGBToYCbCr(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return NYCbCrA{YCbCr{y, u, v}, uint8(a >> 8)}
}

// RGBToCMYK converts to what printers mix.
func RGBToCMYK(r, g, b uint8) (uint8, uint8, uint8, uint8) {
	rr, gg, bb := uint32(r), uint32(g), uint32(b)
	w := max(rr, gg, bb)
	if w == 0 {
		return 0, 0, 0, 0xff
	}
	return uint8((w - rr) * 0xff / w), uint8((w - gg) * 0xff / w), uint8((w - bb) * 0xff / w), uint8(0xff - w)
}

func cmyk(c, m, y, k uint8) (r, g, b uint32) {
	w := 0xffff - widen(k)
	return (0xffff - widen(c)) * w / 0xffff, (0xffff - widen(m)) * w / 0xffff, (0xffff - widen(y)) * w / 0xffff
}

// CMYKToRGB converts back.
func CMYKToRGB(c, m, y, k uint8) (uint8, uint8, uint8) {
	r, g, b := cmyk(c, m, y, k)
	return uint8(r >> 8), uint8(g >> 8), uint8(b >> 8)
}

// CMYK is an opaque color as cyan, magenta, yellow and black.
type CMYK struct{ C, M, Y, K uint8 }

func (c CMYK) RGBA() (uint32, uint32, uint32, uint32) {
	r, g, b := cmyk(c.C, c.M, c.Y, c.K)
	return r, g, b, 0xffff
}

// CMYKModel is the model of CMYK.
var CMYKModel Model = ModelFunc(cmykModel)

func cmykModel(c Color) Color {
	if _, ok := c.(CMYK); ok {
		return c
	}
	r, g, b, _ := c.RGBA()
	cc, mm, yy, kk := RGBToCMYK(uint8(r>>8), uint8(g>>8), uint8(b>>8))
	return CMYK{cc, mm, yy, kk}
}
