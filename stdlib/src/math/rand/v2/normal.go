package rand

import (
	"math"
	"sync"
)

// The tables of the ziggurat method (Marsaglia and Tsang): for each layer the
// integer below which a number is inside, its width and its height.
const (
	normStart = 3.442619855899
	expStart  = 7.69711747013104972
)

var (
	tables         sync.Once
	kn             []uint32
	wn, fn, we, fe []float32
	ke             []uint32
)

func makeTables() {
	kn, wn, fn = make([]uint32, 128), make([]float32, 128), make([]float32, 128)
	const m1, vn = 1 << 31, 9.91256303526217e-3
	d, t := normStart, normStart
	q := vn / math.Exp(-.5*d*d)
	kn[0] = uint32(d / q * m1)
	wn[0], wn[127] = float32(q/m1), float32(d/m1)
	fn[0], fn[127] = 1, float32(math.Exp(-.5*d*d))
	for i := 126; i >= 1; i-- {
		d = math.Sqrt(-2 * math.Log(vn/d+math.Exp(-.5*d*d)))
		kn[i+1] = uint32(d / t * m1)
		t = d
		fn[i] = float32(math.Exp(-.5 * d * d))
		wn[i] = float32(d / m1)
	}
	ke, we, fe = make([]uint32, 256), make([]float32, 256), make([]float32, 256)
	const m2, ve = 1 << 32, 3.949659822581572e-3
	d, t = expStart, expStart
	q = ve / math.Exp(-d)
	ke[0] = uint32(d / q * m2)
	we[0], we[255] = float32(q/m2), float32(d/m2)
	fe[0], fe[255] = 1, float32(math.Exp(-d))
	for i := 254; i >= 1; i-- {
		d = -math.Log(ve/d + math.Exp(-d))
		ke[i+1] = uint32(d / t * m2)
		t = d
		fe[i] = float32(math.Exp(-d))
		we[i] = float32(d / m2)
	}
}

func abs(i int32) uint32 {
	if i < 0 {
		return uint32(-i)
	}
	return uint32(i)
}

// NormFloat64 returns a normally distributed number.
func (r *Rand) NormFloat64() float64 {
	tables.Do(makeTables)
	for {
		u := r.Uint64()
		j := int32(u)
		i := u >> 32 & 0x7F
		x := float64(j) * float64(wn[i])
		if abs(j) < kn[i] {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normStart)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normStart + x
			}
			return -normStart - x
		}
		if fn[i]+float32(r.Float64())*(fn[i-1]-fn[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns an exponentially distributed number.
func (r *Rand) ExpFloat64() float64 {
	tables.Do(makeTables)
	for {
		u := r.Uint64()
		j := uint32(u)
		i := uint8(u >> 32)
		x := float64(j) * float64(we[i])
		if j < ke[i] {
			return x
		}
		if i == 0 {
			return expStart - math.Log(r.Float64())
		}
		if fe[i]+float32(r.Float64())*(fe[i-1]-fe[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}
