package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func seal(key, plain []byte) []byte {
	block, _ := aes.NewCipher(key)
	aead, _ := cipher.NewGCM(block)
	nonce := make([]byte, aead.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil
	}
	// ok: go-static-iv
	return aead.Seal(nonce, nonce, plain, nil)
}

func random(key, plain []byte) []byte {
	block, _ := aes.NewCipher(key)
	iv := make([]byte, aes.BlockSize)
	rand.Read(iv)
	// ok: go-static-iv-zero
	cipher.NewCBCEncrypter(block, iv)
	buffer := make([]byte, aes.BlockSize+len(plain))
	head := buffer[:aes.BlockSize]
	rand.Read(head)
	// ok: go-static-iv-zero
	cipher.NewCTR(block, head)
	return buffer
}

func open(key, sealed []byte) {
	block, _ := aes.NewCipher(key)
	// Decrypting uses what was sent.
	// ok: go-static-iv
	cipher.NewCBCDecrypter(block, []byte("0123456789abcdef"))
	// ok: go-static-iv
	cipher.NewCTR(block, sealed[:16])
}
