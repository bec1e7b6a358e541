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

func (mu *fdMutex) rwlock(read bool) bool {
	for {
		switch fdLock(&mu.state, read) {
		case 0:
			return false
		case 1:
			return true
		}
		if read {
			runtime_Semacquire(&mu.rsema)
		} else {
			runtime_Semacquire(&mu.wsema)
		}
	}
}

func (mu *fdMutex) rwunlock(read bool) bool {
	last, wake := fdUnlock(&mu.state, read)
	if wake {
		if read {
			runtime_Semrelease(&mu.rsema)
		} else {
			runtime_Semrelease(&mu.wsema)
		}
	}
	return last
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

func (fd *FD) readLock() error {
	if !fd.fdmu.rwlock(true) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) readUnlock() {
	if fd.fdmu.rwunlock(true) {
		fd.destroy()
	}
}

func (fd *FD) writeLock() error {
	if !fd.fdmu.rwlock(false) {
		return errClosing(fd.isFile)
	}
	return nil
}

func (fd *FD) writeUnlock() {
	if fd.fdmu.rwunlock(false) {
		fd.destroy()
	}
}
