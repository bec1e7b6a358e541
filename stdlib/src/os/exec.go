package os

import (
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// ProcAttr says what a new process has.
type ProcAttr struct {
	// Dir is its directory, the current one if empty.
	Dir string
	// Env is its environment, the current one if nil.
	Env []string
	// Files are its descriptors from 0 on; nil ones are closed.
	Files []*File
	// Sys says more.
	Sys *syscall.SysProcAttr
}

// Process is a process.
type Process struct {
	Pid int

	// gone is set once the process was waited for or released: its id may be
	// another's then.
	gone  atomic.Uint32
	sigMu sync.RWMutex // no signal while Wait takes the process out of the system
}

const (
	processDone     = 1
	processReleased = 2
)

var (
	errReleased    = errors.New("os: process already released")
	errWaitedTwice = NewSyscallError("wait", syscall.ECHILD)
)

// FindProcess returns the process with the id.
func FindProcess(pid int) (*Process, error) { return newProcess(pid), nil }

func newProcess(pid int) *Process {
	p := &Process{Pid: pid}
	runtime.SetFinalizer(p, (*Process).Release)
	return p
}

// StartProcess starts a program.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr != nil && attr.Sys == nil && attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			pe := err.(*PathError)
			pe.Op = "chdir"
			return nil, pe
		}
	}
	sysattr := &syscall.ProcAttr{Dir: attr.Dir, Env: attr.Env, Sys: attr.Sys}
	if sysattr.Env == nil {
		sysattr.Env = Environ()
	}
	for _, f := range attr.Files {
		sysattr.Files = append(sysattr.Files, f.Fd())
	}
	pid, _, err := syscall.StartProcess(name, argv, sysattr)
	runtime.KeepAlive(attr)
	if err != nil {
		return nil, &PathError{Op: "fork/exec", Path: name, Err: err}
	}
	return newProcess(pid), nil
}

// Release says that the process is not of interest any more.
func (p *Process) Release() error {
	if p == nil || p.Pid <= 0 {
		return syscall.EINVAL
	}
	p.sigMu.Lock()
	defer p.sigMu.Unlock()
	p.gone.CompareAndSwap(0, processReleased)
	p.Pid = -1
	runtime.SetFinalizer(p, nil)
	return nil
}

// Kill sends SIGKILL.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	if p == nil || p.Pid == -1 {
		return errReleased
	}
	if p.Pid == 0 {
		return errors.New("os: process not initialized")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	p.sigMu.RLock()
	defer p.sigMu.RUnlock()
	switch p.gone.Load() {
	case processDone:
		return ErrProcessDone
	case processReleased:
		return errReleased
	}
	if err := syscall.Kill(p.Pid, s); err != nil {
		if err == syscall.ESRCH {
			return ErrProcessDone
		}
		return err
	}
	return nil
}

// Wait waits until the process ends.
func (p *Process) Wait() (*ProcessState, error) {
	if p == nil || p.Pid == -1 {
		return nil, syscall.EINVAL
	}
	switch p.gone.Load() {
	case processDone:
		return nil, errWaitedTwice
	case processReleased:
		return nil, errReleased
	}
	// The process is first seen to have ended and only then taken out of the
	// system, with no signal on its way.
	var info [16]uint64
	err := uninterrupted(func() error {
		const pPid = 1
		_, _, e := syscall.Syscall6(syscall.SYS_WAITID, pPid, uintptr(p.Pid), uintptr(unsafe.Pointer(&info[0])),
			syscall.WEXITED|syscall.WNOWAIT, 0, 0)
		if e != 0 {
			return e
		}
		return nil
	})
	if err == nil {
		p.gone.Store(processDone)
		p.sigMu.Lock()
		p.sigMu.Unlock()
	}
	var status syscall.WaitStatus
	var rusage syscall.Rusage
	var pid int
	err = uninterrupted(func() (err error) {
		pid, err = syscall.Wait4(p.Pid, &status, 0, &rusage)
		return err
	})
	if err != nil {
		return nil, NewSyscallError("wait", err)
	}
	p.gone.Store(processDone)
	return &ProcessState{pid: pid, status: status, rusage: &rusage}, nil
}

// WithHandle says that there is no handle.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

// ErrNoHandle is the error of WithHandle.
var ErrNoHandle = errors.New("process handle unavailable")

// ProcessState is how a process ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	rusage *syscall.Rusage
}

// Pid returns the process's id.
func (p *ProcessState) Pid() int { return p.pid }

// Exited reports whether it ended by itself.
func (p *ProcessState) Exited() bool { return p.status.Exited() }

// Success reports whether it ended with status 0.
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// ExitCode returns the status, -1 if it did not exit by itself.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

// Sys returns the syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage returns the *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return p.rusage }

// UserTime returns the time it ran.
func (p *ProcessState) UserTime() time.Duration { return time.Duration(p.rusage.Utime.Nano()) }

// SystemTime returns the time the kernel ran for it.
func (p *ProcessState) SystemTime() time.Duration { return time.Duration(p.rusage.Stime.Nano()) }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	s := ""
	switch w := p.status; {
	case w.Exited():
		s = "exit status " + digits(uint64(w.ExitStatus()))
	case w.Signaled():
		s = "signal: " + w.Signal().String()
	case w.Stopped():
		s = "stop signal: " + w.StopSignal().String()
		if w.StopSignal() == syscall.SIGTRAP && w.TrapCause() != 0 {
			s += " (trap " + digits(uint64(w.TrapCause())) + ")"
		}
	case w.Continued():
		s = "continued"
	}
	if p.status.CoreDump() {
		s += " (core dumped)"
	}
	return s
}
