// Constants of sockets and protocols.

package syscall

// AF_.
const (
	AF_ALG        = 38
	AF_APPLETALK  = 5
	AF_ASH        = 18
	AF_ATMPVC     = 8
	AF_ATMSVC     = 20
	AF_AX25       = 3
	AF_BLUETOOTH  = 31
	AF_BRIDGE     = 7
	AF_CAIF       = 37
	AF_CAN        = 29
	AF_DECnet     = 12
	AF_ECONET     = 19
	AF_FILE       = 1
	AF_IEEE802154 = 36
	AF_INET       = 2
	AF_INET6      = 10
	AF_IPX        = 4
	AF_IRDA       = 23
	AF_ISDN       = 34
	AF_IUCV       = 32
	AF_KEY        = 15
	AF_LLC        = 26
	AF_LOCAL      = 1
	AF_MAX        = 39
	AF_NETBEUI    = 13
	AF_NETLINK    = 16
	AF_NETROM     = 6
	AF_PACKET     = 17
	AF_PHONET     = 35
	AF_PPPOX      = 24
	AF_RDS        = 21
	AF_ROSE       = 11
	AF_ROUTE      = 16
	AF_RXRPC      = 33
	AF_SECURITY   = 14
	AF_SNA        = 22
	AF_TIPC       = 30
	AF_UNIX       = 1
	AF_UNSPEC     = 0
	AF_WANPIPE    = 25
	AF_X25        = 9
)

// IPPROTO_.
const (
	IPPROTO_AH       = 51
	IPPROTO_COMP     = 108
	IPPROTO_DCCP     = 33
	IPPROTO_DSTOPTS  = 60
	IPPROTO_EGP      = 8
	IPPROTO_ENCAP    = 98
	IPPROTO_ESP      = 50
	IPPROTO_FRAGMENT = 44
	IPPROTO_GRE      = 47
	IPPROTO_HOPOPTS  = 0
	IPPROTO_ICMP     = 1
	IPPROTO_ICMPV6   = 58
	IPPROTO_IDP      = 22
	IPPROTO_IGMP     = 2
	IPPROTO_IP       = 0
	IPPROTO_IPIP     = 4
	IPPROTO_IPV6     = 41
	IPPROTO_MTP      = 92
	IPPROTO_NONE     = 59
	IPPROTO_PIM      = 103
	IPPROTO_PUP      = 12
	IPPROTO_RAW      = 255
	IPPROTO_ROUTING  = 43
	IPPROTO_RSVP     = 46
	IPPROTO_SCTP     = 132
	IPPROTO_TCP      = 6
	IPPROTO_TP       = 29
	IPPROTO_UDP      = 17
	IPPROTO_UDPLITE  = 136
)

// IPV6_.
const (
	IPV6_2292DSTOPTS     = 4
	IPV6_2292HOPLIMIT    = 8
	IPV6_2292HOPOPTS     = 3
	IPV6_2292PKTINFO     = 2
	IPV6_2292PKTOPTIONS  = 6
	IPV6_2292RTHDR       = 5
	IPV6_ADDRFORM        = 1
	IPV6_ADD_MEMBERSHIP  = 20
	IPV6_AUTHHDR         = 10
	IPV6_CHECKSUM        = 7
	IPV6_DROP_MEMBERSHIP = 21
	IPV6_DSTOPTS         = 59
	IPV6_HOPLIMIT        = 52
	IPV6_HOPOPTS         = 54
	IPV6_IPSEC_POLICY    = 34
	IPV6_JOIN_ANYCAST    = 27
	IPV6_JOIN_GROUP      = 20
	IPV6_LEAVE_ANYCAST   = 28
	IPV6_LEAVE_GROUP     = 21
	IPV6_MTU             = 24
	IPV6_MTU_DISCOVER    = 23
	IPV6_MULTICAST_HOPS  = 18
	IPV6_MULTICAST_IF    = 17
	IPV6_MULTICAST_LOOP  = 19
	IPV6_NEXTHOP         = 9
	IPV6_PKTINFO         = 50
	IPV6_PMTUDISC_DO     = 2
	IPV6_PMTUDISC_DONT   = 0
	IPV6_PMTUDISC_PROBE  = 3
	IPV6_PMTUDISC_WANT   = 1
	IPV6_RECVDSTOPTS     = 58
	IPV6_RECVERR         = 25
	IPV6_RECVHOPLIMIT    = 51
	IPV6_RECVHOPOPTS     = 53
	IPV6_RECVPKTINFO     = 49
	IPV6_RECVRTHDR       = 56
	IPV6_RECVTCLASS      = 66
	IPV6_ROUTER_ALERT    = 22
	IPV6_RTHDR           = 57
	IPV6_RTHDRDSTOPTS    = 55
	IPV6_RTHDR_LOOSE     = 0
	IPV6_RTHDR_STRICT    = 1
	IPV6_RTHDR_TYPE_0    = 0
	IPV6_RXDSTOPTS       = 59
	IPV6_RXHOPOPTS       = 54
	IPV6_TCLASS          = 67
	IPV6_UNICAST_HOPS    = 16
	IPV6_V6ONLY          = 26
	IPV6_XFRM_POLICY     = 35
)

// IP_.
const (
	IP_ADD_MEMBERSHIP         = 35
	IP_ADD_SOURCE_MEMBERSHIP  = 39
	IP_BLOCK_SOURCE           = 38
	IP_DEFAULT_MULTICAST_LOOP = 1
	IP_DEFAULT_MULTICAST_TTL  = 1
	IP_DF                     = 16384
	IP_DROP_MEMBERSHIP        = 36
	IP_DROP_SOURCE_MEMBERSHIP = 40
	IP_FREEBIND               = 15
	IP_HDRINCL                = 3
	IP_IPSEC_POLICY           = 16
	IP_MAXPACKET              = 65535
	IP_MAX_MEMBERSHIPS        = 20
	IP_MF                     = 8192
	IP_MINTTL                 = 21
	IP_MSFILTER               = 41
	IP_MSS                    = 576
	IP_MTU                    = 14
	IP_MTU_DISCOVER           = 10
	IP_MULTICAST_IF           = 32
	IP_MULTICAST_LOOP         = 34
	IP_MULTICAST_TTL          = 33
	IP_OFFMASK                = 8191
	IP_OPTIONS                = 4
	IP_ORIGDSTADDR            = 20
	IP_PASSSEC                = 18
	IP_PKTINFO                = 8
	IP_PKTOPTIONS             = 9
	IP_PMTUDISC               = 10
	IP_PMTUDISC_DO            = 2
	IP_PMTUDISC_DONT          = 0
	IP_PMTUDISC_PROBE         = 3
	IP_PMTUDISC_WANT          = 1
	IP_RECVERR                = 11
	IP_RECVOPTS               = 6
	IP_RECVORIGDSTADDR        = 20
	IP_RECVRETOPTS            = 7
	IP_RECVTOS                = 13
	IP_RECVTTL                = 12
	IP_RETOPTS                = 7
	IP_RF                     = 32768
	IP_ROUTER_ALERT           = 5
	IP_TOS                    = 1
	IP_TRANSPARENT            = 19
	IP_TTL                    = 2
	IP_UNBLOCK_SOURCE         = 37
	IP_XFRM_POLICY            = 17
)

// MSG_.
const (
	MSG_CMSG_CLOEXEC = 1073741824
	MSG_CONFIRM      = 2048
	MSG_CTRUNC       = 8
	MSG_DONTROUTE    = 4
	MSG_DONTWAIT     = 64
	MSG_EOR          = 128
	MSG_ERRQUEUE     = 8192
	MSG_FASTOPEN     = 536870912
	MSG_FIN          = 512
	MSG_MORE         = 32768
	MSG_NOSIGNAL     = 16384
	MSG_OOB          = 1
	MSG_PEEK         = 2
	MSG_PROXY        = 16
	MSG_RST          = 4096
	MSG_SYN          = 1024
	MSG_TRUNC        = 32
	MSG_TRYHARD      = 4
	MSG_WAITALL      = 256
	MSG_WAITFORONE   = 65536
)

// SCM_.
const (
	SCM_CREDENTIALS  = 2
	SCM_RIGHTS       = 1
	SCM_TIMESTAMP    = 29
	SCM_TIMESTAMPING = 37
	SCM_TIMESTAMPNS  = 35
)

// SHUT_.
const (
	SHUT_RD   = 0
	SHUT_RDWR = 2
	SHUT_WR   = 1
)

// SOCK_.
const (
	SOCK_CLOEXEC   = 524288
	SOCK_DCCP      = 6
	SOCK_DGRAM     = 2
	SOCK_NONBLOCK  = 2048
	SOCK_PACKET    = 10
	SOCK_RAW       = 3
	SOCK_RDM       = 4
	SOCK_SEQPACKET = 5
	SOCK_STREAM    = 1
)

// SOL_.
const (
	SOL_AAL    = 265
	SOL_ATM    = 264
	SOL_DECNET = 261
	SOL_ICMPV6 = 58
	SOL_IP     = 0
	SOL_IPV6   = 41
	SOL_IRDA   = 266
	SOL_PACKET = 263
	SOL_RAW    = 255
	SOL_SOCKET = 1
	SOL_TCP    = 6
	SOL_X25    = 262
)

// SO_.
const (
	SO_ACCEPTCONN                    = 30
	SO_ATTACH_FILTER                 = 26
	SO_BINDTODEVICE                  = 25
	SO_BROADCAST                     = 6
	SO_BSDCOMPAT                     = 14
	SO_DEBUG                         = 1
	SO_DETACH_FILTER                 = 27
	SO_DOMAIN                        = 39
	SO_DONTROUTE                     = 5
	SO_ERROR                         = 4
	SO_KEEPALIVE                     = 9
	SO_LINGER                        = 13
	SO_MARK                          = 36
	SO_NO_CHECK                      = 11
	SO_OOBINLINE                     = 10
	SO_PASSCRED                      = 16
	SO_PASSSEC                       = 34
	SO_PEERCRED                      = 17
	SO_PEERNAME                      = 28
	SO_PEERSEC                       = 31
	SO_PRIORITY                      = 12
	SO_PROTOCOL                      = 38
	SO_RCVBUF                        = 8
	SO_RCVBUFFORCE                   = 33
	SO_RCVLOWAT                      = 18
	SO_RCVTIMEO                      = 20
	SO_REUSEADDR                     = 2
	SO_RXQ_OVFL                      = 40
	SO_SECURITY_AUTHENTICATION       = 22
	SO_SECURITY_ENCRYPTION_NETWORK   = 24
	SO_SECURITY_ENCRYPTION_TRANSPORT = 23
	SO_SNDBUF                        = 7
	SO_SNDBUFFORCE                   = 32
	SO_SNDLOWAT                      = 19
	SO_SNDTIMEO                      = 21
	SO_TIMESTAMP                     = 29
	SO_TIMESTAMPING                  = 37
	SO_TIMESTAMPNS                   = 35
	SO_TYPE                          = 3
)

// TCP_.
const (
	TCP_CONGESTION       = 13
	TCP_CORK             = 3
	TCP_DEFER_ACCEPT     = 9
	TCP_INFO             = 11
	TCP_KEEPCNT          = 6
	TCP_KEEPIDLE         = 4
	TCP_KEEPINTVL        = 5
	TCP_LINGER2          = 8
	TCP_MAXSEG           = 2
	TCP_MAXWIN           = 65535
	TCP_MAX_WINSHIFT     = 14
	TCP_MD5SIG           = 14
	TCP_MD5SIG_MAXKEYLEN = 80
	TCP_MSS              = 512
	TCP_NODELAY          = 1
	TCP_QUICKACK         = 12
	TCP_SYNCNT           = 7
	TCP_WINDOW_CLAMP     = 10
)

// Others.
const (
	ICMPV6_FILTER           = 1
	SOMAXCONN               = 128
	SizeofCmsghdr           = 16
	SizeofICMPv6Filter      = 32
	SizeofIPMreq            = 8
	SizeofIPMreqn           = 12
	SizeofIPv6MTUInfo       = 32
	SizeofIPv6Mreq          = 20
	SizeofIfAddrmsg         = 8
	SizeofIfInfomsg         = 16
	SizeofInet4Pktinfo      = 12
	SizeofInet6Pktinfo      = 20
	SizeofLinger            = 8
	SizeofMsghdr            = 56
	SizeofNlAttr            = 4
	SizeofNlMsgerr          = 20
	SizeofNlMsghdr          = 16
	SizeofRtAttr            = 4
	SizeofRtGenmsg          = 1
	SizeofRtMsg             = 12
	SizeofRtNexthop         = 8
	SizeofSockFilter        = 8
	SizeofSockFprog         = 16
	SizeofSockaddrAny       = 112
	SizeofSockaddrInet4     = 16
	SizeofSockaddrInet6     = 28
	SizeofSockaddrLinklayer = 20
	SizeofSockaddrNetlink   = 12
	SizeofSockaddrUnix      = 110
	SizeofTCPInfo           = 104
	SizeofUcred             = 12
)
