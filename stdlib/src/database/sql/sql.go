// Package sql speaks with databases through drivers: a pool of connections (pool.go),
// statements, transactions and rows, and conversions between their values and Go's.
package sql

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"sync"
)

var (
	driversMu sync.RWMutex
	drivers   = map[string]driver.Driver{}
)

// Register makes a driver known by a name, once.
func Register(name string, driver driver.Driver) {
	driversMu.Lock()
	defer driversMu.Unlock()
	if driver == nil {
		panic("sql: Register driver is nil")
	}
	if _, twice := drivers[name]; twice {
		panic("sql: Register called twice for driver " + name)
	}
	drivers[name] = driver
}

// Drivers returns the names of the drivers, sorted.
func Drivers() []string {
	driversMu.RLock()
	defer driversMu.RUnlock()
	return slices.Sorted(maps.Keys(drivers))
}

var (
	ErrNoRows   = errors.New("sql: no rows in result set")
	ErrConnDone = errors.New("sql: connection is already closed")
	ErrTxDone   = errors.New("sql: transaction has already been committed or rolled back")

	errDBClosed = errors.New("sql: database is closed")
)

// NamedArg is an argument for a parameter with a name.
type NamedArg struct {
	_Named_Fields_Required struct{}

	Name  string // without a prefix
	Value any
}

// Named returns a NamedArg.
func Named(name string, value any) NamedArg { return NamedArg{Name: name, Value: value} }

// Out is an argument that a procedure sets.
type Out struct {
	_Named_Fields_Required struct{}

	Dest any  // a pointer
	In   bool // it is read, too
}

// IsolationLevel is how much transactions see of each other.
type IsolationLevel int

// The levels, of which drivers may know some.
const (
	LevelDefault IsolationLevel = iota
	LevelReadUncommitted
	LevelReadCommitted
	LevelWriteCommitted
	LevelRepeatableRead
	LevelSnapshot
	LevelSerializable
	LevelLinearizable
)

var levelNames = []string{
	"Default", "Read Uncommitted", "Read Committed", "Write Committed",
	"Repeatable Read", "Snapshot", "Serializable", "Linearizable",
}

// String names the level.
func (i IsolationLevel) String() string {
	if i >= 0 && int(i) < len(levelNames) {
		return levelNames[i]
	}
	return "IsolationLevel(" + strconv.Itoa(int(i)) + ")"
}

var _ fmt.Stringer = LevelDefault

// TxOptions are those of a transaction.
type TxOptions struct {
	Isolation IsolationLevel
	ReadOnly  bool
}

// Result is what a statement without rows came to.
type Result interface {
	LastInsertId() (int64, error)
	RowsAffected() (int64, error)
}

// result is a driver's, asked only while nobody else uses the connection.
type result struct {
	sync.Locker
	res driver.Result
}

func (r result) LastInsertId() (int64, error) {
	r.Lock()
	defer r.Unlock()
	return r.res.LastInsertId()
}

func (r result) RowsAffected() (int64, error) {
	r.Lock()
	defer r.Unlock()
	return r.res.RowsAffected()
}

// Scanner is a destination that takes values itself. What it gets of []byte is the
// driver's.
type Scanner interface {
	Scan(src any) error
}

// RawBytes is a destination that holds the driver's own bytes, until the next Next,
// Scan or Close.
type RawBytes []byte
