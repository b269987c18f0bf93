package account

import (
	"crypto/rand"
	"encoding/hex"
	mrand "math/rand"
	"time"
)

func newToken() string {
	out := make([]byte, 32)
	// ok: go-weak-random
	rand.Read(out)
	return hex.EncodeToString(out)
}

func backoff(attempt int) time.Duration {
	// ok: go-weak-random
	return time.Duration(mrand.Intn(attempt)) * time.Millisecond
}
