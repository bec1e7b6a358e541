// Package deltaprofile is how net/http/pprof asks runtime/pprof for what a profile gains
// in some time.
package deltaprofile

import "io"

// Begin notes what the profile of that name holds, and returns a function that writes
// what has come since. Package runtime/pprof sets it.
var Begin func(name string) func(w io.Writer) error
