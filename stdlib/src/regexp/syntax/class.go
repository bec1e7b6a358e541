package syntax

// Character classes: lists of pairs, the first and last rune of each range. A
// clean class is sorted, without ranges that overlap or touch.

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// addRange appends lo-hi, to one of the last two ranges if it touches it: so
// runs of one case, or of both in turn, do not make long lists.
func addRange(class []rune, lo, hi rune) []rune {
	n := len(class)
	for i := 2; i <= 4; i += 2 {
		if n < i {
			break
		}
		from, to := class[n-i], class[n-i+1]
		if lo <= to+1 && from <= hi+1 {
			class[n-i] = min(from, lo)
			class[n-i+1] = max(to, hi)
			return class
		}
	}
	return append(class, lo, hi)
}

// addFolded is addRange with every case of each rune.
func addFolded(class []rune, lo, hi rune) []rune {
	if lo <= minFold && hi >= maxFold || hi < minFold || lo > maxFold {
		return addRange(class, lo, hi)
	}
	if lo < minFold {
		class = addRange(class, lo, minFold-1)
		lo = minFold
	}
	if hi > maxFold {
		class = addRange(class, maxFold+1, hi)
		hi = maxFold
	}
	for r := lo; r <= hi; r++ {
		class = addRange(class, r, r)
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			class = addRange(class, f, f)
		}
	}
	return class
}

// addLiteral is addRange of one rune, under flags.
func addLiteral(class []rune, r rune, flags Flags) []rune {
	if flags&FoldCase != 0 {
		return addFolded(class, r, r)
	}
	return addRange(class, r, r)
}

func addClass(class, other []rune) []rune {
	for i := 0; i < len(other); i += 2 {
		class = addRange(class, other[i], other[i+1])
	}
	return class
}

func addFoldedClass(class, other []rune) []rune {
	for i := 0; i < len(other); i += 2 {
		class = addFolded(class, other[i], other[i+1])
	}
	return class
}

// addNegated adds what the clean class other has not.
func addNegated(class, other []rune) []rune {
	next := rune(0)
	for i := 0; i < len(other); i += 2 {
		if next < other[i] {
			class = addRange(class, next, other[i]-1)
		}
		next = other[i+1] + 1
	}
	if next <= unicode.MaxRune {
		class = addRange(class, next, unicode.MaxRune)
	}
	return class
}

// tableClass is a table as a class, in its order.
func tableClass(t *unicode.RangeTable) []rune {
	var class []rune
	add := func(lo, hi, stride rune) {
		if stride == 1 {
			class = addRange(class, lo, hi)
			return
		}
		for r := lo; r <= hi; r += stride {
			class = addRange(class, r, r)
		}
	}
	for _, r := range t.R16 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range t.R32 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return class
}

// clean sorts the class and joins what touches; in place.
func clean(class []rune) []rune {
	if len(class) < 4 {
		return class
	}
	sorted := true
	for i := 2; i < len(class); i += 2 {
		if class[i] <= class[i-1]+1 {
			sorted = false
			break
		}
	}
	if sorted {
		return class
	}
	pairs := make([][2]rune, len(class)/2)
	for i := range pairs {
		pairs[i] = [2]rune{class[2*i], class[2*i+1]}
	}
	slices.SortFunc(pairs, func(a, b [2]rune) int {
		if a[0] != b[0] {
			return int(a[0] - b[0])
		}
		return int(b[1] - a[1])
	})
	out := class[:0]
	for _, p := range pairs {
		if n := len(out); n > 0 && p[0] <= out[n-1]+1 {
			out[n-1] = max(out[n-1], p[1])
		} else {
			out = append(out, p[0], p[1])
		}
	}
	return out
}

// negate is what the clean class has not.
func negate(class []rune) []rune { return addNegated(make([]rune, 0, len(class)+2), class) }

// A named class, and whether the name stands for what is not in it.
type named struct {
	class   []rune
	negated bool
}

var (
	digits = []rune{'0', '9'}
	spaces = []rune{'\t', '\n', '\f', '\r', ' ', ' '}
	words  = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
)

func perlClass(letter byte) (named, bool) {
	switch letter {
	case 'd':
		return named{digits, false}, true
	case 'D':
		return named{digits, true}, true
	case 's':
		return named{spaces, false}, true
	case 'S':
		return named{spaces, true}, true
	case 'w':
		return named{words, false}, true
	case 'W':
		return named{words, true}, true
	}
	return named{}, false
}

// posixClass is the class of a name like [:alpha:] or [:^alpha:].
func posixClass(name string) (named, bool) {
	name = name[2 : len(name)-2]
	inner, negated := strings.CutPrefix(name, "^")
	var text string
	switch inner {
	case "alnum":
		text = "09AZaz"
	case "alpha":
		text = "AZaz"
	case "ascii":
		text = "\x00\x7f"
	case "blank":
		text = "\t\t  "
	case "cntrl":
		text = "\x00\x1f\x7f\x7f"
	case "digit":
		text = "09"
	case "graph":
		text = "!~"
	case "lower":
		text = "az"
	case "print":
		text = " ~"
	case "punct":
		text = "!/:@[`{~"
	case "space":
		text = "\t\r  "
	case "upper":
		text = "AZ"
	case "word":
		text = "09AZ__az"
	case "xdigit":
		text = "09AFaf"
	default:
		return named{}, false
	}
	return named{[]rune(text), negated}, true
}

// addNamed adds a named class under the parser's flags.
func (p *parser) addNamed(class []rune, n named) []rune {
	members := n.class
	if p.flags&FoldCase != 0 {
		members = clean(addFoldedClass(nil, members))
	}
	if n.negated {
		return addNegated(class, members)
	}
	return addClass(class, members)
}

// unicodeClass is the class that \p{name} means, and what folding adds to it;
// known is whether there is one.
func unicodeClass(name string) (class, folds []rune, known bool) {
	switch name = squashed(name); name {
	case "any":
		all := []rune{0, unicode.MaxRune}
		return all, all, true
	case "ascii":
		return []rune{0, 0x7f}, []rune{'K', 'K', 'S', 'S', 'k', 'k', 's', 's', 0x17f, 0x17f, 0x212a, 0x212a}, true
	case "assigned":
		return negate(clean(tableClass(unicode.Categories["Cn"]))), nil, true
	}
	t, fold := table(name)
	if t == nil {
		return nil, nil, false
	}
	if fold != nil {
		folds = tableClass(fold)
	}
	return tableClass(t), folds, true
}

// squashed is a name without what lookups ignore: case, spaces, - and _.
func squashed(name string) string {
	b := make([]byte, 0, len(name))
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c == '_' || c == '-' || c == ' ':
		case 'A' <= c && c <= 'Z':
			b = append(b, c+'a'-'A')
		default:
			b = append(b, c)
		}
	}
	return string(b)
}

// names are the names of categories and scripts by their squashed forms.
var names = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for name := range unicode.Scripts {
		m[squashed(name)] = name
	}
	for alias, name := range unicode.CategoryAliases {
		m[squashed(alias)] = name
	}
	for name := range unicode.Categories {
		m[squashed(name)] = name
	}
	return m
})

// table is the table of a squashed name, and the one of what folding adds.
func table(name string) (t, fold *unicode.RangeTable) {
	name = names()[name]
	if t := unicode.Categories[name]; t != nil {
		return t, unicode.FoldCategory[name]
	}
	return unicode.Scripts[name], unicode.FoldScript[name]
}
