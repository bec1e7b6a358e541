// Package time measures and shows time.
package time

// Time is an instant with nanoseconds.
//
// wall has nanoseconds in its low 30 bits. With bit 63 set, the 33 bits
// between are seconds since 1885 and ext is the monotonic clock; else they are
// 0 and ext is seconds since the year 1. loc nil is UTC.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

const (
	hasMonotonic = 1 << 63
	nsecShift    = 30
	nsecMask     = 1<<nsecShift - 1

	perDay         = 86400
	unixToInternal = (1969*365 + 1969/4 - 1969/100 + 1969/400) * perDay
	wallToInternal = (1884*365 + 1884/4 - 1884/100 + 1884/400) * perDay
	minWall        = wallToInternal
	maxWall        = wallToInternal + 1<<33 - 1
)

// Month is a month of the year.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const monthNames = "January  February March    April    May      June     July     August   SeptemberOctober  November December "

func name(table string, width, i int) string {
	s := table[i*width : (i+1)*width]
	for s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}

func (m Month) String() string {
	if January <= m && m <= December {
		return name(monthNames, 9, int(m-1))
	}
	return "%!Month(" + itoa(uint64(m)) + ")"
}

// Weekday is a day of the week.
type Weekday int

// The days.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

const dayNames = "Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday "

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return name(dayNames, 9, int(d))
	}
	return "%!Weekday(" + itoa(uint64(d)) + ")"
}

func itoa(n uint64) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// native: seconds and nanoseconds of the wall clock since 1970, nanoseconds of the monotonic clock since the process started (at least 1); in a bubble of testing/synctest what its clock shows, and 0
func now() (sec int64, nsec int32, mono int64)

// native: mono as above
func runtimeNano() int64

// Now returns the time.
func Now() Time {
	sec, nsec, mono := now()
	if mono == 0 {
		// In a bubble of testing/synctest.
		return Unix(sec, int64(nsec))
	}
	sec += unixToInternal - minWall
	if uint64(sec)>>33 != 0 {
		return Time{uint64(nsec), sec + minWall, Local}
	}
	return Time{hasMonotonic | uint64(sec)<<nsecShift | uint64(nsec), mono, Local}
}

func unixTime(sec int64, nsec int32) Time {
	return Time{uint64(nsec), sec + unixToInternal, Local}
}

// Unix returns the time sec seconds and nsec nanoseconds after 1970.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, int32(nsec))
}

// UnixMilli returns the time msec milliseconds after 1970.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro returns the time usec microseconds after 1970.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// sec is seconds since the year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>(nsecShift+1))
	}
	return t.ext
}

func (t *Time) unixSec() int64 { return t.sec() - unixToInternal }

func (t *Time) addSec(d int64) {
	if t.wall&hasMonotonic != 0 {
		s := int64(t.wall<<1>>(nsecShift+1)) + d
		if 0 <= s && s <= 1<<33-1 {
			t.wall = t.wall&nsecMask | uint64(s)<<nsecShift | hasMonotonic
			return
		}
		t.stripMono()
	}
	sum := t.ext + d
	if (sum > t.ext) == (d > 0) {
		t.ext = sum
	} else if d > 0 {
		t.ext = 1<<63 - 1
	} else {
		t.ext = -(1<<63 - 1)
	}
}

func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1, 0 or +1.
func (t Time) Compare(u Time) int {
	var a, b int64
	if t.wall&u.wall&hasMonotonic != 0 {
		a, b = t.ext, u.ext
	} else {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// IsZero reports whether t is the first instant of the year 1.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMonotonic != 0 {
		e := t.ext + int64(d)
		if d < 0 && e > t.ext || d > 0 && e < t.ext {
			t.stripMono()
		} else {
			t.ext = e
		}
	}
	return t
}

// Sub returns t-u, bounded by what a Duration can hold.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		d := Duration(t.ext - u.ext)
		if d < 0 && t.ext > u.ext {
			return maxDuration
		}
		if d > 0 && t.ext < u.ext {
			return minDuration
		}
		return d
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		if n := runtimeNano(); n != 0 {
			return Duration(n - t.ext)
		}
	}
	return Now().Sub(t)
}

// Until returns the time until t.
func Until(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		if n := runtimeNano(); n != 0 {
			return Duration(t.ext - n)
		}
	}
	return t.Sub(Now())
}

// AddDate adds years, months and days, normalized as Date does.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// local is seconds since the year 1 in t's zone.
func (t *Time) local() int64 {
	s := t.sec()
	if t.loc != nil {
		_, offset, _, _, _ := t.loc.lookup(s - unixToInternal)
		s += int64(offset)
	}
	return s
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// clock splits seconds since the year 1 into days and seconds of the day.
func split(s int64) (days int64, rest int) {
	days = floorDiv(s, perDay)
	return days, int(s - days*perDay)
}

// civil is the date of a day counted from 1 January of the year 1. It counts
// years from March, so that leap days come last.
func civil(days int64) (year int, month Month, day int) {
	days += 306
	era := floorDiv(days, 146097)
	d := days - era*146097
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153
	day = int(d-(153*m+2)/5) + 1
	if m < 10 {
		return int(y + era*400), Month(m + 3), day
	}
	return int(y+era*400) + 1, Month(m - 9), day
}

// dayNumber is the inverse of civil.
func dayNumber(year int, month Month, day int) int64 {
	y, m := int64(year), int64(month)
	if m <= 2 {
		y--
		m += 9
	} else {
		m -= 3
	}
	era := floorDiv(y, 400)
	y -= era * 400
	return era*146097 + y*365 + y/4 - y/100 + (153*m+2)/5 + int64(day) - 1 - 306
}

// Date returns the date.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := split(t.local())
	return civil(days)
}

// Year returns the year.
func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

// Month returns the month.
func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

// Day returns the day of the month.
func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func weekday(days int64) Weekday { return Weekday(((days+1)%7 + 7) % 7) }

// Weekday returns the day of the week.
func (t Time) Weekday() Weekday {
	days, _ := split(t.local())
	return weekday(days)
}

// ISOWeek returns the ISO 8601 year and week.
func (t Time) ISOWeek() (year, week int) {
	days, _ := split(t.local())
	// The week belongs to the year of its Thursday.
	days += int64(Thursday) - int64((weekday(days)+6)%7+1)
	year, _, _ = civil(days)
	return year, int(days-dayNumber(year, January, 1))/7 + 1
}

func clock(s int) (hour, min, sec int) { return s / 3600, s / 60 % 60, s % 60 }

// Clock returns hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	_, s := split(t.local())
	return clock(s)
}

// Hour returns the hour.
func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

// Minute returns the minute.
func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

// Second returns the second.
func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

// Nanosecond returns the nanosecond.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	days, _ := split(t.local())
	y, _, _ := civil(days)
	return int(days-dayNumber(y, January, 1)) + 1
}

// UTC returns t in UTC.
func (t Time) UTC() Time {
	t.setLoc(nil)
	return t
}

// Local returns t in the local zone.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t in the zone loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns t's zone.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the zone's name and offset at t.
func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.lookup(t.unixSec())
	return
}

// ZoneBounds returns the time in which the zone is as at t.
func (t Time) ZoneBounds() (start, end Time) {
	_, _, s, e, _ := t.loc.lookup(t.unixSec())
	if s != alpha {
		start = unixTime(s, 0)
		start.setLoc(t.loc)
	}
	if e != omega {
		end = unixTime(e, 0)
		end.setLoc(t.loc)
	}
	return
}

// IsDST reports whether t is in daylight saving time.
func (t Time) IsDST() bool {
	_, _, _, _, dst := t.loc.lookup(t.unixSec())
	return dst
}

// Unix returns the seconds since 1970.
func (t Time) Unix() int64 { return t.unixSec() }

// UnixMilli returns the milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.unixSec()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns the microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.unixSec()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns the nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.unixSec()*1e9 + int64(t.nsec()) }

func norm(hi, lo, base int) (int, int) {
	n := lo / base
	if lo%base < 0 {
		n--
	}
	return hi + n, lo - n*base
}

// Date returns the time; values out of range are carried over.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = norm(year, m, 12)
	sec, nsec = norm(sec, nsec, 1e9)
	min, sec = norm(min, sec, 60)
	hour, min = norm(hour, min, 60)
	day, hour = norm(day, hour, 24)
	s := (dayNumber(year, Month(m+1), 1)+int64(day-1))*perDay + int64(hour*3600+min*60+sec)
	unix := s - unixToInternal
	if loc != &utcLoc {
		_, offset, start, end, _ := loc.lookup(unix)
		if offset != 0 {
			if utc := unix - int64(offset); utc < start || utc >= end {
				_, offset, _, _, _ = loc.lookup(utc)
			}
			unix -= int64(offset)
		}
	}
	t := unixTime(unix, int32(nsec))
	t.setLoc(loc)
	return t
}

// rest is t since the year 1 modulo d, and whether the quotient is odd.
func rest(t Time, d Duration) Duration {
	sec, nsec := t.sec(), int64(t.nsec())
	neg := sec < 0
	if neg {
		sec, nsec = -sec, -nsec
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	var r Duration
	switch {
	case d < Second && Second%(d+d) == 0:
		r = Duration(nsec % int64(d))
	case d%Second == 0:
		n := int64(d / Second)
		r = Duration(sec%n)*Second + Duration(nsec)
	default:
		// (sec*1e9 + nsec) mod d with 128 bits, shifted in bit by bit.
		m := uint64(d)
		x := uint64(0)
		for i := 62; i >= 0; i-- {
			x = x << 1 % m
			if uint64(sec)>>i&1 != 0 {
				x = (x + 1) % m
			}
		}
		// x = sec mod d; now times 1e9.
		y := uint64(0)
		for i := 29; i >= 0; i-- {
			y = y << 1 % m
			if 1000000000>>i&1 != 0 {
				y = (y + x) % m
			}
		}
		r = Duration((y + uint64(nsec)%m) % m)
	}
	if neg && r != 0 {
		r = d - r
	}
	return r
}

// Truncate rounds t down to a multiple of d since the year 1.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-rest(t, d))
}

// Round rounds t to the nearest multiple of d since the year 1, halves up.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := rest(t, d)
	if r+r < d && r+r >= 0 {
		return t.Add(-r)
	}
	return t.Add(d - r)
}
