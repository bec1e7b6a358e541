// What reflect panics with, for every misuse.
package main

import (
	"fmt"
	"reflect"
)

func main() {
	fmt.Println(reflect.Value{}.Comparable())
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	try(func() { reflect.Append(reflect.ValueOf(struct{ x []int }{nil}).Field(0)) })
	try(func() { reflect.AppendSlice(reflect.ValueOf(struct{ x []int }{nil}).Field(0), reflect.ValueOf([]int{})) })
	try(func() { reflect.Append(reflect.ValueOf(3)) })
	try(func() { reflect.AppendSlice(reflect.ValueOf([]int{}), reflect.ValueOf([]string{})) })
	try(func() { reflect.Copy(reflect.ValueOf(3), reflect.ValueOf([]string{})) })
	try(func() { reflect.Copy(reflect.ValueOf([]int{}), reflect.ValueOf([]string{})) })
	try(func() { reflect.Copy(reflect.ValueOf([1]int{}), reflect.ValueOf([]int{})) })
	try(func() { reflect.Swapper(3) })
	try(func() { reflect.Swapper([]int{})(0, 1) })
	try(func() { reflect.Swapper([]int{1})(0, 1) })
	try(func() { reflect.MakeFunc(reflect.TypeOf(3), nil) })
	try(func() { reflect.MakeSlice(reflect.TypeOf(3), 1, 1) })
	try(func() { reflect.ValueOf([]int{1}).Index(5) })
	try(func() { reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(3)) })
	try(func() { var m map[string]int; reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(3)) })
	try(func() { reflect.ValueOf(3).Set(reflect.ValueOf(3)) })
	try(func() { x := 3; reflect.ValueOf(&x).Elem().Set(reflect.ValueOf("s")) })
	try(func() { x := 3; reflect.ValueOf(&x).Elem().SetString("s") })
	try(func() { reflect.Value{}.Type() })
	try(func() { reflect.Value{}.Interface() })
	try(func() { reflect.Value{}.Set(reflect.Value{}) })
	try(func() { var x int; reflect.ValueOf(&x).Elem().Set(reflect.Value{}) })
	try(func() { var x any; reflect.ValueOf(&x).Elem().Set(reflect.Value{}) })
	try(func() { reflect.ValueOf(func(int) {}).Call(nil) })
	try(func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) })
	try(func() { reflect.ValueOf(func(...int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) })
	try(func() { reflect.ValueOf(func(...int) {}).CallSlice([]reflect.Value{reflect.ValueOf("x")}) })
	try(func() { reflect.ValueOf(func(int) {}).CallSlice([]reflect.Value{reflect.ValueOf("x")}) })
	try(func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try(func() { reflect.ValueOf(3).Method(0) })
	try(func() { var e error; reflect.ValueOf(&e).Elem().Method(0) })
	try(func() { reflect.TypeOf(3).Method(0) })
	try(func() { reflect.TypeOf(3).Elem() })
	try(func() { reflect.TypeOf(3).Key() })
	try(func() { reflect.TypeOf(3).Field(0) })
	try(func() { reflect.TypeOf(struct{}{}).Field(0) })
	try(func() { reflect.TypeOf(func() {}).In(0) })
	try(func() { reflect.ValueOf(struct{}{}).Field(0) })
	try(func() { reflect.ValueOf(3).NumField() })
	try(func() { reflect.ValueOf(3).FieldByName("x") })
	try(func() { reflect.ValueOf(3).FieldByIndex([]int{1}) })
	try(func() { reflect.NewAt(nil, nil) })
	try(func() { reflect.New(nil) })
	try(func() { reflect.Zero(nil) })
	try(func() { reflect.ValueOf(3).Convert(reflect.TypeOf([]int{})) })
	try(func() { reflect.ValueOf([]int{}).Convert(reflect.TypeOf([1]int{})) })
	try(func() { reflect.ValueOf([]int{}).Convert(reflect.TypeOf(&[1]int{})) })
	try(func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) })
	try(func() { reflect.ArrayOf(-1, reflect.TypeOf(1)) })
	try(func() { reflect.ArrayOf(1<<62, reflect.TypeOf(1)) })
	try(func() { reflect.ChanOf(0, reflect.TypeOf(1)) })
	try(func() { reflect.ChanOf(3, reflect.TypeOf([1 << 16]byte{})) })
	try(func() { reflect.FuncOf([]reflect.Type{reflect.TypeOf(1)}, nil, true) })
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "", Type: reflect.TypeOf(1)}}) })
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) })
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: reflect.TypeOf(1)}}) })
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "A b", Type: reflect.TypeOf(1)}}) })
	try(func() {
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(1)}, {Name: "A", Type: reflect.TypeOf(1)}})
	})
	try(func() {
		reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "x", Type: reflect.TypeOf(1)}, {Name: "b", PkgPath: "y", Type: reflect.TypeOf(1)}})
	})
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "a", PkgPath: "x", Anonymous: true, Type: reflect.TypeOf(1)}}) })
	try(func() { reflect.StructOf([]reflect.StructField{{Name: "A", PkgPath: "x", Type: reflect.TypeOf(1)}}) })
	try(func() { var pp **int; reflect.StructOf([]reflect.StructField{{Name: "A", Anonymous: true, Type: reflect.TypeOf(pp)}}) })
	try(func() {
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(1)}, {Name: "Type", Anonymous: true, Type: reflect.TypeFor[reflect.Value]()}})
	})
	try(func() {
		reflect.StructOf([]reflect.StructField{{Name: "Type", Anonymous: true, Type: reflect.TypeFor[reflect.Type]()}})
	})
	try(func() { new(reflect.MapIter).Next() })
	try(func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	try(func() { it := reflect.ValueOf(map[int]int{}).MapRange(); it.Next(); it.Value() })
	try(func() { it := reflect.ValueOf(map[int]int{}).MapRange(); it.Next(); it.Next() })
	try(func() { it := reflect.ValueOf(map[int]int{}).MapRange(); it.Next(); var x int; reflect.ValueOf(&x).Elem().SetIterValue(it) })
	try(func() { it := reflect.ValueOf(map[int]int{}).MapRange(); var x int; reflect.ValueOf(&x).Elem().SetIterValue(it) })
	try(func() { it := reflect.ValueOf(map[int]int{1: 2}).MapRange(); it.Next(); var x string; reflect.ValueOf(&x).Elem().SetIterValue(it) })
	try(func() { it := reflect.ValueOf(map[int]int{1: 2}).MapRange(); it.Next(); var x string; reflect.ValueOf(&x).Elem().SetIterKey(it) })
	try(func() { reflect.ValueOf([]func(){}).Equal(reflect.ValueOf([]func(){})) })
	try(func() { reflect.ValueOf([0]func(){}).Equal(reflect.ValueOf([0]func(){})) })
	try(func() { reflect.ValueOf("abc").Slice(2, 5) })
	try(func() { reflect.ValueOf([]int{}).Slice(2, 5) })
	try(func() { reflect.ValueOf([2]int{}).Slice(2, 5) })
	try(func() { reflect.ValueOf([]int{}).Slice3(2, 5, 6) })
	try(func() { reflect.ValueOf(3).Slice(2, 5) })
	try(func() { x := []int{}; reflect.ValueOf(&x).Elem().SetLen(3) })
	try(func() { x := []int{}; reflect.ValueOf(&x).Elem().SetCap(3) })
	try(func() { x := []int{}; reflect.ValueOf(&x).Elem().Grow(-3) })
	try(func() { reflect.ValueOf(new(int)).Elem().SetBytes(nil) })
	try(func() { reflect.ValueOf([]int{}).Bytes() })
	try(func() { reflect.ValueOf([2]byte{}).Bytes() })
	try(func() { reflect.ValueOf(3).Seq() })
	try(func() { reflect.ValueOf("x").Seq2(); reflect.ValueOf(3).Seq2() })
	try(func() { reflect.ValueOf(3).OverflowFloat(3) })
	try(func() { reflect.TypeOf(3).OverflowFloat(3) })
	try(func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(3)) })
	try(func() { reflect.ValueOf(make(chan<- int)).Recv() })
	try(func() { reflect.ValueOf(make(<-chan int)).Close() })
	try(func() { reflect.ValueOf(make(chan int)).Send(reflect.ValueOf("x")) })
	try(func() { reflect.MakeChan(reflect.TypeOf(make(<-chan int)), 0) })
	try(func() { reflect.MakeChan(reflect.TypeOf(make(chan int)), -1) })
	try(func() { reflect.MakeMap(reflect.TypeOf(3)) })
	try(func() { reflect.Select([]reflect.SelectCase{{Dir: 9}}) })
	try(func() { reflect.ValueOf(struct{ x int }{}).Field(0).Interface() })
	try(func() { reflect.ValueOf(&struct{ x int }{}).Elem().Field(0).SetInt(3) })
	try(func() { reflect.ValueOf(3).Len() })
	try(func() { x := 1; reflect.ValueOf(&x).Len() })
	try(func() { reflect.ValueOf(3).Cap() })
	try(func() { reflect.ValueOf(3).IsNil() })
	try(func() { reflect.ValueOf(3).Pointer() })
	try(func() { reflect.ValueOf(3).UnsafePointer() })
	try(func() { reflect.ValueOf(3).InterfaceData() })
	try(func() { reflect.ValueOf(3).Addr() })
	try(func() { reflect.ValueOf(3).UnsafeAddr() })
	try(func() { reflect.ValueOf(3).Clear() })
	try(func() { reflect.ValueOf(3).SetZero() })
	try(func() { reflect.Value{}.IsZero() })
	try(func() { reflect.Value{}.Elem() })
	try(func() { reflect.Value{}.Method(1) })
	try(func() { reflect.Value{}.NumMethod() })
	try(func() { reflect.Value{}.CanInterface() })
	try(func() { reflect.TypeOf(3).Implements(nil) })
	try(func() { reflect.TypeOf(3).Implements(reflect.TypeOf(3)) })
	try(func() { reflect.TypeOf(3).AssignableTo(nil) })
	try(func() { reflect.TypeOf("").Bits() })
	try(func() { reflect.TypeOf("").Len() })
	try(func() { reflect.TypeOf("").ChanDir() })
	try(func() { reflect.TypeOf("").IsVariadic() })
	try(func() { reflect.VisibleFields(reflect.TypeOf(3)) })
	try(func() { reflect.VisibleFields(nil) })
	try(func() {
		f := reflect.MakeFunc(reflect.TypeOf(func() int { return 1 }), func([]reflect.Value) []reflect.Value { return nil })
		f.Call(nil)
	})
	try(func() {
		f := reflect.MakeFunc(reflect.TypeOf(func() int { return 1 }), func([]reflect.Value) []reflect.Value { return []reflect.Value{{}} })
		f.Call(nil)
	})
	try(func() {
		f := reflect.MakeFunc(reflect.TypeOf(func() int { return 1 }), func([]reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf("x")} })
		f.Call(nil)
	})
	try(func() { x, ok := reflect.TypeAssert[int](reflect.ValueOf("x")); fmt.Println(x, ok); reflect.TypeAssert[int](reflect.Value{}) })
}

// Output:
// false
// reflect: unknown method using value obtained using unexported field
// reflect: unknown method using value obtained using unexported field
// reflect: call of unknown method on int Value
// reflect.AppendSlice: int != string
// reflect: call of reflect.Copy on int Value
// reflect.Copy: int != string
// reflect: unknown method using unaddressable value
// reflect: call of Swapper on int Value
// reflect: slice index out of range
// reflect: slice index out of range
// reflect: call of MakeFunc with non-Func type
// reflect.MakeSlice of non-slice type
// reflect: slice index out of range
// reflect.Value.MapIndex: value of type int is not assignable to type string
// assignment to entry in nil map
// reflect: reflect.Value.Set using unaddressable value
// reflect.Set: value of type string is not assignable to type int
// reflect: call of reflect.Value.SetString on int Value
// reflect: call of reflect.Value.Type on zero Value
// reflect: call of reflect.Value.Interface on zero Value
// reflect: call of reflect.Value.Set on zero Value
// reflect: call of reflect.Value.Set on zero Value
// reflect: call of reflect.Value.Set on zero Value
// reflect: Call with too few input arguments
// reflect: Call using string as type int
// reflect: cannot use string as type int in Call
// reflect: CallSlice using string as type []int
// reflect: CallSlice of non-variadic function
// reflect.Value.Call: call of nil function
// reflect: Method index out of range
// reflect: Method on nil interface value
// reflect: Method index out of range
// reflect: Elem of invalid type int
// reflect: Key of non-map type int
// reflect: Field of non-struct type int
// reflect: Field index out of bounds
// runtime error: index out of range [0] with length 0
// reflect: Field index out of range
// reflect: call of reflect.Value.NumField on int Value
// reflect: call of reflect.Value.FieldByName on int Value
// reflect: call of reflect.Value.Field on int Value
// interface conversion: reflect.Type is nil, not *reflect.rtype
// reflect: New(nil)
// reflect: Zero(nil)
// reflect.Value.Convert: value of type int cannot be converted to type []int
// reflect: cannot convert slice with length 0 to array with length 1
// reflect: cannot convert slice with length 0 to pointer to array with length 1
// reflect.MapOf: invalid key type []int
// reflect: negative length passed to ArrayOf
// reflect.ArrayOf: array size would exceed virtual address space
// reflect.ChanOf: invalid dir
// reflect.ChanOf: element size too large
// reflect.FuncOf: last arg of variadic func must be slice
// reflect.StructOf: field 0 has no name
// reflect.StructOf: field 0 has no type
// reflect.StructOf: field "a" is unexported but missing PkgPath
// reflect.StructOf: field 0 has invalid name
// reflect.StructOf: duplicate field A
// reflect.StructOf: fields with different PkgPath x and y
// reflect.StructOf: field "a" is anonymous but has PkgPath set
// <nil>
// reflect.StructOf: illegal embedded field type **int
// reflect: embedded type with methods not implemented if type is not first field
// <nil>
// MapIter.Next called on an iterator that does not have an associated map Value
// MapIter.Key called before Next
// MapIter.Value called on exhausted iterator
// MapIter.Next called on exhausted iterator
// reflect: Value.SetIterValue called on exhausted iterator
// reflect: Value.SetIterValue called before Next
// reflect.MapIter.SetValue: value of type int is not assignable to type string
// reflect.MapIter.SetKey: value of type int is not assignable to type string
// reflect.Value.Equal: values of type []func() are not comparable
// reflect.Value.Equal: values of type [0]func() are not comparable
// reflect.Value.Slice: string slice index out of bounds
// reflect.Value.Slice: slice index out of bounds
// reflect.Value.Slice: slice of unaddressable array
// reflect.Value.Slice3: slice index out of bounds
// reflect: call of reflect.Value.Slice on int Value
// reflect: slice length out of range in SetLen
// reflect: slice capacity out of range in SetCap
// reflect.Value.Grow: negative len
// reflect: call of reflect.Value.SetBytes on int Value
// reflect.Value.Bytes of non-byte slice
// reflect.Value.Bytes of unaddressable byte array
// <nil>
// reflect: int cannot produce iter.Seq2[Value, Value]
// reflect: call of reflect.Value.OverflowFloat on int Value
// reflect: OverflowFloat of non-float type int
// reflect: send on recv-only channel
// reflect: recv on send-only channel
// reflect: close of receive-only channel
// reflect.Value.Send: value of type string is not assignable to type int
// reflect.MakeChan: unidirectional channel type
// reflect.MakeChan: negative buffer size
// reflect.MakeMapWithSize of non-map type
// reflect.Select: invalid Dir
// reflect.Value.Interface: cannot return value obtained from unexported field or method
// reflect: reflect.Value.SetInt using value obtained using unexported field
// reflect: call of reflect.Value.Len on int Value
// reflect: call of reflect.Value.Len on ptr to non-array Value
// reflect: call of reflect.Value.Cap on int Value
// reflect: call of reflect.Value.IsNil on int Value
// reflect: call of reflect.Value.Pointer on int Value
// reflect: call of reflect.Value.UnsafePointer on int Value
// reflect: call of reflect.Value.InterfaceData on int Value
// reflect.Value.Addr of unaddressable value
// reflect.Value.UnsafeAddr of unaddressable value
// reflect: call of reflect.Value.Clear on int Value
// reflect: reflect.Value.SetZero using unaddressable value
// reflect: call of reflect.Value.IsZero on zero Value
// reflect: call of reflect.Value.Elem on zero Value
// reflect: call of reflect.Value.Method on zero Value
// reflect: call of reflect.Value.NumMethod on zero Value
// reflect: call of reflect.Value.CanInterface on zero Value
// reflect: nil type passed to Type.Implements
// reflect: non-interface type passed to Type.Implements
// reflect: nil type passed to Type.AssignableTo
// reflect: Bits of non-arithmetic Type string
// reflect: Len of non-array type string
// reflect: ChanDir of non-chan type string
// reflect: IsVariadic of non-func type string
// reflect.VisibleFields of non-struct type
// reflect: VisibleFields(nil)
// reflect: wrong return count from function created by MakeFunc
// reflect: function created by MakeFunc using closure returned zero Value
// reflect.MakeFunc: value of type string is not assignable to type int
// 0 false
// reflect: call of reflect.TypeAssert on zero Value
