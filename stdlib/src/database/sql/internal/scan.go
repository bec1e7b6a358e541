// Package internal has what database/sql hands through a driver and back.
package internal

// ScanContext is the query that a value belongs to.
type ScanContext struct {
	Rows any // *sql.Rows, nil if there is none
}
