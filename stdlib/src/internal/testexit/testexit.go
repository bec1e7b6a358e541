// Package testexit lets a test program notice that something ends it as if all
// tests had passed.
package testexit

import "sync/atomic"

var panics atomic.Bool

// PanicOnExit0 sets whether os.Exit(0) panics.
func PanicOnExit0(v bool) { panics.Store(v) }

// Exit0Panics reports that.
func Exit0Panics() bool { return panics.Load() }
