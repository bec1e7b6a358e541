package sql

import (
	"context"
	"errors"
	"sync"
)

// Stmt is a prepared statement, for any number of goroutines. One of a DB is prepared
// anew on each connection that it meets; one of a Conn or Tx keeps to its connection.
type Stmt struct {
	db    *DB
	query string
	owner owner       // the Conn or Tx, nil of a DB
	own   *driverStmt // its statement there
	err   error       // why there is no statement

	closing sync.RWMutex // held for reading while it is in use
	mu      sync.Mutex
	closed  bool
	on      map[*conn]*driverStmt
}

// owner is what has one connection.
type owner interface {
	// grab returns the connection and how to give it back.
	grab(ctx context.Context) (*conn, func(error), error)
	// txContext is the transaction's context, nil if there is none.
	txContext() context.Context
}

// take returns the statement on a connection.
func (s *Stmt) take(ctx context.Context, fresh bool) (*driverStmt, func(error), error) {
	if s.err != nil {
		return nil, nil, s.err
	}
	s.mu.Lock()
	closed := s.closed
	s.mu.Unlock()
	if closed {
		return nil, nil, errors.New("sql: statement is closed")
	}
	if s.owner != nil {
		_, release, err := s.owner.grab(ctx)
		return s.own, release, err
	}
	c, err := s.db.take(ctx, fresh)
	if err != nil {
		return nil, nil, err
	}
	release := func(err error) { s.db.put(c, err, true) }
	s.mu.Lock()
	for other := range s.on {
		other.Lock()
		if other.closed {
			delete(s.on, other)
		}
		other.Unlock()
	}
	ds := s.on[c]
	s.mu.Unlock()
	if ds == nil {
		c.Lock()
		ds, err = c.prepare(ctx, s.query)
		c.Unlock()
		if err != nil {
			release(err)
			return nil, nil, err
		}
		s.mu.Lock()
		s.on[c] = ds
		s.mu.Unlock()
	}
	return ds, release, nil
}

// ExecContext executes the statement.
func (s *Stmt) ExecContext(ctx context.Context, args ...any) (res Result, err error) {
	s.closing.RLock()
	defer s.closing.RUnlock()
	err = retry(func(fresh bool) error {
		ds, release, err := s.take(ctx, fresh)
		if err != nil {
			return err
		}
		res, err = ds.exec(ctx, args)
		release(err)
		return err
	})
	return res, err
}

// Exec is ExecContext.
func (s *Stmt) Exec(args ...any) (Result, error) { return s.ExecContext(context.Background(), args...) }

// QueryContext executes the statement, which has rows.
func (s *Stmt) QueryContext(ctx context.Context, args ...any) (rows *Rows, err error) {
	s.closing.RLock()
	defer s.closing.RUnlock()
	err = retry(func(fresh bool) error {
		ds, release, err := s.take(ctx, fresh)
		if err != nil {
			return err
		}
		rowsi, err := ds.query(ctx, args)
		if err != nil {
			release(err)
			return err
		}
		rows = &Rows{c: ds.conn, rowsi: rowsi, release: release}
		var txctx context.Context
		if s.owner != nil {
			txctx = s.owner.txContext()
		}
		rows.watch(ctx, txctx)
		return nil
	})
	return rows, err
}

// Query is QueryContext.
func (s *Stmt) Query(args ...any) (*Rows, error) {
	return s.QueryContext(context.Background(), args...)
}

// QueryRowContext executes the statement, of which the first row is wanted.
func (s *Stmt) QueryRowContext(ctx context.Context, args ...any) *Row {
	rows, err := s.QueryContext(ctx, args...)
	return &Row{rows: rows, err: err}
}

// QueryRow is QueryRowContext.
func (s *Stmt) QueryRow(args ...any) *Row { return s.QueryRowContext(context.Background(), args...) }

// Close closes the statement.
func (s *Stmt) Close() error {
	s.closing.Lock()
	defer s.closing.Unlock()
	if s.err != nil {
		return s.err
	}
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	on := s.on
	s.on = nil
	s.mu.Unlock()
	if s.owner != nil {
		return s.own.conn.forget(s.own)
	}
	var err error
	for c, ds := range on {
		if e := c.forget(ds); e != nil {
			err = e
		}
	}
	return err
}
