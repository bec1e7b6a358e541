// Guards netlink and socket filters: the loopback interface is found, its address
// parsed.
package main

import (
	"fmt"
	"syscall"
)

func main() {
	tab, err := syscall.NetlinkRIB(syscall.RTM_GETLINK, syscall.AF_UNSPEC)
	fmt.Println(len(tab) > 0, err)
	msgs, err := syscall.ParseNetlinkMessage(tab)
	fmt.Println(len(msgs) > 1, err)
	for _, m := range msgs {
		if m.Header.Type != syscall.RTM_NEWLINK {
			continue
		}
		attrs, err := syscall.ParseNetlinkRouteAttr(&m)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for _, a := range attrs {
			if a.Attr.Type == syscall.IFLA_IFNAME && string(a.Value) == "lo\x00" {
				fmt.Println("lo")
			}
		}
	}
	fmt.Println(*syscall.LsfStmt(syscall.BPF_RET+syscall.BPF_K, 0), *syscall.LsfJump(syscall.BPF_JMP, 1, 2, 3))
	s, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_DGRAM, 0)
	fmt.Println(err)
	fmt.Println(syscall.AttachLsf(s, []syscall.SockFilter{*syscall.LsfStmt(syscall.BPF_RET+syscall.BPF_K, 0)}), syscall.DetachLsf(s))
}

// Output:
// true <nil>
// true <nil>
// lo
// {6 0 0 0} {5 2 3 1}
// <nil>
// <nil> <nil>
