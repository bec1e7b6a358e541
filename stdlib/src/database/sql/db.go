package sql

import (
	"context"
	"database/sql/driver"
	"errors"
)

// badTries is how often a free connection that turns out bad is replaced by another
// free one, before a new one is opened.
const badTries = 2

// retry does f until the connection is not bad.
func retry(f func(fresh bool) error) error {
	for range badTries {
		if err := f(false); !errors.Is(err, driver.ErrBadConn) {
			return err
		}
	}
	return f(true)
}

// with does f with a connection of the pool; f gives it back by release.
func (db *DB) with(ctx context.Context, f func(c *conn, release func(error)) error) error {
	return retry(func(fresh bool) error {
		c, err := db.take(ctx, fresh)
		if err != nil {
			return err
		}
		return f(c, func(err error) { db.put(c, err, true) })
	})
}

// PingContext asks whether the database is there.
func (db *DB) PingContext(ctx context.Context) error {
	return db.with(ctx, func(c *conn, release func(error)) error { return c.ping(ctx, release) })
}

// Ping is PingContext.
func (db *DB) Ping() error { return db.PingContext(context.Background()) }

func (c *conn) ping(ctx context.Context, release func(error)) (err error) {
	if p, ok := c.ci.(driver.Pinger); ok {
		c.Lock()
		err = p.Ping(ctx)
		c.Unlock()
	}
	release(err)
	return err
}

// prepare makes a statement of the connection; c's lock is held.
func (c *conn) prepare(ctx context.Context, query string) (*driverStmt, error) {
	var si driver.Stmt
	var err error
	if p, ok := c.ci.(driver.ConnPrepareContext); ok {
		si, err = p.PrepareContext(ctx, query)
	} else if si, err = c.ci.Prepare(query); err == nil && ctx.Err() != nil {
		si.Close()
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, err
	}
	s := &driverStmt{conn: c, si: si}
	if c.stmts == nil {
		c.stmts = map[*driverStmt]bool{}
	}
	c.stmts[s] = true
	return s, nil
}

// forget is prepare's opposite; c's lock is not held.
func (c *conn) forget(s *driverStmt) error {
	c.Lock()
	delete(c.stmts, s)
	c.Unlock()
	return s.Close()
}

// exec executes a query without a Stmt.
func (c *conn) exec(ctx context.Context, query string, args []any, release func(error)) (res Result, err error) {
	defer func() { release(err) }()
	c.Lock()
	withCtx, ok := c.ci.(driver.ExecerContext)
	plain, okPlain := c.ci.(driver.Execer)
	if ok || okPlain {
		named, err := driverArgs(c.ci, nil, args)
		if err != nil {
			c.Unlock()
			return nil, err
		}
		var r driver.Result
		if ok {
			r, err = withCtx.ExecContext(ctx, query, named)
		} else {
			var list []driver.Value
			if list, err = plainArgs(named); err == nil {
				if err = ctx.Err(); err == nil {
					r, err = plain.Exec(query, list)
				}
			}
		}
		if err != driver.ErrSkip {
			c.Unlock()
			if err != nil {
				return nil, err
			}
			return result{c, r}, nil
		}
	}
	s, err := c.prepare(ctx, query)
	c.Unlock()
	if err != nil {
		return nil, err
	}
	defer c.forget(s)
	return s.exec(ctx, args)
}

// exec executes the statement.
func (s *driverStmt) exec(ctx context.Context, args []any) (Result, error) {
	s.Lock()
	defer s.Unlock()
	named, err := driverArgs(s.ci, s.si, args)
	if err != nil {
		return nil, err
	}
	var r driver.Result
	if x, ok := s.si.(driver.StmtExecContext); ok {
		r, err = x.ExecContext(ctx, named)
	} else {
		var list []driver.Value
		if list, err = plainArgs(named); err == nil {
			if err = ctx.Err(); err == nil {
				r, err = s.si.Exec(list)
			}
		}
	}
	if err != nil {
		return nil, err
	}
	return result{s.conn, r}, nil
}

// query queries without a Stmt. The rows release the connection; if there are none, it
// is released here.
func (c *conn) query(ctx, txctx context.Context, query string, args []any, release func(error)) (*Rows, error) {
	rowsi, s, err := c.queryRows(ctx, query, args)
	if err != nil {
		release(err)
		return nil, err
	}
	r := &Rows{c: c, rowsi: rowsi, release: release, stmt: s}
	r.watch(ctx, txctx)
	return r, nil
}

func (c *conn) queryRows(ctx context.Context, query string, args []any) (driver.Rows, *driverStmt, error) {
	c.Lock()
	withCtx, ok := c.ci.(driver.QueryerContext)
	plain, okPlain := c.ci.(driver.Queryer)
	if ok || okPlain {
		named, err := driverArgs(c.ci, nil, args)
		if err != nil {
			c.Unlock()
			return nil, nil, err
		}
		var r driver.Rows
		if ok {
			r, err = withCtx.QueryContext(ctx, query, named)
		} else {
			var list []driver.Value
			if list, err = plainArgs(named); err == nil {
				if err = ctx.Err(); err == nil {
					r, err = plain.Query(query, list)
				}
			}
		}
		if err != driver.ErrSkip {
			c.Unlock()
			return r, nil, err
		}
	}
	s, err := c.prepare(ctx, query)
	c.Unlock()
	if err != nil {
		return nil, nil, err
	}
	r, err := s.query(ctx, args)
	if err != nil {
		c.forget(s)
		return nil, nil, err
	}
	return r, s, nil
}

// query queries by the statement.
func (s *driverStmt) query(ctx context.Context, args []any) (driver.Rows, error) {
	s.Lock()
	defer s.Unlock()
	named, err := driverArgs(s.ci, s.si, args)
	if err != nil {
		return nil, err
	}
	if q, ok := s.si.(driver.StmtQueryContext); ok {
		return q.QueryContext(ctx, named)
	}
	list, err := plainArgs(named)
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return nil, err
	}
	return s.si.Query(list)
}

// ExecContext executes a query that has no rows.
func (db *DB) ExecContext(ctx context.Context, query string, args ...any) (res Result, err error) {
	err = db.with(ctx, func(c *conn, release func(error)) (err error) {
		res, err = c.exec(ctx, query, args, release)
		return err
	})
	return res, err
}

// Exec is ExecContext.
func (db *DB) Exec(query string, args ...any) (Result, error) {
	return db.ExecContext(context.Background(), query, args...)
}

// QueryContext executes a query that has rows.
func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (rows *Rows, err error) {
	err = db.with(ctx, func(c *conn, release func(error)) (err error) {
		rows, err = c.query(ctx, nil, query, args, release)
		return err
	})
	return rows, err
}

// Query is QueryContext.
func (db *DB) Query(query string, args ...any) (*Rows, error) {
	return db.QueryContext(context.Background(), query, args...)
}

// QueryRowContext executes a query of which the first row is wanted.
func (db *DB) QueryRowContext(ctx context.Context, query string, args ...any) *Row {
	rows, err := db.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err}
}

// QueryRow is QueryRowContext.
func (db *DB) QueryRow(query string, args ...any) *Row {
	return db.QueryRowContext(context.Background(), query, args...)
}

// PrepareContext makes a statement; the context is only for that.
func (db *DB) PrepareContext(ctx context.Context, query string) (stmt *Stmt, err error) {
	err = db.with(ctx, func(c *conn, release func(error)) error {
		c.Lock()
		s, err := c.prepare(ctx, query)
		c.Unlock()
		if err == nil {
			stmt = &Stmt{db: db, query: query, on: map[*conn]*driverStmt{c: s}}
		}
		release(err)
		return err
	})
	return stmt, err
}

// Prepare is PrepareContext.
func (db *DB) Prepare(query string) (*Stmt, error) {
	return db.PrepareContext(context.Background(), query)
}

// BeginTx begins a transaction; when the context ends it is rolled back.
func (db *DB) BeginTx(ctx context.Context, opts *TxOptions) (tx *Tx, err error) {
	err = db.with(ctx, func(c *conn, release func(error)) (err error) {
		tx, err = c.begin(ctx, opts, release)
		return err
	})
	return tx, err
}

// Begin is BeginTx.
func (db *DB) Begin() (*Tx, error) { return db.BeginTx(context.Background(), nil) }

// Conn returns a connection of its own.
func (db *DB) Conn(ctx context.Context) (own *Conn, err error) {
	err = retry(func(fresh bool) error {
		c, err := db.take(ctx, fresh)
		if err == nil {
			own = &Conn{db: db, c: c}
		}
		return err
	})
	return own, err
}
