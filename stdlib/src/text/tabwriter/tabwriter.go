// Package tabwriter aligns columns of text that is separated by tabs.
//
// A cell is text that a tab ends; a column is a run of lines that have a cell
// there. Text after a line's last tab belongs to no column.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

// What a Writer may do.
const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)

// Escape surrounds text that is passed on as it is.
const Escape = '\xff'

// cell is text of size bytes in the buffer that is width runes wide.
type cell struct {
	size, width int
	htab        bool // a tab, not a vertical one, ended it
}

// Writer aligns what is written to it.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	buf    []byte   // text of all cells
	pos    int      // up to where cell.width has been counted
	cell   cell     // the one being written
	end    byte     // what ends an escape, tag or entity; 0 outside
	lines  [][]cell // the last one is being written
	widths []int    // of the columns, while formatting
	out    []byte
}

// NewWriter returns a Writer.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets a Writer up.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.buf = b.buf[:0]
	b.pos = 0
	b.cell = cell{}
	b.end = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

func (b *Writer) repeat(c byte, n int) {
	for ; n > 0; n-- {
		b.out = append(b.out, c)
	}
}

func (b *Writer) pad(textw, cellw int, useTabs bool) {
	if b.padchar == '\t' || useTabs {
		if b.tabwidth == 0 {
			return
		}
		cellw = (cellw + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		n := cellw - textw
		if n < 0 {
			panic("internal error")
		}
		b.repeat('\t', (n+b.tabwidth-1)/b.tabwidth)
		return
	}
	b.repeat(b.padchar, cellw-textw)
}

func (b *Writer) writeLines(pos, line0, line1 int) int {
	for i := line0; i < line1; i++ {
		useTabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.out = append(b.out, '|')
			}
			if c.size == 0 {
				if j < len(b.widths) {
					b.pad(c.width, b.widths[j], useTabs)
				}
				continue
			}
			useTabs = false
			text := b.buf[pos : pos+c.size]
			pos += c.size
			if b.flags&AlignRight == 0 {
				b.out = append(b.out, text...)
			}
			if j < len(b.widths) {
				b.pad(c.width, b.widths[j], false)
			}
			if b.flags&AlignRight != 0 {
				b.out = append(b.out, text...)
			}
		}
		if i+1 == len(b.lines) {
			b.out = append(b.out, b.buf[pos:pos+b.cell.size]...)
			pos += b.cell.size
		} else {
			b.out = append(b.out, '\n')
		}
	}
	return pos
}

// format writes the lines, whose first columns have the widths so far.
func (b *Writer) format(pos, line0, line1 int) int {
	column := len(b.widths)
	for i := line0; i < line1; i++ {
		if column >= len(b.lines[i])-1 {
			continue
		}
		pos = b.writeLines(pos, line0, i)
		line0 = i
		width := b.minwidth
		discard := true
		for ; i < line1 && column < len(b.lines[i])-1; i++ {
			c := b.lines[i][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.htab {
				discard = false
			}
		}
		if discard && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, line0, i)
		b.widths = b.widths[:len(b.widths)-1]
		line0 = i
	}
	return b.writeLines(pos, line0, line1)
}

func (b *Writer) append(text []byte) {
	b.buf = append(b.buf, text...)
	b.cell.size += len(text)
}

// count adds the runes since pos to the cell's width.
func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.buf[b.pos:])
	b.pos = len(b.buf)
}

func (b *Writer) startEscape(c byte) {
	switch c {
	case Escape:
		b.end = Escape
	case '<':
		b.end = '>'
	case '&':
		b.end = ';'
	}
}

func (b *Writer) endEscape() {
	switch b.end {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case '>':
	case ';':
		b.cell.width++
	}
	b.pos = len(b.buf)
	b.end = 0
}

// endCell ends the cell and returns how many the line has.
func (b *Writer) endCell(htab bool) int {
	b.cell.htab = htab
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, b.cell)
	b.cell = cell{}
	return len(*line)
}

// annotate says in which method the output's Write panicked.
func (b *Writer) annotate(method string) {
	if e := recover(); e != nil {
		if method == "Flush" {
			b.reset()
		}
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", method, e))
	}
}

// Flush writes all that is buffered; what is open ends there.
func (b *Writer) Flush() error {
	defer b.annotate("Flush")
	if b.cell.size > 0 {
		if b.end != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	return b.flush()
}

func (b *Writer) flush() error {
	b.out = b.out[:0]
	b.format(0, 0, len(b.lines))
	b.reset()
	if len(b.out) == 0 {
		return nil
	}
	n, err := b.output.Write(b.out)
	if err == nil && n != len(b.out) {
		err = io.ErrShortWrite
	}
	return err
}

// Write buffers text; what later lines cannot change any more is written.
func (b *Writer) Write(buf []byte) (n int, err error) {
	defer b.annotate("Write")
	for i, c := range buf {
		if b.end != 0 {
			if c == b.end {
				j := i + 1
				if c == Escape && b.flags&StripEscape != 0 {
					j = i
				}
				b.append(buf[n:j])
				n = i + 1
				b.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			b.append(buf[n:i])
			b.count()
			n = i + 1
			cells := b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				b.lines = append(b.lines, nil)
				if c == '\f' || cells == 1 {
					if err := b.flush(); err != nil {
						return n, err
					}
					if c == '\f' && b.flags&Debug != 0 {
						if _, err := b.output.Write([]byte("---\n")); err != nil {
							return n, err
						}
					}
				}
			}
		case Escape:
			b.append(buf[n:i])
			b.count()
			n = i
			if b.flags&StripEscape != 0 {
				n++
			}
			b.startEscape(c)
		case '<', '&':
			if b.flags&FilterHTML != 0 {
				b.append(buf[n:i])
				b.count()
				n = i
				b.startEscape(c)
			}
		}
	}
	b.append(buf[n:])
	return len(buf), nil
}
