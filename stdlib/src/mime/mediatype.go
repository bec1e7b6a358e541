// Package mime is about media types.
package mime

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// ErrInvalidMediaParameter is the error of parameters that are not valid, when
// the type itself is.
var ErrInvalidMediaParameter = errors.New("mime: invalid media parameter")

func isTokenChar(r rune) bool {
	return r > 0x20 && r < 0x7f && !strings.ContainsRune(`()<>@,;:\"/[]?=`, r)
}

func isToken(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !isTokenChar(r) }) < 0
}

func token(s string) (tok, rest string) {
	i := strings.IndexFunc(s, func(r rune) bool { return !isTokenChar(r) })
	if i < 0 {
		i = len(s)
	}
	return s[:i], s[i:]
}

// value takes a token or a quoted string.
func value(s string) (v, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		v, rest = token(s)
		return v, rest, v != ""
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return b.String(), s[i+1:], true
		case c == '\\' && i+1 < len(s) && !isTokenChar(rune(s[i+1])):
			// Only what needs it is escaped: some write Windows paths.
			i++
			b.WriteByte(s[i])
		case c == '\r' || c == '\n':
			return "", s, false
		default:
			b.WriteByte(c)
		}
	}
	return "", s, false
}

// parameter takes "; name=value".
func parameter(s string) (name, v, rest string, ok bool) {
	rest = strings.TrimLeft(s, " \t\r\n")
	if !strings.HasPrefix(rest, ";") {
		return "", "", s, false
	}
	rest = strings.TrimLeft(rest[1:], " \t\r\n")
	name, rest = token(rest)
	name = strings.ToLower(name)
	if name == "" {
		return "", "", s, false
	}
	rest = strings.TrimLeft(rest, " \t\r\n")
	if !strings.HasPrefix(rest, "=") {
		return "", "", s, false
	}
	rest = strings.TrimLeft(rest[1:], " \t\r\n")
	v, after, ok := value(rest)
	if !ok {
		return "", "", s, false
	}
	return name, v, after, true
}

func checkType(t string) error {
	major, minor, slash := strings.Cut(t, "/")
	switch {
	case t == "":
		return errors.New("mime: no media type")
	case !isToken(major):
		return errors.New("mime: expected token before slash")
	case slash && minor == "":
		return errors.New("mime: expected token after slash")
	case slash && !isToken(minor):
		return errors.New("mime: unexpected content after media subtype")
	}
	return nil
}

// ParseMediaType parses a media type and its parameters.
func ParseMediaType(v string) (mediatype string, params map[string]string, err error) {
	base, _, _ := strings.Cut(v, ";")
	mediatype = strings.ToLower(strings.TrimSpace(base))
	if err := checkType(mediatype); err != nil {
		return "", nil, err
	}
	params = map[string]string{}
	pieces := map[string]map[string]string{} // of values that go on: name*0, name*1*, …
	v = v[len(base):]
	for v != "" {
		v = strings.TrimLeft(v, " \t\r\n")
		if v == "" {
			break
		}
		name, x, rest, ok := parameter(v)
		if !ok {
			if strings.TrimSpace(rest) == ";" {
				// The last semicolon may be one too many.
				break
			}
			return mediatype, nil, ErrInvalidMediaParameter
		}
		to := params
		if b, _, more := strings.Cut(name, "*"); more {
			if pieces[b] == nil {
				pieces[b] = map[string]string{}
			}
			to = pieces[b]
		}
		if old, twice := to[name]; twice && old != x {
			return "", nil, errors.New("mime: duplicate parameter name")
		}
		to[name] = x
		v = rest
	}
	for name, list := range pieces {
		if x, ok := list[name+"*"]; ok {
			if d, ok := decode2231(x); ok {
				params[name] = d
			}
			continue
		}
		var b strings.Builder
		found := false
		for n := 0; ; n++ {
			if x, ok := list[fmt.Sprintf("%s*%d", name, n)]; ok {
				b.WriteString(x)
			} else if x, ok := list[fmt.Sprintf("%s*%d*", name, n)]; ok {
				if n == 0 {
					x, _ = decode2231(x)
				} else {
					x, _ = percent(x)
				}
				b.WriteString(x)
			} else {
				break
			}
			found = true
		}
		if found {
			params[name] = b.String()
		}
	}
	return mediatype, params, nil
}

// decode2231 decodes charset'language'text.
func decode2231(v string) (string, bool) {
	p := strings.SplitN(v, "'", 3)
	if len(p) != 3 {
		return "", false
	}
	if cs := strings.ToLower(p[0]); cs != "us-ascii" && cs != "utf-8" {
		return "", false
	}
	s, err := percent(p[2])
	return s, err == nil
}

func percent(s string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		var x byte
		if i+2 >= len(s) {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:])
		}
		if _, err := fmt.Sscanf(s[i+1:i+3], "%02x", &x); err != nil {
			return "", fmt.Errorf("mime: bogus characters after %%: %q", s[i:i+3])
		}
		b.WriteByte(x)
		i += 2
	}
	return b.String(), nil
}

// FormatMediaType is the reverse of ParseMediaType; "" for what is not valid.
func FormatMediaType(t string, param map[string]string) string {
	major, minor, slash := strings.Cut(t, "/")
	if !isToken(major) || slash && !isToken(minor) {
		return ""
	}
	var b strings.Builder
	b.WriteString(strings.ToLower(t))
	for _, name := range slices.Sorted(maps.Keys(param)) {
		if !isToken(name) {
			return ""
		}
		v := param[name]
		b.WriteString("; " + strings.ToLower(name))
		encode := strings.IndexFunc(v, func(r rune) bool { return r != '\t' && (r < ' ' || r > '~') }) >= 0
		switch {
		case encode:
			b.WriteString("*=utf-8''")
			for _, c := range []byte(v) {
				if c <= ' ' || c >= 0x7f || c == '*' || c == '\'' || c == '%' || !isTokenChar(rune(c)) {
					fmt.Fprintf(&b, "%%%02X", c)
				} else {
					b.WriteByte(c)
				}
			}
		case isToken(v):
			b.WriteString("=" + v)
		default:
			b.WriteString(`="`)
			for _, c := range []byte(v) {
				if c == '"' || c == '\\' {
					b.WriteByte('\\')
				}
				b.WriteByte(c)
			}
			b.WriteByte('"')
		}
	}
	return b.String()
}

var types struct {
	sync.RWMutex
	byExt  map[string]string
	byFold map[string]string
	exts   map[string][]string
}

func init() {
	types.byExt, types.byFold, types.exts = map[string]string{}, map[string]string{}, map[string][]string{}
	for _, t := range []string{
		".avif image/avif", ".css text/css; charset=utf-8", ".csv text/csv; charset=utf-8", ".gif image/gif",
		".htm text/html; charset=utf-8", ".html text/html; charset=utf-8", ".jpeg image/jpeg", ".jpg image/jpeg",
		".js text/javascript; charset=utf-8", ".json application/json", ".mjs text/javascript; charset=utf-8",
		".pdf application/pdf", ".png image/png", ".svg image/svg+xml", ".txt text/plain; charset=utf-8",
		".wasm application/wasm", ".webp image/webp", ".xml text/xml; charset=utf-8",
	} {
		ext, typ, _ := strings.Cut(t, " ")
		add(ext, typ)
	}
}

func add(ext, typ string) error {
	just, param, err := ParseMediaType(typ)
	if err != nil {
		return err
	}
	if strings.HasPrefix(typ, "text/") && param["charset"] == "" {
		param["charset"] = "utf-8"
		typ = FormatMediaType(typ, param)
	}
	types.Lock()
	defer types.Unlock()
	types.byExt[ext] = typ
	lower := strings.ToLower(ext)
	types.byFold[lower] = typ
	if !slices.Contains(types.exts[just], lower) {
		types.exts[just] = append(types.exts[just], lower)
	}
	return nil
}

// TypeByExtension returns the type of files with the extension, which begins
// with a dot; "" if it is not known.
func TypeByExtension(ext string) string {
	types.RLock()
	defer types.RUnlock()
	if t, ok := types.byExt[ext]; ok {
		return t
	}
	return types.byFold[strings.ToLower(ext)]
}

// ExtensionsByType returns the extensions of a type.
func ExtensionsByType(typ string) ([]string, error) {
	just, _, err := ParseMediaType(typ)
	if err != nil {
		return nil, err
	}
	types.RLock()
	defer types.RUnlock()
	list := slices.Clone(types.exts[just])
	slices.Sort(list)
	if len(list) == 0 {
		return nil, nil
	}
	return list, nil
}

// AddExtensionType makes known the type of an extension, which begins with a dot.
func AddExtensionType(ext, typ string) error {
	if !strings.HasPrefix(ext, ".") {
		return fmt.Errorf("mime: extension %q missing leading dot", ext)
	}
	return add(ext, typ)
}
