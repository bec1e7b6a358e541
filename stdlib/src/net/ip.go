package net

import (
	"bytes"
	"encoding/hex"
	"errors"
	"net/netip"
	"strconv"
	"strings"
)

// Lengths of addresses in bytes.
const (
	IPv4len = 4
	IPv6len = 16
)

// IP is an IP address of 4 or 16 bytes; IPv4 addresses may have either length.
type IP []byte

// IPMask is a mask for addresses.
type IPMask []byte

// IPNet is a network.
type IPNet struct {
	IP   IP
	Mask IPMask
}

var v4Prefix = []byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}

// IPv4 returns an IPv4 address, in 16 bytes.
func IPv4(a, b, c, d byte) IP { return append(append(make(IP, 0, IPv6len), v4Prefix...), a, b, c, d) }

// IPv4Mask returns a mask of 4 bytes.
func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

// CIDRMask returns a mask of bits bits whose first ones are 1.
func CIDRMask(ones, bits int) IPMask {
	if bits != 8*IPv4len && bits != 8*IPv6len || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := range ones {
		m[i/8] |= 0x80 >> (i % 8)
	}
	return m
}

// Addresses that are known.
var (
	IPv4bcast     = IPv4(255, 255, 255, 255)
	IPv4allsys    = IPv4(224, 0, 0, 1)
	IPv4allrouter = IPv4(224, 0, 0, 2)
	IPv4zero      = IPv4(0, 0, 0, 0)

	IPv6zero                   = IP{15: 0}
	IPv6unspecified            = IP{15: 0}
	IPv6loopback               = IP{15: 1}
	IPv6interfacelocalallnodes = IP{0: 0xff, 1: 0x01, 15: 0x01}
	IPv6linklocalallnodes      = IP{0: 0xff, 1: 0x02, 15: 0x01}
	IPv6linklocalallrouters    = IP{0: 0xff, 1: 0x02, 15: 0x02}
)

// IsUnspecified reports whether it is 0.0.0.0 or ::.
func (ip IP) IsUnspecified() bool { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }

// IsLoopback reports whether it is 127/8 or ::1.
func (ip IP) IsLoopback() bool {
	if v := ip.To4(); v != nil {
		return v[0] == 127
	}
	return ip.Equal(IPv6loopback)
}

// IsPrivate reports whether it is of 10/8, 172.16/12, 192.168/16 or fc00::/7.
func (ip IP) IsPrivate() bool {
	if v := ip.To4(); v != nil {
		return v[0] == 10 || v[0] == 172 && v[1]&0xf0 == 16 || v[0] == 192 && v[1] == 168
	}
	return len(ip) == IPv6len && ip[0]&0xfe == 0xfc
}

// IsMulticast reports whether it is 224/4 or ff00::/8.
func (ip IP) IsMulticast() bool {
	if v := ip.To4(); v != nil {
		return v[0]&0xf0 == 0xe0
	}
	return len(ip) == IPv6len && ip[0] == 0xff
}

// IsInterfaceLocalMulticast reports whether it is ff01::/16.
func (ip IP) IsInterfaceLocalMulticast() bool {
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 0x01
}

// IsLinkLocalMulticast reports whether it is 224.0.0/24 or ff02::/16.
func (ip IP) IsLinkLocalMulticast() bool {
	if v := ip.To4(); v != nil {
		return v[0] == 224 && v[1] == 0 && v[2] == 0
	}
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 0x02
}

// IsLinkLocalUnicast reports whether it is 169.254/16 or fe80::/10.
func (ip IP) IsLinkLocalUnicast() bool {
	if v := ip.To4(); v != nil {
		return v[0] == 169 && v[1] == 254
	}
	return len(ip) == IPv6len && ip[0] == 0xfe && ip[1]&0xc0 == 0x80
}

// IsGlobalUnicast reports whether none of the above; private ones are.
func (ip IP) IsGlobalUnicast() bool {
	return (len(ip) == IPv4len || len(ip) == IPv6len) && !ip.Equal(IPv4bcast) && !ip.IsUnspecified() &&
		!ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// To4 returns the 4 bytes of an IPv4 address, else nil.
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len && bytes.Equal(ip[:12], v4Prefix) {
		return ip[12:16]
	}
	return nil
}

// To16 returns 16 bytes, nil if it is no address.
func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

// DefaultMask returns the mask of the address's class.
func (ip IP) DefaultMask() IPMask {
	v := ip.To4()
	switch {
	case v == nil:
		return nil
	case v[0] < 0x80:
		return IPv4Mask(0xff, 0, 0, 0)
	case v[0] < 0xc0:
		return IPv4Mask(0xff, 0xff, 0, 0)
	}
	return IPv4Mask(0xff, 0xff, 0xff, 0)
}

// Mask returns the address with the mask's zero bits zero.
func (ip IP) Mask(mask IPMask) IP {
	if len(mask) == IPv6len && len(ip) == IPv4len && string(mask[:12]) == strings.Repeat("\xff", 12) {
		mask = mask[12:]
	}
	if len(mask) == IPv4len && len(ip) == IPv6len && bytes.Equal(ip[:12], v4Prefix) {
		ip = ip[12:]
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range out {
		out[i] = ip[i] & mask[i]
	}
	return out
}

// String returns the usual form.
func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if v := ip.To4(); v != nil {
		ip = v
	}
	a, ok := netip.AddrFromSlice(ip)
	if !ok {
		return "?" + hexString(ip)
	}
	return a.String()
}

func hexString(b []byte) string {
	const digits = "0123456789abcdef"
	s := make([]byte, 0, 2*len(b))
	for _, c := range b {
		s = append(s, digits[c>>4], digits[c&15])
	}
	return string(s)
}

// AppendText appends the usual form, nothing for no address.
func (ip IP) AppendText(b []byte) ([]byte, error) {
	switch len(ip) {
	case 0:
		return b, nil
	case IPv4len, IPv6len:
		if v := ip.To4(); v != nil {
			ip = v
		}
		a, _ := netip.AddrFromSlice(ip)
		return a.AppendTo(b), nil
	}
	return b, &AddrError{Err: "invalid IP address", Addr: hexString(ip)}
}

// MarshalText returns what AppendText appends.
func (ip IP) MarshalText() ([]byte, error) {
	b, err := ip.AppendText([]byte{})
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalText parses text.
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

// Equal reports whether they are the same address, of whichever length.
func (ip IP) Equal(x IP) bool {
	if len(ip) == len(x) {
		return string(ip) == string(x)
	}
	a, b := ip.To16(), x.To16()
	return a != nil && string(a) == string(b)
}

// Size returns the number of ones and of bits; 0, 0 if the ones are not first.
func (m IPMask) Size() (ones, bits int) {
	for ones < 8*len(m) && m[ones/8]&(0x80>>(ones%8)) != 0 {
		ones++
	}
	for i := ones; i < 8*len(m); i++ {
		if m[i/8]&(0x80>>(i%8)) != 0 {
			return 0, 0
		}
	}
	return ones, 8 * len(m)
}

// String returns hexadecimal digits.
func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	return hexString(m)
}

// parts returns address and mask of one length.
func (n *IPNet) parts() (ip IP, m IPMask) {
	if ip = n.IP.To4(); ip == nil {
		if ip = n.IP; len(ip) != IPv6len {
			return nil, nil
		}
	}
	switch m = n.Mask; len(m) {
	case IPv4len:
		if len(ip) != IPv4len {
			return nil, nil
		}
	case IPv6len:
		if len(ip) == IPv4len {
			m = m[12:]
		}
	default:
		return nil, nil
	}
	return ip, m
}

// Contains reports whether ip is in the network.
func (n *IPNet) Contains(ip IP) bool {
	base, m := n.parts()
	if v := ip.To4(); v != nil {
		ip = v
	}
	if len(ip) != len(base) {
		return false
	}
	for i := range ip {
		if base[i]&m[i] != ip[i]&m[i] {
			return false
		}
	}
	return true
}

// Network returns "ip+net".
func (n *IPNet) Network() string { return "ip+net" }

// String returns "ip/bits", or "ip/mask" if the ones are not first.
func (n *IPNet) String() string {
	if n == nil {
		return "<nil>"
	}
	ip, m := n.parts()
	if ip == nil || m == nil {
		return "<nil>"
	}
	ones, bits := m.Size()
	if bits == 0 {
		return ip.String() + "/" + m.String()
	}
	return ip.String() + "/" + strconv.Itoa(ones)
}

// ParseIP parses an address without a zone, nil if it is none.
func ParseIP(s string) IP {
	a, err := netip.ParseAddr(s)
	if err != nil || a.Zone() != "" {
		return nil
	}
	b := a.As16()
	return IP(b[:])
}

// ParseCIDR parses "ip/bits".
func ParseCIDR(s string) (IP, *IPNet, error) {
	addr, bits, found := strings.Cut(s, "/")
	bad := &ParseError{Type: "CIDR address", Text: s}
	if !found {
		return nil, nil, bad
	}
	a, err := netip.ParseAddr(addr)
	if err != nil || a.Zone() != "" {
		return nil, nil, bad
	}
	n, err := strconv.Atoi(bits)
	if err != nil || n < 0 || n > a.BitLen() || bits[0] < '0' {
		return nil, nil, bad
	}
	m := CIDRMask(n, a.BitLen())
	b := a.As16()
	ip := IP(b[:])
	return ip, &IPNet{IP: ip.Mask(m), Mask: m}, nil
}

// HardwareAddr is the address of a network card.
type HardwareAddr []byte

func (a HardwareAddr) String() string {
	s := ""
	for i := range a {
		if i > 0 {
			s += ":"
		}
		s += hexString(a[i : i+1])
	}
	return s
}

// ParseMAC parses 6, 8 or 20 bytes, separated by colons, hyphens or (every two)
// dots, or not at all.
func ParseMAC(s string) (HardwareAddr, error) {
	bad := &AddrError{Err: "invalid MAC address", Addr: s}
	if n := len(s); n == 12 || n == 16 || n == 40 {
		if a, err := hex.DecodeString(s); err == nil {
			return a, nil
		}
	}
	if len(s) < 14 {
		return nil, bad
	}
	sep, group := s[2], 2
	if s[4] == '.' {
		sep, group = '.', 4
	} else if sep != ':' && sep != '-' {
		return nil, bad
	}
	var a HardwareAddr
	for _, part := range strings.Split(s, string(rune(sep))) {
		if len(part) != group {
			return nil, bad
		}
		x, err := strconv.ParseUint(part, 16, 16)
		if err != nil || part[0] == '+' || part[0] == '-' {
			return nil, bad
		}
		if group == 4 {
			a = append(a, byte(x>>8))
		}
		a = append(a, byte(x))
	}
	if n := len(a); n != 6 && n != 8 && n != 20 {
		return nil, bad
	}
	return a, nil
}

var errNoSuitable = errors.New("no suitable address found")
