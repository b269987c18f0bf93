package vault

import (
	"crypto/aes"
	"crypto/des"
	"crypto/rand"
	"crypto/rc4"
	"crypto/rsa"
)

func seal(key, plain []byte, public *rsa.PublicKey) {
	// ruleid: go-weak-cipher
	old, _ := des.NewCipher(key)
	//        ^^^^^^^^^^^^^^^^^^
	// ruleid: go-weak-cipher
	triple, _ := des.NewTripleDESCipher(key)
	// ruleid: go-weak-cipher
	stream, _ := rc4.NewCipher(key)
	stream.XORKeyStream(plain, plain)
	// ruleid: go-weak-cipher-padding
	sealed, _ := rsa.EncryptPKCS1v15(rand.Reader, public, plain)
	use(old, triple, sealed)
}

func blocks(key, plain []byte) []byte {
	block, _ := aes.NewCipher(key)
	out := make([]byte, len(plain))
	for at := 0; at < len(plain); at += 16 {
		// ruleid: go-weak-cipher-mode
		block.Encrypt(out[at:at+16], plain[at:at+16])
	}
	return out
}
