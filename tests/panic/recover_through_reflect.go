// Func values that reflect makes are looked through by recover, calls by reflect are not.
package main

import (
	"fmt"
	"reflect"
)

type T struct{ a, b, c int }

func (t T) M() { fmt.Println("T.M", recover()) }

type P struct{ a int }

func (t *P) M() { fmt.Println("P.M", recover()) }

type E struct{ T }

type I interface{ M() }

func direct() { fmt.Println("direct", recover()) }

func run(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "left", e)
		}
	}()
	f()
}

func main() {
	run("value call", func() { defer reflect.ValueOf(direct).Call(nil); panic(1) })
	run("method call", func() { defer reflect.ValueOf(T{}).Method(0).Call(nil); panic(2) })
	run("method value", func() { defer reflect.ValueOf(T{}).Method(0).Interface().(func())(); panic(3) })
	run("P method call", func() { defer reflect.ValueOf(&P{}).Method(0).Call(nil); panic(4) })
	run("P method value", func() { defer reflect.ValueOf(&P{}).Method(0).Interface().(func())(); panic(5) })
	run("E method call", func() { defer reflect.ValueOf(E{}).Method(0).Call(nil); panic(6) })
	run("E method value", func() { defer reflect.ValueOf(&E{}).Method(0).Interface().(func())(); panic(7) })
	run("I", func() { var i I = E{}; defer i.M(); panic(8) })
	run("I value", func() { var i I = &E{}; f := i.M; defer f(); panic(9) })
	run("I reflect", func() { var i I = &E{}; defer reflect.ValueOf(&i).Elem().Method(0).Call(nil); panic(10) })
	run("makefunc", func() {
		f := reflect.MakeFunc(reflect.TypeOf(direct), func([]reflect.Value) []reflect.Value { fmt.Println("made", recover()); return nil }).Interface().(func())
		defer f()
		panic(11)
	})
	run("in closure", func() { defer func() { reflect.ValueOf(direct).Call(nil) }(); panic(12) })
	run("go", func() { defer reflect.ValueOf(reflect.ValueOf(direct).Call).Call([]reflect.Value{reflect.ValueOf([]reflect.Value(nil))}); panic(13) })
}

// Output:
// direct <nil>
// value call left 1
// T.M <nil>
// method call left 2
// T.M 3
// P.M <nil>
// P method call left 4
// P.M 5
// T.M <nil>
// E method call left 6
// T.M 7
// T.M 8
// T.M 9
// T.M <nil>
// I reflect left 10
// made 11
// direct <nil>
// in closure left 12
// direct <nil>
// go left 13
