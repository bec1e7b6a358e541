// Package context carries deadlines, cancellation and values down a tree of
// calls.
package context

import (
	"errors"
	"internal/abi"
	"sync"
	"time"
)

// Context is a node of the tree.
type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

// Canceled is the error of a context that was canceled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose time is over.
var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// CancelFunc cancels a context.
type CancelFunc func()

// CancelCauseFunc cancels a context and says why.
type CancelCauseFunc func(cause error)

type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns the root of a tree.
func Background() Context { return backgroundCtx{} }

// TODO returns a root for when it is not clear which context to use.
func TODO() Context { return todoCtx{} }

type stringer interface{ String() string }

func contextName(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return abi.TypeOf(c).Str
}

// child is what is canceled with its parent.
type child interface {
	cancel(fromParent bool, err, cause error)
}

// cancelCtx can be canceled. done is made when it is asked for; err is set
// once, under mu.
type cancelCtx struct {
	Context
	mu       sync.Mutex
	done     chan struct{}
	children map[child]struct{}
	parent   *cancelCtx // that has us among its children
	err      error
	cause    error
}

// selfKey makes Value return the nearest cancelCtx.
type selfKeyType struct{}

var selfKey any = &struct{ selfKeyType }{}

var closed = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

func (c *cancelCtx) Value(key any) any {
	if key == selfKey {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

func (c *cancelCtx) String() string { return contextName(c.Context) + ".WithCancel" }

func (c *cancelCtx) cancel(fromParent bool, err, cause error) {
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	if cause == nil {
		cause = err
	}
	c.err = err
	c.cause = cause
	if c.done == nil {
		c.done = closed
	} else {
		close(c.done)
	}
	children := c.children
	c.children = nil
	c.mu.Unlock()
	for k := range children {
		k.cancel(true, err, cause)
	}
	if !fromParent {
		c.leave(c)
	}
}

// leave takes self off the parent's children.
func (c *cancelCtx) leave(self child) {
	if s, ok := c.Context.(stopCtx); ok {
		s.stop()
		return
	}
	if c.parent == nil {
		return
	}
	c.parent.mu.Lock()
	delete(c.parent.children, self)
	c.parent.mu.Unlock()
}

// afterFuncer is a context of another kind that calls back when it is canceled.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx is such a parent, with what takes the call back.
type stopCtx struct {
	Context
	stop func() bool
}

// attach makes self, with c inside, be canceled with its parent.
func (c *cancelCtx) attach(parent Context, self child) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		self.cancel(true, parent.Err(), Cause(parent))
		return
	default:
	}
	if p, ok := parent.Value(selfKey).(*cancelCtx); ok && p.Done() == done {
		p.mu.Lock()
		if p.err != nil {
			p.mu.Unlock()
			self.cancel(true, p.err, p.cause)
			return
		}
		if p.children == nil {
			p.children = make(map[child]struct{})
		}
		p.children[self] = struct{}{}
		c.parent = p
		p.mu.Unlock()
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.mu.Lock()
		stop := a.AfterFunc(func() { self.cancel(false, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{parent, stop}
		c.mu.Unlock()
		return
	}
	go func() {
		select {
		case <-done:
			self.cancel(true, parent.Err(), Cause(parent))
		case <-c.Done():
		}
	}()
}

func check(parent Context) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
}

func withCancel(parent Context) *cancelCtx {
	check(parent)
	c := &cancelCtx{}
	c.attach(parent, c)
	return c
}

// WithCancel returns a context that can be canceled.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() { c.cancel(false, Canceled, nil) }
}

// WithCancelCause returns a context that can be canceled with a cause.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) { c.cancel(false, Canceled, cause) }
}

// Cause returns why c was canceled.
func Cause(c Context) error {
	err := c.Err()
	if err == nil {
		return nil
	}
	if cc, ok := c.Value(selfKey).(*cancelCtx); ok {
		cc.mu.Lock()
		cause := cc.cause
		cc.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return err
}

// timerCtx is canceled at a time.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return contextName(c.cancelCtx.Context) + ".WithDeadline(" + c.deadline.String() + " [" +
		time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(fromParent bool, err, cause error) {
	c.cancelCtx.cancel(true, err, cause)
	if !fromParent {
		c.leave(c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// WithDeadline returns a context that is canceled at d.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause returns a context that is canceled at d with the cause.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	check(parent)
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.attach(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(false, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	c.mu.Lock()
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(false, DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(false, Canceled, nil) }
}

// WithTimeout returns a context that is canceled after timeout.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause returns a context that is canceled after timeout with the
// cause.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

type valueCtx struct {
	Context
	key, val any
}

// WithValue returns a context in which key has the value.
func WithValue(parent Context, key, val any) Context {
	check(parent)
	if key == nil {
		panic("nil key")
	}
	if abi.TypeOf(key).Flags&abi.Comparable == 0 {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Value(key any) any {
	for {
		if c.key == key {
			return c.val
		}
		next, ok := c.Context.(*valueCtx)
		if !ok {
			return c.Context.Value(key)
		}
		c = next
	}
}

func stringify(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return abi.TypeOf(v).Str
}

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(" + stringify(c.key) + ", " + stringify(c.val) + ")"
}

type withoutCancelCtx struct {
	c Context
}

// WithoutCancel returns a context with parent's values that is not canceled
// with it.
func WithoutCancel(parent Context) Context {
	check(parent)
	return withoutCancelCtx{parent}
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) Value(key any) any {
	if key == selfKey {
		return nil
	}
	return c.c.Value(key)
}
func (c withoutCancelCtx) String() string { return contextName(c.c) + ".WithoutCancel" }

// afterFuncCtx calls f when it is canceled.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once
	f    func()
}

func (a *afterFuncCtx) cancel(fromParent bool, err, cause error) {
	a.cancelCtx.cancel(true, err, cause)
	if !fromParent {
		a.leave(a)
	}
	a.once.Do(func() { go a.f() })
}

// AfterFunc calls f in a goroutine when ctx is done. stop keeps it from that.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.attach(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(false, Canceled, nil)
		}
		return stopped
	}
}
