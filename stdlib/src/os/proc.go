package os

import (
	"errors"
	"sync"
	"syscall"
)

// Args are the program and its arguments.
var Args = syscall.SysArgs()

// native: ends the process after what runtime does at an exit; status code
func runtimeExit(code int)

// Exit ends the program; deferred calls are not made.
func Exit(code int) { runtimeExit(code) }

// env is a copy of the environment, made when it is first used.
var env struct {
	sync.RWMutex
	once sync.Once
	keys []string // in order; deleted ones are not in vals
	vals map[string]string
}

func loadEnv() {
	env.once.Do(func() {
		env.vals = make(map[string]string)
		for _, kv := range syscall.SysEnviron() {
			for i := 1; i < len(kv); i++ {
				if kv[i] == '=' {
					if _, ok := env.vals[kv[:i]]; !ok {
						env.keys = append(env.keys, kv[:i])
						env.vals[kv[:i]] = kv[i+1:]
					}
					break
				}
			}
		}
	})
}

// LookupEnv returns a variable and whether it is set.
func LookupEnv(key string) (string, bool) {
	loadEnv()
	env.RLock()
	v, ok := env.vals[key]
	env.RUnlock()
	return v, ok
}

// Getenv returns a variable, "" if it is not set.
func Getenv(key string) string {
	v, _ := LookupEnv(key)
	return v
}

// Setenv sets a variable.
func Setenv(key, value string) error {
	loadEnv()
	bad := key == "" || hasNul(key) || hasNul(value)
	for i := 0; i < len(key); i++ {
		bad = bad || key[i] == '='
	}
	if bad {
		return NewSyscallError("setenv", syscall.EINVAL)
	}
	env.Lock()
	defer env.Unlock()
	if _, ok := env.vals[key]; !ok {
		dropKey(key)
		env.keys = append(env.keys, key)
	}
	env.vals[key] = value
	return nil
}

func dropKey(key string) {
	for i, k := range env.keys {
		if k == key {
			env.keys = append(env.keys[:i], env.keys[i+1:]...)
			return
		}
	}
}

// Unsetenv removes a variable.
func Unsetenv(key string) error {
	loadEnv()
	env.Lock()
	defer env.Unlock()
	if _, ok := env.vals[key]; ok {
		delete(env.vals, key)
		dropKey(key)
	}
	return nil
}

// Clearenv removes all variables.
func Clearenv() {
	loadEnv()
	env.Lock()
	defer env.Unlock()
	env.keys = nil
	clear(env.vals)
}

// Environ returns the variables as key=value.
func Environ() []string {
	loadEnv()
	env.RLock()
	defer env.RUnlock()
	list := make([]string, len(env.keys))
	for i, k := range env.keys {
		list[i] = k + "=" + env.vals[k]
	}
	return list
}

// ExpandEnv replaces $var and ${var} by the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $var and ${var} by mapping.
func Expand(s string, mapping func(string) string) string {
	var b []byte
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 >= len(s) {
			continue
		}
		b = append(b, s[start:i]...)
		name, n := shellName(s[i+1:])
		switch {
		case name == "" && n > 0:
			// Bad syntax such as ${}: eaten.
		case name == "":
			b = append(b, '$')
		default:
			b = append(b, mapping(name)...)
		}
		i += n
		start = i + 1
	}
	if b == nil {
		return s
	}
	return string(append(b, s[start:]...))
}

func isAlnum(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

// shellName returns the name at the start of s and how much of s it takes.
func shellName(s string) (string, int) {
	if s[0] == '{' {
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	i := 0
	for i < len(s) && isAlnum(s[i]) {
		i++
	}
	return s[:i], i
}

// Getpid returns the process's id.
func Getpid() int { return syscall.Getpid() }

// Getppid returns the parent's id.
func Getppid() int { return syscall.Getppid() }

// Getuid returns the user's id.
func Getuid() int { return syscall.Getuid() }

// Geteuid returns the effective user's id.
func Geteuid() int { return syscall.Geteuid() }

// Getgid returns the group's id.
func Getgid() int { return syscall.Getgid() }

// Getegid returns the effective group's id.
func Getegid() int { return syscall.Getegid() }

// Getpagesize returns 4096.
func Getpagesize() int { return 4096 }

// Hostname returns this host's name.
func Hostname() (name string, err error) {
	name, errno := syscall.SysHostname()
	if errno != 0 {
		return "", NewSyscallError("hostname", syscall.Errno(errno))
	}
	return name, nil
}

// Executable returns the path of the program that runs.
func Executable() (string, error) { return Readlink("/proc/self/exe") }

// UserHomeDir returns $HOME.
func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns $XDG_CACHE_HOME or $HOME/.cache.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns $XDG_CONFIG_HOME or $HOME/.config.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(key, sub string) (string, error) {
	dir := Getenv(key)
	if dir == "" {
		dir = Getenv("HOME")
		if dir == "" {
			return "", errors.New("neither $" + key + " nor $HOME are defined")
		}
		return dir + sub, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + key + " is relative")
	}
	return dir, nil
}

// IsPathSeparator reports whether c is a slash.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// Signal is a signal to a process.
type Signal interface {
	String() string
	Signal()
}

// Signals that exist everywhere.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// Process is a process.
type Process struct {
	Pid int
}

// FindProcess returns the process with the id.
func FindProcess(pid int) (*Process, error) { return &Process{pid}, nil }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	switch errno := syscall.Errno(syscall.SysKill(p.Pid, int(s))); errno {
	case 0:
		return nil
	case syscall.ESRCH:
		return ErrProcessDone
	default:
		return errno
	}
}

// Kill sends SIGKILL.
func (p *Process) Kill() error { return p.Signal(Kill) }
