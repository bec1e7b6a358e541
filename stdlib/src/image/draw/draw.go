// Package draw composes images.
package draw

import (
	"image"
	"image/color"
)

// full is an opacity of 1.
const full = 1<<16 - 1

// Image is an image that can be changed.
type Image interface {
	image.Image
	Set(x, y int, c color.Color)
}

// RGBA64Image is an Image whose colors need no conversion.
type RGBA64Image interface {
	image.RGBA64Image
	Set(x, y int, c color.Color)
	SetRGBA64(x, y int, c color.RGBA64)
}

// Quantizer makes palettes.
type Quantizer interface {
	// Quantize appends up to cap(p)-len(p) colors for m to p.
	Quantize(p color.Palette, m image.Image) color.Palette
}

// Op is how an image is put on another.
type Op int

const (
	// Over puts it over what is there, which shines through where it is not opaque.
	Over Op = iota
	// Src puts it in the place of what is there.
	Src
)

// Draw calls the function Draw with this Op.
func (op Op) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}

// Drawer puts images on images.
type Drawer interface {
	// Draw puts src, from sp on, into r of dst.
	Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point)
}

// FloydSteinberg is Src with the error of each color passed on to its neighbours.
var FloydSteinberg Drawer = floydSteinberg{}

type floydSteinberg struct{}

func (floydSteinberg) Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	clip(dst, &r, src, &sp, nil, nil)
	if r.Empty() {
		return
	}
	dither(dst, r, src, sp)
}

// clip makes r as large as dst, src and mask allow, and moves sp and mp with it.
func clip(dst Image, r *image.Rectangle, src image.Image, sp *image.Point, mask image.Image, mp *image.Point) {
	from := r.Min
	*r = r.Intersect(dst.Bounds())
	*r = r.Intersect(src.Bounds().Add(from.Sub(*sp)))
	if mask != nil {
		*r = r.Intersect(mask.Bounds().Add(from.Sub(*mp)))
	}
	moved := r.Min.Sub(from)
	*sp = sp.Add(moved)
	if mp != nil {
		*mp = mp.Add(moved)
	}
}

// backward reports whether pixels are to be worked on from the end, for src is dst and
// lies before it.
func backward(dst image.Image, r image.Rectangle, src image.Image, sp image.Point) bool {
	return dst == src && r.Overlaps(r.Add(sp.Sub(r.Min))) &&
		(sp.Y < r.Min.Y || sp.Y == r.Min.Y && sp.X < r.Min.X)
}

// Draw puts src, from sp on, into r of dst.
func Draw(dst Image, r image.Rectangle, src image.Image, sp image.Point, op Op) {
	DrawMask(dst, r, src, sp, nil, image.Point{}, op)
}

// DrawMask puts src, from sp on, into r of dst, as far as mask, from mp on, lets it
// through; a nil mask is opaque.
func DrawMask(dst Image, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op) {
	clip(dst, &r, src, &sp, mask, &mp)
	if r.Empty() {
		return
	}
	if rgba, ok := dst.(*image.RGBA); ok {
		if mask == nil && quick(rgba, r, src, sp, op) {
			return
		}
		drawRGBA(rgba, r, src, sp, mask, mp, op)
		return
	}
	if p, ok := dst.(*image.Paletted); ok && op == Src && mask == nil {
		if u, ok := src.(*image.Uniform); ok {
			index := uint8(p.Palette.Index(u.C))
			for y := r.Min.Y; y < r.Max.Y; y++ {
				i := p.PixOffset(r.Min.X, y)
				row := p.Pix[i : i+r.Dx()]
				for x := range row {
					row[x] = index
				}
			}
			return
		}
	}
	wide := through(dst, src, mask)
	each(r, backward(dst, r, src, sp), func(x, y int) {
		sx, sy := sp.X+x-r.Min.X, sp.Y+y-r.Min.Y
		ma := uint32(full)
		if mask != nil {
			_, _, _, ma = mask.At(mp.X+x-r.Min.X, mp.Y+y-r.Min.Y).RGBA()
		}
		switch {
		case ma == 0:
			if op == Src {
				dst.Set(x, y, color.Transparent)
			}
		case ma == full && op == Src && wide != nil:
			wide(x, y, sx, sy)
		case ma == full && op == Src:
			dst.Set(x, y, src.At(sx, sy))
		default:
			sr, sg, sb, sa := src.At(sx, sy).RGBA()
			out := color.RGBA64{uint16(sr * ma / full), uint16(sg * ma / full), uint16(sb * ma / full), uint16(sa * ma / full)}
			if op == Over {
				dr, dg, db, da := dst.At(x, y).RGBA()
				a := full - sa*ma/full
				out.R = uint16((dr*a + sr*ma) / full)
				out.G = uint16((dg*a + sg*ma) / full)
				out.B = uint16((db*a + sb*ma) / full)
				out.A = uint16((da*a + sa*ma) / full)
			}
			dst.Set(x, y, &out)
		}
	})
}

// through returns how a color is copied as an RGBA64, which some kinds of images only
// have about; nil if one of the images cannot do that, or if dst and src are of a kind
// that is copied as it is.
func through(dst Image, src, mask image.Image) func(x, y, sx, sy int) {
	d, ok1 := dst.(RGBA64Image)
	s, ok2 := src.(image.RGBA64Image)
	if !ok1 || !ok2 {
		return nil
	}
	if mask != nil {
		if _, ok := mask.(image.RGBA64Image); !ok {
			return nil
		}
	} else {
		switch dst.(type) {
		case *image.NRGBA:
			if _, same := src.(*image.NRGBA); same {
				return nil
			}
		case *image.NRGBA64:
			if _, same := src.(*image.NRGBA64); same {
				return nil
			}
		}
	}
	return func(x, y, sx, sy int) { d.SetRGBA64(x, y, s.RGBA64At(sx, sy)) }
}

// each calls f for each point of r, row by row, or the other way round.
func each(r image.Rectangle, reverse bool, f func(x, y int)) {
	if reverse {
		for y := r.Max.Y - 1; y >= r.Min.Y; y-- {
			for x := r.Max.X - 1; x >= r.Min.X; x-- {
				f(x, y)
			}
		}
		return
	}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			f(x, y)
		}
	}
}

// quick does the commonest cases, if this is one: one color, or pixels of the same
// kind, without a mask.
func quick(dst *image.RGBA, r image.Rectangle, src image.Image, sp image.Point, op Op) bool {
	switch src := src.(type) {
	case *image.Uniform:
		sr, sg, sb, sa := src.RGBA()
		if op == Over && sa != full {
			return false
		}
		first := dst.Pix[dst.PixOffset(r.Min.X, r.Min.Y):][:4*r.Dx()]
		first[0], first[1], first[2], first[3] = uint8(sr>>8), uint8(sg>>8), uint8(sb>>8), uint8(sa>>8)
		for n := 4; n < len(first); n *= 2 {
			copy(first[n:], first[:n])
		}
		for y := r.Min.Y + 1; y < r.Max.Y; y++ {
			copy(dst.Pix[dst.PixOffset(r.Min.X, y):], first)
		}
		return true
	case *image.RGBA:
		if op != Src {
			return false
		}
		n := 4 * r.Dx()
		rows := r.Dy()
		for i := range rows {
			if r.Min.Y > sp.Y {
				// The two may share rows.
				i = rows - 1 - i
			}
			d, s := dst.PixOffset(r.Min.X, r.Min.Y+i), src.PixOffset(sp.X, sp.Y+i)
			copy(dst.Pix[d:d+n], src.Pix[s:s+n])
		}
		return true
	}
	return false
}

// drawRGBA works on the bytes of dst.
func drawRGBA(dst *image.RGBA, r image.Rectangle, src image.Image, sp image.Point, mask image.Image, mp image.Point, op Op) {
	each(r, backward(dst, r, src, sp), func(x, y int) {
		ma := uint32(full)
		if mask != nil {
			_, _, _, ma = mask.At(mp.X+x-r.Min.X, mp.Y+y-r.Min.Y).RGBA()
		}
		sr, sg, sb, sa := src.At(sp.X+x-r.Min.X, sp.Y+y-r.Min.Y).RGBA()
		i := dst.PixOffset(x, y)
		d := dst.Pix[i : i+4 : i+4]
		if op == Src {
			d[0] = uint8(sr * ma / full >> 8)
			d[1] = uint8(sg * ma / full >> 8)
			d[2] = uint8(sb * ma / full >> 8)
			d[3] = uint8(sa * ma / full >> 8)
			return
		}
		a := (full - sa*ma/full) * 0x101
		d[0] = uint8((uint32(d[0])*a + sr*ma) / full >> 8)
		d[1] = uint8((uint32(d[1])*a + sg*ma) / full >> 8)
		d[2] = uint8((uint32(d[2])*a + sb*ma) / full >> 8)
		d[3] = uint8((uint32(d[3])*a + sa*ma) / full >> 8)
	})
}

// dither puts src into r of dst and passes errors on: to the right 7 sixteenths, to
// the next row 3, 5 and 1.
func dither(dst Image, r image.Rectangle, src image.Image, sp image.Point) {
	paletted, _ := dst.(*image.Paletted)
	var palette [][4]int32
	if paletted != nil {
		for _, c := range paletted.Palette {
			r, g, b, a := c.RGBA()
			palette = append(palette, [4]int32{int32(r), int32(g), int32(b), int32(a)})
		}
	}
	this, next := make([][4]int32, r.Dx()+2), make([][4]int32, r.Dx()+2)
	var out color.RGBA64
	for y := range r.Dy() {
		for x := range r.Dx() {
			r0, g0, b0, a0 := src.At(sp.X+x, sp.Y+y).RGBA()
			want := [4]int32{int32(r0), int32(g0), int32(b0), int32(a0)}
			for i := range want {
				want[i] = min(max(want[i]+this[x+1][i]/16, 0), full)
			}
			var got [4]int32
			if paletted != nil {
				best, least := 0, uint32(1<<32-1)
				for i, p := range palette {
					var sum uint32
					for k := range want {
						d := uint32(want[k] - p[k])
						sum += d * d >> 2
					}
					if sum < least {
						best, least = i, sum
						if sum == 0 {
							break
						}
					}
				}
				paletted.Pix[paletted.PixOffset(r.Min.X+x, r.Min.Y+y)] = uint8(best)
				got = palette[best]
			} else {
				out = color.RGBA64{uint16(want[0]), uint16(want[1]), uint16(want[2]), uint16(want[3])}
				dst.Set(r.Min.X+x, r.Min.Y+y, &out)
				r1, g1, b1, a1 := dst.At(r.Min.X+x, r.Min.Y+y).RGBA()
				got = [4]int32{int32(r1), int32(g1), int32(b1), int32(a1)}
			}
			for i := range want {
				e := want[i] - got[i]
				next[x][i] += e * 3
				next[x+1][i] += e * 5
				next[x+2][i] += e
				this[x+2][i] += e * 7
			}
		}
		this, next = next, this
		clear(next)
	}
}
