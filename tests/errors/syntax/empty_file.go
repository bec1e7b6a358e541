// A file with nothing but a comment.

// Go-differs: the go command parses the package clause itself; this is what the compiler says

// Errors:
// empty_file.go:...: syntax error: package statement must be first
