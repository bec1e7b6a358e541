package sql

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sync"
)

// Rows is the result of a query, before its first row. It is closed after the last
// row, by Close, and when its context ends.
type Rows struct {
	c       *conn
	rowsi   driver.Rows
	release func(error) // gives the connection back
	stmt    *driverStmt // closed with the rows, if not nil
	ctx     context.Context
	cancel  context.CancelFunc

	mu       sync.RWMutex // held for reading while a row is read
	closed   bool
	err      error // what ended the rows, io.EOF at their end
	ctxErr   error // why the context ended them
	last     []driver.Value
	scanner  bool // the driver stores values itself, and there is a row
	raw      []byte
	children []*Rows // cursors, closed with the rows
	rawHold  bool    // a RawBytes is out: mu is held until the next call
}

var (
	errRowsClosed = errors.New("sql: Rows are closed")
	errNoRows     = errors.New("sql: no Rows available")
)

// watch closes the rows when a context ends.
func (rs *Rows) watch(ctx, txctx context.Context) {
	rs.ctx = ctx
	if ctx.Done() == nil && (txctx == nil || txctx.Done() == nil) {
		rs.cancel = func() {}
		return
	}
	rs.ctx, rs.cancel = context.WithCancel(ctx)
	go func() {
		var tx <-chan struct{}
		if txctx != nil {
			tx = txctx.Done()
		}
		var err error
		select {
		case <-ctx.Done():
			err = ctx.Err()
		case <-tx:
			err = txctx.Err()
		case <-rs.ctx.Done():
			if err = ctx.Err(); err == nil {
				return
			}
		}
		rs.mu.Lock()
		rs.ctxErr = err
		rs.mu.Unlock()
		rs.close(err)
	}()
}

// free lets go of what a RawBytes held.
func (rs *Rows) free() {
	if rs.rawHold {
		rs.rawHold = false
		rs.raw = rs.raw[:0]
		rs.mu.RUnlock()
	}
}

// Next goes to the next row; false at the end or with an error.
func (rs *Rows) Next() bool {
	rs.free()
	rs.mu.RLock()
	if rs.ctxErr != nil || rs.closed {
		rs.mu.RUnlock()
		return false
	}
	end, ok := rs.next()
	rs.mu.RUnlock()
	if end {
		rs.Close()
	}
	return ok
}

// next reads a row; end: there is nothing more, not even another result.
func (rs *Rows) next() (end, ok bool) {
	rs.c.Lock()
	defer rs.c.Unlock()
	var err error
	if s, is := rs.rowsi.(driver.RowsColumnScanner); is {
		err = s.NextRow()
		rs.scanner = err == nil
	} else {
		if rs.last == nil {
			rs.last = make([]driver.Value, len(rs.rowsi.Columns()))
		}
		err = rs.rowsi.Next(rs.last)
	}
	rs.err = err
	if err == nil {
		return false, true
	}
	if err != io.EOF {
		return true, false
	}
	n, more := rs.rowsi.(driver.RowsNextResultSet)
	return !more || !n.HasNextResultSet(), false
}

// NextResultSet goes to the next result, before its first row.
func (rs *Rows) NextResultSet() bool {
	rs.free()
	end := false
	defer func() {
		if end {
			rs.Close()
		}
	}()
	rs.mu.RLock()
	defer rs.mu.RUnlock()
	if rs.closed {
		return false
	}
	rs.last, rs.scanner = nil, false
	n, ok := rs.rowsi.(driver.RowsNextResultSet)
	if !ok {
		end = true
		return false
	}
	rs.c.Lock()
	defer rs.c.Unlock()
	if rs.err = n.NextResultSet(); rs.err != nil {
		end = true
		return false
	}
	return true
}

// Err returns what ended the rows, if it was not their end.
func (rs *Rows) Err() error {
	if !rs.rawHold {
		rs.mu.RLock()
		defer rs.mu.RUnlock()
	}
	if rs.ctxErr != nil {
		return rs.ctxErr
	}
	if rs.err == io.EOF {
		return nil
	}
	return rs.err
}

// Columns returns the names of the columns.
func (rs *Rows) Columns() ([]string, error) {
	rs.mu.RLock()
	defer rs.mu.RUnlock()
	if rs.closed {
		return nil, rs.closedError()
	}
	if rs.rowsi == nil {
		return nil, errNoRows
	}
	rs.c.Lock()
	defer rs.c.Unlock()
	return rs.rowsi.Columns(), nil
}

// closedError is the error of who asks after the end.
func (rs *Rows) closedError() error {
	if rs.err == nil || rs.err == io.EOF {
		return errRowsClosed
	}
	return rs.err
}

// Scan stores the row's values in dest, a pointer for each column. See the package's
// convert.go for what goes where.
func (rs *Rows) Scan(dest ...any) error {
	if rs.rawHold {
		return fmt.Errorf("sql: Scan called without calling Next (closemuScanHold)")
	}
	rs.mu.RLock()
	hold := false
	defer func() {
		if hold {
			rs.rawHold = true
		} else {
			rs.mu.RUnlock()
		}
	}()
	if rs.err != nil && rs.err != io.EOF {
		return rs.err
	}
	if rs.closed {
		return rs.closedError()
	}
	if rs.last == nil && !rs.scanner {
		return errors.New("sql: Scan called without calling Next")
	}
	columns := rs.rowsi.Columns()
	if len(dest) != len(columns) {
		return fmt.Errorf("sql: expected %d destination arguments in Scan, not %d", len(columns), len(dest))
	}
	raw := false
	for _, d := range dest {
		if _, ok := d.(*RawBytes); ok {
			raw = true
			rs.raw = rs.raw[:0]
		}
	}
	for i, d := range dest {
		var err error
		if rs.scanner {
			rs.c.Lock()
			err = rs.rowsi.(driver.RowsColumnScanner).ScanColumn(driver.ScanContext{Rows: rs}, i, d)
			rs.c.Unlock()
		} else {
			err = convertAssign(d, rs.last[i], rs)
		}
		if err != nil {
			return fmt.Errorf("sql: Scan error on column index %d, name %q: %w", i, columns[i], err)
		}
	}
	hold = raw
	return nil
}

// Close ends the rows. It may be called more than once.
func (rs *Rows) Close() error {
	rs.free()
	return rs.close(nil)
}

func (rs *Rows) close(err error) error {
	rs.mu.Lock()
	defer rs.mu.Unlock()
	if rs.closed {
		return nil
	}
	rs.closed = true
	if rs.err == nil {
		rs.err = err
	}
	for _, child := range rs.children {
		child.close(err)
	}
	rs.c.Lock()
	err = rs.rowsi.Close()
	rs.c.Unlock()
	if rs.cancel != nil {
		rs.cancel()
	}
	if rs.stmt != nil {
		rs.c.forget(rs.stmt)
	}
	rs.release(err)
	return err
}

// ColumnTypes tells of the columns what the driver knows.
func (rs *Rows) ColumnTypes() ([]*ColumnType, error) {
	rs.mu.RLock()
	defer rs.mu.RUnlock()
	if rs.closed {
		return nil, rs.closedError()
	}
	if rs.rowsi == nil {
		return nil, errNoRows
	}
	rs.c.Lock()
	defer rs.c.Unlock()
	var list []*ColumnType
	for i, name := range rs.rowsi.Columns() {
		t := &ColumnType{name: name, scanType: reflect.TypeFor[any]()}
		if p, ok := rs.rowsi.(driver.RowsColumnTypeScanType); ok {
			t.scanType = p.ColumnTypeScanType(i)
		}
		if p, ok := rs.rowsi.(driver.RowsColumnTypeDatabaseTypeName); ok {
			t.databaseType = p.ColumnTypeDatabaseTypeName(i)
		}
		if p, ok := rs.rowsi.(driver.RowsColumnTypeLength); ok {
			t.length, t.hasLength = p.ColumnTypeLength(i)
		}
		if p, ok := rs.rowsi.(driver.RowsColumnTypeNullable); ok {
			t.nullable, t.hasNullable = p.ColumnTypeNullable(i)
		}
		if p, ok := rs.rowsi.(driver.RowsColumnTypePrecisionScale); ok {
			t.precision, t.scale, t.hasPrecision = p.ColumnTypePrecisionScale(i)
		}
		list = append(list, t)
	}
	return list, nil
}

// ColumnType is what is known of a column.
type ColumnType struct {
	name, databaseType                   string
	scanType                             reflect.Type
	length, precision, scale             int64
	nullable                             bool
	hasLength, hasNullable, hasPrecision bool
}

// Name returns the column's name or alias.
func (ci *ColumnType) Name() string { return ci.name }

// Length returns how long values can be, if that differs.
func (ci *ColumnType) Length() (length int64, ok bool) { return ci.length, ci.hasLength }

// DecimalSize returns the digits of a decimal type.
func (ci *ColumnType) DecimalSize() (precision, scale int64, ok bool) {
	return ci.precision, ci.scale, ci.hasPrecision
}

// ScanType returns a type that values fit.
func (ci *ColumnType) ScanType() reflect.Type { return ci.scanType }

// Nullable returns whether values can be null, if that is known.
func (ci *ColumnType) Nullable() (nullable, ok bool) { return ci.nullable, ci.hasNullable }

// DatabaseTypeName returns the database's name of the type, without a length.
func (ci *ColumnType) DatabaseTypeName() string { return ci.databaseType }

// Row is the first row of a query.
type Row struct {
	rows *Rows
	err  error // of the query
}

// Scan stores the row's values. The error is ErrNoRows if there is no row.
func (r *Row) Scan(dest ...any) error {
	if r.err != nil {
		return r.err
	}
	defer r.rows.Close()
	for _, d := range dest {
		if _, ok := d.(*RawBytes); ok {
			return errors.New("sql: RawBytes isn't allowed on Row.Scan")
		}
	}
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return ErrNoRows
	}
	if err := r.rows.Scan(dest...); err != nil {
		return err
	}
	return r.rows.Close()
}

// Err returns the error of the query, before Scan.
func (r *Row) Err() error { return r.err }
