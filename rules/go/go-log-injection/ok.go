package login

import (
	"log"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// ok: go-log-injection
	log.Printf("login of %q failed", user)
	// ok: go-log-injection
	slog.Info("login failed", "user", user)
	// ok: go-log-injection
	log.Print("login of " + strings.ReplaceAll(user, "\n", " "))
	id, _ := strconv.Atoi(r.FormValue("id"))
	// ok: go-log-injection
	log.Printf("login of %d", id)
	// ok: go-sensitive-data-logged
	log.Printf("the password is wrong")
	// ok: go-sensitive-data-logged
	log.Printf("%s is wrong", "password")
	passwordLength := len(read())
	// ok: go-sensitive-data-logged
	log.Printf("password of %d characters", passwordLength)
}

func own(r *http.Request) {
	logger := log.New(os.Stderr, "shop ", 0)
	// ok: go-log-injection
	logger.Printf("asked for %q", r.FormValue("title"))
}
