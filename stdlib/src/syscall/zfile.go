// Constants of files, memory, terminals and polling.

package syscall

// DT_.
const (
	DT_BLK     = 6
	DT_CHR     = 2
	DT_DIR     = 4
	DT_FIFO    = 1
	DT_LNK     = 10
	DT_REG     = 8
	DT_SOCK    = 12
	DT_UNKNOWN = 0
	DT_WHT     = 14
)

// EPOLL_.
const (
	EPOLL_CLOEXEC  = 524288
	EPOLL_CTL_ADD  = 1
	EPOLL_CTL_DEL  = 2
	EPOLL_CTL_MOD  = 3
	EPOLL_NONBLOCK = 2048
)

// F_.
const (
	F_DUPFD         = 0
	F_DUPFD_CLOEXEC = 1030
	F_EXLCK         = 4
	F_GETFD         = 1
	F_GETFL         = 3
	F_GETLEASE      = 1025
	F_GETLK         = 5
	F_GETLK64       = 5
	F_GETOWN        = 9
	F_GETOWN_EX     = 16
	F_GETPIPE_SZ    = 1032
	F_GETSIG        = 11
	F_LOCK          = 1
	F_NOTIFY        = 1026
	F_OK            = 0
	F_RDLCK         = 0
	F_SETFD         = 2
	F_SETFL         = 4
	F_SETLEASE      = 1024
	F_SETLK         = 6
	F_SETLK64       = 6
	F_SETLKW        = 7
	F_SETLKW64      = 7
	F_SETOWN        = 8
	F_SETOWN_EX     = 15
	F_SETPIPE_SZ    = 1031
	F_SETSIG        = 10
	F_SHLCK         = 8
	F_TEST          = 3
	F_TLOCK         = 2
	F_ULOCK         = 0
	F_UNLCK         = 2
	F_WRLCK         = 1
)

// LOCK_.
const (
	LOCK_EX = 2
	LOCK_NB = 4
	LOCK_SH = 1
	LOCK_UN = 8
)

// MADV_.
const (
	MADV_DOFORK      = 11
	MADV_DONTFORK    = 10
	MADV_DONTNEED    = 4
	MADV_HUGEPAGE    = 14
	MADV_HWPOISON    = 100
	MADV_MERGEABLE   = 12
	MADV_NOHUGEPAGE  = 15
	MADV_NORMAL      = 0
	MADV_RANDOM      = 1
	MADV_REMOVE      = 9
	MADV_SEQUENTIAL  = 2
	MADV_UNMERGEABLE = 13
	MADV_WILLNEED    = 3
)

// MAP_.
const (
	MAP_32BIT      = 64
	MAP_ANON       = 32
	MAP_ANONYMOUS  = 32
	MAP_DENYWRITE  = 2048
	MAP_EXECUTABLE = 4096
	MAP_FILE       = 0
	MAP_FIXED      = 16
	MAP_GROWSDOWN  = 256
	MAP_HUGETLB    = 262144
	MAP_LOCKED     = 8192
	MAP_NONBLOCK   = 65536
	MAP_NORESERVE  = 16384
	MAP_POPULATE   = 32768
	MAP_PRIVATE    = 2
	MAP_SHARED     = 1
	MAP_STACK      = 131072
	MAP_TYPE       = 15
)

// O_.
const (
	O_ACCMODE   = 3
	O_APPEND    = 1024
	O_ASYNC     = 8192
	O_CLOEXEC   = 524288
	O_CREAT     = 64
	O_DIRECT    = 16384
	O_DIRECTORY = 65536
	O_DSYNC     = 4096
	O_EXCL      = 128
	O_FSYNC     = 1052672
	O_LARGEFILE = 0
	O_NDELAY    = 2048
	O_NOATIME   = 262144
	O_NOCTTY    = 256
	O_NOFOLLOW  = 131072
	O_NONBLOCK  = 2048
	O_RDONLY    = 0
	O_RDWR      = 2
	O_RSYNC     = 1052672
	O_SYNC      = 1052672
	O_TRUNC     = 512
	O_WRONLY    = 1
)

// PROT_.
const (
	PROT_EXEC      = 4
	PROT_GROWSDOWN = 16777216
	PROT_GROWSUP   = 33554432
	PROT_NONE      = 0
	PROT_READ      = 1
	PROT_WRITE     = 2
)

// S_.
const (
	S_BLKSIZE = 512
	S_IEXEC   = 64
	S_IFBLK   = 24576
	S_IFCHR   = 8192
	S_IFDIR   = 16384
	S_IFIFO   = 4096
	S_IFLNK   = 40960
	S_IFMT    = 61440
	S_IFREG   = 32768
	S_IFSOCK  = 49152
	S_IREAD   = 256
	S_IRGRP   = 32
	S_IROTH   = 4
	S_IRUSR   = 256
	S_IRWXG   = 56
	S_IRWXO   = 7
	S_IRWXU   = 448
	S_ISGID   = 1024
	S_ISUID   = 2048
	S_ISVTX   = 512
	S_IWGRP   = 16
	S_IWOTH   = 2
	S_IWRITE  = 128
	S_IWUSR   = 128
	S_IXGRP   = 8
	S_IXOTH   = 1
	S_IXUSR   = 64
)

// TIOCM_.
const (
	TIOCM_CAR = 64
	TIOCM_CD  = 64
	TIOCM_CTS = 32
	TIOCM_DSR = 256
	TIOCM_DTR = 2
	TIOCM_LE  = 1
	TIOCM_RI  = 128
	TIOCM_RNG = 128
	TIOCM_RTS = 4
	TIOCM_SR  = 16
	TIOCM_ST  = 8
)

// TIOCPKT_.
const (
	TIOCPKT_DATA       = 0
	TIOCPKT_DOSTOP     = 32
	TIOCPKT_FLUSHREAD  = 1
	TIOCPKT_FLUSHWRITE = 2
	TIOCPKT_IOCTL      = 64
	TIOCPKT_NOSTOP     = 16
	TIOCPKT_START      = 8
	TIOCPKT_STOP       = 4
)

// Others.
const (
	B0                 = 0
	B1000000           = 4104
	B110               = 3
	B115200            = 4098
	B1152000           = 4105
	B1200              = 9
	B134               = 4
	B150               = 5
	B1500000           = 4106
	B1800              = 10
	B19200             = 14
	B200               = 6
	B2000000           = 4107
	B230400            = 4099
	B2400              = 11
	B2500000           = 4108
	B300               = 7
	B3000000           = 4109
	B3500000           = 4110
	B38400             = 15
	B4000000           = 4111
	B460800            = 4100
	B4800              = 12
	B50                = 1
	B500000            = 4101
	B57600             = 4097
	B576000            = 4102
	B600               = 8
	B75                = 2
	B921600            = 4103
	B9600              = 13
	BRKINT             = 2
	CLOCAL             = 2048
	CREAD              = 128
	CS5                = 0
	CS6                = 16
	CS7                = 32
	CS8                = 48
	CSIZE              = 48
	CSTOPB             = 64
	ECHO               = 8
	ECHOCTL            = 512
	ECHOE              = 16
	ECHOK              = 32
	ECHOKE             = 2048
	ECHONL             = 64
	ECHOPRT            = 1024
	EPOLLERR           = 8
	EPOLLET            = -2147483648
	EPOLLHUP           = 16
	EPOLLIN            = 1
	EPOLLMSG           = 1024
	EPOLLONESHOT       = 1073741824
	EPOLLOUT           = 4
	EPOLLPRI           = 2
	EPOLLRDBAND        = 128
	EPOLLRDHUP         = 8192
	EPOLLRDNORM        = 64
	EPOLLWRBAND        = 512
	EPOLLWRNORM        = 256
	FLUSHO             = 4096
	HUPCL              = 1024
	ICANON             = 2
	ICRNL              = 256
	IEXTEN             = 32768
	IGNBRK             = 1
	IGNCR              = 128
	IGNPAR             = 4
	IMAXBEL            = 8192
	INLCR              = 64
	INPCK              = 16
	ISIG               = 1
	ISTRIP             = 32
	IUCLC              = 512
	IUTF8              = 16384
	IXANY              = 2048
	IXOFF              = 4096
	IXON               = 1024
	NOFLSH             = 128
	OCRNL              = 8
	OFDEL              = 128
	OFILL              = 64
	OLCUC              = 2
	ONLCR              = 4
	ONLRET             = 32
	ONOCR              = 16
	OPOST              = 1
	PARENB             = 256
	PARMRK             = 8
	PARODD             = 512
	PENDIN             = 16384
	PathMax            = 4096
	SIOCADDDLCI        = 35200
	SIOCADDMULTI       = 35121
	SIOCADDRT          = 35083
	SIOCATMARK         = 35077
	SIOCDARP           = 35155
	SIOCDELDLCI        = 35201
	SIOCDELMULTI       = 35122
	SIOCDELRT          = 35084
	SIOCDEVPRIVATE     = 35312
	SIOCDIFADDR        = 35126
	SIOCDRARP          = 35168
	SIOCGARP           = 35156
	SIOCGIFADDR        = 35093
	SIOCGIFBR          = 35136
	SIOCGIFBRDADDR     = 35097
	SIOCGIFCONF        = 35090
	SIOCGIFCOUNT       = 35128
	SIOCGIFDSTADDR     = 35095
	SIOCGIFENCAP       = 35109
	SIOCGIFFLAGS       = 35091
	SIOCGIFHWADDR      = 35111
	SIOCGIFINDEX       = 35123
	SIOCGIFMAP         = 35184
	SIOCGIFMEM         = 35103
	SIOCGIFMETRIC      = 35101
	SIOCGIFMTU         = 35105
	SIOCGIFNAME        = 35088
	SIOCGIFNETMASK     = 35099
	SIOCGIFPFLAGS      = 35125
	SIOCGIFSLAVE       = 35113
	SIOCGIFTXQLEN      = 35138
	SIOCGPGRP          = 35076
	SIOCGRARP          = 35169
	SIOCGSTAMP         = 35078
	SIOCGSTAMPNS       = 35079
	SIOCPROTOPRIVATE   = 35296
	SIOCRTMSG          = 35085
	SIOCSARP           = 35157
	SIOCSIFADDR        = 35094
	SIOCSIFBR          = 35137
	SIOCSIFBRDADDR     = 35098
	SIOCSIFDSTADDR     = 35096
	SIOCSIFENCAP       = 35110
	SIOCSIFFLAGS       = 35092
	SIOCSIFHWADDR      = 35108
	SIOCSIFHWBROADCAST = 35127
	SIOCSIFLINK        = 35089
	SIOCSIFMAP         = 35185
	SIOCSIFMEM         = 35104
	SIOCSIFMETRIC      = 35102
	SIOCSIFMTU         = 35106
	SIOCSIFNAME        = 35107
	SIOCSIFNETMASK     = 35100
	SIOCSIFPFLAGS      = 35124
	SIOCSIFSLAVE       = 35120
	SIOCSIFTXQLEN      = 35139
	SIOCSPGRP          = 35074
	SIOCSRARP          = 35170
	TCGETS             = 21505
	TCIFLUSH           = 0
	TCIOFLUSH          = 2
	TCOFLUSH           = 1
	TCSETS             = 21506
	TIOCCBRK           = 21544
	TIOCCONS           = 21533
	TIOCEXCL           = 21516
	TIOCGDEV           = 2147767346
	TIOCGETD           = 21540
	TIOCGICOUNT        = 21597
	TIOCGLCKTRMIOS     = 21590
	TIOCGPGRP          = 21519
	TIOCGPTN           = 2147767344
	TIOCGRS485         = 21550
	TIOCGSERIAL        = 21534
	TIOCGSID           = 21545
	TIOCGSOFTCAR       = 21529
	TIOCGWINSZ         = 21523
	TIOCINQ            = 21531
	TIOCLINUX          = 21532
	TIOCMBIC           = 21527
	TIOCMBIS           = 21526
	TIOCMGET           = 21525
	TIOCMIWAIT         = 21596
	TIOCMSET           = 21528
	TIOCNOTTY          = 21538
	TIOCNXCL           = 21517
	TIOCOUTQ           = 21521
	TIOCPKT            = 21536
	TIOCSBRK           = 21543
	TIOCSCTTY          = 21518
	TIOCSERCONFIG      = 21587
	TIOCSERGETLSR      = 21593
	TIOCSERGETMULTI    = 21594
	TIOCSERGSTRUCT     = 21592
	TIOCSERGWILD       = 21588
	TIOCSERSETMULTI    = 21595
	TIOCSERSWILD       = 21589
	TIOCSETD           = 21539
	TIOCSIG            = 1074025526
	TIOCSLCKTRMIOS     = 21591
	TIOCSPGRP          = 21520
	TIOCSPTLCK         = 1074025521
	TIOCSRS485         = 21551
	TIOCSSERIAL        = 21535
	TIOCSSOFTCAR       = 21530
	TIOCSTI            = 21522
	TIOCSWINSZ         = 21524
	TOSTOP             = 256
	TUNATTACHFILTER    = 1074812117
	TUNDETACHFILTER    = 1074812118
	TUNGETFEATURES     = 2147767503
	TUNGETIFF          = 2147767506
	TUNGETSNDBUF       = 2147767507
	TUNGETVNETHDRSZ    = 2147767511
	TUNSETDEBUG        = 1074025673
	TUNSETGROUP        = 1074025678
	TUNSETIFF          = 1074025674
	TUNSETLINK         = 1074025677
	TUNSETNOCSUM       = 1074025672
	TUNSETOFFLOAD      = 1074025680
	TUNSETOWNER        = 1074025676
	TUNSETPERSIST      = 1074025675
	TUNSETSNDBUF       = 1074025684
	TUNSETTXFILTER     = 1074025681
	TUNSETVNETHDRSZ    = 1074025688
	VDISCARD           = 13
	VEOF               = 4
	VEOL               = 11
	VEOL2              = 16
	VERASE             = 2
	VINTR              = 0
	VKILL              = 3
	VLNEXT             = 15
	VMIN               = 6
	VQUIT              = 1
	VREPRINT           = 12
	VSTART             = 8
	VSTOP              = 9
	VSUSP              = 10
	VSWTC              = 7
	VTIME              = 5
	VWERASE            = 14
	XCASE              = 4
	FD_CLOEXEC         = 1
	FD_SETSIZE         = 1024
	MCL_CURRENT        = 1
	MCL_FUTURE         = 2
	NAME_MAX           = 255
	RLIM_INFINITY      = -1
	TIOCSER_TEMT       = 1
)
