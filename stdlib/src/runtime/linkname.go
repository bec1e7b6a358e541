package runtime

// Functions that programs reach with go:linkname, and that stand for something here.

// native: nanoseconds of the monotonic clock
func nanotime() int64

// native: 64 random bits
func rand() uint64

func fastrand() uint32          { return uint32(rand()) }
func fastrandn(n uint32) uint32 { return uint32(uint64(uint32(rand())) * uint64(n) >> 32) }
func fastrand64() uint64        { return rand() }
func cheaprand() uint32         { return uint32(rand()) }

func cheaprandn(n uint32) uint32 { return fastrandn(n) }
