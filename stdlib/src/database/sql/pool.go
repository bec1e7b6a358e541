package sql

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"slices"
	"sync"
	"time"
)

// DB is a pool of connections, for any number of goroutines.
//
// A connection is open if it counts in numOpen; then it is free, in use by one who has
// taken it, or on its way to one who waits. db.mu is never held while a driver is at
// work; a connection's own lock is.
type DB struct {
	connector driver.Connector
	stop      context.CancelFunc // ends what goes on in the background
	ctx       context.Context

	mu          sync.Mutex
	free        []*conn // the one used last at the end
	waiting     []chan grant
	numOpen     int // opened, or about to be
	closed      bool
	maxIdle     int // 0 is 2, negative none
	maxOpen     int // 0 for any number
	maxLifetime time.Duration
	maxIdleTime time.Duration
	cleaner     chan struct{} // tells the cleaner that something is different; nil if there is none
	stats       DBStats       // what is counted
}

// grant is a connection for one who waits, or why there is none.
type grant struct {
	c   *conn
	err error
}

// conn is a connection of a pool.
type conn struct {
	db      *DB
	created time.Time

	sync.Mutex // of ci
	ci         driver.Conn
	closed     bool
	needReset  bool
	stmts      map[*driverStmt]bool

	returned time.Time // guarded by db.mu
	inUse    bool      // guarded by db.mu
}

// driverStmt is a statement of a connection, which guards it.
type driverStmt struct {
	*conn
	si     driver.Stmt
	closed bool
	err    error
}

func (s *driverStmt) Close() error {
	s.Lock()
	defer s.Unlock()
	if !s.closed {
		s.closed = true
		s.err = s.si.Close()
	}
	return s.err
}

// Open returns a DB of a driver and a data source. It need not connect.
func Open(driverName, dataSourceName string) (*DB, error) {
	driversMu.RLock()
	d, ok := drivers[driverName]
	driversMu.RUnlock()
	if !ok {
		return nil, errors.New("sql: unknown driver " + quote(driverName) + " (forgotten import?)")
	}
	if dc, ok := d.(driver.DriverContext); ok {
		c, err := dc.OpenConnector(dataSourceName)
		if err != nil {
			return nil, err
		}
		return OpenDB(c), nil
	}
	return OpenDB(plainConnector{dataSourceName, d}), nil
}

type plainConnector struct {
	name   string
	driver driver.Driver
}

func (c plainConnector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.name) }
func (c plainConnector) Driver() driver.Driver                        { return c.driver }

// OpenDB returns a DB of a Connector.
func OpenDB(c driver.Connector) *DB {
	ctx, stop := context.WithCancel(context.Background())
	return &DB{connector: c, ctx: ctx, stop: stop}
}

// Driver returns the driver.
func (db *DB) Driver() driver.Driver { return db.connector.Driver() }

func (db *DB) idleLimit() int {
	n := db.maxIdle
	switch {
	case n == 0:
		n = 2
	case n < 0:
		n = 0
	}
	if db.maxOpen > 0 {
		n = min(n, db.maxOpen)
	}
	return n
}

// tooOld says whether a connection is to be closed; db.mu is held for returned.
func (db *DB) tooOld(c *conn, now time.Time) bool {
	return db.maxLifetime > 0 && c.created.Add(db.maxLifetime).Before(now)
}

// take returns a connection: a free one unless fresh, else a new one, else it waits.
func (db *DB) take(ctx context.Context, fresh bool) (*conn, error) {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return nil, errDBClosed
	}
	if err := ctx.Err(); err != nil {
		db.mu.Unlock()
		return nil, err
	}
	if n := len(db.free) - 1; n >= 0 && !fresh {
		c := db.free[n]
		db.free = db.free[:n]
		c.inUse = true
		if db.tooOld(c, time.Now()) {
			db.stats.MaxLifetimeClosed++
			db.mu.Unlock()
			c.Close()
			return nil, driver.ErrBadConn
		}
		db.mu.Unlock()
		return c, db.reset(ctx, c)
	}
	if db.maxOpen > 0 && db.numOpen >= db.maxOpen {
		return db.wait(ctx)
	}
	db.numOpen++
	db.mu.Unlock()
	return db.open(ctx)
}

// open opens a connection that numOpen counts already.
func (db *DB) open(ctx context.Context) (*conn, error) {
	ci, err := db.connector.Connect(ctx)
	if err != nil {
		db.mu.Lock()
		db.numOpen--
		db.openForWaiting()
		db.mu.Unlock()
		return nil, err
	}
	now := time.Now()
	return &conn{db: db, ci: ci, created: now, returned: now, inUse: true}, nil
}

// wait waits for a connection; db.mu is held, and given up.
func (db *DB) wait(ctx context.Context) (*conn, error) {
	ch := make(chan grant, 1)
	db.waiting = append(db.waiting, ch)
	db.stats.WaitCount++
	db.mu.Unlock()
	start := time.Now()
	waited := func() {
		db.mu.Lock()
		db.stats.WaitDuration += time.Since(start)
		db.mu.Unlock()
	}
	select {
	case <-ctx.Done():
		db.mu.Lock()
		if i := slices.Index(db.waiting, ch); i >= 0 {
			db.waiting = slices.Delete(db.waiting, i, i+1)
		}
		db.mu.Unlock()
		waited()
		select {
		case g := <-ch:
			if g.c != nil {
				db.put(g.c, g.err, false)
			}
		default:
		}
		return nil, ctx.Err()
	case g, ok := <-ch:
		waited()
		if !ok {
			return nil, errDBClosed
		}
		if g.err == nil {
			db.mu.Lock()
			old := db.tooOld(g.c, time.Now())
			if old {
				db.stats.MaxLifetimeClosed++
			}
			db.mu.Unlock()
			if old {
				g.c.Close()
				return nil, driver.ErrBadConn
			}
		}
		if g.c == nil {
			return nil, g.err
		}
		return g.c, db.reset(ctx, g.c)
	}
}

// reset prepares a connection that was used before.
func (db *DB) reset(ctx context.Context, c *conn) error {
	c.Lock()
	needed := c.needReset
	c.needReset = false
	var err error
	if r, ok := c.ci.(driver.SessionResetter); ok && needed {
		err = r.ResetSession(ctx)
	}
	c.Unlock()
	if errors.Is(err, driver.ErrBadConn) {
		c.Close()
		return err
	}
	return nil
}

// openForWaiting opens connections for those who wait, if there may be more; db.mu is
// held.
func (db *DB) openForWaiting() {
	if db.closed {
		return
	}
	n := len(db.waiting)
	if db.maxOpen > 0 {
		n = min(n, db.maxOpen-db.numOpen)
	}
	for range n {
		db.numOpen++
		go func() {
			c, err := db.open(db.ctx)
			if err != nil {
				db.mu.Lock()
				db.hand(nil, err)
				db.mu.Unlock()
				return
			}
			db.put(c, nil, false)
		}()
	}
}

// hand gives a connection or an error to who waits the longest; false if nobody does.
// db.mu is held.
func (db *DB) hand(c *conn, err error) bool {
	if len(db.waiting) == 0 {
		return false
	}
	ch := db.waiting[0]
	db.waiting = db.waiting[1:]
	if c != nil {
		c.inUse = true
	}
	ch <- grant{c, err}
	return true
}

// put gives a connection back; err is how its use ended.
func (db *DB) put(c *conn, err error, used bool) {
	if !errors.Is(err, driver.ErrBadConn) && !c.valid(used) {
		err = driver.ErrBadConn
	}
	db.mu.Lock()
	if !c.inUse {
		db.mu.Unlock()
		panic("sql: connection returned that was never out")
	}
	if !errors.Is(err, driver.ErrBadConn) && db.tooOld(c, time.Now()) {
		db.stats.MaxLifetimeClosed++
		err = driver.ErrBadConn
	}
	c.inUse = false
	c.returned = time.Now()
	if errors.Is(err, driver.ErrBadConn) {
		db.mu.Unlock()
		c.Close()
		return
	}
	kept := db.keep(c)
	db.mu.Unlock()
	if !kept {
		c.Close()
	}
}

// keep hands the connection on or makes it a free one; db.mu is held.
func (db *DB) keep(c *conn) bool {
	if db.closed || db.maxOpen > 0 && db.numOpen > db.maxOpen {
		return false
	}
	if db.hand(c, nil) {
		return true
	}
	if len(db.free) >= db.idleLimit() {
		db.stats.MaxIdleClosed++
		return false
	}
	db.free = append(db.free, c)
	db.startCleaner()
	return true
}

// valid asks the driver, and notes that the connection was used.
func (c *conn) valid(used bool) bool {
	c.Lock()
	defer c.Unlock()
	if used {
		c.needReset = true
	}
	if v, ok := c.ci.(driver.Validator); ok {
		return v.IsValid()
	}
	return true
}

// Close closes a connection that is neither free nor handed on.
func (c *conn) Close() error {
	c.Lock()
	if c.closed {
		c.Unlock()
		return errors.New("sql: duplicate driverConn close")
	}
	c.closed = true
	stmts := c.stmts
	c.stmts = nil
	c.Unlock()
	for s := range stmts {
		s.Close()
	}
	c.Lock()
	err := c.ci.Close()
	c.ci = nil
	c.Unlock()
	c.db.mu.Lock()
	c.db.numOpen--
	c.db.openForWaiting()
	c.db.mu.Unlock()
	return err
}

// Close closes all connections that are free, and others when they are given back.
func (db *DB) Close() error {
	db.mu.Lock()
	if db.closed {
		db.mu.Unlock()
		return nil
	}
	db.closed = true
	free := db.free
	db.free = nil
	for _, ch := range db.waiting {
		close(ch)
	}
	db.waiting = nil
	db.wakeCleaner()
	db.mu.Unlock()
	var err error
	for _, c := range free {
		if e := c.Close(); e != nil {
			err = e
		}
	}
	db.stop()
	if c, ok := db.connector.(io.Closer); ok {
		if e := c.Close(); e != nil {
			err = e
		}
	}
	return err
}
