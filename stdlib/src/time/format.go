package time

import "errors"

// Layouts.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"

	Stamp      = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano  = "Jan _2 15:04:05.000000000"

	DateTime = "2006-01-02 15:04:05"
	DateOnly = "2006-01-02"
	TimeOnly = "15:04:05"
)

// element is an element of a layout.
type element int

const (
	none          element = iota
	longMonth             // January
	shortMonth            // Jan
	numMonth              // 1
	zeroMonth             // 01
	longWeekday           // Monday
	shortWeekday          // Mon
	day                   // 2
	underDay              // _2
	zeroDay               // 02
	underYearDay          // __2
	zeroYearDay           // 002
	hour24                // 15
	hour12                // 3
	zeroHour12            // 03
	minute                // 4
	zeroMinute            // 04
	second                // 5
	zeroSecond            // 05
	longYear              // 2006
	shortYear             // 06
	upperPM               // PM
	lowerPM               // pm
	zoneName              // MST
	isoZone               // Z0700
	isoZoneSec            // Z070000
	isoZoneHour           // Z07
	isoZoneColon          // Z07:00
	isoZoneColonS         // Z07:00:00
	numZone               // -0700
	numZoneSec            // -070000
	numZoneHour           // -07
	numZoneColon          // -07:00
	numZoneColonS         // -07:00:00
	fracZeros             // .0 or ,0 and more
	fracNines             // .9 or ,9 and more
)

// zeroElements are the elements 01 to 06.
var zeroElements = [...]element{zeroMonth, zeroDay, zeroHour12, zeroMinute, zeroSecond, shortYear}

func startsWith(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// at recognizes an element at the start of s; n is its length.
func at(s string) (e element, n int) {
	switch s[0] {
	case 'J':
		if startsWith(s, "January") {
			return longMonth, 7
		}
		if startsWith(s, "Jan") && !(len(s) > 3 && 'a' <= s[3] && s[3] <= 'z') {
			return shortMonth, 3
		}
	case 'M':
		if startsWith(s, "Monday") {
			return longWeekday, 6
		}
		if startsWith(s, "Mon") && !(len(s) > 3 && 'a' <= s[3] && s[3] <= 'z') {
			return shortWeekday, 3
		}
		if startsWith(s, "MST") {
			return zoneName, 3
		}
	case '0':
		if startsWith(s, "002") {
			return zeroYearDay, 3
		}
		if len(s) >= 2 && '1' <= s[1] && s[1] <= '6' {
			return zeroElements[s[1]-'1'], 2
		}
	case '1':
		if startsWith(s, "15") {
			return hour24, 2
		}
		return numMonth, 1
	case '2':
		if startsWith(s, "2006") {
			return longYear, 4
		}
		return day, 1
	case '_':
		if startsWith(s, "_2006") {
			// An underscore before a year.
			return none, 0
		}
		if startsWith(s, "_2") {
			return underDay, 2
		}
		if startsWith(s, "__2") {
			return underYearDay, 3
		}
	case '3':
		return hour12, 1
	case '4':
		return minute, 1
	case '5':
		return second, 1
	case 'P':
		if startsWith(s, "PM") {
			return upperPM, 2
		}
	case 'p':
		if startsWith(s, "pm") {
			return lowerPM, 2
		}
	case '-':
		for _, z := range [...]struct {
			s string
			e element
		}{{"-070000", numZoneSec}, {"-07:00:00", numZoneColonS}, {"-0700", numZone}, {"-07:00", numZoneColon}, {"-07", numZoneHour}} {
			if startsWith(s, z.s) {
				return z.e, len(z.s)
			}
		}
	case 'Z':
		for _, z := range [...]struct {
			s string
			e element
		}{{"Z070000", isoZoneSec}, {"Z07:00:00", isoZoneColonS}, {"Z0700", isoZone}, {"Z07:00", isoZoneColon}, {"Z07", isoZoneHour}} {
			if startsWith(s, z.s) {
				return z.e, len(z.s)
			}
		}
	case '.', ',':
		if len(s) >= 2 && (s[1] == '0' || s[1] == '9') {
			c := s[1]
			j := 1
			for j < len(s) && s[j] == c {
				j++
			}
			if j == len(s) || !isDigit(s[j]) {
				if c == '0' {
					return fracZeros, j
				}
				return fracNines, j
			}
		}
	}
	return none, 0
}

// next finds the next element of a layout: before it, it, its text, after it.
func next(layout string) (prefix string, e element, text, suffix string) {
	for i := 0; i < len(layout); i++ {
		// The commonest ones first.
		if layout[i] == '0' && i+1 < len(layout) && '1' <= layout[i+1] && layout[i+1] <= '6' {
			return layout[:i], zeroElements[layout[i+1]-'1'], layout[i : i+2], layout[i+2:]
		}
		if e, n := at(layout[i:]); e != none {
			return layout[:i], e, layout[i : i+n], layout[i+n:]
		}
	}
	return layout, none, "", ""
}

func appendInt(b []byte, x, width int) []byte {
	if width == 2 && uint(x) < 100 {
		return append(b, byte('0'+x/10), byte('0'+x%10))
	}
	u := uint64(x)
	if x < 0 {
		b = append(b, '-')
		u = -u
	}
	digits, limit := 1, uint64(10)
	for u >= limit && digits < 19 {
		digits++
		limit *= 10
	}
	n := len(b) + max(digits, width)
	for len(b) < n {
		b = append(b, '0')
	}
	for i := n - 1; u > 0; i-- {
		b[i] = byte('0' + u%10)
		u /= 10
	}
	return b
}

func appendFrac(b []byte, nsec int, text string, nines bool) []byte {
	n := len(text) - 1
	digits := appendInt(nil, nsec, 9)
	for len(digits) < n {
		digits = append(digits, '0')
	}
	if n > 9 {
		n = 9
	}
	digits = digits[:n]
	if nines {
		for len(digits) > 0 && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		if len(digits) == 0 {
			return b
		}
	}
	return append(append(b, text[0]), digits...)
}

// Format returns t by the layout.
func (t Time) Format(layout string) string { return string(t.AppendFormat(nil, layout)) }

// AppendFormat appends t by the layout.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	zone, offset, _, _, _ := t.loc.lookup(t.unixSec())
	days, s := split(t.sec() + int64(offset))
	year, month, mday := civil(days)
	hour, min, sec := clock(s)
	for layout != "" {
		prefix, e, text, suffix := next(layout)
		b = append(b, prefix...)
		layout = suffix
		switch e {
		case longYear:
			b = appendInt(b, year, 4)
		case shortYear:
			b = appendInt(b, max(year, -year)%100, 2)
		case longMonth:
			b = append(b, month.String()...)
		case shortMonth:
			b = append(b, month.String()[:3]...)
		case numMonth:
			b = appendInt(b, int(month), 0)
		case zeroMonth:
			b = appendInt(b, int(month), 2)
		case longWeekday:
			b = append(b, weekday(days).String()...)
		case shortWeekday:
			b = append(b, weekday(days).String()[:3]...)
		case day:
			b = appendInt(b, mday, 0)
		case underDay:
			if mday < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, mday, 0)
		case zeroDay:
			b = appendInt(b, mday, 2)
		case underYearDay, zeroYearDay:
			yday := int(days-dayNumber(year, January, 1)) + 1
			if e == zeroYearDay {
				b = appendInt(b, yday, 3)
				break
			}
			if yday < 100 {
				b = append(b, ' ')
			}
			if yday < 10 {
				b = append(b, ' ')
			}
			b = appendInt(b, yday, 0)
		case hour24:
			b = appendInt(b, hour, 2)
		case hour12:
			b = appendInt(b, (hour+11)%12+1, 0)
		case zeroHour12:
			b = appendInt(b, (hour+11)%12+1, 2)
		case minute:
			b = appendInt(b, min, 0)
		case zeroMinute:
			b = appendInt(b, min, 2)
		case second:
			b = appendInt(b, sec, 0)
		case zeroSecond:
			b = appendInt(b, sec, 2)
		case upperPM:
			if hour >= 12 {
				b = append(b, "PM"...)
			} else {
				b = append(b, "AM"...)
			}
		case lowerPM:
			if hour >= 12 {
				b = append(b, "pm"...)
			} else {
				b = append(b, "am"...)
			}
		case zoneName:
			if zone != "" {
				b = append(b, zone...)
				break
			}
			z := offset / 60
			if z < 0 {
				b = append(b, '-')
				z = -z
			} else {
				b = append(b, '+')
			}
			b = appendInt(b, z/60, 2)
			b = appendInt(b, z%60, 2)
		case fracZeros, fracNines:
			b = appendFrac(b, int(t.nsec()), text, e == fracNines)
		case none:
		default:
			b = appendZone(b, e, offset)
		}
	}
	return b
}

func appendZone(b []byte, e element, offset int) []byte {
	if e <= isoZoneColonS && offset == 0 {
		return append(b, 'Z')
	}
	z := offset
	if z < 0 {
		b = append(b, '-')
		z = -z
	} else {
		b = append(b, '+')
	}
	colon := e == isoZoneColon || e == isoZoneColonS || e == numZoneColon || e == numZoneColonS
	b = appendInt(b, z/3600, 2)
	if e == isoZoneHour || e == numZoneHour {
		return b
	}
	if colon {
		b = append(b, ':')
	}
	b = appendInt(b, z/60%60, 2)
	switch e {
	case isoZoneSec, numZoneSec:
		b = appendInt(b, z%60, 2)
	case isoZoneColonS, numZoneColonS:
		b = append(b, ':')
		b = appendInt(b, z%60, 2)
	}
	return b
}

// String returns t like 2006-01-02 15:04:05.999999999 -0700 MST, and the
// monotonic clock's reading if it has one.
func (t Time) String() string {
	b := t.AppendFormat(nil, "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		m := uint64(t.ext)
		sign := byte('+')
		if t.ext < 0 {
			sign = '-'
			m = -m
		}
		b = append(b, " m="...)
		b = append(b, sign)
		b = append(b, itoa(m/1e9)...)
		b = append(b, '.')
		b = appendInt(b, int(m%1e9), 9)
	}
	return string(b)
}

// GoString returns t as a call of Date.
func (t Time) GoString() string {
	year, month, mday := t.Date()
	hour, min, sec := t.Clock()
	b := []byte("time.Date(")
	b = appendInt(b, year, 0)
	b = append(b, ", "...)
	if January <= month && month <= December {
		b = append(b, "time."...)
		b = append(b, month.String()...)
	} else {
		b = appendInt(b, int(month), 0)
	}
	for _, n := range [...]int{mday, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendInt(b, n, 0)
	}
	b = append(b, ", "...)
	switch loc := t.Location(); loc {
	case UTC, nil:
		b = append(b, "time.UTC"...)
	case Local:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}

// appendStrict appends t as RFC 3339 wants it.
func (t Time) appendStrict(b []byte) ([]byte, error) {
	n := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	if b[n+4] != '-' {
		return b[:n], errors.New("year outside of range [0,9999]")
	}
	if b[len(b)-1] != 'Z' {
		c := b[len(b)-6]
		if hh := b[len(b)-5:]; '0' <= c && c <= '9' || 10*(hh[0]-'0')+(hh[1]-'0') >= 24 {
			return b[:n], errors.New("timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

// MarshalJSON returns t as a quoted RFC 3339 string.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict([]byte{'"'})
	if err != nil {
		return nil, errors.New("Time.MarshalJSON: " + err.Error())
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads a quoted RFC 3339 string; null does nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// AppendText appends t as RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) {
	b, err := t.appendStrict(b)
	if err != nil {
		return nil, errors.New("Time.AppendText: " + err.Error())
	}
	return b, nil
}

// MarshalText returns t as RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	b, err := t.appendStrict(nil)
	if err != nil {
		return nil, errors.New("Time.MarshalText: " + err.Error())
	}
	return b, nil
}

// UnmarshalText reads RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	u, err := Parse(RFC3339, string(data))
	if err != nil {
		return err
	}
	*t = u
	return nil
}
