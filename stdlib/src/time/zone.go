package time

import "errors"

// Location is a time zone.
//
// A fixed zone has its offset here; the others are known to the machine by
// an id, which Local gets when it is first used.
type Location struct {
	name   string
	offset int
	id     int // 0 fixed, -1 not loaded yet
}

var utcLoc = Location{name: "UTC"}
var localLoc = Location{name: "Local", id: -1}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the zone of this machine: $TZ or /etc/localtime.
var Local *Location = &localLoc

const (
	alpha = -1 << 63
	omega = 1<<63 - 1
)

// native blocking: loads a zone by name from $ZONEINFO or the system's tzdata (or one built in), or the local zone for "Local" ($TZ, /etc/localtime, UTC if neither works; "" and UTC in TZ mean UTC); id > 0, or 0 if unknown; the same id for the same name
func loadZone(name string) int

// native: makes a zone of the contents of a TZif file; id > 0, or 0 if bad
func loadZoneData(name string, data []byte) int

// native: the zone at a time since 1970: abbreviation, offset east in seconds, since when and until when it holds (min and max int64 if unbounded), whether it is daylight saving time
func zoneAt(id int, unix int64) (name string, offset int, start, end int64, isDST bool)

// native: the offset of an abbreviation in the zone: of one that is in force at unix minus its offset, else of any with that name that the zone ever had
func zoneNamed(id int, name string, unix int64) (offset int, ok bool)

func (l *Location) lookup(unix int64) (name string, offset int, start, end int64, isDST bool) {
	if l == nil {
		return "UTC", 0, alpha, omega, false
	}
	if l.id == 0 {
		return l.name, l.offset, alpha, omega, false
	}
	if l.id < 0 {
		l.id = loadZone("Local")
		if l.id == 0 {
			// No such zone: UTC, under that name.
			l.name = "UTC"
			return "UTC", 0, alpha, omega, false
		}
	}
	return zoneAt(l.id, unix)
}

// lookupName finds the offset of an abbreviation.
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	l.lookup(unix)
	if l.id == 0 {
		return l.offset, l.name == name
	}
	return zoneNamed(l.id, name, unix)
}

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// FixedZone returns a zone with the name and offset.
func FixedZone(name string, offset int) *Location { return &Location{name: name, offset: offset} }

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns the zone with the name.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errLocation
	}
	for i := 0; i+1 < len(name); i++ {
		if name[i] == '.' && name[i+1] == '.' || name[i] == '\\' {
			return nil, errLocation
		}
	}
	id := loadZone(name)
	if id == 0 {
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, id: id}, nil
}

// LoadLocationFromTZData makes a zone of the contents of a TZif file.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	id := loadZoneData(name, data)
	if id == 0 {
		return nil, errors.New("malformed time zone information")
	}
	return &Location{name: name, id: id}, nil
}
