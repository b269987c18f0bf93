package account

import (
	"crypto/md5"
	"crypto/sha256"

	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
	"golang.org/x/crypto/scrypt"
)

func store(password string, random []byte) {
	// ruleid: go-password-fast-hash
	sum := sha256.Sum256([]byte(password))
	//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	// ruleid: go-weak-hash
	h := md5.New()
	// ruleid: go-password-fast-hash
	h.Write([]byte(password))
	// ruleid: go-password-hash-too-cheap
	bcrypt.GenerateFromPassword([]byte(password), 12)
	//                                            ^
	// ruleid: go-password-hash-too-cheap
	bcrypt.GenerateFromPassword([]byte(password), 12)
	// ruleid: go-password-hash-too-cheap-pbkdf2
	pbkdf2.Key([]byte(password), random, 600000, 32, sha256.New)
	// ruleid: go-password-salt-constant
	scrypt.Key([]byte(password), []byte("pepper and salt"), 32768, 8, 1, 32)
	//                           ^^^^^^^^^^^^^^^^^^^^^^^^^
	// ruleid: go-password-hash-too-cheap-scrypt
	scrypt.Key([]byte(password), random, 32768, 8, 1, 32)
	use(sum)
}

func shifted(password string, random []byte) {
	// ruleid: go-password-hash-too-cheap-scrypt
	scrypt.Key([]byte(password), random, 32768, 8, 1, 32)
}
