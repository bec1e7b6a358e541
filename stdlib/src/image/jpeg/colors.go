package jpeg

import (
	"image"
	"image/color"
)

// isRGB reports whether three components are the colors themselves.
func (d *decoder) isRGB() bool {
	switch {
	case d.jfif:
		return false
	case d.adobe && d.transform == 0:
		return true
	}
	return d.comp[0].id == 'R' && d.comp[1].id == 'G' && d.comp[2].id == 'B'
}

// rgb takes the components for red, green and blue.
func (d *decoder) rgb() (image.Image, error) {
	r, g, b := d.comp[0], d.comp[1], d.comp[2]
	if g.h != b.h || g.v != b.v || r.h%g.h != 0 || r.v%g.v != 0 {
		return nil, errRatio
	}
	scale := r.h / g.h
	m := image.NewRGBA(d.color.Bounds())
	for y := range d.height {
		yi, ci := d.color.YOffset(0, y), d.color.COffset(0, y)
		for x := range d.width {
			p := m.Pix[y*m.Stride+4*x:]
			p[0], p[1], p[2], p[3] = d.color.Y[yi+x], d.color.Cb[ci+x/scale], d.color.Cr[ci+x/scale], 255
		}
	}
	return m, nil
}

// cmyk makes an image of four inks. Files have them inverted.
func (d *decoder) cmyk() (image.Image, error) {
	if !d.adobe {
		return nil, UnsupportedError("unknown color model: 4-component JPEG doesn't have Adobe APP14 metadata")
	}
	m := image.NewCMYK(d.color.Bounds())
	half := func(c component, n int) int {
		if c.h != d.comp[0].h || c.v != d.comp[0].v {
			return n / 2
		}
		return n
	}
	for y := range d.height {
		for x := range d.width {
			p := m.Pix[y*m.Stride+4*x:]
			k := d.black[half(d.comp[3], y)*d.stride+half(d.comp[3], x)]
			if d.transform != 0 {
				yi, ci := d.color.YOffset(x, y), d.color.COffset(x, y)
				p[0], p[1], p[2] = color.YCbCrToRGB(d.color.Y[yi], d.color.Cb[ci], d.color.Cr[ci])
				p[3] = 255 - k
				continue
			}
			p[0] = 255 - d.color.Y[y*d.color.YStride+x]
			p[1] = 255 - d.color.Cb[half(d.comp[1], y)*d.color.CStride+half(d.comp[1], x)]
			p[2] = 255 - d.color.Cr[half(d.comp[2], y)*d.color.CStride+half(d.comp[2], x)]
			p[3] = 255 - k
		}
	}
	return m, nil
}
