package sql

import (
	"context"
	"database/sql/driver"
	"errors"
	"sync"
	"sync/atomic"
)

// Conn is one connection, until it is closed.
type Conn struct {
	db   *DB
	done atomic.Bool

	using sync.RWMutex // held for reading while the connection is in use
	c     *conn
}

func (c *Conn) txContext() context.Context { return nil }

func (c *Conn) grab(context.Context) (*conn, func(error), error) {
	if c.done.Load() {
		return nil, nil, ErrConnDone
	}
	c.using.RLock()
	return c.c, func(err error) {
		c.using.RUnlock()
		if errors.Is(err, driver.ErrBadConn) {
			c.close(err)
		}
	}, nil
}

func (c *Conn) close(err error) error {
	if c.done.Swap(true) {
		return ErrConnDone
	}
	c.using.Lock()
	defer c.using.Unlock()
	c.db.put(c.c, err, true)
	return nil
}

// Close gives the connection back to the pool.
func (c *Conn) Close() error { return c.close(nil) }

// PingContext asks whether the database is there.
func (c *Conn) PingContext(ctx context.Context) error {
	dc, release, err := c.grab(ctx)
	if err != nil {
		return err
	}
	return dc.ping(ctx, release)
}

// ExecContext executes a query that has no rows.
func (c *Conn) ExecContext(ctx context.Context, query string, args ...any) (Result, error) {
	return execOn(c, ctx, query, args)
}

// QueryContext executes a query that has rows.
func (c *Conn) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	return queryOn(c, ctx, query, args)
}

// QueryRowContext executes a query of which the first row is wanted.
func (c *Conn) QueryRowContext(ctx context.Context, query string, args ...any) *Row {
	rows, err := c.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err}
}

// PrepareContext makes a statement of the connection.
func (c *Conn) PrepareContext(ctx context.Context, query string) (*Stmt, error) {
	return prepareOn(c, c.db, ctx, query)
}

// Raw calls f with the driver's connection.
func (c *Conn) Raw(f func(driverConn any) error) (err error) {
	dc, release, err := c.grab(nil)
	if err != nil {
		return err
	}
	panicked := true
	dc.Lock()
	defer func() {
		dc.Unlock()
		if panicked {
			err = driver.ErrBadConn
		}
		release(err)
	}()
	err = f(dc.ci)
	panicked = false
	return err
}

// BeginTx begins a transaction.
func (c *Conn) BeginTx(ctx context.Context, opts *TxOptions) (*Tx, error) {
	dc, release, err := c.grab(ctx)
	if err != nil {
		return nil, err
	}
	return dc.begin(ctx, opts, release)
}

func execOn(o owner, ctx context.Context, query string, args []any) (Result, error) {
	c, release, err := o.grab(ctx)
	if err != nil {
		return nil, err
	}
	return c.exec(ctx, query, args, release)
}

func queryOn(o owner, ctx context.Context, query string, args []any) (*Rows, error) {
	c, release, err := o.grab(ctx)
	if err != nil {
		return nil, err
	}
	return c.query(ctx, o.txContext(), query, args, release)
}

func prepareOn(o owner, db *DB, ctx context.Context, query string) (*Stmt, error) {
	c, release, err := o.grab(ctx)
	if err != nil {
		return nil, err
	}
	c.Lock()
	ds, err := c.prepare(ctx, query)
	c.Unlock()
	release(err)
	if err != nil {
		return nil, err
	}
	return &Stmt{db: db, query: query, owner: o, own: ds}, nil
}

// Tx is a transaction. It ends with Commit or Rollback, or with its context.
type Tx struct {
	db      *DB
	c       *conn
	txi     driver.Tx
	release func(error)
	ctx     context.Context
	cancel  context.CancelFunc
	done    atomic.Bool

	using sync.RWMutex // held for reading while the connection is in use
	mu    sync.Mutex
	stmts []*Stmt
}

func (c *conn) begin(ctx context.Context, opts *TxOptions, release func(error)) (*Tx, error) {
	c.Lock()
	txi, err := c.beginDriver(ctx, opts)
	c.Unlock()
	if err != nil {
		release(err)
		return nil, err
	}
	tx := &Tx{db: c.db, c: c, txi: txi, release: release}
	tx.ctx, tx.cancel = context.WithCancel(ctx)
	go func() {
		<-tx.ctx.Done()
		tx.rollback()
	}()
	return tx, nil
}

func (c *conn) beginDriver(ctx context.Context, opts *TxOptions) (driver.Tx, error) {
	if b, ok := c.ci.(driver.ConnBeginTx); ok {
		var o driver.TxOptions
		if opts != nil {
			o = driver.TxOptions{Isolation: driver.IsolationLevel(opts.Isolation), ReadOnly: opts.ReadOnly}
		}
		return b.BeginTx(ctx, o)
	}
	if opts != nil && opts.Isolation != LevelDefault {
		return nil, errors.New("sql: driver does not support non-default isolation level")
	}
	if opts != nil && opts.ReadOnly {
		return nil, errors.New("sql: driver does not support read-only transactions")
	}
	txi, err := c.ci.Begin()
	if err == nil && ctx.Err() != nil {
		txi.Rollback()
		return nil, ctx.Err()
	}
	return txi, err
}

func (tx *Tx) txContext() context.Context { return tx.ctx }

func (tx *Tx) grab(ctx context.Context) (*conn, func(error), error) {
	select {
	default:
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	tx.using.RLock()
	if tx.done.Load() {
		tx.using.RUnlock()
		return nil, nil, ErrTxDone
	}
	return tx.c, func(error) { tx.using.RUnlock() }, nil
}

// finish ends the transaction by f, when its rows are closed.
func (tx *Tx) finish(f func() error) error {
	if tx.done.Swap(true) {
		return ErrTxDone
	}
	// Rows of the transaction hold the lock until its context ends.
	tx.cancel()
	tx.using.Lock()
	tx.using.Unlock()
	tx.c.Lock()
	err := f()
	tx.c.Unlock()
	if !errors.Is(err, driver.ErrBadConn) {
		tx.mu.Lock()
		stmts := tx.stmts
		tx.stmts = nil
		tx.mu.Unlock()
		for _, s := range stmts {
			s.Close()
		}
	}
	tx.release(err)
	return err
}

// Commit commits the transaction.
func (tx *Tx) Commit() error {
	// A context that has ended has it rolled back.
	select {
	default:
	case <-tx.ctx.Done():
		if tx.done.Load() {
			return ErrTxDone
		}
		return tx.ctx.Err()
	}
	return tx.finish(tx.txi.Commit)
}

func (tx *Tx) rollback() error { return tx.finish(tx.txi.Rollback) }

// Rollback takes back what the transaction did.
func (tx *Tx) Rollback() error { return tx.rollback() }

// ExecContext executes a query that has no rows.
func (tx *Tx) ExecContext(ctx context.Context, query string, args ...any) (Result, error) {
	return execOn(tx, ctx, query, args)
}

// Exec is ExecContext.
func (tx *Tx) Exec(query string, args ...any) (Result, error) {
	return tx.ExecContext(context.Background(), query, args...)
}

// QueryContext executes a query that has rows.
func (tx *Tx) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	return queryOn(tx, ctx, query, args)
}

// Query is QueryContext.
func (tx *Tx) Query(query string, args ...any) (*Rows, error) {
	return tx.QueryContext(context.Background(), query, args...)
}

// QueryRowContext executes a query of which the first row is wanted.
func (tx *Tx) QueryRowContext(ctx context.Context, query string, args ...any) *Row {
	rows, err := tx.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err}
}

// QueryRow is QueryRowContext.
func (tx *Tx) QueryRow(query string, args ...any) *Row {
	return tx.QueryRowContext(context.Background(), query, args...)
}

// keep has a statement be closed with the transaction.
func (tx *Tx) keep(s *Stmt) {
	tx.mu.Lock()
	tx.stmts = append(tx.stmts, s)
	tx.mu.Unlock()
}

// PrepareContext makes a statement of the transaction.
func (tx *Tx) PrepareContext(ctx context.Context, query string) (*Stmt, error) {
	s, err := prepareOn(tx, tx.db, ctx, query)
	if err == nil {
		tx.keep(s)
	}
	return s, err
}

// Prepare is PrepareContext.
func (tx *Tx) Prepare(query string) (*Stmt, error) {
	return tx.PrepareContext(context.Background(), query)
}

// StmtContext returns a statement as one of the transaction.
func (tx *Tx) StmtContext(ctx context.Context, stmt *Stmt) *Stmt {
	if stmt.db != tx.db {
		return &Stmt{err: errors.New("sql: Tx.Stmt: statement from different database used")}
	}
	if stmt.err != nil {
		return &Stmt{err: stmt.err}
	}
	s, err := prepareOn(tx, tx.db, ctx, stmt.query)
	if err != nil {
		return &Stmt{err: err}
	}
	tx.keep(s)
	return s
}

// Stmt is StmtContext.
func (tx *Tx) Stmt(stmt *Stmt) *Stmt { return tx.StmtContext(context.Background(), stmt) }
