package login

import (
	"crypto/ed25519"

	"golang.org/x/crypto/bcrypt"
)

func check(hash, password, message, signature []byte, key ed25519.PublicKey) bool {
	// ok: go-unchecked-verification
	if err := bcrypt.CompareHashAndPassword(hash, password); err != nil {
		return false
	}
	// ok: go-unchecked-verification
	err := bcrypt.CompareHashAndPassword(hash, password)
	if err != nil {
		return false
	}
	// ok: go-unchecked-verification
	return ed25519.Verify(key, message, signature)
}
