// Guards os/user, against itself: what the users are is the machine's business.
package main

import (
	"fmt"
	"os/user"
)

func main() {
	u, err := user.LookupId("0")
	fmt.Println(u.Username, u.Uid, u.HomeDir, err)
	v, err := user.Lookup(u.Username)
	fmt.Println(*v == *u, err)
	g, err := user.LookupGroupId("0")
	fmt.Println(g.Name, g.Gid, err)
	h, err := user.LookupGroup(g.Name)
	fmt.Println(*h == *g, err)
	c, err := user.Current()
	fmt.Println(c != nil, err)
	ids, err := u.GroupIds()
	fmt.Println(len(ids) > 0 && ids[0] == u.Gid, err)
	_, err = user.Lookup("no such user")
	fmt.Println(err)
	_, err = user.LookupGroup("no such group")
	fmt.Println(err)
	_, err = user.LookupId("987654")
	fmt.Println(err)
	_, err = user.LookupGroupId("987654")
	fmt.Println(err)
	_, err = user.LookupId("x")
	fmt.Println(err)
}

// Output:
// root 0 /root <nil>
// true <nil>
// root 0 <nil>
// true <nil>
// true <nil>
// true <nil>
// user: unknown user no such user
// group: unknown group no such group
// user: unknown userid 987654
// group: unknown groupid 987654
// strconv.Atoi: parsing "x": invalid syntax
