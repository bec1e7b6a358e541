package net

import "strings"

// JoinHostPort returns "host:port", "[host]:port" if host has colons.
func JoinHostPort(host, port string) string {
	if strings.Contains(host, ":") {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// SplitHostPort is the reverse of JoinHostPort.
func SplitHostPort(hostport string) (host, port string, err error) {
	bad := func(why string) (string, string, error) { return "", "", &AddrError{Err: why, Addr: hostport} }
	const (
		missingPort   = "missing port in address"
		tooManyColons = "too many colons in address"
	)
	i := strings.LastIndexByte(hostport, ':')
	if i < 0 {
		return bad(missingPort)
	}
	j, k := 0, 0 // no [ from j on, no ] from k on
	if hostport[0] == '[' {
		end := strings.IndexByte(hostport, ']')
		switch {
		case end < 0:
			return bad("missing ']' in address")
		case end+1 == len(hostport):
			return bad(missingPort)
		case end+1 != i:
			if hostport[end+1] == ':' {
				return bad(tooManyColons)
			}
			return bad(missingPort)
		}
		host = hostport[1:end]
		j, k = 1, end+1
	} else {
		host = hostport[:i]
		if strings.Contains(host, ":") {
			return bad(tooManyColons)
		}
	}
	if strings.Contains(hostport[j:], "[") {
		return bad("unexpected '[' in address")
	}
	if strings.Contains(hostport[k:], "]") {
		return bad("unexpected ']' in address")
	}
	return host, hostport[i+1:], nil
}
