// Label errors are told beside syntax errors of other functions.
package main

func f() {
	goto L
	x := 1
L:
	_ = x
	break
	switch {
	case true:
		fallthrough
	}
_:
	for {
		continue _
	}
}

func g() {
	a := 1 2
	break
}

func main() {
	func() { continue }()
}

// Errors:
// labels_beside.go:5:7: goto L jumps over declaration of x at labels_beside.go:6:4
// labels_beside.go:9:2: break is not in a loop, switch, or select
// labels_beside.go:12:3: cannot fallthrough final case in switch
// labels_beside.go:16:12: continue label not defined: _
// labels_beside.go:21:9: syntax error: unexpected literal 2 at end of statement
// labels_beside.go:26:11: continue is not in a loop
