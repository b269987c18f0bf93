package login

import (
	"log"
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	// ruleid: go-log-injection
	log.Printf("login of %s failed", user)
	//                               ^^^^
	// ruleid: go-log-injection
	log.Println("login from", r.Header.Get("X-Forwarded-For"))
	password := read()
	// ruleid: go-sensitive-data-logged
	log.Printf("password: %s", password)
	//                         ^^^^^^^^
}

func own(r *http.Request) {
	logger := log.New(os.Stderr, "shop ", 0)
	// ruleid: go-log-injection
	logger.Printf("asked for %s", r.FormValue("title"))
}
