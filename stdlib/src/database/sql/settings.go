package sql

import (
	"strconv"
	"time"
)

func quote(s string) string { return strconv.Quote(s) }

// DBStats tells of a pool.
type DBStats struct {
	MaxOpenConnections int // 0 for any number

	OpenConnections int
	InUse           int
	Idle            int

	WaitCount         int64         // how often one had to wait
	WaitDuration      time.Duration // and for how long together
	MaxIdleClosed     int64         // connections closed for SetMaxIdleConns
	MaxIdleTimeClosed int64         // for SetConnMaxIdleTime
	MaxLifetimeClosed int64         // for SetConnMaxLifetime
}

// Stats tells of the pool.
func (db *DB) Stats() DBStats {
	db.mu.Lock()
	defer db.mu.Unlock()
	s := db.stats
	s.MaxOpenConnections, s.OpenConnections, s.Idle = db.maxOpen, db.numOpen, len(db.free)
	s.InUse = db.numOpen - len(db.free)
	return s
}

// SetMaxIdleConns limits how many connections are free: 0 and less for none. It is 2
// if not set, and never more than may be open.
func (db *DB) SetMaxIdleConns(n int) {
	db.mu.Lock()
	if db.maxIdle = n; n <= 0 {
		db.maxIdle = -1
	}
	db.trim()
}

// SetMaxOpenConns limits how many connections are open; 0 and less for any number.
func (db *DB) SetMaxOpenConns(n int) {
	db.mu.Lock()
	db.maxOpen = max(n, 0)
	if db.maxOpen > 0 && db.maxIdle > db.maxOpen {
		db.maxIdle = db.maxOpen
	}
	db.trim()
}

// trim closes free connections that are too many; db.mu is held, and given up.
func (db *DB) trim() {
	var over []*conn
	if n := len(db.free) - db.idleLimit(); n > 0 {
		over = append(over, db.free[len(db.free)-n:]...)
		db.free = db.free[:len(db.free)-n]
		db.stats.MaxIdleClosed += int64(n)
	}
	db.openForWaiting()
	db.mu.Unlock()
	for _, c := range over {
		c.Close()
	}
}

// SetConnMaxLifetime limits how long connections are used; 0 and less for ever.
func (db *DB) SetConnMaxLifetime(d time.Duration) {
	db.mu.Lock()
	defer db.mu.Unlock()
	db.maxLifetime = max(d, 0)
	db.wakeCleaner()
	db.startCleaner()
}

// SetConnMaxIdleTime limits how long connections are free; 0 and less for ever.
func (db *DB) SetConnMaxIdleTime(d time.Duration) {
	db.mu.Lock()
	defer db.mu.Unlock()
	db.maxIdleTime = max(d, 0)
	db.wakeCleaner()
	db.startCleaner()
}

// wakeCleaner has the cleaner look anew; db.mu is held.
func (db *DB) wakeCleaner() {
	if db.cleaner != nil {
		select {
		case db.cleaner <- struct{}{}:
		default:
		}
	}
}

// startCleaner starts the cleaner if there is something for it to do; db.mu is held.
func (db *DB) startCleaner() {
	if (db.maxLifetime > 0 || db.maxIdleTime > 0) && db.numOpen > 0 && db.cleaner == nil && !db.closed {
		db.cleaner = make(chan struct{}, 1)
		go db.clean(db.cleaner)
	}
}

// clean closes free connections in their time, until there are none.
func (db *DB) clean(changed chan struct{}) {
	for {
		db.mu.Lock()
		if db.closed || db.numOpen == 0 || db.maxLifetime <= 0 && db.maxIdleTime <= 0 {
			db.cleaner = nil
			db.mu.Unlock()
			return
		}
		now := time.Now()
		next := time.Minute
		if db.maxLifetime > 0 {
			next = min(next, db.maxLifetime)
		}
		if db.maxIdleTime > 0 {
			next = min(next, db.maxIdleTime)
		}
		var old []*conn
		kept := db.free[:0:0]
		for _, c := range db.free {
			idle := db.maxIdleTime > 0 && !c.returned.Add(db.maxIdleTime).After(now)
			life := db.maxLifetime > 0 && !c.created.Add(db.maxLifetime).After(now)
			switch {
			case idle:
				db.stats.MaxIdleTimeClosed++
				old = append(old, c)
			case life:
				db.stats.MaxLifetimeClosed++
				old = append(old, c)
			default:
				if db.maxIdleTime > 0 {
					next = min(next, c.returned.Add(db.maxIdleTime).Sub(now))
				}
				if db.maxLifetime > 0 {
					next = min(next, c.created.Add(db.maxLifetime).Sub(now))
				}
				kept = append(kept, c)
			}
		}
		db.free = kept
		db.mu.Unlock()
		for _, c := range old {
			c.Close()
		}
		timer := time.NewTimer(max(next, time.Millisecond))
		select {
		case <-timer.C:
		case <-changed:
		}
		timer.Stop()
	}
}
