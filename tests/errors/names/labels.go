// Labels: undefined, unused, repeated, misplaced.
package main

func main() {
	L1:
	for {
		break L2
	}
	L3:
	println()
	L3:
	for {
		continue L1
		goto L4
	}
	break
	continue
	func() {
		goto L1
	}()
	L5:
	if true {
		for {
			continue L5
		}
	}
}

// Errors:
// labels.go:7:9: break label not defined: L2
// labels.go:9:2: label L3 defined and not used
// labels.go:11:2: label L3 already defined at labels.go:9:2
// labels.go:13:12: invalid continue label L1
// labels.go:14:8: label L4 not defined
// labels.go:16:2: break is not in a loop, switch, or select
// labels.go:17:2: continue is not in a loop
// labels.go:19:8: label L1 not defined
// labels.go:24:13: invalid continue label L5
