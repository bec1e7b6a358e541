package comment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what lines are.
type kind int

const (
	para kind = iota
	code
	list
	heading
	oldHeading
)

// span is the lines of a block.
type span struct {
	start, end int
	kind       kind
}

func indented(line string) bool { return line != "" && (line[0] == ' ' || line[0] == '\t') }

func leadingSpace(s string) string { return s[:len(s)-len(strings.TrimLeft(s, " \t"))] }

func shared(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return a[:i]
}

func isBlank(s string) bool { return strings.TrimSpace(s) == "" }

// unindent is lines without empty ones around, and without the indentation that
// all share. White space alone becomes nothing, but is indentation before.
func unindent(lines []string) []string {
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	if len(lines) == 0 {
		return nil
	}
	prefix := leadingSpace(lines[0])
	for _, line := range lines[1:] {
		if line != "" {
			prefix = shared(prefix, leadingSpace(line))
		}
	}
	out := make([]string, len(lines))
	for i, line := range lines {
		if line = strings.TrimPrefix(line, prefix); !isBlank(line) {
			out[i] = line
		}
	}
	for len(out) > 0 && out[0] == "" {
		out = out[1:]
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	return out
}

// spans splits lines into blocks.
func spans(lines []string) (result []span) {
	forced := 0 // lines before this count as indented
	for i := 0; ; {
		for i < len(lines) && lines[i] == "" {
			i++
		}
		if i >= len(lines) {
			return
		}
		s := span{start: i}
		if i < forced || indented(lines[i]) {
			s.end = indentedEnd(lines, i, forced)
			s.kind = code
			if isItem(lines[i]) {
				s.kind = list
			}
		} else {
			s.end = i + 1
			for s.end < len(lines) && lines[s.end] != "" && !indented(lines[s.end]) {
				s.end++
			}
			if end := leave(lines, s); end < s.end {
				forced = s.end
				s.end = end
				if end == s.start {
					continue
				}
			}
			if s.end-s.start == 1 {
				if isHeading(lines[i]) {
					s.kind = heading
				} else if isOldHeading(lines, i) {
					s.kind = oldHeading
				}
			}
		}
		result = append(result, s)
		i = s.end
	}
}

// indentedEnd is where an indented block ends that begins at start: empty lines
// may be in it, and list items that someone forgot to indent.
func indentedEnd(lines []string, start, forced int) int {
	items := start < forced && isItem(lines[start])
	end := start
	for i := start; i < len(lines); i++ {
		switch {
		case lines[i] == "":
			items = false
			continue
		case i < forced, indented(lines[i]), items && isItem(lines[i]):
			end = i + 1
			continue
		}
		break
	}
	if end < len(lines) && strings.HasPrefix(lines[end], "}") {
		// The end of code that someone forgot to indent.
		end++
	}
	return end
}

// leave is where an unindented block should end as its last lines rather belong
// to the indented ones that follow: list items of which those go on, or the
// beginning of code.
func leave(lines []string, s span) int {
	if s.end >= len(lines) || lines[s.end] == "" || isItem(lines[s.end]) {
		return s.end
	}
	end := s.end
	if last := lines[end-1]; isItem(last) {
		end--
		for end > s.start && isItem(lines[end-1]) {
			end--
		}
	} else if strings.HasSuffix(last, "{") || strings.HasSuffix(last, `\`) {
		end--
	}
	return end
}

func isHeading(line string) bool {
	return len(line) >= 2 && line[0] == '#' && indented(line[1:]) && strings.TrimSpace(line) != "#"
}

// isOldHeading says whether line i is a heading without a mark: alone, before an
// unindented block, and without punctuation.
func isOldHeading(lines []string, i int) bool {
	if i == 0 || lines[i-1] != "" || i+2 >= len(lines) || lines[i+1] != "" || leadingSpace(lines[i+2]) != "" {
		return false
	}
	line := strings.TrimSpace(lines[i])
	first, _ := utf8.DecodeRuneInString(line)
	last, _ := utf8.DecodeLastRuneInString(line)
	if !unicode.IsLetter(first) || !unicode.IsUpper(first) || !unicode.IsLetter(last) && !unicode.IsDigit(last) {
		return false
	}
	if strings.ContainsAny(line, ";:!?+*/=[]{}_^°&§~%#@<\">\\") {
		return false
	}
	for _, after := range strings.Split(line, "'")[1:] {
		if after != "s" && !strings.HasPrefix(after, "s ") {
			return false
		}
	}
	for _, after := range strings.Split(line, ".")[1:] {
		if after == "" || after[0] == ' ' {
			return false
		}
	}
	return true
}

// marker splits the mark of a list item off, a number or a bullet.
func marker(line string) (num, rest string, ok bool) {
	line = strings.TrimSpace(line)
	if line == "" {
		return
	}
	switch r, size := utf8.DecodeRuneInString(line); {
	case r == '•', r == '*', r == '+', r == '-':
		rest = line[size:]
	case '0' <= r && r <= '9':
		n := 1
		for n < len(line) && '0' <= line[n] && line[n] <= '9' {
			n++
		}
		if n >= len(line) || line[n] != '.' && line[n] != ')' {
			return
		}
		num, rest = line[:n], line[n+1:]
	default:
		return
	}
	if !indented(rest) || isBlank(rest) {
		return "", "", false
	}
	return num, rest, true
}

func isItem(line string) bool {
	_, _, ok := marker(line)
	return ok
}
