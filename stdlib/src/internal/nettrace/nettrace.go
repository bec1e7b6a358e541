// Package nettrace is how net/http/httptrace has package net tell what it does,
// without either importing the other.
package nettrace

import "context"

type key struct{}

// Trace holds what package net calls; each may be nil.
type Trace struct {
	DNSStart     func(host string)
	DNSDone      func(addrs []any, coalesced bool, err error) // addrs are net.IPAddr
	ConnectStart func(network, addr string)
	ConnectDone  func(network, addr string, err error)
}

// With returns a context that carries t.
func With(ctx context.Context, t *Trace) context.Context { return context.WithValue(ctx, key{}, t) }

// Of returns what a context carries, nil if nothing.
func Of(ctx context.Context) *Trace {
	t, _ := ctx.Value(key{}).(*Trace)
	return t
}
