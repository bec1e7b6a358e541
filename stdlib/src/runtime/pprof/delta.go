package pprof

import (
	"fmt"
	"internal/deltaprofile"
	"io"
)

func init() { deltaprofile.Begin = begin }

// snapshot holds the data of a profile.
type snapshot struct{ *data }

func (s *snapshot) Write([]byte) (int, error) { panic("pprof: text of a snapshot") }
func (s *snapshot) take(d *data)              { s.data = d }

func (s *sample) key() string { return fmt.Sprint(s.stack, s.labels, s.size) }

// begin notes what the profile of that name holds, and returns a function that writes
// what has come since.
func begin(name string) func(w io.Writer) error {
	p := Lookup(name)
	var before snapshot
	p.WriteTo(&before, 0)
	return func(w io.Writer) error {
		var now snapshot
		p.WriteTo(&now, 0)
		index := map[string]int{}
		for i, s := range now.samples {
			index[s.key()] = i
		}
		for _, s := range before.samples {
			i, ok := index[s.key()]
			if !ok {
				i = len(now.samples)
				now.add(s.stack, s.labels, s.size, make([]int64, len(s.values))...)
			}
			for k, v := range s.values {
				now.samples[i].values[k] -= v
			}
		}
		d := *now.data
		d.samples = nil
		for _, s := range now.samples {
			for _, v := range s.values {
				if v != 0 {
					d.samples = append(d.samples, s)
					break
				}
			}
		}
		d.duration = d.start.Sub(before.start)
		return d.write(w)
	}
}
