// A file without a package clause.
func main() {}

// Errors:
// missing_package.go:2:1: expected 'package', found 'func'
