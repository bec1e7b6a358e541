// Package rand has random numbers that nobody can guess: the kernel's.
package rand

import (
	"errors"
	"io"
	"math/big"
	unsure "math/rand/v2"
	"os"
	"syscall"
)

// Reader is the source of random bytes; its Read never fails.
var Reader io.Reader = &reader{}

type reader struct{}

// native: fills b with random bytes of the kernel's; 0 or the error number
func getrandom(b []byte) (errno int)

func (*reader) Read(b []byte) (n int, err error) {
	if errno := getrandom(b); errno != 0 {
		return 0, os.NewSyscallError("getrandom", syscall.Errno(errno))
	}
	return len(b), nil
}

// Read fills b from Reader. It never fails: it ends the program if Reader does.
func Read(b []byte) (n int, err error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		panic("crypto/rand: failed to read random data (see https://go.dev/issue/66821): " + err.Error())
	}
	return len(b), nil
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

// Text returns a random text of 26 letters and digits, which has 130 bits.
func Text() string {
	b := make([]byte, 26)
	Read(b)
	for i := range b {
		b[i] = base32[b[i]%32]
	}
	return string(b)
}

// Prime returns a number of so many bits that is almost certainly prime.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	// Nobody is to rely on which prime comes of which bytes.
	if unsure.Uint64()&1 == 1 {
		var b [1]byte
		r.Read(b[:])
	}
	buf := make([]byte, (bits+7)/8)
	p := new(big.Int)
	top := uint(bits-1)%8 + 1
	for {
		if _, err := io.ReadFull(r, buf); err != nil {
			return nil, err
		}
		buf[0] &= 1<<top - 1
		p.SetBytes(buf)
		// The two highest bits are set, so that products of two such have full length.
		p.SetBit(p, bits-1, 1)
		if bits > 2 {
			p.SetBit(p, bits-2, 1)
			p.SetBit(p, 0, 1)
		}
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}

// Int returns a random number at least 0 and less than max, which must be positive.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	n = new(big.Int).Sub(max, big.NewInt(1))
	bits := n.BitLen()
	if bits == 0 {
		return n, nil
	}
	buf := make([]byte, (bits+7)/8)
	top := uint(bits-1)%8 + 1
	for {
		if _, err = io.ReadFull(rand, buf); err != nil {
			return nil, err
		}
		buf[0] &= 1<<top - 1
		if n.SetBytes(buf); n.Cmp(max) < 0 {
			return n, nil
		}
	}
}
