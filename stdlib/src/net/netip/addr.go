// Package netip has IP addresses as small comparable values.
package netip

import (
	"cmp"
	"errors"
	"math/bits"
	"strconv"
	"strings"
	"unique"
)

// family says what an Addr is.
type family uint8

const (
	none family = iota
	v4
	v6
)

// Addr is an IP address, with a zone maybe. The zero Addr is none.
//
// hi and lo are its 128 bits; IPv4 addresses are as in ::ffff:a.b.c.d.
type Addr struct {
	hi, lo uint64
	z      unique.Handle[detail]
}

// detail is what else there is to an address: the same handle is the same.
type detail struct {
	family family
	zone   string
}

var (
	z0    unique.Handle[detail]
	z4    = unique.Make(detail{family: v4})
	z6    = unique.Make(detail{family: v6})
	empty Addr
)

const v4Prefix = 0xffff << 32

// IPv6LinkLocalAllNodes returns ff02::1.
func IPv6LinkLocalAllNodes() Addr { return AddrFrom16([16]byte{0: 0xff, 1: 0x02, 15: 0x01}) }

// IPv6LinkLocalAllRouters returns ff02::2.
func IPv6LinkLocalAllRouters() Addr { return AddrFrom16([16]byte{0: 0xff, 1: 0x02, 15: 0x02}) }

// IPv6Loopback returns ::1.
func IPv6Loopback() Addr { return AddrFrom16([16]byte{15: 0x01}) }

// IPv6Unspecified returns ::.
func IPv6Unspecified() Addr { return Addr{z: z6} }

// IPv4Unspecified returns 0.0.0.0.
func IPv4Unspecified() Addr { return AddrFrom4([4]byte{}) }

// AddrFrom4 returns an IPv4 address.
func AddrFrom4(a [4]byte) Addr {
	return Addr{0, v4Prefix | uint64(a[0])<<24 | uint64(a[1])<<16 | uint64(a[2])<<8 | uint64(a[3]), z4}
}

// AddrFrom16 returns an IPv6 address.
func AddrFrom16(a [16]byte) Addr { return Addr{load(a, 0), load(a, 8), z6} }

// load reads eight bytes; slices of a would put it into the heap.
func load(a [16]byte, from int) (x uint64) {
	for i := from; i < from+8; i++ {
		x = x<<8 | uint64(a[i])
	}
	return x
}

// AddrFromSlice returns the address that 4 or 16 bytes are.
func AddrFromSlice(b []byte) (ip Addr, ok bool) {
	switch len(b) {
	case 4:
		return AddrFrom4([4]byte(b)), true
	case 16:
		return AddrFrom16([16]byte(b)), true
	}
	return Addr{}, false
}

type parseAddrError struct {
	in  string
	msg string
	at  string
}

func (e parseAddrError) Error() string {
	s := "ParseAddr(" + strconv.Quote(e.in) + "): " + e.msg
	if e.at != "" {
		s += " (at " + strconv.Quote(e.at) + ")"
	}
	return s
}

// MustParseAddr is ParseAddr that panics.
func MustParseAddr(s string) Addr {
	ip, err := ParseAddr(s)
	if err != nil {
		panic(err)
	}
	return ip
}

// ParseAddr parses an IPv4 or IPv6 address, the latter with a zone maybe.
func ParseAddr(s string) (Addr, error) {
	for i := range len(s) {
		switch s[i] {
		case '.':
			return parse4(s)
		case ':':
			return parse6(s)
		case '%':
			return Addr{}, parseAddrError{in: s, msg: "missing IPv6 address"}
		}
	}
	return Addr{}, parseAddrError{in: s, msg: "unable to parse IP"}
}

func parse4(s string) (Addr, error) {
	b, err := parse4Fields(s, s)
	if err != nil {
		return Addr{}, err
	}
	return AddrFrom4(b), nil
}

// parse4Fields parses four numbers, part of the address in.
func parse4Fields(in, s string) (b [4]byte, err error) {
	pos, digits, val := 0, 0, 0
	for i := range len(s) {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			if digits == 1 && val == 0 {
				return b, parseAddrError{in: in, msg: "IPv4 field has octet with leading zero"}
			}
			val = val*10 + int(c-'0')
			digits++
			if val > 255 {
				return b, parseAddrError{in: in, msg: "IPv4 field has value >255"}
			}
		case c == '.':
			if i == 0 || i == len(s)-1 || s[i-1] == '.' {
				return b, parseAddrError{in: in, msg: "IPv4 field must have at least one digit", at: s[i:]}
			}
			if pos == 3 {
				return b, parseAddrError{in: in, msg: "IPv4 address too long"}
			}
			b[pos] = byte(val)
			pos++
			val, digits = 0, 0
		default:
			return b, parseAddrError{in: in, msg: "unexpected character", at: s[i:]}
		}
	}
	if pos < 3 {
		return b, parseAddrError{in: in, msg: "IPv4 address too short"}
	}
	b[3] = byte(val)
	return b, nil
}

func parse6(in string) (Addr, error) {
	s := in
	zone, hasZone := "", false
	if i := strings.IndexByte(s, '%'); i >= 0 {
		s, zone, hasZone = s[:i], s[i+1:], true
		if zone == "" {
			return Addr{}, parseAddrError{in: in, msg: "zone must be a non-empty string"}
		}
	}
	var ip [16]byte
	ellipsis := -1
	if strings.HasPrefix(s, "::") {
		ellipsis = 0
		s = s[2:]
		if s == "" {
			return IPv6Unspecified().WithZone(zone), nil
		}
	}
	i := 0
	for i < 16 {
		off, acc := 0, uint32(0)
		for ; off < len(s); off++ {
			c := s[off]
			switch {
			case '0' <= c && c <= '9':
				acc = acc<<4 + uint32(c-'0')
			case 'a' <= c && c <= 'f':
				acc = acc<<4 + uint32(c-'a'+10)
			case 'A' <= c && c <= 'F':
				acc = acc<<4 + uint32(c-'A'+10)
			default:
				goto end
			}
			if off > 3 {
				return Addr{}, parseAddrError{in: in, msg: "each group must have 4 or less digits", at: s}
			}
			if acc > 0xffff {
				return Addr{}, parseAddrError{in: in, msg: "IPv6 field has value >=2^16", at: s}
			}
		}
	end:
		if off == 0 {
			return Addr{}, parseAddrError{in: in, msg: "each colon-separated field must have at least one digit", at: s}
		}
		if off < len(s) && s[off] == '.' {
			if ellipsis < 0 && i != 12 {
				return Addr{}, parseAddrError{in: in, msg: "embedded IPv4 address must replace the final 2 fields of the address", at: s}
			}
			if i+4 > 16 {
				return Addr{}, parseAddrError{in: in, msg: "too many hex fields to fit an embedded IPv4 at the end of the address", at: s}
			}
			b, err := parse4Fields(in, s)
			if err != nil {
				return Addr{}, err
			}
			copy(ip[i:], b[:])
			s = ""
			i += 4
			break
		}
		ip[i], ip[i+1] = byte(acc>>8), byte(acc)
		i += 2
		s = s[off:]
		if s == "" {
			break
		}
		if s[0] != ':' {
			return Addr{}, parseAddrError{in: in, msg: "unexpected character, want colon", at: s}
		}
		if len(s) == 1 {
			return Addr{}, parseAddrError{in: in, msg: "colon must be followed by more characters", at: s}
		}
		s = s[1:]
		if s[0] == ':' {
			if ellipsis >= 0 {
				return Addr{}, parseAddrError{in: in, msg: "multiple :: in address", at: s}
			}
			ellipsis = i
			s = s[1:]
			if s == "" {
				break
			}
		}
	}
	if s != "" {
		return Addr{}, parseAddrError{in: in, msg: "trailing garbage after address", at: s}
	}
	if i < 16 {
		if ellipsis < 0 {
			return Addr{}, parseAddrError{in: in, msg: "address string too short"}
		}
		n := 16 - i
		copy(ip[ellipsis+n:], ip[ellipsis:i])
		clear(ip[ellipsis : ellipsis+n])
	} else if ellipsis >= 0 {
		return Addr{}, parseAddrError{in: in, msg: "the :: must expand to at least one field of zeros"}
	}
	a := AddrFrom16(ip)
	if hasZone {
		a = a.WithZone(zone)
	}
	return a, nil
}

func (ip Addr) family() family {
	switch ip.z {
	case z0:
		return none
	case z4:
		return v4
	}
	return v6
}

func (ip Addr) v4(i int) byte  { return byte(ip.lo >> ((3 - i) * 8)) }
func (ip Addr) v6(i int) byte {
	if i < 8 {
		return byte(ip.hi >> ((7 - i) * 8))
	}
	return byte(ip.lo >> ((15 - i) * 8))
}
func (ip Addr) word(i int) uint16 { return uint16(ip.v6(2*i))<<8 | uint16(ip.v6(2*i+1)) }

// IsValid reports whether ip is an address at all.
func (ip Addr) IsValid() bool { return ip.z != z0 }

// BitLen returns 32, 128, or 0 for the zero Addr.
func (ip Addr) BitLen() int {
	switch ip.family() {
	case none:
		return 0
	case v4:
		return 32
	}
	return 128
}

// Zone returns the zone.
func (ip Addr) Zone() string {
	if ip.z == z0 {
		return ""
	}
	return ip.z.Value().zone
}

// Compare compares length, then address, then zone.
func (ip Addr) Compare(ip2 Addr) int {
	if c := cmp.Compare(ip.BitLen(), ip2.BitLen()); c != 0 {
		return c
	}
	if c := cmp.Compare(ip.hi, ip2.hi); c != 0 {
		return c
	}
	if c := cmp.Compare(ip.lo, ip2.lo); c != 0 {
		return c
	}
	return strings.Compare(ip.Zone(), ip2.Zone())
}

// Less reports whether ip sorts before ip2.
func (ip Addr) Less(ip2 Addr) bool { return ip.Compare(ip2) == -1 }

// Is4 reports whether it is an IPv4 address.
func (ip Addr) Is4() bool { return ip.z == z4 }

// Is4In6 reports whether it is an IPv4 address as IPv6 has it.
func (ip Addr) Is4In6() bool { return ip.Is6() && ip.hi == 0 && ip.lo>>32 == 0xffff }

// Is6 reports whether it is an IPv6 address.
func (ip Addr) Is6() bool { return ip.z != z0 && ip.z != z4 }

// Unmap returns the IPv4 address in an IPv6 one, else ip.
func (ip Addr) Unmap() Addr {
	if ip.Is4In6() {
		ip.z = z4
	}
	return ip
}

// WithZone returns an IPv6 address with another zone.
func (ip Addr) WithZone(zone string) Addr {
	if !ip.Is6() {
		return ip
	}
	if zone == "" {
		ip.z = z6
		return ip
	}
	ip.z = unique.Make(detail{v6, zone})
	return ip
}

func (ip Addr) withoutZone() Addr {
	if ip.Is6() {
		ip.z = z6
	}
	return ip
}

func (ip Addr) hasZone() bool { return ip.z != z0 && ip.z != z4 && ip.z != z6 }

// IsLinkLocalUnicast reports whether it is 169.254/16 or fe80::/10.
func (ip Addr) IsLinkLocalUnicast() bool {
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() {
		return ip.v4(0) == 169 && ip.v4(1) == 254
	}
	return ip.Is6() && ip.word(0)&0xffc0 == 0xfe80
}

// IsLoopback reports whether it is 127/8 or ::1.
func (ip Addr) IsLoopback() bool {
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() {
		return ip.v4(0) == 127
	}
	return ip.Is6() && ip.hi == 0 && ip.lo == 1
}

// IsMulticast reports whether it is 224/4 or ff00::/8.
func (ip Addr) IsMulticast() bool {
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() {
		return ip.v4(0)&0xf0 == 0xe0
	}
	return ip.Is6() && ip.hi>>56 == 0xff
}

// IsInterfaceLocalMulticast reports whether it is ff01::/16.
func (ip Addr) IsInterfaceLocalMulticast() bool {
	return ip.Is6() && !ip.Is4In6() && ip.word(0)&0xff0f == 0xff01
}

// IsLinkLocalMulticast reports whether it is 224.0.0/24 or ff02::/16.
func (ip Addr) IsLinkLocalMulticast() bool {
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() {
		return ip.v4(0) == 224 && ip.v4(1) == 0 && ip.v4(2) == 0
	}
	return ip.Is6() && ip.word(0)&0xff0f == 0xff02
}

// IsGlobalUnicast reports whether none of the above; private ones are.
func (ip Addr) IsGlobalUnicast() bool {
	if ip.z == z0 {
		return false
	}
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() && (ip == IPv4Unspecified() || ip == AddrFrom4([4]byte{255, 255, 255, 255})) {
		return false
	}
	return ip != IPv6Unspecified() && !ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// IsPrivate reports whether it is of 10/8, 172.16/12, 192.168/16 or fc00::/7.
func (ip Addr) IsPrivate() bool {
	if ip.Is4In6() {
		ip = ip.Unmap()
	}
	if ip.Is4() {
		return ip.v4(0) == 10 || ip.v4(0) == 172 && ip.v4(1)&0xf0 == 16 || ip.v4(0) == 192 && ip.v4(1) == 168
	}
	return ip.Is6() && ip.v6(0)&0xfe == 0xfc
}

// IsUnspecified reports whether it is 0.0.0.0 or ::.
func (ip Addr) IsUnspecified() bool { return ip == IPv4Unspecified() || ip == IPv6Unspecified() }

// As16 returns the 16 bytes.
func (ip Addr) As16() (a [16]byte) {
	for i := range a {
		a[i] = ip.v6(i)
	}
	return a
}

// As4 returns the 4 bytes of an IPv4 address, mapped maybe.
func (ip Addr) As4() (a [4]byte) {
	switch {
	case ip.Is4() || ip.Is4In6():
		for i := range a {
			a[i] = ip.v4(i)
		}
		return a
	case ip.z == z0:
		panic("As4 called on IP zero value")
	}
	panic("As4 called on IPv6 address")
}

// AsSlice returns the 4 or 16 bytes, nil for the zero Addr.
func (ip Addr) AsSlice() []byte {
	switch ip.family() {
	case none:
		return nil
	case v4:
		a := ip.As4()
		return a[:]
	}
	a := ip.As16()
	return a[:]
}

// Next returns the address after ip, the zero Addr if there is none.
func (ip Addr) Next() Addr {
	var carry uint64
	ip.lo, carry = bits.Add64(ip.lo, 1, 0)
	ip.hi, carry = bits.Add64(ip.hi, 0, carry)
	if ip.Is4() && uint32(ip.lo) == 0 || !ip.Is4() && carry != 0 {
		return Addr{}
	}
	return ip
}

// Prev returns the address before ip, the zero Addr if there is none.
func (ip Addr) Prev() Addr {
	if ip.Is4() {
		if uint32(ip.lo) == 0 {
			return Addr{}
		}
		ip.lo--
		return ip
	}
	var borrow uint64
	ip.lo, borrow = bits.Sub64(ip.lo, 1, 0)
	ip.hi, borrow = bits.Sub64(ip.hi, 0, borrow)
	if borrow != 0 {
		return Addr{}
	}
	return ip
}

// String returns the usual form.
func (ip Addr) String() string {
	if ip.z == z0 {
		return "invalid IP"
	}
	return string(ip.AppendTo(nil))
}

// AppendTo appends the usual form, nothing for the zero Addr.
func (ip Addr) AppendTo(b []byte) []byte {
	switch ip.family() {
	case none:
		return b
	case v4:
		return ip.append4(b)
	}
	if ip.Is4In6() {
		b = append(b, "::ffff:"...)
		b = ip.Unmap().append4(b)
	} else {
		b = ip.append6(b)
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return b
}

func (ip Addr) append4(b []byte) []byte {
	for i := range 4 {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendUint(b, uint64(ip.v4(i)), 10)
	}
	return b
}

func (ip Addr) append6(b []byte) []byte {
	// The longest run of zero words, of two at least, is left out.
	from, to := -1, -1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && ip.word(j) == 0 {
			j++
		}
		if n := j - i; n >= 2 && n > to-from {
			from, to = i, j
		}
		if j > i {
			i = j
		}
	}
	for i := 0; i < 8; i++ {
		if i == from {
			b = append(b, ':', ':')
			i = to
			if i >= 8 {
				break
			}
		} else if i > 0 {
			b = append(b, ':')
		}
		b = strconv.AppendUint(b, uint64(ip.word(i)), 16)
	}
	return b
}

// StringExpanded is String with all digits of IPv6 addresses.
func (ip Addr) StringExpanded() string {
	if !ip.Is6() {
		return ip.String()
	}
	const digits = "0123456789abcdef"
	var b []byte
	for i := range 8 {
		if i > 0 {
			b = append(b, ':')
		}
		w := ip.word(i)
		b = append(b, digits[w>>12], digits[w>>8&15], digits[w>>4&15], digits[w&15])
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return string(b)
}

// MarshalText returns the usual form, nothing for the zero Addr.
func (ip Addr) MarshalText() ([]byte, error) { return ip.AppendTo([]byte{}), nil }

// AppendText appends what MarshalText returns.
func (ip Addr) AppendText(b []byte) ([]byte, error) { return ip.AppendTo(b), nil }

// UnmarshalText parses text.
func (ip *Addr) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = Addr{}
		return nil
	}
	var err error
	*ip, err = ParseAddr(string(text))
	return err
}

// AppendBinary appends 0, 4 or 16 bytes and the zone.
func (ip Addr) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, ip.AsSlice()...)
	return append(b, ip.Zone()...), nil
}

// MarshalBinary returns what AppendBinary appends.
func (ip Addr) MarshalBinary() ([]byte, error) { return ip.AppendBinary([]byte{}) }

// UnmarshalBinary is the reverse of MarshalBinary.
func (ip *Addr) UnmarshalBinary(b []byte) error {
	switch n := len(b); {
	case n == 0:
		*ip = Addr{}
	case n == 4:
		*ip = AddrFrom4([4]byte(b))
	case n == 16:
		*ip = AddrFrom16([16]byte(b))
	case n > 16:
		*ip = AddrFrom16([16]byte(b[:16])).WithZone(string(b[16:]))
	default:
		return errors.New("unexpected slice size")
	}
	return nil
}
