// Package expvar shows variables of a program, as JSON at /debug/vars.
package expvar

import (
	"encoding/json"
	"log"
	"math"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
)

// Var is a variable.
type Var interface {
	// String is its value in JSON.
	String() string
}

// Int is an integer.
type Int struct{ i atomic.Int64 }

// Value is the value.
func (v *Int) Value() int64 { return v.i.Load() }

func (v *Int) String() string { return strconv.FormatInt(v.i.Load(), 10) }

// Add adds delta.
func (v *Int) Add(delta int64) { v.i.Add(delta) }

// Set sets the value.
func (v *Int) Set(value int64) { v.i.Store(value) }

// Float is a number.
type Float struct{ f atomic.Uint64 }

// Value is the value.
func (v *Float) Value() float64 { return math.Float64frombits(v.f.Load()) }

func (v *Float) String() string { return strconv.FormatFloat(v.Value(), 'g', -1, 64) }

// Add adds delta.
func (v *Float) Add(delta float64) {
	for {
		old := v.f.Load()
		if v.f.CompareAndSwap(old, math.Float64bits(math.Float64frombits(old)+delta)) {
			return
		}
	}
}

// Set sets the value.
func (v *Float) Set(value float64) { v.f.Store(math.Float64bits(value)) }

// String is a string.
type String struct{ s atomic.Value }

// Value is the value.
func (v *String) Value() string {
	s, _ := v.s.Load().(string)
	return s
}

// String is the value in JSON; Value is the value.
func (v *String) String() string {
	b, _ := json.Marshal(v.Value())
	return string(b)
}

// Set sets the value.
func (v *String) Set(value string) { v.s.Store(value) }

// Func is a variable that is worked out when it is asked for.
type Func func() any

// Value is the value.
func (f Func) Value() any { return f() }

func (f Func) String() string {
	v, _ := json.Marshal(f())
	return string(v)
}

// Map is variables by key.
type Map struct {
	m      sync.Map
	keysMu sync.RWMutex
	keys   []string // sorted
}

// KeyValue is an entry of a Map.
type KeyValue struct {
	Key   string
	Value Var
}

func (v *Map) String() string { return string(v.appendJSON(nil, false)) }

// appendJSON appends the entries, each on a line of its own if lines is set.
func (v *Map) appendJSON(b []byte, lines bool) []byte {
	sep := ", "
	if lines {
		sep = ",\n"
	}
	b = append(b, '{')
	if lines {
		b = append(b, '\n')
	}
	first := true
	v.Do(func(kv KeyValue) {
		if !first {
			b = append(b, sep...)
		}
		first = false
		key, _ := json.Marshal(kv.Key)
		b = append(append(b, key...), ": "...)
		if kv.Value == nil {
			b = append(b, "null"...)
		} else {
			b = append(b, kv.Value.String()...)
		}
	})
	if lines {
		b = append(b, '\n')
	}
	b = append(b, '}')
	if lines {
		b = append(b, '\n')
	}
	return b
}

// Init removes all keys.
func (v *Map) Init() *Map {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	v.keys = v.keys[:0]
	v.m.Clear()
	return v
}

func (v *Map) addKey(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); !found {
		v.keys = slices.Insert(v.keys, i, key)
	}
}

// Get is the variable of that key, nil if there is none.
func (v *Map) Get(key string) Var {
	i, _ := v.m.Load(key)
	av, _ := i.(Var)
	return av
}

// Set sets the variable of that key.
func (v *Map) Set(key string, av Var) {
	// Any variable must be known before keys tells of it.
	if _, ok := v.m.Load(key); !ok {
		if _, dup := v.m.LoadOrStore(key, av); !dup {
			v.addKey(key)
			return
		}
	}
	v.m.Store(key, av)
}

// Add adds delta to the Int of that key, which is made if need be.
func (v *Map) Add(key string, delta int64) {
	i, ok := v.m.Load(key)
	if !ok {
		var dup bool
		i, dup = v.m.LoadOrStore(key, new(Int))
		if !dup {
			v.addKey(key)
		}
	}
	if iv, ok := i.(*Int); ok {
		iv.Add(delta)
	}
}

// AddFloat adds delta to the Float of that key, which is made if need be.
func (v *Map) AddFloat(key string, delta float64) {
	i, ok := v.m.Load(key)
	if !ok {
		var dup bool
		i, dup = v.m.LoadOrStore(key, new(Float))
		if !dup {
			v.addKey(key)
		}
	}
	if iv, ok := i.(*Float); ok {
		iv.Add(delta)
	}
}

// Delete removes the key.
func (v *Map) Delete(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); found {
		v.keys = slices.Delete(v.keys, i, i+1)
		v.m.Delete(key)
	}
}

// Do calls f with each entry, sorted by key.
func (v *Map) Do(f func(KeyValue)) {
	v.keysMu.RLock()
	defer v.keysMu.RUnlock()
	for _, k := range v.keys {
		i, _ := v.m.Load(k)
		val, _ := i.(Var)
		f(KeyValue{k, val})
	}
}

// vars are the published variables.
var vars Map

// Publish publishes a variable; it panics if the name is taken.
func Publish(name string, v Var) {
	if _, dup := vars.m.LoadOrStore(name, v); dup {
		log.Panicln("Reuse of exported var name:", name)
	}
	vars.addKey(name)
}

// Get is the published variable of that name, nil if there is none.
func Get(name string) Var { return vars.Get(name) }

// Do calls f with each published variable, sorted by name.
func Do(f func(KeyValue)) { vars.Do(f) }

// NewInt publishes a new Int.
func NewInt(name string) *Int {
	v := new(Int)
	Publish(name, v)
	return v
}

// NewFloat publishes a new Float.
func NewFloat(name string) *Float {
	v := new(Float)
	Publish(name, v)
	return v
}

// NewMap publishes a new Map.
func NewMap(name string) *Map {
	v := new(Map).Init()
	Publish(name, v)
	return v
}

// NewString publishes a new String.
func NewString(name string) *String {
	v := new(String)
	Publish(name, v)
	return v
}

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(vars.appendJSON(nil, true))
}

// Handler answers with the published variables.
func Handler() http.Handler { return http.HandlerFunc(handle) }

func init() {
	http.HandleFunc("GET /debug/vars", handle)
	Publish("cmdline", Func(func() any { return os.Args }))
	Publish("memstats", Func(func() any {
		stats := new(runtime.MemStats)
		runtime.ReadMemStats(stats)
		return *stats
	}))
}
