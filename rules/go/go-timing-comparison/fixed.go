package hooks

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

func check(key, body, received []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	expected := mac.Sum(nil)
	// ruleid: go-timing-comparison
	return hmac.Equal(expected, received)
	//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func checkText(key, body []byte, received string) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	signature := hex.EncodeToString(mac.Sum(nil))
	// ruleid: go-timing-comparison-text-differs
	if !hmac.Equal([]byte(signature), []byte(received)) {
		return false
	}
	// ruleid: go-timing-comparison-text
	return hmac.Equal([]byte(signature), []byte(received))
}
