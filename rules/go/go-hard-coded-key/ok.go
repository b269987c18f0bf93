package tokens

import (
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/sessions"
)

// ok: go-hard-coded-key
var store = sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))

func sign(token *jwt.Token, key []byte) {
	// ok: go-hard-coded-key
	token.SignedString(key)
	// ok: go-hard-coded-key
	mac := hmac.New(sha256.New, []byte(os.Getenv("SIGNING_KEY")))
	mac.Write([]byte("a constant that is signed"))
	derived := sha256.Sum256(key)
	// ok: go-hard-coded-key
	block, _ := aes.NewCipher(derived[:])
	use(block)
}

func check(text string, key []byte) {
	jwt.Parse(text, func(token *jwt.Token) (interface{}, error) {
		// ok: go-hard-coded-key-returned
		return key, nil
	})
}
