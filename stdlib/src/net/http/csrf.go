package http

import (
	"errors"
	"fmt"
	"net/url"
	"sync"
)

// CrossOriginProtection refuses requests that browsers send for other sites' pages
// and that may change something: by the header Sec-Fetch-Site, or if that is
// missing by Origin and Host. The zero value trusts only the origin itself.
type CrossOriginProtection struct {
	mu      sync.RWMutex
	trusted map[string]bool
	bypass  *ServeMux
	deny    Handler
}

// NewCrossOriginProtection returns a CrossOriginProtection that trusts only the
// origin itself.
func NewCrossOriginProtection() *CrossOriginProtection { return &CrossOriginProtection{} }

// AddTrustedOrigin lets requests pass whose Origin is exactly this one.
func (c *CrossOriginProtection) AddTrustedOrigin(origin string) error {
	u, err := url.Parse(origin)
	switch {
	case err != nil:
		return fmt.Errorf("invalid origin %q: %w", origin, err)
	case u.Scheme == "":
		return fmt.Errorf("invalid origin %q: scheme is required", origin)
	case u.Host == "":
		return fmt.Errorf("invalid origin %q: host is required", origin)
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		return fmt.Errorf("invalid origin %q: path, query, and fragment are not allowed", origin)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.trusted == nil {
		c.trusted = map[string]bool{}
	}
	c.trusted[origin] = true
	return nil
}

type bypassed struct{}

func (bypassed) ServeHTTP(ResponseWriter, *Request) {}

// AddInsecureBypassPattern lets all requests pass that the pattern matches, as a
// ServeMux's does.
func (c *CrossOriginProtection) AddInsecureBypassPattern(pattern string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.bypass == nil {
		c.bypass = NewServeMux()
	}
	c.bypass.Handle(pattern, bypassed{})
}

// SetDenyHandler sets what answers requests that are refused, instead of 403.
func (c *CrossOriginProtection) SetDenyHandler(h Handler) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.deny = h
}

func (c *CrossOriginProtection) exempt(r *Request) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.bypass != nil {
		if h, _ := c.bypass.Handler(r); h == (bypassed{}) {
			return true
		}
	}
	return c.trusted[r.Header.get("Origin")]
}

var (
	errCrossOrigin    = errors.New("cross-origin request detected from Sec-Fetch-Site header")
	errCrossOriginOld = errors.New("cross-origin request detected, and/or browser is out of date: " +
		"Sec-Fetch-Site is missing, and Origin does not match Host")
)

// Check returns why a request is to be refused, or nil.
func (c *CrossOriginProtection) Check(r *Request) error {
	switch r.Method {
	case "GET", "HEAD", "OPTIONS":
		return nil
	}
	refusal := errCrossOriginOld
	switch r.Header.get("Sec-Fetch-Site") {
	case "":
		origin := r.Header.get("Origin")
		if origin == "" {
			return nil
		}
		if u, err := url.Parse(origin); err == nil && u.Host == r.Host {
			return nil
		}
	case "same-origin", "none":
		return nil
	default:
		refusal = errCrossOrigin
	}
	if c.exempt(r) {
		return nil
	}
	return refusal
}

// Handler returns a handler that checks requests before h serves them.
func (c *CrossOriginProtection) Handler(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if err := c.Check(r); err != nil {
			c.mu.RLock()
			deny := c.deny
			c.mu.RUnlock()
			if deny != nil {
				deny.ServeHTTP(w, r)
			} else {
				Error(w, err.Error(), StatusForbidden)
			}
			return
		}
		h.ServeHTTP(w, r)
	})
}
