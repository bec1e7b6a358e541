package syscall

import "sync/atomic"

// origNofile is the limit on descriptors that this process began with, if it was
// raised: programs that it starts get that.
var origNofile atomic.Pointer[Rlimit]

// Servers need more descriptors than the usual soft limit, which is only low for
// the sake of select.
func init() {
	var lim Rlimit
	if Getrlimit(RLIMIT_NOFILE, &lim) == nil && lim.Max > 0 && lim.Cur < lim.Max-1 {
		was := lim
		lim.Cur = lim.Max
		if prlimit(0, RLIMIT_NOFILE, &lim, nil) == nil {
			origNofile.Store(&was)
		}
	}
}

// Getrlimit is getrlimit(2).
func Getrlimit(resource int, rlim *Rlimit) (err error) { return prlimit(0, resource, nil, rlim) }

// Setrlimit is setrlimit(2).
func Setrlimit(resource int, rlim *Rlimit) error {
	err := prlimit(0, resource, rlim, nil)
	if err == nil && resource == RLIMIT_NOFILE {
		// What the program chose holds for those that it starts, too.
		origNofile.Store(nil)
	}
	return err
}
