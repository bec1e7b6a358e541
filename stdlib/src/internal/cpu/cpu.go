// Package cpu tells what the processor can do. Nothing here is written in
// assembly, so that nobody has to know.
package cpu

// CacheLineSize is that of amd64; CacheLinePadSize keeps things on lines apart.
const (
	CacheLinePadSize = 64
	CacheLineSize    = 64
)

// CacheLinePad keeps the fields of a struct on lines apart.
type CacheLinePad struct{ _ [CacheLinePadSize]byte }

// Features of processors that are made use of: none of any.
var (
	X86 struct {
		HasAES, HasADX, HasAVX, HasAVX2, HasAVX512, HasAVX512F, HasAVX512BW, HasAVX512VL, HasBMI1, HasBMI2 bool

		HasERMS, HasFSRM, HasFMA, HasOSXSAVE, HasPCLMULQDQ, HasPOPCNT, HasRDTSCP, HasSHA bool

		HasSSE3, HasSSSE3, HasSSE41, HasSSE42, HasAVX512VPCLMULQDQ bool
	}
	ARM64 struct {
		HasAES, HasPMULL, HasSHA1, HasSHA2, HasSHA512, HasSHA3, HasCRC32, HasATOMICS, HasCPUID, HasDIT bool

		IsNeoverse bool
	}
	Loong64 struct {
		HasLSX, HasLASX, HasCRC32, HasLAMCAS, HasLAM_BH bool
	}
	S390X struct {
		HasAES, HasAESCBC, HasAESCTR, HasAESGCM, HasECDSA, HasGHASH, HasSHA256, HasSHA3, HasSHA512 bool

		HasVX, HasVXE, HasKDSA, HasKMA bool
	}
	RISCV64 struct {
		HasFastMisaligned, HasV, HasZbb bool
	}
)

// Name is the processor's name, if it is known.
func Name() string { return "" }
