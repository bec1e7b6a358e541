// What the kernel reads and writes, as it lies in memory on amd64.

package syscall

type _Socklen uint32

type _Gid_t uint32

// Time_t is seconds since 1970.
type Time_t int64

// Timespec is as in C.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Timeval is as in C.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Timex is as in C.
type Timex struct {
	Modes     uint32
	Pad_cgo_0 [4]byte
	Offset    int64
	Freq      int64
	Maxerror  int64
	Esterror  int64
	Status    int32
	Pad_cgo_1 [4]byte
	Constant  int64
	Precision int64
	Tolerance int64
	Time      Timeval
	Tick      int64
	Ppsfreq   int64
	Jitter    int64
	Shift     int32
	Pad_cgo_2 [4]byte
	Stabil    int64
	Jitcnt    int64
	Calcnt    int64
	Errcnt    int64
	Stbcnt    int64
	Tai       int32
	Pad_cgo_3 [44]byte
}

// Tms is as in C.
type Tms struct {
	Utime  int64
	Stime  int64
	Cutime int64
	Cstime int64
}

// Utimbuf is as in C.
type Utimbuf struct {
	Actime  int64
	Modtime int64
}

// Rusage is as in C.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// Rlimit is as in C.
type Rlimit struct {
	Cur uint64
	Max uint64
}

// Stat_t is as in C.
type Stat_t struct {
	Dev       uint64
	Ino       uint64
	Nlink     uint64
	Mode      uint32
	Uid       uint32
	Gid       uint32
	X__pad0   int32
	Rdev      uint64
	Size      int64
	Blksize   int64
	Blocks    int64
	Atim      Timespec
	Mtim      Timespec
	Ctim      Timespec
	X__unused [3]int64
}

// Statfs_t is as in C.
type Statfs_t struct {
	Type    int64
	Bsize   int64
	Blocks  uint64
	Bfree   uint64
	Bavail  uint64
	Files   uint64
	Ffree   uint64
	Fsid    Fsid
	Namelen int64
	Frsize  int64
	Flags   int64
	Spare   [4]int64
}

// Fsid is as in C.
type Fsid struct {
	X__val [2]int32
}

// Dirent is as in C.
type Dirent struct {
	Ino       uint64
	Off       int64
	Reclen    uint16
	Type      uint8
	Name      [256]int8
	Pad_cgo_0 [5]byte
}

// Flock_t is as in C.
type Flock_t struct {
	Type      int16
	Whence    int16
	Pad_cgo_0 [4]byte
	Start     int64
	Len       int64
	Pid       int32
	Pad_cgo_1 [4]byte
}

// RawSockaddr is as in C.
type RawSockaddr struct {
	Family uint16
	Data   [14]int8
}

// RawSockaddrInet4 is as in C.
type RawSockaddrInet4 struct {
	Family uint16
	Port   uint16
	Addr   [4]byte
	Zero   [8]uint8
}

// RawSockaddrInet6 is as in C.
type RawSockaddrInet6 struct {
	Family   uint16
	Port     uint16
	Flowinfo uint32
	Addr     [16]byte
	Scope_id uint32
}

// RawSockaddrAny is as in C.
type RawSockaddrAny struct {
	Addr RawSockaddr
	Pad  [96]int8
}

// RawSockaddrUnix is as in C.
type RawSockaddrUnix struct {
	Family uint16
	Path   [108]int8
}

// RawSockaddrLinklayer is as in C.
type RawSockaddrLinklayer struct {
	Family   uint16
	Protocol uint16
	Ifindex  int32
	Hatype   uint16
	Pkttype  uint8
	Halen    uint8
	Addr     [8]uint8
}

// RawSockaddrNetlink is as in C.
type RawSockaddrNetlink struct {
	Family uint16
	Pad    uint16
	Pid    uint32
	Groups uint32
}

// Linger is as in C.
type Linger struct {
	Onoff  int32
	Linger int32
}

// Iovec is as in C.
type Iovec struct {
	Base *byte
	Len  uint64
}

// IPMreq is as in C.
type IPMreq struct {
	Multiaddr [4]byte
	Interface [4]byte
}

// IPMreqn is as in C.
type IPMreqn struct {
	Multiaddr [4]byte
	Address   [4]byte
	Ifindex   int32
}

// IPv6Mreq is as in C.
type IPv6Mreq struct {
	Multiaddr [16]byte
	Interface uint32
}

// Msghdr is as in C.
type Msghdr struct {
	Name       *byte
	Namelen    uint32
	Pad_cgo_0  [4]byte
	Iov        *Iovec
	Iovlen     uint64
	Control    *byte
	Controllen uint64
	Flags      int32
	Pad_cgo_1  [4]byte
}

// Cmsghdr is as in C.
type Cmsghdr struct {
	Len   uint64
	Level int32
	Type  int32
}

// Inet4Pktinfo is as in C.
type Inet4Pktinfo struct {
	Ifindex  int32
	Spec_dst [4]byte
	Addr     [4]byte
}

// Inet6Pktinfo is as in C.
type Inet6Pktinfo struct {
	Addr    [16]byte
	Ifindex uint32
}

// IPv6MTUInfo is as in C.
type IPv6MTUInfo struct {
	Addr RawSockaddrInet6
	Mtu  uint32
}

// ICMPv6Filter is as in C.
type ICMPv6Filter struct {
	Data [8]uint32
}

// Ucred is as in C.
type Ucred struct {
	Pid int32
	Uid uint32
	Gid uint32
}

// TCPInfo is as in C.
type TCPInfo struct {
	State          uint8
	Ca_state       uint8
	Retransmits    uint8
	Probes         uint8
	Backoff        uint8
	Options        uint8
	Pad_cgo_0      [2]byte
	Rto            uint32
	Ato            uint32
	Snd_mss        uint32
	Rcv_mss        uint32
	Unacked        uint32
	Sacked         uint32
	Lost           uint32
	Retrans        uint32
	Fackets        uint32
	Last_data_sent uint32
	Last_ack_sent  uint32
	Last_data_recv uint32
	Last_ack_recv  uint32
	Pmtu           uint32
	Rcv_ssthresh   uint32
	Rtt            uint32
	Rttvar         uint32
	Snd_ssthresh   uint32
	Snd_cwnd       uint32
	Advmss         uint32
	Reordering     uint32
	Rcv_rtt        uint32
	Rcv_space      uint32
	Total_retrans  uint32
}

// NlMsghdr is as in C.
type NlMsghdr struct {
	Len   uint32
	Type  uint16
	Flags uint16
	Seq   uint32
	Pid   uint32
}

// NlMsgerr is as in C.
type NlMsgerr struct {
	Error int32
	Msg   NlMsghdr
}

// RtGenmsg is as in C.
type RtGenmsg struct {
	Family uint8
}

// NlAttr is as in C.
type NlAttr struct {
	Len  uint16
	Type uint16
}

// RtAttr is as in C.
type RtAttr struct {
	Len  uint16
	Type uint16
}

// IfInfomsg is as in C.
type IfInfomsg struct {
	Family     uint8
	X__ifi_pad uint8
	Type       uint16
	Index      int32
	Flags      uint32
	Change     uint32
}

// IfAddrmsg is as in C.
type IfAddrmsg struct {
	Family    uint8
	Prefixlen uint8
	Flags     uint8
	Scope     uint8
	Index     uint32
}

// RtMsg is as in C.
type RtMsg struct {
	Family   uint8
	Dst_len  uint8
	Src_len  uint8
	Tos      uint8
	Table    uint8
	Protocol uint8
	Scope    uint8
	Type     uint8
	Flags    uint32
}

// RtNexthop is as in C.
type RtNexthop struct {
	Len     uint16
	Flags   uint8
	Hops    uint8
	Ifindex int32
}

// SockFilter is as in C.
type SockFilter struct {
	Code uint16
	Jt   uint8
	Jf   uint8
	K    uint32
}

// SockFprog is as in C.
type SockFprog struct {
	Len       uint16
	Pad_cgo_0 [6]byte
	Filter    *SockFilter
}

// SizeofInotifyEvent is the size of an InotifyEvent without its name.
const SizeofInotifyEvent = 16

// InotifyEvent is as in C.
type InotifyEvent struct {
	Wd     int32
	Mask   uint32
	Cookie uint32
	Len    uint32
	Name   [0]uint8
}

// PtraceRegs is as in C.
type PtraceRegs struct {
	R15      uint64
	R14      uint64
	R13      uint64
	R12      uint64
	Rbp      uint64
	Rbx      uint64
	R11      uint64
	R10      uint64
	R9       uint64
	R8       uint64
	Rax      uint64
	Rcx      uint64
	Rdx      uint64
	Rsi      uint64
	Rdi      uint64
	Orig_rax uint64
	Rip      uint64
	Cs       uint64
	Eflags   uint64
	Rsp      uint64
	Ss       uint64
	Fs_base  uint64
	Gs_base  uint64
	Ds       uint64
	Es       uint64
	Fs       uint64
	Gs       uint64
}

// FdSet is as in C.
type FdSet struct {
	Bits [16]int64
}

// Sysinfo_t is as in C.
type Sysinfo_t struct {
	Uptime    int64
	Loads     [3]uint64
	Totalram  uint64
	Freeram   uint64
	Sharedram uint64
	Bufferram uint64
	Totalswap uint64
	Freeswap  uint64
	Procs     uint16
	Pad       uint16
	Pad_cgo_0 [4]byte
	Totalhigh uint64
	Freehigh  uint64
	Unit      uint32
	X_f       [0]byte
	Pad_cgo_1 [4]byte
}

// Utsname is as in C.
type Utsname struct {
	Sysname    [65]int8
	Nodename   [65]int8
	Release    [65]int8
	Version    [65]int8
	Machine    [65]int8
	Domainname [65]int8
}

// Ustat_t is as in C.
type Ustat_t struct {
	Tfree     int32
	Pad_cgo_0 [4]byte
	Tinode    uint64
	Fname     [6]int8
	Fpack     [6]int8
	Pad_cgo_1 [4]byte
}

// EpollEvent is as in C.
type EpollEvent struct {
	Events uint32
	Fd     int32
	Pad    int32
}

// Termios is as in C.
type Termios struct {
	Iflag     uint32
	Oflag     uint32
	Cflag     uint32
	Lflag     uint32
	Line      uint8
	Cc        [32]uint8
	Pad_cgo_0 [3]byte
	Ispeed    uint32
	Ospeed    uint32
}

type pollFd struct {
	Fd      int32
	Events  int16
	Revents int16
}
