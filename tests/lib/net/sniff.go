// What a body is by its first bytes.
package main

import (
	"fmt"
	"net/http"
)

func main() {
	for _, s := range []string{"", " ", "hello", "<html>", "  <h1>x", "<hx", "BM", "GIF89a", "\x00\x00\x01\x00", "\x89PNG\r\n\x1a\n", "plain \x01", "\xef\xbb\xbftext", "<?xml", " <?xml", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "RIFF1234WEBPVP", "%PDF-", "b", "<!--", "<A ", "<a>", "PK\x03\x04", "\x1f\x8b\x08"} {
		fmt.Printf("%q %s\n", s, http.DetectContentType([]byte(s)))
	}
}

// Output:
// "" text/plain; charset=utf-8
// " " text/plain; charset=utf-8
// "hello" text/plain; charset=utf-8
// "<html>" text/html; charset=utf-8
// "  <h1>x" text/html; charset=utf-8
// "<hx" text/plain; charset=utf-8
// "BM" image/bmp
// "GIF89a" image/gif
// "\x00\x00\x01\x00" image/x-icon
// "\x89PNG\r\n\x1a\n" image/png
// "plain \x01" application/octet-stream
// "\ufefftext" text/plain; charset=utf-8
// "<?xml" text/xml; charset=utf-8
// " <?xml" text/xml; charset=utf-8
// "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" video/mp4
// "RIFF1234WEBPVP" image/webp
// "%PDF-" application/pdf
// "b" text/plain; charset=utf-8
// "<!--" text/plain; charset=utf-8
// "<A " text/html; charset=utf-8
// "<a>" text/html; charset=utf-8
// "PK\x03\x04" application/zip
// "\x1f\x8b\b" application/x-gzip
