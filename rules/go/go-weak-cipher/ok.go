package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
)

func seal(key, plain []byte, public *rsa.PublicKey) []byte {
	block, _ := aes.NewCipher(key)
	// ok: go-weak-cipher
	aead, _ := cipher.NewGCM(block)
	nonce := make([]byte, aead.NonceSize())
	rand.Read(nonce)
	// ok: go-weak-cipher-padding
	wrapped, _ := rsa.EncryptOAEP(sha256.New(), rand.Reader, public, key, nil)
	return append(aead.Seal(nonce, nonce, plain, nil), wrapped...)
}

func mask(key, sample []byte) []byte {
	block, _ := aes.NewCipher(key)
	mask := make([]byte, 16)
	// One block of header protection, as QUIC asks for it.
	// ok: go-weak-cipher-mode
	block.Encrypt(mask, sample)
	return mask
}

// ok: go-weak-cipher-padding
func verify(public *rsa.PublicKey, digest, signature []byte) error {
	return rsa.VerifyPKCS1v15(public, 5, digest, signature)
}
