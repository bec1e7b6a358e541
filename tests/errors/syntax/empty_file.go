// A file with nothing but a comment.

// Errors:
// empty_file.go:...: expected 'package', found 'EOF'
