package image

import "image/color"

// YCbCrSubsampleRatio says how many pixels share a pair of Cb and Cr.
type YCbCrSubsampleRatio int

// The ratios: 4:4:4 shares nothing, 4:2:2 and 4:1:1 two and four in a row, 4:4:0 two
// in a column, 4:2:0 and 4:1:0 both.
const (
	YCbCrSubsampleRatio444 YCbCrSubsampleRatio = iota
	YCbCrSubsampleRatio422
	YCbCrSubsampleRatio420
	YCbCrSubsampleRatio440
	YCbCrSubsampleRatio411
	YCbCrSubsampleRatio410
)

func (s YCbCrSubsampleRatio) String() string {
	names := [...]string{"444", "422", "420", "440", "411", "410"}
	name := "Unknown"
	if s >= 0 && int(s) < len(names) {
		name = names[s]
	}
	return "YCbCrSubsampleRatio" + name
}

// shared returns how many columns and rows share a pair.
func (s YCbCrSubsampleRatio) shared() (x, y int) {
	switch s {
	case YCbCrSubsampleRatio422:
		return 2, 1
	case YCbCrSubsampleRatio420:
		return 2, 2
	case YCbCrSubsampleRatio440:
		return 1, 2
	case YCbCrSubsampleRatio411:
		return 4, 1
	case YCbCrSubsampleRatio410:
		return 4, 2
	}
	return 1, 1
}

// YCbCr is an image of brightnesses, one a pixel, and pairs of color differences, which
// pixels may share.
type YCbCr struct {
	Y, Cb, Cr      []uint8
	YStride        int
	CStride        int
	SubsampleRatio YCbCrSubsampleRatio
	Rect           Rectangle
}

func (p *YCbCr) ColorModel() color.Model { return color.YCbCrModel }
func (p *YCbCr) Bounds() Rectangle       { return p.Rect }

func (p *YCbCr) At(x, y int) color.Color { return p.YCbCrAt(x, y) }

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *YCbCr) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.YCbCrAt(x, y)) }

// YCbCrAt returns the color at (x, y).
func (p *YCbCr) YCbCrAt(x, y int) color.YCbCr {
	if !(Point{x, y}).In(p.Rect) {
		return color.YCbCr{}
	}
	c := p.COffset(x, y)
	return color.YCbCr{p.Y[p.YOffset(x, y)], p.Cb[c], p.Cr[c]}
}

// YOffset returns where in Y the pixel at (x, y) is.
func (p *YCbCr) YOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.YStride + (x - p.Rect.Min.X)
}

// COffset returns where in Cb and Cr the pixel at (x, y) is.
func (p *YCbCr) COffset(x, y int) int {
	sx, sy := p.SubsampleRatio.shared()
	return (y/sy-p.Rect.Min.Y/sy)*p.CStride + (x/sx - p.Rect.Min.X/sx)
}

// SubImage returns the part of p in r; it shares p's pixels.
func (p *YCbCr) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &YCbCr{SubsampleRatio: p.SubsampleRatio}
	}
	y, c := p.YOffset(r.Min.X, r.Min.Y), p.COffset(r.Min.X, r.Min.Y)
	return &YCbCr{
		Y: p.Y[y:], Cb: p.Cb[c:], Cr: p.Cr[c:], SubsampleRatio: p.SubsampleRatio,
		YStride: p.YStride, CStride: p.CStride, Rect: r,
	}
}

// Opaque returns true.
func (p *YCbCr) Opaque() bool { return true }

// planes returns the sizes that an image of r needs.
func (s YCbCrSubsampleRatio) planes(r Rectangle) (w, h, cw, ch int) {
	sx, sy := s.shared()
	w, h = r.Dx(), r.Dy()
	cw = (r.Max.X+sx-1)/sx - r.Min.X/sx
	ch = (r.Max.Y+sy-1)/sy - r.Min.Y/sy
	return w, h, cw, ch
}

// NewYCbCr returns a new YCbCr.
func NewYCbCr(r Rectangle, subsampleRatio YCbCrSubsampleRatio) *YCbCr {
	w, h, cw, ch := subsampleRatio.planes(r)
	n := planesSize(w, h, cw, ch, 1)
	if n < 0 {
		panic("image: NewYCbCr Rectangle has huge or negative dimensions")
	}
	y, c := w*h, cw*ch
	b := make([]byte, n)
	return &YCbCr{
		Y: b[:y:y], Cb: b[y : y+c : y+c], Cr: b[y+c : y+2*c : y+2*c], SubsampleRatio: subsampleRatio,
		YStride: w, CStride: cw, Rect: r,
	}
}

// planesSize returns how many bytes whole planes and two smaller ones take, -1 if
// that is absurd.
func planesSize(w, h, cw, ch, whole int) int {
	y, ok1 := product(whole, w, h)
	c, ok2 := product(2, cw, ch)
	if !ok1 || !ok2 || y+c < 0 {
		return -1
	}
	return y + c
}

// NYCbCrA is a YCbCr with an opacity a pixel, which the colors are not multiplied by.
type NYCbCrA struct {
	YCbCr
	A       []uint8
	AStride int
}

func (p *NYCbCrA) ColorModel() color.Model { return color.NYCbCrAModel }

func (p *NYCbCrA) At(x, y int) color.Color { return p.NYCbCrAAt(x, y) }

// RGBA64At returns the color at (x, y) as an RGBA64.
func (p *NYCbCrA) RGBA64At(x, y int) color.RGBA64 { return rgba64(p.NYCbCrAAt(x, y)) }

// NYCbCrAAt returns the color at (x, y).
func (p *NYCbCrA) NYCbCrAAt(x, y int) color.NYCbCrA {
	if !(Point{x, y}).In(p.Rect) {
		return color.NYCbCrA{}
	}
	return color.NYCbCrA{p.YCbCrAt(x, y), p.A[p.AOffset(x, y)]}
}

// AOffset returns where in A the pixel at (x, y) is.
func (p *NYCbCrA) AOffset(x, y int) int {
	return (y-p.Rect.Min.Y)*p.AStride + (x - p.Rect.Min.X)
}

// SubImage returns the part of p in r; it shares p's pixels.
func (p *NYCbCrA) SubImage(r Rectangle) Image {
	r = r.Intersect(p.Rect)
	if r.Empty() {
		return &NYCbCrA{YCbCr: YCbCr{SubsampleRatio: p.SubsampleRatio}}
	}
	part := p.YCbCr.SubImage(r).(*YCbCr)
	return &NYCbCrA{YCbCr: *part, A: p.A[p.AOffset(r.Min.X, r.Min.Y):], AStride: p.AStride}
}

// Opaque reports whether nothing shines through.
func (p *NYCbCrA) Opaque() bool {
	for y := p.Rect.Min.Y; y < p.Rect.Max.Y; y++ {
		i := p.AOffset(p.Rect.Min.X, y)
		for _, a := range p.A[i : i+p.Rect.Dx()] {
			if a != 0xff {
				return false
			}
		}
	}
	return true
}

// NewNYCbCrA returns a new NYCbCrA.
func NewNYCbCrA(r Rectangle, subsampleRatio YCbCrSubsampleRatio) *NYCbCrA {
	w, h, cw, ch := subsampleRatio.planes(r)
	n := planesSize(w, h, cw, ch, 2)
	if n < 0 {
		panic("image: NewNYCbCrA Rectangle has huge or negative dimension")
	}
	y, c := w*h, cw*ch
	b := make([]byte, n)
	return &NYCbCrA{
		YCbCr: YCbCr{
			Y: b[:y:y], Cb: b[y : y+c : y+c], Cr: b[y+c : y+2*c : y+2*c], SubsampleRatio: subsampleRatio,
			YStride: w, CStride: cw, Rect: r,
		},
		A: b[y+2*c:], AStride: w,
	}
}
