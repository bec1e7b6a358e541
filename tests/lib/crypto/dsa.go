// crypto/dsa: a signature that is known, new ones, and what is refused.
package main

import (
	"crypto/dsa"
	"crypto/rand"
	"crypto/sha1"
	"fmt"
	"math/big"
)

func num(s string) *big.Int {
	n, ok := new(big.Int).SetString(s, 16)
	if !ok {
		panic(s)
	}
	return n
}

func main() {
	var priv dsa.PrivateKey
	fmt.Println(dsa.GenerateKey(&priv, rand.Reader))
	fmt.Println(dsa.GenerateParameters(&priv.Parameters, rand.Reader, 9))
	// Small primes: 16 bits of Q.
	priv.Q = big.NewInt(65521)
	p := new(big.Int).Mul(priv.Q, big.NewInt(1<<40))
	for p.Add(p, big.NewInt(1)); !p.ProbablyPrime(20); p.Add(p, priv.Q) {
	}
	priv.P = p
	e := new(big.Int).Div(new(big.Int).Sub(p, big.NewInt(1)), priv.Q)
	priv.G = new(big.Int).Exp(big.NewInt(2), e, p)
	fmt.Println(p, priv.G.Cmp(big.NewInt(1)) > 0, new(big.Int).Exp(priv.G, priv.Q, p))
	for range 20 {
		if err := dsa.GenerateKey(&priv, rand.Reader); err != nil {
			fmt.Println(err)
		}
		h := []byte{1, 2}
		r, s, err := dsa.Sign(rand.Reader, &priv, h)
		if err != nil || !dsa.Verify(&priv.PublicKey, h, r, s) || dsa.Verify(&priv.PublicKey, []byte{1, 3}, r, s) {
			fmt.Println("wrong", err)
		}
		if dsa.Verify(&priv.PublicKey, h, r, new(big.Int)) || dsa.Verify(&priv.PublicKey, h, priv.Q, s) {
			fmt.Println("accepted")
		}
	}
	// The example of FIPS 186's first edition.
	key := dsa.PublicKey{Parameters: dsa.Parameters{
		P: num("8df2a494492276aa3d25759bb06869cbeac0d83afb8d0cf7cbb8324f0d7882e5d0762fc5b7210eafc2e9adac32ab7aac49693dfbf83724c2ec0736ee31c80291"),
		Q: num("c773218c737ec8ee993b4f2ded30f48edace915f"),
		G: num("626d027839ea0a13413163a55b4cb500299d5522956cefcb3bff10f399ce2c2e71cb9de5fa24babf58e5b79521925c9cc42e9f6f464b088cc572af53e6d78802"),
	}, Y: num("19131871d75b1612a819f29d78d1b0d7346f7aa77bb62a859bfd6c5675da9d212d3a36ef1672ef660b8c7c255cc0ec74858fba33f44c06699630a76b030ee333")}
	h := sha1.Sum([]byte("abc"))
	r, s := num("8bac1ab66410435cb7181f95b16ab97c92b341c0"), num("41e2345f1f56df2458f426d155b4ba2db6dcd8c8")
	fmt.Println(dsa.Verify(&key, h[:], r, s), dsa.Verify(&key, h[1:], r, s))
	priv.X = new(big.Int)
	_, _, err := dsa.Sign(rand.Reader, &priv, h[:])
	fmt.Println(err)
}

// Output:
// crypto/dsa: parameters not set up before generating key
// crypto/dsa: invalid ParameterSizes
// 72041101368752977 true 1
// true false
// crypto/dsa: invalid public key
