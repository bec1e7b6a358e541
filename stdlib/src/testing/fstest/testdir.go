package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

func (t *tester) openDir(dir string) fs.ReadDirFile {
	f, err := t.fsys.Open(dir)
	if err != nil {
		t.fail(dir, "Open: %w", err)
		return nil
	}
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		f.Close()
		t.fail(dir, "Open returned File type %T, not a fs.ReadDirFile", f)
		return nil
	}
	return d
}

// dir reads a folder in every way, and what is in it.
func (t *tester) dir(dir string) {
	if dir != "." {
		t.found[dir] = true
	}
	d := t.openDir(dir)
	if d == nil {
		return
	}
	list, err := d.ReadDir(-1)
	if err != nil {
		d.Close()
		t.fail(dir, "ReadDir(-1): %w", err)
		return
	}
	for _, e := range list {
		t.child(dir, e)
	}
	// At the end there is nothing more, which is an error only for who counts.
	for _, end := range []struct {
		n    int
		err  error
		want string
	}{{-1, nil, "nil"}, {1, io.EOF, "EOF"}} {
		more, err := d.ReadDir(end.n)
		if len(more) > 0 || err != end.err {
			d.Close()
			t.fail(dir, "ReadDir(%d) at EOF = %d entries, %w, wanted 0 entries, "+end.want, end.n, len(more), err)
			return
		}
	}
	if err := d.Close(); err != nil {
		t.fail(dir, "Close: %w", err)
	}
	d.Close() // twice must do no harm

	if d = t.openDir(dir); d == nil {
		return
	}
	defer d.Close()
	again, err := d.ReadDir(-1)
	if err != nil {
		t.fail(dir, "second Open+ReadDir(-1): %w", err)
		return
	}
	t.same(dir, "first Open+ReadDir(-1) vs second Open+ReadDir(-1)", list, again)
	if pieces, ok := t.pieces(dir); ok {
		t.same(dir, "first Open+ReadDir(-1) vs third Open+ReadDir(1,2) loop", list, pieces)
	} else {
		return
	}
	if r, ok := t.fsys.(fs.ReadDirFS); ok && t.sorted(dir, "fsys.ReadDir", list, r.ReadDir) == nil {
		return
	}
	sorted := t.sorted(dir, "fs.ReadDir", list, func(dir string) ([]fs.DirEntry, error) { return fs.ReadDir(t.fsys, dir) })
	if sorted != nil {
		t.glob(dir, *sorted)
	}
}

// child looks at what is in a folder.
func (t *tester) child(dir string, e fs.DirEntry) {
	name := e.Name()
	switch {
	case name == "", name == ".", name == "..":
		t.fail(dir, "ReadDir: child has invalid name: %#q", name)
		return
	case strings.Contains(name, "/"):
		t.fail(dir, "ReadDir: child name contains slash: %#q", name)
		return
	case strings.Contains(name, `\`):
		t.fail(dir, "ReadDir: child name contains backslash: %#q", name)
		return
	}
	name = path.Join(dir, name)
	t.stat(name, e)
	t.badPaths(name, "Open", t.opens)
	switch e.Type() {
	case fs.ModeDir:
		t.dir(name)
	case fs.ModeSymlink:
		t.found[name] = true
	default:
		t.found[name] = true
		t.file(name)
	}
}

// pieces reads a folder one entry, then two at a time.
func (t *tester) pieces(dir string) (list []fs.DirEntry, ok bool) {
	d := t.openDir(dir)
	if d == nil {
		return nil, false
	}
	defer d.Close()
	for n := 1; ; n = 2 {
		some, err := d.ReadDir(n)
		switch {
		case len(some) > n:
			t.fail(dir, "third Open: ReadDir(%d) after %d: %d entries (too many)", n, len(list), len(some))
			return nil, false
		case err == io.EOF:
			return append(list, some...), true
		case err != nil:
			t.fail(dir, "third Open: ReadDir(%d) after %d: %w", n, len(list)+len(some), err)
			return nil, false
		}
		list = append(list, some...)
	}
}

// sorted reads a folder by a function that sorts; nil if that fails.
func (t *tester) sorted(dir, who string, list []fs.DirEntry, read func(string) ([]fs.DirEntry, error)) *[]fs.DirEntry {
	got, err := read(dir)
	if err != nil {
		t.fail(dir, who+": %w", err)
		return nil
	}
	t.same(dir, "first Open+ReadDir(-1) vs "+who, list, got)
	for i := 1; i < len(got); i++ {
		if a, b := got[i-1].Name(), got[i].Name(); a >= b {
			t.fail(dir, who+": list not sorted: %s before %s", a, b)
		}
	}
	return &got
}

// same compares two lists of a folder, in any order.
func (t *tester) same(dir, what string, a, b []fs.DirEntry) {
	kind := func(e fs.DirEntry) {
		is := e.Type()&fs.ModeDir != 0
		if e.IsDir() && !is {
			t.fail(dir, "ReadDir returned %s with IsDir() = true, Type() & ModeDir = 0", e.Name())
		} else if !e.IsDir() && is {
			t.fail(dir, "ReadDir returned %s with IsDir() = false, Type() & ModeDir = ModeDir", e.Name())
		}
	}
	type line struct{ name, sign, text string }
	var lines []line
	left := map[string]fs.DirEntry{}
	for _, e := range a {
		left[e.Name()] = e
		kind(e)
	}
	for _, e := range b {
		old, text := left[e.Name()], describeEntry(e)
		if old == nil {
			kind(e)
		} else if was := describeEntry(old); was != text {
			lines = append(lines, line{e.Name(), "-", was})
		} else {
			text = ""
		}
		if text != "" {
			lines = append(lines, line{e.Name(), "+", text})
		}
		delete(left, e.Name())
	}
	for name, e := range left {
		lines = append(lines, line{name, "-", describeEntry(e)})
	}
	if lines == nil {
		return
	}
	// By name; of one name, what was before what is.
	slices.SortFunc(lines, func(x, y line) int {
		if c := strings.Compare(x.name, y.name); c != 0 {
			return c
		}
		return strings.Compare(y.sign, x.sign)
	})
	var text []string
	for _, l := range lines {
		text = append(text, l.sign+" "+l.text)
	}
	t.fail(dir, "diff %s:\n\t%s", what, strings.Join(text, "\n\t"))
}

// glob looks for some of a folder's files by a pattern.
func (t *tester) glob(dir string, list []fs.DirEntry) {
	g, ok := t.fsys.(fs.GlobFS)
	if !ok {
		return
	}
	prefix := ""
	if dir != "." {
		prefix = strangely(dir) + "/"
	}
	if _, err := g.Glob(prefix + "nonexist/[]"); err == nil {
		t.fail(dir, "Glob(%#q): bad pattern not detected", prefix+"nonexist/[]")
	}
	pattern := prefix + "*" + string(telling(list)) + "*"
	var want []string
	for _, e := range list {
		if strings.ContainsRune(e.Name(), telling(list)) {
			want = append(want, path.Join(dir, e.Name()))
		}
	}
	got, err := g.Glob(pattern)
	if err != nil {
		t.fail(dir, "Glob(%#q): %w", pattern, err)
		return
	}
	if slices.Equal(got, want) {
		return
	}
	if !slices.IsSorted(got) {
		t.fail(dir, "Glob(%#q): unsorted output:\n%s", pattern, strings.Join(got, "\n"))
		slices.Sort(got)
	}
	var wrong []string
	for len(want) > 0 || len(got) > 0 {
		switch {
		case len(got) == 0 || len(want) > 0 && want[0] < got[0]:
			wrong = append(wrong, "missing: "+want[0])
			want = want[1:]
		case len(want) == 0 || got[0] < want[0]:
			wrong = append(wrong, "extra: "+got[0])
			got = got[1:]
		default:
			want, got = want[1:], got[1:]
		}
	}
	t.fail(dir, "Glob(%#q): wrong output:\n%s", pattern, strings.Join(wrong, "\n"))
}

// telling returns the first letter that some names have and others have not.
func telling(list []fs.DirEntry) rune {
	for c := 'a'; c <= 'z'; c++ {
		n := 0
		for _, e := range list {
			if strings.ContainsRune(e.Name(), c) {
				n++
			}
		}
		if n > 0 && n < len(list) {
			return c
		}
	}
	return 'a'
}

// strangely returns a pattern for a path alone, in which letters are written in all
// ways that patterns have.
func strangely(dir string) string {
	var b strings.Builder
	for n, elem := range strings.Split(dir, "/") {
		if n > 0 {
			b.WriteByte('/')
		}
		for j, r := range elem {
			c := string(r)
			if strings.Contains(`*?\[-`, c) {
				b.WriteString(`\` + c)
				continue
			}
			b.WriteString([]string{c, "[" + c + "]", "[" + c + "-" + c + "]", `[\` + c + "]", `[\` + c + `-\` + c + "]"}[(n+j)%5])
		}
	}
	return b.String()
}
