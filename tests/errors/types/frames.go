// Frames that are too large by the arguments of calls, and by results that are
// kept while others are computed; not by what is passed on at once.
package main

type big = [400e6]byte

func a() { g(h(), h()) }
func b() { g3(h(), h(), h()) }
func c() { var x big; g3(x, x, x) }
func d() { x := h(); g3(x, x, x) }
func e() { a, b, c := h3(); _, _, _ = a, b, c }

func i() { g1(h()); g1(h()); g1(h()) }
func j() { x := h(); _ = x }
func k() big { return h() }
func l(p *[3]big) { p[0] = h(); p[1] = h(); p[2] = h() }
func m() { _ = h(); _ = h(); _ = h() }

func g(big, big)       {}
func g1(big)           {}
func g3(_, _, _ big)   {}
func h() (x big)       { return }
func h3() (x, y, z big) { return }

func main() {}

// Errors:
// frames.go:7:6: stack frame too large (>1GB): 762 MB locals + 0 MB args + 762 MB callee
// frames.go:8:6: stack frame too large (>1GB): 1144 MB locals + 0 MB args
// frames.go:9:6: stack frame too large (>1GB): 0 MB locals + 0 MB args + 1144 MB callee
// frames.go:10:6: stack frame too large (>1GB): 0 MB locals + 0 MB args + 1144 MB callee
// frames.go:11:6: stack frame too large (>1GB): 1144 MB locals + 0 MB args
// frames.go:21:6: stack frame too large (>1GB): 0 MB locals + 1144 MB args
// frames.go:23:6: stack frame too large (>1GB): 0 MB locals + 1144 MB args
