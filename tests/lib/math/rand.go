// math/rand with a seed gives Go's sequence; v2's PCG and ChaCha8 too.
package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Intn(100), r.Intn(100), r.Float64(), r.Int63(), r.Perm(5), r.Int31n(10), r.Uint32())
	r.Shuffle(3, func(i, j int) {})
	fmt.Println(r.NormFloat64(), r.ExpFloat64())
	p := randv2.New(randv2.NewPCG(1, 2))
	fmt.Println(p.IntN(100), p.Uint64(), p.Float64(), p.Perm(4), p.Int32N(7))
	var seed [32]byte
	copy(seed[:], "chacha8 seed for a test of gopark")
	c := randv2.NewChaCha8(seed)
	fmt.Println(c.Uint64(), c.Uint64())
	n := rand.Intn(10)
	fmt.Println(n >= 0 && n < 10, randv2.N(5) < 5)
}

// Output:
// 5 87 0.604093851558642 1926012586526624009 [3 1 0 4 2] 3 3159503859
// 0.3455894937562567 0.32960709807089966
// 76 11371241257079532652 0.5085473976760264 [1 3 0 2] 3
// 13795529605545310454 13684277028311860024
// true true
