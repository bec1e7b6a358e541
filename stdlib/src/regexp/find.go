package regexp

// The methods that find. A match is a list of pairs of offsets: of the whole and
// of each parenthesized part, -1 for a part that is not in it.

// Find is the text of the leftmost match, nil if there is none.
func (re *Regexp) Find(b []byte) []byte {
	m := re.find(text(b), 2)
	if m == nil {
		return nil
	}
	return b[m[0]:m[1]:m[1]]
}

// FindIndex is where the leftmost match is.
func (re *Regexp) FindIndex(b []byte) (m []int) { return re.find(text(b), 2) }

// FindString is the text of the leftmost match, "" if there is none.
func (re *Regexp) FindString(s string) string {
	m := re.find(s, 2)
	if m == nil {
		return ""
	}
	return s[m[0]:m[1]]
}

// FindStringIndex is where the leftmost match is.
func (re *Regexp) FindStringIndex(s string) (m []int) { return re.find(s, 2) }

// FindSubmatch is the text of the leftmost match and of its parts.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	m := re.find(text(b), 2*len(re.names))
	if m == nil {
		return nil
	}
	return byteParts(b, m)
}

// FindSubmatchIndex is where the leftmost match and its parts are.
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.find(text(b), 2*len(re.names)) }

// FindStringSubmatch is the text of the leftmost match and of its parts.
func (re *Regexp) FindStringSubmatch(s string) []string {
	m := re.find(s, 2*len(re.names))
	if m == nil {
		return nil
	}
	return stringParts(s, m)
}

// FindStringSubmatchIndex is where the leftmost match and its parts are.
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.find(s, 2*len(re.names)) }

func byteParts(b []byte, m []int) [][]byte {
	parts := make([][]byte, len(m)/2)
	for i := range parts {
		if from, to := m[2*i], m[2*i+1]; from >= 0 {
			parts[i] = b[from:to:to]
		}
	}
	return parts
}

func stringParts(s string, m []int) []string {
	parts := make([]string, len(m)/2)
	for i := range parts {
		if from := m[2*i]; from >= 0 {
			parts[i] = s[from:m[2*i+1]]
		}
	}
	return parts
}

// cut cuts what findAll found into the matches.
func cut(all []int, ncap int) [][]int {
	if all == nil {
		return nil
	}
	matches := make([][]int, len(all)/ncap)
	for i := range matches {
		matches[i] = all[i*ncap : (i+1)*ncap : (i+1)*ncap]
	}
	return matches
}

// FindAll is the texts of the first n matches, of all if n is negative.
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	m := re.findAll(text(b), 2, n)
	if m == nil {
		return nil
	}
	return byteParts(b, m)
}

// FindAllIndex is where the matches are.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return cut(re.findAll(text(b), 2, n), 2) }

// FindAllString is the texts of the matches.
func (re *Regexp) FindAllString(s string, n int) []string {
	m := re.findAll(s, 2, n)
	if m == nil {
		return nil
	}
	return stringParts(s, m)
}

// FindAllStringIndex is where the matches are.
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int { return cut(re.findAll(s, 2, n), 2) }

// FindAllSubmatch is the texts of the matches and of their parts.
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	ncap := 2 * len(re.names)
	m := re.findAll(text(b), ncap, n)
	if m == nil {
		return nil
	}
	all := make([][][]byte, len(m)/ncap)
	for i := range all {
		all[i] = byteParts(b, m[i*ncap:(i+1)*ncap])
	}
	return all
}

// FindAllSubmatchIndex is where the matches and their parts are.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	ncap := 2 * len(re.names)
	return cut(re.findAll(text(b), ncap, n), ncap)
}

// FindAllStringSubmatch is the texts of the matches and of their parts.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	ncap := 2 * len(re.names)
	m := re.findAll(s, ncap, n)
	if m == nil {
		return nil
	}
	all := make([][]string, len(m)/ncap)
	for i := range all {
		all[i] = stringParts(s, m[i*ncap:(i+1)*ncap])
	}
	return all
}

// FindAllStringSubmatchIndex is where the matches and their parts are.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	ncap := 2 * len(re.names)
	return cut(re.findAll(s, ncap, n), ncap)
}
