package comment

import (
	"bytes"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// Text is the comment as text with its lines broken anew, and behind it the links
// that are used.
func (p *Printer) Text(d *Doc) []byte {
	t := textPrinter{prefix: p.TextPrefix, code: p.TextCodePrefix, width: p.TextWidth}
	if t.code == "" {
		t.code = t.prefix + "\t"
	}
	if t.width == 0 {
		t.width = 80 - utf8.RuneCountInString(t.prefix)
	}
	for i, b := range d.Content {
		if i > 0 && blankBefore(b) {
			t.out.WriteString(t.prefix)
			t.newline()
		}
		t.block(b)
	}
	first := true
	for _, def := range d.Links {
		if !def.Used {
			continue
		}
		if first {
			t.newline()
			first = false
		}
		fmt.Fprintf(&t.out, "[%s]: %s\n", def.Text, def.URL)
	}
	return t.out.Bytes()
}

type textPrinter struct {
	prefix, code string
	width        int
	out          bytes.Buffer
}

// newline ends a line, without space before it.
func (t *textPrinter) newline() {
	line := t.out.Bytes()
	t.out.Truncate(len(bytes.TrimRight(line, " \t")))
	t.out.WriteByte('\n')
}

func (t *textPrinter) block(b Block) {
	out := &t.out
	switch b := b.(type) {
	case *Paragraph:
		out.WriteString(t.prefix)
		t.text("", b.Text)
	case *Heading:
		out.WriteString(t.prefix + "# ")
		t.text("", b.Text)
	case *Code:
		text := b.Text
		for text != "" {
			var line string
			line, text, _ = strings.Cut(text, "\n")
			if line != "" {
				out.WriteString(t.code + line)
			}
			t.newline()
		}
	case *List:
		for i, item := range b.Items {
			if i > 0 && b.BlankBetween() {
				out.WriteString(t.prefix)
				t.newline()
			}
			out.WriteString(t.prefix + mark(item))
			for i, c := range item.Content {
				if i > 0 {
					t.newline()
					out.WriteString(t.prefix + itemIndent)
				}
				t.text(itemIndent, c.(*Paragraph).Text)
			}
		}
	}
}

func (t *textPrinter) text(indent string, list []Text) {
	words := strings.Fields(plainText(list))
	ends := []int{len(words)}
	if t.width >= 0 && len(words) > 0 {
		ends = wrap(words, t.width-utf8.RuneCountInString(indent))
	}
	from := 0
	for i, end := range ends {
		if i > 0 {
			t.out.WriteString(t.prefix + indent)
		}
		t.out.WriteString(strings.Join(words[from:end], " "))
		t.newline()
		from = end
	}
}

// score is how bad lines are: first by how much they are too long, then by how
// much is left of them.
type score struct{ over, rest int64 }

func (a score) less(b score) bool {
	return a.over < b.over || a.over == b.over && a.rest < b.rest
}

// midPhrase is how bad it is to end a line without punctuation: as bad as eight
// spaces at its end.
const midPhrase = 64

// wrapper breaks words into lines. The weights of lines are concave, so that the
// basic algorithm of Hirschberg and Larmore (The Least Weight Subsequence Problem)
// finds the best breaks in n log n; of equally good ones, those that Go's finds.
type wrapper struct {
	words []string
	most  int
	total []int   // characters before a word, with spaces
	best  []score // of the words before
}

// score is how bad the first j words are if the last line of them begins with
// word i.
func (w *wrapper) score(i, j int) score {
	s := w.best[i]
	n := w.total[j] - 1 - w.total[i]
	if j == len(w.words) && n <= w.most {
		return s
	}
	word := w.words[j-1]
	if strings.IndexByte(".,:;", word[len(word)-1]) < 0 {
		s.rest += midPhrase
	}
	if free := int64(w.most-n) * int64(w.most-n); n > w.most {
		s.over += free
	} else {
		s.rest += free
	}
	return s
}

// needless says whether b is never better as a beginning of a line than both a and
// c, of which one is before and the other after it.
func (w *wrapper) needless(a, b, c int) bool {
	// From the first place on where b is better than a.
	k := c + sort.Search(len(w.words)+1-c, func(k int) bool {
		k += c
		return k > c && w.score(b, k).less(w.score(a, k))
	})
	return k > len(w.words) || !w.score(b, k).less(w.score(c, k))
}

// wrap breaks words into lines of at most most characters, of which as little as
// possible is left; it returns where the lines end.
func wrap(words []string, most int) (ends []int) {
	w := wrapper{words, most, make([]int, len(words)+1), make([]score, len(words)+1)}
	for i, word := range words {
		w.total[i+1] = w.total[i] + utf8.RuneCountInString(word) + 1
	}
	n := len(words)
	from := make([]int, n+1) // where the last line of the first words begins
	candidates := []int{0}   // for where lines begin, the best for the next word first
	drop := func(next int) {
		for len(candidates) > 1 && !w.score(candidates[0], next).less(w.score(candidates[1], next)) {
			candidates = candidates[1:]
		}
	}
	for j := 1; j <= n; j++ {
		from[j] = candidates[0]
		w.best[j] = w.score(from[j], j)
		if j == n {
			break
		}
		drop(j + 1)
		for k := len(candidates) - 1; k > 0 && w.needless(candidates[k-1], candidates[k], j); k-- {
			candidates = candidates[:k]
		}
		if w.score(j, n).less(w.score(candidates[len(candidates)-1], n)) {
			candidates = append(candidates, j)
			if len(candidates) == 2 {
				drop(j + 1)
			}
		}
	}
	for j := n; j > 0; j = from[j] {
		ends = append(ends, j)
	}
	slices.Reverse(ends)
	return
}
