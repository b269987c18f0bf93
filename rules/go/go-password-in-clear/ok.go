package accounts

import (
	"encoding/csv"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"
)

func register(w http.ResponseWriter, r *http.Request) {
	hash, _ := bcrypt.GenerateFromPassword([]byte(r.FormValue("password")), 12)
	db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", "x", hash)
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "x", "exp": soon()})
	w.Header().Set("X-Frame-Options", "DENY")
	table := csv.NewWriter(w)
	table.Write([]string{"name", token.Raw})
}

func accept(password string) bool {
	return len(password) >= 12
}
