package syscall

import (
	"sync"
	"unsafe"
)

// ForkLock keeps descriptors that are just being made from a program that is
// just being started: who makes some without O_CLOEXEC holds it for reading.
var ForkLock sync.RWMutex

// Credential is the identity of a new process.
type Credential struct {
	Uid         uint32
	Gid         uint32
	Groups      []uint32
	NoSetGroups bool
}

// SysProcAttr says how a new process begins.
type SysProcAttr struct {
	Chroot       string
	Credential   *Credential
	Ptrace       bool
	Setsid       bool
	Setpgid      bool
	Setctty      bool
	Noctty       bool
	Ctty         int
	Foreground   bool
	Pgid         int
	Pdeathsig    Signal
	Cloneflags   uintptr
	Unshareflags uintptr
	// In a new user namespace these ids inside it are those ids outside, and
	// setgroups works if GidMappingsEnableSetgroups.
	UidMappings                []SysProcIDMap
	GidMappings                []SysProcIDMap
	GidMappingsEnableSetgroups bool
	AmbientCaps                []uintptr
	UseCgroupFD                bool
	CgroupFD                   int
	PidFD                      *int
}

// SysProcIDMap says that Size ids from ContainerID on in a user namespace are those
// from HostID on outside.
type SysProcIDMap struct {
	ContainerID int
	HostID      int
	Size        int
}

// idMap is what the kernel reads from uid_map and gid_map.
func idMap(list []SysProcIDMap) []byte {
	if len(list) == 0 {
		return nil
	}
	s := ""
	for _, m := range list {
		s += itoa(m.ContainerID) + " " + itoa(m.HostID) + " " + itoa(m.Size) + "\n"
	}
	return []byte(s)
}

// ProcAttr says what a new process has.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []uintptr
	Sys   *SysProcAttr
}

// child is what forkAndExec reads: see native/process.rs.
type child struct {
	argv0, chroot, dir      *byte
	argv, envv              **byte
	files                   *int32
	nfiles                  int
	groups                  *uint32
	ngroups                 int
	setgroups, setcred      bool
	ptrace, setsid, setpgid bool
	setctty, noctty, fg     bool
	uid, gid                uint32
	ctty, pgid, deathsig    int32
	cloneflags, unshare     uintptr
	nofile                  *Rlimit
	uidmap, gidmap          []byte
	ambient                 []uintptr
	cgroup                  int
	allowsetgroups          bool
}

// native blocking: makes a process that runs c.argv0, and waits until it does or cannot; pidfd -1 if not wanted or not to be had
func forkAndExec(c *child, wantPidfd bool) (pid, pidfd int, errno int)

func first[T any](list []*T) **T { return unsafe.SliceData(list) }

// ForkExec starts a process.
func ForkExec(argv0 string, argv []string, attr *ProcAttr) (pid int, err error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	sys := attr.Sys
	if sys == nil {
		sys = &SysProcAttr{}
	}
	c := child{
		ptrace: sys.Ptrace, setsid: sys.Setsid, setpgid: sys.Setpgid || sys.Foreground, setctty: sys.Setctty,
		noctty: sys.Noctty, fg: sys.Foreground, ctty: int32(sys.Ctty), pgid: int32(sys.Pgid),
		deathsig: int32(sys.Pdeathsig), cloneflags: sys.Cloneflags, unshare: sys.Unshareflags,
		nofile: origNofile.Load(),
		uidmap: idMap(sys.UidMappings), gidmap: idMap(sys.GidMappings), allowsetgroups: sys.GidMappingsEnableSetgroups,
		ambient: sys.AmbientCaps, cgroup: -1,
	}
	if sys.UseCgroupFD {
		c.cgroup = sys.CgroupFD
	}
	if c.argv0, err = BytePtrFromString(argv0); err != nil {
		return 0, err
	}
	argvp, err := SlicePtrFromStrings(argv)
	if err != nil {
		return 0, err
	}
	envvp, err := SlicePtrFromStrings(attr.Env)
	if err != nil {
		return 0, err
	}
	c.argv, c.envv = first(argvp), first(envvp)
	if sys.Chroot != "" {
		if c.chroot, err = BytePtrFromString(sys.Chroot); err != nil {
			return 0, err
		}
	}
	if attr.Dir != "" {
		if c.dir, err = BytePtrFromString(attr.Dir); err != nil {
			return 0, err
		}
	}
	if sys.Setctty && sys.Foreground {
		return 0, errorString("both Setctty and Foreground set in SysProcAttr")
	}
	if sys.Setctty && sys.Ctty >= len(attr.Files) {
		return 0, errorString("Setctty set but Ctty not valid in child")
	}
	files := make([]int32, len(attr.Files))
	for i, f := range attr.Files {
		files[i] = int32(f)
	}
	c.files, c.nfiles = unsafe.SliceData(files), len(files)
	if cred := sys.Credential; cred != nil {
		// Where setgroups is forbidden there is nothing to set.
		forbidden := sys.GidMappings != nil && !sys.GidMappingsEnableSetgroups && len(cred.Groups) == 0
		c.setcred, c.setgroups = true, !cred.NoSetGroups && !forbidden
		c.uid, c.gid = cred.Uid, cred.Gid
		c.groups, c.ngroups = unsafe.SliceData(cred.Groups), len(cred.Groups)
	}
	ForkLock.Lock()
	pid, pidfd, errno := forkAndExec(&c, sys.PidFD != nil)
	ForkLock.Unlock()
	if sys.PidFD != nil {
		*sys.PidFD = pidfd
	}
	if errno != 0 {
		return 0, Errno(errno)
	}
	return pid, nil
}

type errorString string

func (e errorString) Error() string { return string(e) }

// StartProcess is ForkExec for package os.
func StartProcess(argv0 string, argv []string, attr *ProcAttr) (pid int, handle uintptr, err error) {
	pid, err = ForkExec(argv0, argv, attr)
	return pid, 0, err
}

// Exec makes this process run another program.
func Exec(argv0 string, argv []string, envv []string) (err error) {
	argvp, err := SlicePtrFromStrings(argv)
	if err != nil {
		return err
	}
	envvp, err := SlicePtrFromStrings(envv)
	if err != nil {
		return err
	}
	if lim := origNofile.Load(); lim != nil {
		Setrlimit(RLIMIT_NOFILE, lim)
	}
	return execve(argv0, first(argvp), first(envvp))
}

// WaitStatus is how a process ended or stopped.
type WaitStatus uint32

// Exited reports whether the process ended by itself.
func (w WaitStatus) Exited() bool { return w&0x7F == 0 }

// Signaled reports whether a signal ended it.
func (w WaitStatus) Signaled() bool { return w&0x7F != 0x7F && w&0x7F != 0 }

// Stopped reports whether it stopped.
func (w WaitStatus) Stopped() bool { return w&0xFF == 0x7F }

// Continued reports whether it goes on.
func (w WaitStatus) Continued() bool { return w == 0xFFFF }

// CoreDump reports whether it left a core.
func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&0x80 != 0 }

// ExitStatus returns the status, -1 if it did not exit.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xFF
}

// Signal returns the signal that ended it, or -1.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7F)
}

// StopSignal returns the signal that stopped it, or -1.
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xFF
}

// TrapCause returns the event of a traced process, or -1.
func (w WaitStatus) TrapCause() int {
	if w.StopSignal() != SIGTRAP {
		return -1
	}
	return int(w>>8) >> 8
}

// Wait4 waits for a process.
func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	var status int32
	wpid, err = wait4(pid, &status, options, rusage)
	if wstatus != nil {
		*wstatus = WaitStatus(status)
	}
	return
}

// Getpgrp returns the process group.
func Getpgrp() (pid int) {
	pid, _ = Getpgid(0)
	return
}

// Getgroups returns the groups that the process is in.
func Getgroups() (gids []int, err error) {
	n, err := getgroups(0, nil)
	if n <= 0 || err != nil {
		return nil, err
	}
	if n < 0 || n > 1<<20 {
		return nil, EINVAL
	}
	a := make([]_Gid_t, n)
	n, err = getgroups(n, &a[0])
	if err != nil {
		return nil, err
	}
	gids = make([]int, n)
	for i, v := range a[:n] {
		gids[i] = int(v)
	}
	return gids, nil
}

// native: sets ids of all threads; which: 0 uid, 1 gid, 2 reuid, 3 regid, 4 resuid, 5 resgid
func setIDs(which, a, b, c int) (errno int)

// native: sets the groups of all threads
func setGroups(list []_Gid_t) (errno int)

func fail(errno int) error {
	if errno == 0 {
		return nil
	}
	return Errno(errno)
}

// Setgroups sets the groups that the process is in.
func Setgroups(gids []int) (err error) {
	a := make([]_Gid_t, len(gids))
	for i, v := range gids {
		a[i] = _Gid_t(v)
	}
	return fail(setGroups(a))
}

// Setuid sets the user.
func Setuid(uid int) (err error) { return fail(setIDs(0, uid, 0, 0)) }

// Setgid sets the group.
func Setgid(gid int) (err error) { return fail(setIDs(1, gid, 0, 0)) }

// Setreuid sets the real and effective user.
func Setreuid(ruid, euid int) (err error) { return fail(setIDs(2, ruid, euid, 0)) }

// Setregid sets the real and effective group.
func Setregid(rgid, egid int) (err error) { return fail(setIDs(3, rgid, egid, 0)) }

// Setresuid sets the real, effective and saved user.
func Setresuid(ruid, euid, suid int) (err error) { return fail(setIDs(4, ruid, euid, suid)) }

// Setresgid sets the real, effective and saved group.
func Setresgid(rgid, egid, sgid int) (err error) { return fail(setIDs(5, rgid, egid, sgid)) }

// Seteuid sets the effective user.
func Seteuid(euid int) (err error) { return Setreuid(-1, euid) }

// Setegid sets the effective group.
func Setegid(egid int) (err error) { return Setregid(-1, egid) }
