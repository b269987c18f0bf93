package accounts

import "net/http"

func register(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-password-in-clear
	db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", "x", r.FormValue("password"))
}
