package accounts

import (
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

func register(w http.ResponseWriter, r *http.Request) {
	hash, _ := bcrypt.GenerateFromPassword([]byte(r.FormValue("password")), 12)
	db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", "x", hash)
}
