package http

import (
	"errors"
	"fmt"
	"log"
	"net"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// Cookie is a cookie.
type Cookie struct {
	Name        string
	Value       string
	Quoted      bool
	Path        string
	Domain      string
	Expires     time.Time
	RawExpires  string
	MaxAge      int // seconds; 0 unset, negative: delete
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string
}

// SameSite says when a cookie goes along with requests from other sites.
type SameSite int

// The ways.
const (
	SameSiteDefaultMode SameSite = iota + 1
	SameSiteLaxMode
	SameSiteStrictMode
	SameSiteNoneMode
)

func cleanName(n string) string { return strings.NewReplacer("\n", "-", "\r", "-").Replace(n) }

func valueByte(b byte) bool { return 0x20 <= b && b < 0x7f && b != '"' && b != ';' && b != '\\' }

func sanitize(what string, valid func(byte) bool, v string) string {
	ok := true
	for i := range len(v) {
		if !valid(v[i]) {
			log.Printf("net/http: invalid byte %q in %s; dropping invalid bytes", v[i], what)
			ok = false
			break
		}
	}
	if ok {
		return v
	}
	b := make([]byte, 0, len(v))
	for i := range len(v) {
		if valid(v[i]) {
			b = append(b, v[i])
		}
	}
	return string(b)
}

func cleanValue(v string, quoted bool) string {
	v = sanitize("Cookie.Value", valueByte, v)
	if v == "" {
		return v
	}
	if strings.ContainsAny(v, " ,") || quoted {
		return `"` + v + `"`
	}
	return v
}

func cleanPath(v string) string {
	return sanitize("Cookie.Path", func(b byte) bool { return 0x20 <= b && b < 0x7f && b != ';' }, v)
}

func validDomain(s string) bool {
	if ip := net.ParseIP(s); ip != nil && !strings.Contains(s, ":") {
		return true
	}
	s = strings.TrimPrefix(s, ".")
	if s == "" || len(s) > 255 {
		return false
	}
	letter := false
	for _, label := range strings.Split(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := range len(label) {
			switch c := label[i]; {
			case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
				letter = true
			case '0' <= c && c <= '9' || c == '-':
			default:
				return false
			}
		}
	}
	return letter
}

// Valid reports what is wrong with the cookie.
func (c *Cookie) Valid() error {
	if c == nil {
		return errors.New("http: nil Cookie")
	}
	if !isToken(c.Name) {
		return errors.New("http: invalid Cookie.Name")
	}
	if !c.Expires.IsZero() && c.Expires.Year() < 1601 {
		return errors.New("http: invalid Cookie.Expires")
	}
	for i := range len(c.Value) {
		if !valueByte(c.Value[i]) {
			return fmt.Errorf("http: invalid byte %q in Cookie.Value", c.Value[i])
		}
	}
	for i := range len(c.Path) {
		if b := c.Path[i]; b < 0x20 || b >= 0x7f || b == ';' {
			return fmt.Errorf("http: invalid byte %q in Cookie.Path", b)
		}
	}
	if c.Domain != "" && !validDomain(c.Domain) {
		return errors.New("http: invalid Cookie.Domain")
	}
	if c.Partitioned && !c.Secure {
		return errors.New("http: partitioned cookies must be set with Secure")
	}
	return nil
}

// String returns the cookie as Set-Cookie or (name and value alone) Cookie has
// it; "" if its name is not valid.
func (c *Cookie) String() string {
	if c == nil || !isToken(c.Name) {
		return ""
	}
	s := c.Name + "=" + cleanValue(c.Value, c.Quoted)
	if c.Path != "" {
		s += "; Path=" + cleanPath(c.Path)
	}
	if c.Domain != "" {
		if validDomain(c.Domain) {
			s += "; Domain=" + strings.TrimPrefix(c.Domain, ".")
		} else {
			log.Printf("net/http: invalid Cookie.Domain %q; dropping domain attribute", c.Domain)
		}
	}
	if !c.Expires.IsZero() && c.Expires.Year() >= 1601 {
		s += "; Expires=" + c.Expires.UTC().Format(TimeFormat)
	}
	if c.MaxAge > 0 {
		s += "; Max-Age=" + strconv.Itoa(c.MaxAge)
	} else if c.MaxAge < 0 {
		s += "; Max-Age=0"
	}
	if c.HttpOnly {
		s += "; HttpOnly"
	}
	if c.Secure {
		s += "; Secure"
	}
	switch c.SameSite {
	case SameSiteNoneMode:
		s += "; SameSite=None"
	case SameSiteLaxMode:
		s += "; SameSite=Lax"
	case SameSiteStrictMode:
		s += "; SameSite=Strict"
	}
	if c.Partitioned {
		s += "; Partitioned"
	}
	return s
}

// SetCookie adds a Set-Cookie header.
func SetCookie(w ResponseWriter, cookie *Cookie) {
	if v := cookie.String(); v != "" {
		w.Header().Add("Set-Cookie", v)
	}
}

func parseValue(raw string) (value string, quoted, ok bool) {
	if len(raw) > 1 && raw[0] == '"' && raw[len(raw)-1] == '"' {
		raw, quoted = raw[1:len(raw)-1], true
	}
	for i := range len(raw) {
		if !valueByte(raw[i]) {
			return "", quoted, false
		}
	}
	return raw, quoted, true
}

// ParseCookie parses a Cookie header.
func ParseCookie(line string) ([]*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errors.New("http: blank cookie")
	}
	list := make([]*Cookie, 0, len(parts))
	for _, s := range parts {
		s = textproto.TrimString(s)
		name, value, found := strings.Cut(s, "=")
		if !found {
			return nil, errors.New("http: '=' not found in cookie")
		}
		if !isToken(name) {
			return nil, errors.New("http: invalid cookie name")
		}
		value, quoted, ok := parseValue(value)
		if !ok {
			return nil, errors.New("http: invalid cookie value")
		}
		list = append(list, &Cookie{Name: name, Value: value, Quoted: quoted})
	}
	return list, nil
}

// ParseSetCookie parses a Set-Cookie header.
func ParseSetCookie(line string) (*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errors.New("http: blank cookie")
	}
	name, value, ok := strings.Cut(textproto.TrimString(parts[0]), "=")
	if !ok {
		return nil, errors.New("http: '=' not found in cookie")
	}
	name = textproto.TrimString(name)
	if !isToken(name) {
		return nil, errors.New("http: invalid cookie name")
	}
	value, quoted, ok := parseValue(value)
	if !ok {
		return nil, errors.New("http: invalid cookie value")
	}
	c := &Cookie{Name: name, Value: value, Quoted: quoted, Raw: line}
	for _, p := range parts[1:] {
		p = textproto.TrimString(p)
		if p == "" {
			continue
		}
		attr, val, _ := strings.Cut(p, "=")
		v, quoted, ok := parseValue(val)
		if !ok || quoted {
			c.Unparsed = append(c.Unparsed, p)
			continue
		}
		switch strings.ToLower(attr) {
		case "samesite":
			switch strings.ToLower(v) {
			case "lax":
				c.SameSite = SameSiteLaxMode
			case "strict":
				c.SameSite = SameSiteStrictMode
			case "none":
				c.SameSite = SameSiteNoneMode
			default:
				c.SameSite = SameSiteDefaultMode
			}
			continue
		case "secure":
			c.Secure = true
			continue
		case "httponly":
			c.HttpOnly = true
			continue
		case "domain":
			c.Domain = v
			continue
		case "path":
			c.Path = v
			continue
		case "partitioned":
			c.Partitioned = true
			continue
		case "max-age":
			n, err := strconv.Atoi(v)
			if err == nil && (n == 0 || v[0] != '0') {
				if n <= 0 {
					n = -1
				}
				c.MaxAge = n
				continue
			}
		case "expires":
			c.RawExpires = v
			t, err := time.Parse(time.RFC1123, v)
			if err != nil {
				t, err = time.Parse("Mon, 02-Jan-2006 15:04:05 MST", v)
			}
			if err == nil {
				c.Expires = t.UTC()
				continue
			}
			c.Expires = time.Time{}
		}
		c.Unparsed = append(c.Unparsed, p)
	}
	return c, nil
}

func readSetCookies(h Header) []*Cookie {
	list := []*Cookie{}
	for _, line := range h["Set-Cookie"] {
		if c, err := ParseSetCookie(line); err == nil {
			list = append(list, c)
		}
	}
	return list
}

func readCookies(h Header, filter string) []*Cookie {
	list := []*Cookie{}
	for _, line := range h["Cookie"] {
		for part := range strings.SplitSeq(textproto.TrimString(line), ";") {
			part = textproto.TrimString(part)
			name, value, _ := strings.Cut(part, "=")
			name = textproto.TrimString(name)
			if part == "" || !isToken(name) || filter != "" && filter != name {
				continue
			}
			if value, quoted, ok := parseValue(value); ok {
				list = append(list, &Cookie{Name: name, Value: value, Quoted: quoted})
			}
		}
	}
	return list
}
