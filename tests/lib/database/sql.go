// database/sql over a driver that answers from a script: pool, statements,
// transactions, rows, conversions and what is wrong with them.
package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
	"time"
	"uuid"
)

type drv struct {
	mu    sync.Mutex
	opens int
	bad   int // connections that are bad when used next
	fail  error
}

func (d *drv) Open(name string) (driver.Conn, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.fail != nil {
		return nil, d.fail
	}
	d.opens++
	return &conn{d: d, n: d.opens}, nil
}

type conn struct {
	d *drv
	n int
}

func (c *conn) Prepare(query string) (driver.Stmt, error) {
	if query == "bad syntax" {
		return nil, errors.New("cannot parse")
	}
	c.d.mu.Lock()
	defer c.d.mu.Unlock()
	if c.d.bad > 0 {
		c.d.bad--
		return nil, driver.ErrBadConn
	}
	return &stmt{c, query}, nil
}
func (c *conn) Close() error              { return nil }
func (c *conn) Begin() (driver.Tx, error) { return tx{}, nil }

type tx struct{}

func (tx) Commit() error   { say("commit"); return nil }
func (tx) Rollback() error { say("rollback"); return nil }

type stmt struct {
	c     *conn
	query string
}

func (s *stmt) Close() error  { return nil }
func (s *stmt) NumInput() int { return strings.Count(s.query, "?") }
func (s *stmt) Exec(args []driver.Value) (driver.Result, error) {
	if s.query == "fail" {
		return nil, errors.New("exec failed")
	}
	if s.query == "ddl" {
		return driver.ResultNoRows, nil
	}
	return driver.RowsAffected(len(args)), nil
}
func (s *stmt) Query(args []driver.Value) (driver.Rows, error) {
	switch s.query {
	case "args ?", "args ??", "args ???":
		return &rows{cols: make([]string, len(args)), data: [][]driver.Value{args}}, nil
	case "types":
		return &rows{cols: []string{"a", "b", "c", "d", "e", "f", "g"}, data: [][]driver.Value{{int64(300), 1.5, "12", []byte("bytes"), true, time.Unix(0, 0).UTC(), nil}}}, nil
	case "three":
		return &rows{cols: []string{"n"}, data: [][]driver.Value{{int64(1)}, {int64(2)}, {int64(3)}}}, nil
	case "none":
		return &rows{cols: []string{"n"}}, nil
	case "rowerr":
		return &rows{cols: []string{"n"}, data: [][]driver.Value{{int64(1)}}, err: errors.New("lost")}, nil
	case "sets":
		return &sets{rows{cols: []string{"n"}, data: [][]driver.Value{{int64(1)}}}, 2}, nil
	}
	return nil, errors.New("no such query")
}

type rows struct {
	cols []string
	data [][]driver.Value
	err  error
}

func (r *rows) Columns() []string { return r.cols }
func (r *rows) Close() error      { return nil }
func (r *rows) Next(dest []driver.Value) error {
	if len(r.data) == 0 {
		if r.err != nil {
			return r.err
		}
		return io.EOF
	}
	copy(dest, r.data[0])
	r.data = r.data[1:]
	return nil
}
func (r *rows) ColumnTypeDatabaseTypeName(i int) string { return strings.ToUpper(r.cols[i]) }
func (r *rows) ColumnTypeScanType(i int) reflect.Type   { return reflect.TypeOf(0) }
func (r *rows) ColumnTypeLength(i int) (int64, bool)    { return int64(i), i > 0 }

type sets struct {
	rows
	left int
}

func (s *sets) HasNextResultSet() bool { return s.left > 0 }
func (s *sets) NextResultSet() error {
	if s.left == 0 {
		return io.EOF
	}
	s.left--
	s.data = [][]driver.Value{{int64(10 * s.left)}}
	return nil
}

var log []string

func say(s string) { log = append(log, s) }

type money int

func (m money) Value() (driver.Value, error) {
	if m < 0 {
		return nil, errors.New("no debts")
	}
	return fmt.Sprintf("$%d", int(m)), nil
}

type upper string

func (u *upper) Scan(src any) error {
	if src == nil {
		return errors.New("null")
	}
	*u = upper(strings.ToUpper(fmt.Sprint(src)))
	return nil
}

func main() {
	d := &drv{}
	sql.Register("script", d)
	fmt.Println(sql.Drivers())
	func() {
		defer func() { fmt.Println(recover()) }()
		sql.Register("script", d)
	}()
	_, err := sql.Open("nope", "")
	fmt.Println(err)
	db, err := sql.Open("script", "dsn")
	fmt.Println(err, db.Ping(), db.Driver() == d)

	// Arguments.
	now := time.Unix(1, 0).UTC()
	five := 5
	for _, a := range []any{1, uint8(2), 1.5, float32(2.5), "s", []byte("b"), true, nil, now, &five, (*int)(nil), money(3), money(-1), struct{}{}, []int{1}, uint64(1 << 63), sql.Named("x", 1), sql.Named("1", 1), sql.NullInt64{Int64: 4, Valid: true}, sql.NullString{}, sql.Null[string]{V: "v", Valid: true}, money(7)} {
		var got any
		err := db.QueryRow("args ?", a).Scan(&got)
		fmt.Printf("%T %v %v\n", got, got, err)
	}
	_, err = db.Exec("x ? ?", 1)
	fmt.Println(err)
	res, err := db.Exec("x ? ?", 1, 2)
	fmt.Println(err)
	fmt.Println(res.RowsAffected())
	fmt.Println(res.LastInsertId())
	res, _ = db.Exec("ddl")
	fmt.Println(res.RowsAffected())
	_, err = db.Exec("fail")
	fmt.Println(err)
	_, err = db.Exec("bad syntax")
	fmt.Println(err)

	// Destinations.
	scan := func(i int, dest any) {
		var skip [7]any
		list := []any{&skip[0], &skip[1], &skip[2], &skip[3], &skip[4], &skip[5], &skip[6]}
		list[i] = dest
		err := db.QueryRow("types").Scan(list...)
		fmt.Printf("%d %T %v %v\n", i, dest, reflect.Indirect(reflect.ValueOf(dest)), err)
	}
	for i := range 7 {
		scan(i, new(int))
		scan(i, new(int8))
		scan(i, new(uint16))
		scan(i, new(float64))
		scan(i, new(string))
		scan(i, new([]byte))
		scan(i, new(bool))
		scan(i, new(any))
		scan(i, new(time.Time))
		scan(i, new(sql.NullInt32))
		scan(i, new(sql.NullString))
		scan(i, new(sql.NullBool))
		scan(i, new(sql.NullByte))
		scan(i, new(sql.NullTime))
		scan(i, new(sql.NullFloat64))
		scan(i, new(sql.Null[int16]))
		scan(i, new(upper))
		scan(i, new(money))
		scan(i, new(chan int))
		scan(i, new(uuid.UUID))
		scan(i, 5)
		scan(i, (*int)(nil))
	}
	var p *string
	fmt.Println(db.QueryRow("args ?", nil).Scan(&p), p)
	fmt.Println(db.QueryRow("args ?", "text").Scan(&p), *p)
	var u uuid.UUID
	fmt.Println(db.QueryRow("args ?", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6").Scan(&u), u)
	fmt.Println(db.QueryRow("args ?", u[:]).Scan(&u), u)
	var raw sql.RawBytes
	fmt.Println(db.QueryRow("args ?", "x").Scan(&raw))
	fmt.Println(sql.ConvertAssign(driver.ScanContext{}, &five, "77"), five, sql.ConvertAssign(driver.ScanContext{}, five, "77"))

	// Rows.
	var n int
	rs, err := db.Query("three")
	fmt.Println(err, rs.Scan(&n))
	fmt.Println(rs.Columns())
	types, _ := rs.ColumnTypes()
	for _, t := range types {
		l, ok := t.Length()
		fmt.Println(t.Name(), t.DatabaseTypeName(), t.ScanType(), l, ok)
	}
	for rs.Next() {
		fmt.Println(rs.Scan(&n), n, rs.Scan(), rs.Scan(&n, &n))
	}
	fmt.Println(rs.Err(), rs.Close(), rs.Scan(&n))
	_, err = rs.Columns()
	fmt.Println(err, rs.Next(), rs.NextResultSet())
	fmt.Println(db.QueryRow("none").Scan(&n), db.QueryRow("no").Scan(&n), db.QueryRow("no").Err())
	rs, _ = db.Query("rowerr")
	for rs.Next() {
	}
	fmt.Println(rs.Err())
	rs, _ = db.Query("sets")
	for {
		for rs.Next() {
			rs.Scan(&n)
			fmt.Print(n, " ")
		}
		if !rs.NextResultSet() {
			break
		}
		fmt.Print("| ")
	}
	fmt.Println(rs.Err())
	rs, _ = db.Query("three")
	rs.Next()
	fmt.Println(rs.Scan(&raw), string(raw), rs.Scan(&raw), rs.Next(), rs.Scan(&n), n, rs.Close())
	ctx, cancel := context.WithCancel(context.Background())
	rs, _ = db.QueryContext(ctx, "three")
	fmt.Println(rs.Next())
	cancel()
	for rs.Next() {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(rs.Err())
	_, err = db.QueryContext(ctx, "three")
	fmt.Println(err)

	// Statements and transactions.
	st, err := db.Prepare("args ??")
	fmt.Println(err)
	var a, b any
	fmt.Println(st.QueryRow(1, 2).Scan(&a, &b), a, b)
	_, err = st.Query(1)
	fmt.Println(err)
	t, err := db.Begin()
	fmt.Println(err)
	fmt.Println(t.Stmt(st).QueryRow(3, 4).Scan(&a, &b), a, b)
	ts, err := t.Prepare("x ?")
	fmt.Println(err)
	_, err = ts.Exec(1)
	fmt.Println(err, t.Commit(), t.Rollback(), t.Commit())
	_, err = t.Exec("x")
	fmt.Println(err)
	_, err = ts.Exec(1)
	fmt.Println(err, st.Close(), st.Close())
	_, err = st.Exec(1, 2)
	fmt.Println(err)
	t, _ = db.Begin()
	fmt.Println(t.Rollback(), log)
	_, err = db.BeginTx(context.Background(), &sql.TxOptions{ReadOnly: true})
	fmt.Println(err)
	_, err = db.BeginTx(context.Background(), &sql.TxOptions{Isolation: sql.LevelSerializable})
	fmt.Println(err, sql.LevelSnapshot, sql.IsolationLevel(99))
	other, _ := sql.Open("script", "other")
	t, _ = db.Begin()
	os, _ := other.Prepare("x")
	_, err = t.Stmt(os).Exec()
	fmt.Println(err)
	rs, _ = t.Query("three")
	fmt.Println(rs.Next(), t.Commit(), rs.Next())
	fmt.Println(other.Close(), other.Ping(), other.Close())

	// The pool.
	fmt.Println(d.opens, db.Stats().OpenConnections, db.Stats().Idle)
	d.bad = 2
	_, err = db.Exec("x")
	fmt.Println(err, d.opens)
	db.SetMaxOpenConns(1)
	c, err := db.Conn(context.Background())
	fmt.Println(err, c.PingContext(context.Background()))
	ctx, cancel = context.WithTimeout(context.Background(), 5*time.Millisecond)
	_, err = db.ExecContext(ctx, "x")
	cancel()
	fmt.Println(err, db.Stats().WaitCount, db.Stats().InUse, db.Stats().MaxOpenConnections)
	fmt.Println(c.Raw(func(dc any) error { fmt.Printf("%T\n", dc); return io.ErrUnexpectedEOF }))
	done := make(chan error)
	go func() {
		_, err := db.Exec("x")
		done <- err
	}()
	for db.Stats().WaitCount < 2 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(c.Close(), <-done, c.Close())
	_, err = c.ExecContext(context.Background(), "x")
	fmt.Println(err)
	db.SetMaxIdleConns(0)
	fmt.Println(db.Stats().OpenConnections, db.Stats().MaxIdleClosed > 0)
	db.SetMaxIdleConns(1)
	db.SetConnMaxIdleTime(time.Millisecond)
	db.Exec("x")
	for db.Stats().OpenConnections > 0 {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(db.Stats().MaxIdleTimeClosed > 0)
	var wg sync.WaitGroup
	db.SetMaxOpenConns(3)
	var mu sync.Mutex
	sum := 0
	for range 20 {
		wg.Go(func() {
			rs, err := db.Query("three")
			if err != nil {
				fmt.Println(err)
				return
			}
			defer rs.Close()
			for rs.Next() {
				var n int
				rs.Scan(&n)
				mu.Lock()
				sum += n
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(sum, db.Stats().OpenConnections <= 3)
	d.fail = errors.New("no more")
	db.SetMaxIdleConns(-1)
	_, err = db.Exec("x")
	fmt.Println(err)
	fmt.Println(db.Close())
	_, err = db.Exec("x")
	fmt.Println(err)

	// Converters.
	for _, c := range []driver.ValueConverter{driver.Bool, driver.Int32, driver.String, driver.DefaultParameterConverter, driver.Null{driver.Int32}, driver.NotNull{driver.String}} {
		for _, v := range []any{true, 1, 2, int64(1 << 40), uint(1), "true", "12", "x", []byte("0"), 1.5, nil} {
			x, err := c.ConvertValue(v)
			fmt.Printf("%T %v %v; ", x, x, err)
		}
		fmt.Println()
	}
	fmt.Println(driver.Bool, driver.IsValue(1), driver.IsScanValue(int64(1)))
}

// Output:
// [script]
// sql: Register called twice for driver script
// sql: unknown driver "nope" (forgotten import?)
// <nil> <nil> true
// int64 1 <nil>
// int64 2 <nil>
// float64 1.5 <nil>
// float64 2.5 <nil>
// string s <nil>
// []uint8 [98] <nil>
// bool true <nil>
// <nil> <nil> <nil>
// time.Time 1970-01-01 00:00:01 +0000 UTC <nil>
// int64 5 <nil>
// <nil> <nil> <nil>
// string $3 <nil>
// <nil> <nil> sql: converting argument $1 type: no debts
// <nil> <nil> sql: converting argument $1 type: unsupported type struct {}, a struct
// <nil> <nil> sql: converting argument $1 type: unsupported type []int, a slice of int
// <nil> <nil> sql: converting argument $1 type: uint64 values with high bit set are not supported
// <nil> <nil> sql: driver does not support the use of Named Parameters
// <nil> <nil> name "1" does not begin with a letter
// int64 4 <nil>
// <nil> <nil> <nil>
// string v <nil>
// string $7 <nil>
// sql: expected 2 arguments, got 1
// <nil>
// 2 <nil>
// 0 LastInsertId is not supported by this driver
// 0 no RowsAffected available after DDL statement
// exec failed
// cannot parse
// 0 *int 300 <nil>
// 0 *int8 0 sql: Scan error on column index 0, name "a": converting driver.Value type int64 ("300") to a int8: value out of range
// 0 *uint16 300 <nil>
// 0 *float64 300 <nil>
// 0 *string 300 <nil>
// 0 *[]uint8 [51 48 48] <nil>
// 0 *bool false sql: Scan error on column index 0, name "a": sql/driver: couldn't convert 300 into type bool
// 0 *interface {} 300 <nil>
// 0 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 0, name "a": unsupported Scan, storing driver.Value type int64 into type *time.Time
// 0 *sql.NullInt32 {300 true} <nil>
// 0 *sql.NullString {300 true} <nil>
// 0 *sql.NullBool {false false} sql: Scan error on column index 0, name "a": sql/driver: couldn't convert 300 into type bool
// 0 *sql.NullByte {0 false} sql: Scan error on column index 0, name "a": converting driver.Value type int64 ("300") to a uint8: value out of range
// 0 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} sql: Scan error on column index 0, name "a": unsupported Scan, storing driver.Value type int64 into type *time.Time
// 0 *sql.NullFloat64 {300 true} <nil>
// 0 *sql.Null[int16] {300 true} <nil>
// 0 *main.upper 300 <nil>
// 0 *main.money 300 <nil>
// 0 *chan int <nil> sql: Scan error on column index 0, name "a": unsupported Scan, storing driver.Value type int64 into type *chan int
// 0 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 0, name "a": unsupported Scan, storing driver.Value type int64 into type *uuid.UUID
// 0 int 5 sql: Scan error on column index 0, name "a": destination not a pointer
// 0 *int <invalid reflect.Value> sql: Scan error on column index 0, name "a": destination pointer is nil
// 1 *int 0 sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a int: invalid syntax
// 1 *int8 0 sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a int8: invalid syntax
// 1 *uint16 0 sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a uint16: invalid syntax
// 1 *float64 1.5 <nil>
// 1 *string 1.5 <nil>
// 1 *[]uint8 [49 46 53] <nil>
// 1 *bool false sql: Scan error on column index 1, name "b": sql/driver: couldn't convert 1.5 (float64) into type bool
// 1 *interface {} 1.5 <nil>
// 1 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 1, name "b": unsupported Scan, storing driver.Value type float64 into type *time.Time
// 1 *sql.NullInt32 {0 false} sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a int32: invalid syntax
// 1 *sql.NullString {1.5 true} <nil>
// 1 *sql.NullBool {false false} sql: Scan error on column index 1, name "b": sql/driver: couldn't convert 1.5 (float64) into type bool
// 1 *sql.NullByte {0 false} sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a uint8: invalid syntax
// 1 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} sql: Scan error on column index 1, name "b": unsupported Scan, storing driver.Value type float64 into type *time.Time
// 1 *sql.NullFloat64 {1.5 true} <nil>
// 1 *sql.Null[int16] {0 false} sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a int16: invalid syntax
// 1 *main.upper 1.5 <nil>
// 1 *main.money 0 sql: Scan error on column index 1, name "b": converting driver.Value type float64 ("1.5") to a int: invalid syntax
// 1 *chan int <nil> sql: Scan error on column index 1, name "b": unsupported Scan, storing driver.Value type float64 into type *chan int
// 1 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 1, name "b": unsupported Scan, storing driver.Value type float64 into type *uuid.UUID
// 1 int 5 sql: Scan error on column index 1, name "b": destination not a pointer
// 1 *int <invalid reflect.Value> sql: Scan error on column index 1, name "b": destination pointer is nil
// 2 *int 12 <nil>
// 2 *int8 12 <nil>
// 2 *uint16 12 <nil>
// 2 *float64 12 <nil>
// 2 *string 12 <nil>
// 2 *[]uint8 [49 50] <nil>
// 2 *bool false sql: Scan error on column index 2, name "c": sql/driver: couldn't convert "12" into type bool
// 2 *interface {} 12 <nil>
// 2 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 2, name "c": unsupported Scan, storing driver.Value type string into type *time.Time
// 2 *sql.NullInt32 {12 true} <nil>
// 2 *sql.NullString {12 true} <nil>
// 2 *sql.NullBool {false false} sql: Scan error on column index 2, name "c": sql/driver: couldn't convert "12" into type bool
// 2 *sql.NullByte {12 true} <nil>
// 2 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} sql: Scan error on column index 2, name "c": unsupported Scan, storing driver.Value type string into type *time.Time
// 2 *sql.NullFloat64 {12 true} <nil>
// 2 *sql.Null[int16] {12 true} <nil>
// 2 *main.upper 12 <nil>
// 2 *main.money 12 <nil>
// 2 *chan int <nil> sql: Scan error on column index 2, name "c": unsupported Scan, storing driver.Value type string into type *chan int
// 2 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 2, name "c": converting driver.Value type string ("12") to a UUID: invalid uuid
// 2 int 5 sql: Scan error on column index 2, name "c": destination not a pointer
// 2 *int <invalid reflect.Value> sql: Scan error on column index 2, name "c": destination pointer is nil
// 3 *int 0 sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a int: invalid syntax
// 3 *int8 0 sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a int8: invalid syntax
// 3 *uint16 0 sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a uint16: invalid syntax
// 3 *float64 0 sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a float64: invalid syntax
// 3 *string bytes <nil>
// 3 *[]uint8 [98 121 116 101 115] <nil>
// 3 *bool false sql: Scan error on column index 3, name "d": sql/driver: couldn't convert "bytes" into type bool
// 3 *interface {} [98 121 116 101 115] <nil>
// 3 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 3, name "d": unsupported Scan, storing driver.Value type []uint8 into type *time.Time
// 3 *sql.NullInt32 {0 false} sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a int32: invalid syntax
// 3 *sql.NullString {bytes true} <nil>
// 3 *sql.NullBool {false false} sql: Scan error on column index 3, name "d": sql/driver: couldn't convert "bytes" into type bool
// 3 *sql.NullByte {0 false} sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a uint8: invalid syntax
// 3 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} sql: Scan error on column index 3, name "d": unsupported Scan, storing driver.Value type []uint8 into type *time.Time
// 3 *sql.NullFloat64 {0 false} sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a float64: invalid syntax
// 3 *sql.Null[int16] {0 false} sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a int16: invalid syntax
// 3 *main.upper [98 121 116 101 115] <nil>
// 3 *main.money 0 sql: Scan error on column index 3, name "d": converting driver.Value type []uint8 ("bytes") to a int: invalid syntax
// 3 *chan int <nil> sql: Scan error on column index 3, name "d": unsupported Scan, storing driver.Value type []uint8 into type *chan int
// 3 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 3, name "d": converting driver.Value type []byte ("bytes") to a UUID: invalid uuid
// 3 int 5 sql: Scan error on column index 3, name "d": destination not a pointer
// 3 *int <invalid reflect.Value> sql: Scan error on column index 3, name "d": destination pointer is nil
// 4 *int 0 sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a int: invalid syntax
// 4 *int8 0 sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a int8: invalid syntax
// 4 *uint16 0 sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a uint16: invalid syntax
// 4 *float64 0 sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a float64: invalid syntax
// 4 *string true <nil>
// 4 *[]uint8 [116 114 117 101] <nil>
// 4 *bool true <nil>
// 4 *interface {} true <nil>
// 4 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 4, name "e": unsupported Scan, storing driver.Value type bool into type *time.Time
// 4 *sql.NullInt32 {0 false} sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a int32: invalid syntax
// 4 *sql.NullString {true true} <nil>
// 4 *sql.NullBool {true true} <nil>
// 4 *sql.NullByte {0 false} sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a uint8: invalid syntax
// 4 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} sql: Scan error on column index 4, name "e": unsupported Scan, storing driver.Value type bool into type *time.Time
// 4 *sql.NullFloat64 {0 false} sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a float64: invalid syntax
// 4 *sql.Null[int16] {0 false} sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a int16: invalid syntax
// 4 *main.upper TRUE <nil>
// 4 *main.money 0 sql: Scan error on column index 4, name "e": converting driver.Value type bool ("true") to a int: invalid syntax
// 4 *chan int <nil> sql: Scan error on column index 4, name "e": unsupported Scan, storing driver.Value type bool into type *chan int
// 4 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 4, name "e": unsupported Scan, storing driver.Value type bool into type *uuid.UUID
// 4 int 5 sql: Scan error on column index 4, name "e": destination not a pointer
// 4 *int <invalid reflect.Value> sql: Scan error on column index 4, name "e": destination pointer is nil
// 5 *int 0 sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a int: invalid syntax
// 5 *int8 0 sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a int8: value out of range
// 5 *uint16 0 sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a uint16: invalid syntax
// 5 *float64 0 sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a float64: invalid syntax
// 5 *string 1970-01-01T00:00:00Z <nil>
// 5 *[]uint8 [49 57 55 48 45 48 49 45 48 49 84 48 48 58 48 48 58 48 48 90] <nil>
// 5 *bool false sql: Scan error on column index 5, name "f": sql/driver: couldn't convert 1970-01-01 00:00:00 +0000 UTC (time.Time) into type bool
// 5 *interface {} 1970-01-01 00:00:00 +0000 UTC <nil>
// 5 *time.Time 1970-01-01 00:00:00 +0000 UTC <nil>
// 5 *sql.NullInt32 {0 false} sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a int32: invalid syntax
// 5 *sql.NullString {1970-01-01T00:00:00Z true} <nil>
// 5 *sql.NullBool {false false} sql: Scan error on column index 5, name "f": sql/driver: couldn't convert 1970-01-01 00:00:00 +0000 UTC (time.Time) into type bool
// 5 *sql.NullByte {0 false} sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a uint8: value out of range
// 5 *sql.NullTime {1970-01-01 00:00:00 +0000 UTC true} <nil>
// 5 *sql.NullFloat64 {0 false} sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a float64: invalid syntax
// 5 *sql.Null[int16] {0 false} sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a int16: invalid syntax
// 5 *main.upper 1970-01-01 00:00:00 +0000 UTC <nil>
// 5 *main.money 0 sql: Scan error on column index 5, name "f": converting driver.Value type time.Time ("1970-01-01 00:00:00 +0000 UTC") to a int: invalid syntax
// 5 *chan int <nil> sql: Scan error on column index 5, name "f": unsupported Scan, storing driver.Value type time.Time into type *chan int
// 5 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 5, name "f": unsupported Scan, storing driver.Value type time.Time into type *uuid.UUID
// 5 int 5 sql: Scan error on column index 5, name "f": destination not a pointer
// 5 *int <invalid reflect.Value> sql: Scan error on column index 5, name "f": destination pointer is nil
// 6 *int 0 sql: Scan error on column index 6, name "g": converting NULL to int is unsupported
// 6 *int8 0 sql: Scan error on column index 6, name "g": converting NULL to int8 is unsupported
// 6 *uint16 0 sql: Scan error on column index 6, name "g": converting NULL to uint16 is unsupported
// 6 *float64 0 sql: Scan error on column index 6, name "g": converting NULL to float64 is unsupported
// 6 *string  sql: Scan error on column index 6, name "g": converting NULL to string is unsupported
// 6 *[]uint8 [] <nil>
// 6 *bool false sql: Scan error on column index 6, name "g": sql/driver: couldn't convert <nil> (<nil>) into type bool
// 6 *interface {} <nil> <nil>
// 6 *time.Time 0001-01-01 00:00:00 +0000 UTC sql: Scan error on column index 6, name "g": unsupported Scan, storing driver.Value type <nil> into type *time.Time
// 6 *sql.NullInt32 {0 false} <nil>
// 6 *sql.NullString { false} <nil>
// 6 *sql.NullBool {false false} <nil>
// 6 *sql.NullByte {0 false} <nil>
// 6 *sql.NullTime {0001-01-01 00:00:00 +0000 UTC false} <nil>
// 6 *sql.NullFloat64 {0 false} <nil>
// 6 *sql.Null[int16] {0 false} <nil>
// 6 *main.upper  sql: Scan error on column index 6, name "g": null
// 6 *main.money 0 sql: Scan error on column index 6, name "g": converting NULL to int is unsupported
// 6 *chan int <nil> sql: Scan error on column index 6, name "g": unsupported Scan, storing driver.Value type <nil> into type *chan int
// 6 *uuid.UUID 00000000-0000-0000-0000-000000000000 sql: Scan error on column index 6, name "g": unsupported Scan, storing driver.Value type <nil> into type *uuid.UUID
// 6 int 5 sql: Scan error on column index 6, name "g": destination not a pointer
// 6 *int <invalid reflect.Value> sql: Scan error on column index 6, name "g": destination pointer is nil
// <nil> <nil>
// <nil> text
// <nil> f81d4fae-7dec-11d0-a765-00a0c91e6bf6
// <nil> f81d4fae-7dec-11d0-a765-00a0c91e6bf6
// sql: RawBytes isn't allowed on Row.Scan
// <nil> 77 destination not a pointer
// <nil> sql: Scan called without calling Next
// [n] <nil>
// n N int 0 false
// <nil> 1 sql: expected 1 destination arguments in Scan, not 0 sql: expected 1 destination arguments in Scan, not 2
// <nil> 2 sql: expected 1 destination arguments in Scan, not 0 sql: expected 1 destination arguments in Scan, not 2
// <nil> 3 sql: expected 1 destination arguments in Scan, not 0 sql: expected 1 destination arguments in Scan, not 2
// <nil> <nil> sql: Rows are closed
// sql: Rows are closed false false
// sql: no rows in result set no such query no such query
// lost
// 1 | 10 | 0 <nil>
// <nil> 1 sql: Scan called without calling Next (closemuScanHold) true <nil> 2 <nil>
// true
// context canceled
// context canceled
// <nil>
// <nil> 1 2
// sql: expected 2 arguments, got 1
// <nil>
// <nil> 3 4
// <nil>
// <nil> <nil> sql: transaction has already been committed or rolled back sql: transaction has already been committed or rolled back
// sql: transaction has already been committed or rolled back
// sql: statement is closed <nil> <nil>
// sql: statement is closed
// <nil> [commit rollback]
// sql: driver does not support read-only transactions
// sql: driver does not support non-default isolation level Snapshot IsolationLevel(99)
// sql: Tx.Stmt: statement from different database used
// true <nil> false
// <nil> sql: database is closed <nil>
// 2 1 1
// <nil> 4
// <nil> <nil>
// context deadline exceeded 1 1 1
// *main.conn
// unexpected EOF
// <nil> <nil> sql: connection is already closed
// sql: connection is already closed
// 0 true
// true
// 120 true
// no more
// <nil>
// sql: database is closed
// bool true <nil>; bool true <nil>; <nil> <nil> sql/driver: couldn't convert 2 into type bool; <nil> <nil> sql/driver: couldn't convert 1099511627776 into type bool; bool true <nil>; bool true <nil>; <nil> <nil> sql/driver: couldn't convert "12" into type bool; <nil> <nil> sql/driver: couldn't convert "x" into type bool; bool false <nil>; <nil> <nil> sql/driver: couldn't convert 1.5 (float64) into type bool; <nil> <nil> sql/driver: couldn't convert <nil> (<nil>) into type bool;
// <nil> <nil> sql/driver: unsupported value true (type bool) converting to int32; int64 1 <nil>; int64 2 <nil>; <nil> <nil> sql/driver: value 1099511627776 overflows int32; int64 1 <nil>; <nil> <nil> sql/driver: value "true" can't be converted to int32; int64 12 <nil>; <nil> <nil> sql/driver: value "x" can't be converted to int32; <nil> <nil> sql/driver: unsupported value [48] (type []uint8) converting to int32; <nil> <nil> sql/driver: unsupported value 1.5 (type float64) converting to int32; <nil> <nil> sql/driver: unsupported value <nil> (type <nil>) converting to int32;
// string true <nil>; string 1 <nil>; string 2 <nil>; string 1099511627776 <nil>; string 1 <nil>; string true <nil>; string 12 <nil>; string x <nil>; []uint8 [48] <nil>; string 1.5 <nil>; string <nil> <nil>;
// bool true <nil>; int64 1 <nil>; int64 2 <nil>; int64 1099511627776 <nil>; int64 1 <nil>; string true <nil>; string 12 <nil>; string x <nil>; []uint8 [48] <nil>; float64 1.5 <nil>; <nil> <nil> <nil>;
// <nil> <nil> sql/driver: unsupported value true (type bool) converting to int32; int64 1 <nil>; int64 2 <nil>; <nil> <nil> sql/driver: value 1099511627776 overflows int32; int64 1 <nil>; <nil> <nil> sql/driver: value "true" can't be converted to int32; int64 12 <nil>; <nil> <nil> sql/driver: value "x" can't be converted to int32; <nil> <nil> sql/driver: unsupported value [48] (type []uint8) converting to int32; <nil> <nil> sql/driver: unsupported value 1.5 (type float64) converting to int32; <nil> <nil> <nil>;
// string true <nil>; string 1 <nil>; string 2 <nil>; string 1099511627776 <nil>; string 1 <nil>; string true <nil>; string 12 <nil>; string x <nil>; []uint8 [48] <nil>; string 1.5 <nil>; <nil> <nil> nil value not allowed;
// Bool false true
