// nil where it has no type.
package main

func main() {
	x := nil
	var i int = nil
	_ = nil == nil
	var s string
	_ = s == nil
	_ = nil + 1
	*nil = 1
	var f float64
	if f != nil {
	}
	for nil {
	}
	_, _ = x, i
}

// Errors:
// nil_uses.go:5:7: use of untyped nil in assignment
// nil_uses.go:6:14: cannot use nil as int value in variable declaration
// nil_uses.go:7:13: invalid operation: nil == nil (operator == not defined on untyped nil)
// nil_uses.go:9:11: invalid operation: s == nil (mismatched types string and untyped nil)
// nil_uses.go:10:6: invalid operation: nil + 1 (mismatched types untyped nil and untyped int)
// nil_uses.go:11:3: invalid operation: cannot indirect nil
// nil_uses.go:13:10: invalid operation: f != nil (mismatched types float64 and untyped nil)
// nil_uses.go:15:6: non-boolean condition in for statement
