// Package jpeg has the JPEG format: baseline and progressive images of one, three and
// four components are read, baseline ones of one and three are written.
package jpeg

import (
	"bufio"
	"image"
	"image/color"
	"io"
)

// FormatError tells of what is no JPEG.
type FormatError string

func (e FormatError) Error() string { return "invalid JPEG format: " + string(e) }

// UnsupportedError tells of a JPEG of a kind that is not read here.
type UnsupportedError string

func (e UnsupportedError) Error() string { return "unsupported JPEG feature: " + string(e) }

var errRatio = UnsupportedError("luma/chroma subsampling ratio")

// Reader is not used any more.
type Reader interface {
	io.ByteReader
	io.Reader
}

// Markers; of what a segment has.
const (
	sof0 = 0xc0 // start of frame: baseline,
	sof1 = 0xc1 // extended,
	sof2 = 0xc2 // progressive
	dht  = 0xc4 // Huffman tables
	rst0 = 0xd0
	rst7 = 0xd7
	soi  = 0xd8
	eoi  = 0xd9
	sos  = 0xda // start of scan
	dqt  = 0xdb // quantization tables
	dri  = 0xdd // restart interval
	com  = 0xfe
	app0 = 0xe0
	appE = 0xee
	appF = 0xef
)

// block is 8 by 8 samples or coefficients, in rows.
type block [64]int32

// native: turns samples into coefficients, eight times as large as they are written
func fdct(b *block)

// native: turns coefficients into samples around zero
func idct(b *block)

// natural is where the coefficients of a block stand, in the order of the file.
var natural = [64]int{
	0, 1, 8, 16, 9, 2, 3, 10,
	17, 24, 32, 25, 18, 11, 4, 5,
	12, 19, 26, 33, 40, 48, 41, 34,
	27, 20, 13, 6, 7, 14, 21, 28,
	35, 42, 49, 56, 57, 50, 43, 36,
	29, 22, 15, 23, 30, 37, 44, 51,
	58, 59, 52, 45, 38, 31, 39, 46,
	53, 60, 61, 54, 47, 55, 62, 63,
}

// component is one of an image's colors.
type component struct {
	id           byte
	h, v         int // samples, relative to other components
	table        byte
	coefficients []block // of a progressive image, so far
}

type decoder struct {
	r             *bufio.Reader
	width, height int
	comp          []component
	maxH, maxV    int
	baseline      bool
	progressive   bool
	jfif          bool
	adobe         bool // there is Adobe's segment, and
	transform     byte // what it says of the colors: 0 none, 1 YCbCr, 2 YCCK
	restart       int
	quant         [4]block
	huff          [2][4]huffman

	gray   *image.Gray
	color  *image.YCbCr
	black  []byte
	stride int  // of black
	expand bool // samples are spread, as no ratio of package image fits

	acc    uint32 // bits that were read and not used yet
	bits   int
	eobRun int
	marked [2]byte // the last held of these bytes were read too soon
	held   int
	buf    [256]byte
}

func (d *decoder) full(p []byte) error {
	if d.held > 0 && len(p) > 0 {
		n := copy(p, d.marked[2-d.held:])
		d.held -= n
		p = p[n:]
	}
	_, err := io.ReadFull(d.r, p)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return err
}

func (d *decoder) skip(n int) error {
	_, err := d.r.Discard(n)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return err
}

// Decode reads an image.
func Decode(r io.Reader) (image.Image, error) {
	d := &decoder{r: bufio.NewReader(r)}
	if err := d.segments(false); err != nil {
		return nil, err
	}
	if d.progressive {
		if err := d.finish(); err != nil {
			return nil, err
		}
	}
	switch {
	case d.gray != nil:
		return d.gray, nil
	case d.color == nil:
		return nil, FormatError("missing SOS marker")
	case d.black != nil:
		return d.cmyk()
	case d.isRGB():
		return d.rgb()
	}
	return d.color, nil
}

// DecodeConfig reads an image's size and colors.
func DecodeConfig(r io.Reader) (image.Config, error) {
	d := &decoder{r: bufio.NewReader(r)}
	if err := d.segments(true); err != nil {
		return image.Config{}, err
	}
	var m color.Model
	switch len(d.comp) {
	case 1:
		m = color.GrayModel
	case 3:
		m = color.YCbCrModel
		if d.isRGB() {
			m = color.RGBAModel
		}
	case 4:
		m = color.CMYKModel
	default:
		return image.Config{}, FormatError("missing SOF marker")
	}
	return image.Config{ColorModel: m, Width: d.width, Height: d.height}, nil
}

// marker reads the next marker; 0 is none, though it looked like one.
func (d *decoder) marker() (byte, error) {
	b := d.buf[:2]
	if err := d.full(b); err != nil {
		return 0, err
	}
	// What stands before a marker is passed over.
	for b[0] != 0xff {
		b[0] = b[1]
		if err := d.full(b[1:2]); err != nil {
			return 0, err
		}
	}
	for b[1] == 0xff {
		if err := d.full(b[1:2]); err != nil {
			return 0, err
		}
	}
	return b[1], nil
}

// segments reads to the end, or as far as the size and colors need.
func (d *decoder) segments(config bool) error {
	if err := d.full(d.buf[:2]); err != nil {
		return err
	}
	if d.buf[0] != 0xff || d.buf[1] != soi {
		return FormatError("missing SOI marker")
	}
	for {
		m, err := d.marker()
		switch {
		case err != nil:
			return err
		case m == 0, rst0 <= m && m <= rst7:
			continue
		case m == eoi && config:
			return FormatError("missing SOS marker")
		case m == eoi:
			return nil
		}
		if err := d.full(d.buf[:2]); err != nil {
			return err
		}
		n := int(d.buf[0])<<8 + int(d.buf[1]) - 2
		if n < 0 {
			return FormatError("short segment length")
		}
		switch {
		case m == sof0, m == sof1, m == sof2:
			d.baseline, d.progressive = m == sof0, m == sof2
			err = d.frame(n)
			if config && d.jfif {
				return err
			}
		case config && (m == dht || m == dqt || m == dri):
			err = d.skip(n)
		case m == dht:
			err = d.huffmanTables(n)
		case m == dqt:
			err = d.quantization(n)
		case m == dri:
			if n != 2 {
				return FormatError("DRI has wrong length")
			}
			err = d.full(d.buf[:2])
			d.restart = int(d.buf[0])<<8 + int(d.buf[1])
		case m == sos:
			if config {
				return nil
			}
			err = d.scan(n)
		case m == app0:
			err = d.jfifSegment(n)
		case m == appE:
			err = d.adobeSegment(n)
		case app0 <= m && m <= appF, m == com:
			err = d.skip(n)
		case m < sof0:
			err = FormatError("unknown marker")
		default:
			err = UnsupportedError("unknown marker")
		}
		if err != nil {
			return err
		}
	}
}

func (d *decoder) jfifSegment(n int) error {
	if n < 5 {
		return d.skip(n)
	}
	if err := d.full(d.buf[:5]); err != nil {
		return err
	}
	d.jfif = string(d.buf[:5]) == "JFIF\x00"
	return d.skip(n - 5)
}

func (d *decoder) adobeSegment(n int) error {
	if n < 12 {
		return d.skip(n)
	}
	if err := d.full(d.buf[:12]); err != nil {
		return err
	}
	if string(d.buf[:5]) == "Adobe" {
		d.adobe, d.transform = true, d.buf[11]
	}
	return d.skip(n - 12)
}

// frame reads the size and the components.
func (d *decoder) frame(n int) error {
	if len(d.comp) != 0 {
		return FormatError("multiple SOF markers")
	}
	count := (n - 6) / 3
	if n != 6+3*count || count != 1 && count != 3 && count != 4 {
		return UnsupportedError("number of components")
	}
	b := d.buf[:n]
	if err := d.full(b); err != nil {
		return err
	}
	if b[0] != 8 {
		return UnsupportedError("precision")
	}
	d.height, d.width = int(b[1])<<8+int(b[2]), int(b[3])<<8+int(b[4])
	if int(b[5]) != count {
		return FormatError("SOF has wrong length")
	}
	list := make([]component, count)
	for i := range list {
		c := &list[i]
		id, hv, table := b[6+3*i], b[7+3*i], b[8+3*i]
		for _, other := range list[:i] {
			if other.id == id {
				return FormatError("repeated component identifier")
			}
		}
		if table > 3 {
			return FormatError("bad Tq value")
		}
		h, v := int(hv>>4), int(hv&15)
		switch {
		case h < 1 || h > 4 || v < 1 || v > 4:
			return FormatError("luma/chroma subsampling ratio")
		case h == 3 || v == 3:
			return errRatio
		case count == 1:
			// Alone it is not relative to anything.
			h, v = 1, 1
		case count == 4:
			if i == 0 && hv != 0x11 && hv != 0x22 || (i == 1 || i == 2) && hv != 0x11 ||
				i == 3 && (list[0].h != h || list[0].v != v) {
				return errRatio
			}
		}
		*c = component{id: id, h: h, v: v, table: table}
		d.maxH, d.maxV = max(d.maxH, h), max(d.maxV, v)
	}
	d.comp = list
	if count == 3 {
		for _, c := range list {
			if d.maxH%c.h != 0 || d.maxV%c.v != 0 {
				return errRatio
			}
		}
	}
	return nil
}

func (d *decoder) quantization(n int) error {
	for n > 0 {
		n--
		if err := d.full(d.buf[:1]); err != nil {
			return err
		}
		x := d.buf[0]
		if x&15 > 3 {
			return FormatError("bad Tq value")
		}
		size := 1 + int(x>>4)
		if size > 2 {
			return FormatError("bad Pq value")
		}
		if n < 64*size {
			return FormatError("DQT has wrong length")
		}
		n -= 64 * size
		b := d.buf[:64*size]
		if err := d.full(b); err != nil {
			return err
		}
		q := &d.quant[x&15]
		for i := range q {
			if size == 1 {
				q[i] = int32(b[i])
			} else {
				q[i] = int32(b[2*i])<<8 | int32(b[2*i+1])
			}
		}
	}
	return nil
}

func init() { image.RegisterFormat("jpeg", "\xff\xd8", Decode, DecodeConfig) }
