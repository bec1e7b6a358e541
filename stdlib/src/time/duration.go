package time

import "errors"

// Duration is a length of time in nanoseconds.
type Duration int64

// Units.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// native: as Go's Duration.String
func durationString(d Duration) string

// String returns the duration like 72h3m0.5s.
func (d Duration) String() string { return durationString(d) }

// Nanoseconds returns the duration as such.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds returns whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// Seconds returns the seconds.
func (d Duration) Seconds() float64 { return float64(d/Second) + float64(d%Second)/1e9 }

// Minutes returns the minutes.
func (d Duration) Minutes() float64 { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }

// Hours returns the hours.
func (d Duration) Hours() float64 { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

// Truncate rounds d towards zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r+r < m && r+r >= 0 {
			return d + r
		}
		if x := d - m + r; x < d {
			return x
		}
		return minDuration
	}
	if r+r < m && r+r >= 0 {
		return d - r
	}
	if x := d + m - r; x > d {
		return x
	}
	return maxDuration
}

// Abs returns the absolute value.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// unit returns the nanoseconds of a unit, 0 for an unknown one.
func unit(s string) uint64 {
	switch s {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs":
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

// ParseDuration reads a duration like 1h15m30.918s.
func ParseDuration(s string) (Duration, error) {
	whole := s
	bad := func() (Duration, error) { return 0, errors.New("time: invalid duration " + quote(whole)) }
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return bad()
	}
	var sum uint64
	for s != "" {
		var v, frac uint64
		scale := 1.0
		digits := 0
		i := 0
		for ; i < len(s) && isDigit(s[i]); i++ {
			if v > 1<<63/10 {
				return bad()
			}
			v = v*10 + uint64(s[i]-'0')
			if v > 1<<63 {
				return bad()
			}
			digits++
		}
		if i < len(s) && s[i] == '.' {
			full := false
			for i++; i < len(s) && isDigit(s[i]); i++ {
				digits++
				if full || frac > (1<<63-1)/10 {
					full = true
					continue
				}
				f := frac*10 + uint64(s[i]-'0')
				if f > 1<<63 {
					full = true
					continue
				}
				frac = f
				scale *= 10
			}
		}
		if digits == 0 {
			return bad()
		}
		j := i
		for j < len(s) && s[j] != '.' && !isDigit(s[j]) {
			j++
		}
		if j == i {
			return 0, errors.New("time: missing unit in duration " + quote(whole))
		}
		u := unit(s[i:j])
		if u == 0 {
			return 0, errors.New("time: unknown unit " + quote(s[i:j]) + " in duration " + quote(whole))
		}
		s = s[j:]
		if v > 1<<63/u {
			return bad()
		}
		v *= u
		if frac > 0 {
			v += uint64(float64(frac) * (float64(u) / scale))
			if v > 1<<63 {
				return bad()
			}
		}
		sum += v
		if sum > 1<<63 {
			return bad()
		}
	}
	if neg {
		return -Duration(sum), nil
	}
	if sum > 1<<63-1 {
		return bad()
	}
	return Duration(sum), nil
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// quote is a simple strconv.Quote: what is not plain ASCII is written \xXX.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := append(make([]byte, 0, len(s)+2), '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 0x80 || c < ' ':
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
