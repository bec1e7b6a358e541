package syscall

import "unsafe"

// cmsgAlign rounds up to whole words.
func cmsgAlign(n int) int { return (n + 7) &^ 7 }

// CmsgLen returns the length of a control message with so much data.
func CmsgLen(datalen int) int { return cmsgAlign(SizeofCmsghdr) + datalen }

// CmsgSpace returns the room that it takes.
func CmsgSpace(datalen int) int { return cmsgAlign(SizeofCmsghdr) + cmsgAlign(datalen) }

// SocketControlMessage is a control message.
type SocketControlMessage struct {
	Header Cmsghdr
	Data   []byte
}

// ParseSocketControlMessage takes control data apart.
func ParseSocketControlMessage(b []byte) ([]SocketControlMessage, error) {
	var msgs []SocketControlMessage
	for len(b) >= CmsgLen(0) {
		h := (*Cmsghdr)(unsafe.Pointer(&b[0]))
		if h.Len < SizeofCmsghdr || h.Len > uint64(len(b)) {
			return nil, EINVAL
		}
		msgs = append(msgs, SocketControlMessage{*h, b[cmsgAlign(SizeofCmsghdr):int(h.Len)]})
		next := cmsgAlign(int(h.Len))
		if next > len(b) {
			break
		}
		b = b[next:]
	}
	return msgs, nil
}

func control(typ int32, size int) (b []byte, data unsafe.Pointer) {
	b = make([]byte, CmsgSpace(size))
	h := (*Cmsghdr)(unsafe.Pointer(&b[0]))
	h.Level = SOL_SOCKET
	h.Type = typ
	h.SetLen(CmsgLen(size))
	return b, unsafe.Pointer(unsafe.SliceData(b[cmsgAlign(SizeofCmsghdr):]))
}

// UnixRights packs descriptors for another process.
func UnixRights(fds ...int) []byte {
	b, data := control(SCM_RIGHTS, len(fds)*4)
	for i, fd := range fds {
		unsafe.Slice((*int32)(data), len(fds))[i] = int32(fd)
	}
	return b
}

// ParseUnixRights unpacks descriptors.
func ParseUnixRights(m *SocketControlMessage) ([]int, error) {
	if m.Header.Level != SOL_SOCKET || m.Header.Type != SCM_RIGHTS {
		return nil, EINVAL
	}
	fds := make([]int, len(m.Data)/4)
	for i := range fds {
		fds[i] = int(*(*int32)(unsafe.Pointer(&m.Data[4*i])))
	}
	return fds, nil
}

// UnixCredentials packs credentials for another process.
func UnixCredentials(ucred *Ucred) []byte {
	b, data := control(SCM_CREDENTIALS, SizeofUcred)
	*(*Ucred)(data) = *ucred
	return b
}

// ParseUnixCredentials unpacks credentials.
func ParseUnixCredentials(m *SocketControlMessage) (*Ucred, error) {
	if m.Header.Level != SOL_SOCKET || m.Header.Type != SCM_CREDENTIALS || len(m.Data) < SizeofUcred {
		return nil, EINVAL
	}
	ucred := *(*Ucred)(unsafe.Pointer(&m.Data[0]))
	return &ucred, nil
}
