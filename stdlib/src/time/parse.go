package time

import "errors"

var (
	errBad = errors.New("bad value for field")
)

// ParseError tells why a time could not be read.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) +
			" as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// Parse reads a time by the layout, in UTC if it does not say the zone.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse with loc for the zone.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}

// find looks for a name of the table at the start of s, by its first width
// letters or all of them.
func find(table string, count int, full bool, s string) (int, string, error) {
	for i := 0; i < count; i++ {
		n := name(table, 9, i)
		if !full {
			n = n[:3]
		}
		if len(s) < len(n) {
			continue
		}
		same := true
		for j := 0; j < len(n) && same; j++ {
			same = lowerASCII(n[j]) == lowerASCII(s[j])
		}
		if same {
			return i, s[len(n):], nil
		}
	}
	return -1, s, errBad
}

// number reads one or two digits, two if fixed.
func number(s string, fixed bool) (int, string, error) {
	if s == "" || !isDigit(s[0]) {
		return 0, s, errBad
	}
	if len(s) < 2 || !isDigit(s[1]) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// number3 is number for up to three digits.
func number3(s string, fixed bool) (int, string, error) {
	n, i := 0, 0
	for ; i < 3 && i < len(s) && isDigit(s[i]); i++ {
		n = n*10 + int(s[i]-'0')
	}
	if i == 0 || fixed && i != 3 {
		return 0, s, errBad
	}
	return n, s[i:], nil
}

func atoi(s string) (n int, err error) {
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "" {
		return 0, errBad
	}
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return 0, errBad
		}
		n = n*10 + int(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, nil
}

func skipSpace(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// skip removes prefix from value; a run of spaces matches any run.
func skip(value, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			prefix = skipSpace(prefix)
			value = skipSpace(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, errBad
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, nil
}

func isPoint(c byte) bool { return c == '.' || c == ',' }

// fraction reads a point and digits as nanoseconds.
func fraction(s string) (nsec int, problem string, err error) {
	if !isPoint(s[0]) {
		return 0, "", errBad
	}
	if len(s) > 10 {
		s = s[:10]
	}
	nsec, err = atoi(s[1:])
	if err != nil {
		return 0, "", err
	}
	if nsec < 0 {
		return 0, "fractional second", nil
	}
	for n := len(s); n < 10; n++ {
		nsec *= 10
	}
	return nsec, "", nil
}

// signedOffset returns the length of +N or -N with N up to 23 at the start.
func signedOffset(s string) int {
	i := 1
	n := 0
	for i < len(s) && isDigit(s[i]) && n < 1000 {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 1 || n > 23 {
		return 0
	}
	return i
}

// abbreviation returns the length of a zone's abbreviation at the start of s.
func abbreviation(s string) (int, bool) {
	if len(s) < 3 {
		return 0, false
	}
	if startsWith(s, "ChST") || startsWith(s, "MeST") {
		return 4, true
	}
	if startsWith(s, "GMT") {
		if len(s) == 3 || s[3] != '+' && s[3] != '-' {
			return 3, true
		}
		return 3 + signedOffset(s[3:]), true
	}
	if s[0] == '+' || s[0] == '-' {
		n := signedOffset(s)
		return n, n > 0
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch n {
	case 3:
		return 3, true
	case 4:
		return 4, s[3] == 'T' || startsWith(s, "WITA")
	case 5:
		return 5, s[4] == 'T'
	}
	return 0, false
}

// fields is what has been read.
type fields struct {
	year, month, day, yday int
	hour, min, sec, nsec   int
	pm, am, utc            bool
	zoneName               string
	offset                 int
	hasOffset              bool
	problem                string // which field is out of range
}

// zoneOffset reads a numeric zone.
func (f *fields) zoneOffset(e element, s string) (string, error) {
	if e <= isoZoneColonS && s != "" && s[0] == 'Z' {
		f.utc = true
		return s[1:], nil
	}
	var shape string
	switch e {
	case isoZone, numZone:
		shape = "shhmm"
	case isoZoneSec, numZoneSec:
		shape = "shhmmss"
	case isoZoneHour, numZoneHour:
		shape = "shh"
	case isoZoneColon, numZoneColon:
		shape = "shh:mm"
	default:
		shape = "shh:mm:ss"
	}
	if len(s) < len(shape) {
		return s, errBad
	}
	var hh, mm, ss int
	bad := false
	for i := 1; i < len(shape); i++ {
		c := s[i]
		if shape[i] == ':' {
			if c != ':' {
				return s, errBad
			}
			continue
		}
		bad = bad || !isDigit(c)
		if bad {
			continue
		}
		switch d := int(c - '0'); shape[i] {
		case 'h':
			hh = hh*10 + d
		case 'm':
			mm = mm*10 + d
		case 's':
			ss = ss*10 + d
		}
	}
	if hh > 24 {
		f.problem = "time zone offset hour"
	}
	if mm > 60 {
		f.problem = "time zone offset minute"
	}
	if ss > 60 {
		f.problem = "time zone offset second"
	}
	if bad {
		return s, errBad
	}
	f.offset = hh*3600 + mm*60 + ss
	f.hasOffset = true
	switch s[0] {
	case '+':
	case '-':
		f.offset = -f.offset
	default:
		return s, errBad
	}
	return s[len(shape):], nil
}

// read reads one element from s.
func (f *fields) read(e element, text, s, suffix string) (rest string, err error) {
	switch e {
	case shortYear:
		if len(s) < 2 {
			return s, errBad
		}
		f.year, err = atoi(s[:2])
		if err != nil {
			return s, err
		}
		if f.year >= 69 {
			f.year += 1900
		} else {
			f.year += 2000
		}
		return s[2:], nil
	case longYear:
		if len(s) < 4 || !isDigit(s[0]) {
			return s, errBad
		}
		f.year, err = atoi(s[:4])
		if err != nil {
			return s, err
		}
		return s[4:], nil
	case shortMonth, longMonth:
		f.month, rest, err = find(monthNames, 12, e == longMonth, s)
		f.month++
		return rest, err
	case numMonth, zeroMonth:
		f.month, rest, err = number(s, e == zeroMonth)
		if err == nil && (f.month <= 0 || f.month > 12) {
			f.problem = "month"
		}
		return rest, err
	case shortWeekday, longWeekday:
		_, rest, err = find(dayNames, 7, e == longWeekday, s)
		return rest, err
	case day, underDay, zeroDay:
		if e == underDay && s != "" && s[0] == ' ' {
			s = s[1:]
		}
		f.day, rest, err = number(s, e == zeroDay)
		return rest, err
	case underYearDay, zeroYearDay:
		for i := 0; i < 2 && e == underYearDay && s != "" && s[0] == ' '; i++ {
			s = s[1:]
		}
		f.yday, rest, err = number3(s, e == zeroYearDay)
		return rest, err
	case hour24:
		f.hour, rest, err = number(s, false)
		if f.hour < 0 || f.hour >= 24 {
			f.problem = "hour"
		}
		return rest, err
	case hour12, zeroHour12:
		f.hour, rest, err = number(s, e == zeroHour12)
		if f.hour < 0 || f.hour > 12 {
			f.problem = "hour"
		}
		return rest, err
	case minute, zeroMinute:
		f.min, rest, err = number(s, e == zeroMinute)
		if f.min < 0 || f.min >= 60 {
			f.problem = "minute"
		}
		return rest, err
	case second, zeroSecond:
		f.sec, rest, err = number(s, e == zeroSecond)
		if err != nil {
			return rest, err
		}
		if f.sec < 0 || f.sec >= 60 {
			f.problem = "second"
			return rest, nil
		}
		// A fraction may follow even if the layout has none.
		if len(rest) >= 2 && isPoint(rest[0]) && isDigit(rest[1]) {
			if _, e, _, _ := next(suffix); e == fracZeros || e == fracNines {
				return rest, nil
			}
			n := 2
			for n < len(rest) && isDigit(rest[n]) {
				n++
			}
			f.nsec, f.problem, err = fraction(rest[:n])
			rest = rest[n:]
		}
		return rest, err
	case upperPM, lowerPM:
		if len(s) < 2 {
			return s, errBad
		}
		am, pm := "AM", "PM"
		if e == lowerPM {
			am, pm = "am", "pm"
		}
		switch s[:2] {
		case pm:
			f.pm = true
		case am:
			f.am = true
		default:
			return s, errBad
		}
		return s[2:], nil
	case zoneName:
		if startsWith(s, "UTC") {
			f.utc = true
			return s[3:], nil
		}
		n, ok := abbreviation(s)
		if !ok {
			return s, errBad
		}
		f.zoneName = s[:n]
		return s[n:], nil
	case fracZeros:
		n := len(text)
		if len(s) < n {
			return s, errBad
		}
		f.nsec, f.problem, err = fraction(s[:n])
		return s[n:], err
	case fracNines:
		if len(s) < 2 || !isPoint(s[0]) || !isDigit(s[1]) {
			return s, nil
		}
		n := 0
		for n+1 < len(s) && isDigit(s[n+1]) {
			n++
		}
		f.nsec, f.problem, err = fraction(s[:n+1])
		return s[n+1:], err
	}
	return f.zoneOffset(e, s)
}

func daysIn(m Month, year int) int {
	if m == February {
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 30 + int((m+m>>3)&1)
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	wholeLayout, wholeValue := layout, value
	f := fields{month: -1, day: -1, yday: -1}
	for {
		prefix, e, text, suffix := next(layout)
		var err error
		value, err = skip(value, prefix)
		if err != nil {
			return Time{}, &ParseError{wholeLayout, wholeValue, prefix, value, ""}
		}
		if e == none {
			if value != "" {
				return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": extra text: " + quote(value)}
			}
			break
		}
		layout = suffix
		hold := value
		value, err = f.read(e, text, value, suffix)
		if f.problem != "" {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, value, ": " + f.problem + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, hold, ""}
		}
	}
	if f.pm && f.hour < 12 {
		f.hour += 12
	} else if f.am && f.hour == 12 {
		f.hour = 0
	}
	fail := func(message string) (Time, error) {
		return Time{}, &ParseError{wholeLayout, wholeValue, "", value, message}
	}
	if f.yday >= 0 {
		leap := daysIn(February, f.year) - 28
		if f.yday < 1 || f.yday > 365+leap {
			return fail(": day-of-year out of range")
		}
		_, m, d := civil(dayNumber(f.year, January, 1) + int64(f.yday-1))
		if f.month >= 0 && f.month != int(m) {
			return fail(": day-of-year does not match month")
		}
		f.month = int(m)
		if f.day >= 0 && f.day != d {
			return fail(": day-of-year does not match day")
		}
		f.day = d
	} else {
		if f.month < 0 {
			f.month = 1
		}
		if f.day < 0 {
			f.day = 1
		}
	}
	if f.day < 1 || f.day > daysIn(Month(f.month), f.year) {
		return fail(": day out of range")
	}
	date := func(loc *Location) Time {
		return Date(f.year, Month(f.month), f.day, f.hour, f.min, f.sec, f.nsec, loc)
	}
	switch {
	case f.utc:
		return date(UTC), nil
	case f.hasOffset:
		t := date(UTC)
		t.addSec(-int64(f.offset))
		zone, offset, _, _, _ := local.lookup(t.unixSec())
		if offset == f.offset && (f.zoneName == "" || zone == f.zoneName) {
			t.setLoc(local)
			return t, nil
		}
		t.setLoc(FixedZone(f.zoneName, f.offset))
		return t, nil
	case f.zoneName != "":
		t := date(UTC)
		offset, ok := local.lookupName(f.zoneName, t.unixSec())
		if ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t, nil
		}
		if len(f.zoneName) > 3 && f.zoneName[:3] == "GMT" {
			offset, _ = atoi(f.zoneName[3:])
			offset *= 3600
		}
		// The clock is read as UTC's, whatever the name says.
		t.setLoc(FixedZone(f.zoneName, offset))
		return t, nil
	}
	return date(defaultLoc), nil
}
