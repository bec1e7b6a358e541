// A small key is refused unless GODEBUG allows it.
package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"fmt"
	"os"
)

func main() {
	_, err := rsa.GenerateKey(rand.Reader, 512)
	fmt.Println(err)
	os.Setenv("GODEBUG", "rsa1024min=0")
	k, err := rsa.GenerateKey(rand.Reader, 512)
	fmt.Println(k.N.BitLen(), err)
	sig, err := k.Sign(nil, []byte("short"), crypto.Hash(0))
	fmt.Println(len(sig), err, rsa.VerifyPKCS1v15(&k.PublicKey, 0, []byte("short"), sig))
	_, err = rsa.EncryptPKCS1v15(rand.Reader, &k.PublicKey, make([]byte, 54))
	fmt.Println(err)
}

// Output:
// crypto/rsa: 512-bit keys are insecure (see https://go.dev/pkg/crypto/rsa#hdr-Minimum_key_size)
// 512 <nil>
// 64 <nil> <nil>
// crypto/rsa: message too long for RSA key size
