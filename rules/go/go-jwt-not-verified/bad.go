package tokens

import "github.com/golang-jwt/jwt/v5"

func subject(text string) string {
	claims := jwt.MapClaims{}
	// ruleid: go-jwt-not-verified
	new(jwt.Parser).ParseUnverified(text, claims)
	parser := jwt.NewParser()
	// ruleid: go-jwt-not-verified
	parser.ParseUnverified(text, claims)
	// ruleid: go-jwt-unsigned-accepted
	unsigned := jwt.NewWithClaims(jwt.SigningMethodNone, claims)
	//                            ^^^^^^^^^^^^^^^^^^^^^
	// ruleid: go-jwt-unsigned-accepted
	out, _ := unsigned.SignedString(jwt.UnsafeAllowNoneSignatureType)
	return out
}

func sign(subject string) *jwt.Token {
	// ruleid: go-token-without-end
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": subject})
}
