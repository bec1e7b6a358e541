// Type assertions that cannot be.
package main

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I
	var x int
	_ = x.(int)
	_ = i.(T)
	_ = i.(P)
	_ = i.(undefined)
	switch i.(type) {
	case T:
	case string:
	case P, *P:
	case *P:
	case nil, nil:
	}
	switch x.(type) {
	}
	y := i.(type)
}

// Errors:
// assertions.go:13:6: invalid operation: x (variable of type int) is not an interface
// assertions.go:14:6: impossible type assertion: i.(T)
// 	T does not implement I (missing method M)
// assertions.go:15:6: impossible type assertion: i.(P)
// 	P does not implement I (method M has pointer receiver)
// assertions.go:16:9: undefined: undefined
// assertions.go:18:7: impossible type switch case: T
// 	i (variable of interface type I) cannot have dynamic type T (missing method M)
// assertions.go:19:7: impossible type switch case: string
// 	i (variable of interface type I) cannot have dynamic type string (missing method M)
// assertions.go:20:7: impossible type switch case: P
// 	i (variable of interface type I) cannot have dynamic type P (method M has pointer receiver)
// assertions.go:21:7: duplicate case *P in type switch
// 	assertions.go:20:10: previous case
// assertions.go:22:12: duplicate case nil in type switch
// 	assertions.go:22:7: previous case
// assertions.go:24:9: x (variable of type int) is not an interface
// assertions.go:24:9: too many errors
