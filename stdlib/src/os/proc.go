package os

import (
	"errors"
	"internal/testexit"
	"syscall"
)

// Args are the program and its arguments.
var Args []string = runtimeArgs()

// native: the program's arguments; [0] is the program as it was called
func runtimeArgs() []string

// native: ends the process after what runtime does at an exit; status code
func runtimeExit(code int)

// Exit ends the program; deferred calls are not made.
func Exit(code int) {
	if code == 0 && testexit.Exit0Panics() {
		panic("unexpected call to os.Exit(0) during test")
	}
	runtimeExit(code)
}

// LookupEnv returns a variable and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Getenv returns a variable, "" if it is not set.
func Getenv(key string) string {
	v, _ := syscall.Getenv(key)
	return v
}

// Setenv sets a variable.
func Setenv(key, value string) error {
	return NewSyscallError("setenv", syscall.Setenv(key, value))
}

// Unsetenv removes a variable.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv removes all variables.
func Clearenv() { syscall.Clearenv() }

// Environ returns the variables as key=value.
func Environ() []string { return syscall.Environ() }

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
	if start == 0 {
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

// Getgroups returns the groups that the process is in.
func Getgroups() ([]int, error) {
	gids, err := syscall.Getgroups()
	return gids, NewSyscallError("getgroups", err)
}

// Getpagesize returns 4096.
func Getpagesize() int { return 4096 }

// Hostname returns this host's name.
func Hostname() (name string, err error) {
	var un syscall.Utsname
	if err := syscall.Uname(&un); err != nil {
		return "", NewSyscallError("uname", err)
	}
	for _, c := range un.Nodename {
		if c == 0 {
			break
		}
		name += string(rune(byte(c)))
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
