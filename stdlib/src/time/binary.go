package time

import "errors"

// The binary form: version 1 (2 with seconds in the offset), 8 bytes seconds
// since the year 1, 4 bytes nanoseconds, 2 bytes offset in minutes (-1 for
// UTC), with version 2 a byte of seconds; big-endian.

// AppendBinary appends the binary form.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	minutes, seconds, version := int16(-1), int8(0), byte(1)
	if t.Location() != UTC {
		_, offset := t.Zone()
		if offset%60 != 0 {
			version = 2
			seconds = int8(offset % 60)
		}
		offset /= 60
		if offset < -32768 || offset == -1 || offset > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
		minutes = int16(offset)
	}
	b = append(b, version)
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(t.sec()>>i))
	}
	for i := 24; i >= 0; i -= 8 {
		b = append(b, byte(t.nsec()>>i))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == 2 {
		b = append(b, byte(seconds))
	}
	return b, nil
}

// MarshalBinary returns the binary form.
func (t Time) MarshalBinary() ([]byte, error) { return t.AppendBinary(nil) }

// UnmarshalBinary reads the binary form.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != 1 && version != 2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	want := 15
	if version == 2 {
		want++
	}
	if len(data) != want {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec int64
	var nsec int32
	for _, c := range data[1:9] {
		sec = sec<<8 | int64(c)
	}
	for _, c := range data[9:13] {
		nsec = nsec<<8 | int32(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == 2 {
		offset += int(int8(data[15]))
	}
	*t = Time{uint64(nsec), sec, nil}
	if offset == -60 {
		return nil
	}
	if _, local, _, _, _ := Local.lookup(t.unixSec()); local == offset {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
