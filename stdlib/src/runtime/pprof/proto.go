package pprof

import (
	"compress/gzip"
	"io"
	"runtime"
	"time"
)

// message is a message in the format of protocol buffers, as far as it is written.
type message []byte

func (m *message) varint(x uint64) {
	for x >= 0x80 {
		*m = append(*m, byte(x)|0x80)
		x >>= 7
	}
	*m = append(*m, byte(x))
}

// number writes a field, unless it is 0.
func (m *message) number(field int, x uint64) {
	if x != 0 {
		m.varint(uint64(field) << 3)
		m.varint(x)
	}
}

// bytes writes a field of bytes: a string, or a message.
func (m *message) bytes(field int, b []byte) {
	m.varint(uint64(field)<<3 | 2)
	m.varint(uint64(len(b)))
	*m = append(*m, b...)
}

// packed writes a field of numbers.
func (m *message) packed(field int, list []uint64) {
	var b message
	for _, x := range list {
		b.varint(x)
	}
	m.bytes(field, b)
}

// Fields of the messages of profile.proto.
const (
	profileSampleType    = 1
	profileSample        = 2
	profileMapping       = 3
	profileLocation      = 4
	profileFunction      = 5
	profileString        = 6
	profileTimeNanos     = 9
	profileDurationNanos = 10
	profilePeriodType    = 11
	profilePeriod        = 12
	profileDefaultType   = 14

	valueType = 1
	valueUnit = 2

	sampleLocation = 1
	sampleValue    = 2
	sampleLabel    = 3

	labelName   = 1
	labelString = 2
	labelNumber = 3

	mappingID           = 1
	mappingHasFunctions = 7

	locationID      = 1
	locationMapping = 2
	locationAddress = 3
	locationLine    = 4

	lineFunction = 1
	lineNumber   = 2

	functionID         = 1
	functionName       = 2
	functionSystemName = 3
	functionFile       = 4
)

// kind is what is counted, and in what.
type kind struct{ name, unit string }

// sample are the values of a stack.
type sample struct {
	stack  []uintptr
	labels *labelMap
	size   int64 // of objects, or 0
	values []int64
}

// data is a profile that is ready to be written.
type data struct {
	period   kind
	every    int64     // of it for each sample
	kinds    []kind    // of each sample's values
	first    string    // which of them is shown at first
	start    time.Time // now if it is zero
	duration time.Duration
	samples  []sample
}

func (d *data) add(stack []uintptr, labels *labelMap, size int64, values ...int64) {
	d.samples = append(d.samples, sample{stack, labels, size, values})
}

// taker is a writer that takes the data itself.
type taker interface {
	io.Writer
	take(d *data)
}

// write writes the profile, compressed.
func (d *data) write(w io.Writer) error {
	if d.start.IsZero() {
		d.start = time.Now()
	}
	if t, ok := w.(taker); ok {
		t.take(d)
		return nil
	}
	b := builder{
		strings:   []string{""},
		index:     map[string]uint64{"": 0},
		locations: map[uintptr]uint64{},
		functions: map[string]uint64{},
	}
	b.kind(profilePeriodType, d.period)
	b.out.number(profilePeriod, uint64(d.every))
	for _, k := range d.kinds {
		b.kind(profileSampleType, k)
	}
	b.out.number(profileDefaultType, b.str(d.first))
	for _, s := range d.samples {
		b.sample(s)
	}
	// Addresses are in no file: all there is to know of them is in the profile.
	var m message
	m.number(mappingID, 1)
	m.number(mappingHasFunctions, 1)
	b.out.bytes(profileMapping, m)
	b.out.number(profileTimeNanos, uint64(d.start.UnixNano()))
	b.out.number(profileDurationNanos, uint64(d.duration))
	for _, s := range b.strings {
		b.out.bytes(profileString, []byte(s))
	}
	z, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
	if _, err := z.Write(b.out); err != nil {
		return err
	}
	return z.Close()
}

// builder writes a profile's messages.
type builder struct {
	out       message
	strings   []string
	index     map[string]uint64
	locations map[uintptr]uint64
	last      uint64 // number of a location
	functions map[string]uint64
}

func (b *builder) str(s string) uint64 {
	i, ok := b.index[s]
	if !ok {
		i = uint64(len(b.strings))
		b.strings = append(b.strings, s)
		b.index[s] = i
	}
	return i
}

func (b *builder) kind(field int, k kind) {
	var m message
	m.number(valueType, b.str(k.name))
	m.number(valueUnit, b.str(k.unit))
	b.out.bytes(field, m)
}

func (b *builder) sample(s sample) {
	locations := make([]uint64, 0, len(s.stack))
	for _, pc := range s.stack {
		if id := b.location(pc); id != 0 {
			locations = append(locations, id)
		}
	}
	list := make([]uint64, len(s.values))
	for i, v := range s.values {
		list[i] = uint64(v)
	}
	var m message
	m.packed(sampleLocation, locations)
	m.packed(sampleValue, list)
	if s.size != 0 {
		var l message
		l.number(labelName, b.str("bytes"))
		l.number(labelNumber, uint64(s.size))
		m.bytes(sampleLabel, l)
	}
	if s.labels != nil {
		for _, pair := range s.labels.list {
			var l message
			l.number(labelName, b.str(pair.key))
			l.number(labelString, b.str(pair.value))
			m.bytes(sampleLabel, l)
		}
	}
	b.out.bytes(profileSample, m)
}

// location returns the number of a pc; 0 for that below all stacks, which is no call.
func (b *builder) location(pc uintptr) uint64 {
	if id, ok := b.locations[pc]; ok {
		return id
	}
	frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	if frame.Function == "runtime.goexit" {
		b.locations[pc] = 0
		return 0
	}
	b.last++
	id := b.last
	b.locations[pc] = id
	var m message
	m.number(locationID, id)
	m.number(locationMapping, 1)
	m.number(locationAddress, uint64(pc-1))
	if frame.Function != "" {
		var l message
		l.number(lineFunction, b.function(frame.Function, frame.File))
		l.number(lineNumber, uint64(frame.Line))
		m.bytes(locationLine, l)
	}
	b.out.bytes(profileLocation, m)
	return id
}

func (b *builder) function(name, file string) uint64 {
	if id, ok := b.functions[name]; ok {
		return id
	}
	id := uint64(len(b.functions) + 1)
	b.functions[name] = id
	var m message
	m.number(functionID, id)
	m.number(functionName, b.str(name))
	m.number(functionSystemName, b.str(name))
	m.number(functionFile, b.str(file))
	b.out.bytes(profileFunction, m)
	return id
}
