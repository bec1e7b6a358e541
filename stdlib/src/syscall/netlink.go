package syscall

import (
	"sync"
	"unsafe"
)

// Round up to four bytes: how netlink aligns messages and attributes.
func nlmAlign(n int) int { return (n + NLMSG_ALIGNTO - 1) &^ (NLMSG_ALIGNTO - 1) }

func rtaAlign(n int) int { return (n + RTA_ALIGNTO - 1) &^ (RTA_ALIGNTO - 1) }

// NetlinkRouteRequest asks the kernel for links, addresses or routes.
type NetlinkRouteRequest struct {
	Header NlMsghdr
	Data   RtGenmsg
}

// NetlinkMessage is a message from the kernel.
type NetlinkMessage struct {
	Header NlMsghdr
	Data   []byte
}

// NetlinkRouteAttr is an attribute in a message.
type NetlinkRouteAttr struct {
	Attr  RtAttr
	Value []byte
}

var pageBuf = sync.Pool{New: func() any {
	b := make([]byte, Getpagesize())
	return &b
}}

// NetlinkRIB asks for a table: proto is RTM_GETLINK and the like. It returns the
// kernel's messages as they came.
func NetlinkRIB(proto, family int) ([]byte, error) {
	s, err := Socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE)
	if err != nil {
		return nil, err
	}
	defer Close(s)
	sa := &SockaddrNetlink{Family: AF_NETLINK}
	if err := Bind(s, sa); err != nil {
		return nil, err
	}
	req := NetlinkRouteRequest{
		Header: NlMsghdr{Len: SizeofNlMsghdr + SizeofRtGenmsg, Type: uint16(proto), Flags: NLM_F_DUMP | NLM_F_REQUEST, Seq: 1},
		Data:   RtGenmsg{Family: uint8(family)},
	}
	if err := Sendto(s, unsafe.Slice((*byte)(unsafe.Pointer(&req)), req.Header.Len), 0, sa); err != nil {
		return nil, err
	}
	lsa, err := Getsockname(s)
	if err != nil {
		return nil, err
	}
	own, ok := lsa.(*SockaddrNetlink)
	if !ok {
		return nil, EINVAL
	}
	page := pageBuf.Get().(*[]byte)
	defer pageBuf.Put(page)
	var tab []byte
	for {
		n, _, err := Recvfrom(s, *page, 0)
		if err != nil {
			return nil, err
		}
		if n < SizeofNlMsghdr {
			return nil, EINVAL
		}
		tab = append(tab, (*page)[:n]...)
		msgs, err := ParseNetlinkMessage((*page)[:n])
		if err != nil {
			return nil, err
		}
		for _, m := range msgs {
			if m.Header.Seq != 1 || m.Header.Pid != own.Pid {
				return nil, EINVAL
			}
			switch m.Header.Type {
			case NLMSG_DONE:
				return tab, nil
			case NLMSG_ERROR:
				return nil, EINVAL
			}
		}
	}
}

// ParseNetlinkMessage takes messages apart.
func ParseNetlinkMessage(b []byte) ([]NetlinkMessage, error) {
	var msgs []NetlinkMessage
	for len(b) >= SizeofNlMsghdr {
		h := (*NlMsghdr)(unsafe.Pointer(&b[0]))
		size := nlmAlign(int(h.Len))
		if int(h.Len) < SizeofNlMsghdr || size > len(b) {
			return nil, EINVAL
		}
		msgs = append(msgs, NetlinkMessage{Header: *h, Data: b[SizeofNlMsghdr:int(h.Len)]})
		b = b[size:]
	}
	return msgs, nil
}

// ParseNetlinkRouteAttr returns the attributes of a message.
func ParseNetlinkRouteAttr(m *NetlinkMessage) ([]NetlinkRouteAttr, error) {
	var b []byte
	switch m.Header.Type {
	case RTM_NEWLINK, RTM_DELLINK:
		b = m.Data[SizeofIfInfomsg:]
	case RTM_NEWADDR, RTM_DELADDR:
		b = m.Data[SizeofIfAddrmsg:]
	case RTM_NEWROUTE, RTM_DELROUTE:
		b = m.Data[SizeofRtMsg:]
	default:
		return nil, EINVAL
	}
	var attrs []NetlinkRouteAttr
	for len(b) >= SizeofRtAttr {
		a := (*RtAttr)(unsafe.Pointer(&b[0]))
		if int(a.Len) < SizeofRtAttr || int(a.Len) > len(b) {
			return nil, EINVAL
		}
		attrs = append(attrs, NetlinkRouteAttr{Attr: *a, Value: b[SizeofRtAttr:int(a.Len)]})
		b = b[min(rtaAlign(int(a.Len)), len(b)):]
	}
	return attrs, nil
}
