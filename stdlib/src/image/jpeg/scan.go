package jpeg

import "image"

// part is a component in a scan.
type part struct {
	index  int // among the image's
	dc, ac byte
	last   int32 // the last DC coefficient
}

// extent is how many units of all components there are, across and down.
func (d *decoder) extent() (across, down int) {
	return (d.width + 8*d.maxH - 1) / (8 * d.maxH), (d.height + 8*d.maxV - 1) / (8 * d.maxV)
}

// make makes the image, which is as large as its units.
func (d *decoder) make(across, down int) {
	visible := image.Rect(0, 0, d.width, d.height)
	if len(d.comp) == 1 {
		m := image.NewGray(image.Rect(0, 0, 8*across, 8*down))
		d.gray = m.SubImage(visible).(*image.Gray)
		return
	}
	ratio := image.YCbCrSubsampleRatio444
	y, cb, cr := d.comp[0], d.comp[1], d.comp[2]
	if cb.h != cr.h || cb.v != cr.v || y.h != d.maxH || y.v != d.maxV {
		d.expand = true
	} else {
		switch [2]int{d.maxH / cb.h, d.maxV / cb.v} {
		case [2]int{1, 1}:
		case [2]int{1, 2}:
			ratio = image.YCbCrSubsampleRatio440
		case [2]int{2, 1}:
			ratio = image.YCbCrSubsampleRatio422
		case [2]int{2, 2}:
			ratio = image.YCbCrSubsampleRatio420
		case [2]int{4, 1}:
			ratio = image.YCbCrSubsampleRatio411
		case [2]int{4, 2}:
			ratio = image.YCbCrSubsampleRatio410
		default:
			d.expand = true
		}
	}
	m := image.NewYCbCr(image.Rect(0, 0, 8*d.maxH*across, 8*d.maxV*down), ratio)
	d.color = m.SubImage(visible).(*image.YCbCr)
	if len(d.comp) == 4 {
		k := d.comp[3]
		d.stride = 8 * k.h * across
		d.black = make([]byte, d.stride*8*k.v*down)
	}
}

// parts reads which components a scan has.
func (d *decoder) parts(n int) (list []part, tail []byte, err error) {
	if len(d.comp) == 0 {
		return nil, nil, FormatError("missing SOF marker")
	}
	if n < 6 || n > 4+2*len(d.comp) || n%2 != 0 {
		return nil, nil, FormatError("SOS has wrong length")
	}
	b := d.buf[:n]
	if err := d.full(b); err != nil {
		return nil, nil, err
	}
	count := int(b[0])
	if n != 4+2*count {
		return nil, nil, FormatError("SOS length inconsistent with number of components")
	}
	units := 0
	for i := range count {
		p := part{index: -1, dc: b[2+2*i] >> 4, ac: b[2+2*i] & 15}
		for k := range d.comp {
			if d.comp[k].id == b[1+2*i] {
				p.index = k
			}
		}
		if p.index < 0 {
			return nil, nil, FormatError("unknown component selector")
		}
		for _, other := range list {
			if other.index == p.index {
				return nil, nil, FormatError("repeated component selector")
			}
		}
		units += d.comp[p.index].h * d.comp[p.index].v
		if p.dc > 3 || d.baseline && p.dc > 1 {
			return nil, nil, FormatError("bad Td value")
		}
		if p.ac > 3 || d.baseline && p.ac > 1 {
			return nil, nil, FormatError("bad Ta value")
		}
		list = append(list, p)
	}
	if count > 1 && units > 10 {
		return nil, nil, FormatError("total sampling factors too large")
	}
	return list, b[1+2*count:], nil
}

// span is which coefficients a scan of a progressive image has, and which bits.
type span struct {
	from, to  int
	high, low uint // the scan before had the bits from high on, 0 if there was none; this one has those from low on
}

func (d *decoder) scan(n int) error {
	list, tail, err := d.parts(n)
	if err != nil {
		return err
	}
	s := span{0, 63, 0, 0}
	if d.progressive {
		s = span{int(tail[0]), int(tail[1]), uint(tail[2] >> 4), uint(tail[2] & 15)}
		switch {
		case s.from == 0 && s.to != 0 || s.from > s.to || s.to > 63:
			return FormatError("bad spectral selection bounds")
		case s.from != 0 && len(list) != 1:
			return FormatError("progressive AC coefficients for more than one component")
		case s.high != 0 && s.high != s.low+1:
			return FormatError("bad successive approximation values")
		}
	}
	across, down := d.extent()
	if d.gray == nil && d.color == nil {
		d.make(across, down)
	}
	if d.progressive {
		for _, p := range list {
			if c := &d.comp[p.index]; c.coefficients == nil {
				c.coefficients = make([]block, across*down*c.h*c.v)
			}
		}
	}
	d.acc, d.bits, d.eobRun = 0, 0, 0
	restart := byte(rst0)
	for unit := range across * down {
		for i := range list {
			p := &list[i]
			c := &d.comp[p.index]
			for j := range c.h * c.v {
				x, y := c.h*(unit%across)+j%c.h, c.v*(unit/across)+j/c.h
				if len(list) == 1 {
					// Alone, blocks come in rows, and those outside do not.
					k := unit*c.h*c.v + j
					x, y = k%(across*c.h), k/(across*c.h)
					if x*8 >= d.width || y*8 >= d.height {
						continue
					}
				}
				if err := d.block(p, c, s, x, y, across*c.h); err != nil {
					return err
				}
			}
		}
		if d.restart > 0 && (unit+1)%d.restart == 0 && unit+1 < across*down {
			if err := d.findRestart(restart); err != nil {
				return err
			}
			if restart++; restart > rst7 {
				restart = rst0
			}
			d.acc, d.bits, d.eobRun = 0, 0, 0
			for i := range list {
				list[i].last = 0
			}
		}
	}
	return nil
}

// block reads a block at x and y of its component, which is so many blocks wide.
func (d *decoder) block(p *part, c *component, s span, x, y, width int) error {
	var b block
	to := &b
	if d.progressive {
		to = &c.coefficients[y*width+x]
	}
	var err error
	if s.high != 0 {
		err = d.refine(to, &d.huff[1][p.ac], s)
	} else {
		err = d.first(to, p, s)
	}
	if err != nil || d.progressive {
		return err
	}
	d.put(to, p.index, x, y)
	return nil
}

// first reads coefficients that had no bits yet.
func (d *decoder) first(b *block, p *part, s span) error {
	i := s.from
	if i == 0 {
		n, err := d.symbol(&d.huff[0][p.dc])
		if err != nil {
			return err
		}
		if n > 16 {
			return UnsupportedError("excessive DC component")
		}
		diff, err := d.signed(n)
		if err != nil {
			return err
		}
		p.last += diff
		b[0] = p.last << s.low
		i++
	}
	if i <= s.to && d.eobRun > 0 {
		d.eobRun--
		return nil
	}
	for ; i <= s.to; i++ {
		x, err := d.symbol(&d.huff[1][p.ac])
		if err != nil {
			return err
		}
		zeros, n := x>>4, x&15
		switch {
		case n != 0:
			if i += int(zeros); i > s.to {
				return nil
			}
			v, err := d.signed(n)
			if err != nil {
				return err
			}
			b[natural[i]] = v << s.low
		case zeros == 15:
			i += 15
		default:
			// The rest of this block and of others is zero.
			err := d.startRun(zeros)
			d.eobRun--
			return err
		}
	}
	return nil
}

// startRun reads how many blocks have nothing more.
func (d *decoder) startRun(n byte) error {
	more, err := d.take(int(n))
	d.eobRun = 1<<n | int(more)
	return err
}

// refine reads one bit more of coefficients.
func (d *decoder) refine(b *block, h *huffman, s span) error {
	delta := int32(1) << s.low
	if s.from == 0 {
		bit, err := d.take(1)
		if bit != 0 {
			b[0] |= delta
		}
		return err
	}
	i := s.from
	if d.eobRun == 0 {
	loop:
		for ; i <= s.to; i++ {
			x, err := d.symbol(h)
			if err != nil {
				return err
			}
			zeros, n := x>>4, x&15
			z := int32(0)
			switch n {
			case 0:
				if zeros != 15 {
					if err := d.startRun(zeros); err != nil {
						return err
					}
					break loop
				}
			case 1:
				bit, err := d.take(1)
				if err != nil {
					return err
				}
				if z = delta; bit == 0 {
					z = -z
				}
			default:
				return FormatError("unexpected Huffman code")
			}
			if i, err = d.refineSome(b, i, s.to, int(zeros), delta); err != nil {
				return err
			}
			if i > s.to {
				return FormatError("too many coefficients")
			}
			if z != 0 {
				b[natural[i]] = z
			}
		}
	}
	if d.eobRun > 0 {
		d.eobRun--
		_, err := d.refineSome(b, i, s.to, -1, delta)
		return err
	}
	return nil
}

// refineSome reads a bit for each coefficient that is not zero, until so many that are
// have been passed; -1 for all. It returns where the next is that is zero.
func (d *decoder) refineSome(b *block, i, to, zeros int, delta int32) (int, error) {
	for ; i <= to; i++ {
		x := &b[natural[i]]
		if *x == 0 {
			if zeros == 0 {
				break
			}
			zeros--
			continue
		}
		bit, err := d.take(1)
		switch {
		case err != nil:
			return i, err
		case bit == 0:
		case *x >= 0:
			*x += delta
		default:
			*x -= delta
		}
	}
	return i, nil
}

// findRestart passes the restart marker with this number.
func (d *decoder) findRestart(want byte) error {
	b := d.buf[:2]
	if err := d.full(b); err != nil {
		return err
	}
	for {
		keep := 0
		switch {
		case b[0] == 0xff && b[1] == want:
			return nil
		case b[0] == 0xff && b[1] != 0xff && b[1] != 0:
			return FormatError("bad RST marker")
		case b[1] == 0xff:
			b[0], keep = 0xff, 1
		}
		if err := d.full(b[keep:]); err != nil {
			return err
		}
	}
}

// finish makes the samples of a progressive image.
func (d *decoder) finish() error {
	across, down := d.extent()
	for i := range d.comp {
		c := &d.comp[i]
		if c.coefficients == nil {
			continue
		}
		width := across * c.h
		// Blocks that are not seen are left out.
		h, v := 8*d.maxH/c.h, 8*d.maxV/c.v
		for y := 0; y*v < d.height && y < down*c.v; y++ {
			for x := 0; x*h < d.width && x < width; x++ {
				d.put(&c.coefficients[y*width+x], i, x, y)
			}
		}
	}
	return nil
}

// put turns coefficients into samples and stores them.
func (d *decoder) put(b *block, index, x, y int) {
	c := &d.comp[index]
	q := &d.quant[c.table]
	for i, at := range natural {
		b[at] *= q[i]
	}
	idct(b)
	h, v := 1, 1
	if d.expand {
		h, v = d.maxH/c.h, d.maxV/c.v
	}
	var pix []byte
	var stride int
	switch {
	case d.gray != nil:
		pix, stride = d.gray.Pix, d.gray.Stride
	case index == 0:
		pix, stride = d.color.Y, d.color.YStride
	case index == 1:
		pix, stride = d.color.Cb, d.color.CStride
	case index == 2:
		pix, stride = d.color.Cr, d.color.CStride
	default:
		pix, stride = d.black, d.stride
	}
	for j := range 8 {
		for k := range v {
			row := pix[(8*y*v+j*v+k)*stride+8*x*h:]
			for i := range 8 {
				s := byte(min(max(b[8*j+i]+128, 0), 255))
				for l := range h {
					row[i*h+l] = s
				}
			}
		}
	}
}
