package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
)

func check(key, body, received []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	// ok: go-timing-comparison
	return hmac.Equal(mac.Sum(nil), received)
}

func same(a, b []byte) bool {
	hash := sha256.New()
	hash.Write(a)
	// No key, no secret.
	// ok: go-timing-comparison
	return bytes.Equal(hash.Sum(nil), b)
}

func empty(key, body []byte, signature string) bool {
	mac := hmac.New(sha256.New, key)
	// ok: go-timing-comparison-text
	return signature == "" || mac == nil
}
