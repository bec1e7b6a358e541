// Package path works on slash-separated paths.
package path

import (
	"errors"
	"unicode/utf8"
)

// native: Go's path.Clean
func Clean(path string) string

func lastSlash(s string) int {
	i := len(s) - 1
	for i >= 0 && s[i] != '/' {
		i--
	}
	return i
}

// Split cuts path after its last slash.
func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

// Join joins the elements with slashes and cleans the result.
func Join(elem ...string) string {
	var b []byte
	for _, e := range elem {
		if len(b) > 0 || e != "" {
			if len(b) > 0 {
				b = append(b, '/')
			}
			b = append(b, e...)
		}
	}
	if len(b) == 0 {
		return ""
	}
	return Clean(string(b))
}

// Ext returns the suffix from the last dot of the last element.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for path != "" && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if i := lastSlash(path); i >= 0 {
		path = path[i+1:]
	}
	if path == "" {
		return "/"
	}
	return path
}

// IsAbs reports whether the path begins with a slash.
func IsAbs(path string) bool { return path != "" && path[0] == '/' }

// Dir returns all but the last element.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name matches the shell pattern.
func Match(pattern, name string) (matched bool, err error) {
	ok, err := match(pattern, name)
	if err != nil {
		return false, err
	}
	return ok, nil
}

// match also checks the pattern to its end when name does not match.
func match(pattern, name string) (bool, error) {
	for pattern != "" {
		if pattern[0] == '*' {
			for pattern != "" && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			chunk, rest := chunkOf(pattern)
			if chunk == "" {
				for i := 0; i < len(name); i++ {
					if name[i] == '/' {
						return false, nil
					}
				}
				return true, nil
			}
			for i := 0; ; i++ {
				n, ok, err := matchChunk(chunk, name[i:])
				if err != nil {
					return false, err
				}
				if ok && (rest != "" || n == len(name)-i) {
					return match(rest, name[i+n:])
				}
				if i == len(name) || name[i] == '/' {
					return false, check(rest)
				}
			}
		}
		chunk, rest := chunkOf(pattern)
		n, ok, err := matchChunk(chunk, name)
		if err != nil {
			return false, err
		}
		if !ok {
			return false, check(rest)
		}
		pattern, name = rest, name[n:]
	}
	return name == "", nil
}

// check reports whether the rest of a pattern is well-formed.
func check(pattern string) error {
	for pattern != "" {
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		chunk, rest := chunkOf(pattern)
		if _, _, err := matchChunk(chunk, ""); err != nil {
			return err
		}
		pattern = rest
	}
	return nil
}

// chunkOf cuts pattern before its next star.
func chunkOf(pattern string) (chunk, rest string) {
	inClass := false
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '[':
			inClass = true
		case ']':
			inClass = false
		case '*':
			if !inClass {
				return pattern[:i], pattern[i:]
			}
		}
	}
	return pattern, ""
}

// matchChunk matches a pattern without stars at the start of s.
func matchChunk(chunk, s string) (n int, ok bool, err error) {
	whole := s
	ok = true
	for chunk != "" {
		ok = ok && s != ""
		switch chunk[0] {
		case '[':
			var r rune
			if ok {
				var w int
				r, w = utf8.DecodeRuneInString(s)
				s = s[w:]
			}
			chunk = chunk[1:]
			negated := chunk != "" && chunk[0] == '^'
			if negated {
				chunk = chunk[1:]
			}
			hit := false
			for count := 0; ; count++ {
				if chunk != "" && chunk[0] == ']' && count > 0 {
					chunk = chunk[1:]
					break
				}
				var lo, hi rune
				if lo, chunk, err = classRune(chunk); err != nil {
					return 0, false, err
				}
				hi = lo
				if chunk[0] == '-' {
					if hi, chunk, err = classRune(chunk[1:]); err != nil {
						return 0, false, err
					}
				}
				hit = hit || lo <= r && r <= hi
			}
			ok = ok && hit != negated
		case '?':
			if ok {
				ok = s[0] != '/'
				_, w := utf8.DecodeRuneInString(s)
				s = s[w:]
			}
			chunk = chunk[1:]
		default:
			if chunk[0] == '\\' {
				chunk = chunk[1:]
				if chunk == "" {
					return 0, false, ErrBadPattern
				}
			}
			if ok {
				ok = chunk[0] == s[0]
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	return len(whole) - len(s), ok, nil
}

func classRune(chunk string) (r rune, rest string, err error) {
	if chunk == "" || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		chunk = chunk[1:]
		if chunk == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(chunk)
	if r == utf8.RuneError && n == 1 {
		err = ErrBadPattern
	}
	rest = chunk[n:]
	if rest == "" {
		err = ErrBadPattern
	}
	return r, rest, err
}
