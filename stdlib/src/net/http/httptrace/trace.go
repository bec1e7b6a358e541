// Package httptrace has the client of net/http tell what it does for a request. There
// is no TLS here, and so no hook that is told of a handshake's end.
package httptrace

import (
	"context"
	"internal/nettrace"
	"net"
	"net/textproto"
	"reflect"
	"time"
)

// ClientTrace is a set of functions that are called as a request goes on, each if not
// nil; from any goroutine, and some perhaps after the request is over.
type ClientTrace struct {
	GetConn              func(hostPort string)                             // before a connection is made or taken
	GotConn              func(GotConnInfo)                                 // there is one
	PutIdleConn          func(err error)                                   // it was kept for later, or why not
	GotFirstResponseByte func()                                            // of the reply's header
	Got100Continue       func()                                            // the server wants the body
	Got1xxResponse       func(code int, header textproto.MIMEHeader) error // an error ends the request
	DNSStart             func(DNSStartInfo)                                // a name is looked up
	DNSDone              func(DNSDoneInfo)                                 // it was
	ConnectStart         func(network, addr string)                        // an address is dialed
	ConnectDone          func(network, addr string, err error)             // it was
	TLSHandshakeStart    func()                                            // never called
	WroteHeaderField     func(key string, value []string)                  // perhaps not yet to the network
	WroteHeaders         func()                                            // all of them
	Wait100Continue      func()                                            // the body waits for the server's word
	WroteRequest         func(WroteRequestInfo)                            // also when it failed, and again when it is sent again
}

// WroteRequestInfo says how writing a request ended.
type WroteRequestInfo struct {
	Err error
}

// GotConnInfo is a connection for a request.
type GotConnInfo struct {
	Conn     net.Conn      // not to be used by who is told
	Reused   bool          // for a request before
	WasIdle  bool          // it was kept for later
	IdleTime time.Duration // for how long, if WasIdle
}

// DNSStartInfo is what is looked up.
type DNSStartInfo struct {
	Host string
}

// DNSDoneInfo is what a look-up found.
type DNSDoneInfo struct {
	Addrs     []net.IPAddr
	Err       error
	Coalesced bool // shared with another that asked at the same time
}

type key struct{}

// ContextClientTrace returns the context's trace, nil if it has none.
func ContextClientTrace(ctx context.Context) *ClientTrace {
	t, _ := ctx.Value(key{}).(*ClientTrace)
	return t
}

// WithClientTrace returns a context whose requests call trace, and after it what ctx
// had before.
func WithClientTrace(ctx context.Context, trace *ClientTrace) context.Context {
	if trace == nil {
		panic("nil trace")
	}
	if old := ContextClientTrace(ctx); old != nil {
		trace.then(old)
	}
	ctx = context.WithValue(ctx, key{}, trace)
	if trace.DNSStart == nil && trace.DNSDone == nil && trace.ConnectStart == nil && trace.ConnectDone == nil {
		return ctx
	}
	n := &nettrace.Trace{ConnectStart: trace.ConnectStart, ConnectDone: trace.ConnectDone}
	if trace.DNSStart != nil {
		n.DNSStart = func(host string) { trace.DNSStart(DNSStartInfo{host}) }
	}
	if trace.DNSDone != nil {
		n.DNSDone = func(addrs []any, coalesced bool, err error) {
			info := DNSDoneInfo{make([]net.IPAddr, len(addrs)), err, coalesced}
			for i, a := range addrs {
				info.Addrs[i] = a.(net.IPAddr)
			}
			trace.DNSDone(info)
		}
	}
	return nettrace.With(ctx, n)
}

// then has each function of t call the old one afterwards, whose results count.
func (t *ClientTrace) then(old *ClientTrace) {
	now, before := reflect.ValueOf(t).Elem(), reflect.ValueOf(old).Elem()
	for i := range now.NumField() {
		f, g := now.Field(i), before.Field(i)
		switch {
		case g.IsNil():
		case f.IsNil():
			f.Set(g)
		default:
			f.Set(both(reflect.ValueOf(f.Interface()), g))
		}
	}
}

func both(first, second reflect.Value) reflect.Value {
	return reflect.MakeFunc(first.Type(), func(args []reflect.Value) []reflect.Value {
		first.Call(args)
		return second.Call(args)
	})
}
