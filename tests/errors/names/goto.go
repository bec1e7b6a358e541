// Goto over variables and into blocks.
package main

func main() {
	goto L
	x := 1
	_ = x
	L:
	goto M
	{
		M:
	}
	if true {
		goto N
	}
	for {
		N:
		break
	}
}

// Errors:
// goto.go:5:7: goto L jumps over declaration of x at goto.go:6:4
// goto.go:9:7: goto M jumps into block starting at goto.go:10:2
// goto.go:14:8: goto N jumps into block starting at goto.go:16:6
