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
	rsa.GenerateKey(rand.Reader, 1024)
	//                           ^^^^
	// ruleid: go-insufficient-key-size
	rsa.GenerateKey(rand.Reader, bits)
	// ruleid: go-insufficient-key-size-dsa
	dsa.GenerateParameters(nil, rand.Reader, dsa.L1024N160)
	// ruleid: go-insufficient-key-size-curve
	curve := elliptic.P224()
	use(curve)
}
