package http

import (
	"compress/gzip"
	"io"
)

// gunzipBody is the body of a reply, decompressed; the first read begins it.
type gunzipBody struct {
	body io.ReadCloser
	z    *gzip.Reader
	err  error
}

func (b *gunzipBody) Read(p []byte) (n int, err error) {
	if b.z == nil && b.err == nil {
		b.z, b.err = gzip.NewReader(b.body)
	}
	if b.err != nil {
		return 0, b.err
	}
	if n, err = b.z.Read(p); err != nil {
		b.err = err
	}
	return n, err
}

func (b *gunzipBody) Close() error {
	b.err = errReadOnClosed
	return b.body.Close()
}
