// The address of a field of what a nil pointer points to is not taken for a
// method's receiver, whatever the field's offset.
package main

import "fmt"

type Inner struct{ n int }

func (i *Inner) Ptr() string { return fmt.Sprint("called, ", i == nil) }

type Outer struct{ Inner }
type Deep struct{ Outer }
type ByPointer struct{ *Inner }
type Named struct{ in Inner }

func try(f func() string) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	var o *Outer
	var d *Deep
	var b *ByPointer
	var n *Named
	var i *Inner
	var e ByPointer
	try(func() string { return o.Ptr() })
	try(func() string { return d.Ptr() })
	try(func() string { return b.Ptr() })
	try(func() string { return n.in.Ptr() })
	try(func() string { return (*i).Ptr() })
	try(func() string { return i.Ptr() })
	try(func() string { return e.Ptr() })
	try(func() string { f := o.Ptr; return f() })
	try(func() string { f := i.Ptr; return f() })
	try(func() string { return (*Outer).Ptr(o) })
	try(func() string { return interface{ Ptr() string }(o).Ptr() })
	try(func() string { defer o.Ptr(); return "deferred" })
	try(func() string { return (&Outer{}).Ptr() })
}

// Output:
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// called, true
// called, true
// runtime error: invalid memory address or nil pointer dereference
// called, true
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// called, false
