package vault

import (
	"crypto/aes"
	"crypto/cipher"
)

var fixed = []byte("0123456789abcdef")

func seal(key, plain []byte) []byte {
	block, _ := aes.NewCipher(key)
	// ruleid: go-static-iv
	cipher.NewCBCEncrypter(block, []byte("0123456789abcdef"))
	//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^
	// ruleid: go-static-iv
	cipher.NewCTR(block, fixed)
	iv := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	// ruleid: go-static-iv
	cipher.NewCFBEncrypter(block, iv)
	aead, _ := cipher.NewGCM(block)
	// ruleid: go-static-iv
	return aead.Seal(nil, []byte("nonce is 12."), plain, nil)
}

func zero(key, plain []byte) []byte {
	block, _ := aes.NewCipher(key)
	aead, _ := cipher.NewGCM(block)
	nonce := make([]byte, 12)
	// ruleid: go-static-iv-zero
	return aead.Seal(nil, nonce, plain, nil)
}

func block(key, plain []byte) {
	block, _ := aes.NewCipher(key)
	iv := make([]byte, aes.BlockSize)
	// ruleid: go-static-iv-zero
	mode := cipher.NewCBCEncrypter(block, iv)
	mode.CryptBlocks(plain, plain)
}

func stream(key []byte) {
	block, _ := aes.NewCipher(key)
	// ruleid: go-static-iv
	cipher.NewCTR(block, make([]byte, 16))
}
