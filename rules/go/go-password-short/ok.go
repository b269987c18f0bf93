package accounts

func accept(password string) bool {
	// ok: go-password-short
	return len(password) >= 12
}
