// A file without a package clause.
func main() {}

// Go-differs: the go command parses the package clause itself; this is what the compiler says

// Errors:
// missing_package.go:2:1: syntax error: package statement must be first
