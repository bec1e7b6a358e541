// Package zip has the ZIP format, ZIP64 included; archives over several disks it has
// not.
package zip

import (
	"io/fs"
	"path"
	"time"
	"unicode/utf8"
)

// Methods of compression.
const (
	Store   uint16 = 0
	Deflate uint16 = 8
)

// What records begin with, and their fixed sizes.
const (
	fileSignature       = 0x04034b50
	directorySignature  = 0x02014b50
	endSignature        = 0x06054b50
	locator64Signature  = 0x07064b50
	end64Signature      = 0x06064b50
	descriptorSignature = 0x08074b50
	fileHeaderSize      = 30
	directorySize       = 46
	endSize             = 22
	descriptorSize      = 16
	locator64Size       = 20
	end64Size           = 56

	// Systems that made archives.
	madeByFAT   = 0
	madeByUnix  = 3
	madeByNTFS  = 11
	madeByVFAT  = 14
	madeByMacOS = 19

	version20 = 20
	version45 = 45

	max16 = 1<<16 - 1
	max32 = 1<<32 - 1

	// Extra fields.
	extra64      = 0x0001
	extraNTFS    = 0x000a
	extraUnix    = 0x000d
	extraTime    = 0x5455
	extraOldUnix = 0x5855

	// Flags.
	flagDescriptor = 0x8
	flagUTF8       = 0x800
)

// FileHeader is what an archive says of a file.
type FileHeader struct {
	// Name is relative, with slashes; that of a directory ends with one.
	Name    string
	Comment string
	// NonUTF8 says that Name and Comment are not UTF-8.
	NonUTF8        bool
	CreatorVersion uint16
	ReaderVersion  uint16
	Flags          uint16
	Method         uint16
	Modified       time.Time
	// Deprecated: use Modified.
	ModifiedTime uint16
	// Deprecated: use Modified.
	ModifiedDate uint16
	CRC32        uint32
	// Deprecated: use CompressedSize64.
	CompressedSize uint32
	// Deprecated: use UncompressedSize64.
	UncompressedSize   uint32
	CompressedSize64   uint64
	UncompressedSize64 uint64
	Extra              []byte
	ExternalAttrs      uint32
}

// FileInfo returns h as an fs.FileInfo.
func (h *FileHeader) FileInfo() fs.FileInfo { return headerInfo{h} }

type headerInfo struct{ h *FileHeader }

func (i headerInfo) Name() string { return path.Base(i.h.Name) }
func (i headerInfo) Size() int64 {
	if i.h.UncompressedSize64 > 0 {
		return int64(i.h.UncompressedSize64)
	}
	return int64(i.h.UncompressedSize)
}
func (i headerInfo) IsDir() bool { return i.Mode().IsDir() }
func (i headerInfo) ModTime() time.Time {
	if i.h.Modified.IsZero() {
		return i.h.ModTime()
	}
	return i.h.Modified.UTC()
}
func (i headerInfo) Mode() fs.FileMode          { return i.h.Mode() }
func (i headerInfo) Type() fs.FileMode          { return i.h.Mode().Type() }
func (i headerInfo) Sys() any                   { return i.h }
func (i headerInfo) Info() (fs.FileInfo, error) { return i, nil }
func (i headerInfo) String() string             { return fs.FormatFileInfo(i) }

// FileInfoHeader returns a header for a file; its Name is only the last part of the
// path.
func FileInfoHeader(fi fs.FileInfo) (*FileHeader, error) {
	h := &FileHeader{Name: fi.Name(), UncompressedSize64: uint64(fi.Size()), Modified: fi.ModTime()}
	h.SetMode(fi.Mode())
	h.UncompressedSize = uint32(min(h.UncompressedSize64, max32))
	return h, nil
}

// zone is a time zone that far east, as far as there are such.
func zone(offset time.Duration) *time.Location {
	offset = offset.Round(15 * time.Minute)
	if offset < -12*time.Hour || offset > 14*time.Hour {
		offset = 0
	}
	return time.FixedZone("", int(offset/time.Second))
}

func fromDOS(date, clock uint16) time.Time {
	return time.Date(
		int(date>>9)+1980, time.Month(date>>5&15), int(date&31),
		int(clock>>11), int(clock>>5&63), int(clock&31)*2, 0, time.UTC,
	)
}

func toDOS(t time.Time) (date, clock uint16) {
	date = uint16(t.Day() + int(t.Month())<<5 + (t.Year()-1980)<<9)
	clock = uint16(t.Second()/2 + t.Minute()<<5 + t.Hour()<<11)
	return date, clock
}

// ModTime returns when the file was modified, by the fields of MS-DOS.
//
// Deprecated: use Modified.
func (h *FileHeader) ModTime() time.Time { return fromDOS(h.ModifiedDate, h.ModifiedTime) }

// SetModTime sets all fields of when the file was modified.
//
// Deprecated: use Modified.
func (h *FileHeader) SetModTime(t time.Time) {
	t = t.UTC()
	h.Modified = t
	h.ModifiedDate, h.ModifiedTime = toDOS(t)
}

// Mode returns the file's mode.
func (h *FileHeader) Mode() (mode fs.FileMode) {
	switch h.CreatorVersion >> 8 {
	case madeByUnix, madeByMacOS:
		mode = fromUnix(h.ExternalAttrs >> 16)
	case madeByNTFS, madeByVFAT, madeByFAT:
		mode = 0o666
		if h.ExternalAttrs&dosDir != 0 {
			mode = fs.ModeDir | 0o777
		}
		if h.ExternalAttrs&dosReadOnly != 0 {
			mode &^= 0o222
		}
	}
	if h.isDir() {
		mode |= fs.ModeDir
	}
	return mode
}

// SetMode sets the file's mode.
func (h *FileHeader) SetMode(mode fs.FileMode) {
	h.CreatorVersion = h.CreatorVersion&0xff | madeByUnix<<8
	h.ExternalAttrs = toUnix(mode) << 16
	if mode&fs.ModeDir != 0 {
		h.ExternalAttrs |= dosDir
	}
	if mode&0o200 == 0 {
		h.ExternalAttrs |= dosReadOnly
	}
}

func (h *FileHeader) isDir() bool { return len(h.Name) > 0 && h.Name[len(h.Name)-1] == '/' }

func (h *FileHeader) is64() bool {
	return h.CompressedSize64 >= max32 || h.UncompressedSize64 >= max32
}

func (h *FileHeader) hasDescriptor() bool { return h.Flags&flagDescriptor != 0 }

// Attributes of MS-DOS and kinds of files of Unix.
const (
	dosDir      = 0x10
	dosReadOnly = 0x01
	unixKind    = 0xf000
	unixSocket  = 0xc000
	unixLink    = 0xa000
	unixRegular = 0x8000
	unixBlock   = 0x6000
	unixDir     = 0x4000
	unixChar    = 0x2000
	unixFIFO    = 0x1000
	unixSetuid  = 0x800
	unixSetgid  = 0x400
	unixSticky  = 0x200
)

func toUnix(mode fs.FileMode) uint32 {
	var m uint32
	switch mode & fs.ModeType {
	default:
		m = unixRegular
	case fs.ModeDir:
		m = unixDir
	case fs.ModeSymlink:
		m = unixLink
	case fs.ModeNamedPipe:
		m = unixFIFO
	case fs.ModeSocket:
		m = unixSocket
	case fs.ModeDevice:
		m = unixBlock
	case fs.ModeDevice | fs.ModeCharDevice:
		m = unixChar
	}
	if mode&fs.ModeSetuid != 0 {
		m |= unixSetuid
	}
	if mode&fs.ModeSetgid != 0 {
		m |= unixSetgid
	}
	if mode&fs.ModeSticky != 0 {
		m |= unixSticky
	}
	return m | uint32(mode&0o777)
}

func fromUnix(m uint32) fs.FileMode {
	mode := fs.FileMode(m & 0o777)
	switch m & unixKind {
	case unixBlock:
		mode |= fs.ModeDevice
	case unixChar:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case unixDir:
		mode |= fs.ModeDir
	case unixFIFO:
		mode |= fs.ModeNamedPipe
	case unixLink:
		mode |= fs.ModeSymlink
	case unixSocket:
		mode |= fs.ModeSocket
	}
	if m&unixSetgid != 0 {
		mode |= fs.ModeSetgid
	}
	if m&unixSetuid != 0 {
		mode |= fs.ModeSetuid
	}
	if m&unixSticky != 0 {
		mode |= fs.ModeSticky
	}
	return mode
}

// needsUTF8 reports whether s is UTF-8, and whether it has to be taken for that, for it
// has what differs in the code pages that are usual.
func needsUTF8(s string) (valid, require bool) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if r < 0x20 || r > 0x7d || r == 0x5c {
			if !utf8.ValidRune(r) || r == utf8.RuneError && size == 1 {
				return false, false
			}
			require = true
		}
	}
	return true, require
}
