package jpeg

import "io"

// huffman is a table of codes: those of each length follow each other.
type huffman struct {
	values []byte
	first  [17]int32   // the first code of a length
	last   [17]int32   // the last, -1 if there is none
	index  [17]int32   // of the first one's value
	quick  [256]uint16 // by the next 8 bits: the value and the length+1, 0 if it is longer
}

var (
	errShort  = FormatError("short Huffman data")
	errMarker = FormatError("missing 0xff00 sequence")
)

func (d *decoder) huffmanTables(n int) error {
	for n > 0 {
		if n < 17 {
			return FormatError("DHT has wrong length")
		}
		b := d.buf[:17]
		if err := d.full(b); err != nil {
			return err
		}
		class, dest := b[0]>>4, b[0]&15
		if class > 1 {
			return FormatError("bad Tc value")
		}
		if dest > 3 || d.baseline && dest > 1 {
			return FormatError("bad Th value")
		}
		var counts [17]int
		total := 0
		for i := 1; i <= 16; i++ {
			counts[i] = int(b[i])
			total += counts[i]
		}
		switch {
		case total == 0:
			return FormatError("Huffman table has zero length")
		case total > 256:
			return FormatError("Huffman table has excessive length")
		}
		if n -= 17 + total; n < 0 {
			return FormatError("DHT has wrong length")
		}
		values := make([]byte, total)
		if err := d.full(values); err != nil {
			return err
		}
		d.huff[class][dest].set(&counts, values)
	}
	return nil
}

func (h *huffman) set(counts *[17]int, values []byte) {
	*h = huffman{values: values}
	code, index := int32(0), int32(0)
	for length := 1; length <= 16; length++ {
		n := int32(counts[length])
		h.first[length], h.last[length], h.index[length] = code, code+n-1, index
		if n == 0 {
			h.last[length] = -1
		}
		if length <= 8 {
			for i := range n {
				from := (code + i) << (8 - length)
				for k := range int32(1) << (8 - length) {
					if at := from + k; at < 256 {
						h.quick[at] = uint16(values[index+i])<<8 | uint16(length+1)
					}
				}
			}
		}
		code, index = (code+n)<<1, index+n
	}
}

// need has n bits ready, at most 16.
func (d *decoder) need(n int) error {
	for d.bits < n {
		if d.held > 0 {
			return errMarker
		}
		c, err := d.r.ReadByte()
		if err != nil {
			return shortly(err)
		}
		if c == 0xff {
			next, err := d.r.ReadByte()
			if err != nil {
				return shortly(err)
			}
			if next != 0 {
				// A marker is for others.
				d.marked, d.held = [2]byte{0xff, next}, 2
				return errMarker
			}
		}
		d.acc = d.acc<<8 | uint32(c)
		d.bits += 8
	}
	return nil
}

func shortly(err error) error {
	if err == io.EOF {
		return errShort
	}
	return err
}

func (d *decoder) take(n int) (uint32, error) {
	if n == 0 {
		return 0, nil
	}
	if err := d.need(n); err != nil {
		return 0, err
	}
	d.bits -= n
	return d.acc >> d.bits & (1<<n - 1), nil
}

// symbol reads a code.
func (d *decoder) symbol(h *huffman) (byte, error) {
	if len(h.values) == 0 {
		return 0, FormatError("uninitialized Huffman table")
	}
	// Near the end there may be no 8 bits more, but a code all the same.
	if d.need(8) == nil {
		if q := h.quick[d.acc>>(d.bits-8)&0xff]; q != 0 {
			d.bits -= int(q&0xff) - 1
			return byte(q >> 8), nil
		}
	}
	code := int32(0)
	for length := 1; length <= 16; length++ {
		bit, err := d.take(1)
		if err != nil {
			return 0, err
		}
		code = code<<1 | int32(bit)
		if code <= h.last[length] {
			return h.values[h.index[length]+code-h.first[length]], nil
		}
	}
	return 0, FormatError("bad Huffman code")
}

// signed reads a number of n bits; those that begin with 0 are negative.
func (d *decoder) signed(n byte) (int32, error) {
	x, err := d.take(int(n))
	if n > 0 && x < 1<<(n-1) {
		return int32(x) - 1<<n + 1, err
	}
	return int32(x), err
}
