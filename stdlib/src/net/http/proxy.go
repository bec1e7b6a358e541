package http

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"strings"
)

func environment(names ...string) string {
	for _, n := range names {
		if v := os.Getenv(n); v != "" {
			return v
		}
	}
	return ""
}

// ProxyFromEnvironment returns the proxy that HTTP_PROXY names, unless NO_PROXY
// has the host; none for this machine.
func ProxyFromEnvironment(req *Request) (*url.URL, error) {
	var proxy string
	switch req.URL.Scheme {
	case "http":
		proxy = environment("HTTP_PROXY", "http_proxy")
		if proxy != "" && os.Getenv("REQUEST_METHOD") != "" {
			return nil, fmt.Errorf("refusing to use HTTP_PROXY value in CGI environment; see golang.org/s/cgihttpproxy")
		}
	case "https":
		proxy = environment("HTTPS_PROXY", "https_proxy")
	}
	if proxy == "" || !throughProxy(withPort(req.URL)) {
		return nil, nil
	}
	u, err := url.Parse(proxy)
	if err != nil || u.Scheme == "" || u.Host == "" {
		if v, e := url.Parse("http://" + proxy); e == nil {
			return v, nil
		}
	}
	if err != nil {
		return nil, fmt.Errorf("invalid proxy address %q: %v", proxy, err)
	}
	return u, nil
}

func throughProxy(addr string) bool {
	host, port, err := net.SplitHostPort(addr)
	if err != nil || host == "localhost" {
		return false
	}
	ip, err := netip.ParseAddr(host)
	isIP := err == nil
	if isIP && ip.IsLoopback() {
		return false
	}
	host = strings.ToLower(host)
	for p := range strings.SplitSeq(environment("NO_PROXY", "no_proxy"), ",") {
		p = strings.ToLower(strings.TrimSpace(p))
		if p == "*" {
			return false
		}
		if p == "" {
			continue
		}
		if prefix, err := netip.ParsePrefix(p); err == nil {
			if isIP && prefix.Contains(ip.Unmap()) {
				return false
			}
			continue
		}
		name := p
		if h, q, err := net.SplitHostPort(p); err == nil {
			if name = h; q != port {
				continue
			}
		}
		name = strings.TrimPrefix(name, "*")
		if host == strings.TrimPrefix(name, ".") && name[0] != '.' || strings.HasSuffix(host, "."+strings.TrimPrefix(name, ".")) {
			return false
		}
	}
	return true
}
