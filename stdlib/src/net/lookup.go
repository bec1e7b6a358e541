package net

import (
	"context"
	"internal/nettrace"
	"net/netip"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Resolver looks up names: in /etc/hosts, then by DNS.
type Resolver struct {
	PreferGo     bool
	StrictErrors bool
	Dial         func(ctx context.Context, network, address string) (Conn, error)
}

// DefaultResolver is the one that functions use.
var DefaultResolver = &Resolver{}

// addrs are the addresses to dial or listen at; hint is the local address.
func (r *Resolver) addrs(ctx context.Context, op, network, address string, hint Addr) ([]Addr, error) {
	name := network
	if strings.HasPrefix(network, "ip") {
		n, _, err := ipNetwork(ctx, network, true)
		if err != nil {
			return nil, err
		}
		name = n
	}
	switch name {
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "ip", "ip4", "ip6":
	case "unix", "unixgram", "unixpacket":
		if op == "dial" && address == "" {
			return nil, errMissingAddress
		}
		a := &UnixAddr{Name: address, Net: network}
		if op == "dial" && hint != nil && hint.Network() != a.Network() {
			return nil, &AddrError{Err: "mismatched local address type", Addr: hint.String()}
		}
		return []Addr{a}, nil
	default:
		return nil, UnknownNetworkError(network)
	}
	if op == "dial" && address == "" {
		return nil, errMissingAddress
	}
	list, err := r.internetAddrs(ctx, name, address)
	if err != nil || op != "dial" || hint == nil {
		return list, err
	}
	// Only what goes together with the local address.
	var fits []Addr
	for _, a := range list {
		if a.Network() != hint.Network() {
			return nil, &AddrError{Err: "mismatched local address type", Addr: hint.String()}
		}
		l, ok1 := hint.(sockaddr)
		x, ok2 := a.(sockaddr)
		if !ok1 || !ok2 || isNil(l) || l.isWildcard() && addrIPOf(l) == nil || addrIPOf(l) == nil || l.family() == x.family() {
			fits = append(fits, a)
		}
	}
	if len(fits) == 0 {
		return nil, &AddrError{Err: errNoSuitable.Error(), Addr: hint.String()}
	}
	return fits, nil
}

func addrIPOf(a sockaddr) IP {
	switch a := a.(type) {
	case *TCPAddr:
		return a.IP
	case *UDPAddr:
		return a.IP
	case *IPAddr:
		return a.IP
	}
	return nil
}

// internetAddrs resolves "host:port", or "host" for IP networks.
func (r *Resolver) internetAddrs(ctx context.Context, network, address string) ([]Addr, error) {
	host, port := address, 0
	transport := strings.TrimRight(network, "46")
	if transport != "ip" && address != "" {
		var service string
		var err error
		if host, service, err = SplitHostPort(address); err != nil {
			return nil, err
		}
		if port, err = r.LookupPort(ctx, network, service); err != nil {
			return nil, err
		}
	}
	make := func(ip IPAddr) Addr {
		switch transport {
		case "tcp":
			return &TCPAddr{IP: ip.IP, Port: port, Zone: ip.Zone}
		case "udp":
			return &UDPAddr{IP: ip.IP, Port: port, Zone: ip.Zone}
		}
		return &IPAddr{IP: ip.IP, Zone: ip.Zone}
	}
	if host == "" {
		return []Addr{make(IPAddr{})}, nil
	}
	ips, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	// Without more ado 0.0.0.0 may be dialed by either family.
	var list []Addr
	for _, ip := range ips {
		v4 := ip.IP.To4() != nil
		switch last := network[len(network)-1]; {
		case last == '4' && !v4, last == '6' && v4:
		case last != '4' && last != '6' && v4 && !ipStack().v4, last != '4' && last != '6' && !v4 && !ipStack().v6:
		default:
			list = append(list, make(ip))
		}
	}
	if len(list) == 0 {
		return nil, &AddrError{Err: errNoSuitable.Error(), Addr: host}
	}
	return list, nil
}

// forResolve chooses one: an IPv4 address unless IPv6 was asked for.
func forResolve(addrs []Addr, network, address string) Addr {
	want6 := strings.HasSuffix(network, "6") || strings.HasPrefix(address, "[")
	for _, a := range addrs {
		if isIPv4(a) != want6 {
			return a
		}
	}
	return addrs[0]
}

// LookupPort is Resolver.LookupPort.
func LookupPort(network, service string) (port int, err error) {
	return DefaultResolver.LookupPort(context.Background(), network, service)
}

// LookupPort returns the port of a service.
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (port int, err error) {
	if service == "" {
		return 0, nil
	}
	if n, err := strconv.Atoi(service); err == nil || strings.Trim(service, "0123456789") == "" {
		if n < 0 || n > 65535 || err != nil {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return n, nil
	}
	kind := strings.TrimRight(network, "46")
	switch network {
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6":
	case "", "ip":
		kind = "ip"
	default:
		return 0, &DNSError{Err: "unknown network", Name: network + "/" + service}
	}
	table := services()
	for _, k := range []string{"tcp", "udp"} {
		if kind == k || kind == "ip" {
			if n, ok := table[k+"/"+strings.ToLower(service)]; ok {
				return n, nil
			}
		}
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

// services is what is known, and what /etc/services says.
var services = sync.OnceValue(func() map[string]int {
	m := map[string]int{
		"udp/domain": 53, "tcp/domain": 53, "tcp/ftp": 21, "tcp/ftps": 990, "tcp/gopher": 70, "tcp/http": 80,
		"tcp/https": 443, "tcp/imap2": 143, "tcp/imap3": 220, "tcp/imaps": 993, "tcp/pop3": 110, "tcp/pop3s": 995,
		"tcp/smtp": 25, "tcp/submissions": 465, "tcp/ssh": 22, "tcp/telnet": 23,
	}
	b, _ := os.ReadFile("/etc/services")
	for line := range strings.Lines(string(b)) {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		port, proto, ok := strings.Cut(f[1], "/")
		n, err := strconv.Atoi(port)
		if !ok || err != nil {
			continue
		}
		for i, name := range f {
			if i != 1 {
				m[proto+"/"+strings.ToLower(name)] = n
			}
		}
	}
	return m
})

// hostsTable is /etc/hosts.
type hostsTable struct {
	byName map[string][]string
	byAddr map[string][]string
	canon  map[string]string
	read   time.Time
}

var (
	hostsMu sync.Mutex
	hosts   hostsTable
)

func readHosts() hostsTable {
	hostsMu.Lock()
	defer hostsMu.Unlock()
	if !hosts.read.IsZero() && time.Since(hosts.read) < 5*time.Second {
		return hosts
	}
	h := hostsTable{map[string][]string{}, map[string][]string{}, map[string]string{}, time.Now()}
	b, _ := os.ReadFile("/etc/hosts")
	for line := range strings.Lines(string(b)) {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		a, err := netip.ParseAddr(f[0])
		if err != nil {
			continue
		}
		for _, name := range f[1:] {
			key := absolute(strings.ToLower(name))
			if h.canon[key] == "" {
				h.canon[key] = absolute(f[1])
			}
			h.byName[key] = append(h.byName[key], a.String())
			h.byAddr[a.String()] = append(h.byAddr[a.String()], name)
		}
	}
	hosts = h
	return h
}

// absolute gives a name its last dot.
func absolute(name string) string {
	if name != "" && name[len(name)-1] != '.' {
		return name + "."
	}
	return name
}

// LookupHost returns the addresses of a host.
func LookupHost(host string) (addrs []string, err error) {
	return DefaultResolver.LookupHost(context.Background(), host)
}

// LookupHost returns the addresses of a host.
func (r *Resolver) LookupHost(ctx context.Context, host string) (addrs []string, err error) {
	if host == "" {
		return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return []string{host}, nil
	}
	ips, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	for _, ip := range ips {
		addrs = append(addrs, ip.String())
	}
	return addrs, nil
}

// LookupIP returns the addresses of a host.
func LookupIP(host string) ([]IP, error) {
	list, err := DefaultResolver.LookupIPAddr(context.Background(), host)
	if err != nil {
		return nil, err
	}
	ips := make([]IP, len(list))
	for i, a := range list {
		ips[i] = a.IP
	}
	return ips, nil
}

// LookupIPAddr returns the addresses of a host.
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) (ips []IPAddr, err error) {
	if host == "" {
		return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
	}
	if a, err := netip.ParseAddr(host); err == nil {
		b := a.As16()
		return []IPAddr{{IP: IP(b[:]), Zone: a.Zone()}}, nil
	}
	if trace := nettrace.Of(ctx); trace != nil {
		if trace.DNSStart != nil {
			trace.DNSStart(host)
		}
		if trace.DNSDone != nil {
			defer func() {
				addrs := make([]any, len(ips))
				for i, ip := range ips {
					addrs[i] = ip
				}
				trace.DNSDone(addrs, false, err)
			}()
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, lookupError(host, err)
	}
	if list := readHosts().byName[absolute(strings.ToLower(host))]; len(list) > 0 {
		ips = make([]IPAddr, 0, len(list))
		for _, s := range list {
			a := netip.MustParseAddr(s)
			b := a.As16()
			ips = append(ips, IPAddr{IP: IP(b[:]), Zone: a.Zone()})
		}
		// IPv6 goes first where it can be used.
		slices.SortStableFunc(ips, func(a, b IPAddr) int {
			return number(b.IP.To4() == nil) - number(a.IP.To4() == nil)
		})
		return ips, nil
	}
	return r.dnsAddrs(ctx, host)
}

func lookupError(name string, err error) *DNSError {
	mapped := ofContext(err)
	timeout := mapped == errTimeout
	return &DNSError{UnwrapErr: mapped, Err: mapped.Error(), Name: name, IsTimeout: timeout}
}

// LookupIP returns the addresses of a host: network is "ip", "ip4" or "ip6".
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error) {
	switch network {
	case "ip", "ip4", "ip6":
	default:
		return nil, UnknownNetworkError(network)
	}
	if host == "" {
		return nil, &DNSError{Err: errNoSuchHost.Error(), Name: host, IsNotFound: true}
	}
	addrs, err := r.internetAddrs(ctx, network, host)
	if err != nil {
		return nil, err
	}
	ips := make([]IP, len(addrs))
	for i, a := range addrs {
		ips[i] = a.(*IPAddr).IP
	}
	return ips, nil
}

// LookupNetIP is LookupIP with netip's addresses.
func (r *Resolver) LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error) {
	ips, err := r.LookupIP(ctx, network, host)
	if err != nil {
		return nil, err
	}
	list := make([]netip.Addr, 0, len(ips))
	for _, ip := range ips {
		a, _ := netip.AddrFromSlice(ip)
		list = append(list, a)
	}
	return list, nil
}

// LookupCNAME returns the canonical name of a host.
func LookupCNAME(host string) (cname string, err error) {
	return DefaultResolver.LookupCNAME(context.Background(), host)
}

// LookupCNAME returns the canonical name of a host.
func (r *Resolver) LookupCNAME(ctx context.Context, host string) (string, error) {
	if c := readHosts().canon[absolute(strings.ToLower(host))]; c != "" {
		return c, nil
	}
	return r.dnsCNAME(ctx, host)
}

// SRV is where a service is.
type SRV struct {
	Target   string
	Port     uint16
	Priority uint16
	Weight   uint16
}

// MX is a host that takes mail.
type MX struct {
	Host string
	Pref uint16
}

// NS is a name server.
type NS struct {
	Host string
}

// LookupSRV returns where a service is.
func LookupSRV(service, proto, name string) (cname string, addrs []*SRV, err error) {
	return DefaultResolver.LookupSRV(context.Background(), service, proto, name)
}

// LookupMX returns who takes mail.
func LookupMX(name string) ([]*MX, error) {
	return DefaultResolver.LookupMX(context.Background(), name)
}

// LookupNS returns the name servers.
func LookupNS(name string) ([]*NS, error) {
	return DefaultResolver.LookupNS(context.Background(), name)
}

// LookupTXT returns the texts of a name.
func LookupTXT(name string) ([]string, error) {
	return DefaultResolver.LookupTXT(context.Background(), name)
}

// LookupAddr returns the names of an address.
func LookupAddr(addr string) (names []string, err error) {
	return DefaultResolver.LookupAddr(context.Background(), addr)
}

// LookupAddr returns the names of an address.
func (r *Resolver) LookupAddr(ctx context.Context, addr string) ([]string, error) {
	a, err := netip.ParseAddr(addr)
	if err != nil {
		return nil, &DNSError{Err: "unrecognized address", Name: addr}
	}
	if names := readHosts().byAddr[a.String()]; len(names) > 0 {
		return slices.Clone(names), nil
	}
	return r.dnsPTR(ctx, a, addr)
}
