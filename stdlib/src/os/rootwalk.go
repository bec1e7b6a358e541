package os

import (
	"errors"
	"internal/at"
	"syscall"
)

var errEscapes = errors.New("path escapes from parent")

// maxLinks is how many links are followed in one name.
const maxLinks = 8

// walk says how the last part of a name is treated. The others are directories, or
// links to some, each opened in the one before without following links: what the
// kernel is asked for is always one part in an open directory, so that nobody can
// lead it elsewhere meanwhile.
type walk struct {
	followed bool   // a link there is followed
	looks    bool   // whether there is one is looked at first, else an error tells
	slash    bool   // a slash after it is f's affair; else it must be a directory
	makes    bool   // directories on the way are made; errors tell where they happened
	perm     uint32 // … with this mode
}

// foundError is what happened to the last part, for walks that make directories.
type foundError struct {
	path string // as it was found
	mode uint32 // of what is there
	err  error
}

func (e *foundError) Error() string { return e.err.Error() }

// split returns the parts of a name, and whether there is a slash after the last.
// Only the last may be ".".
func split(name string) (parts []string, slash bool, err error) {
	if name == "" {
		return nil, false, errors.New("empty path")
	}
	if name[0] == '/' {
		return nil, false, errEscapes
	}
	for i := 0; i < len(name); {
		end := i
		for end < len(name) && name[end] != '/' {
			end++
		}
		if n := len(parts); n > 0 && parts[n-1] == "." {
			parts = parts[:n-1]
		}
		parts = append(parts, name[i:end])
		for i = end; i < len(name) && name[i] == '/'; i++ {
			slash = true
		}
		if i < len(name) {
			slash = false
		}
	}
	return parts, slash, nil
}

// walk finds the directory that name's last part is in and does f there.
func (r *Root) walk(name string, w walk, f func(dir int, name string) error) error {
	parts, slash, err := split(name)
	if err != nil {
		return err
	}
	if err := r.root.use(); err != nil {
		return err
	}
	defer r.root.unuse()
	links := 0
	for {
		link, i, err := r.step(&parts, slash, w, f)
		if link == "" {
			return err
		}
		// The link's target takes its place; then from the start, for what was
		// passed may have changed.
		if links++; links > maxLinks {
			return syscall.ELOOP
		}
		target, linkSlash, err := split(link)
		if err != nil {
			return err
		}
		last := i == len(parts)-1
		rest := parts[i+1:]
		if n := len(target); !last && target[n-1] == "." {
			target = target[:n-1]
		}
		parts = append(append(append([]string(nil), parts[:i]...), target...), rest...)
		slash = slash || last && linkSlash
	}
}

// step goes as far as the parts go without a link; there it returns what the link
// points to and where it is.
func (r *Root) step(path *[]string, slash bool, w walk, f func(dir int, name string) error) (link string, index int, err error) {
	dir := r.root.fd
	leave := func() {
		if dir != r.root.fd {
			syscall.Close(dir)
		}
		dir = r.root.fd
	}
	defer leave()
	parts := *path
	for i := 0; ; i++ {
		if parts[i] == ".." {
			// Of what was opened so far the last ones do not count.
			end := i
			for end < len(parts) && parts[end] == ".." {
				end++
			}
			n := end - i
			if n > i {
				return "", 0, errEscapes
			}
			parts = append(append([]string(nil), parts[:i-n]...), parts[end:]...)
			if len(parts) == 0 {
				parts = []string{"."}
			}
			*path = parts
			leave()
			i = -1
			continue
		}
		if i == len(parts)-1 {
			link, err = last(dir, parts, slash, w, f)
			return link, i, err
		}
		fd, err := at.OpenDir(dir, parts[i])
		if err == syscall.ENOENT && w.makes {
			if err = at.Mkdir(dir, parts[i], w.perm); err == nil || err == syscall.EEXIST {
				fd, err = at.OpenDir(dir, parts[i])
			}
		}
		if err != nil {
			if link, ok := linkAt(dir, parts[i], err); ok {
				return link, i, nil
			}
			if w.makes {
				err = &PathError{Op: "openat", Path: joined(parts[:i+1]), Err: err}
			}
			return "", 0, err
		}
		leave()
		dir = fd
	}
}

// last does f on the last part, or returns the link that it is.
func last(dir int, parts []string, slash bool, w walk, f func(dir int, name string) error) (link string, err error) {
	name := parts[len(parts)-1]
	switch {
	case slash && w.slash:
		if w.looks {
			if link, err := at.Readlink(dir, name); err == nil {
				return link, nil
			}
		}
		name += "/"
	case slash && !w.makes:
		fd, err := at.OpenDir(dir, name)
		if err != nil {
			link, _ := linkAt(dir, name, err)
			return link, err
		}
		syscall.Close(fd)
	case w.looks && !w.slash:
		if link, err := at.Readlink(dir, name); err == nil {
			return link, nil
		}
	}
	err = f(dir, name)
	if err == nil {
		return "", nil
	}
	if w.followed && !w.looks {
		if link, ok := linkAt(dir, name, err); ok {
			return link, nil
		}
	}
	if w.makes {
		there := &foundError{path: joined(parts), err: err}
		var st syscall.Stat_t
		if at.Stat(dir, name, &st) == nil {
			there.mode = st.Mode
		}
		return "", there
	}
	return "", err
}

// linkAt tells whether err comes from a link that was not followed, and to where.
func linkAt(dir int, name string, err error) (link string, ok bool) {
	if err != syscall.ELOOP && err != syscall.ENOTDIR {
		return "", false
	}
	link, err = at.Readlink(dir, name)
	return link, err == nil
}

func joined(parts []string) string {
	s := parts[0]
	for _, p := range parts[1:] {
		s += "/" + p
	}
	return s
}
