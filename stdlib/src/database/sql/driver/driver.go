// Package driver has the interfaces that drivers for package sql implement: the
// necessary ones here, the others in optional.go.
package driver

import (
	"context"
	"database/sql/internal"
	"errors"
)

// Value is what drivers handle: nil, int64, float64, bool, []byte, string, time.Time,
// what a NamedValueChecker accepts, or, as a result, Rows.
type Value any

// NamedValue is an argument of a query.
type NamedValue struct {
	Name    string // without a prefix; empty if only the place counts
	Ordinal int    // from 1
	Value   Value
}

// Driver opens connections.
type Driver interface {
	Open(name string) (Conn, error)
}

// DriverContext is a Driver that parses the name once.
type DriverContext interface {
	OpenConnector(name string) (Connector, error)
}

// Connector opens connections of one kind, for any goroutine.
type Connector interface {
	Connect(context.Context) (Conn, error)
	Driver() Driver
}

// Conn is a connection; one goroutine uses it at a time.
type Conn interface {
	Prepare(query string) (Stmt, error)
	Close() error
	// Deprecated: implement ConnBeginTx.
	Begin() (Tx, error)
}

// Stmt is a prepared statement of a connection.
type Stmt interface {
	Close() error
	// NumInput returns how many arguments there must be, -1 if that is not known.
	NumInput() int
	// Deprecated: implement StmtExecContext.
	Exec(args []Value) (Result, error)
	// Deprecated: implement StmtQueryContext.
	Query(args []Value) (Rows, error)
}

// Tx is a transaction.
type Tx interface {
	Commit() error
	Rollback() error
}

// Result is what a statement without rows came to.
type Result interface {
	LastInsertId() (int64, error)
	RowsAffected() (int64, error)
}

// Rows is the result of a query.
type Rows interface {
	Columns() []string
	Close() error
	// Next fills dest, which has a place for each column; io.EOF at the end.
	Next(dest []Value) error
}

// IsolationLevel is package sql's.
type IsolationLevel int

// TxOptions is package sql's.
type TxOptions struct {
	Isolation IsolationLevel
	ReadOnly  bool
}

// ScanContext goes from ScanColumn to sql.ConvertAssign.
type ScanContext internal.ScanContext

var (
	// ErrSkip says that a fast way is not possible this time.
	ErrSkip = errors.New("driver: skip fast-path; continue as if unimplemented")
	// ErrBadConn says that the connection is of no use, and that nothing was done.
	ErrBadConn = errors.New("driver: bad connection")
	// ErrRemoveArgument says that an argument is not for the query.
	ErrRemoveArgument = errors.New("driver: remove argument from query")
)

// RowsAffected is a Result that knows only that.
type RowsAffected int64

var _ Result = RowsAffected(0)

// LastInsertId fails.
func (RowsAffected) LastInsertId() (int64, error) {
	return 0, errors.New("LastInsertId is not supported by this driver")
}

// RowsAffected returns the number.
func (v RowsAffected) RowsAffected() (int64, error) { return int64(v), nil }

// ResultNoRows is the Result of what changes no rows.
var ResultNoRows noRows

type noRows struct{}

var _ Result = noRows{}

func (noRows) LastInsertId() (int64, error) {
	return 0, errors.New("no LastInsertId available after DDL statement")
}

func (noRows) RowsAffected() (int64, error) {
	return 0, errors.New("no RowsAffected available after DDL statement")
}
