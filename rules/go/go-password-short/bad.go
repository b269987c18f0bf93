package accounts

func accept(password string) bool {
	// ruleid: go-password-short
	return len(password) >= 4
}
