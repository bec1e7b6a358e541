// image/jpeg: images written at many qualities and read again, to the bit; texts that
// are cut off or changed; what headers refuse.
package main

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"image/jpeg"
)

func sum(b []byte) uint64 {
	h := fnv.New64a()
	h.Write(b)
	return h.Sum64()
}

func pixels(m image.Image) string {
	var b []byte
	r := m.Bounds()
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			r, g, bb, a := m.At(x, y).RGBA()
			b = append(b, byte(r>>8), byte(g>>8), byte(bb>>8), byte(a>>8))
		}
	}
	return fmt.Sprintf("%T %v %x", m, r, sum(b))
}

func main() {
	r := image.Rect(3, 5, 40, 29)
	rgba, gray, nrgba := image.NewRGBA(r), image.NewGray(r), image.NewNRGBA(r)
	ycc := image.NewYCbCr(r, image.YCbCrSubsampleRatio422)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			c := color.NRGBA{uint8(x * 7), uint8(y * 11), uint8(x * y), uint8(255 - x)}
			rgba.Set(x, y, c)
			gray.Set(x, y, c)
			nrgba.Set(x, y, c)
			ycc.Y[ycc.YOffset(x, y)] = uint8(x * y)
			ycc.Cb[ycc.COffset(x, y)] = uint8(x * 5)
			ycc.Cr[ycc.COffset(x, y)] = uint8(y * 9)
		}
	}
	var full []byte
	for _, m := range []image.Image{rgba, gray, nrgba, ycc, rgba.SubImage(image.Rect(4, 6, 5, 7))} {
		for _, q := range []int{-1, 1, 30, 75, 90, 100, 200} {
			var out bytes.Buffer
			o := &jpeg.Options{Quality: q}
			if q < 0 {
				o = nil
			}
			err := jpeg.Encode(&out, m, o)
			got, err2 := jpeg.Decode(bytes.NewReader(out.Bytes()))
			fmt.Printf("%T %d: %d %x %v %v\n", m, q, out.Len(), sum(out.Bytes()), err, err2)
			fmt.Println(" ", pixels(got))
			if q == 75 && m == image.Image(rgba) {
				full = out.Bytes()
			}
		}
	}
	c, format, err := image.DecodeConfig(bytes.NewReader(full))
	fmt.Println(c.Width, c.Height, c.ColorModel == color.YCbCrModel, format, err)
	// The quantization tables come first; what follows matters more.
	for i := 0; i < len(full); i++ {
		if i > 30 && i < 150 || i%13 > 2 && i > 170 {
			continue
		}
		_, err := jpeg.Decode(bytes.NewReader(full[:i]))
		fmt.Print(i, " ", err, "; ")
		bad := bytes.Clone(full)
		bad[i] ^= 0x55
		m, err := jpeg.Decode(bytes.NewReader(bad))
		if err != nil {
			fmt.Println(err)
		} else {
			fmt.Println(pixels(m))
		}
	}
	fmt.Println(jpeg.Encode(new(bytes.Buffer), image.NewUniform(color.White), nil))
	_, err = jpeg.DecodeConfig(bytes.NewReader([]byte("\xff\xd8\xff\xd9")))
	fmt.Println(err, jpeg.FormatError("a"), jpeg.UnsupportedError("b"))
}

// Output:
// *image.RGBA -1: 982 f3f503e0a2001515 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// *image.RGBA 1: 641 cb54c1c5782108fc <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 514f3e2e9a578eeb
// *image.RGBA 30: 801 83c047be5edf55f7 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) b86667f7e59ffa8b
// *image.RGBA 75: 982 f3f503e0a2001515 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// *image.RGBA 90: 1199 90ae7773c8a99aab <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) d90f88d630ec32bc
// *image.RGBA 100: 2041 e12724a42f6de2f6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 1519c2ff84112308
// *image.RGBA 200: 2041 e12724a42f6de2f6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 1519c2ff84112308
// *image.Gray -1: 559 9131cb24abf4ae18 <nil> <nil>
//   *image.Gray (0,0)-(37,24) dd692cad4a57bc02
// *image.Gray 1: 400 40c0eb43c92acb4b <nil> <nil>
//   *image.Gray (0,0)-(37,24) 191076e7970a0872
// *image.Gray 30: 479 c19e5e6d28b9a57d <nil> <nil>
//   *image.Gray (0,0)-(37,24) 54c28d61487a54f0
// *image.Gray 75: 559 9131cb24abf4ae18 <nil> <nil>
//   *image.Gray (0,0)-(37,24) dd692cad4a57bc02
// *image.Gray 90: 656 5467a096e1b44af0 <nil> <nil>
//   *image.Gray (0,0)-(37,24) dafcb8a28aaae547
// *image.Gray 100: 1030 576a5f9199c014c7 <nil> <nil>
//   *image.Gray (0,0)-(37,24) 309f0c930853e565
// *image.Gray 200: 1030 576a5f9199c014c7 <nil> <nil>
//   *image.Gray (0,0)-(37,24) 309f0c930853e565
// *image.NRGBA -1: 982 f3f503e0a2001515 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// *image.NRGBA 1: 641 cb54c1c5782108fc <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 514f3e2e9a578eeb
// *image.NRGBA 30: 801 83c047be5edf55f7 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) b86667f7e59ffa8b
// *image.NRGBA 75: 982 f3f503e0a2001515 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// *image.NRGBA 90: 1199 90ae7773c8a99aab <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) d90f88d630ec32bc
// *image.NRGBA 100: 2041 e12724a42f6de2f6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 1519c2ff84112308
// *image.NRGBA 200: 2041 e12724a42f6de2f6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 1519c2ff84112308
// *image.YCbCr -1: 1144 d9e3c29180fedb03 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 3602e452bffd1b5
// *image.YCbCr 1: 706 a89dc2877d2e7060 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 37bdbce05770bac3
// *image.YCbCr 30: 913 a5316ffedfb23c2f <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) c100a319ee23c677
// *image.YCbCr 75: 1144 d9e3c29180fedb03 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 3602e452bffd1b5
// *image.YCbCr 90: 1379 e4c0ca41a98fd248 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) 35bf649ea90b6c6c
// *image.YCbCr 100: 2086 1ae6edf9ba43fee6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) cd3a623fcffdcceb
// *image.YCbCr 200: 2086 1ae6edf9ba43fee6 <nil> <nil>
//   *image.YCbCr (0,0)-(37,24) cd3a623fcffdcceb
// *image.RGBA -1: 598 62957c5762fdb13b <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) ae7edb599481c04b
// *image.RGBA 1: 596 ce580a25730332ee <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) 67d9890c7b503b86
// *image.RGBA 30: 597 7b5b6a90d95c49eb <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) bfc12d599e43e6c2
// *image.RGBA 75: 598 62957c5762fdb13b <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) ae7edb599481c04b
// *image.RGBA 90: 599 488e600d1f5476d1 <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) ae7edb599481c04b
// *image.RGBA 100: 601 492bc41494297d00 <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) ae7edb599481c04b
// *image.RGBA 200: 601 492bc41494297d00 <nil> <nil>
//   *image.YCbCr (0,0)-(1,1) ae7edb599481c04b
// 37 24 true jpeg <nil>
// 0 unexpected EOF; invalid JPEG format: missing SOI marker
// 1 unexpected EOF; invalid JPEG format: missing SOI marker
// 2 unexpected EOF; *image.YCbCr (0,0)-(37,24) 3694568069b47de5
// 3 unexpected EOF; invalid JPEG format: unknown marker
// 4 unexpected EOF; invalid JPEG format: bad Tq value
// 5 unexpected EOF; invalid JPEG format: bad Tq value
// 6 unexpected EOF; invalid JPEG format: bad Tq value
// 7 unexpected EOF; *image.YCbCr (0,0)-(37,24) 25e9d98c93a96cdd
// 8 unexpected EOF; *image.YCbCr (0,0)-(37,24) bb0a865dc3d1387c
// 9 unexpected EOF; *image.YCbCr (0,0)-(37,24) f281429eaedb791d
// 10 unexpected EOF; *image.YCbCr (0,0)-(37,24) 288e8df32d4d1a5a
// 11 unexpected EOF; *image.YCbCr (0,0)-(37,24) 598f3b7c16ffbc75
// 12 unexpected EOF; *image.YCbCr (0,0)-(37,24) d912020623db7638
// 13 unexpected EOF; *image.YCbCr (0,0)-(37,24) f421250c94391527
// 14 unexpected EOF; *image.YCbCr (0,0)-(37,24) b05df23db7d4dbb
// 15 unexpected EOF; *image.YCbCr (0,0)-(37,24) 9917e33f1d769dff
// 16 unexpected EOF; *image.YCbCr (0,0)-(37,24) b080b63527334929
// 17 unexpected EOF; *image.YCbCr (0,0)-(37,24) 1b8d5a155ff340cc
// 18 unexpected EOF; *image.YCbCr (0,0)-(37,24) ab87fe726394d6ca
// 19 unexpected EOF; *image.YCbCr (0,0)-(37,24) 800b247013c04d32
// 20 unexpected EOF; *image.YCbCr (0,0)-(37,24) d505d74f7a4f8bbf
// 21 unexpected EOF; *image.YCbCr (0,0)-(37,24) a64f23b9491dca76
// 22 unexpected EOF; *image.YCbCr (0,0)-(37,24) 1cf4935b5f466342
// 23 unexpected EOF; *image.YCbCr (0,0)-(37,24) b3e8d1c38ca2df27
// 24 unexpected EOF; *image.YCbCr (0,0)-(37,24) f1717c2f66f4485c
// 25 unexpected EOF; *image.YCbCr (0,0)-(37,24) af16d7df9986d7a3
// 26 unexpected EOF; *image.YCbCr (0,0)-(37,24) 9ca38fed4dc71450
// 27 unexpected EOF; *image.YCbCr (0,0)-(37,24) 9db030743d5459e0
// 28 unexpected EOF; *image.YCbCr (0,0)-(37,24) b60958b6fb18ce05
// 29 unexpected EOF; *image.YCbCr (0,0)-(37,24) f336e1f3de70290e
// 30 unexpected EOF; *image.YCbCr (0,0)-(37,24) 8a87129f8ba3c5ab
// 150 unexpected EOF; invalid JPEG format: total sampling factors too large
// 151 unexpected EOF; invalid JPEG format: bad Tq value
// 152 unexpected EOF; invalid JPEG format: unknown component selector
// 153 unexpected EOF; invalid JPEG format: total sampling factors too large
// 154 unexpected EOF; invalid JPEG format: bad Tq value
// 155 unexpected EOF; invalid JPEG format: uninitialized Huffman table
// 156 unexpected EOF; invalid JPEG format: unknown marker
// 157 unexpected EOF; invalid JPEG format: bad Tc value
// 158 unexpected EOF; invalid JPEG format: bad Tc value
// 159 unexpected EOF; invalid JPEG format: bad Tc value
// 160 unexpected EOF; invalid JPEG format: bad Tc value
// 161 unexpected EOF; invalid JPEG format: bad Tc value
// 162 unexpected EOF; invalid JPEG format: bad Tc value
// 163 unexpected EOF; invalid JPEG format: bad Tc value
// 164 unexpected EOF; invalid JPEG format: bad Tc value
// 165 unexpected EOF; invalid JPEG format: bad Tc value
// 166 unexpected EOF; invalid JPEG format: bad Tc value
// 167 unexpected EOF; invalid JPEG format: bad Tc value
// 168 unexpected EOF; invalid JPEG format: bad Tc value
// 169 unexpected EOF; invalid JPEG format: bad Tc value
// 170 unexpected EOF; invalid JPEG format: bad Tc value
// 171 unexpected EOF; invalid JPEG format: bad Tc value
// 182 unexpected EOF; unsupported JPEG feature: excessive DC component
// 183 unexpected EOF; unsupported JPEG feature: excessive DC component
// 184 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 195 unexpected EOF; invalid JPEG format: bad Tc value
// 196 unexpected EOF; invalid JPEG format: bad Th value
// 197 unexpected EOF; invalid JPEG format: bad Tc value
// 208 unexpected EOF; invalid JPEG format: missing 0xff00 sequence
// 209 unexpected EOF; *image.YCbCr (0,0)-(37,24) 7ca2baba120f856c
// 210 unexpected EOF; *image.YCbCr (0,0)-(37,24) 57da9c04f0a93909
// 221 unexpected EOF; *image.YCbCr (0,0)-(37,24) 7565e139127ffc46
// 222 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 223 unexpected EOF; *image.YCbCr (0,0)-(37,24) 90e8ba564a1b7900
// 234 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 235 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 236 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 247 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 248 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 249 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 260 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 261 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 262 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 273 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 274 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 275 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 286 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 287 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 288 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 299 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 300 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 301 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 312 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 313 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 314 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 325 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 326 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 327 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 338 unexpected EOF; *image.YCbCr (0,0)-(37,24) adc03fe5d46b3d5d
// 339 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 340 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 351 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 352 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 353 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 364 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 365 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 366 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 377 unexpected EOF; invalid JPEG format: bad Tc value
// 378 unexpected EOF; invalid JPEG format: bad Tc value
// 379 unexpected EOF; invalid JPEG format: bad Tc value
// 390 unexpected EOF; unsupported JPEG feature: excessive DC component
// 391 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 392 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 403 unexpected EOF; invalid JPEG format: DHT has wrong length
// 404 unexpected EOF; invalid JPEG format: DHT has wrong length
// 405 unexpected EOF; invalid JPEG format: DHT has wrong length
// 416 unexpected EOF; *image.YCbCr (0,0)-(37,24) 617cb30d89be555e
// 417 unexpected EOF; *image.YCbCr (0,0)-(37,24) ee23f8addaa74225
// 418 unexpected EOF; *image.YCbCr (0,0)-(37,24) 6f7d0ad07647d0c1
// 429 unexpected EOF; *image.YCbCr (0,0)-(37,24) 3fbc06344051cd94
// 430 unexpected EOF; *image.YCbCr (0,0)-(37,24) ab206c464ae848f
// 431 unexpected EOF; *image.YCbCr (0,0)-(37,24) 8d6d352953d6167d
// 442 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 443 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 444 unexpected EOF; *image.YCbCr (0,0)-(37,24) 7bcbddb1469312a
// 455 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 456 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 457 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 468 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 469 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 470 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 481 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 482 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 483 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 494 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 495 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 496 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 507 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 508 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 509 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 520 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 521 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 522 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 533 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 534 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 535 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 546 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 547 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 548 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 559 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 560 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 561 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 572 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 573 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 574 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 585 unexpected EOF; invalid JPEG format: bad Td value
// 586 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 587 unexpected EOF; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 598 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 41ba09d1b2d35fb0
// 599 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 118ac9120ce3667f
// 600 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a0f65e1b2e512681
// 611 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) bde58e3b4603027a
// 612 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) e552b9f3c1b4acc2
// 613 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 2a1d25d27ed8b170
// 624 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ceebffae8e5a6ac6
// 625 invalid JPEG format: short Huffman data; invalid JPEG format: missing 0xff00 sequence
// 626 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 81b994bef628438a
// 637 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) d5c746345b0cc7ea
// 638 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) eb3897708052a246
// 639 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 4251c44b47f0bea4
// 650 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 79a4f2d2a6a57ab3
// 651 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a93d48bb3c7de1c1
// 652 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f352424c43ca62a8
// 663 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 58072c0e9ea9fa64
// 664 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 7eac81c6dc3269ae
// 665 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f0b7e20ce0d4f3c3
// 676 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 80bc53a46fa4a553
// 677 invalid JPEG format: short Huffman data; invalid JPEG format: missing 0xff00 sequence
// 678 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) fe09bfdd9bd7ab41
// 689 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 9ef4641a950cebfc
// 690 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) b33948300ea4b5d8
// 691 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 94eb1d4a8af7f13
// 702 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 4e325de29e694abf
// 703 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 41c78c3e4c61bec5
// 704 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) e9324e27a66228c3
// 715 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 5548cd0b410cb76e
// 716 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 4588a604cb056b26
// 717 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 29d4c834d9f9894c
// 728 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 90de4211ea6c8248
// 729 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) d5dcbafa307be79c
// 730 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) dd05c4b8f162a1d6
// 741 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 4dc2a8c6883fcfd4
// 742 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 89f61de34e4f2e86
// 743 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) e4382ebdaafc71c4
// 754 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) eee19f84b7448279
// 755 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 29f9a940c75515b2
// 756 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f2e87993ec8e46c2
// 767 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 50dfdd22e1a20a1a
// 768 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 254e44047383effa
// 769 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 89599b43aa271f71
// 780 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 4c943b4e90952aeb
// 781 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 9cdc8cc41ad30f76
// 782 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ca0676bc509d6a95
// 793 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 206f3390c2800d13
// 794 invalid JPEG format: short Huffman data; invalid JPEG format: missing 0xff00 sequence
// 795 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 32f0e958f9523cfe
// 806 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 66bb0dca00632cac
// 807 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a8dfd7861c398175
// 808 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 5e30457dff3aa0f5
// 819 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) be9b7da9265452c9
// 820 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) fae3ef9d4003c94f
// 821 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 609c863962b6646b
// 832 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f8f2b9d65bb98eb
// 833 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a5a79625b8535df2
// 834 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 7fb9bce81e7cabb0
// 845 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f1b8ea40d435e9d7
// 846 invalid JPEG format: short Huffman data; invalid JPEG format: missing 0xff00 sequence
// 847 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 5f4573fccecf8c6e
// 858 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 76cea9975e160e4a
// 859 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) b89f5458d7c4eb61
// 860 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) cb535a2d539d2522
// 871 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) c75e7435abe6828a
// 872 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) c75e7435abe6828a
// 873 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) b13c7aa16e2a557f
// 884 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 368f3557f003517b
// 885 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) b961bbb55ce0d596
// 886 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f8146f11cbd0f44
// 897 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) e62ac32982e87261
// 898 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 7f221bddb2628f99
// 899 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) cd87b5297b2b68b3
// 910 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 35fb57fe4a1495cb
// 911 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a9b4c4dcdff70f86
// 912 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 14cd4fac31beaeb1
// 923 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 17622253fb7adae8
// 924 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 9ac21aefefe49f6b
// 925 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 936 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 937 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 938 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 949 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 950 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) ce90cba9840124a7
// 951 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 646fb74d9a2eec95
// 962 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 7ff350f30d2da1eb
// 963 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 7a3356af40206e38
// 964 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) a5c01a523fb01068
// 975 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 2169182dec966e10
// 976 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) 20da7cb023c18227
// 977 invalid JPEG format: short Huffman data; *image.YCbCr (0,0)-(37,24) f474ad101bbe471e
// jpeg: image is too large to encode
// invalid JPEG format: missing SOS marker invalid JPEG format: a unsupported JPEG feature: b
