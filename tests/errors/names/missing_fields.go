// Fields and methods that do not exist.
package main

type T struct{ x int }

func (t T) M() {}

type I interface{ M() }

func main() {
	var t T
	t.z = 1
	t.foo()
	var p *T
	p.Bar()
	var pp **T
	pp.x = 1
	var i I
	i.x = 1
	var ip *I
	ip.M()
	t.X = 1
	t.m()
}

// Errors:
// missing_fields.go:12:4: t.z undefined (type T has no field or method z)
// missing_fields.go:13:4: t.foo undefined (type T has no field or method foo)
// missing_fields.go:15:4: p.Bar undefined (type *T has no field or method Bar)
// missing_fields.go:17:5: pp.x undefined (type **T has no field or method x)
// missing_fields.go:19:4: i.x undefined (type I has no field or method x)
// missing_fields.go:21:5: ip.M undefined (type *I is pointer to interface, not interface)
// missing_fields.go:22:4: t.X undefined (type T has no field or method X, but does have field x)
// missing_fields.go:23:4: t.m undefined (type T has no field or method m, but does have method M)
