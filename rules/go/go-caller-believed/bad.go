package gate

import (
	"fmt"
	"net/http"
)

func open(w http.ResponseWriter, r *http.Request) string {
	// ruleid: go-caller-believed
	if r.FormValue("is_admin") == "true" {
		show(w)
	}
	cookie, err := r.Cookie("role")
	// ruleid: go-caller-believed-cookie
	if err == nil && cookie.Value == "admin" {
		show(w)
	}
	// ruleid: go-caller-believed-address
	if r.Header.Get("X-Forwarded-For") == "127.0.0.1" {
		show(w)
	}
	// ruleid: go-caller-believed-host
	send("https://" + r.Host + "/reset?token=" + token())
	// ruleid: go-caller-believed-host
	return fmt.Sprintf("https://%s/password/reset/%s", r.Host, token())
}
