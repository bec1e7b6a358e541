package netip

import (
	"cmp"
	"errors"
	"strconv"
	"strings"
)

// AddrPort is an address with a port.
type AddrPort struct {
	ip   Addr
	port uint16
}

// AddrPortFrom returns the pair.
func AddrPortFrom(ip Addr, port uint16) AddrPort { return AddrPort{ip, port} }

// Addr returns the address.
func (p AddrPort) Addr() Addr { return p.ip }

// Port returns the port.
func (p AddrPort) Port() uint16 { return p.port }

// IsValid reports whether the address is.
func (p AddrPort) IsValid() bool { return p.ip.IsValid() }

// Compare compares the addresses, then the ports.
func (p AddrPort) Compare(p2 AddrPort) int {
	if c := p.ip.Compare(p2.ip); c != 0 {
		return c
	}
	return cmp.Compare(p.port, p2.port)
}

// splitAddrPort takes "ip:port" or "[ip]:port" apart.
func splitAddrPort(s string) (ip, port string, v6 bool, err error) {
	i := strings.LastIndexByte(s, ':')
	if i == -1 {
		return "", "", false, errors.New("not an ip:port")
	}
	ip, port = s[:i], s[i+1:]
	if ip == "" {
		return "", "", false, errors.New("no IP")
	}
	if port == "" {
		return "", "", false, errors.New("no port")
	}
	if ip[0] == '[' {
		if len(ip) < 2 || ip[len(ip)-1] != ']' {
			return "", "", false, errors.New("missing ]")
		}
		return ip[1 : len(ip)-1], port, true, nil
	}
	return ip, port, false, nil
}

// ParseAddrPort parses "ip:port" or "[ip]:port".
func ParseAddrPort(s string) (AddrPort, error) {
	ip, port, v6, err := splitAddrPort(s)
	if err != nil {
		return AddrPort{}, err
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil || strings.HasPrefix(port, "+") {
		return AddrPort{}, errors.New("invalid port " + strconv.Quote(port) + " parsing " + strconv.Quote(s))
	}
	a, err := ParseAddr(ip)
	if err != nil {
		return AddrPort{}, err
	}
	if v6 && a.Is4() {
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", square brackets can only be used with IPv6 addresses")
	}
	if !v6 && a.Is6() {
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", IPv6 addresses must be surrounded by square brackets")
	}
	return AddrPort{a, uint16(n)}, nil
}

// MustParseAddrPort is ParseAddrPort that panics.
func MustParseAddrPort(s string) AddrPort {
	p, err := ParseAddrPort(s)
	if err != nil {
		panic(err)
	}
	return p
}

// String returns "ip:port" or "[ip]:port".
func (p AddrPort) String() string {
	if !p.IsValid() {
		return "invalid AddrPort"
	}
	return string(p.AppendTo(nil))
}

// AppendTo appends what String returns, nothing for the zero AddrPort.
func (p AddrPort) AppendTo(b []byte) []byte {
	switch {
	case !p.IsValid():
		return b
	case p.ip.Is4():
		b = p.ip.AppendTo(b)
	default:
		b = append(b, '[')
		b = p.ip.AppendTo(b)
		b = append(b, ']')
	}
	b = append(b, ':')
	return strconv.AppendUint(b, uint64(p.port), 10)
}

// AppendText appends what String returns.
func (p AddrPort) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// MarshalText returns what AppendText appends.
func (p AddrPort) MarshalText() ([]byte, error) { return p.AppendTo([]byte{}), nil }

// UnmarshalText parses text.
func (p *AddrPort) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = AddrPort{}
		return nil
	}
	var err error
	*p, err = ParseAddrPort(string(text))
	return err
}

// AppendBinary appends the address and the port, low byte first.
func (p AddrPort) AppendBinary(b []byte) ([]byte, error) {
	b, err := p.ip.AppendBinary(b)
	return append(b, byte(p.port), byte(p.port>>8)), err
}

// MarshalBinary returns what AppendBinary appends.
func (p AddrPort) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }

// UnmarshalBinary is the reverse of MarshalBinary.
func (p *AddrPort) UnmarshalBinary(b []byte) error {
	n := len(b) - 2
	if n < 0 {
		return errors.New("unexpected slice size")
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:n]); err != nil {
		return err
	}
	*p = AddrPort{ip, uint16(b[n]) | uint16(b[n+1])<<8}
	return nil
}

// Prefix is a network: an address and how many of its bits count.
type Prefix struct {
	ip   Addr
	bits uint8 // plus 1; 0 if invalid
}

// PrefixFrom returns the prefix, invalid if bits are too many. The address
// loses its zone.
func PrefixFrom(ip Addr, bits int) Prefix {
	p := Prefix{ip: ip.withoutZone()}
	if ip.IsValid() && 0 <= bits && bits <= ip.BitLen() {
		p.bits = uint8(bits) + 1
	}
	return p
}

// Addr returns the address.
func (p Prefix) Addr() Addr { return p.ip }

// Bits returns how many bits count, -1 if p is invalid.
func (p Prefix) Bits() int { return int(p.bits) - 1 }

// IsValid reports whether p is a network.
func (p Prefix) IsValid() bool { return p.bits > 0 }

// IsSingleIP reports whether all bits count.
func (p Prefix) IsSingleIP() bool { return p.IsValid() && p.Bits() == p.ip.BitLen() }

// Compare compares validity, family, masked address, bits, then address.
func (p Prefix) Compare(p2 Prefix) int {
	if c := cmp.Compare(p.ip.BitLen(), p2.ip.BitLen()); c != 0 {
		return c
	}
	if c := p.Masked().Addr().Compare(p2.Masked().Addr()); c != 0 {
		return c
	}
	if c := cmp.Compare(p.Bits(), p2.Bits()); c != 0 {
		return c
	}
	return p.ip.Compare(p2.ip)
}

type prefixError struct{ in, msg string }

func (e prefixError) Error() string {
	return "netip.ParsePrefix(" + strconv.Quote(e.in) + "): " + e.msg
}

// ParsePrefix parses "ip/bits".
func ParsePrefix(s string) (Prefix, error) {
	i := strings.LastIndexByte(s, '/')
	if i < 0 {
		return Prefix{}, prefixError{s, "no '/'"}
	}
	ip, err := ParseAddr(s[:i])
	if err != nil {
		return Prefix{}, prefixError{s, err.Error()}
	}
	if ip.hasZone() {
		return Prefix{}, prefixError{s, "IPv6 zones cannot be present in a prefix"}
	}
	text := s[i+1:]
	if len(text) > 1 && (text[0] < '1' || text[0] > '9') {
		return Prefix{}, prefixError{s, "bad bits after slash: " + strconv.Quote(text)}
	}
	bits, err := strconv.Atoi(text)
	if err != nil {
		return Prefix{}, prefixError{s, "bad bits after slash: " + strconv.Quote(text)}
	}
	if bits < 0 || bits > ip.BitLen() {
		return Prefix{}, prefixError{s, "prefix length out of range"}
	}
	return PrefixFrom(ip, bits), nil
}

// MustParsePrefix is ParsePrefix that panics.
func MustParsePrefix(s string) Prefix {
	p, err := ParsePrefix(s)
	if err != nil {
		panic(err)
	}
	return p
}

// mask has the first n of 128 bits set.
func mask(n int) (hi, lo uint64) {
	switch {
	case n == 0:
		return 0, 0
	case n <= 64:
		return ^uint64(0) << (64 - n), 0
	}
	return ^uint64(0), ^uint64(0) << (128 - n)
}

// Prefix returns the network of ip's first b bits.
func (ip Addr) Prefix(b int) (Prefix, error) {
	if b < 0 {
		return Prefix{}, errors.New("negative Prefix bits")
	}
	n := b
	switch ip.family() {
	case none:
		return Prefix{}, nil
	case v4:
		if b > 32 {
			return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for IPv4")
		}
		n += 96
	default:
		if b > 128 {
			return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for IPv6")
		}
	}
	hi, lo := mask(n)
	ip.hi &= hi
	ip.lo &= lo
	return PrefixFrom(ip, b), nil
}

// Masked returns p with the bits that do not count zero.
func (p Prefix) Masked() Prefix {
	m, _ := p.ip.Prefix(p.Bits())
	return m
}

// Contains reports whether ip is in the network.
func (p Prefix) Contains(ip Addr) bool {
	if !p.IsValid() || ip.hasZone() || p.ip.BitLen() != ip.BitLen() {
		return false
	}
	n := p.Bits()
	if ip.Is4() {
		n += 96
	}
	hi, lo := mask(n)
	return (ip.hi^p.ip.hi)&hi == 0 && (ip.lo^p.ip.lo)&lo == 0
}

// Overlaps reports whether an address is in both.
func (p Prefix) Overlaps(o Prefix) bool {
	if !p.IsValid() || !o.IsValid() || p.ip.BitLen() != o.ip.BitLen() {
		return false
	}
	n := min(p.Bits(), o.Bits())
	a, _ := p.ip.Prefix(n)
	b, _ := o.ip.Prefix(n)
	return a.ip == b.ip
}

// String returns "ip/bits".
func (p Prefix) String() string {
	if !p.IsValid() {
		return "invalid Prefix"
	}
	return p.ip.String() + "/" + strconv.Itoa(p.Bits())
}

// AppendTo appends what String returns, nothing for the zero Prefix.
func (p Prefix) AppendTo(b []byte) []byte {
	if p == (Prefix{}) {
		return b
	}
	return append(b, p.String()...)
}

// AppendText appends what String returns.
func (p Prefix) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// MarshalText returns what AppendText appends.
func (p Prefix) MarshalText() ([]byte, error) { return p.AppendTo([]byte{}), nil }

// UnmarshalText parses text.
func (p *Prefix) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Prefix{}
		return nil
	}
	var err error
	*p, err = ParsePrefix(string(text))
	return err
}

// AppendBinary appends the address, without zone, and the bits.
func (p Prefix) AppendBinary(b []byte) ([]byte, error) {
	b, err := p.ip.withoutZone().AppendBinary(b)
	return append(b, uint8(p.Bits())), err
}

// MarshalBinary returns what AppendBinary appends.
func (p Prefix) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }

// UnmarshalBinary is the reverse of MarshalBinary.
func (p *Prefix) UnmarshalBinary(b []byte) error {
	n := len(b) - 1
	if n < 0 {
		return errors.New("unexpected slice size")
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:n]); err != nil {
		return err
	}
	*p = PrefixFrom(ip, int(int8(b[n])))
	if b[n] > 127 {
		*p = PrefixFrom(ip, int(b[n]))
	}
	return nil
}
