package accounts

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"errors"
)

// Sealer encrypts account numbers before they are stored.
type Sealer struct {
	gcm cipher.AEAD
}

// NewSealer takes the key from the key store: 32 bytes.
func NewSealer(key []byte) (*Sealer, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	return &Sealer{gcm: gcm}, nil
}

// Seal returns the text that is stored for an account number: a new nonce, and what was encrypted with it.
func (s *Sealer) Seal(iban string) (string, error) {
	nonce := make([]byte, s.gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return hex.EncodeToString(s.gcm.Seal(nonce, nonce, []byte(iban), nil)), nil
}

// Open returns the account number of a stored text.
func (s *Sealer) Open(stored string) (string, error) {
	sealed, err := hex.DecodeString(stored)
	if err != nil {
		return "", err
	}
	size := s.gcm.NonceSize()
	if len(sealed) < size {
		return "", errors.New("too short for a sealed account number")
	}
	iban, err := s.gcm.Open(nil, sealed[:size], sealed[size:], nil)
	return string(iban), err
}
