package iotest

import (
	"bytes"
	"fmt"
	"io"
)

// pieces reads one byte, then two, then three, then one again, and tells where r
// failed.
type pieces struct {
	r      io.Reader
	offset int
	turn   int
}

func (s *pieces) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	s.turn = s.turn%3 + 1
	n, err := s.r.Read(p[:min(s.turn, len(p))])
	if err != nil && err != io.EOF {
		err = fmt.Errorf("Read(%d bytes at offset %d): %v", n, s.offset, err)
	}
	s.offset += n
	return n, err
}

// TestReader checks that r reads content, in pieces and to its end; and, if r has
// these methods, Seek and ReadAt.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(&pieces{r: r})
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	if s, ok := r.(io.ReadSeeker); ok {
		if err := testSeeker(s, content); err != nil {
			return err
		}
	}
	if a, ok := r.(io.ReaderAt); ok {
		return testReaderAt(a, content)
	}
	return nil
}

// testSeeker checks Seek; r is at the end.
func testSeeker(r io.ReadSeeker, content []byte) error {
	size := len(content)
	third := -size / 3
	middle := size - size/3
	seek := func(to, whence int, from string, want, sign int) error {
		off, err := r.Seek(int64(to), whence)
		if off == int64(want) && err == nil {
			return nil
		}
		how := fmt.Sprint(to)
		if whence == io.SeekCurrent && to == 1 {
			how = "+1"
		}
		return fmt.Errorf("Seek(%s, %d) from %s = %d, %v, want %d, nil", how, whence, from, int64(sign)*off, err, want)
	}
	rest := func(r io.Reader, from int) error {
		data, err := io.ReadAll(r)
		if err != nil {
			return fmt.Errorf("ReadAll from offset %d: %v", from, err)
		}
		if !bytes.Equal(data, content[from:]) {
			return fmt.Errorf("ReadAll from offset %d = %q\n\twant %q", from, data, content[from:])
		}
		return nil
	}
	inside := func(f func() error) func() error {
		if middle > 0 {
			return f
		}
		return func() error { return nil }
	}
	steps := []func() error{
		func() error { return seek(0, io.SeekCurrent, "EOF", size, 1) },
		inside(func() error { return seek(-1, io.SeekCurrent, "EOF", size-1, -1) }),
		inside(func() error { return seek(third, io.SeekCurrent, fmt.Sprint(size-1), middle-1, 1) }),
		inside(func() error { return seek(1, io.SeekCurrent, fmt.Sprint(middle-1), middle, 1) }),
		func() error { return seek(0, io.SeekCurrent, fmt.Sprint(middle), middle, 1) },
		func() error { return rest(&pieces{r: r}, middle) },
		func() error { return seek(middle/2, io.SeekStart, "EOF", middle/2, 1) },
		func() error { return seek(third, io.SeekEnd, fmt.Sprint(middle/2), middle, 1) },
		func() error { return rest(&pieces{r: r}, middle) },
		func() error { return seek(middle/2, io.SeekStart, "EOF", middle/2, 1) },
		func() error { return rest(r, middle/2) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func testReaderAt(r io.ReaderAt, content []byte) error {
	size := len(content)
	data := make([]byte, size, size+1)
	spoil := func() {
		for i := range data {
			data[i] = 0xfe
		}
	}
	spoil()
	n, err := r.ReadAt(data, 0)
	if n != size || err != nil && err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, nil or EOF", size, n, err, size)
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", size, data, content)
	}
	if n, err = r.ReadAt(data[:1], int64(size)); n != 0 || err != io.EOF {
		return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 0, EOF", size, n, err)
	}
	spoil()
	if n, err = r.ReadAt(data[:cap(data)], 0); n != size || err != io.EOF {
		return fmt.Errorf("ReadAt(%d, 0) = %v, %v, want %d, EOF", cap(data), n, err, size)
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAt(%d, 0) = %q\n\twant %q", size, data, content)
	}
	spoil()
	for i := range data {
		last := i == size-1
		n, err = r.ReadAt(data[i:i+1], int64(i))
		if n != 1 || err != nil && (!last || err != io.EOF) {
			want := "nil"
			if last {
				want = "nil or EOF"
			}
			return fmt.Errorf("ReadAt(1, %d) = %v, %v, want 1, %s", i, n, err, want)
		}
		if data[i] != content[i] {
			return fmt.Errorf("ReadAt(1, %d) = %q want %q", i, data[i:i+1], content[i:i+1])
		}
	}
	return nil
}
