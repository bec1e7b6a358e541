// ZIP archives written, read, copied and walked; names, modes and times; what is wrong
// with broken ones.
package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"
)

func main() {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, f := range []struct{ name, body string }{{"readme.txt", "This archive contains some text files."}, {"a/b/gopher.txt", "Gopher names:\nGeorge\nGeoffrey\nGonzo"}, {"dir/", ""}, {"dir/todo.txt", strings.Repeat("Get animal handling licence.\n", 20)}} {
		f2, err := w.Create(f.name)
		if err != nil {
			fmt.Println(err)
		}
		n, err := f2.Write([]byte(f.body))
		fmt.Println(f.name, n, err)
	}
	h := &zip.FileHeader{Name: "w\u00f6rld", Comment: "c", Method: zip.Store, Modified: time.Date(2020, 5, 6, 7, 8, 10, 0, time.FixedZone("", 7200))}
	h.SetMode(0o755 | fs.ModeSetuid)
	f, err := w.CreateHeader(h)
	f.Write([]byte("stored"))
	_, err2 := w.CreateHeader(h)
	fmt.Println(err, err2)
	_, err = w.CreateHeader(&zip.FileHeader{Name: "x", Method: 99})
	fmt.Println(err, w.SetComment("the comment"), w.SetComment(strings.Repeat("x", 70000)))
	fmt.Println(w.Close(), w.Close())
	_, err = f.Write([]byte("x"))
	fmt.Println(err)
	x := buf.Bytes()
	fmt.Println(len(x) > 700)
	r, err := zip.NewReader(bytes.NewReader(x), int64(len(x)))
	fmt.Println(r.Comment, err)
	for _, f := range r.File {
		rc, err := f.Open()
		b, err2 := io.ReadAll(rc)
		off, err3 := f.DataOffset()
		fmt.Println(f.Name, f.Comment, f.NonUTF8, f.CreatorVersion, f.ReaderVersion, f.Flags, f.Method, f.Modified, f.ModifiedDate, f.CRC32, f.UncompressedSize64, f.Extra, f.ExternalAttrs, f.Mode(), len(b), err, err2, rc.Close(), off > 0, err3)
		fi := f.FileInfo()
		fmt.Println(fi.Name(), fi.Size(), fi.Mode(), fi.ModTime(), fi.IsDir(), fi)
	}
	fs.WalkDir(r, ".", func(p string, d fs.DirEntry, err error) error {
		i, err2 := d.Info()
		fmt.Println(p, d.IsDir(), d.Type(), i.Size(), err, err2, d)
		return nil
	})
	b, err := fs.ReadFile(r, "a/b/gopher.txt")
	fmt.Printf("%q %v\n", b, err)
	for _, n := range []string{"nope", "../x", "a", "dir", ".", "/a"} {
		f, err := r.Open(n)
		fmt.Println(n, err)
		if err == nil {
			_, err = f.Read(nil)
			s, err2 := f.Stat()
			fmt.Println(err, s.Name(), s.Mode(), err2)
		}
	}
	var copied bytes.Buffer
	w2 := zip.NewWriter(&copied)
	for _, f := range r.File {
		fmt.Print(w2.Copy(f), " ")
	}
	fmt.Println(w2.Close(), copied.Len() == len(x)-len("the comment"))
	var again bytes.Buffer
	w3 := zip.NewWriter(&again)
	fmt.Println(w3.AddFS(r), w3.Close())
	r3, err := zip.NewReader(bytes.NewReader(again.Bytes()), int64(again.Len()))
	for _, f := range r3.File {
		fmt.Print(f.Name, " ", f.Mode(), " ", f.UncompressedSize64, ";")
	}
	fmt.Println(err)
	y := append([]byte("#!/bin/sh\n"), x...)
	r, err = zip.NewReader(bytes.NewReader(y), int64(len(y)))
	rc, err2 := r.File[0].Open()
	b, _ = io.ReadAll(rc)
	fmt.Println(err, err2, len(b))
	for i := range x {
		if i > 120 && i < len(x)-320 {
			continue
		}
		y := bytes.Clone(x)
		y[i] ^= 0x20
		r, err := zip.NewReader(bytes.NewReader(y), int64(len(y)))
		if err != nil {
			fmt.Print(i, err, ";")
			continue
		}
		for _, f := range r.File {
			rc, err := f.Open()
			if err != nil {
				fmt.Print(i, err, ";")
				continue
			}
			if f.Method == zip.Store {
				_, err = io.ReadAll(rc)
				if err != nil {
					fmt.Print(i, err, ";")
				}
			}
		}
	}
	fmt.Println()
	for _, n := range []int{0, 10, 22, len(x) - 1, len(x) - 30} {
		_, err := zip.NewReader(bytes.NewReader(x), int64(n))
		fmt.Println(err)
	}
	_, err = zip.NewReader(nil, -1)
	fmt.Println(err)
	_, err = zip.OpenReader("/nonexistent.zip")
	fmt.Println(err)
}

// Output:
// readme.txt 38 <nil>
// a/b/gopher.txt 35 <nil>
// dir/ 0 <nil>
// dir/todo.txt 580 <nil>
// <nil> archive/zip: invalid duplicate FileHeader
// zip: unsupported compression algorithm <nil> zip: Writer.Comment too long
// <nil> zip: writer closed twice
// zip: write to closed file
// true
// the comment <nil>
// readme.txt  false 20 20 8 8 1979-11-30 00:00:00 +0000 UTC 0 501858000 38 [] 0 -rw-rw-rw- 38 <nil> <nil> <nil> true <nil>
// readme.txt 38 -rw-rw-rw- 1979-11-30 00:00:00 +0000 UTC false -rw-rw-rw- 38 1979-11-30 00:00:00 readme.txt
// a/b/gopher.txt  false 20 20 8 8 1979-11-30 00:00:00 +0000 UTC 0 2562029907 35 [] 0 -rw-rw-rw- 35 <nil> <nil> <nil> true <nil>
// gopher.txt 35 -rw-rw-rw- 1979-11-30 00:00:00 +0000 UTC false -rw-rw-rw- 35 1979-11-30 00:00:00 gopher.txt
// dir/  false 20 20 0 0 1979-11-30 00:00:00 +0000 UTC 0 0 0 [] 0 drw-rw-rw- 0 <nil> <nil> <nil> true <nil>
// dir 0 drw-rw-rw- 1979-11-30 00:00:00 +0000 UTC true drw-rw-rw- 0 1979-11-30 00:00:00 dir/
// dir/todo.txt  false 20 20 8 8 1979-11-30 00:00:00 +0000 UTC 0 516695151 580 [] 0 -rw-rw-rw- 580 <nil> <nil> <nil> true <nil>
// todo.txt 580 -rw-rw-rw- 1979-11-30 00:00:00 +0000 UTC false -rw-rw-rw- 580 1979-11-30 00:00:00 todo.txt
// wörld c false 788 20 2056 0 2020-05-06 07:08:10 +0200 +0200 20646 1447295243 6 [85 84 5 0 1 58 70 178 94] 2314010624 urwxr-xr-x 6 <nil> <nil> <nil> true <nil>
// wörld 6 urwxr-xr-x 2020-05-06 05:08:10 +0000 UTC false urwxr-xr-x 6 2020-05-06 05:08:10 wörld
// . true d--------- 0 <nil> <nil> d ./
// a true d--------- 0 <nil> <nil> d a/
// a/b true d--------- 0 <nil> <nil> d b/
// a/b/gopher.txt false ---------- 35 <nil> <nil> -rw-rw-rw- 35 1979-11-30 00:00:00 gopher.txt
// dir true d--------- 0 <nil> <nil> d dir/
// dir/todo.txt false ---------- 580 <nil> <nil> -rw-rw-rw- 580 1979-11-30 00:00:00 todo.txt
// readme.txt false ---------- 38 <nil> <nil> -rw-rw-rw- 38 1979-11-30 00:00:00 readme.txt
// wörld false ---------- 6 <nil> <nil> urwxr-xr-x 6 2020-05-06 05:08:10 wörld
// "Gopher names:\nGeorge\nGeoffrey\nGonzo" <nil>
// nope open nope: file does not exist
// ../x open ../x: invalid argument
// a <nil>
// read a: is a directory a dr-xr-xr-x <nil>
// dir <nil>
// read dir: is a directory dir dr-xr-xr-x <nil>
// . <nil>
// read ./: is a directory . dr-xr-xr-x <nil>
// /a open /a: invalid argument
// <nil> <nil> <nil> <nil> <nil> <nil> true
// <nil> <nil>
// a/ dr-xr-xr-x 0;a/b/ dr-xr-xr-x 0;a/b/gopher.txt -rw-rw-rw- 35;dir/ dr-xr-xr-x 0;dir/todo.txt -rw-rw-rw- 580;readme.txt -rw-rw-rw- 38;wörld urwxr-xr-x 6;<nil>
// <nil> <nil> 38
// 0 zip: not a valid zip file;1 zip: not a valid zip file;2 zip: not a valid zip file;3 zip: not a valid zip file;101 zip: not a valid zip file;102 zip: not a valid zip file;103 zip: not a valid zip file;104 zip: not a valid zip file;400 zip: not a valid zip file;401 zip: not a valid zip file;402 zip: not a valid zip file;403 zip: not a valid zip file;410 zip: unsupported compression algorithm;411 zip: unsupported compression algorithm;428 zip: not a valid zip file;429 unexpected EOF;430 zip: not a valid zip file;431 unexpected EOF;432 zip: not a valid zip file;433 unexpected EOF;442 zip: not a valid zip file;443 EOF;444 EOF;445 EOF;456 zip: not a valid zip file;457 zip: not a valid zip file;458 zip: not a valid zip file;459 zip: not a valid zip file;466 zip: unsupported compression algorithm;467 zip: unsupported compression algorithm;484 zip: not a valid zip file;485 unexpected EOF;486 zip: not a valid zip file;487 unexpected EOF;488 zip: not a valid zip file;489 unexpected EOF;498 zip: not a valid zip file;499 EOF;500 EOF;501 EOF;516 zip: not a valid zip file;517 zip: not a valid zip file;518 zip: not a valid zip file;519 zip: not a valid zip file;540 zip: not a valid zip file;541 zip: not a valid zip file;542 zip: not a valid zip file;543 zip: not a valid zip file;544 zip: not a valid zip file;545 unexpected EOF;546 zip: not a valid zip file;547 unexpected EOF;548 zip: not a valid zip file;549 unexpected EOF;558 zip: not a valid zip file;559 EOF;560 EOF;561 EOF;566 zip: not a valid zip file;567 zip: not a valid zip file;568 zip: not a valid zip file;569 zip: not a valid zip file;576 zip: unsupported compression algorithm;577 zip: unsupported compression algorithm;594 zip: not a valid zip file;595 unexpected EOF;596 zip: not a valid zip file;597 unexpected EOF;598 zip: not a valid zip file;599 unexpected EOF;608 zip: not a valid zip file;609 EOF;610 EOF;611 EOF;624 zip: not a valid zip file;625 zip: not a valid zip file;626 zip: not a valid zip file;627 zip: not a valid zip file;634 zip: unsupported compression algorithm;635 zip: unsupported compression algorithm;640 zip: checksum error;641 zip: checksum error;642 zip: checksum error;643 zip: checksum error;644 zip: not a valid zip file;645 zip: not a valid zip file;646 zip: not a valid zip file;647 zip: not a valid zip file;648 unexpected EOF;649 unexpected EOF;650 unexpected EOF;651 unexpected EOF;653 unexpected EOF;655 unexpected EOF;657 unexpected EOF;666 zip: not a valid zip file;667 EOF;668 EOF;669 EOF;686 zip: not a valid zip file;687 zip: not a valid zip file;688 zip: not a valid zip file;689 zip: not a valid zip file;696 unexpected EOF;697 unexpected EOF;698 zip: not a valid zip file;699 zip: not a valid zip file;700 zip: not a valid zip file;701 zip: not a valid zip file;702 bytes.Reader.ReadAt: negative offset;702 zip: not a valid zip file;702 zip: not a valid zip file;702 zip: not a valid zip file;702 zip: not a valid zip file;703 bytes.Reader.ReadAt: negative offset;703 bytes.Reader.ReadAt: negative offset;703 bytes.Reader.ReadAt: negative offset;703 bytes.Reader.ReadAt: negative offset;703 bytes.Reader.ReadAt: negative offset;704 bytes.Reader.ReadAt: negative offset;704 bytes.Reader.ReadAt: negative offset;704 bytes.Reader.ReadAt: negative offset;704 bytes.Reader.ReadAt: negative offset;704 bytes.Reader.ReadAt: negative offset;705 bytes.Reader.ReadAt: negative offset;705 bytes.Reader.ReadAt: negative offset;705 bytes.Reader.ReadAt: negative offset;705 bytes.Reader.ReadAt: negative offset;705 bytes.Reader.ReadAt: negative offset;706 zip: not a valid zip file;707 zip: not a valid zip file;
// zip: not a valid zip file
// zip: not a valid zip file
// zip: not a valid zip file
// zip: not a valid zip file
// zip: not a valid zip file
// zip: size cannot be negative
// open /nonexistent.zip: no such file or directory
