package multipart

import (
	"bytes"
	"errors"
	"io"
	"net/textproto"
	"os"
)

// Form is a form that was read: fields' values, and files, which are in memory or
// in temporary files.
type Form struct {
	Value map[string][]string
	File  map[string][]*FileHeader
}

// RemoveAll removes the temporary files.
func (f *Form) RemoveAll() error {
	var err error
	for _, files := range f.File {
		for _, h := range files {
			if h.temporary != "" {
				if e := os.Remove(h.temporary); e != nil && !errors.Is(e, os.ErrNotExist) && err == nil {
					err = e
				}
			}
		}
	}
	return err
}

// FileHeader describes a file of a form.
type FileHeader struct {
	Filename string
	Header   textproto.MIMEHeader
	Size     int64

	content   []byte
	temporary string
	// at is where the file begins in a temporary file that others share.
	at     int64
	shared bool
}

// Open opens the file for reading.
func (h *FileHeader) Open() (File, error) {
	if h.temporary != "" {
		f, err := os.Open(h.temporary)
		if err != nil || !h.shared {
			return f, err
		}
		return section{io.NewSectionReader(f, h.at, h.Size), f}, nil
	}
	return inMemory{bytes.NewReader(h.content)}, nil
}

// File is a form's file, opened.
type File interface {
	io.Reader
	io.ReaderAt
	io.Seeker
	io.Closer
}

type inMemory struct{ *bytes.Reader }

func (inMemory) Close() error { return nil }

type section struct {
	*io.SectionReader
	io.Closer
}

const (
	// maxParts is how many parts a form may have.
	maxParts = 1000
	// forValues is what fields may have besides the memory that the caller grants.
	forValues = 10 << 20
)

// ReadForm reads a whole form. Up to maxMemory bytes of its files stay in memory;
// fields have 10 MB more, for what is in no file must be in memory.
func (m *Reader) ReadForm(maxMemory int64) (_ *Form, err error) {
	f := &Form{map[string][]string{}, map[string][]*FileHeader{}}
	var d disk
	defer func() { err = d.close(err) }()
	values := maxMemory + forValues
	if values <= 0 {
		values = 1<<63 - 1
		if maxMemory < 0 {
			values = 0
		}
	}
	files, headers := min(maxMemory, 1<<62), maxHeaders
	for n := 0; ; n++ {
		p, err := m.next(false, values, headers)
		if err == io.EOF {
			return f, nil
		}
		if err != nil {
			return nil, err
		}
		if n == maxParts {
			return nil, ErrMessageTooLarge
		}
		name := p.FormName()
		if name == "" {
			continue
		}
		// What keeps a part costs too.
		values -= int64(len(name)) + 200
		if values < 0 {
			return nil, ErrMessageTooLarge
		}
		var b bytes.Buffer
		filename := p.FileName()
		if filename == "" {
			k, err := io.CopyN(&b, p, values+1)
			if err != nil && err != io.EOF {
				return nil, err
			}
			if values -= k; values < 0 {
				return nil, ErrMessageTooLarge
			}
			f.Value[name] = append(f.Value[name], b.String())
			continue
		}
		for k, v := range p.Header {
			headers -= len(v)
			values -= int64(len(k)) + 100
			for _, s := range v {
				values -= int64(len(s)) + 100
			}
		}
		if values < 0 {
			return nil, ErrMessageTooLarge
		}
		h := &FileHeader{Filename: filename, Header: p.Header}
		k, err := io.CopyN(&b, p, max(files, 0)+1)
		if err != nil && err != io.EOF {
			return nil, err
		}
		if k > files {
			if err := d.spill(h, io.MultiReader(&b, p)); err != nil {
				return nil, err
			}
		} else {
			h.content, h.Size = b.Bytes(), k
			files -= k
			values -= k
		}
		f.File[name] = append(f.File[name], h)
	}
}

// disk is the temporary file of a form's files.
type disk struct {
	f     *os.File
	size  int64
	files []*FileHeader
}

// spill writes a file that is too large for memory.
func (d *disk) spill(h *FileHeader, r io.Reader) (err error) {
	if d.f == nil {
		if d.f, err = os.CreateTemp("", "multipart-"); err != nil {
			return err
		}
	}
	h.temporary, h.at = d.f.Name(), d.size
	d.files = append(d.files, h)
	h.Size, err = io.Copy(d.f, r)
	d.size += h.Size
	return err
}

// close ends the writing; if that failed, or err is not nil, no file stays.
func (d *disk) close(err error) error {
	if d.f == nil {
		return err
	}
	if e := d.f.Close(); err == nil {
		err = e
	}
	if err != nil {
		os.Remove(d.f.Name())
	}
	for _, h := range d.files {
		h.shared = len(d.files) > 1
	}
	return err
}
