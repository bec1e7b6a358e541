// Package version compares versions of Go such as go1.21 or go1.22rc2.
package version

import (
	"cmp"
	"strings"
)

// version is the parts of one, decimal numbers but for kind: alpha, beta, rc.
type version struct {
	major, minor, patch, kind, pre string
}

// parse is x in parts, all empty if it is not valid.
func parse(x string) (v version) {
	x, _, _ = strings.Cut(x, "-")
	x, ok := strings.CutPrefix(x, "go")
	if !ok {
		return
	}
	var invalid version
	if v.major, x, ok = number(x); !ok {
		return invalid
	}
	if x == "" {
		v.minor, v.patch = "0", "0"
		return
	}
	if x[0] != '.' {
		return invalid
	}
	if v.minor, x, ok = number(x[1:]); !ok {
		return invalid
	}
	if x == "" {
		// Since 1.21 the language's version is not the first release.
		if compare(v.minor, "21") < 0 {
			v.patch = "0"
		}
		return
	}
	if x[0] == '.' {
		if v.patch, x, ok = number(x[1:]); !ok || x != "" {
			return invalid
		}
		return
	}
	n := len(x) - len(strings.TrimLeft(x, "abcdefghijklmnopqrstuvwxyz"))
	if n == 0 {
		return invalid
	}
	if v.kind, x = x[:n], x[n:]; x == "" {
		return
	}
	if v.pre, x, ok = number(x); !ok || x != "" {
		return invalid
	}
	return
}

// number splits a number without superfluous zeros off x.
func number(x string) (n, rest string, ok bool) {
	rest = strings.TrimLeft(x, "0123456789")
	n = x[:len(x)-len(rest)]
	if n == "" || n[0] == '0' && n != "0" {
		return "", "", false
	}
	return n, rest, true
}

// compare compares numbers; none is less than 0.
func compare(x, y string) int {
	return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
}

// Lang is the version of the language, "" of what is not valid.
func Lang(x string) string {
	v := parse(x)
	switch {
	case v.major == "":
		return ""
	case v.major == "1" && v.minor == "0":
		return "go" + v.major
	}
	return "go" + v.major + "." + v.minor
}

// Compare is -1, 0 or +1; what is not valid is less than what is.
func Compare(x, y string) int {
	v, w := parse(x), parse(y)
	return cmp.Or(
		compare(v.major, w.major),
		compare(v.minor, w.minor),
		compare(v.patch, w.patch),
		cmp.Compare(v.kind, w.kind),
		compare(v.pre, w.pre),
	)
}

// IsValid reports whether x is a version.
func IsValid(x string) bool { return parse(x) != version{} }
