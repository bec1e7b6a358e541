// Guards processes that begin in a user namespace with their ids mapped, by the parent
// or by themselves, and with ambient capabilities; and the errors. (Where the system
// does not let us make namespaces nothing is shown.)
package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"
)

var allowed = true

func run(what string, attr *syscall.SysProcAttr, want string, args ...string) {
	got := want
	if allowed {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.SysProcAttr = attr
		out, err := cmd.CombinedOutput()
		got = strings.Join(strings.Fields(string(out)), " ")
		if err != nil {
			got += err.Error()
		}
	}
	fmt.Printf("%s: %s\n", what, got)
}

func main() {
	maps := func(n int) []syscall.SysProcIDMap { return []syscall.SysProcIDMap{{HostID: n, Size: 1}} }
	uids, gids := maps(os.Getuid()), maps(os.Getgid())
	probe := exec.Command("/bin/true")
	probe.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, UidMappings: uids, GidMappings: gids}
	allowed = probe.Run() == nil
	ids := "id -u; id -g; cat /proc/self/setgroups"

	run("made in it", &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, UidMappings: uids, GidMappings: gids},
		"0 0 deny", "/bin/sh", "-c", ids)
	run("goes there", &syscall.SysProcAttr{Unshareflags: syscall.CLONE_NEWUSER, UidMappings: uids, GidMappings: gids},
		"0 0 deny", "/bin/sh", "-c", ids)
	run("with credentials", &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, UidMappings: uids, GidMappings: gids, Credential: &syscall.Credential{}},
		"0", "/bin/sh", "-c", "id -u")
	run("no map", &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, UidMappings: []syscall.SysProcIDMap{{}}},
		"fork/exec /bin/sh: invalid argument", "/bin/sh", "-c", ids)
	run("capability", &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWUSER, UidMappings: uids, GidMappings: gids, AmbientCaps: []uintptr{10}},
		"CapAmb: 0000000000000400", "/bin/sh", "-c", "grep CapAmb /proc/self/status")
	run("no capability", &syscall.SysProcAttr{AmbientCaps: []uintptr{99}},
		"fork/exec /bin/sh: invalid argument", "/bin/sh", "-c", "true")
	run("no cgroup", &syscall.SysProcAttr{UseCgroupFD: true, CgroupFD: 0},
		"fork/exec /bin/sh: bad file descriptor", "/bin/sh", "-c", "true")
}

// Output:
// made in it: 0 0 deny
// goes there: 0 0 deny
// with credentials: 0
// no map: fork/exec /bin/sh: invalid argument
// capability: CapAmb: 0000000000000400
// no capability: fork/exec /bin/sh: invalid argument
// no cgroup: fork/exec /bin/sh: bad file descriptor
