package os

import (
	"internal/at"
	"io"
	"syscall"
)

// removeAllAt removes a file and, if it is a directory, all in it; no link is
// followed. With the error it returns what could not be removed, from name on.
func removeAllAt(dir int, name string) (path string, err error) {
	err = at.Unlink(dir, name)
	if err == nil || err == syscall.ENOENT {
		return "", nil
	}
	if err != syscall.EISDIR && err != syscall.EPERM && err != syscall.EACCES {
		return name, err
	}
	fd, opened := at.OpenDir(dir, name)
	switch opened {
	case nil:
		path, err = emptyDir(fd, name)
	case syscall.ENOENT:
		return "", nil
	case syscall.ENOTDIR, syscall.ELOOP:
		return name, err
	default:
		path, err = name, opened
	}
	removed := at.Rmdir(dir, name)
	if removed == nil || removed == syscall.ENOENT {
		return "", nil
	}
	if err != nil {
		return path, err
	}
	return name, removed
}

// emptyDir removes all that is in the directory, and closes it.
func emptyDir(fd int, name string) (path string, err error) {
	f := newFile(fd, name, kindOpenFile, false)
	defer f.Close()
	for {
		// A directory that changes may not show everything in one go.
		removed := false
		for {
			names, rerr := f.Readdirnames(1024)
			for _, n := range names {
				if p, e := removeAllAt(fd, n); e == nil {
					removed = true
				} else if err == nil {
					path, err = name+"/"+p, e
				}
			}
			if rerr == io.EOF {
				break
			}
			if rerr != nil {
				return name, underlying(rerr)
			}
		}
		if !removed || err != nil {
			return path, err
		}
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return name, underlying(err)
		}
	}
}
