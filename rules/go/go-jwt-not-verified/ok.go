package tokens

import "github.com/golang-jwt/jwt/v5"

func subject(text string, key []byte) string {
	claims := jwt.MapClaims{}
	// ok: go-jwt-not-verified
	jwt.ParseWithClaims(text, claims, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	// ok: go-jwt-unsigned-accepted
	signed := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	out, _ := signed.SignedString(key)
	return out
}

func byIssuer(text string, keys map[string][]byte) (*jwt.Token, error) {
	claims := &jwt.RegisteredClaims{}
	// The issuer says which key it is checked with.
	// ok: go-jwt-not-verified
	if _, _, err := jwt.NewParser().ParseUnverified(text, claims); err != nil {
		return nil, err
	}
	return jwt.Parse(text, func(*jwt.Token) (any, error) { return keys[claims.Issuer], nil })
}

func sign(subject string) *jwt.Token {
	// ok: go-token-without-end
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": subject, "exp": soon()})
}
