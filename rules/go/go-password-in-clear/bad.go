package accounts

import (
	"encoding/csv"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

func register(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-password-in-clear
	db.Exec("INSERT INTO users (name, password) VALUES ($1, $2)", "x", r.FormValue("password"))
	// ruleid: go-token-without-end
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "x"})
	// ruleid: go-frames-allowed
	w.Header().Set("X-Frame-Options", "ALLOWALL")
	table := csv.NewWriter(w)
	// ruleid: go-csv-from-request
	table.Write([]string{r.FormValue("name"), token.Raw})
}

func accept(password string) bool {
	// ruleid: go-password-short
	return len(password) >= 4
}
