package fstest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"testing/iotest"
)

// TestFS reads all of fsys in every way that there is, and says where they disagree or
// do wrong. The expected files must be there; if none are named, nothing may be.
// Links are not followed.
func TestFS(fsys fs.FS, expected ...string) error {
	if err := testFS(fsys, expected); err != nil {
		return err
	}
	// Once more from below, in one folder.
	for _, name := range expected {
		dir, _, ok := strings.Cut(name, "/")
		if !ok {
			continue
		}
		var below []string
		for _, name := range expected {
			if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
				below = append(below, rest)
			}
		}
		sub, err := fs.Sub(fsys, dir)
		if err != nil {
			return err
		}
		if err := testFS(sub, below); err != nil {
			return fmt.Errorf("testing fs.Sub(fsys, %s): %w", dir, err)
		}
		break
	}
	return nil
}

// tester collects what is wrong and what there is.
type tester struct {
	fsys  fs.FS
	errs  []error
	found map[string]bool
}

func (t *tester) fail(name, format string, args ...any) {
	t.errs = append(t.errs, fmt.Errorf("%s: "+format, append([]any{name}, args...)...))
}

func testFS(fsys fs.FS, expected []string) error {
	t := &tester{fsys: fsys, found: map[string]bool{}}
	t.dir(".")
	t.badPaths(".", "Open", t.opens)
	if len(expected) == 0 && len(t.found) > 0 {
		list := slices.Sorted(maps.Keys(t.found))
		if len(list) > 15 {
			list = append(list[:10], "...")
		}
		t.errs = append(t.errs, fmt.Errorf("expected empty file system but found files:\n%s", strings.Join(list, "\n")))
	}
	for _, name := range expected {
		if !t.found[name] {
			t.errs = append(t.errs, fmt.Errorf("expected but not found: %s", name))
		}
	}
	if t.errs == nil {
		return nil
	}
	return fmt.Errorf("TestFS found errors:\n%w", errors.Join(t.errs...))
}

func (t *tester) opens(name string) error {
	f, err := t.fsys.Open(name)
	if err == nil {
		f.Close()
	}
	return err
}

// badPaths asks for the file by paths that are none.
func (t *tester) badPaths(name, what string, open func(string) error) {
	bad := []string{"/" + name, name + "/."}
	if name == "." {
		bad = append(bad, "/")
	}
	around := func(i int, up string) {
		before, after := name[:i], name[i+1:]
		for _, between := range []string{"//", "/./", `\`} {
			bad = append(bad, before+between+after)
		}
		bad = append(bad, up)
	}
	if i := strings.Index(name, "/"); i >= 0 {
		around(i, name[:i]+"/../"+name)
		i = strings.LastIndex(name, "/")
		around(i, name+"/../"+name[i+1:])
	}
	for _, b := range bad {
		if open(b) == nil {
			t.fail(name, "%s(%s) succeeded, want error", what, b)
		}
	}
}

// file reads a file in every way.
func (t *tester) file(name string) {
	f, err := t.fsys.Open(name)
	if err != nil {
		t.fail(name, "Open: %w", err)
		return
	}
	data, err := io.ReadAll(f)
	if err != nil {
		f.Close()
		t.fail(name, "Open+ReadAll: %w", err)
		return
	}
	if err := f.Close(); err != nil {
		t.fail(name, "Close: %w", err)
	}
	f.Close() // twice must do no harm
	same := func(what string, other []byte) {
		if string(other) != string(data) {
			t.fail(name, "%s: different data returned\n\t%q\n\t%q", what, data, other)
		}
	}
	if r, ok := t.fsys.(fs.ReadFileFS); ok {
		got, err := r.ReadFile(name)
		if err != nil {
			t.fail(name, "fsys.ReadFile: %w", err)
			return
		}
		same("ReadAll vs fsys.ReadFile", got)
		// What is done to a result must not be seen by the next.
		for i := range got {
			got[i] ^= 0xff
		}
		if got, err = r.ReadFile(name); err != nil {
			t.fail(name, "second call to fsys.ReadFile: %w", err)
			return
		}
		same("Readall vs second fsys.ReadFile", got)
		t.badPaths(name, "ReadFile", func(name string) error {
			_, err := r.ReadFile(name)
			return err
		})
	}
	got, err := fs.ReadFile(t.fsys, name)
	if err != nil {
		t.fail(name, "fs.ReadFile: %w", err)
		return
	}
	same("ReadAll vs fs.ReadFile", got)
	if f, err = t.fsys.Open(name); err != nil {
		t.fail(name, "second Open: %w", err)
		return
	}
	defer f.Close()
	if err := iotest.TestReader(f, data); err != nil {
		t.fail(name, "failed TestReader:\n\t%s", strings.ReplaceAll(err.Error(), "\n", "\n\t"))
	}
}

func describeEntry(e fs.DirEntry) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", e.Name(), e.IsDir(), e.Type())
}

func describeAsEntry(i fs.FileInfo) string { return describeEntry(fs.FileInfoToDirEntry(i)) }

func describe(i fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Mode=%v Size=%d ModTime=%v", i.Name(), i.IsDir(), i.Mode(), i.Size(), i.ModTime())
}

// stat compares what an entry of a folder says with what the file says.
func (t *tester) stat(name string, e fs.DirEntry) {
	f, err := t.fsys.Open(name)
	if err != nil {
		t.fail(name, "Open: %w", err)
		return
	}
	info, err := f.Stat()
	f.Close()
	if err != nil {
		t.fail(name, "Stat: %w", err)
		return
	}
	// Open follows a link, of which the entry speaks.
	link := e.Type()&fs.ModeSymlink != 0
	asEntry, asInfo := describeEntry(e), describe(info)
	if s := describeAsEntry(info); s != asEntry && !link {
		t.fail(name, "mismatch:\n\tentry = %s\n\tfile.Stat() = %s", asEntry, s)
	}
	own, err := e.Info()
	if err != nil {
		t.fail(name, "entry.Info: %w", err)
		return
	}
	if link {
		if s := describeAsEntry(own); s != asEntry {
			t.fail(name, "mismatch\n\tentry = %s\n\tentry.Info() = %s\n", asEntry, s)
		}
	} else if s := describe(own); s != asInfo {
		t.fail(name, "mismatch:\n\tentry.Info() = %s\n\tfile.Stat() = %s\n", s, asInfo)
	}
	same := func(who string, stat func(string) (fs.FileInfo, error)) bool {
		info, err := stat(name)
		if err != nil {
			t.fail(name, who+": %w", err)
			return false
		}
		if s := describe(info); s != asInfo {
			t.fail(name, who+"(...) = %s\n\twant %s", s, asInfo)
		}
		return true
	}
	if !same("fs.Stat", func(name string) (fs.FileInfo, error) { return fs.Stat(t.fsys, name) }) {
		return
	}
	if s, ok := t.fsys.(fs.StatFS); ok && !same("fsys.Stat", s.Stat) {
		return
	}
	if l, ok := t.fsys.(fs.ReadLinkFS); ok {
		info, err := l.Lstat(name)
		if err != nil {
			t.fail(name, "fsys.Lstat: %v", err)
			return
		}
		if s := describeAsEntry(info); s != asEntry {
			t.fail(name, "mismatch:\n\tentry = %s\n\tfsys.Lstat(...) = %s", asEntry, s)
		}
		if a, b := describe(own), describe(info); a != b {
			t.fail(name, "mismatch:\n\tentry.Info() = %s\n\tfsys.Lstat(...) = %s\n", a, b)
		}
	}
}
