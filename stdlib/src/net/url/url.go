// Package url parses URLs and writes them.
package url

import (
	"errors"
	"fmt"
	"net/netip"
	gopath "path"
	"strings"
)

// Error is an error with the operation and the URL.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }
func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

// Timeout reports whether Err is a timeout.
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary reports whether Err is temporary.
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// URL is a parsed URL: scheme://user@host/path?query#fragment or scheme:opaque.
//
// Path and Fragment are unescaped; RawPath and RawFragment are how they were
// written, if that is not how String would.
type URL struct {
	Scheme      string
	Opaque      string
	User        *Userinfo
	Host        string
	Path        string
	Fragment    string
	RawQuery    string
	RawPath     string
	RawFragment string
	ForceQuery  bool // write ? without a query
	OmitHost    bool // do not write // without a host
}

// Userinfo is a name and maybe a password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

// User returns a Userinfo without a password.
func User(username string) *Userinfo { return &Userinfo{username: username} }

// UserPassword returns a Userinfo with a password.
func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

// Username returns the name.
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

// Password returns the password and whether there is one.
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

func (u *Userinfo) String() string {
	if u == nil || u.username == "" && u.password == "" && !u.passwordSet {
		return ""
	}
	s := escape(u.username, userPassword)
	if u.passwordSet {
		s += ":" + escape(u.password, userPassword)
	}
	return s
}

// cutScheme takes the scheme off raw.
func cutScheme(raw string) (scheme, rest string, err error) {
	for i := range len(raw) {
		switch c := raw[i]; {
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				return "", raw, nil
			}
		case c == ':':
			if i == 0 {
				return "", "", errors.New("missing protocol scheme")
			}
			return raw[:i], raw[i+1:], nil
		default:
			return "", raw, nil
		}
	}
	return "", raw, nil
}

// Parse parses an absolute or relative URL.
func Parse(rawURL string) (*URL, error) {
	s, frag, _ := strings.Cut(rawURL, "#")
	u, err := parse(s, false)
	if err != nil {
		return nil, &Error{"parse", s, err}
	}
	if frag == "" {
		return u, nil
	}
	if err = u.setFragment(frag); err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

// ParseRequestURI parses the URL of an HTTP request: absolute, or an absolute
// path; there is no fragment.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(raw string, request bool) (*URL, error) {
	for i := range len(raw) {
		if raw[i] < ' ' || raw[i] == 0x7f {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if raw == "" && request {
		return nil, errors.New("empty url")
	}
	u := new(URL)
	if raw == "*" {
		u.Path = "*"
		return u, nil
	}
	scheme, rest, err := cutScheme(raw)
	if err != nil {
		return nil, err
	}
	u.Scheme = strings.ToLower(scheme)
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		u.ForceQuery = true
		rest = rest[:len(rest)-1]
	} else {
		rest, u.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///")) && strings.HasPrefix(rest, "//") {
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if u.User, u.Host, err = parseAuthority(u.Scheme, authority); err != nil {
			return nil, err
		}
	} else if u.Scheme != "" && strings.HasPrefix(rest, "/") {
		u.OmitHost = true
	}
	if err := u.setPath(rest); err != nil {
		return nil, err
	}
	return u, nil
}

func parseAuthority(scheme, authority string) (user *Userinfo, host string, err error) {
	i := strings.LastIndexByte(authority, '@')
	if host, err = parseHost(scheme, authority[i+1:]); err != nil || i < 0 {
		return nil, host, err
	}
	info := authority[:i]
	for _, r := range info {
		if 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9' ||
			strings.ContainsRune("-._:~!$&'()*+,;=%@", r) {
			continue
		}
		return nil, "", errors.New("net/url: invalid userinfo")
	}
	name, password, has := strings.Cut(info, ":")
	if name, err = unescape(name, userPassword); err != nil {
		return nil, "", err
	}
	if !has {
		return User(name), host, nil
	}
	if password, err = unescape(password, userPassword); err != nil {
		return nil, "", err
	}
	return UserPassword(name, password), host, nil
}

func validPort(s string) bool {
	if s == "" {
		return true
	}
	if s[0] != ':' {
		return false
	}
	return strings.Trim(s[1:], "0123456789") == ""
}

// parseHost unescapes a host with a port, an address in brackets maybe.
func parseHost(scheme, h string) (string, error) {
	open := strings.LastIndexByte(h, '[')
	if open > 0 {
		return "", errors.New("invalid IP-literal")
	}
	if open == 0 {
		i := strings.LastIndexByte(h, ']')
		if i < 0 {
			return "", errors.New("missing ']' in host")
		}
		port := h[i+1:]
		if !validPort(port) {
			return "", fmt.Errorf("invalid port %q after host", port)
		}
		inside := h[1:i]
		zoneAt := strings.Index(inside, "%25")
		address := inside
		var err error
		var full string
		if zoneAt >= 0 {
			a, err := unescape(inside[:zoneAt], host)
			if err != nil {
				return "", err
			}
			z, err := unescape(inside[zoneAt:], zone)
			if err != nil {
				return "", err
			}
			address, full = a+z, "["+a+z+"]"+port
		} else {
			if address, err = unescape(inside, host); err != nil {
				return "", err
			}
			full = "[" + address + "]" + port
		}
		addr, err := netip.ParseAddr(address)
		if err != nil {
			return "", fmt.Errorf("invalid host: %w", err)
		}
		if addr.Is4() {
			return "", errors.New("invalid IP-literal")
		}
		return full, nil
	}
	if i := strings.LastIndexByte(h, ':'); i >= 0 {
		if n := strings.IndexByte(h, ':'); n != i && strictColons(scheme) {
			i = n
		}
		if port := h[i:]; !validPort(port) {
			return "", fmt.Errorf("invalid port %q after host", port)
		}
	}
	return unescape(h, host)
}

// strictColons: hosts of these schemes have no colon but the port's.
func strictColons(scheme string) bool { return scheme == "" || scheme == "http" || scheme == "https" }

func (u *URL) setPath(p string) error {
	s, err := unescape(p, path)
	if err != nil {
		return err
	}
	u.Path = s
	u.RawPath = ""
	if escape(s, path) != p {
		u.RawPath = p
	}
	return nil
}

func (u *URL) setFragment(f string) error {
	s, err := unescape(f, fragment)
	if err != nil {
		return err
	}
	u.Fragment = s
	u.RawFragment = ""
	if escape(s, fragment) != f {
		u.RawFragment = f
	}
	return nil
}

// validEncoded reports whether s could be an escaped part p.
func validEncoded(s string, p part) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', ':', '@', '[', ']', '%':
		default:
			if !isPlain(c, p) {
				return false
			}
		}
	}
	return true
}

// EscapedPath returns RawPath if that is Path, escaped, else Path, escaped.
func (u *URL) EscapedPath() string {
	if u.RawPath != "" && validEncoded(u.RawPath, path) {
		if p, err := unescape(u.RawPath, path); err == nil && p == u.Path {
			return u.RawPath
		}
	}
	if u.Path == "*" {
		return "*"
	}
	return escape(u.Path, path)
}

// EscapedFragment is EscapedPath for the fragment.
func (u *URL) EscapedFragment() string {
	if u.RawFragment != "" && validEncoded(u.RawFragment, fragment) {
		if f, err := unescape(u.RawFragment, fragment); err == nil && f == u.Fragment {
			return u.RawFragment
		}
	}
	return escape(u.Fragment, fragment)
}

// String puts the URL together.
func (u *URL) String() string {
	var b strings.Builder
	if u.Scheme != "" {
		b.WriteString(u.Scheme)
		b.WriteByte(':')
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		if u.Scheme != "" || u.Host != "" || u.User != nil {
			if !u.OmitHost || u.Host != "" || u.User != nil {
				if u.Host != "" || u.Path != "" || u.User != nil {
					b.WriteString("//")
				}
				if u.User != nil {
					b.WriteString(u.User.String())
					b.WriteByte('@')
				}
				b.WriteString(escape(u.Host, host))
			}
		}
		p := u.EscapedPath()
		if p != "" && p[0] != '/' && u.Host != "" {
			b.WriteByte('/')
		}
		if u.OmitHost && u.Host == "" && u.User == nil && strings.HasPrefix(p, "//") {
			// Two slashes would begin a host.
			b.WriteString("%2F")
			p = p[1:]
		}
		if b.Len() == 0 {
			// A colon in the first segment would look like a scheme's.
			if segment, _, _ := strings.Cut(p, "/"); strings.Contains(segment, ":") {
				b.WriteString("./")
			}
		}
		b.WriteString(p)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteByte('?')
		b.WriteString(u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteByte('#')
		b.WriteString(u.EscapedFragment())
	}
	return b.String()
}

// Redacted is String with xxxxx for the password.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	c := *u
	if _, has := c.User.Password(); has {
		c.User = UserPassword(c.User.Username(), "xxxxx")
	}
	return c.String()
}

// Clone returns a copy.
func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
	c := *u
	if u.User != nil {
		user := *u.User
		c.User = &user
	}
	return &c
}

// IsAbs reports whether there is a scheme.
func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Parse parses ref, relative to u.
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

// resolvePath is the path of ref, taken from base, without dots.
func resolvePath(base, ref string) string {
	full := ref
	if ref == "" {
		full = base
	} else if ref[0] != '/' {
		full = base[:strings.LastIndexByte(base, '/')+1] + ref
	}
	if full == "" {
		return ""
	}
	var out []string
	// Whether dots have led to the root: an empty element there is none.
	root := false
	elems := strings.Split(full, "/")
	if full[0] == '/' {
		elems = elems[1:]
	}
	for i, e := range elems {
		last := i == len(elems)-1
		switch e {
		case ".", "..":
			if e == ".." && len(out) > 0 {
				out = out[:len(out)-1]
			}
			root = e == ".." && len(out) == 0
			if last {
				out = append(out, "")
			}
		default:
			if e != "" || !root {
				out = append(out, e)
			}
			root = false
		}
	}
	return "/" + strings.Join(out, "/")
}

// ResolveReference returns ref as seen from u.
func (u *URL) ResolveReference(ref *URL) *URL {
	r := *ref
	if ref.Scheme == "" {
		r.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		r.setPath(resolvePath(ref.EscapedPath(), ""))
		return &r
	}
	if ref.Opaque != "" {
		r.User, r.Host, r.Path = nil, "", ""
		return &r
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		r.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			r.Fragment, r.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		r.Opaque = u.Opaque
		r.User, r.Host, r.Path = nil, "", ""
		return &r
	}
	r.Host, r.User = u.Host, u.User
	r.setPath(resolvePath(u.EscapedPath(), ref.EscapedPath()))
	return &r
}

// Query returns what the query holds that is valid.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI returns the opaque part or path, and the query.
func (u *URL) RequestURI() string {
	s := u.Opaque
	if s == "" {
		if s = u.EscapedPath(); s == "" {
			s = "/"
		}
	} else if strings.HasPrefix(s, "//") {
		s = u.Scheme + ":" + s
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	return s
}

// splitHost takes port and brackets off the host.
func splitHost(h string) (name, port string) {
	name = h
	if i := strings.LastIndexByte(h, ':'); i >= 0 && validPort(h[i:]) {
		name, port = h[:i], h[i+1:]
	}
	if strings.HasPrefix(name, "[") && strings.HasSuffix(name, "]") {
		name = name[1 : len(name)-1]
	}
	return name, port
}

// Hostname returns the host without port and brackets.
func (u *URL) Hostname() string {
	name, _ := splitHost(u.Host)
	return name
}

// Port returns the port.
func (u *URL) Port() string {
	_, port := splitHost(u.Host)
	return port
}

// MarshalBinary returns the text.
func (u *URL) MarshalBinary() ([]byte, error) { return u.AppendBinary(nil) }

// AppendBinary appends the text.
func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

// UnmarshalBinary parses text.
func (u *URL) UnmarshalBinary(text []byte) error {
	v, err := Parse(string(text))
	if err != nil {
		return err
	}
	*u = *v
	return nil
}

// JoinPath returns u with elements added to its path, dots resolved.
func (u *URL) JoinPath(elem ...string) *URL {
	c, _ := u.joinPath(elem...)
	return c
}

func (u *URL) joinPath(elem ...string) (*URL, error) {
	elem = append([]string{u.EscapedPath()}, elem...)
	var p string
	if !strings.HasPrefix(elem[0], "/") {
		// A relative path stays so, but does not climb.
		elem[0] = "/" + elem[0]
		p = gopath.Join(elem...)[1:]
	} else {
		p = gopath.Join(elem...)
	}
	if strings.HasSuffix(elem[len(elem)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	c := u.Clone()
	err := c.setPath(p)
	return c, err
}

// JoinPath adds elements to a URL's path.
func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	if u, err = u.joinPath(elem...); err != nil {
		return "", err
	}
	return u.String(), nil
}
