// A file with nothing but a comment.

// Errors:
// empty_file.go:2:2: expected 'package', found 'EOF'
