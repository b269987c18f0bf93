package login

import (
	"crypto/ed25519"

	"golang.org/x/crypto/bcrypt"
)

func check(hash, password, message, signature []byte, key ed25519.PublicKey) bool {
	// ruleid: go-unchecked-verification
	bcrypt.CompareHashAndPassword(hash, password)
	// ruleid: go-unchecked-verification
	_ = bcrypt.CompareHashAndPassword(hash, password)
	// ruleid: go-unchecked-verification
	ed25519.Verify(key, message, signature)
	return true
}
