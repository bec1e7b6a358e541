// Package cookiejar keeps cookies in memory as RFC 6265 says.
package cookiejar

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

// PublicSuffixList knows beneath which domains names are given away, so that a cookie
// must not be for all of them. Several goroutines may call it.
type PublicSuffixList interface {
	// PublicSuffix returns the public suffix of domain.
	PublicSuffix(domain string) string
	// String tells where the list is from.
	String() string
}

// Options are those of a Jar.
type Options struct {
	// PublicSuffixList may be nil, which is not secure: any site under co.uk can then
	// set cookies for all of them.
	PublicSuffixList PublicSuffixList
}

// Jar is an http.CookieJar.
type Jar struct {
	list PublicSuffixList
	mu   sync.Mutex
	// entries has the cookies by domain, as far as that is somebody's own, and by id.
	entries map[string]map[string]entry
	// next numbers cookies in the order of their creation.
	next uint64
}

// New returns a new Jar.
func New(o *Options) (*Jar, error) {
	j := &Jar{entries: make(map[string]map[string]entry)}
	if o != nil {
		j.list = o.PublicSuffixList
	}
	return j, nil
}

// entry is a cookie and what decides where it is sent.
type entry struct {
	name, value  string
	quoted       bool
	domain, path string
	sameSite     string
	secure       bool
	httpOnly     bool
	persistent   bool
	hostOnly     bool
	expires      time.Time
	created      time.Time
	used         time.Time
	seq          uint64
}

func (e *entry) id() string { return e.domain + ";" + e.path + ";" + e.name }

// fits reports whether the cookie is sent to this host and path.
func (e *entry) fits(https bool, host, path string) bool {
	domain := e.domain == host || !e.hostOnly && hasDotSuffix(host, e.domain)
	return domain && e.pathFits(path) && (https || !e.secure)
}

func (e *entry) pathFits(path string) bool {
	if path == e.path {
		return true
	}
	if !strings.HasPrefix(path, e.path) {
		return false
	}
	return e.path[len(e.path)-1] == '/' || path[len(e.path)] == '/'
}

// hasDotSuffix reports whether s ends with a dot and suffix.
func hasDotSuffix(s, suffix string) bool {
	return len(s) > len(suffix) && s[len(s)-len(suffix)-1] == '.' && s[len(s)-len(suffix):] == suffix
}

// Cookies returns the cookies for a request to u.
func (j *Jar) Cookies(u *url.URL) (cookies []*http.Cookie) { return j.cookies(u, time.Now()) }

func (j *Jar) cookies(u *url.URL, now time.Time) (cookies []*http.Cookie) {
	if u.Scheme != "http" && u.Scheme != "https" {
		return cookies
	}
	host, err := canonicalHost(u.Host)
	if err != nil {
		return cookies
	}
	key := jarKey(host, j.list)
	j.mu.Lock()
	defer j.mu.Unlock()
	all := j.entries[key]
	if all == nil {
		return cookies
	}
	path := u.Path
	if path == "" {
		path = "/"
	}
	var chosen []entry
	for id, e := range all {
		if e.persistent && !e.expires.After(now) {
			delete(all, id)
			continue
		}
		if !e.fits(u.Scheme == "https", host, path) {
			continue
		}
		e.used = now
		all[id] = e
		chosen = append(chosen, e)
	}
	if len(all) == 0 {
		delete(j.entries, key)
	}
	// Longer paths first, then older cookies.
	slices.SortFunc(chosen, func(a, b entry) int {
		if r := cmp.Compare(len(b.path), len(a.path)); r != 0 {
			return r
		}
		if r := a.created.Compare(b.created); r != 0 {
			return r
		}
		return cmp.Compare(a.seq, b.seq)
	})
	for _, e := range chosen {
		cookies = append(cookies, &http.Cookie{Name: e.name, Value: e.value, Quoted: e.quoted})
	}
	return cookies
}

// SetCookies keeps the cookies of a reply from u.
func (j *Jar) SetCookies(u *url.URL, cookies []*http.Cookie) { j.setCookies(u, cookies, time.Now()) }

func (j *Jar) setCookies(u *url.URL, cookies []*http.Cookie, now time.Time) {
	if len(cookies) == 0 || u.Scheme != "http" && u.Scheme != "https" {
		return
	}
	host, err := canonicalHost(u.Host)
	if err != nil {
		return
	}
	key := jarKey(host, j.list)
	j.mu.Lock()
	defer j.mu.Unlock()
	all := j.entries[key]
	for _, cookie := range cookies {
		e, remove, err := j.entry(cookie, now, defaultPath(u.Path), host)
		if err != nil {
			continue
		}
		id := e.id()
		if remove {
			delete(all, id)
			continue
		}
		if all == nil {
			all = make(map[string]entry)
		}
		if old, ok := all[id]; ok {
			e.created, e.seq = old.created, old.seq
		} else {
			e.created, e.seq = now, j.next
			j.next++
		}
		e.used = now
		all[id] = e
	}
	if len(all) == 0 {
		delete(j.entries, key)
	} else {
		j.entries[key] = all
	}
}

// canonicalHost returns the host without a port, in lower case and ASCII.
func canonicalHost(host string) (string, error) {
	if hasPort(host) {
		var err error
		if host, _, err = net.SplitHostPort(host); err != nil {
			return "", err
		}
	}
	host = strings.TrimSuffix(host, ".")
	ascii, err := toASCII(host)
	if err != nil {
		return "", err
	}
	return strings.ToLower(ascii), nil
}

func hasPort(host string) bool {
	colons := strings.Count(host, ":")
	if colons == 0 {
		return false
	}
	return colons == 1 || host[0] == '[' && strings.Contains(host, "]:")
}

// jarKey returns the domain beneath the public suffix, or the host if there is none.
func jarKey(host string, list PublicSuffixList) string {
	if isIP(host) {
		return host
	}
	var i int
	if list == nil {
		i = strings.LastIndex(host, ".")
		if i <= 0 {
			return host
		}
	} else {
		suffix := list.PublicSuffix(host)
		if suffix == host {
			return host
		}
		i = len(host) - len(suffix)
		if i <= 0 || host[i-1] != '.' {
			// The list is wrong.
			return host
		}
		// i is before the suffix, and its dot is one of the name's.
		i--
	}
	return host[strings.LastIndex(host[:i], ".")+1:]
}

func isIP(host string) bool {
	if strings.ContainsAny(host, ":%") {
		// Perhaps with a zone.
		return true
	}
	return net.ParseIP(host) != nil
}

// defaultPath returns the directory of a path.
func defaultPath(path string) string {
	if len(path) == 0 || path[0] != '/' {
		return "/"
	}
	i := strings.LastIndex(path, "/")
	if i == 0 {
		return "/"
	}
	return path[:i]
}

// endOfTime is when session cookies expire, which nobody asks.
var endOfTime = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)

// entry makes an entry of a cookie; remove says that it only takes one away.
func (j *Jar) entry(c *http.Cookie, now time.Time, path, host string) (e entry, remove bool, err error) {
	e.name = c.Name
	if c.Path == "" || c.Path[0] != '/' {
		e.path = path
	} else {
		e.path = c.Path
	}
	if e.domain, e.hostOnly, err = j.domainAndType(host, c.Domain); err != nil {
		return e, false, err
	}
	// MaxAge goes before Expires.
	switch {
	case c.MaxAge < 0:
		return e, true, nil
	case c.MaxAge > 0:
		e.expires = now.Add(time.Duration(c.MaxAge) * time.Second)
		e.persistent = true
	case c.Expires.IsZero():
		e.expires = endOfTime
	case !c.Expires.After(now):
		return e, true, nil
	default:
		e.expires = c.Expires
		e.persistent = true
	}
	e.value, e.quoted = c.Value, c.Quoted
	e.secure, e.httpOnly = c.Secure, c.HttpOnly
	switch c.SameSite {
	case http.SameSiteDefaultMode:
		e.sameSite = "SameSite"
	case http.SameSiteStrictMode:
		e.sameSite = "SameSite=Strict"
	case http.SameSiteLaxMode:
		e.sameSite = "SameSite=Lax"
	}
	return e, false, nil
}

var (
	errIllegalDomain   = errors.New("cookiejar: illegal cookie domain attribute")
	errMalformedDomain = errors.New("cookiejar: malformed cookie domain attribute")
)

// domainAndType returns the domain that a cookie from host is for, and whether it is for
// that host only.
func (j *Jar) domainAndType(host, domain string) (string, bool, error) {
	if domain == "" {
		return host, true, nil
	}
	if isIP(host) {
		// The domain can only be the address itself.
		if host != domain {
			return "", false, errIllegalDomain
		}
		return host, true, nil
	}
	domain = strings.TrimPrefix(domain, ".")
	if len(domain) == 0 || domain[0] == '.' {
		return "", false, errMalformedDomain
	}
	domain, err := toASCII(domain)
	if err != nil {
		return "", false, errMalformedDomain
	}
	domain = strings.ToLower(domain)
	if domain[len(domain)-1] == '.' {
		return "", false, errMalformedDomain
	}
	if j.list != nil {
		if suffix := j.list.PublicSuffix(domain); suffix != "" && !hasDotSuffix(domain, suffix) {
			if host == domain {
				// A host that is a public suffix may set cookies for itself.
				return host, true, nil
			}
			return "", false, errIllegalDomain
		}
	}
	if host != domain && !hasDotSuffix(host, domain) {
		return "", false, errIllegalDomain
	}
	return domain, false, nil
}

// toASCII encodes what is not ASCII with Punycode, label by label.
func toASCII(s string) (string, error) {
	if ascii(s) {
		return s, nil
	}
	labels := strings.Split(s, ".")
	for i, label := range labels {
		if ascii(label) {
			continue
		}
		p, err := punycode(strings.ToLower(label))
		if err != nil {
			return "", err
		}
		labels[i] = "xn--" + p
	}
	return strings.Join(labels, "."), nil
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// punycode encodes a label as RFC 3492 says.
func punycode(s string) (string, error) {
	const (
		base    = 36
		tMin    = 1
		tMax    = 26
		skew    = 38
		damp    = 700
		initial = 72
	)
	var out []byte
	runes := []rune(s)
	for _, r := range runes {
		if r < 0x80 {
			out = append(out, byte(r))
		}
	}
	basic := int32(len(out))
	done := basic
	if basic > 0 {
		out = append(out, '-')
	}
	digit := func(d int32) byte {
		if d < 26 {
			return byte(d) + 'a'
		}
		return byte(d-26) + '0'
	}
	delta, n, bias := int32(0), int32(0x80), int32(initial)
	for int(done) < len(runes) {
		// The least rune that is not encoded yet.
		next := int32(0x7fffffff)
		for _, r := range runes {
			if r >= n && r < next {
				next = r
			}
		}
		delta += (next - n) * (done + 1)
		if delta < 0 {
			return "", fmt.Errorf("cookiejar: invalid label %q", s)
		}
		n = next
		for _, r := range runes {
			if r < n {
				if delta++; delta < 0 {
					return "", fmt.Errorf("cookiejar: invalid label %q", s)
				}
				continue
			}
			if r > n {
				continue
			}
			q := delta
			for k := int32(base); ; k += base {
				t := min(max(k-bias, tMin), tMax)
				if q < t {
					break
				}
				out = append(out, digit(t+(q-t)%(base-t)))
				q = (q - t) / (base - t)
			}
			out = append(out, digit(q))
			// The bias follows the deltas.
			if done == basic {
				delta /= damp
			} else {
				delta /= 2
			}
			delta += delta / (done + 1)
			bias = 0
			for delta > (base-tMin)*tMax/2 {
				delta /= base - tMin
				bias += base
			}
			bias += (base - tMin + 1) * delta / (delta + skew)
			delta = 0
			done++
		}
		delta++
		n++
	}
	return string(out), nil
}
