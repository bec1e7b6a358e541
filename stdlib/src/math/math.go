// Package math has the elementary functions; they are native and give the
// same bits as Go's on amd64.
package math

// Numbers.
const (
	E   = 2.71828182845904523536028747135266249775724709369995957496696763
	Pi  = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi = 1.61803398874989484820458683436563811772030917980576286213544862

	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038

	Ln2    = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E  = 1 / Ln2
	Ln10   = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E = 1 / Ln10
)

// Limits of floating-point types.
const (
	MaxFloat32             = 0x1p127 * (1 + (1 - 0x1p-23))
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
	MaxFloat64             = 0x1p1023 * (1 + (1 - 0x1p-52))
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
)

// Limits of integer types.
const (
	MaxInt    = 1<<63 - 1
	MinInt    = -1 << 63
	MaxInt8   = 1<<7 - 1
	MinInt8   = -1 << 7
	MaxInt16  = 1<<15 - 1
	MinInt16  = -1 << 15
	MaxInt32  = 1<<31 - 1
	MinInt32  = -1 << 31
	MaxInt64  = 1<<63 - 1
	MinInt64  = -1 << 63
	MaxUint   = 1<<64 - 1
	MaxUint8  = 1<<8 - 1
	MaxUint16 = 1<<16 - 1
	MaxUint32 = 1<<32 - 1
	MaxUint64 = 1<<64 - 1
)

// native: Go's math.Abs
func Abs(x float64) float64

// native: Go's math.Acos
func Acos(x float64) float64

// native: Go's math.Acosh
func Acosh(x float64) float64

// native: Go's math.Asin
func Asin(x float64) float64

// native: Go's math.Asinh
func Asinh(x float64) float64

// native: Go's math.Atan
func Atan(x float64) float64

// native: Go's math.Atan2
func Atan2(y, x float64) float64

// native: Go's math.Atanh
func Atanh(x float64) float64

// native: Go's math.Cbrt
func Cbrt(x float64) float64

// native: Go's math.Ceil
func Ceil(x float64) float64

// native: Go's math.Copysign
func Copysign(f, sign float64) float64

// native: Go's math.Cos
func Cos(x float64) float64

// native: Go's math.Cosh
func Cosh(x float64) float64

// native: Go's math.Dim
func Dim(x, y float64) float64

// native: Go's math.Erf
func Erf(x float64) float64

// native: Go's math.Erfc
func Erfc(x float64) float64

// native: Go's math.Erfcinv
func Erfcinv(x float64) float64

// native: Go's math.Erfinv
func Erfinv(x float64) float64

// native: Go's math.Exp
func Exp(x float64) float64

// native: Go's math.Exp2
func Exp2(x float64) float64

// native: Go's math.Expm1
func Expm1(x float64) float64

// native: Go's math.FMA
func FMA(x, y, z float64) float64

// native: Go's math.Float32bits
func Float32bits(f float32) uint32

// native: Go's math.Float32frombits
func Float32frombits(b uint32) float32

// native: Go's math.Float64bits
func Float64bits(f float64) uint64

// native: Go's math.Float64frombits
func Float64frombits(b uint64) float64

// native: Go's math.Floor
func Floor(x float64) float64

// native: Go's math.Frexp
func Frexp(f float64) (frac float64, exp int)

// native: Go's math.Gamma
func Gamma(x float64) float64

// native: Go's math.Hypot
func Hypot(p, q float64) float64

// native: Go's math.Ilogb
func Ilogb(x float64) int

// native: Go's math.Inf
func Inf(sign int) float64

// native: Go's math.IsInf
func IsInf(f float64, sign int) bool

// native: Go's math.IsNaN
func IsNaN(f float64) (is bool)

// native: Go's math.J0
func J0(x float64) float64

// native: Go's math.J1
func J1(x float64) float64

// native: Go's math.Jn
func Jn(n int, x float64) float64

// native: Go's math.Ldexp
func Ldexp(frac float64, exp int) float64

// native: Go's math.Lgamma
func Lgamma(x float64) (lgamma float64, sign int)

// native: Go's math.Log
func Log(x float64) float64

// native: Go's math.Log10
func Log10(x float64) float64

// native: Go's math.Log1p
func Log1p(x float64) float64

// native: Go's math.Log2
func Log2(x float64) float64

// native: Go's math.Logb
func Logb(x float64) float64

// native: Go's math.Max
func Max(x, y float64) float64

// native: Go's math.Min
func Min(x, y float64) float64

// native: Go's math.Mod
func Mod(x, y float64) float64

// native: Go's math.Modf
func Modf(f float64) (integer float64, fractional float64)

// native: Go's math.NaN
func NaN() float64

// native: Go's math.Nextafter
func Nextafter(x, y float64) (r float64)

// native: Go's math.Nextafter32
func Nextafter32(x, y float32) (r float32)

// native: Go's math.Pow
func Pow(x, y float64) float64

// native: Go's math.Pow10
func Pow10(n int) float64

// native: Go's math.Remainder
func Remainder(x, y float64) float64

// native: Go's math.Round
func Round(x float64) float64

// native: Go's math.RoundToEven
func RoundToEven(x float64) float64

// native: Go's math.Signbit
func Signbit(x float64) bool

// native: Go's math.Sin
func Sin(x float64) float64

// native: Go's math.Sincos
func Sincos(x float64) (sin, cos float64)

// native: Go's math.Sinh
func Sinh(x float64) float64

// native: Go's math.Sqrt
func Sqrt(x float64) float64

// native: Go's math.Tan
func Tan(x float64) float64

// native: Go's math.Tanh
func Tanh(x float64) float64

// native: Go's math.Trunc
func Trunc(x float64) float64

// native: Go's math.Y0
func Y0(x float64) float64

// native: Go's math.Y1
func Y1(x float64) float64

// native: Go's math.Yn
func Yn(n int, x float64) float64
