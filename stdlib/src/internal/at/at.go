// Package at calls the kernel on names relative to an open directory. None of its
// functions follows a link in the last part of a name, but Chmod, of which the kernel
// has no other kind. Each is called again when a signal interrupts it.
package at

import (
	"syscall"
	"unsafe"
)

const (
	symlinkNofollow = 0x100
	removeDir       = 0x200
)

// call makes the call until no signal interrupts it.
func call(trap, a1, a2, a3, a4, a5 uintptr) (uintptr, error) {
	for {
		r, _, errno := syscall.Syscall6(trap, a1, a2, a3, a4, a5, 0)
		if errno == 0 {
			return r, nil
		}
		if errno != syscall.EINTR {
			return r, errno
		}
	}
}

// on makes a call on one name.
func on(trap uintptr, dir int, name string, a3, a4, a5 uintptr) (uintptr, error) {
	p, err := syscall.BytePtrFromString(name)
	if err != nil {
		return 0, err
	}
	return call(trap, uintptr(dir), uintptr(unsafe.Pointer(p)), a3, a4, a5)
}

// Open opens a file; nothing else gets the descriptor.
func Open(dir int, name string, flags int, perm uint32) (fd int, err error) {
	r, err := on(syscall.SYS_OPENAT, dir, name, uintptr(flags|syscall.O_NOFOLLOW|syscall.O_CLOEXEC), uintptr(perm), 0)
	return int(r), err
}

// OpenDir opens a directory.
func OpenDir(dir int, name string) (fd int, err error) {
	return Open(dir, name, syscall.O_DIRECTORY, 0)
}

// Stat describes a file.
func Stat(dir int, name string, st *syscall.Stat_t) error {
	_, err := on(syscall.SYS_NEWFSTATAT, dir, name, uintptr(unsafe.Pointer(st)), symlinkNofollow, 0)
	return err
}

// Readlink returns what a link points to; EINVAL if it is none.
func Readlink(dir int, name string) (string, error) {
	for size := 128; ; size *= 2 {
		b := make([]byte, size)
		n, err := on(syscall.SYS_READLINKAT, dir, name, uintptr(unsafe.Pointer(&b[0])), uintptr(size), 0)
		if err != nil {
			return "", err
		}
		if int(n) < size {
			return string(b[:n]), nil
		}
	}
}

// Mkdir makes a directory.
func Mkdir(dir int, name string, perm uint32) error {
	_, err := on(syscall.SYS_MKDIRAT, dir, name, uintptr(perm), 0, 0)
	return err
}

// Unlink removes a file that is no directory.
func Unlink(dir int, name string) error {
	_, err := on(syscall.SYS_UNLINKAT, dir, name, 0, 0, 0)
	return err
}

// Rmdir removes an empty directory.
func Rmdir(dir int, name string) error {
	_, err := on(syscall.SYS_UNLINKAT, dir, name, removeDir, 0, 0)
	return err
}

// Symlink makes a link that points to old.
func Symlink(old string, dir int, name string) error {
	p, err := syscall.BytePtrFromString(old)
	if err != nil {
		return err
	}
	q, err := syscall.BytePtrFromString(name)
	if err != nil {
		return err
	}
	_, err = call(syscall.SYS_SYMLINKAT, uintptr(unsafe.Pointer(p)), uintptr(dir), uintptr(unsafe.Pointer(q)), 0, 0)
	return err
}

func onTwo(trap uintptr, olddir int, old string, newdir int, new string) error {
	p, err := syscall.BytePtrFromString(old)
	if err != nil {
		return err
	}
	q, err := syscall.BytePtrFromString(new)
	if err != nil {
		return err
	}
	_, err = call(trap, uintptr(olddir), uintptr(unsafe.Pointer(p)), uintptr(newdir), uintptr(unsafe.Pointer(q)), 0)
	return err
}

// Link makes another name of a file.
func Link(olddir int, old string, newdir int, new string) error {
	return onTwo(syscall.SYS_LINKAT, olddir, old, newdir, new)
}

// Rename moves a file.
func Rename(olddir int, old string, newdir int, new string) error {
	return onTwo(syscall.SYS_RENAMEAT, olddir, old, newdir, new)
}

// Chmod changes a file's mode; of a link's target if it is one.
func Chmod(dir int, name string, mode uint32) error {
	_, err := on(syscall.SYS_FCHMODAT, dir, name, uintptr(mode), 0, 0)
	return err
}

// Chown changes a file's owner.
func Chown(dir int, name string, uid, gid int) error {
	_, err := on(syscall.SYS_FCHOWNAT, dir, name, uintptr(uid), uintptr(gid), symlinkNofollow)
	return err
}

// Utimes changes a file's times.
func Utimes(dir int, name string, ts *[2]syscall.Timespec) error {
	_, err := on(syscall.SYS_UTIMENSAT, dir, name, uintptr(unsafe.Pointer(ts)), symlinkNofollow, 0)
	return err
}
