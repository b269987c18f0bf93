package account

import (
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func store(password string, salt []byte, cost int) {
	// ok: go-password-hash-too-cheap
	bcrypt.GenerateFromPassword([]byte(password), 12)
	// ok: go-password-hash-too-cheap
	bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// ok: go-password-hash-too-cheap
	bcrypt.GenerateFromPassword([]byte(password), cost)
	// ok: go-password-hash-too-cheap
	pbkdf2.Key([]byte(password), salt, 600000, 32, sha256.New)
	// ok: go-password-salt-constant
	scrypt.Key([]byte(password), salt, 32768, 8, 1, 32)
}

func fingerprint(document []byte) [32]byte {
	// ok: go-password-fast-hash
	return sha256.Sum256(document)
}

func shifted(password string, random []byte) {
	// ok: go-password-hash-too-cheap-scrypt
	scrypt.Key([]byte(password), random, 1<<15, 8, 1, 32)
}
