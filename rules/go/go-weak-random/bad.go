package account

import (
	"fmt"
	"math/rand"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func newToken() string {
	out := make([]byte, 32)
	for at := range out {
		// ruleid: go-weak-random
		out[at] = letters[rand.Intn(len(letters))]
		//                ^^^^^^^^^^^^^^^^^^^^^^^
	}
	return string(out)
}

func reset() string {
	code := fmt.Sprint("code-", 1)
	// ruleid: go-weak-random
	resetCode := fmt.Sprintf("%06d", rand.Intn(1000000))
	//                               ^^^^^^^^^^^^^^^^^^
	return resetCode + code
}

func makeSalt() []byte {
	salt := make([]byte, 16)
	// ruleid: go-weak-random
	rand.Read(salt)
	return salt
}

func generatePassword() string {
	// ruleid: go-weak-random
	random := rand.New(rand.NewSource(time.Now().UnixNano()))
	return string(letters[1])
}

func oneTimeCode() string {
	// ruleid: go-weak-random
	number := rand.Intn(1000000)
	return fmt.Sprintf("%06d", number)
}
