package keys

import (
	"crypto/dsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

const bits = 1024

func make() {
	// ruleid: go-insufficient-key-size
	rsa.GenerateKey(rand.Reader, 3072)
	//                           ^^^^
	// ruleid: go-insufficient-key-size
	rsa.GenerateKey(rand.Reader, 3072)
	// ruleid: go-insufficient-key-size-dsa
	dsa.GenerateParameters(nil, rand.Reader, dsa.L1024N160)
	// ruleid: go-insufficient-key-size-curve
	curve := elliptic.P256()
	use(curve)
}
