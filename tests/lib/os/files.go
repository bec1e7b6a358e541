// Files: create, write, read, seek, append, stat, rename, remove, directories, errors.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	dir, err := os.MkdirTemp("", "gopark")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.txt")
	fmt.Println(os.WriteFile(name, []byte("hello\nworld\n"), 0o644))
	b, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", b, err)
	f, _ := os.OpenFile(name, os.O_APPEND|os.O_WRONLY, 0)
	f.WriteString("more")
	fmt.Println(f.Close(), f.Close() != nil)
	f, _ = os.Open(name)
	f.Seek(6, io.SeekStart)
	rest, _ := io.ReadAll(f)
	st, _ := f.Stat()
	fmt.Printf("%q %d %v %v %s\n", rest, st.Size(), st.IsDir(), st.Mode(), st.Name())
	_, err = f.Write([]byte("x"))
	fmt.Println(err != nil)
	f.Close()
	_, err = os.Open(filepath.Join(dir, "none"))
	var pe *fs.PathError
	fmt.Println(errors.Is(err, os.ErrNotExist), errors.As(err, &pe), pe.Op, pe.Err)
	fmt.Println(os.Mkdir(filepath.Join(dir, "sub"), 0o755), os.MkdirAll(filepath.Join(dir, "x/y/z"), 0o755))
	fmt.Println(os.Rename(name, filepath.Join(dir, "b.txt")))
	es, _ := os.ReadDir(dir)
	for _, e := range es {
		fmt.Print(e.Name(), " ", e.IsDir(), "; ")
	}
	fmt.Println()
	fmt.Println(os.Remove(filepath.Join(dir, "b.txt")), os.Remove(filepath.Join(dir, "b.txt")) != nil)
	_, err = os.Stat(name)
	fmt.Println(os.IsNotExist(err))
	g, _ := os.Create(filepath.Join(dir, "trunc"))
	g.Write([]byte("0123456789"))
	g.Truncate(4)
	g.WriteAt([]byte("ab"), 1)
	buf := make([]byte, 10)
	n, err := g.ReadAt(buf, 0)
	fmt.Println(n, err, string(buf[:n]))
	g.Close()
}

// Output:
// <nil>
// "hello\nworld\n" <nil>
// <nil> true
// "world\nmore" 16 false -rw-r--r-- a.txt
// true
// true true open no such file or directory
// <nil> <nil>
// <nil>
// b.txt false; sub true; x true;
// <nil> true
// true
// 4 EOF 0ab3
