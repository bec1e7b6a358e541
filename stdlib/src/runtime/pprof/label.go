package pprof

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unsafe"
)

type label struct{ key, value string }

// LabelSet is a set of labels.
type LabelSet struct {
	list []label // by key, each once
}

// labelMap is what a goroutine's word points to. The runtime reads it too.
type labelMap struct {
	LabelSet
}

type labelKey struct{}

// native: the goroutine's labels, a *labelMap
func labels() unsafe.Pointer

// native: sets the goroutine's labels
func setLabels(l unsafe.Pointer)

func (m *labelMap) String() string {
	if m == nil {
		return ""
	}
	pairs := make([]string, len(m.list))
	for i, l := range m.list {
		pairs[i] = strconv.Quote(l.key) + ":" + strconv.Quote(l.value)
	}
	return "{" + strings.Join(pairs, ", ") + "}"
}

func of(ctx context.Context) *labelMap {
	m, _ := ctx.Value(labelKey{}).(*labelMap)
	return m
}

// merge returns the labels of both lists; later ones replace earlier ones.
func merge(list, more []label) []label {
	list = append(slices.Clip(list), more...)
	slices.SortStableFunc(list, func(a, b label) int { return strings.Compare(a.key, b.key) })
	n := 0
	for i, l := range list {
		if i+1 < len(list) && list[i+1].key == l.key {
			continue
		}
		list[n] = l
		n++
	}
	return list[:n]
}

// WithLabels returns a context with these labels besides those that it has.
func WithLabels(ctx context.Context, labels LabelSet) context.Context {
	var had []label
	if m := of(ctx); m != nil {
		had = m.list
	}
	return context.WithValue(ctx, labelKey{}, &labelMap{LabelSet{merge(had, labels.list)}})
}

// Labels makes a set of keys, each with its value behind it.
func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	list := make([]label, 0, len(args)/2)
	for i := 0; i < len(args); i += 2 {
		list = append(list, label{args[i], args[i+1]})
	}
	return LabelSet{merge(nil, list)}
}

// Label returns the value of the context's label.
func Label(ctx context.Context, key string) (string, bool) {
	if m := of(ctx); m != nil {
		for _, l := range m.list {
			if l.key == key {
				return l.value, true
			}
		}
	}
	return "", false
}

// ForLabels calls f with the context's labels, until it returns false.
func ForLabels(ctx context.Context, f func(key, value string) bool) {
	if m := of(ctx); m != nil {
		for _, l := range m.list {
			if !f(l.key, l.value) {
				return
			}
		}
	}
}

// SetGoroutineLabels gives the goroutine the context's labels. Goroutines that it
// starts have them too.
func SetGoroutineLabels(ctx context.Context) { setLabels(unsafe.Pointer(of(ctx))) }

// Do calls f with the context and more labels, which the goroutine has meanwhile.
func Do(ctx context.Context, labels LabelSet, f func(context.Context)) {
	defer SetGoroutineLabels(ctx)
	ctx = WithLabels(ctx, labels)
	SetGoroutineLabels(ctx)
	f(ctx)
}
