// Bytes that are not UTF-8.
package main

var s = "aÿb"
var t = €

func main() {}

// Errors:
// non_utf8.go:4:11: invalid UTF-8 encoding
// non_utf8.go:5:9: invalid UTF-8 encoding
// non_utf8.go:7:6: syntax error: unexpected name main, expected (
