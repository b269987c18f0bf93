package keys

import (
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

func make(size int) {
	// ok: go-insufficient-key-size
	rsa.GenerateKey(rand.Reader, 2048)
	// ok: go-insufficient-key-size
	rsa.GenerateKey(rand.Reader, size)
	// ok: go-insufficient-key-size-dsa
	ed25519.GenerateKey(rand.Reader)
	// ok: go-insufficient-key-size-curve
	use(elliptic.P256())
}
