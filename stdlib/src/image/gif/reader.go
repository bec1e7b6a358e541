// Package gif has the GIF format.
package gif

import (
	"bufio"
	"bytes"
	"compress/lzw"
	"errors"
	"fmt"
	"image"
	"image/color"
	"io"
)

var (
	errNotEnough = errors.New("gif: not enough image data")
	errTooMuch   = errors.New("gif: too much image data")
	errBadPixel  = errors.New("gif: invalid pixel value")
)

// reader is what a decoder reads from, if it can.
type reader interface {
	io.Reader
	io.ByteReader
}

// Blocks.
const (
	blockExtension = 0x21
	blockImage     = 0x2c
	blockEnd       = 0x3b
)

// Extensions.
const (
	extText        = 0x01
	extControl     = 0xf9
	extComment     = 0xfe
	extApplication = 0xff
)

// Bits of fields.
const (
	hasTable    = 1 << 7
	isInterlace = 1 << 6
	tableSize   = 7
	isClear     = 1
)

// What becomes of a frame before the next.
const (
	DisposalNone       = 0x01
	DisposalBackground = 0x02
	DisposalPrevious   = 0x03
)

type decoder struct {
	r             reader
	version       string
	width, height int
	loopCount     int
	background    byte
	table         color.Palette
	// Of the control extension before a frame.
	delay    int
	disposal byte
	clear    byte
	hasClear bool
	images   []*image.Paletted
	delays   []int
	disposed []byte
	tmp      [1024]byte
}

func (d *decoder) full(b []byte) error {
	_, err := io.ReadFull(d.r, b)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return err
}

func (d *decoder) byte() (byte, error) {
	b, err := d.r.ReadByte()
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return b, err
}

// block reads a block of data to tmp; its length is 0 at the end.
func (d *decoder) block() (int, error) {
	n, err := d.byte()
	if n == 0 || err != nil {
		return 0, err
	}
	if err := d.full(d.tmp[:n]); err != nil {
		return 0, err
	}
	return int(n), nil
}

func (d *decoder) decode(r io.Reader, configOnly, all bool) error {
	if b, ok := r.(reader); ok {
		d.r = b
	} else {
		d.r = bufio.NewReader(r)
	}
	d.loopCount = -1
	if err := d.header(); err != nil {
		return err
	}
	if configOnly {
		return nil
	}
	for {
		c, err := d.byte()
		if err != nil {
			return fmt.Errorf("gif: reading frames: %v", err)
		}
		switch c {
		case blockExtension:
			if err = d.extension(); err != nil {
				return err
			}
		case blockImage:
			if err = d.image(all); err != nil {
				return err
			}
			if !all && len(d.images) == 1 {
				return nil
			}
		case blockEnd:
			if len(d.images) == 0 {
				return fmt.Errorf("gif: missing image data")
			}
			return nil
		default:
			return fmt.Errorf("gif: unknown block type: 0x%.2x", c)
		}
	}
}

func (d *decoder) header() error {
	if err := d.full(d.tmp[:13]); err != nil {
		return fmt.Errorf("gif: reading header: %v", err)
	}
	d.version = string(d.tmp[:6])
	if d.version != "GIF87a" && d.version != "GIF89a" {
		return fmt.Errorf("gif: can't recognize format %q", d.version)
	}
	d.width = int(d.tmp[6]) + int(d.tmp[7])<<8
	d.height = int(d.tmp[8]) + int(d.tmp[9])<<8
	if fields := d.tmp[10]; fields&hasTable != 0 {
		d.background = d.tmp[11]
		var err error
		if d.table, err = d.colors(fields); err != nil {
			return err
		}
	}
	return nil
}

func (d *decoder) colors(fields byte) (color.Palette, error) {
	n := 1 << (1 + uint(fields&tableSize))
	if err := d.full(d.tmp[:3*n]); err != nil {
		return nil, fmt.Errorf("gif: reading color table: %s", err)
	}
	p := make(color.Palette, n)
	for i := range p {
		p[i] = color.RGBA{d.tmp[3*i], d.tmp[3*i+1], d.tmp[3*i+2], 0xff}
	}
	return p, nil
}

func (d *decoder) extension() error {
	kind, err := d.byte()
	if err != nil {
		return fmt.Errorf("gif: reading extension: %v", err)
	}
	size := 0
	switch kind {
	case extText:
		size = 13
	case extControl:
		return d.control()
	case extComment:
	case extApplication:
		b, err := d.byte()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
		size = int(b)
	default:
		return fmt.Errorf("gif: unknown extension 0x%.2x", kind)
	}
	if size > 0 {
		if err := d.full(d.tmp[:size]); err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
	}
	if kind == extApplication && string(d.tmp[:size]) == "NETSCAPE2.0" {
		n, err := d.block()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
		if n == 0 {
			return nil
		}
		if n == 3 && d.tmp[0] == 1 {
			d.loopCount = int(d.tmp[1]) | int(d.tmp[2])<<8
		}
	}
	for {
		n, err := d.block()
		if err != nil {
			return fmt.Errorf("gif: reading extension: %v", err)
		}
		if n == 0 {
			return nil
		}
	}
}

func (d *decoder) control() error {
	if err := d.full(d.tmp[:6]); err != nil {
		return fmt.Errorf("gif: can't read graphic control: %s", err)
	}
	if d.tmp[0] != 4 {
		return fmt.Errorf("gif: invalid graphic control extension block size: %d", d.tmp[0])
	}
	flags := d.tmp[1]
	d.disposal = flags >> 2 & 7
	d.delay = int(d.tmp[2]) | int(d.tmp[3])<<8
	if flags&isClear != 0 {
		d.clear = d.tmp[4]
		d.hasClear = true
	}
	if d.tmp[5] != 0 {
		return fmt.Errorf("gif: invalid graphic control extension block terminator: %d", d.tmp[5])
	}
	return nil
}

func (d *decoder) image(all bool) error {
	m, fields, err := d.frame()
	if err != nil {
		return err
	}
	if fields&hasTable != 0 {
		if m.Palette, err = d.colors(fields); err != nil {
			return err
		}
	} else {
		if d.table == nil {
			return errors.New("gif: no color table")
		}
		m.Palette = d.table
	}
	if d.hasClear {
		p := append(color.Palette(nil), m.Palette...)
		for len(p) <= int(d.clear) {
			p = append(p, color.RGBA{})
		}
		p[d.clear] = color.RGBA{}
		m.Palette = p
	}
	width, err := d.byte()
	if err != nil {
		return fmt.Errorf("gif: reading image data: %v", err)
	}
	if width < 2 || width > 8 {
		return fmt.Errorf("gif: pixel size in decode out of range: %d", width)
	}
	if err := d.pixels(m, int(width)); err != nil {
		return err
	}
	if len(m.Palette) < 256 {
		for _, c := range m.Pix {
			if int(c) >= len(m.Palette) {
				return errBadPixel
			}
		}
	}
	if fields&isInterlace != 0 {
		uninterlace(m)
	}
	if all || len(d.images) == 0 {
		d.images = append(d.images, m)
		d.delays = append(d.delays, d.delay)
		d.disposed = append(d.disposed, d.disposal)
	}
	// An extension is for one frame.
	d.delay = 0
	d.hasClear = false
	return nil
}

// pixels reads the blocks of a frame and decodes them.
func (d *decoder) pixels(m *image.Paletted, width int) error {
	var data bytes.Buffer
	var broken error
	for {
		n, err := d.block()
		if err != nil {
			// Perhaps there is enough.
			broken = err
			break
		}
		if n == 0 {
			break
		}
		data.Write(d.tmp[:n])
	}
	r := lzw.NewReader(&data, lzw.LSB, width)
	defer r.Close()
	if _, err := io.ReadFull(r, m.Pix); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != io.ErrUnexpectedEOF {
			return fmt.Errorf("gif: reading image data: %v", err)
		}
		if broken != nil && broken != io.ErrUnexpectedEOF {
			return fmt.Errorf("gif: reading image data: %v", broken)
		}
		return errNotEnough
	}
	// Both should be at their ends; many a file has no end code, or a byte too many.
	if n, err := r.Read(d.tmp[256:257]); n != 0 || err != io.EOF && err != io.ErrUnexpectedEOF {
		if err != nil {
			return fmt.Errorf("gif: reading image data: %v", err)
		}
		return errTooMuch
	}
	if data.Len() > 1 {
		return errTooMuch
	}
	if broken != nil {
		return fmt.Errorf("gif: reading image data: %v", broken)
	}
	return nil
}

func (d *decoder) frame() (*image.Paletted, byte, error) {
	if err := d.full(d.tmp[:9]); err != nil {
		return nil, 0, fmt.Errorf("gif: can't read image descriptor: %s", err)
	}
	at := func(i int) int { return int(d.tmp[i]) + int(d.tmp[i+1])<<8 }
	left, top, w, h := at(0), at(2), at(4), at(6)
	if left+w > d.width || top+h > d.height {
		return nil, 0, errors.New("gif: frame bounds larger than image bounds")
	}
	r := image.Rectangle{Min: image.Point{left, top}, Max: image.Point{left + w, top + h}}
	return image.NewPaletted(r, nil), d.tmp[8], nil
}

// uninterlace puts rows where they belong.
func uninterlace(m *image.Paletted) {
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	pix := make([]uint8, w*h)
	at := 0
	for _, pass := range []struct{ first, step int }{{0, 8}, {4, 8}, {2, 4}, {1, 2}} {
		for y := pass.first; y < h; y += pass.step {
			copy(pix[y*w:y*w+w], m.Pix[at:at+w])
			at += w
		}
	}
	m.Pix = pix
}

// Decode reads the first frame.
func Decode(r io.Reader) (image.Image, error) {
	var d decoder
	if err := d.decode(r, false, false); err != nil {
		return nil, err
	}
	return d.images[0], nil
}

// GIF is an animation.
type GIF struct {
	Image []*image.Paletted
	// Delay is how long each frame is shown, in hundredths of a second.
	Delay []int
	// LoopCount is how often it is shown again: 0 for ever, -1 never.
	LoopCount int
	// Disposal is what becomes of each frame.
	Disposal []byte
	// Config has the size of all, and the palette of frames without their own.
	Config          image.Config
	BackgroundIndex byte
}

// DecodeAll reads an animation.
func DecodeAll(r io.Reader) (*GIF, error) {
	var d decoder
	if err := d.decode(r, false, true); err != nil {
		return nil, err
	}
	return &GIF{
		Image: d.images, LoopCount: d.loopCount, Delay: d.delays, Disposal: d.disposed,
		Config:          image.Config{ColorModel: d.table, Width: d.width, Height: d.height},
		BackgroundIndex: d.background,
	}, nil
}

// DecodeConfig reads what a file is before its frames.
func DecodeConfig(r io.Reader) (image.Config, error) {
	var d decoder
	if err := d.decode(r, true, false); err != nil {
		return image.Config{}, err
	}
	return image.Config{ColorModel: d.table, Width: d.width, Height: d.height}, nil
}

func init() { image.RegisterFormat("gif", "GIF8?a", Decode, DecodeConfig) }
