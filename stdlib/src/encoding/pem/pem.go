// Package pem has the encoding of keys and certificates: base64 between lines
// that name what it is.
package pem

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"slices"
	"strings"
)

// Block is what stands between a BEGIN and an END.
type Block struct {
	Type    string
	Headers map[string]string
	Bytes   []byte
}

const (
	begin  = "-----BEGIN "
	end    = "\n-----END "
	dashes = "-----"
)

// line is the first line, without space at its end, and what follows it.
func line(data []byte) (line, rest []byte) {
	i := bytes.IndexByte(data, '\n')
	if i < 0 {
		return bytes.TrimRight(data, " \t\r"), nil
	}
	return bytes.TrimRight(data[:i], " \t\r"), data[i+1:]
}

// Decode finds the next block, and what follows it; nil and all of data if there
// is none.
func Decode(data []byte) (p *Block, rest []byte) {
	rest = data
	for {
		// The first END, and the last BEGIN before it.
		to := bytes.Index(rest, []byte(end))
		if to < 0 {
			return nil, data
		}
		block, after := rest[:to+1], rest[to+len(end):]
		rest = after
		from := bytes.LastIndex(block, []byte(begin))
		if from < 0 || from > 0 && block[from-1] != '\n' {
			continue
		}
		typ, body := line(block[from+len(begin):])
		name, ok := bytes.CutSuffix(typ, []byte(dashes))
		if !ok {
			continue
		}
		p := &Block{Headers: map[string]string{}, Type: string(name)}
		wellFormed := true
		for {
			l, next := line(body)
			key, value, ok := bytes.Cut(l, []byte(":"))
			if !ok {
				break
			}
			if next == nil {
				// A header must not be the END's line.
				wellFormed = false
				break
			}
			p.Headers[string(bytes.TrimSpace(key))] = string(bytes.TrimSpace(value))
			body = next
		}
		if !wellFormed || len(p.Headers) > 0 && len(body) == 0 {
			continue
		}
		// The END has the same name, and nothing after its dashes.
		tail, ok := bytes.CutPrefix(after, name)
		if !ok {
			continue
		}
		if tail, ok = bytes.CutPrefix(tail, []byte(dashes)); !ok {
			continue
		}
		l, next := line(tail)
		if len(l) != 0 {
			continue
		}
		text := slices.DeleteFunc(slices.Clone(body), func(c byte) bool { return c == ' ' || c == '\t' })
		p.Bytes = make([]byte, base64.StdEncoding.DecodedLen(len(text)))
		n, err := base64.StdEncoding.Decode(p.Bytes, text)
		if err != nil {
			continue
		}
		p.Bytes = p.Bytes[:n]
		return p, next
	}
}

// Encode writes the block.
func Encode(out io.Writer, b *Block) error {
	var keys []string
	for k := range b.Headers {
		if strings.Contains(k, ":") {
			return errors.New("pem: cannot encode a header key that contains a colon")
		}
		if k != "Proc-Type" {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	text := []byte(begin + b.Type + dashes + "\n")
	if len(b.Headers) > 0 {
		// It must be the first.
		if v, ok := b.Headers["Proc-Type"]; ok {
			text = append(text, "Proc-Type: "+v+"\n"...)
		}
		for _, k := range keys {
			text = append(text, k+": "+b.Headers[k]+"\n"...)
		}
		text = append(text, '\n')
	}
	for code := base64.StdEncoding.EncodeToString(b.Bytes); code != ""; {
		n := min(64, len(code))
		text = append(text, code[:n]+"\n"...)
		code = code[n:]
	}
	_, err := out.Write(append(text, end[1:]+b.Type+dashes+"\n"...))
	return err
}

// EncodeToMemory is the block as Encode writes it, nil if it cannot be written.
func EncodeToMemory(b *Block) []byte {
	var buf bytes.Buffer
	if err := Encode(&buf, b); err != nil {
		return nil
	}
	return buf.Bytes()
}
