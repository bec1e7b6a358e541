// A list over several lines without its last comma.
package main

func main() {
	x := []int{
		1,
		2
	}
	f(1,
		2
	)
}

// Errors:
// missing_comma.go:7:4: syntax error: unexpected newline in composite literal; possibly missing comma or }
// missing_comma.go:10:4: syntax error: unexpected newline in argument list; possibly missing comma or )
