// Package godebug has the settings of the environment variable GODEBUG by name.
package godebug

import (
	"os"
	"strings"
	"sync/atomic"
)

// Setting is one of them.
type Setting struct {
	name       string
	nonDefault atomic.Uint64
}

// New is the setting of that name. One that begins with # is not documented.
func New(name string) *Setting { return &Setting{name: name} }

// Name is the setting's name.
func (s *Setting) Name() string { return strings.TrimPrefix(s.name, "#") }

// Undocumented tells whether it is not documented.
func (s *Setting) Undocumented() bool { return strings.HasPrefix(s.name, "#") }

// String is the setting as GODEBUG has it.
func (s *Setting) String() string { return s.Name() + "=" + s.Value() }

// IncNonDefault counts that a value made the program behave unlike the default.
func (s *Setting) IncNonDefault() { s.nonDefault.Add(1) }

// Value is what GODEBUG says now: of several the last, and nothing by default.
func (s *Setting) Value() string {
	value := ""
	for _, entry := range strings.Split(os.Getenv("GODEBUG"), ",") {
		if name, v, ok := strings.Cut(entry, "="); ok && name == s.Name() {
			value, _, _ = strings.Cut(v, "#")
		}
	}
	return value
}
