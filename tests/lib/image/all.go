// Images of every kind: colors and their conversions, drawing with every operation and
// mask, palettes, GIF byte by byte, PNG there and back.
package main

import (
	"bytes"
	"crypto/md5"
	"fmt"
	"image"
	"image/color"
	"image/color/palette"
	"image/draw"
	"image/gif"
	"image/png"
	"math/rand"
)

var r = rand.New(rand.NewSource(3))

func sum(v ...any) string { return fmt.Sprintf("%x", md5.Sum([]byte(fmt.Sprint(v...)))) }

func colors() []color.Color {
	b := func() uint8 {
		switch r.Intn(4) {
		case 0:
			return 0
		case 1:
			return 255
		}
		return uint8(r.Intn(256))
	}
	w := func() uint16 { return uint16(b())<<8 | uint16(b()) }
	a := b()
	pre := func() uint8 { return uint8(int(b()) * int(a) / 255) }
	wa := w()
	wpre := func() uint16 { return uint16(int(w()) * int(wa) / 65535) }
	return []color.Color{
		color.RGBA{pre(), pre(), pre(), a}, color.NRGBA{b(), b(), b(), b()}, color.RGBA64{wpre(), wpre(), wpre(), wa},
		color.NRGBA64{w(), w(), w(), w()}, color.Alpha{b()}, color.Alpha16{w()}, color.Gray{b()}, color.Gray16{w()},
		color.CMYK{b(), b(), b(), b()}, color.YCbCr{b(), b(), b()}, color.NYCbCrA{color.YCbCr{b(), b(), b()}, b()},
	}
}

func images(b image.Rectangle) []draw.Image {
	return []draw.Image{
		image.NewRGBA(b), image.NewRGBA64(b), image.NewNRGBA(b), image.NewNRGBA64(b), image.NewAlpha(b), image.NewAlpha16(b),
		image.NewGray(b), image.NewGray16(b), image.NewCMYK(b), image.NewPaletted(b, palette.Plan9), image.NewPaletted(b, palette.WebSafe[:20]),
	}
}

func fill(m draw.Image) {
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c := colors()
			m.Set(x, y, c[r.Intn(len(c))])
		}
	}
}

func dump(m image.Image) string {
	var out []any
	b := m.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			out = append(out, m.At(x, y), " ")
		}
	}
	return sum(out...)
}

func main() {
	models := []color.Model{color.RGBAModel, color.RGBA64Model, color.NRGBAModel, color.NRGBA64Model, color.AlphaModel, color.Alpha16Model, color.GrayModel, color.Gray16Model, color.CMYKModel, color.YCbCrModel, color.NYCbCrAModel, color.Palette(palette.Plan9)}
	var all []any
	for range 6 {
		for _, c := range colors() {
			for _, m := range models {
				r, g, b, a := m.Convert(c).RGBA()
				all = append(all, m.Convert(c), r, g, b, a)
			}
		}
	}
	fmt.Println(sum(all...), sum(palette.Plan9), sum(palette.WebSafe), len(palette.WebSafe))
	rects := []image.Rectangle{image.Rect(0, 0, 5, 7), image.Rect(3, 4, -2, 1), image.Rect(1, 1, 1, 5), image.Rect(-4, -4, 3, 3), {}}
	for _, a := range rects {
		for _, b := range rects {
			fmt.Print(a.Intersect(b), a.Union(b), a.Overlaps(b), a.In(b), a.Eq(b), a.Inset(2), a.Size(), a.Canon(), a.Add(b.Min).Sub(b.Max), " ")
		}
		fmt.Println(a, a.Empty(), a.At(0, 0), a.RGBA64At(1, 1), image.Pt(-7, 9).In(a))
	}
	fmt.Println(image.Pt(-7, 9).Mod(rects[0]), image.Pt(3, 4).Mul(2).Div(3).Add(image.Pt(1, 1)).Sub(image.Pt(0, 9)), image.Pt(1, 2).Eq(image.Pt(1, 2)))
	b := image.Rect(-2, 1, 9, 8)
	for _, m := range images(b) {
		fill(m)
		s := m.(interface {
			SubImage(image.Rectangle) image.Image
			Opaque() bool
			PixOffset(x, y int) int
			RGBA64At(x, y int) color.RGBA64
		})
		sub := s.SubImage(image.Rect(1, 2, 5, 20))
		fmt.Printf("%T %v %v %v %v %d %v %v %s\n", m, m.Bounds(), m.At(0, 3), m.At(100, 3), s.Opaque(), s.PixOffset(3, 4), s.RGBA64At(2, 3), sub.Bounds(), dump(m))
		m.(interface {
			SetRGBA64(x, y int, c color.RGBA64)
		}).SetRGBA64(2, 2, color.RGBA64{1000, 2000, 3000, 40000})
		fmt.Println(m.At(2, 2), sub.At(2, 2), s.SubImage(image.Rect(100, 100, 101, 101)).Bounds(), dump(sub))
	}
	for ratio := image.YCbCrSubsampleRatio444; ratio < 7; ratio++ {
		m := image.NewYCbCr(image.Rect(1, 1, 8, 6), ratio)
		n := image.NewNYCbCrA(image.Rect(1, 1, 8, 6), ratio)
		for i := range m.Y {
			m.Y[i] = uint8(i * 3)
			n.Y[i] = uint8(i * 5)
			n.A[i] = uint8(i * 7)
		}
		for i := range m.Cb {
			m.Cb[i], m.Cr[i] = uint8(i*11), uint8(i*13)
			n.Cb[i], n.Cr[i] = uint8(i*17), uint8(i*19)
		}
		fmt.Println(ratio, dump(m), dump(n), dump(m.SubImage(image.Rect(3, 3, 6, 5))), dump(n.SubImage(image.Rect(3, 3, 6, 5))), m.YStride, m.CStride, len(m.Cb), n.Opaque(), m.Opaque())
	}
	uniform := image.NewUniform(color.NRGBA{10, 200, 30, 128})
	for i := range 11 {
		for j := range 13 {
			for _, op := range []draw.Op{draw.Over, draw.Src} {
				dst := images(b)[i]
				fill(dst)
				var src image.Image
				if j < 11 {
					m := images(image.Rect(0, 0, 12, 12))[j]
					fill(m)
					src = m
				} else if j == 11 {
					src = uniform
				} else {
					src = image.Black
				}
				var mask image.Image
				switch r.Intn(4) {
				case 0:
					m := image.NewAlpha(image.Rect(0, 0, 20, 20))
					fill(m)
					mask = m
				case 1:
					mask = image.NewUniform(color.Alpha{77})
				}
				draw.DrawMask(dst, image.Rect(-3, 0, 7, 7), src, image.Pt(1, 2), mask, image.Pt(2, 1), op)
				fmt.Print(dump(dst)[:6], " ")
				draw.Draw(dst, image.Rect(0, 2, 6, 7), dst, image.Pt(r.Intn(4)-2, r.Intn(4)), op)
				fmt.Print(dump(dst)[:6], " ")
				if op == draw.Src {
					draw.FloydSteinberg.Draw(dst, image.Rect(0, 2, 6, 7), src, image.Pt(3, 1))
					fmt.Print(dump(dst)[:6], " ")
				}
			}
		}
		fmt.Println()
	}
	for i, m := range images(image.Rect(2, 3, 19, 15)) {
		fill(m)
		var buf bytes.Buffer
		err := gif.Encode(&buf, m, &gif.Options{NumColors: []int{256, 5, 16}[i%3]})
		fmt.Println(err, buf.Len(), fmt.Sprintf("%x", md5.Sum(buf.Bytes())))
		g, err := gif.DecodeAll(bytes.NewReader(buf.Bytes()))
		fmt.Println(dump(g.Image[0]), g.Delay, g.LoopCount, g.Disposal, g.Config.Width, g.BackgroundIndex, err)
		_, name, err := image.DecodeConfig(&buf)
		fmt.Println(name, err)
		for _, level := range []png.CompressionLevel{png.DefaultCompression, png.NoCompression, png.BestSpeed, png.BestCompression} {
			buf.Reset()
			e := png.Encoder{CompressionLevel: level}
			err = e.Encode(&buf, m)
			d, name, err2 := image.Decode(bytes.NewReader(buf.Bytes()))
			fmt.Printf("%v %v %s %T %v %s", err, err2, name, d, d.Bounds(), dump(d))
			if level == png.NoCompression {
				fmt.Printf(" %x", md5.Sum(buf.Bytes()))
			}
			fmt.Println()
			c, err := png.DecodeConfig(bytes.NewReader(buf.Bytes()))
			fmt.Println(c.Width, c.Height, err)
		}
		buf.Reset(); none := png.Encoder{CompressionLevel: png.NoCompression}; none.Encode(&buf, m); x := bytes.Clone(buf.Bytes())
		for k := 0; k < 60 && k < len(x); k++ {
			y := bytes.Clone(x)
			y[k] ^= 4
			_, err := png.Decode(bytes.NewReader(y))
			_, err2 := png.DecodeConfig(bytes.NewReader(x[:k]))
			fmt.Print(err, ";", err2, ";")
		}
		fmt.Println()
	}
	anim := &gif.GIF{LoopCount: 3, Config: image.Config{Width: 20, Height: 20, ColorModel: color.Palette(palette.Plan9[:8])}}
	for i := range 4 {
		p := color.Palette(palette.Plan9[:8])
		if i == 2 {
			p = color.Palette{color.Transparent, color.White, color.Black}
		}
		if i == 3 {
			p = append(color.Palette{}, palette.Plan9[:4]...)
		}
		m := image.NewPaletted(image.Rect(i, i, 10+i, 12+i), p)
		for j := range m.Pix {
			m.Pix[j] = uint8(r.Intn(len(p)))
		}
		anim.Image = append(anim.Image, m)
		anim.Delay = append(anim.Delay, i*3)
		anim.Disposal = append(anim.Disposal, byte(i%3))
	}
	var buf bytes.Buffer
	fmt.Println(gif.EncodeAll(&buf, anim))
	fmt.Printf("%x\n", buf.Bytes())
	x := buf.Bytes()
	g, err := gif.DecodeAll(bytes.NewReader(x))
	fmt.Println(len(g.Image), g.Delay, g.Disposal, g.LoopCount, err, dump(g.Image[2]))
	for k := 0; k < len(x) && k < 60; k++ {
		y := bytes.Clone(x)
		y[k] ^= 4
		_, err := gif.DecodeAll(bytes.NewReader(y))
		_, err2 := gif.Decode(bytes.NewReader(x[:k]))
		fmt.Print(err, ";", err2, ";")
	}
	fmt.Println()
	for _, f := range []func() error{
		func() error { return gif.EncodeAll(&buf, &gif.GIF{}) },
		func() error { return gif.EncodeAll(&buf, &gif.GIF{Image: anim.Image}) },
		func() error { return gif.EncodeAll(&buf, &gif.GIF{Image: anim.Image, Delay: anim.Delay, Disposal: []byte{1}}) },
		func() error { return gif.EncodeAll(&buf, &gif.GIF{Image: anim.Image, Delay: anim.Delay}) },
		func() error { return png.Encode(&buf, image.NewRGBA(image.Rectangle{})) },
		func() error { _, err := png.Decode(bytes.NewReader(nil)); return err },
		func() error { _, err := png.Decode(bytes.NewReader(make([]byte, 100))); return err },
		func() error { _, _, err := image.Decode(bytes.NewReader(make([]byte, 100))); return err },
	} {
		fmt.Println(f())
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		image.NewRGBA(image.Rectangle{Max: image.Pt(-1, 5)})
	}()
}

// Skip-gcstress

// Output:
// ff895c27d2713991ca14953ce47589d4 affd4c0c9f972822293ce6740441aa7e e4fd85e8c5dca890f31b704a35ca82b5 216
// (0,0)-(5,7) (0,0)-(5,7) true true true (2,2)-(3,5) (5,7) (0,0)-(5,7) (-5,-7)-(0,0) (0,1)-(3,4) (-2,0)-(5,7) true false false (2,2)-(3,5) (5,7) (0,0)-(5,7) (-5,-3)-(0,4) (0,0)-(0,0) (0,0)-(5,7) false false false (2,2)-(3,5) (5,7) (0,0)-(5,7) (0,-4)-(5,3) (0,0)-(3,3) (-4,-4)-(5,7) true false false (2,2)-(3,5) (5,7) (0,0)-(5,7) (-7,-7)-(-2,0) (0,0)-(0,0) (0,0)-(5,7) false false false (2,2)-(3,5) (5,7) (0,0)-(5,7) (0,0)-(5,7) (0,0)-(5,7) false {65535} {65535 65535 65535 65535} false
// (0,1)-(3,4) (-2,0)-(5,7) true false false (0,2)-(1,2) (5,3) (-2,1)-(3,4) (-7,-6)-(-2,-3) (-2,1)-(3,4) (-2,1)-(3,4) true true true (0,2)-(1,2) (5,3) (-2,1)-(3,4) (-7,-2)-(-2,1) (0,0)-(0,0) (-2,1)-(3,4) false false false (0,2)-(1,2) (5,3) (-2,1)-(3,4) (-2,-3)-(3,0) (-2,1)-(3,3) (-4,-4)-(3,4) true false false (0,2)-(1,2) (5,3) (-2,1)-(3,4) (-9,-6)-(-4,-3) (0,0)-(0,0) (-2,1)-(3,4) false false false (0,2)-(1,2) (5,3) (-2,1)-(3,4) (-2,1)-(3,4) (-2,1)-(3,4) false {0} {65535 65535 65535 65535} false
// (0,0)-(0,0) (0,0)-(5,7) false true false (1,3)-(1,3) (0,4) (1,1)-(1,5) (-4,-6)-(-4,-2) (0,0)-(0,0) (-2,1)-(3,4) false true false (1,3)-(1,3) (0,4) (1,1)-(1,5) (-4,-2)-(-4,2) (0,0)-(0,0) (1,1)-(1,5) false true true (1,3)-(1,3) (0,4) (1,1)-(1,5) (1,-3)-(1,1) (0,0)-(0,0) (-4,-4)-(3,3) false true false (1,3)-(1,3) (0,4) (1,1)-(1,5) (-6,-6)-(-6,-2) (0,0)-(0,0) (0,0)-(0,0) false true true (1,3)-(1,3) (0,4) (1,1)-(1,5) (1,1)-(1,5) (1,1)-(1,5) true {0} {0 0 0 0} false
// (0,0)-(3,3) (-4,-4)-(5,7) true false false (-2,-2)-(1,1) (7,7) (-4,-4)-(3,3) (-9,-11)-(-2,-4) (-2,1)-(3,3) (-4,-4)-(3,4) true false false (-2,-2)-(1,1) (7,7) (-4,-4)-(3,3) (-9,-7)-(-2,0) (0,0)-(0,0) (-4,-4)-(3,3) false false false (-2,-2)-(1,1) (7,7) (-4,-4)-(3,3) (-4,-8)-(3,-1) (-4,-4)-(3,3) (-4,-4)-(3,3) true true true (-2,-2)-(1,1) (7,7) (-4,-4)-(3,3) (-11,-11)-(-4,-4) (0,0)-(0,0) (-4,-4)-(3,3) false false false (-2,-2)-(1,1) (7,7) (-4,-4)-(3,3) (-4,-4)-(3,3) (-4,-4)-(3,3) false {65535} {65535 65535 65535 65535} false
// (0,0)-(0,0) (0,0)-(5,7) false true false (0,0)-(0,0) (0,0) (0,0)-(0,0) (-5,-7)-(-5,-7) (0,0)-(0,0) (-2,1)-(3,4) false true false (0,0)-(0,0) (0,0) (0,0)-(0,0) (-5,-3)-(-5,-3) (0,0)-(0,0) (1,1)-(1,5) false true true (0,0)-(0,0) (0,0) (0,0)-(0,0) (0,-4)-(0,-4) (0,0)-(0,0) (-4,-4)-(3,3) false true false (0,0)-(0,0) (0,0) (0,0)-(0,0) (-7,-7)-(-7,-7) (0,0)-(0,0) (0,0)-(0,0) false true true (0,0)-(0,0) (0,0) (0,0)-(0,0) (0,0)-(0,0) (0,0)-(0,0) true {0} {0 0 0 0} false
// (3,2) (3,-6) true
// *image.RGBA (-2,1)-(9,8) {90 90 90 255} {0 0 0 0} false 152 {0 0 0 65535} (1,2)-(5,8) 936d61dae4c955eccf409c37f5a4e90d
// {3 7 11 156} {3 7 11 156} (0,0)-(0,0) 074c0dafbd19c12b71fea8c4f976d129
// *image.RGBA64 (-2,1)-(9,8) {1799 0 1799 1799} {0 0 0 0} false 304 {33023 128 0 33023} (1,2)-(5,8) a2450653741516f84a3662d498cf43ae
// {1000 2000 3000 40000} {1000 2000 3000 40000} (0,0)-(0,0) 0fd2b773a72047430af56d8ccf04a5a7
// *image.NRGBA (-2,1)-(9,8) {126 0 225 255} {0 0 0 0} false 152 {0 20991 8099 21074} (1,2)-(5,8) 7ddd5d7dc4a0022a18ccc834e7fac220
// {6 12 19 156} {6 12 19 156} (0,0)-(0,0) 9454a7c663197d4c272418878a5ebeb7
// *image.NRGBA64 (-2,1)-(9,8) {14392 14392 3104 65535} {0 0 0 0} false 304 {255 255 255 255} (1,2)-(5,8) 5f7b8a843e761dd8b5d913bc9ad8bef2
// {1638 3276 4915 40000} {1638 3276 4915 40000} (0,0)-(0,0) 9bc214fc2dd3cadad5125a39119db8a0
// *image.Alpha (-2,1)-(9,8) {255} {0} false 38 {3084 3084 3084 3084} (1,2)-(5,8) 58fd241cd97654fd0aec1150c9fede92
// {156} {156} (0,0)-(0,0) ac934fc3c1e087ef6c888751e71a7903
// *image.Alpha16 (-2,1)-(9,8) {65535} {0} false 76 {65535 65535 65535 65535} (1,2)-(5,8) 8a0948883b28d2bd8f92d9abcb331a68
// {40000} {40000} (0,0)-(0,0) f9101294a1b50a96120bce0f44f17496
// *image.Gray (-2,1)-(9,8) {255} {0} true 38 {48573 48573 48573 65535} (1,2)-(5,8) 01cf90224187c36dfef7094190898893
// {7} {7} (0,0)-(0,0) 2dc9010663b659764e42aa00718f0ed7
// *image.Gray16 (-2,1)-(9,8) {4331} {0} true 76 {8349 8349 8349 65535} (1,2)-(5,8) 984772b6f4ef8044a2492f0081fd9510
// {1815} {1815} (0,0)-(0,0) a61716e8f6bf4db741d085014ee85725
// *image.CMYK (-2,1)-(9,8) {0 0 0 19} {0 0 0 0} true 152 {514 514 514 65535} (1,2)-(5,8) bdaf41bd717beb10edb5c4ac7482cedc
// {185 92 0 244} {185 92 0 244} (0,0)-(0,0) 071e25eedec55d735a438a939e752add
// *image.Paletted (-2,1)-(9,8) {0 0 0 255} {0 0 0 255} true 38 {17476 17476 0 65535} (1,2)-(5,8) b36d6a9060781324007ab8dc05c54e76
// {0 0 0 255} {0 0 0 255} (0,0)-(0,0) b9d7f40f32cb94e3cfd2238bf9bb230b
// *image.Paletted (-2,1)-(9,8) {0 102 51 255} {0 0 0 255} true 38 {0 26214 52428 65535} (1,2)-(5,8) 7a891f6782a1b528ef1119b6b3230895
// {0 0 0 255} {0 0 0 255} (0,0)-(0,0) 749659d33b42110022666a3e0ec12b9a
// YCbCrSubsampleRatio444 29f467c04ce92fa0ee31bff9672c175a 1bbe332d2346608dd76f0fb11dd1ced6 3853c9d77fc78df1d51eb5430df4bb76 131abbae1e92e4c077764dd61dfbbb18 7 7 35 false true
// YCbCrSubsampleRatio422 5f0287786435164d3afd1fb5e32c8f98 533a933d19939b9e003131f28ecd3111 621b657594416c2bc4bb5ab695eddd3d d5b1c39c945acbf821a7ec2725faa6f1 7 4 20 false true
// YCbCrSubsampleRatio420 372fe0c9baaed4147a06467516ddedef 9e2cc80e5cf44432c3ce50e21ef01313 3424ef267b01e30815f5a1b8d46f6d50 9f932a99d440abd0989b0ea258a29374 7 4 12 false true
// YCbCrSubsampleRatio440 69de03156df1924fed54edf98aa98629 46adc17dc6ad79ade052c7c8bb9db092 ac5c6a1a19fdb715f0e12982d877c3ea 6d414043ba80d0cc6676de2cdb22c778 7 7 21 false true
// YCbCrSubsampleRatio411 c8dd042beae4061559e4e21cc53f538d cd25974d673d6768defda3d8c8356459 f308c005010158092ff7e60716d89fb6 efade68310c831d5fa68478ac74342b8 7 2 10 false true
// YCbCrSubsampleRatio410 8a7dff9c13b90310f40d4646eac6786d 5c7d0c30bd6c2a22ea811e8e56fbc66c 245ab96a2feef4873ee691fcf091d43a aa52528bf07bb91cc735090bea8d9497 7 2 6 false true
// YCbCrSubsampleRatioUnknown 29f467c04ce92fa0ee31bff9672c175a 1bbe332d2346608dd76f0fb11dd1ced6 3853c9d77fc78df1d51eb5430df4bb76 131abbae1e92e4c077764dd61dfbbb18 7 7 35 false true
// 12a613 70df31 885ff3 e1e7b2 5a96c1 0804c2 d3d206 58571d 58571d f069a1 2c348a 7e004c 897225 d26f83 83343a 8a4d2c fe3988 e08bcf d22147 1f63a0 beb916 12b30c 246267 93ca46 718cdc b62c22 debb9d f80e00 f5c272 e7243f 899e14 ec2f0d 2108db c9374d c34573 898b8f 94eeb6 60c291 5bfcf8 74134a f8d6c6 08bb63 6f3973 52b364 49eca0 4aaa06 be9375 a66462 fec09b 675bf2 b45e50 83f2bd 4585d2 3b5c42 860e43 05cf75 bb1536 039594 0bd496 0b5979 6587a5 421bcc 0ef9bb 3fcbb1 445ca8
// c7e273 2a7e28 6171d2 dd574f cac0d7 f43466 8c82a5 4fe5fa 311c67 27a2a1 9321ed 0d1b7f 36b88e 36b88e 3fbceb f0911d 1bfe00 9e5bd8 36ed41 a36afd 757a91 c285d2 d97439 4f34ec b87ab7 ad87d1 fb86fa ed57f7 b201a7 748c46 70828e 24e102 e83f3a 9ab084 7f1453 3c9fcd eee77d 08f631 7a3ef8 e35c74 99c60e 8ceb2a 4d49b5 3d1358 ca226b a28379 9ca4b4 d5c7f8 d5c7f8 ad65e2 7ca976 6ded91 f6d320 2c6974 0155e4 3df8dd c87d64 e75fcd 6ac1d6 e75fcd a0b7fb 9c5605 c2a721 c2a721 158007
// f4c8ed 8faf28 c6a657 4ca875 7401d4 cd0d6d d1b39c 21a796 6894a3 8b0bce 92869d 2979fd 95008f 23fc53 a42af3 3cf06d 78d723 4bef54 e6c9ff 510028 66db2b 6e9b5d 6eabd0 12d556 724c01 d8d3e4 731902 c8d970 54a95b 20ed16 e40155 810324 1da491 9bcc9a 59cf30 faf136 b7c5c1 bc4a1b ae09d8 13e06d 2d4fd7 18a7a3 58da9a 9033b8 8b14b5 8eccf0 24b211 eac0fd 693bb5 897f86 124a3b ffebb9 3093fd 900200 8a7cd4 57867a 1aa696 b80afd b80afd 3b603d f0ce55 4ad5c7 de29ed de29ed de29ed
// 2bb318 36e1f8 4206db 4cd49c 2b224b 3dc26e c820a2 82cfea a99e3d 32f6ed 4ec2ac d17054 5d4c19 136ceb d1ae95 9da560 e210b9 93aab3 364eb1 6e4b0f b6f45c ba0abc 61d7a2 7c51cc c0ecb2 670016 d82ce5 3b5e7c 0db348 0258e3 c83e42 ed155f feae22 31cd29 cddeab 932c88 63043a 939cc7 d0926d b7dc21 5157d0 26f61e f9089a 834c7e 67a41e 2d99d9 fbfc6e 874288 c23a5d 33c003 832688 39f2bf 142218 03e3e6 898525 a7fb84 45859a 522ac9 8481aa d77c87 53991d 4417a1 3eb75f 3eb75f 94b77c
// 1a5d64 f476f5 75fde0 5f3aac 505d0d 63fff3 97650f a4a20e 36d61b 0b094c 4f3e4d 8a12c1 cb222b daefaa 618c63 617214 69c2e9 72297c ead524 9f9533 46738a d8c0bd 1f7caa 1f7caa 0851cb 9a1c14 1cc6a5 d4ed77 6fcc22 94d4e0 61a87c 61a87c cc8db3 ce1836 d1f9af 3be63c 0e8903 e26bde 9b6c04 3a9e36 b47434 b47434 f58608 f58608 b5b604 ebbe8a b8f790 41af68 41af68 d8b875 e62cb9 f5ed43 a47904 6aa399 8a6566 c692b3 9e3d3a b12086 db04d7 99233f 088041 088041 e889c6 04ffbb 9dd023
// 32dd32 ac4143 b8a774 471582 b23932 efcb96 661760 e0429e 0596cf 137d61 58eafb 863157 e9feba af6c45 9a3eea 01b498 2e6d61 7fda9c 9b5dac 8ea796 aa3e7b 8b413d d4afc5 8a1001 4d6ce9 56d93c a3385e dc2c8c 70492b 874037 a666ed a666ed c6d61c 1c3157 dcbfce 6f0cab 6f6505 56901a 56901a 9a77ad 0329ae b374b1 f19d40 f19d40 f19d40 f5f120 e7c8df eaf450 eaf450 eaf450 e7e132 7d18dd bcecc3 bcecc3 b0fb31 84a1a8 3f3de3 58fdbc 58fdbc e34b11 c89bb8 f4a16e f669c2 46d435 3c9ece
// 5237c4 5237c4 ada421 4ad49b 9e0f83 584b5c bf6fed 44d545 7d778f 8ac56d f0484c cf0185 4aa023 0ccf21 f017d6 6f125f 6f125f 5380fd aa5146 43d37c 5a2b3c 526004 edb29a a65aed 4d358e 1411d0 f3d18e 1f18cb 2306f0 dce296 8cbaa6 5091ef 63e5d7 f3468c b6106c 7300da 40a3cc 35cb76 35cb76 8607a1 6e50bc c93189 3592b3 023798 6b47e5 bfc9e8 8e3f5b bb7a9e d62f30 8ca65c 0b30ed 8b0fdd f38c70 598c91 b9d453 c2b1cf c2b1cf 3104c3 3104c3 e09b7e 37ece2 03e91d a1ade2 a1ade2 a1ade2
// 15405f 86ab80 a4b14e c7f0e3 8c94f5 b6a822 3f0332 6e655b ea4822 839406 413ed7 004d62 4e0c98 299d37 c968cb 2b68b0 565740 7ac5b1 e1dfdd 21517c b28bf6 b4327c f25c9f ae136e bbf301 1de6ba 1de6ba b4626e 1071fb 842120 2a1228 075837 ba254e a758dc 736a41 fee66a ef7515 979890 4182bd 0866b5 6857cb dbc80a 229929 7afaae cf34a4 fcc50e 9ff657 363a26 550694 27c45a 68c95b a8e67e c05b50 98ed88 7a0be8 3c9a3a 57b850 1f2e06 1f2e06 760bb3 17c0d3 8d06f4 974e55 bc8bf2 974e55
// c01b8f 06502f 723cd0 2d37ca da7208 442bfa 2e930d 4e95a0 8ccf89 f1a556 358660 57c794 9c88d8 72703d 2a6f65 0781da 865f98 2b5eb2 786bad 167134 67b5af ec4b0a d947d0 2edf7e f6980c 289e26 d9e616 f4b712 f4b712 f67793 77ff77 7c83a5 6f03eb fc16cd 99cfc8 a51b32 931974 305c06 d7a285 98ab6c 04b858 25f95e 690bd9 9981d9 963931 0c4c14 640a61 2c245b dc9344 16fbdf fc139b 6323eb c041e1 ebc3c5 0a721d 01cd2a 636820 24b74e a45a7d 25f422 31453b 8898b3 4cc25e 4cc25e 4cc25e
// d52e6d b23e6e d01684 b12123 148601 bef98b 787cba 791b21 b83a3f 2b4f11 528b73 5a7624 3f28e0 49534b dfa221 a3366d a3366d 3ded12 3ded12 d12f8f 0e65bf 5d84cd dadbcb 96236c d45c36 c20c48 ee3b68 270a22 572f51 4b122f d940ba 3e10a4 c7b3ad e47c7f 857f47 79e498 bc2c59 893c9c 65edba 01daea 6c206c 326e1a 78f39d 29f097 0b46f3 9523cb 301c34 4f12b5 6238ff 8927f4 9f40b3 300821 3a8150 3965c8 b19dca a716de 209fe3 28cf83 28cf83 899ce8 c09914 b5af9b e0a192 e0a192 e0a192
// c3a042 6f96be 9fa4db 9fa4db 849a3d e58419 db3541 d95b42 9a5045 de6e12 bc4cb4 3a78af c542f7 ba5acb b54efd d0afaa c8be91 761da0 900847 6e7810 2ced7a b617ba 9f608e 20f9c3 c5d3f2 8e23b1 8e23b1 27be6d e3057d 409b0d 3fd887 a47193 fb89bb 52286c 65e7cc 862cb4 d814b0 9230d4 012bdd ec2d10 3a936b b98fa2 93ee97 cbd698 4a4f73 33ef66 668896 04adff c6ee20 94f85c d8e57f 3428b5 fb6c87 dcde15 6a8eb3 048379 a376a8 903e13 51f4f3 f997d9 22bc0c 22bc0c 3300c3 f1f0b2 3300c3
// <nil> 998 998243968a6ff584cb3fc53396fe1141
// 198c8ed45a7970eb32140a33f9879883 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 27b0ccf5e8a6c2ae6fb6b9b4fab04a31
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 27b0ccf5e8a6c2ae6fb6b9b4fab04a31 8081c0f559ead638408d2485d5afbebf
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 27b0ccf5e8a6c2ae6fb6b9b4fab04a31
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 27b0ccf5e8a6c2ae6fb6b9b4fab04a31
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 7;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 108 905768dfff55f3bdad8f986f347dc6d1
// e16c2226fc8913261a4a711e06aee70e [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) 3a2a33753eb6aa396580ae1c779be7eb
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) 3a2a33753eb6aa396580ae1c779be7eb 379c27a727e780a3999cabbaf5639602
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) 3a2a33753eb6aa396580ae1c779be7eb
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) 3a2a33753eb6aa396580ae1c779be7eb
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 20, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 192 b1ae17595a75a25e5250125dc54f0673
// 2d85d56b9877f0f9ff33f8fc8f77b3e7 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 73379c1d06392349a82eb9e026d8f368
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 73379c1d06392349a82eb9e026d8f368 11aaded5d5a2bbf03efaca3b8098830e
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 73379c1d06392349a82eb9e026d8f368
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) 73379c1d06392349a82eb9e026d8f368
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 7;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 1000 fa750426d1f3c537b10013d2013be6e7
// 00c99600b11030792141f9635c502641 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) d653d4b6435a76d6a838f21a22244d6c
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) d653d4b6435a76d6a838f21a22244d6c 5f92680e51ea9ff4fed04b86edac6455
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) d653d4b6435a76d6a838f21a22244d6c
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) d653d4b6435a76d6a838f21a22244d6c
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 20, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 90 41e353f084f258da2ca0633ca09b23d1
// a2901959d8ca1e9bf9ede2fbed2e945d [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) e28306243c10cf0b2344fe7d179f67de
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) e28306243c10cf0b2344fe7d179f67de 12c3c9cf5ee96f08ff3360fabcadad56
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) e28306243c10cf0b2344fe7d179f67de
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA (0,0)-(17,12) e28306243c10cf0b2344fe7d179f67de
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 7;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 137 9e78e7d533f692b41601c52e8d3be056
// c9227d41f47413fc208bd4489ce83522 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) a17be31a43fd665b559b97ff6c097e10
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) a17be31a43fd665b559b97ff6c097e10 1bedccd3bb61bd00c8768936f17c659c
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) a17be31a43fd665b559b97ff6c097e10
// 17 12 <nil>
// <nil> <nil> png *image.NRGBA64 (0,0)-(17,12) a17be31a43fd665b559b97ff6c097e10
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 20, color type 6;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 962 165bb9c5a8a4b2d6d503c5a0d0ba8c0f
// b87ccb8fa5d5997578da1a078882115b [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.Gray (0,0)-(17,12) 1822b9a558ab795f6c7c93bfc5a6d6d4
// 17 12 <nil>
// <nil> <nil> png *image.Gray (0,0)-(17,12) 1822b9a558ab795f6c7c93bfc5a6d6d4 3aef965b53996dff9e9a83397ba7a5f7
// 17 12 <nil>
// <nil> <nil> png *image.Gray (0,0)-(17,12) 1822b9a558ab795f6c7c93bfc5a6d6d4
// 17 12 <nil>
// <nil> <nil> png *image.Gray (0,0)-(17,12) 1822b9a558ab795f6c7c93bfc5a6d6d4
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 0;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 6;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 104 4a4e3cfbc12e9a36025b550c33af14ae
// 6f03be7688cc95e2bd777aedc7e660e0 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.Gray16 (0,0)-(17,12) 871125fb78024643c7c814a1b63517fb
// 17 12 <nil>
// <nil> <nil> png *image.Gray16 (0,0)-(17,12) 871125fb78024643c7c814a1b63517fb 595553681671ce4745fd0f7c8326b06b
// 17 12 <nil>
// <nil> <nil> png *image.Gray16 (0,0)-(17,12) 871125fb78024643c7c814a1b63517fb
// 17 12 <nil>
// <nil> <nil> png *image.Gray16 (0,0)-(17,12) 871125fb78024643c7c814a1b63517fb
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 20, color type 0;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 9;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 190 11959c142eac462586ef962224b2022d
// 8eaa684a32d7ed9f4ce0af06a5dacf05 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.RGBA64 (0,0)-(17,12) a401efe9820f7e41af98f4ccd5b4d45c
// 17 12 <nil>
// <nil> <nil> png *image.RGBA64 (0,0)-(17,12) a401efe9820f7e41af98f4ccd5b4d45c 96d1ad36ded108f270253a21c182a23a
// 17 12 <nil>
// <nil> <nil> png *image.RGBA64 (0,0)-(17,12) a401efe9820f7e41af98f4ccd5b4d45c
// 17 12 <nil>
// <nil> <nil> png *image.RGBA64 (0,0)-(17,12) a401efe9820f7e41af98f4ccd5b4d45c
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 20, color type 2;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: too much pixel data;<nil>;png: invalid format: too much pixel data;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;png: invalid format: invalid checksum;<nil>;zlib: invalid header;<nil>;zlib: invalid header;<nil>;flate: corrupt input before offset 6;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;flate: corrupt input before offset 5;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;png: invalid format: zlib: invalid checksum;<nil>;
// <nil> 1001 b12d63122de7babac7dd1c36f66422bf
// 7c36f414a9686714160f2e769684ec5f [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) 7c36f414a9686714160f2e769684ec5f
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) 7c36f414a9686714160f2e769684ec5f a5733f18759d3b937172e5091adad9e4
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) 7c36f414a9686714160f2e769684ec5f
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) 7c36f414a9686714160f2e769684ec5f
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 3;unexpected EOF;png: unsupported feature: bit depth 8, color type 7;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;
// <nil> 108 20eb7c83a48aa1140d2d4c81e8835a36
// 7451fee4723cf00b985f807635ac36b5 [0] -1 [0] 17 0 <nil>
// gif <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) d260e0ec37f882d0d6e3076cce84cff0
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) d260e0ec37f882d0d6e3076cce84cff0 e2ffaa405cb0f87cfce29ff4c6d7bbe4
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) d260e0ec37f882d0d6e3076cce84cff0
// 17 12 <nil>
// <nil> <nil> png *image.Paletted (0,0)-(17,12) d260e0ec37f882d0d6e3076cce84cff0
// 17 12 <nil>
// png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: not a PNG file;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: bad IHDR length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: unsupported feature: bit depth 12, color type 3;unexpected EOF;png: unsupported feature: bit depth 8, color type 7;unexpected EOF;png: unsupported feature: compression method;unexpected EOF;png: unsupported feature: filter method;unexpected EOF;png: invalid format: invalid interlace method;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: bad PLTE length;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;png: invalid format: invalid checksum;unexpected EOF;
// <nil>
// 474946383961140014008200000000000000440000880000cc0044000044440044880044cc21ff0b4e45545343415045322e3003010300002c000000000a000c000003417867031401ac25822137925aca204050009e3012c73714472160c3416ca971bcca301892d18d8ecd07a0130824a4cff1b868a00a8402cf5091018e11cbc64848000021f90404030000002c010001000a000c00000340086706462488688428168423ce2193f4098ec35481711487030eeb75a4576160831014521005308f05738378602a82210028e00a0aa06a008010721c25a199000021f90409060000002c020002000a000c0081000000ffffff000000000000022394600128d18c14749205750cb84cb78c2cdba6894eb794e34a7a1b068b87c251ce53000021f90400090000002c030003000a000c0000022a1c1e392236a65e0002bcc7e6ace9c8112cd6a24d16c58d25b059891034c7d12c4df69a75cc8fb6dd2800003b
// 4 [0 3 6 9] [0 1 2 0] 3 <nil> 5a2859f1c1577e0c1685b643221747bd
// gif: can't recognize format "CIF89a";gif: reading header: unexpected EOF;gif: can't recognize format "GMF89a";gif: reading header: unexpected EOF;gif: can't recognize format "GIB89a";gif: reading header: unexpected EOF;gif: can't recognize format "GIF<9a";gif: reading header: unexpected EOF;gif: can't recognize format "GIF8=a";gif: reading header: unexpected EOF;gif: can't recognize format "GIF89e";gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;gif: reading color table: unexpected EOF;gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;<nil>;gif: reading header: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;<nil>;gif: reading color table: unexpected EOF;gif: unknown block type: 0x25;gif: reading frames: unexpected EOF;gif: unknown extension 0xfb;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;gif: unknown block type: 0x00;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;<nil>;gif: reading extension: unexpected EOF;gif: unknown block type: 0x0a;gif: reading extension: unexpected EOF;gif: unknown block type: 0x28;gif: reading frames: unexpected EOF;<nil>;gif: can't read image descriptor: unexpected EOF;gif: frame bounds larger than image bounds;gif: can't read image descriptor: unexpected EOF;<nil>;gif: can't read image descriptor: unexpected EOF;
// gif: must provide at least one image
// gif: mismatched image and delay lengths
// gif: mismatched image and disposal lengths
// gif: image block is out of bounds
// png: invalid format: invalid image size: 0x0
// unexpected EOF
// png: invalid format: not a PNG file
// image: unknown format
// image: NewRGBA Rectangle has huge or negative dimensions
