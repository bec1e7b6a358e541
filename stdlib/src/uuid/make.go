package uuid

import (
	"crypto/rand"
	"encoding/binary"
	"sync"
	"time"
)

// New returns a new UUID, of version 4.
func New() UUID { return NewV4() }

// NewV4 returns a UUID of 122 random bits.
func NewV4() (u UUID) {
	rand.Read(u[:])
	u.mark(4)
	return u
}

// last is what NewV7 gave out: the second by the clock, and the time as it stands in
// the UUID, in 4096ths of a millisecond.
var last struct {
	sync.Mutex
	second, tick uint64
}

// NewV7 returns a UUID that begins with the time and goes on with 62 random bits.
// Each is greater than those before it, unless the clock is set back by seconds.
func NewV7() (u UUID) {
	t := tick(time.Now())
	// The version takes the four bits below the milliseconds.
	binary.BigEndian.PutUint64(u[:], t>>12<<16|t&0xfff)
	rand.Read(u[8:])
	u.mark(7)
	return u
}

// tick returns the time in 4096ths of a millisecond, later than any before.
func tick(now time.Time) uint64 {
	second, ns := uint64(now.Unix()), uint64(now.Nanosecond())
	const ms = uint64(time.Millisecond)
	t := (second*1000+ns/ms)<<12 + ns%ms<<12/ms
	last.Lock()
	defer last.Unlock()
	if second >= last.second && t <= last.tick {
		t = last.tick + 1
	}
	last.second, last.tick = second, t
	return t
}

// mark sets the bits that say the version, and that RFC 9562 made it.
func (u *UUID) mark(version byte) {
	u[6] = version<<4 | u[6]&0xf
	u[8] = 0x80 | u[8]&0x3f
}
