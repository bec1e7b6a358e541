package url

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// Values are the keys of a query, with their values.
type Values map[string][]string

// Get returns the first value of key.
func (v Values) Get(key string) string {
	if vs := v[key]; len(vs) > 0 {
		return vs[0]
	}
	return ""
}

// Set makes value the only one of key.
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add adds a value of key.
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del removes key.
func (v Values) Del(key string) { delete(v, key) }

// Has reports whether key is there.
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Clone returns a copy.
func (v Values) Clone() Values {
	if v == nil {
		return nil
	}
	c := make(Values, len(v))
	for k, vs := range v {
		c[k] = slices.Clone(vs)
	}
	return c
}

// Encode returns the query, sorted by key.
func (v Values) Encode() string {
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(v)) {
		key := QueryEscape(k)
		for _, x := range v[k] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(key)
			b.WriteByte('=')
			b.WriteString(QueryEscape(x))
		}
	}
	return b.String()
}

// maxParams is how many keys a query may have, against those that mean harm.
const maxParams = 10000

// ParseQuery returns what the query holds that is valid, and the first error.
func ParseQuery(query string) (Values, error) {
	m := Values{}
	var first error
	fail := func(err error) {
		if first == nil {
			first = err
		}
	}
	if n := strings.Count(query, "&") + 1; n > maxParams {
		return m, errors.New("number of URL query parameters exceeded limit")
	}
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		if strings.Contains(pair, ";") {
			first = errors.New("invalid semicolon separator in query")
			continue
		}
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		key, err := QueryUnescape(key)
		if err != nil {
			fail(err)
			continue
		}
		if value, err = QueryUnescape(value); err != nil {
			fail(err)
			continue
		}
		m[key] = append(m[key], value)
	}
	return m, first
}
