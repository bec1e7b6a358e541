// Package poll makes descriptors that goroutines may wait for: an FD's calls
// park the goroutine, not the thread, where the kernel can tell when to go on.
package poll

// fdMutex counts the uses of a descriptor and lets one goroutine at a time read
// and one write. Closing it turns everyone away; the last user destroys the
// descriptor. Its word is explained in native/fdmutex.rs.
type fdMutex struct {
	state uint64
	rsema uint32
	wsema uint32
}

// native: one use more; false if it is closed
func fdIncref(state *uint64) bool

// native: closes it with one use more, false if it is closed already; how many readers and writers wait
func fdIncrefAndClose(state *uint64) (ok bool, readers, writers int)

// native: one use less; whether that was the last of a closed one
func fdDecref(state *uint64) bool

// native: 0 closed, 1 locked, 2 counted as waiting
func fdLock(state *uint64, read bool) int

// native: whether that was the last use of a closed one, and whether a waiter is to be woken
func fdUnlock(state *uint64, read bool) (last, wake bool)

// native parking: waits for the semaphore
func runtime_Semacquire(sema *uint32)

// native parking: raises the semaphore
func runtime_Semrelease(sema *uint32)

func (mu *fdMutex) incref() bool { return fdIncref(&mu.state) }

func (mu *fdMutex) decref() bool { return fdDecref(&mu.state) }

// increfAndClose closes it and wakes everyone who waits, for nothing.
func (mu *fdMutex) increfAndClose() bool {
	ok, readers, writers := fdIncrefAndClose(&mu.state)
	for ; readers > 0; readers-- {
		runtime_Semrelease(&mu.rsema)
	}
	for ; writers > 0; writers-- {
		runtime_Semrelease(&mu.wsema)
	}
	return ok
}

// locked goes on after fdLock said got: it waits if need be. False: closed.
func (mu *fdMutex) locked(read bool, got int) bool {
	for got == 2 {
		if read {
			runtime_Semacquire(&mu.rsema)
		} else {
			runtime_Semacquire(&mu.wsema)
		}
		got = fdLock(&mu.state, read)
	}
	return got == 1
}

// incref fails with the error of a closed descriptor.
func (fd *FD) incref() error {
	if !fd.fdmu.incref() {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) decref() error {
	if fd.fdmu.decref() {
		return fd.destroy()
	}
	return nil
}

// The locks are a native each in the usual case: this is what reads and writes
// begin and end with.

func (fd *FD) readLock() error {
	if got := fdLock(&fd.fdmu.state, true); got != 1 && !fd.fdmu.locked(true, got) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) readUnlock() {
	if last, wake := fdUnlock(&fd.fdmu.state, true); last || wake {
		fd.unlocked(&fd.fdmu.rsema, last, wake)
	}
}

func (fd *FD) writeLock() error {
	if got := fdLock(&fd.fdmu.state, false); got != 1 && !fd.fdmu.locked(false, got) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) writeUnlock() {
	if last, wake := fdUnlock(&fd.fdmu.state, false); last || wake {
		fd.unlocked(&fd.fdmu.wsema, last, wake)
	}
}

func (fd *FD) unlocked(sema *uint32, last, wake bool) {
	if wake {
		runtime_Semrelease(sema)
	}
	if last {
		fd.destroy()
	}
}
