package tar

// block is a header as it is in an archive.
type block [blockSize]byte

func (b *block) name() []byte      { return b[0:100] }
func (b *block) mode() []byte      { return b[100:108] }
func (b *block) uid() []byte       { return b[108:116] }
func (b *block) gid() []byte       { return b[116:124] }
func (b *block) size() []byte      { return b[124:136] }
func (b *block) modTime() []byte   { return b[136:148] }
func (b *block) checksum() []byte  { return b[148:156] }
func (b *block) typeflag() []byte  { return b[156:157] }
func (b *block) linkname() []byte  { return b[157:257] }
func (b *block) magic() []byte     { return b[257:263] }
func (b *block) version() []byte   { return b[263:265] }
func (b *block) uname() []byte     { return b[265:297] }
func (b *block) gname() []byte     { return b[297:329] }
func (b *block) devmajor() []byte  { return b[329:337] }
func (b *block) devminor() []byte  { return b[337:345] }
func (b *block) prefix() []byte    { return b[345:500] }
func (b *block) gnuATime() []byte  { return b[345:357] }
func (b *block) gnuCTime() []byte  { return b[357:369] }
func (b *block) gnuSparse() []byte { return b[386:483] }
func (b *block) realSize() []byte  { return b[483:495] }

func (b *block) starPrefix() []byte  { return b[345:476] }
func (b *block) starATime() []byte   { return b[476:488] }
func (b *block) starCTime() []byte   { return b[488:500] }
func (b *block) starTrailer() []byte { return b[508:512] }

const (
	magicUSTAR  = "ustar\x00"
	versionPOSIX = "00"
	magicGNU    = "ustar "
	versionGNU  = " \x00"
	trailerSTAR = "tar\x00"
)

// format tells the block's format; unknown if the checksum is wrong.
func (b *block) format() Format {
	var p parser
	want := p.octal(b.checksum())
	unsigned, signed := b.sums()
	if p.err != nil || want != unsigned && want != signed {
		return FormatUnknown
	}
	magic, version := string(b.magic()), string(b.version())
	switch {
	case magic == magicUSTAR && string(b.starTrailer()) == trailerSTAR:
		return formatSTAR
	case magic == magicUSTAR:
		return FormatUSTAR | FormatPAX
	case magic == magicGNU && version == versionGNU:
		return FormatGNU
	}
	return formatV7
}

// setFormat writes what tells the format, and the checksum.
func (b *block) setFormat(f Format) {
	switch {
	case f.has(formatV7):
	case f.has(FormatGNU):
		copy(b.magic(), magicGNU)
		copy(b.version(), versionGNU)
	case f.has(formatSTAR):
		copy(b.magic(), magicUSTAR)
		copy(b.version(), versionPOSIX)
		copy(b.starTrailer(), trailerSTAR)
	default:
		copy(b.magic(), magicUSTAR)
		copy(b.version(), versionPOSIX)
	}
	var f2 formatter
	sum, _ := b.sums()
	f2.octal(b.checksum()[:7], sum)
	b.checksum()[7] = ' '
}

// sums returns the sums of all bytes, with spaces for the checksum; some archives took
// bytes for signed.
func (b *block) sums() (unsigned, signed int64) {
	for i, c := range b {
		if 148 <= i && i < 156 {
			c = ' '
		}
		unsigned += int64(c)
		signed += int64(int8(c))
	}
	return unsigned, signed
}

// padding is how much is missing to a whole block.
func padding(n int64) int64 { return -n & (blockSize - 1) }
