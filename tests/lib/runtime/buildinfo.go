// debug/buildinfo: an ELF file with build information, made here, and files without.
package main

import (
	"bytes"
	"debug/buildinfo"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// elf is a file whose section .go.buildinfo holds data.
func elf(data []byte) []byte {
	const base, off = 0x400000, 0x80
	const names = "\x00.go.buildinfo\x00.shstrtab\x00"
	end := off + len(data) + len(names)
	var b bytes.Buffer
	w := func(v ...any) {
		for _, x := range v {
			binary.Write(&b, binary.LittleEndian, x)
		}
	}
	b.WriteString("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00")
	w(uint16(2), uint16(62), uint32(1), uint64(base), uint64(64), uint64(end), uint32(0))
	w(uint16(64), uint16(56), uint16(1), uint16(64), uint16(3), uint16(2))
	w(uint32(1), uint32(6), uint64(off), uint64(base+off), uint64(base+off), uint64(len(data)), uint64(len(data)), uint64(16))
	for b.Len() < off {
		b.WriteByte(0)
	}
	b.Write(data)
	b.WriteString(names)
	w(make([]byte, 64))
	w(uint32(1), uint32(1), uint64(3), uint64(base+off), uint64(off), uint64(len(data)), uint64(0), uint64(16), uint64(0))
	w(uint32(15), uint32(3), uint64(0), uint64(0), uint64(off+len(data)), uint64(len(names)), uint64(0), uint64(1), uint64(0))
	return b.Bytes()
}

func blob(version, mod string) []byte {
	b := append([]byte("\xff Go buildinf:\x08\x02"), make([]byte, 16)...)
	b = append(binary.AppendUvarint(b, uint64(len(version))), version...)
	return append(binary.AppendUvarint(b, uint64(len(mod))), mod...)
}

func main() {
	mark := strings.Repeat("m", 16)
	mod := mark + "path\tcmd/x\nmod\texample.com/m\tv1.2.3\th1:abc\ndep\tex.org/d\tv0.1.0\nbuild\t-compiler=gc\nbuild\tGOOS=linux\n" + mark
	for _, data := range [][]byte{
		blob("go1.27", mod),
		append(make([]byte, 32), blob("go1.18", "")...),
		append(make([]byte, 8), blob("go1.18", "")...),
		append(append([]byte("\xff Go buildinf:"), make([]byte, 100)...), 0),
		blob("", mod),
		make([]byte, 100),
		blob("go1.27", mark+"path\n"+mark),
	} {
		info, err := buildinfo.Read(bytes.NewReader(elf(data)))
		fmt.Println(err)
		if info != nil {
			fmt.Printf("%s %s %+v\n%s", info.GoVersion, info.Path, info.Main, info)
		}
	}
	for _, data := range []string{"", "#!/bin/sh\n", strings.Repeat("x", 100)} {
		_, err := buildinfo.Read(strings.NewReader(data))
		fmt.Println(err)
	}
	dir, err := os.MkdirTemp("", "info")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "x")
	_, err = buildinfo.ReadFile(name)
	fmt.Println(strings.ReplaceAll(fmt.Sprint(err), dir, "DIR"))
	os.WriteFile(name, []byte("text"), 0o644)
	_, err = buildinfo.ReadFile(name)
	fmt.Println(strings.ReplaceAll(fmt.Sprint(err), dir, "DIR"))
	os.WriteFile(name, elf(blob("go1.27", mod)), 0o644)
	info, err := buildinfo.ReadFile(name)
	fmt.Println(info.GoVersion, err)
}

// Output:
// <nil>
// go1.27 cmd/x {Path:example.com/m Version:v1.2.3 Sum:h1:abc Replace:<nil>}
// go	go1.27
// path	cmd/x
// mod	example.com/m	v1.2.3	h1:abc
// dep	ex.org/d	v0.1.0
// build	-compiler=gc
// build	GOOS=linux
// not a Go executable
// not a Go executable
// not a Go executable
// not a Go executable
// not a Go executable
// <nil>
// go1.27  {Path: Version: Sum: Replace:<nil>}
// go	go1.27
// unrecognized file format
// unrecognized file format
// unrecognized file format
// could not read Go build info: open DIR/x: no such file or directory
// could not read Go build info from DIR/x: unrecognized file format
// go1.27 <nil>
