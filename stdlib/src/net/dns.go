package net

import (
	"cmp"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Types of resource records.
const (
	typeA     = 1
	typeNS    = 2
	typeCNAME = 5
	typePTR   = 12
	typeMX    = 15
	typeTXT   = 16
	typeAAAA  = 28
	typeSRV   = 33
)

// dnsConfig is /etc/resolv.conf.
type dnsConfig struct {
	servers  []string
	search   []string
	ndots    int
	timeout  time.Duration
	attempts int
}

func readDNSConfig() dnsConfig {
	c := dnsConfig{ndots: 1, timeout: 5 * time.Second, attempts: 2}
	b, _ := os.ReadFile("/etc/resolv.conf")
	for line := range strings.Lines(string(b)) {
		if line[0] == '#' || line[0] == ';' {
			continue
		}
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		switch f[0] {
		case "nameserver":
			if _, err := netip.ParseAddr(f[1]); err == nil && len(c.servers) < 3 {
				c.servers = append(c.servers, JoinHostPort(f[1], "53"))
			}
		case "domain":
			c.search = []string{absolute(f[1])}
		case "search":
			c.search = nil
			for _, s := range f[1:] {
				c.search = append(c.search, absolute(s))
			}
		case "options":
			for _, o := range f[1:] {
				name, value, _ := strings.Cut(o, ":")
				n, err := strconv.Atoi(value)
				switch {
				case err != nil:
				case name == "ndots":
					c.ndots = min(max(n, 0), 15)
				case name == "timeout":
					c.timeout = time.Duration(max(n, 1)) * time.Second
				case name == "attempts":
					c.attempts = max(n, 1)
				}
			}
		}
	}
	if len(c.servers) == 0 {
		c.servers = []string{"127.0.0.1:53", "[::1]:53"}
	}
	return c
}

// names are what to ask for, in order.
func (c *dnsConfig) names(name string) []string {
	if strings.HasSuffix(name, ".") {
		return []string{name}
	}
	var list []string
	many := strings.Count(name, ".") >= c.ndots
	if many {
		list = append(list, name+".")
	}
	for _, s := range c.search {
		list = append(list, name+"."+s)
	}
	if !many {
		list = append(list, name+".")
	}
	return list
}

func validName(name string) bool {
	name = strings.TrimSuffix(name, ".")
	if name == "" || len(name) > 253 {
		return false
	}
	for _, label := range strings.Split(name, ".") {
		if label == "" || len(label) > 63 {
			return false
		}
		for _, c := range []byte(label) {
			if c <= ' ' || c >= 0x7f {
				return false
			}
		}
	}
	return true
}

// record is a resource record; rdata lies in msg at off.
type record struct {
	name  string
	typ   uint16
	rdata []byte
	off   int
}

var errMessage = errors.New("cannot unmarshal DNS message")

// readName reads a name, compressed maybe, and where what follows it is.
func readName(msg []byte, off int) (string, int, error) {
	var b strings.Builder
	next := -1
	for hops := 0; hops < 20; {
		if off >= len(msg) {
			break
		}
		n := int(msg[off])
		off++
		switch n >> 6 {
		case 0:
			if n == 0 {
				if next < 0 {
					next = off
				}
				if b.Len() == 0 {
					b.WriteByte('.')
				}
				return b.String(), next, nil
			}
			if off+n > len(msg) {
				return "", 0, errMessage
			}
			b.Write(msg[off : off+n])
			b.WriteByte('.')
			off += n
		case 3:
			if off >= len(msg) {
				return "", 0, errMessage
			}
			if next < 0 {
				next = off + 1
			}
			off = (n&0x3f)<<8 | int(msg[off])
			hops++
		default:
			return "", 0, errMessage
		}
	}
	return "", 0, errMessage
}

func question(id uint16, name string, typ uint16) []byte {
	b := []byte{byte(id >> 8), byte(id), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0}
	for _, label := range strings.Split(strings.TrimSuffix(name, "."), ".") {
		b = append(append(b, byte(len(label))), label...)
	}
	return append(b, 0, byte(typ>>8), byte(typ), 0, 1)
}

// answers takes a reply apart: its answers, and the kind of failure.
func answers(msg []byte, id uint16) (list []record, code int, truncated, ok bool) {
	if len(msg) < 12 || uint16(msg[0])<<8|uint16(msg[1]) != id || msg[2]&0x80 == 0 {
		return nil, 0, false, false
	}
	code = int(msg[3] & 15)
	truncated = msg[2]&2 != 0
	count := func(i int) int { return int(msg[i])<<8 | int(msg[i+1]) }
	off := 12
	for range count(4) {
		_, next, err := readName(msg, off)
		if err != nil {
			return nil, 0, false, false
		}
		off = next + 4
	}
	for range count(6) {
		name, next, err := readName(msg, off)
		if err != nil || next+10 > len(msg) {
			return list, code, truncated, true
		}
		typ, n := count(next), count(next+8)
		off = next + 10
		if off+n > len(msg) {
			break
		}
		list = append(list, record{name, uint16(typ), msg[off : off+n], off})
		off += n
	}
	return list, code, truncated, true
}

// reply is the answers with the message they lie in.
type reply struct {
	msg  []byte
	list []record
}

// ask asks one server.
func (r *Resolver) ask(ctx context.Context, server, name string, typ uint16, timeout time.Duration) (reply, int, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	for _, network := range []string{"udp", "tcp"} {
		id := uint16(rand.Uint32())
		q := question(id, name, typ)
		dial := (&Dialer{}).DialContext
		if r.Dial != nil {
			dial = r.Dial
		}
		c, err := dial(ctx, network, server)
		if err != nil {
			return reply{}, 0, err
		}
		if t, ok := ctx.Deadline(); ok {
			c.SetDeadline(t)
		}
		var msg []byte
		if _, packets := c.(PacketConn); packets {
			msg, err = askPacket(c, q, id)
		} else {
			msg, err = askStream(c, q)
		}
		c.Close()
		if err != nil {
			return reply{}, 0, err
		}
		list, code, truncated, ok := answers(msg, id)
		if !ok {
			return reply{}, 0, errors.New("server misbehaving")
		}
		if truncated && network == "udp" {
			continue
		}
		return reply{msg, list}, code, nil
	}
	return reply{}, 0, errors.New("no answer from DNS server")
}

func askPacket(c Conn, q []byte, id uint16) ([]byte, error) {
	if _, err := c.Write(q); err != nil {
		return nil, err
	}
	b := make([]byte, 1232)
	for {
		n, err := c.Read(b)
		if err != nil {
			return nil, err
		}
		// Others' answers may come in late.
		if _, _, _, ok := answers(b[:n], id); ok {
			return b[:n], nil
		}
	}
}

func askStream(c Conn, q []byte) ([]byte, error) {
	if _, err := c.Write(append([]byte{byte(len(q) >> 8), byte(len(q))}, q...)); err != nil {
		return nil, err
	}
	var head [2]byte
	if _, err := io.ReadFull(c, head[:]); err != nil {
		return nil, err
	}
	b := make([]byte, int(head[0])<<8|int(head[1]))
	_, err := io.ReadFull(c, b)
	return b, err
}

// query asks for a name without search, all servers in turn.
func (r *Resolver) query(ctx context.Context, c *dnsConfig, name, shown string, typ uint16) (reply, string, *DNSError) {
	var last *DNSError
	for range c.attempts {
		for _, server := range c.servers {
			re, code, err := r.ask(ctx, server, name, typ, c.timeout)
			if err != nil {
				last = &DNSError{UnwrapErr: err, Err: err.Error(), Name: shown, Server: server, IsTemporary: true}
				var t interface{ Timeout() bool }
				if errors.As(err, &t) && t.Timeout() {
					last.IsTimeout = true
				}
				if ctx.Err() != nil {
					last = lookupError(shown, ctx.Err())
					last.Server = server
					return reply{}, "", last
				}
				continue
			}
			switch code {
			case 0:
				return re, server, nil
			case 3:
				return reply{}, server, &DNSError{Err: errNoSuchHost.Error(), Name: shown, Server: server, IsNotFound: true}
			}
			last = &DNSError{Err: "server misbehaving", Name: shown, Server: server, IsTemporary: code == 2}
		}
	}
	return reply{}, "", last
}

// search asks for the name and, if there is none, with each suffix.
func (r *Resolver) search(ctx context.Context, name string, typ uint16) (re reply, server string, err error) {
	if !validName(name) {
		return re, "", &DNSError{Err: errNoSuchHost.Error(), Name: name, IsNotFound: true}
	}
	c := readDNSConfig()
	var failed *DNSError
	for _, full := range c.names(name) {
		re, server, e := r.query(ctx, &c, full, name, typ)
		if e == nil {
			for _, a := range re.list {
				if a.typ == typ {
					return re, server, nil
				}
			}
			e = &DNSError{Err: errNoSuchHost.Error(), Name: name, Server: server, IsNotFound: true}
		}
		failed = e
		if !e.IsNotFound {
			break
		}
	}
	return re, "", failed
}

func (r *Resolver) dnsAddrs(ctx context.Context, host string) ([]IPAddr, error) {
	type result struct {
		re  reply
		err error
	}
	other := make(chan result, 1)
	go func() {
		re, _, err := r.search(ctx, host, typeAAAA)
		other <- result{re, err}
	}()
	re, _, err := r.search(ctx, host, typeA)
	six := <-other
	var ips []IPAddr
	for _, x := range [][]record{six.re.list, re.list} {
		for _, a := range x {
			if a.typ == typeA && len(a.rdata) == 4 {
				ips = append(ips, IPAddr{IP: IPv4(a.rdata[0], a.rdata[1], a.rdata[2], a.rdata[3])})
			} else if a.typ == typeAAAA && len(a.rdata) == 16 {
				ips = append(ips, IPAddr{IP: slices.Clone(IP(a.rdata))})
			}
		}
	}
	if len(ips) > 0 {
		return ips, nil
	}
	if err == nil {
		err = six.err
	}
	return nil, err
}

func (r *Resolver) dnsCNAME(ctx context.Context, host string) (string, error) {
	re, _, err := r.search(ctx, host, typeA)
	if err != nil {
		if re, _, err = r.search(ctx, host, typeAAAA); err != nil {
			return "", err
		}
	}
	// The last name of the chain is that of the addresses.
	for _, a := range re.list {
		if a.typ == typeA || a.typ == typeAAAA {
			return a.name, nil
		}
	}
	return absolute(host), nil
}

func (r *Resolver) dnsPTR(ctx context.Context, a netip.Addr, shown string) ([]string, error) {
	name := ""
	if a.Unmap().Is4() {
		b := a.Unmap().As4()
		for i := 3; i >= 0; i-- {
			name += strconv.Itoa(int(b[i])) + "."
		}
		name += "in-addr.arpa."
	} else {
		b := a.As16()
		for i := 15; i >= 0; i-- {
			h := hexString(b[i : i+1])
			name += h[1:] + "." + h[:1] + "."
		}
		name += "ip6.arpa."
	}
	re, _, err := r.search(ctx, name, typePTR)
	if err != nil {
		var e *DNSError
		if errors.As(err, &e) {
			e.Name = shown
		}
		return nil, err
	}
	var names []string
	for _, x := range re.list {
		if x.typ == typePTR {
			if n, _, err := readName(re.msg, x.off); err == nil {
				names = append(names, n)
			}
		}
	}
	return names, nil
}

// LookupSRV returns where a service is.
func (r *Resolver) LookupSRV(ctx context.Context, service, proto, name string) (string, []*SRV, error) {
	target := name
	if service != "" || proto != "" {
		target = "_" + service + "._" + proto + "." + name
	}
	re, _, err := r.search(ctx, target, typeSRV)
	if err != nil {
		return "", nil, err
	}
	var list []*SRV
	cname := ""
	for _, x := range re.list {
		if x.typ != typeSRV || len(x.rdata) < 7 {
			continue
		}
		host, _, err := readName(re.msg, x.off+6)
		if err != nil {
			continue
		}
		if cname == "" {
			cname = x.name
		}
		word := func(i int) uint16 { return uint16(x.rdata[i])<<8 | uint16(x.rdata[i+1]) }
		list = append(list, &SRV{Target: host, Priority: word(0), Weight: word(2), Port: word(4)})
	}
	slices.SortStableFunc(list, func(a, b *SRV) int {
		return cmp.Or(cmp.Compare(a.Priority, b.Priority), cmp.Compare(b.Weight, a.Weight))
	})
	return cname, list, nil
}

// LookupMX returns who takes mail.
func (r *Resolver) LookupMX(ctx context.Context, name string) ([]*MX, error) {
	re, _, err := r.search(ctx, name, typeMX)
	if err != nil {
		return nil, err
	}
	var list []*MX
	for _, x := range re.list {
		if x.typ == typeMX && len(x.rdata) > 2 {
			if host, _, err := readName(re.msg, x.off+2); err == nil {
				list = append(list, &MX{Host: host, Pref: uint16(x.rdata[0])<<8 | uint16(x.rdata[1])})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b *MX) int { return cmp.Compare(a.Pref, b.Pref) })
	return list, nil
}

// LookupNS returns the name servers.
func (r *Resolver) LookupNS(ctx context.Context, name string) ([]*NS, error) {
	re, _, err := r.search(ctx, name, typeNS)
	if err != nil {
		return nil, err
	}
	var list []*NS
	for _, x := range re.list {
		if x.typ == typeNS {
			if host, _, err := readName(re.msg, x.off); err == nil {
				list = append(list, &NS{Host: host})
			}
		}
	}
	return list, nil
}

// LookupTXT returns the texts of a name.
func (r *Resolver) LookupTXT(ctx context.Context, name string) ([]string, error) {
	re, _, err := r.search(ctx, name, typeTXT)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, x := range re.list {
		if x.typ != typeTXT {
			continue
		}
		var text strings.Builder
		for b := x.rdata; len(b) > 0 && len(b) > int(b[0]); b = b[1+int(b[0]):] {
			text.Write(b[1 : 1+int(b[0])])
		}
		list = append(list, text.String())
	}
	return list, nil
}
