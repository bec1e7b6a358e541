// Guards os.Root: every method on names that are in the root, lead out of it, or are
// no names; symbolic links that stay, leave, dangle, or turn in circles; what is said
// about each.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

var dir string

func show(s string) string {
	return strings.NewReplacer(dir, "DIR", "\x00", "NUL").Replace(s)
}

func text(err error) string {
	if err == nil {
		return "<nil>"
	}
	s := show(err.Error())
	var pe *fs.PathError
	var le *os.LinkError
	switch {
	case errors.As(err, &pe):
		s += fmt.Sprintf(" [%s]", pe.Op)
	case errors.As(err, &le):
		s += show(fmt.Sprintf(" [%s %s %s]", le.Op, le.Old, le.New))
	default:
		s += fmt.Sprintf(" %T", err)
	}
	if errors.Is(err, fs.ErrNotExist) {
		s += " not-exist"
	}
	if errors.Is(err, fs.ErrExist) {
		s += " exist"
	}
	if errors.Is(err, fs.ErrInvalid) {
		s += " invalid"
	}
	return s
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// tree makes the files anew.
func tree() *os.Root {
	must(os.RemoveAll(dir + "/r"))
	must(os.MkdirAll(dir+"/r/a/b/c", 0755))
	must(os.WriteFile(dir+"/r/a/b/file", []byte("deep"), 0644))
	must(os.WriteFile(dir+"/r/file", []byte("top"), 0644))
	must(os.WriteFile(dir+"/outside", []byte("outside"), 0644))
	for _, l := range [][2]string{
		{"a/b/file", "link"}, {"a/b", "dirlink"}, {"../outside", "out"}, {"..", "up"}, {dir + "/outside", "abs"},
		{"nowhere", "dangling"}, {"loop2", "loop1"}, {"loop1", "loop2"}, {"self", "self"}, {"a/../a/b/../b/file", "winding"},
		{"link", "linklink"}, {".", "dot"}, {"a/", "slash"}, {"file/", "fileslash"}, {"a/b/c/../../../../outside", "deepout"},
	} {
		must(os.Symlink(l[0], dir+"/r/"+l[1]))
	}
	must(os.Symlink("../../file", dir+"/r/a/b/up"))
	must(os.Symlink("../../../outside", dir+"/r/a/b/upout"))
	must(os.Symlink("c", dir+"/r/a/b/clink"))
	r, err := os.OpenRoot(dir + "/r")
	must(err)
	return r
}

var names = []string{
	"a/./b//file", "a/b/c/../../../file", "a/../../outside", "/file", "", "./", "file/", "link", "dirlink/", "dirlink/..",
	"up/outside", "abs", "dangling", "dangling/x", "self", "fileslash", "a/b/upout", "missing/", "a/missing/../b", "a\x00b",
}

func main() {
	var err error
	dir, err = os.MkdirTemp("", "root")
	must(err)
	dir, err = filepath.EvalSymlinks(dir)
	must(err)
	defer os.RemoveAll(dir)

	r := tree()
	fmt.Println(strings.ReplaceAll(r.Name(), dir, "DIR"))
	for _, bad := range []string{"missing", "r/file", ""} {
		_, err = os.OpenRoot(dir + "/" + bad)
		fmt.Println("OpenRoot", bad, text(err))
	}
	_, err = os.OpenRoot("")
	fmt.Println("OpenRoot of nothing", text(err))

	for _, name := range names {
		fmt.Printf("%q:\n", name)
		r = tree()
		f, err := r.Open(name)
		if err != nil {
			fmt.Println("  Open", text(err))
		} else {
			b, rerr := io.ReadAll(f)
			fmt.Println("  Open", strings.ReplaceAll(f.Name(), dir, "DIR"), string(b), text(rerr))
			f.Close()
		}
		b, err := r.ReadFile(name)
		fmt.Println("  ReadFile", string(b), text(err))
		info, err := r.Stat(name)
		if err != nil {
			fmt.Println("  Stat", text(err))
		} else {
			fmt.Println("  Stat", info.Name(), info.Mode())
		}
		info, err = r.Lstat(name)
		if err != nil {
			fmt.Println("  Lstat", text(err))
		} else {
			fmt.Println("  Lstat", info.Name(), info.Mode())
		}
		l, err := r.Readlink(name)
		fmt.Println("  Readlink", strings.ReplaceAll(l, dir, "DIR"), text(err))
		sub, err := r.OpenRoot(name)
		if err != nil {
			fmt.Println("  OpenRoot", text(err))
		} else {
			_, err := sub.Stat("b")
			fmt.Println("  OpenRoot", strings.ReplaceAll(sub.Name(), dir, "DIR"), text(err))
			_, err = sub.Stat("..")
			fmt.Println("    ..", text(err))
			sub.Close()
		}
		fmt.Println("  Mkdir", text(r.Mkdir(name, 0755)))
		fmt.Println("  MkdirAll", text(r.MkdirAll(name, 0755)))
		fmt.Println("  MkdirAll x/y", text(r.MkdirAll(name+"/x/y", 0755)))
		r.Close()
		r = tree()
		f, err = r.Create(name)
		if err != nil {
			fmt.Println("  Create", text(err))
		} else {
			fmt.Println("  Create", strings.ReplaceAll(f.Name(), dir, "DIR"))
			f.Close()
		}
		f, err = r.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0600)
		fmt.Println("  create new", text(err))
		f.Close()
		fmt.Println("  WriteFile", text(r.WriteFile(name, []byte("new"), 0644)))
		fmt.Println("  Chmod", text(r.Chmod(name, 0700)))
		fmt.Println("  Chtimes", text(r.Chtimes(name, time.Unix(1, 0), time.Unix(2, 0))))
		fmt.Println("  Chown", text(r.Chown(name, os.Getuid(), os.Getgid())))
		fmt.Println("  Lchown", text(r.Lchown(name, os.Getuid(), os.Getgid())))
		fmt.Println("  Link to", text(r.Link("file", name)))
		fmt.Println("  Link from", text(r.Link(name, "new")))
		fmt.Println("  Symlink at", text(r.Symlink("some/where", name)))
		r.Close()
		r = tree()
		fmt.Println("  Rename to", text(r.Rename("file", name)))
		r.Close()
		r = tree()
		fmt.Println("  Rename from", text(r.Rename(name, "new")))
		r.Close()
		r = tree()
		fmt.Println("  Remove", text(r.Remove(name)))
		fmt.Println("  RemoveAll", text(r.RemoveAll(name)))
		r.Close()
		f, err = os.OpenInRoot(dir+"/r", name)
		fmt.Println("  OpenInRoot", text(err))
		f.Close()
		if b, err := os.ReadFile(dir + "/outside"); err != nil || string(b) != "outside" {
			fmt.Println("IT GOT OUT", string(b), err)
		}
	}

	// Directories move as os.Rename moves them.
	for _, c := range [][2]string{
		{"a", "missing/"}, {"a", "dirlink/"}, {"a", "dangling/"}, {"a", "dangling"}, {"a/b/c", "empty"}, {"a/b/c", "empty/"}, {"empty", "a"},
		{"a", "file"}, {"a", "file/"}, {"a", "a"}, {"a", "a/"}, {"a/", "a"}, {"a", "a/b"}, {"a", "a/x"}, {"file", "file"}, {"file", "link"}, {"link", "file"}, {"dirlink", "a"},
		{"dirlink", "dirlink"}, {"a/b", "dirlink/."}, {"empty", "a/b/c"}, {"empty", "."}, {"empty/.", "x"}, {".", "."}, {"missing", "a"}, {"file", "new"}, {"link", "new/"}, {"dirlink", "new/"}, {"dirlink/", "new/"}, {"a/b", "slash/b"}, {"a/b", "dirlink/"},
	} {
		r = tree()
		must(r.Mkdir("empty", 0755))
		fmt.Println("rename", c, text(r.Rename(c[0], c[1])))
		r.Close()
	}
	r = tree()
	_, err = r.OpenRoot("file")
	fmt.Println(errors.Is(err, syscall.ENOTDIR), text(r.Mkdir("x", os.ModeSetuid|0755)), text(r.MkdirAll("x", os.ModeSticky|0755)))
	_, err = r.OpenFile("x", os.O_CREATE, os.ModeSetuid|0755)
	fmt.Println(text(err))
	f, err := r.OpenFile("appended", os.O_CREATE|os.O_APPEND|os.O_RDWR, 0644)
	fmt.Println(text(err))
	_, err = f.WriteAt([]byte("x"), 0)
	fmt.Println(text(err))
	f.Close()
	f, err = r.OpenFile("a", syscall.O_DIRECTORY, 0)
	fmt.Println(text(err))
	f.Close()
	f, err = r.OpenFile("link", syscall.O_DIRECTORY, 0)
	fmt.Println(text(err))
	f.Close()
	f, err = r.OpenFile("link", syscall.O_NOFOLLOW, 0)
	fmt.Println(text(err))
	f.Close()
	r.Close()

	// Chains of links.
	r = tree()
	must(os.Symlink("file", dir+"/r/chain0"))
	for i := range 300 {
		must(os.Symlink(fmt.Sprint("chain", i), fmt.Sprint(dir, "/r/chain", i+1)))
	}
	last := -1
	for i := range 300 {
		if _, err = r.Stat(fmt.Sprint("chain", i)); err != nil {
			break
		}
		last = i
	}
	fmt.Println("longest chain:", last, text(err))

	// What happened.
	r = tree()
	must(r.Mkdir("new", 0700))
	must(r.WriteFile("new/x", []byte("written"), 0600))
	must(r.Symlink("../file", "new/link"))
	must(r.Link("new/x", "new/y"))
	must(r.Rename("new/x", "new/z"))
	must(r.Chmod("new/link", 0604))
	must(r.Chtimes("new/y", time.Unix(1000, 5), time.Unix(2000, 6)))
	info, _ := os.Stat(dir + "/r/new/z")
	fmt.Println(info.Mode(), info.ModTime().UTC(), info.Sys().(*syscall.Stat_t).Nlink)
	info, _ = os.Stat(dir + "/r/file")
	fmt.Println(info.Mode())
	must(r.Chtimes("new/y", time.Time{}, time.Unix(3000, 0)))
	info, _ = r.Stat("new/y")
	fmt.Println(info.ModTime().UTC(), info.Sys().(*syscall.Stat_t).Atim)
	// The root goes with its directory.
	must(os.Rename(dir+"/r", dir+"/moved"))
	b, err := r.ReadFile("new/link")
	fmt.Println(string(b), err)
	must(r.RemoveAll("new"))
	_, err = r.Stat("new")
	fmt.Println(text(err))
	must(os.Rename(dir+"/moved", dir+"/r"))

	fsys := r.FS()
	for _, name := range []string{"file", "a/b/file", "../outside", "link", "out", "", "/", ".", "a/../file", "missing"} {
		b, err := fs.ReadFile(fsys, name)
		fmt.Println("fs", name, string(b), text(err))
		info, err := fs.Stat(fsys, name)
		fmt.Println("  ", info != nil, text(err))
		list, err := fs.ReadDir(fsys, name)
		fmt.Println("  ", len(list), text(err))
		l, err := fs.ReadLink(fsys, name)
		fmt.Println("  ", l, text(err))
		info, err = fs.Lstat(fsys, name)
		fmt.Println("  ", info != nil, text(err))
	}
	fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d, err)
		return nil
	})

	fmt.Println(r.Close(), r.Close())
	_, err = r.Open("file")
	fmt.Println(text(err), errors.Is(err, os.ErrClosed))
	fmt.Println(text(r.Mkdir("q", 0700)), text(r.Rename("file", "q")), text(r.RemoveAll("a")), text(r.MkdirAll("q/r", 0700)))
	_, err = r.OpenRoot("a")
	fmt.Println(text(err))
	f, err = os.OpenInRoot(dir+"/r", "a/b/file")
	fmt.Println(strings.ReplaceAll(f.Name(), dir, "DIR"), err)
}

// Output:
// DIR/r
// OpenRoot missing open DIR/missing: no such file or directory [open] not-exist
// OpenRoot r/file open DIR/r/file: not a directory [open]
// OpenRoot  <nil>
// OpenRoot of nothing open : no such file or directory [open] not-exist
// "a/./b//file":
//   Open DIR/r/a/./b//file deep <nil>
//   ReadFile deep <nil>
//   Stat file -rw-r--r--
//   Lstat file -rw-r--r--
//   Readlink  readlinkat a/./b//file: invalid argument [readlinkat]
//   OpenRoot open DIR/r/a/./b//file: not a directory [open]
//   Mkdir mkdirat a/./b//file: file exists [mkdirat] exist
//   MkdirAll mkdirat a/b/file: file exists [mkdirat] exist
//   MkdirAll x/y openat a/b/file: not a directory [openat]
//   Create DIR/r/a/./b//file
//   create new openat a/./b//file: file exists [openat] exist
//   WriteFile <nil>
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file a/./b//file: file exists [linkat file a/./b//file] exist
//   Link from <nil>
//   Symlink at symlinkat some/where a/./b//file: file exists [symlinkat some/where a/./b//file] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat a/./b//file: no such file or directory [openat] not-exist
// "a/b/c/../../../file":
//   Open DIR/r/a/b/c/../../../file top <nil>
//   ReadFile top <nil>
//   Stat file -rw-r--r--
//   Lstat file -rw-r--r--
//   Readlink  readlinkat a/b/c/../../../file: invalid argument [readlinkat]
//   OpenRoot open DIR/r/a/b/c/../../../file: not a directory [open]
//   Mkdir mkdirat a/b/c/../../../file: file exists [mkdirat] exist
//   MkdirAll mkdirat file: file exists [mkdirat] exist
//   MkdirAll x/y openat file: not a directory [openat]
//   Create DIR/r/a/b/c/../../../file
//   create new openat a/b/c/../../../file: file exists [openat] exist
//   WriteFile <nil>
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file a/b/c/../../../file: file exists [linkat file a/b/c/../../../file] exist
//   Link from <nil>
//   Symlink at symlinkat some/where a/b/c/../../../file: file exists [symlinkat some/where a/b/c/../../../file] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat a/b/c/../../../file: no such file or directory [openat] not-exist
// "a/../../outside":
//   Open openat a/../../outside: path escapes from parent [openat]
//   ReadFile  openat a/../../outside: path escapes from parent [openat]
//   Stat statat a/../../outside: path escapes from parent [statat]
//   Lstat statat a/../../outside: path escapes from parent [statat]
//   Readlink  readlinkat a/../../outside: path escapes from parent [readlinkat]
//   OpenRoot openat a/../../outside: path escapes from parent [openat]
//   Mkdir mkdirat a/../../outside: path escapes from parent [mkdirat]
//   MkdirAll mkdirat a/../../outside: path escapes from parent [mkdirat]
//   MkdirAll x/y mkdirat a/../../outside/x/y: path escapes from parent [mkdirat]
//   Create openat a/../../outside: path escapes from parent [openat]
//   create new openat a/../../outside: path escapes from parent [openat]
//   WriteFile openat a/../../outside: path escapes from parent [openat]
//   Chmod chmodat a/../../outside: path escapes from parent [chmodat]
//   Chtimes chtimesat a/../../outside: path escapes from parent [chtimesat]
//   Chown chownat a/../../outside: path escapes from parent [chownat]
//   Lchown lchownat a/../../outside: path escapes from parent [lchownat]
//   Link to linkat file a/../../outside: path escapes from parent [linkat file a/../../outside]
//   Link from linkat a/../../outside new: path escapes from parent [linkat a/../../outside new]
//   Symlink at symlinkat some/where a/../../outside: path escapes from parent [symlinkat some/where a/../../outside]
//   Rename to renameat file a/../../outside: path escapes from parent [renameat file a/../../outside]
//   Rename from renameat a/../../outside new: path escapes from parent [renameat a/../../outside new]
//   Remove removeat a/../../outside: path escapes from parent [removeat]
//   RemoveAll RemoveAll a/../../outside: path escapes from parent [RemoveAll]
//   OpenInRoot openat a/../../outside: path escapes from parent [openat]
// "/file":
//   Open openat /file: path escapes from parent [openat]
//   ReadFile  openat /file: path escapes from parent [openat]
//   Stat statat /file: path escapes from parent [statat]
//   Lstat statat /file: path escapes from parent [statat]
//   Readlink  readlinkat /file: path escapes from parent [readlinkat]
//   OpenRoot openat /file: path escapes from parent [openat]
//   Mkdir mkdirat /file: path escapes from parent [mkdirat]
//   MkdirAll mkdirat /file: path escapes from parent [mkdirat]
//   MkdirAll x/y mkdirat /file/x/y: path escapes from parent [mkdirat]
//   Create openat /file: path escapes from parent [openat]
//   create new openat /file: path escapes from parent [openat]
//   WriteFile openat /file: path escapes from parent [openat]
//   Chmod chmodat /file: path escapes from parent [chmodat]
//   Chtimes chtimesat /file: path escapes from parent [chtimesat]
//   Chown chownat /file: path escapes from parent [chownat]
//   Lchown lchownat /file: path escapes from parent [lchownat]
//   Link to linkat file /file: path escapes from parent [linkat file /file]
//   Link from linkat /file new: path escapes from parent [linkat /file new]
//   Symlink at symlinkat some/where /file: path escapes from parent [symlinkat some/where /file]
//   Rename to renameat file /file: path escapes from parent [renameat file /file]
//   Rename from renameat /file new: path escapes from parent [renameat /file new]
//   Remove removeat /file: path escapes from parent [removeat]
//   RemoveAll RemoveAll /file: path escapes from parent [RemoveAll]
//   OpenInRoot openat /file: path escapes from parent [openat]
// "":
//   Open openat : empty path [openat]
//   ReadFile  openat : empty path [openat]
//   Stat statat : empty path [statat]
//   Lstat statat : empty path [statat]
//   Readlink  readlinkat : empty path [readlinkat]
//   OpenRoot openat : empty path [openat]
//   Mkdir mkdirat : empty path [mkdirat]
//   MkdirAll mkdirat : empty path [mkdirat]
//   MkdirAll x/y mkdirat /x/y: path escapes from parent [mkdirat]
//   Create openat : empty path [openat]
//   create new openat : empty path [openat]
//   WriteFile openat : empty path [openat]
//   Chmod chmodat : empty path [chmodat]
//   Chtimes chtimesat : empty path [chtimesat]
//   Chown chownat : empty path [chownat]
//   Lchown lchownat : empty path [lchownat]
//   Link to linkat file : empty path [linkat file ]
//   Link from linkat  new: empty path [linkat  new]
//   Symlink at symlinkat some/where : empty path [symlinkat some/where ]
//   Rename to renameat file : empty path [renameat file ]
//   Rename from renameat  new: empty path [renameat  new]
//   Remove removeat : empty path [removeat]
//   RemoveAll RemoveAll : empty path [RemoveAll]
//   OpenInRoot openat : empty path [openat]
// "./":
//   Open DIR/r/./  read DIR/r/./: is a directory [read]
//   ReadFile  read DIR/r/./: is a directory [read]
//   Stat . drwxr-xr-x
//   Lstat . drwxr-xr-x
//   Readlink  readlinkat ./: invalid argument [readlinkat]
//   OpenRoot DIR/r/./ statat b: no such file or directory [statat] not-exist
//     .. statat ..: path escapes from parent [statat]
//   Mkdir mkdirat ./: file exists [mkdirat] exist
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat ./: is a directory [openat]
//   create new openat ./: file exists [openat] exist
//   WriteFile openat ./: is a directory [openat]
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file ./: file exists [linkat file ./] exist
//   Link from linkat ./ new: operation not permitted [linkat ./ new]
//   Symlink at symlinkat some/where ./: file exists [symlinkat some/where ./] exist
//   Rename to renameat file ./: not a directory [renameat file ./]
//   Rename from renameat ./ new: device or resource busy [renameat ./ new]
//   Remove removeat ./: invalid argument [removeat]
//   RemoveAll RemoveAll .: invalid argument [RemoveAll]
//   OpenInRoot <nil>
// "file/":
//   Open openat file/: not a directory [openat]
//   ReadFile  openat file/: not a directory [openat]
//   Stat statat file/: not a directory [statat]
//   Lstat statat file/: not a directory [statat]
//   Readlink  readlinkat file/: not a directory [readlinkat]
//   OpenRoot openat file/: not a directory [openat]
//   Mkdir mkdirat file/: file exists [mkdirat] exist
//   MkdirAll mkdirat file: file exists [mkdirat] exist
//   MkdirAll x/y openat file: not a directory [openat]
//   Create openat file/: not a directory [openat]
//   create new openat file/: not a directory [openat]
//   WriteFile openat file/: not a directory [openat]
//   Chmod chmodat file/: not a directory [chmodat]
//   Chtimes chtimesat file/: not a directory [chtimesat]
//   Chown chownat file/: not a directory [chownat]
//   Lchown lchownat file/: not a directory [lchownat]
//   Link to linkat file file/: not a directory [linkat file file/]
//   Link from linkat file/ new: not a directory [linkat file/ new]
//   Symlink at symlinkat some/where file/: not a directory [symlinkat some/where file/]
//   Rename to renameat file file/: not a directory [renameat file file/]
//   Rename from renameat file/ new: not a directory [renameat file/ new]
//   Remove removeat file/: not a directory [removeat]
//   RemoveAll <nil>
//   OpenInRoot openat file/: no such file or directory [openat] not-exist
// "link":
//   Open DIR/r/link deep <nil>
//   ReadFile deep <nil>
//   Stat link -rw-r--r--
//   Lstat link Lrwxrwxrwx
//   Readlink a/b/file <nil>
//   OpenRoot open DIR/r/link: not a directory [open]
//   Mkdir mkdirat link: file exists [mkdirat] exist
//   MkdirAll mkdirat link: not a directory [mkdirat]
//   MkdirAll x/y openat a/b/file: not a directory [openat]
//   Create DIR/r/link
//   create new openat link: file exists [openat] exist
//   WriteFile <nil>
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file link: file exists [linkat file link] exist
//   Link from <nil>
//   Symlink at symlinkat some/where link: file exists [symlinkat some/where link] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat link: no such file or directory [openat] not-exist
// "dirlink/":
//   Open DIR/r/dirlink/  read DIR/r/dirlink/: is a directory [read]
//   ReadFile  read DIR/r/dirlink/: is a directory [read]
//   Stat dirlink drwxr-xr-x
//   Lstat dirlink drwxr-xr-x
//   Readlink  readlinkat dirlink/: invalid argument [readlinkat]
//   OpenRoot DIR/r/dirlink/ statat b: no such file or directory [statat] not-exist
//     .. statat ..: path escapes from parent [statat]
//   Mkdir mkdirat dirlink/: file exists [mkdirat] exist
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat dirlink/: is a directory [openat]
//   create new openat dirlink/: file exists [openat] exist
//   WriteFile openat dirlink/: is a directory [openat]
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file dirlink/: file exists [linkat file dirlink/] exist
//   Link from linkat dirlink/ new: operation not permitted [linkat dirlink/ new]
//   Symlink at symlinkat some/where dirlink/: file exists [symlinkat some/where dirlink/] exist
//   Rename to renameat file dirlink/: not a directory [renameat file dirlink/]
//   Rename from <nil>
//   Remove removeat dirlink/: directory not empty [removeat] exist
//   RemoveAll <nil>
//   OpenInRoot openat dirlink/: no such file or directory [openat] not-exist
// "dirlink/..":
//   Open DIR/r/dirlink/..  read DIR/r/dirlink/..: is a directory [read]
//   ReadFile  read DIR/r/dirlink/..: is a directory [read]
//   Stat .. drwxr-xr-x
//   Lstat .. drwxr-xr-x
//   Readlink  readlinkat dirlink/..: invalid argument [readlinkat]
//   OpenRoot DIR/r/dirlink/.. <nil>
//     .. statat ..: path escapes from parent [statat]
//   Mkdir mkdirat dirlink/..: file exists [mkdirat] exist
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat dirlink/..: is a directory [openat]
//   create new openat dirlink/..: file exists [openat] exist
//   WriteFile openat dirlink/..: is a directory [openat]
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file dirlink/..: file exists [linkat file dirlink/..] exist
//   Link from linkat dirlink/.. new: operation not permitted [linkat dirlink/.. new]
//   Symlink at symlinkat some/where dirlink/..: file exists [symlinkat some/where dirlink/..] exist
//   Rename to renameat file dirlink/..: file exists [renameat file dirlink/..] exist
//   Rename from <nil>
//   Remove removeat dirlink/..: directory not empty [removeat] exist
//   RemoveAll <nil>
//   OpenInRoot openat dirlink/..: no such file or directory [openat] not-exist
// "up/outside":
//   Open openat up/outside: path escapes from parent [openat]
//   ReadFile  openat up/outside: path escapes from parent [openat]
//   Stat statat up/outside: path escapes from parent [statat]
//   Lstat statat up/outside: path escapes from parent [statat]
//   Readlink  readlinkat up/outside: path escapes from parent [readlinkat]
//   OpenRoot openat up/outside: path escapes from parent [openat]
//   Mkdir mkdirat up/outside: path escapes from parent [mkdirat]
//   MkdirAll mkdirat up/outside: path escapes from parent [mkdirat]
//   MkdirAll x/y mkdirat up/outside/x/y: path escapes from parent [mkdirat]
//   Create openat up/outside: path escapes from parent [openat]
//   create new openat up/outside: path escapes from parent [openat]
//   WriteFile openat up/outside: path escapes from parent [openat]
//   Chmod chmodat up/outside: path escapes from parent [chmodat]
//   Chtimes chtimesat up/outside: path escapes from parent [chtimesat]
//   Chown chownat up/outside: path escapes from parent [chownat]
//   Lchown lchownat up/outside: path escapes from parent [lchownat]
//   Link to linkat file up/outside: path escapes from parent [linkat file up/outside]
//   Link from linkat up/outside new: path escapes from parent [linkat up/outside new]
//   Symlink at symlinkat some/where up/outside: path escapes from parent [symlinkat some/where up/outside]
//   Rename to renameat file up/outside: path escapes from parent [renameat file up/outside]
//   Rename from renameat up/outside new: path escapes from parent [renameat up/outside new]
//   Remove removeat up/outside: path escapes from parent [removeat]
//   RemoveAll RemoveAll up/outside: path escapes from parent [RemoveAll]
//   OpenInRoot openat up/outside: path escapes from parent [openat]
// "abs":
//   Open openat abs: path escapes from parent [openat]
//   ReadFile  openat abs: path escapes from parent [openat]
//   Stat statat abs: path escapes from parent [statat]
//   Lstat abs Lrwxrwxrwx
//   Readlink DIR/outside <nil>
//   OpenRoot openat abs: path escapes from parent [openat]
//   Mkdir mkdirat abs: file exists [mkdirat] exist
//   MkdirAll mkdirat abs: statat abs: path escapes from parent [mkdirat]
//   MkdirAll x/y mkdirat abs/x/y: path escapes from parent [mkdirat]
//   Create openat abs: path escapes from parent [openat]
//   create new openat abs: file exists [openat] exist
//   WriteFile openat abs: path escapes from parent [openat]
//   Chmod chmodat abs: path escapes from parent [chmodat]
//   Chtimes chtimesat abs: path escapes from parent [chtimesat]
//   Chown chownat abs: path escapes from parent [chownat]
//   Lchown <nil>
//   Link to linkat file abs: file exists [linkat file abs] exist
//   Link from <nil>
//   Symlink at symlinkat some/where abs: file exists [symlinkat some/where abs] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat abs: no such file or directory [openat] not-exist
// "dangling":
//   Open openat dangling: no such file or directory [openat] not-exist
//   ReadFile  openat dangling: no such file or directory [openat] not-exist
//   Stat statat dangling: no such file or directory [statat] not-exist
//   Lstat dangling Lrwxrwxrwx
//   Readlink nowhere <nil>
//   OpenRoot openat dangling: no such file or directory [openat] not-exist
//   Mkdir mkdirat dangling: file exists [mkdirat] exist
//   MkdirAll mkdirat dangling: file exists [mkdirat] exist
//   MkdirAll x/y <nil>
//   Create DIR/r/dangling
//   create new openat dangling: file exists [openat] exist
//   WriteFile <nil>
//   Chmod <nil>
//   Chtimes <nil>
//   Chown <nil>
//   Lchown <nil>
//   Link to linkat file dangling: file exists [linkat file dangling] exist
//   Link from <nil>
//   Symlink at symlinkat some/where dangling: file exists [symlinkat some/where dangling] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat dangling: no such file or directory [openat] not-exist
// "dangling/x":
//   Open openat dangling/x: no such file or directory [openat] not-exist
//   ReadFile  openat dangling/x: no such file or directory [openat] not-exist
//   Stat statat dangling/x: no such file or directory [statat] not-exist
//   Lstat statat dangling/x: no such file or directory [statat] not-exist
//   Readlink  readlinkat dangling/x: no such file or directory [readlinkat] not-exist
//   OpenRoot openat dangling/x: no such file or directory [openat] not-exist
//   Mkdir mkdirat dangling/x: no such file or directory [mkdirat] not-exist
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat dangling/x: no such file or directory [openat] not-exist
//   create new openat dangling/x: no such file or directory [openat] not-exist
//   WriteFile openat dangling/x: no such file or directory [openat] not-exist
//   Chmod chmodat dangling/x: no such file or directory [chmodat] not-exist
//   Chtimes chtimesat dangling/x: no such file or directory [chtimesat] not-exist
//   Chown chownat dangling/x: no such file or directory [chownat] not-exist
//   Lchown lchownat dangling/x: no such file or directory [lchownat] not-exist
//   Link to linkat file dangling/x: no such file or directory [linkat file dangling/x] not-exist
//   Link from linkat dangling/x new: no such file or directory [linkat dangling/x new] not-exist
//   Symlink at symlinkat some/where dangling/x: no such file or directory [symlinkat some/where dangling/x] not-exist
//   Rename to renameat file dangling/x: no such file or directory [renameat file dangling/x] not-exist
//   Rename from renameat dangling/x new: no such file or directory [renameat dangling/x new] not-exist
//   Remove removeat dangling/x: no such file or directory [removeat] not-exist
//   RemoveAll <nil>
//   OpenInRoot openat dangling/x: no such file or directory [openat] not-exist
// "self":
//   Open openat self: too many levels of symbolic links [openat]
//   ReadFile  openat self: too many levels of symbolic links [openat]
//   Stat statat self: too many levels of symbolic links [statat]
//   Lstat self Lrwxrwxrwx
//   Readlink self <nil>
//   OpenRoot openat self: too many levels of symbolic links [openat]
//   Mkdir mkdirat self: file exists [mkdirat] exist
//   MkdirAll mkdirat self: statat self: too many levels of symbolic links [mkdirat]
//   MkdirAll x/y mkdirat self/x/y: too many levels of symbolic links [mkdirat]
//   Create openat self: too many levels of symbolic links [openat]
//   create new openat self: file exists [openat] exist
//   WriteFile openat self: too many levels of symbolic links [openat]
//   Chmod chmodat self: too many levels of symbolic links [chmodat]
//   Chtimes chtimesat self: too many levels of symbolic links [chtimesat]
//   Chown chownat self: too many levels of symbolic links [chownat]
//   Lchown <nil>
//   Link to linkat file self: file exists [linkat file self] exist
//   Link from <nil>
//   Symlink at symlinkat some/where self: file exists [symlinkat some/where self] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat self: no such file or directory [openat] not-exist
// "fileslash":
//   Open openat fileslash: not a directory [openat]
//   ReadFile  openat fileslash: not a directory [openat]
//   Stat statat fileslash: not a directory [statat]
//   Lstat fileslash Lrwxrwxrwx
//   Readlink file/ <nil>
//   OpenRoot openat fileslash: not a directory [openat]
//   Mkdir mkdirat fileslash: file exists [mkdirat] exist
//   MkdirAll mkdirat fileslash: statat fileslash: not a directory [mkdirat]
//   MkdirAll x/y openat file: not a directory [openat]
//   Create openat fileslash: not a directory [openat]
//   create new openat fileslash: file exists [openat] exist
//   WriteFile openat fileslash: not a directory [openat]
//   Chmod chmodat fileslash: not a directory [chmodat]
//   Chtimes chtimesat fileslash: not a directory [chtimesat]
//   Chown chownat fileslash: not a directory [chownat]
//   Lchown <nil>
//   Link to linkat file fileslash: file exists [linkat file fileslash] exist
//   Link from <nil>
//   Symlink at symlinkat some/where fileslash: file exists [symlinkat some/where fileslash] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat fileslash: no such file or directory [openat] not-exist
// "a/b/upout":
//   Open openat a/b/upout: path escapes from parent [openat]
//   ReadFile  openat a/b/upout: path escapes from parent [openat]
//   Stat statat a/b/upout: path escapes from parent [statat]
//   Lstat upout Lrwxrwxrwx
//   Readlink ../../../outside <nil>
//   OpenRoot openat a/b/upout: path escapes from parent [openat]
//   Mkdir mkdirat a/b/upout: file exists [mkdirat] exist
//   MkdirAll mkdirat a/b/upout: statat a/b/upout: path escapes from parent [mkdirat]
//   MkdirAll x/y mkdirat a/b/upout/x/y: path escapes from parent [mkdirat]
//   Create openat a/b/upout: path escapes from parent [openat]
//   create new openat a/b/upout: file exists [openat] exist
//   WriteFile openat a/b/upout: path escapes from parent [openat]
//   Chmod chmodat a/b/upout: path escapes from parent [chmodat]
//   Chtimes chtimesat a/b/upout: path escapes from parent [chtimesat]
//   Chown chownat a/b/upout: path escapes from parent [chownat]
//   Lchown <nil>
//   Link to linkat file a/b/upout: file exists [linkat file a/b/upout] exist
//   Link from <nil>
//   Symlink at symlinkat some/where a/b/upout: file exists [symlinkat some/where a/b/upout] exist
//   Rename to <nil>
//   Rename from <nil>
//   Remove <nil>
//   RemoveAll <nil>
//   OpenInRoot openat a/b/upout: no such file or directory [openat] not-exist
// "missing/":
//   Open openat missing/: no such file or directory [openat] not-exist
//   ReadFile  openat missing/: no such file or directory [openat] not-exist
//   Stat statat missing/: no such file or directory [statat] not-exist
//   Lstat statat missing/: no such file or directory [statat] not-exist
//   Readlink  readlinkat missing/: no such file or directory [readlinkat] not-exist
//   OpenRoot openat missing/: no such file or directory [openat] not-exist
//   Mkdir <nil>
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat missing/: no such file or directory [openat] not-exist
//   create new openat missing/: no such file or directory [openat] not-exist
//   WriteFile openat missing/: no such file or directory [openat] not-exist
//   Chmod chmodat missing/: no such file or directory [chmodat] not-exist
//   Chtimes chtimesat missing/: no such file or directory [chtimesat] not-exist
//   Chown chownat missing/: no such file or directory [chownat] not-exist
//   Lchown lchownat missing/: no such file or directory [lchownat] not-exist
//   Link to linkat file missing/: no such file or directory [linkat file missing/] not-exist
//   Link from linkat missing/ new: no such file or directory [linkat missing/ new] not-exist
//   Symlink at symlinkat some/where missing/: no such file or directory [symlinkat some/where missing/] not-exist
//   Rename to renameat file missing/: not a directory [renameat file missing/]
//   Rename from renameat missing/ new: no such file or directory [renameat missing/ new] not-exist
//   Remove removeat missing/: no such file or directory [removeat] not-exist
//   RemoveAll <nil>
//   OpenInRoot openat missing/: no such file or directory [openat] not-exist
// "a/missing/../b":
//   Open openat a/missing/../b: no such file or directory [openat] not-exist
//   ReadFile  openat a/missing/../b: no such file or directory [openat] not-exist
//   Stat statat a/missing/../b: no such file or directory [statat] not-exist
//   Lstat statat a/missing/../b: no such file or directory [statat] not-exist
//   Readlink  readlinkat a/missing/../b: no such file or directory [readlinkat] not-exist
//   OpenRoot openat a/missing/../b: no such file or directory [openat] not-exist
//   Mkdir mkdirat a/missing/../b: no such file or directory [mkdirat] not-exist
//   MkdirAll <nil>
//   MkdirAll x/y <nil>
//   Create openat a/missing/../b: no such file or directory [openat] not-exist
//   create new openat a/missing/../b: no such file or directory [openat] not-exist
//   WriteFile openat a/missing/../b: no such file or directory [openat] not-exist
//   Chmod chmodat a/missing/../b: no such file or directory [chmodat] not-exist
//   Chtimes chtimesat a/missing/../b: no such file or directory [chtimesat] not-exist
//   Chown chownat a/missing/../b: no such file or directory [chownat] not-exist
//   Lchown lchownat a/missing/../b: no such file or directory [lchownat] not-exist
//   Link to linkat file a/missing/../b: no such file or directory [linkat file a/missing/../b] not-exist
//   Link from linkat a/missing/../b new: no such file or directory [linkat a/missing/../b new] not-exist
//   Symlink at symlinkat some/where a/missing/../b: no such file or directory [symlinkat some/where a/missing/../b] not-exist
//   Rename to renameat file a/missing/../b: no such file or directory [renameat file a/missing/../b] not-exist
//   Rename from renameat a/missing/../b new: no such file or directory [renameat a/missing/../b new] not-exist
//   Remove removeat a/missing/../b: no such file or directory [removeat] not-exist
//   RemoveAll <nil>
//   OpenInRoot openat a/missing/../b: no such file or directory [openat] not-exist
// "a\x00b":
//   Open openat aNULb: invalid argument [openat]
//   ReadFile  openat aNULb: invalid argument [openat]
//   Stat statat aNULb: invalid argument [statat]
//   Lstat statat aNULb: invalid argument [statat]
//   Readlink  readlinkat aNULb: invalid argument [readlinkat]
//   OpenRoot openat aNULb: invalid argument [openat]
//   Mkdir mkdirat aNULb: invalid argument [mkdirat]
//   MkdirAll mkdirat aNULb: invalid argument [mkdirat]
//   MkdirAll x/y openat aNULb: invalid argument [openat]
//   Create openat aNULb: invalid argument [openat]
//   create new openat aNULb: invalid argument [openat]
//   WriteFile openat aNULb: invalid argument [openat]
//   Chmod chmodat aNULb: invalid argument [chmodat]
//   Chtimes chtimesat aNULb: invalid argument [chtimesat]
//   Chown chownat aNULb: invalid argument [chownat]
//   Lchown lchownat aNULb: invalid argument [lchownat]
//   Link to linkat file aNULb: invalid argument [linkat file aNULb]
//   Link from linkat aNULb new: invalid argument [linkat aNULb new]
//   Symlink at symlinkat some/where aNULb: invalid argument [symlinkat some/where aNULb]
//   Rename to renameat file aNULb: invalid argument [renameat file aNULb]
//   Rename from renameat aNULb new: invalid argument [renameat aNULb new]
//   Remove removeat aNULb: invalid argument [removeat]
//   RemoveAll RemoveAll aNULb: invalid argument [RemoveAll]
//   OpenInRoot openat aNULb: invalid argument [openat]
// rename [a missing/] <nil>
// rename [a dirlink/] renameat a dirlink/: file exists [renameat a dirlink/] exist
// rename [a dangling/] <nil>
// rename [a dangling] renameat a dangling: not a directory [renameat a dangling]
// rename [a/b/c empty] renameat a/b/c empty: file exists [renameat a/b/c empty] exist
// rename [a/b/c empty/] renameat a/b/c empty/: file exists [renameat a/b/c empty/] exist
// rename [empty a] renameat empty a: file exists [renameat empty a] exist
// rename [a file] renameat a file: not a directory [renameat a file]
// rename [a file/] renameat a file/: not a directory [renameat a file/]
// rename [a a] renameat a a: file exists [renameat a a] exist
// rename [a a/] renameat a a/: file exists [renameat a a/] exist
// rename [a/ a] renameat a/ a: file exists [renameat a/ a] exist
// rename [a a/b] renameat a a/b: file exists [renameat a a/b] exist
// rename [a a/x] renameat a a/x: invalid argument [renameat a a/x]
// rename [file file] <nil>
// rename [file link] <nil>
// rename [link file] <nil>
// rename [dirlink a] renameat dirlink a: file exists [renameat dirlink a] exist
// rename [dirlink dirlink] <nil>
// rename [a/b dirlink/.] renameat a/b dirlink/.: device or resource busy [renameat a/b dirlink/.]
// rename [empty a/b/c] renameat empty a/b/c: file exists [renameat empty a/b/c] exist
// rename [empty .] renameat empty .: file exists [renameat empty .] exist
// rename [empty/. x] renameat empty/. x: device or resource busy [renameat empty/. x]
// rename [. .] renameat . .: file exists [renameat . .] exist
// rename [missing a] renameat missing a: no such file or directory [renameat missing a] not-exist
// rename [file new] <nil>
// rename [link new/] renameat link new/: not a directory [renameat link new/]
// rename [dirlink new/] renameat dirlink new/: not a directory [renameat dirlink new/]
// rename [dirlink/ new/] <nil>
// rename [a/b slash/b] renameat a/b slash/b: file exists [renameat a/b slash/b] exist
// rename [a/b dirlink/] renameat a/b dirlink/: file exists [renameat a/b dirlink/] exist
// false mkdirat x: unsupported file mode [mkdirat] mkdirat x: unsupported file mode [mkdirat]
// openat x: unsupported file mode [openat]
// <nil>
// os: invalid use of WriteAt on file opened with O_APPEND *errors.errorString
// <nil>
// openat link: not a directory [openat]
// <nil>
// longest chain: 7 statat chain8: too many levels of symbolic links [statat]
// -rw------- 1970-01-01 00:33:20.000000006 +0000 UTC 2
// -rw----r--
// 1970-01-01 00:50:00 +0000 UTC {1000 5}
// top <nil>
// statat new: no such file or directory [statat] not-exist
// fs file top <nil>
//    true <nil>
//    0 readdirent DIR/r/file: not a directory [readdirent]
//     readlinkat file: invalid argument [readlinkat]
//    true <nil>
// fs a/b/file deep <nil>
//    true <nil>
//    0 readdirent DIR/r/a/b/file: not a directory [readdirent]
//     readlinkat a/b/file: invalid argument [readlinkat]
//    true <nil>
// fs ../outside  readfile ../outside: invalid argument [readfile] invalid
//    false stat ../outside: invalid argument [stat] invalid
//    0 readdir ../outside: invalid argument [readdir] invalid
//     readlink ../outside: invalid argument [readlink] invalid
//    false lstat ../outside: invalid argument [lstat] invalid
// fs link deep <nil>
//    true <nil>
//    0 readdirent DIR/r/link: not a directory [readdirent]
//    a/b/file <nil>
//    true <nil>
// fs out  openat out: path escapes from parent [openat]
//    false statat out: path escapes from parent [statat]
//    0 openat out: path escapes from parent [openat]
//    ../outside <nil>
//    true <nil>
// fs   readfile : invalid argument [readfile] invalid
//    false stat : invalid argument [stat] invalid
//    0 readdir : invalid argument [readdir] invalid
//     readlink : invalid argument [readlink] invalid
//    false lstat : invalid argument [lstat] invalid
// fs /  readfile /: invalid argument [readfile] invalid
//    false stat /: invalid argument [stat] invalid
//    0 readdir /: invalid argument [readdir] invalid
//     readlink /: invalid argument [readlink] invalid
//    false lstat /: invalid argument [lstat] invalid
// fs .  read DIR/r/.: is a directory [read]
//    true <nil>
//    17 <nil>
//     readlinkat .: invalid argument [readlinkat]
//    true <nil>
// fs a/../file  readfile a/../file: invalid argument [readfile] invalid
//    false stat a/../file: invalid argument [stat] invalid
//    0 readdir a/../file: invalid argument [readdir] invalid
//     readlink a/../file: invalid argument [readlink] invalid
//    false lstat a/../file: invalid argument [lstat] invalid
// fs missing  openat missing: no such file or directory [openat] not-exist
//    false statat missing: no such file or directory [statat] not-exist
//    0 openat missing: no such file or directory [openat] not-exist
//     readlinkat missing: no such file or directory [readlinkat] not-exist
//    false statat missing: no such file or directory [statat] not-exist
// . d ./ <nil>
// a d a/ <nil>
// a/b d b/ <nil>
// a/b/c d c/ <nil>
// a/b/clink L clink <nil>
// a/b/file - file <nil>
// a/b/up L up <nil>
// a/b/upout L upout <nil>
// abs L abs <nil>
// dangling L dangling <nil>
// deepout L deepout <nil>
// dirlink L dirlink <nil>
// dot L dot <nil>
// file - file <nil>
// fileslash L fileslash <nil>
// link L link <nil>
// linklink L linklink <nil>
// loop1 L loop1 <nil>
// loop2 L loop2 <nil>
// out L out <nil>
// self L self <nil>
// slash L slash <nil>
// up L up <nil>
// winding L winding <nil>
// <nil> <nil>
// openat file: file already closed [openat] true
// mkdirat q: file already closed [mkdirat] renameat file q: file already closed [renameat file q] RemoveAll a: file already closed [RemoveAll] mkdirat q/r: file already closed [mkdirat]
// openat a: file already closed [openat]
// DIR/r/a/b/file <nil>
