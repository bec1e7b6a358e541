package image

import (
	"bufio"
	"errors"
	"io"
	"sync"
)

// ErrFormat says that none of the registered formats fits.
var ErrFormat = errors.New("image: unknown format")

// format is how images of a kind are read.
type format struct {
	name, magic  string
	decode       func(io.Reader) (Image, error)
	decodeConfig func(io.Reader) (Config, error)
}

var formats struct {
	sync.Mutex
	all []format
}

// RegisterFormat makes Decode know a format, whose files begin with magic, in which a
// ? is any byte.
func RegisterFormat(name, magic string, decode func(io.Reader) (Image, error), decodeConfig func(io.Reader) (Config, error)) {
	formats.Lock()
	defer formats.Unlock()
	formats.all = append(formats.all, format{name, magic, decode, decodeConfig})
}

// peeker is a reader that shows what comes.
type peeker interface {
	io.Reader
	Peek(int) ([]byte, error)
}

func fits(magic string, b []byte) bool {
	if len(magic) != len(b) {
		return false
	}
	for i, c := range b {
		if magic[i] != c && magic[i] != '?' {
			return false
		}
	}
	return true
}

// sniff finds the format of what r has.
func sniff(r io.Reader) (peeker, format) {
	p, ok := r.(peeker)
	if !ok {
		p = bufio.NewReader(r)
	}
	formats.Lock()
	all := formats.all
	formats.Unlock()
	for _, f := range all {
		if b, err := p.Peek(len(f.magic)); err == nil && fits(f.magic, b) {
			return p, f
		}
	}
	return p, format{}
}

// Decode reads an image of a registered format and returns it with the format's name.
func Decode(r io.Reader) (Image, string, error) {
	p, f := sniff(r)
	if f.decode == nil {
		return nil, "", ErrFormat
	}
	m, err := f.decode(p)
	return m, f.name, err
}

// DecodeConfig reads what an image of a registered format is, before its pixels.
func DecodeConfig(r io.Reader) (Config, string, error) {
	p, f := sniff(r)
	if f.decodeConfig == nil {
		return Config{}, "", ErrFormat
	}
	c, err := f.decodeConfig(p)
	return c, f.name, err
}
