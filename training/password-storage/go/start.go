package accounts

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/hex"
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

// Seal returns the text that is stored for an account number.
func (s *Sealer) Seal(iban string) (string, error) {
	nonce := []byte("account-iban")
	sealed := s.gcm.Seal(nil, nonce, []byte(iban), nil)
	return hex.EncodeToString(sealed), nil
}

// Open returns the account number of a stored text.
func (s *Sealer) Open(stored string) (string, error) {
	sealed, err := hex.DecodeString(stored)
	if err != nil {
		return "", err
	}
	iban, err := s.gcm.Open(nil, []byte("account-iban"), sealed, nil)
	return string(iban), err
}
