// Guards corners of package os: what is removed and renamed over what, directories that
// are none, names longer than the kernel takes, broken shell variables, links in
// trees that are copied.
package main

import (
	"fmt"
	"os"
	"strings"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "corners")
	must(err)
	defer os.RemoveAll(dir)
	must(os.Chdir(dir))
	must(os.WriteFile("file", nil, 0600))

	list, err := os.ReadDir("file")
	fmt.Println(list == nil, err)
	list, err = os.ReadDir("missing")
	fmt.Println(list == nil, err)
	f, err := os.Open("file")
	must(err)
	list, err = f.ReadDir(-1)
	fmt.Println(list == nil, err)
	names, err := f.Readdirnames(-1)
	fmt.Println(names == nil, err)
	infos, err := f.Readdir(-1)
	fmt.Println(infos == nil, err)
	f.Close()

	fmt.Println(os.RemoveAll("file/"), os.RemoveAll("file/x/y"))
	must(os.WriteFile("file", nil, 0600))
	fmt.Println(os.RemoveAll("file/x"))
	fmt.Println(os.RemoveAll("file/x/y"))
	fmt.Println(os.RemoveAll("."), os.RemoveAll("file/."), os.RemoveAll("/."), os.RemoveAll(""))

	must(os.Mkdir("d1", 0700))
	must(os.Mkdir("d2", 0700))
	for _, c := range [][2]string{{"d1", "d2"}, {"d1", "d1"}, {"missing", "d1"}, {"file", "d1"}, {"d1", "./d1"}, {"d1", "file"}, {"d1", "d2/d1"}} {
		fmt.Println(os.Rename(c[0], c[1]))
	}

	for _, s := range []string{"${", "${}", "a${b", "$", "$-x", "${-", "$HERE!", "${HERE}x", "a$", "$$", "no"} {
		fmt.Printf("%q ", os.Expand(s, func(name string) string { return "<" + name + ">" }))
		fmt.Printf("%q ", os.Expand(s, func(name string) string { return "" }))
	}
	fmt.Println()

	// Far below what one name may be.
	part := strings.Repeat("x", 200)
	for range 30 {
		must(os.Mkdir(part, 0700))
		must(os.WriteFile("file", nil, 0600))
		must(os.Symlink(dir, "link"))
		must(os.Chdir(part))
	}
	must(os.Chdir(dir))
	fmt.Println(os.RemoveAll(part))
	_, err = os.Lstat(part)
	fmt.Println(os.IsNotExist(err))

	must(os.MkdirAll("from/sub", 0700))
	must(os.WriteFile("from/sub/file", []byte("copied"), 0640))
	must(os.Symlink("sub/file", "from/link"))
	must(os.Symlink("/nonexistent", "from/dangling"))
	fmt.Println(os.CopyFS("to", os.DirFS("from")))
	link, err := os.Readlink("to/dangling")
	fmt.Println(link, err)
	b, err := os.ReadFile("to/link")
	fmt.Println(string(b), err)
	fmt.Println(os.CopyFS("to", os.DirFS("from")))
}

// Output:
// true open file: not a directory
// true open missing: no such file or directory
// false readdirent file: not a directory
// false readdirent file: not a directory
// false readdirent file: not a directory
// <nil> <nil>
// unlinkat file/x: not a directory
// open file/x: not a directory
// RemoveAll .: invalid argument RemoveAll file/.: invalid argument RemoveAll /.: invalid argument <nil>
// rename d1 d2: file exists
// rename d1 d1: file exists
// rename missing d1: no such file or directory
// rename file d1: file exists
// <nil>
// rename d1 file: not a directory
// <nil>
// "" "" "" "" "ab" "ab" "$" "$" "<->x" "x" "-" "-" "<HERE>!" "!" "<HERE>x" "x" "a$" "a$" "<$>" "" "no" "no"
// <nil>
// true
// <nil>
// /nonexistent <nil>
// copied <nil>
// symlink /nonexistent to/dangling: file exists
