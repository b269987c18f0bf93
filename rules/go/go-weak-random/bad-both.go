package account

import (
	crand "crypto/rand"
	"math/rand"
	"strconv"
)

func session() (string, []byte) {
	salt := make([]byte, 16)
	crand.Read(salt)
	// ruleid: go-weak-random
	sessionID := strconv.Itoa(rand.Int())
	//                        ^^^^^^^^^^
	return sessionID, salt
}
