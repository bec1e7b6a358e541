// Package internal is what log and log/slog share.
package internal

// DefaultOutput writes a line to the standard logger, with the file and line of
// pc if the logger is to show them. Package log sets it.
var DefaultOutput func(pc uintptr, data []byte) error
