package testing

import (
	"fmt"
	"reflect"
)

// F is the state of a fuzz test. Its seeds are run as subtests; nothing is
// fuzzed.
type F struct {
	*T
	seeds [][]any
}

// InternalFuzzTarget is a fuzz test as the go command lists it.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// Add adds a seed: values for the parameters of Fuzz's function.
func (f *F) Add(args ...any) { f.seeds = append(f.seeds, args) }

// Fuzz runs ff, a function of a *T and further parameters, with every seed.
func (f *F) Fuzz(ff any) {
	v := reflect.ValueOf(ff)
	if v.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	if t := v.Type(); t.NumIn() < 2 || t.In(0) != reflect.TypeFor[*T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	for i, seed := range f.seeds {
		f.Run(fmt.Sprintf("seed#%d", i), func(t *T) {
			in := []reflect.Value{reflect.ValueOf(t)}
			for _, x := range seed {
				in = append(in, reflect.ValueOf(x))
			}
			v.Call(in)
		})
	}
}
