package zip

import (
	"compress/flate"
	"errors"
	"io"
	"sync"
)

// Compressor returns a writer to w that compresses; w must not be closed.
type Compressor func(w io.Writer) (io.WriteCloser, error)

// Decompressor returns a reader of what r has compressed.
type Decompressor func(r io.Reader) io.ReadCloser

var writers sync.Pool

// pooledWriter gives its compressor back when it is closed.
type pooledWriter struct {
	mu sync.Mutex
	fw *flate.Writer
}

func newFlateWriter(w io.Writer) io.WriteCloser {
	fw, ok := writers.Get().(*flate.Writer)
	if ok {
		fw.Reset(w)
	} else {
		fw, _ = flate.NewWriter(w, 5)
	}
	return &pooledWriter{fw: fw}
}

func (w *pooledWriter) Write(p []byte) (n int, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.fw == nil {
		return 0, errors.New("Write after Close")
	}
	return w.fw.Write(p)
}

func (w *pooledWriter) Close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	var err error
	if w.fw != nil {
		err = w.fw.Close()
		writers.Put(w.fw)
		w.fw = nil
	}
	return err
}

var readers sync.Pool

type pooledReader struct {
	mu sync.Mutex
	fr io.ReadCloser
}

func newFlateReader(r io.Reader) io.ReadCloser {
	fr, ok := readers.Get().(io.ReadCloser)
	if ok {
		fr.(flate.Resetter).Reset(r, nil)
	} else {
		fr = flate.NewReader(r)
	}
	return &pooledReader{fr: fr}
}

func (r *pooledReader) Read(p []byte) (n int, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.fr == nil {
		return 0, errors.New("Read after Close")
	}
	return r.fr.Read(p)
}

func (r *pooledReader) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var err error
	if r.fr != nil {
		err = r.fr.Close()
		readers.Put(r.fr)
		r.fr = nil
	}
	return err
}

var compressors, decompressors sync.Map

func init() {
	compressors.Store(Store, Compressor(func(w io.Writer) (io.WriteCloser, error) { return nopCloser{w}, nil }))
	compressors.Store(Deflate, Compressor(func(w io.Writer) (io.WriteCloser, error) { return newFlateWriter(w), nil }))
	decompressors.Store(Store, Decompressor(io.NopCloser))
	decompressors.Store(Deflate, Decompressor(newFlateReader))
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// RegisterDecompressor makes a method of compression known to all readers.
func RegisterDecompressor(method uint16, dcomp Decompressor) {
	if _, dup := decompressors.LoadOrStore(method, dcomp); dup {
		panic("decompressor already registered")
	}
}

// RegisterCompressor makes a method of compression known to all writers.
func RegisterCompressor(method uint16, comp Compressor) {
	if _, dup := compressors.LoadOrStore(method, comp); dup {
		panic("compressor already registered")
	}
}

func compressor(method uint16) Compressor {
	if c, ok := compressors.Load(method); ok {
		return c.(Compressor)
	}
	return nil
}

func decompressor(method uint16) Decompressor {
	if d, ok := decompressors.Load(method); ok {
		return d.(Decompressor)
	}
	return nil
}
