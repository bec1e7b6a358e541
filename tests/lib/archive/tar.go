// Tar archives in all formats: written byte by byte as Go does, read again; what cannot be
// written and why; broken ones.
package main

import (
	"archive/tar"
	"bytes"
	"crypto/md5"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

func main() {
	t := time.Date(2021, 2, 3, 4, 5, 6, 0, time.UTC)
	long := strings.Repeat("long/", 30) + "name"
	headers := []*tar.Header{
		{Name: "a.txt", Mode: 0o644, Size: 5, ModTime: t},
		{Name: "dir/", Mode: 0o755, ModTime: t.Add(700 * time.Millisecond)},
		{Name: long, Mode: 0o600, Size: 5, Uname: "user", Gname: "group", Uid: 1000, Gid: 100},
		{Name: strings.Repeat("x", 200), Size: 5, ModTime: t},
		{Name: "w\u00f6rld", Size: 5, Linkname: strings.Repeat("l", 120)},
		{Name: "link", Typeflag: tar.TypeSymlink, Linkname: "a.txt", Size: 7},
		{Name: "dev", Typeflag: tar.TypeChar, Devmajor: 5, Devminor: 1},
		{Name: "fine", Size: 5, ModTime: t.Add(123456789), AccessTime: t, ChangeTime: t.Add(5), Format: tar.FormatPAX},
		{Name: "gnu" + long, Size: 5, ModTime: t, AccessTime: t, Format: tar.FormatGNU, Uid: 1 << 24},
		{Name: "big", Size: 5, Uid: 1 << 30, PAXRecords: map[string]string{"GOLANG.pkg": "tar", "comment": "hi"}},
		{Name: "xattr", Size: 5, Xattrs: map[string]string{"user.key": "value"}},
		{Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"comment": "global"}},
		{Name: "neg", Size: 5, ModTime: time.Unix(-5, 0), Format: tar.FormatGNU},
		{Name: "bad/", Size: 5, Typeflag: tar.TypeReg},
		{Name: "x", Typeflag: tar.TypeXHeader},
		{Name: "x\x00y", Size: 5, Format: tar.FormatGNU},
		{Name: long + long, Size: 5, Format: tar.FormatUSTAR},
		{Name: "m", Mode: -1, Size: 5, Format: tar.FormatUSTAR},
		{Name: "p", Size: 5, PAXRecords: map[string]string{"a=b": "c"}},
		{Name: "p", Size: 5, PAXRecords: map[string]string{"a": "c"}, Format: tar.FormatGNU},
		{Name: "u", Size: 5, Uname: strings.Repeat("u", 40), Format: tar.FormatGNU},
		{Name: "mode", Mode: 1 << 40, Size: 5},
	}
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range headers {
		at := buf.Len()
		err := w.WriteHeader(h)
		n := 0
		var err2 error
		if err == nil {
			n, err2 = w.Write([]byte("hello, too long"))
		}
		w.Flush()
		fmt.Printf("%.20q %v %d %v %d %x\n", h.Name, err, n, err2, buf.Len()-at, md5.Sum(buf.Bytes()[at:]))
	}
	w.WriteHeader(&tar.Header{Name: "short", Size: 10})
	w.Write([]byte("abc"))
	fmt.Println(w.Flush(), w.WriteHeader(headers[0]))
	w.Write([]byte("defghij"))
	fmt.Println(w.Close(), w.Close())
	_, err := w.Write(nil)
	fmt.Println(err, w.WriteHeader(headers[0]), buf.Len())
	x := buf.Bytes()
	r := tar.NewReader(bytes.NewReader(x))
	for {
		h, err := r.Next()
		if err != nil {
			fmt.Println(err)
			break
		}
		b, err := io.ReadAll(r)
		fmt.Printf("%c %.30s %d %.10s %d %o %d %d %s %s %v %v %v %d %d %v %v %v %q %v\n", h.Typeflag, h.Name, len(h.Name), h.Linkname, h.Size, h.Mode, h.Uid, h.Gid, h.Uname, h.Gname, h.ModTime.UTC(), h.AccessTime.IsZero(), h.ChangeTime.IsZero(), h.Devmajor, h.Devminor, h.Xattrs, len(h.PAXRecords), h.Format, b, err)
		i := h.FileInfo()
		fmt.Printf("%.20s %d %v %v\n", i.Name(), i.Size(), i.Mode(), i.IsDir())
		h2, err := tar.FileInfoHeader(i, "to")
		if err == nil {
			fmt.Printf("%.20s %c %.10s %o\n", h2.Name, h2.Typeflag, h2.Linkname, h2.Mode)
		} else {
			fmt.Println(err)
		}
	}
	for i := 0; i < 512; i += 7 {
		y := bytes.Clone(x)
		y[i] ^= 1
		_, err := tar.NewReader(bytes.NewReader(y)).Next()
		r := tar.NewReader(bytes.NewReader(x[:i*20]))
		n := 0
		var err2 error
		for err2 == nil {
			n++
			_, err2 = r.Next()
		}
		fmt.Print(err, " ", n, err2, ";")
	}
	fmt.Println()
	dir, _ := os.MkdirTemp("", "tar")
	defer os.RemoveAll(dir)
	os.WriteFile(dir+"/f", []byte("data"), 0o640)
	os.Mkdir(dir+"/d", 0o755)
	os.Symlink("f", dir+"/d/s")
	buf.Reset()
	w = tar.NewWriter(&buf)
	fmt.Println(w.AddFS(os.DirFS(dir)), w.Close())
	r = tar.NewReader(&buf)
	for h, err := r.Next(); err == nil; h, err = r.Next() {
		fmt.Println(h.Name, h.Linkname, h.Size, h.FileInfo().Mode(), h.Uname == h.Gname, h.Format)
	}
	var fi fs.FileInfo
	_, err = tar.FileInfoHeader(fi, "")
	fmt.Println(err, tar.FormatUSTAR|tar.FormatGNU, tar.FormatUnknown, tar.FormatPAX)
}

// Output:
// "a.txt" <nil> 5 archive/tar: write too long 1024 a8a8194ba51272b4e1d48f608494c476
// "dir/" <nil> 0 archive/tar: write too long 512 81053ab204276b4deb61b10417bad2be
// "long/long/long/long/" <nil> 5 archive/tar: write too long 1024 25709d182373def4d4e526282ab32b4b
// "xxxxxxxxxxxxxxxxxxxx" <nil> 5 archive/tar: write too long 2048 935dbbb04d4bbb816011e4ea8a777de8
// "wörld" <nil> 5 archive/tar: write too long 2048 b512f609cdcfe3a9701fed64e44cd709
// "link" <nil> 0 archive/tar: write too long 512 45e4845ebe28a17bf46e28a754a16092
// "dev" <nil> 0 archive/tar: write too long 512 8883acde9ffc3c286daaf166688d2568
// "fine" <nil> 5 archive/tar: write too long 2048 6fb8019ed31b55f939fa1b877f145a10
// "gnulong/long/long/lo" <nil> 5 archive/tar: write too long 2048 ce7dfac7b72b2fd4bbbb47f86bffbeed
// "big" <nil> 5 archive/tar: write too long 2048 56eb07a29e25f857e5a9719dba4e6ee4
// "xattr" <nil> 5 archive/tar: write too long 2048 be052e7201586b3b395bd8e33588a0d3
// "" <nil> 0 archive/tar: write too long 1024 c78191cccf7493d82a0edff56b1a4a25
// "neg" <nil> 5 archive/tar: write too long 1024 9ef4e506ca445256f213e8e645046306
// "bad/" archive/tar: cannot encode header: filename may not have trailing slash 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "x" archive/tar: cannot encode header: cannot manually encode TypeXHeader, TypeGNULongName, or TypeGNULongLink headers 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "x\x00y" archive/tar: cannot encode header: invalid PAX record: "path = x\x00y" 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "long/long/long/long/" archive/tar: cannot encode header: Format specifies USTAR; and USTAR cannot encode Name="long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/namelong/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/long/name" 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "m" archive/tar: cannot encode header: Format specifies USTAR; and USTAR cannot encode Mode=-1 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "p" archive/tar: cannot encode header: invalid PAX record: "a=b = c" 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "p" archive/tar: cannot encode header: Format specifies GNU; and only PAX supports PAXRecords 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "u" archive/tar: cannot encode header: Format specifies GNU; and GNU cannot encode Uname="uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu" 0 <nil> 0 d41d8cd98f00b204e9800998ecf8427e
// "mode" <nil> 5 archive/tar: write too long 1024 d607ce3ea87d223c8169d76000904b16
// archive/tar: missed writing 7 bytes archive/tar: missed writing 7 bytes
// <nil> <nil>
// archive/tar: write after close archive/tar: write after close 20992
// 0 a.txt 5  5 644 0 0   2021-02-03 04:05:06 +0000 UTC true true 0 0 map[] 0 USTAR "hello" <nil>
// a.txt 5 -rw-r--r-- false
// a.txt 0  644
// 5 dir/ 4  0 755 0 0   2021-02-03 04:05:07 +0000 UTC true true 0 0 map[] 0 USTAR "" <nil>
// dir 0 drwxr-xr-x true
// dir/ 5  755
// 0 long/long/long/long/long/long/ 154  5 600 1000 100 user group 1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 0 USTAR "hello" <nil>
// name 5 -rw------- false
// name 0  600
// 0 xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 200  5 0 0 0   2021-02-03 04:05:06 +0000 UTC true true 0 0 map[] 1 PAX "hello" <nil>
// xxxxxxxxxxxxxxxxxxxx 5 ---------- false
// xxxxxxxxxxxxxxxxxxxx 0  0
// 0 wörld 6 llllllllll 5 0 0 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 2 PAX "hello" <nil>
// wörld 5 ---------- false
// wörld 0  0
// 2 link 4 a.txt 7 0 0 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 0 USTAR "" <nil>
// link 7 L--------- false
// link 2 to 0
// 3 dev 3  0 0 0 0   1970-01-01 00:00:00 +0000 UTC true true 5 1 map[] 0 USTAR "" <nil>
// dev 0 Dc--------- false
// dev 3  0
// 0 fine 4  5 0 0 0   2021-02-03 04:05:06.123456789 +0000 UTC false false 0 0 map[] 3 PAX "hello" <nil>
// fine 5 ---------- false
// fine 0  0
// 0 gnulong/long/long/long/long/lo 157  5 0 16777216 0   2021-02-03 04:05:06 +0000 UTC false true 0 0 map[] 0 GNU "hello" <nil>
// name 5 ---------- false
// name 0  0
// 0 big 3  5 0 1073741824 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 3 PAX "hello" <nil>
// big 5 ---------- false
// big 0  0
// 0 xattr 5  5 0 0 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[user.key:value] 1 PAX "hello" <nil>
// xattr 5 ---------- false
// xattr 0  0
// g GlobalHead.0.0 14  0 0 0 0   0001-01-01 00:00:00 +0000 UTC true true 0 0 map[] 1 PAX "" <nil>
// GlobalHead.0.0 0 ---------- false
// GlobalHead.0.0 0  0
// 0 neg 3  5 0 0 0   1969-12-31 23:59:55 +0000 UTC true true 0 0 map[] 0 GNU "hello" <nil>
// neg 5 ---------- false
// neg 0  0
// 0 mode 4  5 20000000000000 0 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 0 GNU "hello" <nil>
// mode 5 ---------- false
// mode 0  0
// 0 short 5  10 0 0 0   1970-01-01 00:00:00 +0000 UTC true true 0 0 map[] 0 USTAR "abcdefghij" <nil>
// short 10 ---------- false
// short 0  0
// EOF
// archive/tar: invalid tar header 1 EOF;archive/tar: invalid tar header 1 unexpected EOF;archive/tar: invalid tar header 1 unexpected EOF;archive/tar: invalid tar header 1 unexpected EOF;archive/tar: invalid tar header 2 EOF;archive/tar: invalid tar header 2 EOF;archive/tar: invalid tar header 2 EOF;archive/tar: invalid tar header 2 EOF;archive/tar: invalid tar header 2 unexpected EOF;archive/tar: invalid tar header 2 unexpected EOF;archive/tar: invalid tar header 2 unexpected EOF;archive/tar: invalid tar header 3 unexpected EOF;archive/tar: invalid tar header 3 unexpected EOF;archive/tar: invalid tar header 3 unexpected EOF;archive/tar: invalid tar header 3 unexpected EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 4 unexpected EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 5 unexpected EOF;archive/tar: invalid tar header 6 EOF;archive/tar: invalid tar header 6 EOF;archive/tar: invalid tar header 6 EOF;archive/tar: invalid tar header 6 EOF;archive/tar: invalid tar header 6 unexpected EOF;archive/tar: invalid tar header 6 unexpected EOF;archive/tar: invalid tar header 6 unexpected EOF;archive/tar: invalid tar header 6 unexpected EOF;archive/tar: invalid tar header 7 unexpected EOF;archive/tar: invalid tar header 7 unexpected EOF;archive/tar: invalid tar header 7 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 EOF;archive/tar: invalid tar header 8 EOF;archive/tar: invalid tar header 8 EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 8 unexpected EOF;archive/tar: invalid tar header 9 EOF;archive/tar: invalid tar header 9 EOF;archive/tar: invalid tar header 9 EOF;archive/tar: invalid tar header 9 EOF;archive/tar: invalid tar header 9 unexpected EOF;archive/tar: invalid tar header 9 unexpected EOF;archive/tar: invalid tar header 9 unexpected EOF;archive/tar: invalid tar header 9 unexpected EOF;
// <nil> <nil>
// d/  0 drwxr-xr-x true USTAR
// d/s f 0 Lrwxrwxrwx true USTAR
// f  4 -rw-r----- true USTAR
// archive/tar: FileInfo is nil (USTAR | GNU) <unknown> PAX
