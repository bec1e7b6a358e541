// Characters that are in no token.
package main

func main() {
	x := 1 # 2
	y := 3 ? 4 : 5
	z := 5 @ 6
}

// Errors:
// bad_character.go:5:9: invalid character U+0023 '#'
// bad_character.go:5:11: syntax error: unexpected literal 2 at end of statement
// bad_character.go:6:9: invalid character U+003F '?'
// bad_character.go:6:11: syntax error: unexpected literal 4 at end of statement
// bad_character.go:7:9: invalid character U+0040 '@'
// bad_character.go:7:11: syntax error: unexpected literal 6 at end of statement
