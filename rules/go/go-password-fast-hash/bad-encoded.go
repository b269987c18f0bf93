package accounts

import "encoding/base64"

func keep(password string) string {
	// ruleid: go-password-encoded
	return base64.StdEncoding.EncodeToString([]byte(password))
}
