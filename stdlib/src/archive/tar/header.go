// Package tar has the formats of tar archives: USTAR, PAX and GNU.
package tar

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// What may be wrong with what is read or written.
var (
	ErrHeader          = errors.New("archive/tar: invalid tar header")
	ErrWriteTooLong    = errors.New("archive/tar: write too long")
	ErrFieldTooLong    = errors.New("archive/tar: header field too long")
	ErrWriteAfterClose = errors.New("archive/tar: write after close")
	ErrInsecurePath    = errors.New("archive/tar: insecure file path")
)

// headerError says why a header cannot be written.
type headerError []string

func (he headerError) Error() string {
	const prefix = "archive/tar: cannot encode header"
	var why []string
	for _, s := range he {
		if s != "" {
			why = append(why, s)
		}
	}
	if len(why) == 0 {
		return prefix
	}
	return prefix + ": " + strings.Join(why, "; and ")
}

// Kinds of entries.
const (
	TypeReg = '0'
	// Deprecated: use TypeReg.
	TypeRegA          = '\x00'
	TypeLink          = '1'
	TypeSymlink       = '2'
	TypeChar          = '3'
	TypeBlock         = '4'
	TypeDir           = '5'
	TypeFifo          = '6'
	TypeCont          = '7'
	TypeXHeader       = 'x'
	TypeXGlobalHeader = 'g'
	TypeGNUSparse     = 'S'
	TypeGNULongName   = 'L'
	TypeGNULongLink   = 'K'
)

// Records of PAX that are fields of a Header.
const (
	paxPath     = "path"
	paxLinkpath = "linkpath"
	paxSize     = "size"
	paxUid      = "uid"
	paxGid      = "gid"
	paxUname    = "uname"
	paxGname    = "gname"
	paxMtime    = "mtime"
	paxAtime    = "atime"
	paxCtime    = "ctime"
	paxXattr    = "SCHILY.xattr."
	paxSparse   = "GNU.sparse."
)

var paxFields = map[string]bool{
	paxPath: true, paxLinkpath: true, paxSize: true, paxUid: true, paxGid: true,
	paxUname: true, paxGname: true, paxMtime: true, paxAtime: true, paxCtime: true,
}

// Header is an entry of an archive.
type Header struct {
	// Typeflag is its kind; 0 becomes TypeReg or TypeDir as Name says.
	Typeflag byte
	Name     string
	Linkname string
	Size     int64
	Mode     int64
	Uid      int
	Gid      int
	Uname    string
	Gname    string
	// ModTime is rounded to seconds unless Format is set; the others are left out.
	ModTime    time.Time
	AccessTime time.Time
	ChangeTime time.Time
	Devmajor   int64
	Devminor   int64
	// Deprecated: use PAXRecords with the prefix SCHILY.xattr.
	Xattrs     map[string]string
	PAXRecords map[string]string
	// Format is what was found; when writing, what is asked for.
	Format Format
}

// Format is a set of formats; at most one when written.
type Format int

// The formats.
const (
	FormatUnknown Format = 0
	formatV7      Format = 1
	FormatUSTAR   Format = 2
	FormatPAX     Format = 4
	FormatGNU     Format = 8
	formatSTAR    Format = 16
)

func (f Format) has(g Format) bool { return f&g != 0 }

func (f Format) String() string {
	var s []string
	for i, name := range []string{"V7", "USTAR", "PAX", "GNU", "STAR"} {
		if f.has(1 << i) {
			s = append(s, name)
		}
	}
	switch len(s) {
	case 0:
		return "<unknown>"
	case 1:
		return s[0]
	}
	return "(" + strings.Join(s, " | ") + ")"
}

const (
	blockSize  = 512
	nameSize   = 100
	prefixSize = 155
	// mostSpecial is how long an entry that describes another may be.
	mostSpecial = 1 << 20
)

// allowed returns the formats that can have h, and the records that PAX needs for it.
func (h Header) allowed() (format Format, records map[string]string, err error) {
	format = FormatUSTAR | FormatPAX | FormatGNU
	records = make(map[string]string)
	var noUSTAR, noPAX, noGNU, onlyPAX string
	preferPAX := false
	text := func(s string, size int, name, key string) {
		tooLong := len(s) > size
		mayBeLong := key == paxPath || key == paxLinkpath
		if strings.IndexByte(s, 0) >= 0 || tooLong && !mayBeLong {
			noGNU = fmt.Sprintf("GNU cannot encode %s=%q", name, s)
			format &^= FormatGNU
		}
		if !isASCII(s) || tooLong {
			if _, _, ok := splitPath(s); key != paxPath || !ok {
				noUSTAR = fmt.Sprintf("USTAR cannot encode %s=%q", name, s)
				format &^= FormatUSTAR
			}
			if key == "" {
				noPAX = fmt.Sprintf("PAX cannot encode %s=%q", name, s)
				format &^= FormatPAX
			} else {
				records[key] = s
			}
		}
		if v, ok := h.PAXRecords[key]; ok && v == s {
			records[key] = v
		}
	}
	number := func(n int64, size int, name, key string) {
		if !fitsBase256(size, n) {
			noGNU = fmt.Sprintf("GNU cannot encode %s=%d", name, n)
			format &^= FormatGNU
		}
		if !fitsOctal(size, n) {
			noUSTAR = fmt.Sprintf("USTAR cannot encode %s=%d", name, n)
			format &^= FormatUSTAR
			if key == "" {
				noPAX = fmt.Sprintf("PAX cannot encode %s=%d", name, n)
				format &^= FormatPAX
			} else {
				records[key] = strconv.FormatInt(n, 10)
			}
		}
		if v, ok := h.PAXRecords[key]; ok && v == strconv.FormatInt(n, 10) {
			records[key] = v
		}
	}
	clock := func(t time.Time, size int, name, key string) {
		if t.IsZero() {
			return
		}
		if !fitsBase256(size, t.Unix()) {
			noGNU = fmt.Sprintf("GNU cannot encode %s=%v", name, t)
			format &^= FormatGNU
		}
		mtime := key == paxMtime
		fits := fitsOctal(size, t.Unix())
		if mtime && !fits || !mtime {
			noUSTAR = fmt.Sprintf("USTAR cannot encode %s=%v", name, t)
			format &^= FormatUSTAR
		}
		if !mtime || !fits || t.Nanosecond() != 0 {
			preferPAX = true
			records[key] = formatTime(t)
		}
		if v, ok := h.PAXRecords[key]; ok && v == formatTime(t) {
			records[key] = v
		}
	}
	text(h.Name, nameSize, "Name", paxPath)
	text(h.Linkname, nameSize, "Linkname", paxLinkpath)
	text(h.Uname, 32, "Uname", paxUname)
	text(h.Gname, 32, "Gname", paxGname)
	number(h.Mode, 8, "Mode", "")
	number(int64(h.Uid), 8, "Uid", paxUid)
	number(int64(h.Gid), 8, "Gid", paxGid)
	number(h.Size, 12, "Size", paxSize)
	number(h.Devmajor, 8, "Devmajor", "")
	number(h.Devminor, 8, "Devminor", "")
	clock(h.ModTime, 12, "ModTime", paxMtime)
	clock(h.AccessTime, 12, "AccessTime", paxAtime)
	clock(h.ChangeTime, 12, "ChangeTime", paxCtime)

	switch h.Typeflag {
	case TypeReg, TypeChar, TypeBlock, TypeFifo, TypeGNUSparse:
		if strings.HasSuffix(h.Name, "/") {
			return FormatUnknown, nil, headerError{"filename may not have trailing slash"}
		}
	case TypeXHeader, TypeGNULongName, TypeGNULongLink:
		return FormatUnknown, nil, headerError{"cannot manually encode TypeXHeader, TypeGNULongName, or TypeGNULongLink headers"}
	case TypeXGlobalHeader:
		only := Header{Name: h.Name, Typeflag: h.Typeflag, Xattrs: h.Xattrs, PAXRecords: h.PAXRecords, Format: h.Format}
		if !reflect.DeepEqual(h, only) {
			return FormatUnknown, nil, headerError{"only PAXRecords should be set for TypeXGlobalHeader"}
		}
		onlyPAX = "only PAX supports TypeXGlobalHeader"
		format &= FormatPAX
	}
	if len(h.Xattrs) > 0 {
		for k, v := range h.Xattrs {
			records[paxXattr+k] = v
		}
		onlyPAX = "only PAX supports Xattrs"
		format &= FormatPAX
	}
	if len(h.PAXRecords) > 0 {
		for k, v := range h.PAXRecords {
			switch _, there := records[k]; {
			case there:
			case h.Typeflag == TypeXGlobalHeader:
				records[k] = v
			case !paxFields[k] && !strings.HasPrefix(k, paxSparse):
				records[k] = v
			}
		}
		onlyPAX = "only PAX supports PAXRecords"
		format &= FormatPAX
	}
	for k, v := range records {
		if !validRecord(k, v) {
			return FormatUnknown, nil, headerError{fmt.Sprintf("invalid PAX record: %q", k+" = "+v)}
		}
	}
	if want := h.Format; want != FormatUnknown {
		if want.has(FormatPAX) && !preferPAX {
			// What USTAR has PAX has too.
			want |= FormatUSTAR
		}
		format &= want
	}
	if format == FormatUnknown {
		switch h.Format {
		case FormatUSTAR:
			err = headerError{"Format specifies USTAR", noUSTAR, onlyPAX}
		case FormatPAX:
			err = headerError{"Format specifies PAX", noPAX}
		case FormatGNU:
			err = headerError{"Format specifies GNU", noGNU, onlyPAX}
		default:
			err = headerError{noUSTAR, noPAX, noGNU, onlyPAX}
		}
	}
	return format, records, err
}

// FileInfo returns h as an fs.FileInfo.
func (h *Header) FileInfo() fs.FileInfo { return headerInfo{h} }

type headerInfo struct{ h *Header }

func (i headerInfo) Size() int64        { return i.h.Size }
func (i headerInfo) IsDir() bool        { return i.Mode().IsDir() }
func (i headerInfo) ModTime() time.Time { return i.h.ModTime }
func (i headerInfo) Sys() any           { return i.h }
func (i headerInfo) String() string     { return fs.FormatFileInfo(i) }

func (i headerInfo) Name() string {
	if i.IsDir() {
		return path.Base(path.Clean(i.h.Name))
	}
	return path.Base(i.h.Name)
}

// Bits of modes.
const (
	bitSetuid = 0o4000
	bitSetgid = 0o2000
	bitSticky = 0o1000
	bitKind   = 0o170000
)

func (i headerInfo) Mode() (mode fs.FileMode) {
	mode = fs.FileMode(i.h.Mode).Perm()
	if i.h.Mode&bitSetuid != 0 {
		mode |= fs.ModeSetuid
	}
	if i.h.Mode&bitSetgid != 0 {
		mode |= fs.ModeSetgid
	}
	if i.h.Mode&bitSticky != 0 {
		mode |= fs.ModeSticky
	}
	// Some archives have the kind in the mode.
	switch i.h.Mode & bitKind {
	case 0o040000:
		mode |= fs.ModeDir
	case 0o010000:
		mode |= fs.ModeNamedPipe
	case 0o120000:
		mode |= fs.ModeSymlink
	case 0o060000:
		mode |= fs.ModeDevice
	case 0o020000:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case 0o140000:
		mode |= fs.ModeSocket
	}
	switch i.h.Typeflag {
	case TypeSymlink:
		mode |= fs.ModeSymlink
	case TypeChar:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case TypeBlock:
		mode |= fs.ModeDevice
	case TypeDir:
		mode |= fs.ModeDir
	case TypeFifo:
		mode |= fs.ModeNamedPipe
	}
	return mode
}

// FileInfoNames is an fs.FileInfo that knows the names of owner and group.
type FileInfoNames interface {
	fs.FileInfo
	Uname() (string, error)
	Gname() (string, error)
}

// FileInfoHeader returns a header for a file; link is where a symbolic link leads. Its
// Name is only the last part of the path.
func FileInfoHeader(fi fs.FileInfo, link string) (*Header, error) {
	if fi == nil {
		return nil, errors.New("archive/tar: FileInfo is nil")
	}
	fm := fi.Mode()
	h := &Header{Name: fi.Name(), ModTime: fi.ModTime(), Mode: int64(fm.Perm())}
	switch {
	case fm.IsRegular():
		h.Typeflag = TypeReg
		h.Size = fi.Size()
	case fi.IsDir():
		h.Typeflag = TypeDir
		h.Name += "/"
	case fm&fs.ModeSymlink != 0:
		h.Typeflag = TypeSymlink
		h.Linkname = link
	case fm&fs.ModeDevice != 0:
		h.Typeflag = TypeBlock
		if fm&fs.ModeCharDevice != 0 {
			h.Typeflag = TypeChar
		}
	case fm&fs.ModeNamedPipe != 0:
		h.Typeflag = TypeFifo
	case fm&fs.ModeSocket != 0:
		return nil, fmt.Errorf("archive/tar: sockets not supported")
	default:
		return nil, fmt.Errorf("archive/tar: unknown file mode %v", fm)
	}
	if fm&fs.ModeSetuid != 0 {
		h.Mode |= bitSetuid
	}
	if fm&fs.ModeSetgid != 0 {
		h.Mode |= bitSetgid
	}
	if fm&fs.ModeSticky != 0 {
		h.Mode |= bitSticky
	}
	if sys, ok := fi.Sys().(*Header); ok {
		h.Uid, h.Gid, h.Uname, h.Gname = sys.Uid, sys.Gid, sys.Uname, sys.Gname
		h.AccessTime, h.ChangeTime = sys.AccessTime, sys.ChangeTime
		h.Xattrs = clone(sys.Xattrs)
		if sys.Typeflag == TypeLink {
			h.Typeflag = TypeLink
			h.Size = 0
			h.Linkname = sys.Linkname
		}
		h.PAXRecords = clone(sys.PAXRecords)
	}
	names := true
	if n, ok := fi.(FileInfoNames); ok {
		names = false
		var err error
		if h.Gname, err = n.Gname(); err != nil {
			return nil, err
		}
		if h.Uname, err = n.Uname(); err != nil {
			return nil, err
		}
	}
	return h, system(fi, h, names)
}

func clone(m map[string]string) map[string]string {
	if m == nil {
		return nil
	}
	c := make(map[string]string, len(m))
	for k, v := range m {
		c[k] = v
	}
	return c
}

// headerOnly reports whether an entry of this kind has no data whatever its size.
func headerOnly(flag byte) bool {
	switch flag {
	case TypeLink, TypeSymlink, TypeChar, TypeBlock, TypeDir, TypeFifo:
		return true
	}
	return false
}

func isASCII(s string) bool {
	for _, c := range s {
		if c >= 0x80 || c == 0 {
			return false
		}
	}
	return true
}

func toASCII(s string) string {
	if isASCII(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, c := range s {
		if c < 0x80 && c != 0 {
			b = append(b, byte(c))
		}
	}
	return string(b)
}

// fitsBase256 reports whether x fits into a field of n bytes of which the first says
// that it is binary.
func fitsBase256(n int, x int64) bool {
	bits := uint(n-1) * 8
	return n >= 9 || x >= -1<<bits && x < 1<<bits
}

// fitsOctal reports whether x fits into a field of n bytes, the last of them zero.
func fitsOctal(n int, x int64) bool {
	bits := uint(n-1) * 3
	return x >= 0 && (n >= 22 || x < 1<<bits)
}

// splitPath cuts a name into the two fields of USTAR.
func splitPath(name string) (prefix, suffix string, ok bool) {
	n := len(name)
	if n <= nameSize || !isASCII(name) {
		return "", "", false
	}
	if n > prefixSize+1 {
		n = prefixSize + 1
	} else if name[n-1] == '/' {
		n--
	}
	i := strings.LastIndex(name[:n], "/")
	rest := len(name) - i - 1
	if i <= 0 || rest > nameSize || rest == 0 || i > prefixSize {
		return "", "", false
	}
	return name[:i], name[i+1:], true
}

// formatTime returns seconds with as many digits behind the point as there are.
func formatTime(t time.Time) string {
	secs, nanos := t.Unix(), t.Nanosecond()
	if nanos == 0 {
		return strconv.FormatInt(secs, 10)
	}
	sign := ""
	if secs < 0 {
		sign = "-"
		secs = -(secs + 1)
		nanos = -(nanos - 1e9)
	}
	return strings.TrimRight(fmt.Sprintf("%s%d.%09d", sign, secs, nanos), "0")
}

// parseTime is formatTime's inverse.
func parseTime(s string) (time.Time, error) {
	whole, part, _ := strings.Cut(s, ".")
	secs, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return time.Time{}, ErrHeader
	}
	if part == "" {
		return time.Unix(secs, 0), nil
	}
	if strings.Trim(part, "0123456789") != "" {
		return time.Time{}, ErrHeader
	}
	nanos, _ := strconv.ParseInt((part + "000000000")[:9], 10, 64)
	if len(whole) > 0 && whole[0] == '-' {
		nanos = -nanos
	}
	return time.Unix(secs, nanos), nil
}

// formatRecord returns a record, which begins with its own length.
func formatRecord(k, v string) (string, error) {
	if !validRecord(k, v) {
		return "", ErrHeader
	}
	size := len(k) + len(v) + 3
	size += len(strconv.Itoa(size))
	record := strconv.Itoa(size) + " " + k + "=" + v + "\n"
	if len(record) != size {
		size = len(record)
		record = strconv.Itoa(size) + " " + k + "=" + v + "\n"
	}
	return record, nil
}

// parseRecord takes a record off s.
func parseRecord(s string) (k, v, rest string, err error) {
	num, rest, ok := strings.Cut(s, " ")
	if !ok {
		return "", "", s, ErrHeader
	}
	n, err := strconv.ParseInt(num, 10, 0)
	if err != nil || n < 5 || n > int64(len(s)) {
		return "", "", s, ErrHeader
	}
	n -= int64(len(num) + 1)
	if n <= 0 {
		return "", "", s, ErrHeader
	}
	record, end, rest := rest[:n-1], rest[n-1:n], rest[n:]
	if end != "\n" {
		return "", "", s, ErrHeader
	}
	k, v, ok = strings.Cut(record, "=")
	if !ok || !validRecord(k, v) {
		return "", "", s, ErrHeader
	}
	return k, v, rest, nil
}

func validRecord(k, v string) bool {
	if k == "" || strings.Contains(k, "=") {
		return false
	}
	switch k {
	case paxPath, paxLinkpath, paxUname, paxGname:
		return strings.IndexByte(v, 0) < 0
	}
	return strings.IndexByte(k, 0) < 0
}

// parser reads fields of a header and keeps the first error.
type parser struct{ err error }

func text(b []byte) string {
	s, _, _ := strings.Cut(string(b), "\x00")
	return s
}

// number reads a number, in octal or binary.
func (p *parser) number(b []byte) int64 {
	if len(b) > 0 && b[0]&0x80 != 0 {
		// Two's complement, but for the first bit, which the second is in for.
		var inv byte
		if b[0]&0x40 != 0 {
			inv = 0xff
		}
		var x uint64
		for i, c := range b {
			c ^= inv
			if i == 0 {
				c &= 0x7f
			}
			if x>>56 > 0 {
				p.err = ErrHeader
				return 0
			}
			x = x<<8 | uint64(c)
		}
		if x>>63 > 0 {
			p.err = ErrHeader
			return 0
		}
		if inv == 0xff {
			return ^int64(x)
		}
		return int64(x)
	}
	return p.octal(b)
}

func (p *parser) octal(b []byte) int64 {
	s := text([]byte(strings.Trim(string(b), " \x00")))
	if s == "" {
		return 0
	}
	x, err := strconv.ParseUint(s, 8, 64)
	if err != nil {
		p.err = ErrHeader
	}
	return int64(x)
}

// formatter writes fields of a header and keeps the first error.
type formatter struct{ err error }

func (f *formatter) text(b []byte, s string) {
	if len(s) > len(b) {
		f.err = ErrFieldTooLong
	}
	copy(b, s)
	if len(s) < len(b) {
		b[len(s)] = 0
	}
	// A name that was cut at a slash would look like a directory's.
	if len(s) > len(b) && b[len(b)-1] == '/' {
		n := len(strings.TrimRight(s[:len(b)-1], "/"))
		b[n] = 0
	}
}

func (f *formatter) octal(b []byte, x int64) {
	if !fitsOctal(len(b), x) {
		x = 0
		f.err = ErrFieldTooLong
	}
	s := strconv.FormatInt(x, 8)
	if n := len(b) - len(s) - 1; n > 0 {
		s = strings.Repeat("0", n) + s
	}
	f.text(b, s)
}

// number writes in octal, or in binary if that does not fit.
func (f *formatter) number(b []byte, x int64) {
	if fitsOctal(len(b), x) {
		f.octal(b, x)
		return
	}
	if fitsBase256(len(b), x) {
		for i := len(b) - 1; i >= 0; i-- {
			b[i] = byte(x)
			x >>= 8
		}
		b[0] |= 0x80
		return
	}
	f.octal(b, 0)
	f.err = ErrFieldTooLong
}

