// Package exec runs programs.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Error tells of a program that cannot be found.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Err }

// ErrWaitDelay is the error of Wait when output was still open after WaitDelay.
var ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")

// Cmd is a program to run, once.
type Cmd struct {
	// Path is the program; relative to Dir if it is not absolute.
	Path string
	// Args are its arguments, with its name first.
	Args []string
	// Env is its environment, the current one if nil.
	Env []string
	// Dir is its directory, the current one if empty.
	Dir string
	// Stdin, Stdout and Stderr are what it reads and writes; nil is /dev/null.
	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer
	// ExtraFiles are its descriptors from 3 on.
	ExtraFiles []*os.File
	// SysProcAttr says more.
	SysProcAttr *syscall.SysProcAttr
	// Process is the process, once started.
	Process *os.Process
	// ProcessState is how it ended, once waited for.
	ProcessState *os.ProcessState
	// Err is why the program cannot be started.
	Err error
	// Cancel is called when the context ends.
	Cancel func() error
	// WaitDelay is how long Wait waits for output after the process or context ended.
	WaitDelay time.Duration

	ctx      context.Context
	theirs   []io.Closer
	ours     []io.Closer
	copies   []func() error
	copyErrs <-chan error
	watched  <-chan watched
}

type watched struct {
	err   error
	timer *time.Timer
}

// Command returns a Cmd that runs name with arguments.
func Command(name string, arg ...string) *Cmd {
	cmd := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		lp, err := LookPath(name)
		if lp != "" {
			cmd.Path = lp
		}
		if err != nil {
			cmd.Err = err
		}
	}
	return cmd
}

// CommandContext is Command; the process is killed when ctx ends.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	cmd := Command(name, arg...)
	cmd.ctx = ctx
	cmd.Cancel = func() error { return cmd.Process.Kill() }
	return cmd
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	b := c.Path
	for _, a := range c.Args[1:] {
		b += " " + a
	}
	return b
}

func (c *Cmd) argv() []string {
	if len(c.Args) > 0 {
		return c.Args
	}
	return []string{c.Path}
}

func (c *Cmd) input() (*os.File, error) {
	if c.Stdin == nil {
		f, err := os.Open(os.DevNull)
		if err != nil {
			return nil, err
		}
		c.theirs = append(c.theirs, f)
		return f, nil
	}
	if f, ok := c.Stdin.(*os.File); ok {
		return f, nil
	}
	pr, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.theirs = append(c.theirs, pr)
	c.ours = append(c.ours, pw)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(pw, c.Stdin)
		if stoppedReading(err) {
			err = nil
		}
		if err1 := pw.Close(); err == nil {
			err = err1
		}
		return err
	})
	return pr, nil
}

// stoppedReading reports whether the program just did not read to the end.
func stoppedReading(err error) bool {
	pe, ok := err.(*os.PathError)
	return ok && pe.Op == "write" && pe.Path == "|1" && pe.Err == syscall.EPIPE
}

func sameWriter(a, b any) bool {
	defer func() { recover() }()
	return a == b
}

func (c *Cmd) standardOutput() (*os.File, error) { return c.output(c.Stdout) }

func (c *Cmd) standardError(standardOutput *os.File) (*os.File, error) {
	if c.Stderr != nil && sameWriter(c.Stderr, c.Stdout) {
		return standardOutput, nil
	}
	return c.output(c.Stderr)
}

func (c *Cmd) output(w io.Writer) (*os.File, error) {
	if w == nil {
		f, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		c.theirs = append(c.theirs, f)
		return f, nil
	}
	if f, ok := w.(*os.File); ok {
		return f, nil
	}
	pr, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.theirs = append(c.theirs, pw)
	c.ours = append(c.ours, pr)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(w, pr)
		pr.Close()
		return err
	})
	return pw, nil
}

func closeAll(closers []io.Closer) {
	for _, fd := range closers {
		fd.Close()
	}
}

// Run starts the program and waits until it ends.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Start starts the program.
func (c *Cmd) Start() error {
	// Before anything that would be cleaned up: the pipes are the first call's.
	if c.Process != nil {
		return errors.New("exec: already started")
	}
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	started := false
	defer func() {
		closeAll(c.theirs)
		c.theirs = nil
		if !started {
			closeAll(c.ours)
			c.ours = nil
			c.copies = nil
		}
	}()
	if c.Err != nil {
		return c.Err
	}
	if c.Cancel != nil && c.ctx == nil {
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	}
	if c.ctx != nil {
		select {
		case <-c.ctx.Done():
			return c.ctx.Err()
		default:
		}
	}
	stdin, err := c.input()
	if err != nil {
		return err
	}
	stdout, err := c.standardOutput()
	if err != nil {
		return err
	}
	stderr, err := c.standardError(stdout)
	if err != nil {
		return err
	}
	env, err := c.environ()
	if err != nil {
		return err
	}
	c.Process, err = os.StartProcess(c.Path, c.argv(), &os.ProcAttr{
		Dir:   c.Dir,
		Files: append([]*os.File{stdin, stdout, stderr}, c.ExtraFiles...),
		Env:   env,
		Sys:   c.SysProcAttr,
	})
	if err != nil {
		return err
	}
	started = true
	if len(c.copies) > 0 {
		errs := make(chan error, len(c.copies))
		c.copyErrs = errs
		left := make(chan int, 1)
		left <- len(c.copies)
		for _, fn := range c.copies {
			go func() {
				err := fn()
				n := <-left - 1
				if err != nil {
					errs <- err
				}
				left <- n
				if n == 0 {
					close(errs)
				}
			}()
		}
		c.copies = nil
	}
	if (c.Cancel != nil || c.WaitDelay != 0) && c.ctx != nil && c.ctx.Done() != nil {
		result := make(chan watched)
		c.watched = result
		go c.watch(result)
	}
	return nil
}

// watch ends the process when the context ends, unless Wait takes its result
// before.
func (c *Cmd) watch(result chan<- watched) {
	select {
	case result <- watched{}:
		return
	case <-c.ctx.Done():
	}
	var err error
	if c.Cancel != nil {
		if interruptErr := c.Cancel(); interruptErr == nil {
			err = c.ctx.Err()
		} else if !errors.Is(interruptErr, os.ErrProcessDone) {
			err = because{"exec: canceling Cmd", interruptErr}
		}
	}
	if c.WaitDelay == 0 {
		result <- watched{err: err}
		return
	}
	timer := time.NewTimer(c.WaitDelay)
	select {
	case result <- watched{err: err, timer: timer}:
		return
	case <-timer.C:
	}
	killed := false
	if killErr := c.Process.Kill(); killErr == nil {
		killed = true
	} else if !errors.Is(killErr, os.ErrProcessDone) {
		err = because{"exec: killing Cmd", killErr}
	}
	if c.copyErrs != nil {
		select {
		case goroutineErr := <-c.copyErrs:
			if err == nil && !killed {
				err = goroutineErr
			}
		default:
			closeAll(c.ours)
			<-c.copyErrs
			if err == nil {
				err = ErrWaitDelay
			}
		}
		c.copyErrs = nil
	}
	result <- watched{err: err}
}

type because struct {
	prefix string
	err    error
}

func (w because) Error() string { return w.prefix + ": " + w.err.Error() }

func (w because) Unwrap() error { return w.err }

// ExitError tells of a program that ended with a failure.
type ExitError struct {
	*os.ProcessState
	// Stderr is part of what it wrote to standard error, if Output ran it.
	Stderr []byte
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// Wait waits until the program ends and all its output was copied.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.ProcessState != nil {
		return errors.New("exec: Wait was already called")
	}
	state, err := c.Process.Wait()
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	c.ProcessState = state
	var timer *time.Timer
	if c.watched != nil {
		watch := <-c.watched
		timer = watch.timer
		if err == nil {
			err = watch.err
		}
	}
	if goroutineErr := c.awaitCopies(timer); err == nil {
		err = goroutineErr
	}
	closeAll(c.ours)
	c.ours = nil
	return err
}

func (c *Cmd) awaitCopies(timer *time.Timer) error {
	defer func() {
		if timer != nil {
			timer.Stop()
		}
		c.copyErrs = nil
	}()
	if c.copyErrs == nil {
		return nil
	}
	if timer == nil {
		if c.WaitDelay == 0 {
			return c.drain()
		}
		// Give what is ready a chance before the clock starts.
		select {
		case err, ok := <-c.copyErrs:
			if !ok || err == nil {
				return nil
			}
			return err
		default:
		}
		timer = time.NewTimer(c.WaitDelay)
	}
	select {
	case <-timer.C:
		closeAll(c.ours)
		c.drain()
		return ErrWaitDelay
	case err := <-c.copyErrs:
		if err1 := c.drain(); err == nil {
			err = err1
		}
		return err
	}
}

// drain waits for all copying and returns the first error.
func (c *Cmd) drain() error {
	var first error
	for err := range c.copyErrs {
		if first == nil {
			first = err
		}
	}
	return first
}

// Output runs the program and returns what it wrote to standard output.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var stdout bytes.Buffer
	c.Stdout = &stdout
	captureErr := c.Stderr == nil
	if captureErr {
		c.Stderr = &headAndTail{n: 32 << 10}
	}
	err := c.Run()
	if err != nil && captureErr {
		if ee, ok := err.(*ExitError); ok {
			ee.Stderr = c.Stderr.(*headAndTail).Bytes()
		}
	}
	return stdout.Bytes(), err
}

// CombinedOutput runs the program and returns all that it wrote.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var b bytes.Buffer
	c.Stdout = &b
	c.Stderr = &b
	err := c.Run()
	return b.Bytes(), err
}

// StdinPipe returns a pipe to the program's standard input.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdinPipe after process started")
	}
	pr, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdin = pr
	c.theirs = append(c.theirs, pr)
	c.ours = append(c.ours, pw)
	return pw, nil
}

// StdoutPipe returns a pipe from the program's standard output.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdoutPipe after process started")
	}
	pr, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdout = pw
	c.theirs = append(c.theirs, pw)
	c.ours = append(c.ours, pr)
	return pr, nil
}

// StderrPipe returns a pipe from the program's standard error.
func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StderrPipe after process started")
	}
	pr, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stderr = pw
	c.theirs = append(c.theirs, pw)
	c.ours = append(c.ours, pr)
	return pr, nil
}

// headAndTail keeps the first and the last n bytes written to it.
type headAndTail struct {
	n       int
	prefix  []byte
	suffix  []byte // what came after prefix, not much more than n bytes
	skipped int64
}

func (w *headAndTail) Write(p []byte) (int, error) {
	n := len(p)
	if room := w.n - len(w.prefix); room > 0 {
		k := min(room, len(p))
		w.prefix = append(w.prefix, p[:k]...)
		p = p[k:]
	}
	w.suffix = append(w.suffix, p...)
	if over := len(w.suffix) - w.n; over > 0 {
		w.skipped += int64(over)
		w.suffix = append(w.suffix[:0], w.suffix[over:]...)
	}
	return n, nil
}

// Bytes returns them, with a note of what was left out between.
func (w *headAndTail) Bytes() []byte {
	if w.skipped == 0 {
		return append(w.prefix, w.suffix...)
	}
	var b bytes.Buffer
	b.Write(w.prefix)
	b.WriteString("\n... omitting ")
	b.WriteString(strconv.FormatInt(w.skipped, 10))
	b.WriteString(" bytes ...\n")
	b.Write(w.suffix)
	return b.Bytes()
}

// environ returns the environment of the program, each variable once.
func (c *Cmd) environ() ([]string, error) {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			if pwd, err := filepath.Abs(c.Dir); err == nil {
				env = append(env, "PWD="+pwd)
			}
		}
	}
	return lastOfEach(env)
}

// Environ returns the environment that the program gets.
func (c *Cmd) Environ() []string {
	env, _ := c.environ()
	return env
}

// lastOfEach keeps the last of each variable, in place.
func lastOfEach(env []string) ([]string, error) {
	var err error
	out := make([]string, 0, len(env))
	seen := make(map[string]bool, len(env))
	for i := len(env) - 1; i >= 0; i-- {
		kv := env[i]
		if strings.IndexByte(kv, 0) >= 0 {
			err = errors.New("exec: environment variable contains NUL")
			continue
		}
		k, _, ok := strings.Cut(kv, "=")
		if !ok {
			if kv != "" {
				out = append(out, kv)
			}
			continue
		}
		if seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, kv)
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out, err
}

// ErrNotFound is the error of a program that is nowhere in $PATH.
var ErrNotFound = errors.New("executable file not found in $PATH")

// ErrDot is the error of a program found in the current directory.
var ErrDot = errors.New("cannot run executable found relative to current directory")

func findExecutable(file string) error {
	d, err := os.Stat(file)
	if err != nil {
		return err
	}
	m := d.Mode()
	if m.IsDir() {
		return syscall.EISDIR
	}
	const xOK, eaccess = 1, 0x200
	err = syscall.Faccessat(-100, file, xOK, eaccess)
	if err == nil || err != syscall.ENOSYS && err != syscall.EPERM {
		return err
	}
	if m&0111 != 0 {
		return nil
	}
	return os.ErrPermission
}

// LookPath finds a program in the directories of $PATH.
func LookPath(file string) (string, error) {
	if file == "" || file == "." || file == ".." {
		return "", &Error{file, ErrNotFound}
	}
	if strings.Contains(file, "/") {
		err := findExecutable(file)
		if err == nil {
			return file, nil
		}
		return "", &Error{file, err}
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if dir == "" {
			dir = "."
		}
		path := filepath.Join(dir, file)
		if findExecutable(path) == nil {
			if !filepath.IsAbs(path) {
				return path, &Error{file, ErrDot}
			}
			return path, nil
		}
	}
	return "", &Error{file, ErrNotFound}
}
