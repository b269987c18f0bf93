package login

import (
	"fmt"
	"net/http"
	"os"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ok: go-sensitive-data-exposed
	password := r.PostFormValue("password")
	// ok: go-sensitive-data-exposed
	name := r.URL.Query().Get("name")
	use(password, name)
	// ok: go-sensitive-data-exposed-environment
	fmt.Fprint(w, os.Getenv("VERSION"))
}

func logNoSecret(apiToken string, name string) {
	// ok: go-secret-logged-as-field
	slog.Info("calling", "set", apiToken != "", "name", name)
}
