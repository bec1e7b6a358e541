// Package palette has well-known palettes.
package palette

import "image/color"

// Plan9 has 256 colors: of each of 4×4×4 parts of the cube four shades.
var Plan9 = func() []color.Color {
	p := make([]color.Color, 256)
	for r := range 4 {
		for v := range 4 {
			// The shades are told from each other by which part is brightest.
			at := v - r
			for g := range 4 {
				for b := range 4 {
					c := color.RGBA{uint8(v * 17), uint8(v * 17), uint8(v * 17), 0xff}
					if most := max(r, g, b); most > 0 {
						n := 17 * (4*most + v)
						c.R, c.G, c.B = uint8(r*n/most), uint8(g*n/most), uint8(b*n/most)
					}
					p[16*(4*r+v)+(at&15)] = c
					at++
				}
			}
		}
	}
	return p
}()

// WebSafe has 216 colors: six values of each of red, green and blue.
var WebSafe = func() []color.Color {
	p := make([]color.Color, 0, 216)
	for r := range 6 {
		for g := range 6 {
			for b := range 6 {
				p = append(p, color.RGBA{uint8(r * 51), uint8(g * 51), uint8(b * 51), 0xff})
			}
		}
	}
	return p
}()
