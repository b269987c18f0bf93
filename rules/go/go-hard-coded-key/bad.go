package tokens

import (
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

// ruleid: go-hard-coded-key
var store = sessions.NewCookieStore([]byte("not a very good secret"))

//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

var signingKey = []byte("also not a good secret")

func sign(token *jwt.Token, data []byte) {
	// ruleid: go-hard-coded-key
	token.SignedString([]byte("one more bad secret"))
	// ruleid: go-hard-coded-key
	mac := hmac.New(sha256.New, signingKey)
	mac.Write(data)
	key := []byte("0123456789abcdef")
	// ruleid: go-hard-coded-key
	block, _ := aes.NewCipher(key)
	use(block)
}

func check(text string) {
	jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		// ruleid: go-hard-coded-key-returned
		return []byte("one more bad secret"), nil
	})
}
