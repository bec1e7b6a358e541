// Package user looks users and groups up, in /etc/passwd and /etc/group.
package user

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// User is a user.
type User struct {
	Uid      string // in decimal
	Gid      string // that of the first group
	Username string // to log in with
	Name     string // the person's
	HomeDir  string
}

// Group is a group.
type Group struct {
	Gid  string
	Name string
}

// UnknownUserIdError says that no user has the id.
type UnknownUserIdError int

func (e UnknownUserIdError) Error() string { return "user: unknown userid " + strconv.Itoa(int(e)) }

// UnknownUserError says that no user has the name.
type UnknownUserError string

func (e UnknownUserError) Error() string { return "user: unknown user " + string(e) }

// UnknownGroupIdError says that no group has the id.
type UnknownGroupIdError string

func (e UnknownGroupIdError) Error() string { return "group: unknown groupid " + string(e) }

// UnknownGroupError says that no group has the name.
type UnknownGroupError string

func (e UnknownGroupError) Error() string { return "group: unknown group " + string(e) }

// lines calls f with the fields of each entry until it returns true.
func lines(file string, n int, f func(fields []string) bool) error {
	r, err := os.Open(file)
	if err != nil {
		return err
	}
	defer r.Close()
	br := bufio.NewReader(r)
	for {
		line, err := br.ReadString('\n')
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			fields := strings.SplitN(line, ":", n)
			// Entries that begin with + or - are for NIS.
			if len(fields) >= n-1 && fields[0] != "" && fields[0][0] != '+' && fields[0][0] != '-' && f(fields) {
				return nil
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// findUser is the first user whose field has the value.
func findUser(field int, value string) (*User, error) {
	var u *User
	err := lines("/etc/passwd", 7, func(f []string) bool {
		if len(f) < 6 || f[field] != value {
			return false
		}
		if _, err := strconv.Atoi(f[2]); err != nil {
			return false
		}
		if _, err := strconv.Atoi(f[3]); err != nil {
			return false
		}
		name, _, _ := strings.Cut(f[4], ",")
		u = &User{Username: f[0], Uid: f[2], Gid: f[3], Name: name, HomeDir: f[5]}
		return true
	})
	return u, err
}

// Current is the user who runs the program.
func Current() (*User, error) {
	uid := strconv.Itoa(syscall.Getuid())
	if u, err := findUser(2, uid); err == nil && u != nil {
		return u, nil
	}
	home, _ := os.UserHomeDir()
	u := &User{Uid: uid, Gid: strconv.Itoa(syscall.Getgid()), Username: os.Getenv("USER"), HomeDir: home}
	var missing []string
	if u.Username == "" {
		missing = append(missing, "$USER")
	}
	if u.HomeDir == "" {
		missing = append(missing, "$HOME")
	}
	if missing != nil {
		return u, errMissing(strings.Join(missing, ", "))
	}
	return u, nil
}

type errMissing string

func (e errMissing) Error() string {
	return "user: Current requires cgo or " + string(e) + " set in environment"
}

// Lookup is the user of that name.
func Lookup(username string) (*User, error) {
	u, err := findUser(0, username)
	if err == nil && u == nil {
		err = UnknownUserError(username)
	}
	return u, err
}

// LookupId is the user with that id.
func LookupId(uid string) (*User, error) {
	n, err := strconv.Atoi(uid)
	if err != nil {
		return nil, err
	}
	u, err := findUser(2, uid)
	if err == nil && u == nil {
		err = UnknownUserIdError(n)
	}
	return u, err
}

func findGroup(field int, value string) (*Group, error) {
	var g *Group
	err := lines("/etc/group", 4, func(f []string) bool {
		if len(f) < 3 || f[field] != value {
			return false
		}
		if _, err := strconv.Atoi(f[2]); err != nil {
			return false
		}
		g = &Group{Name: f[0], Gid: f[2]}
		return true
	})
	return g, err
}

// LookupGroup is the group of that name.
func LookupGroup(name string) (*Group, error) {
	g, err := findGroup(0, name)
	if err == nil && g == nil {
		err = UnknownGroupError(name)
	}
	return g, err
}

// LookupGroupId is the group with that id.
func LookupGroupId(gid string) (*Group, error) {
	g, err := findGroup(2, gid)
	if err == nil && g == nil {
		err = UnknownGroupIdError(gid)
	}
	return g, err
}

// GroupIds are the ids of the groups that u is in, the first one first.
func (u *User) GroupIds() ([]string, error) {
	ids := []string{u.Gid}
	err := lines("/etc/group", 4, func(f []string) bool {
		if len(f) < 4 || f[2] == u.Gid {
			return false
		}
		for _, member := range strings.Split(f[3], ",") {
			if member == u.Username {
				ids = append(ids, f[2])
				break
			}
		}
		return false
	})
	if err != nil {
		return nil, err
	}
	return ids, nil
}
