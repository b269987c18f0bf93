package login

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/sessions"
)

func set(w http.ResponseWriter, c *gin.Context, store *sessions.CookieStore, id string) {
	// ruleid: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id, HttpOnly: true, Secure: true})
	//                                                              ^^^^^
	// ruleid: go-cookie-flags-secure
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id, HttpOnly: true, Secure: true})
	//                                                                            ^^^^^
	// ruleid: go-cookie-flags
	c.SetCookie("session", id, 3600, "/", "", true, true)
	//                                              ^^^^^
	// ruleid: go-cookie-flags-secure
	c.SetCookie("session", id, 3600, "/", "", true, true)
	// ruleid: go-cookie-flags
	store.Options = &sessions.Options{Path: "/", HttpOnly: true}
	// ruleid: go-cookie-flags-missing
	http.SetCookie(w, &http.Cookie{Name: "session_id", Value: id, Path: "/", HttpOnly: true, Secure: true})
	//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	// ruleid: go-cookie-flags-missing
	cookie := http.Cookie{
		Name:     "auth",
		Value:    id,
		HttpOnly: true,
	}
	http.SetCookie(w, &cookie)
	// ruleid: go-cookie-flags-same-site
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
}
