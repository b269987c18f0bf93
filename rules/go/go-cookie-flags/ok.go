package login

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func set(w http.ResponseWriter, c *gin.Context, id string, secure bool) {
	// ok: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true, Secure: true})
	// ok: go-cookie-flags-secure
	http.SetCookie(w, &http.Cookie{Name: "session", Value: id, HttpOnly: true, Secure: secure})
	// ok: go-cookie-flags-missing
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "dark"})
	// ok: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: id, HttpOnly: false, Secure: true})
	// ok: go-cookie-flags-missing
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "", MaxAge: -1})
	// ok: go-cookie-flags
	c.SetCookie("session", id, 3600, "/", "", true, true)
}

func send(req *http.Request, id string) {
	// ok: go-cookie-flags-missing
	req.AddCookie(&http.Cookie{Name: "session", Value: id})
}

func later(w http.ResponseWriter, id string) {
	// ok: go-cookie-flags-missing
	cookie := &http.Cookie{Name: "session", Value: id}
	cookie.HttpOnly = true
	cookie.Secure = true
	http.SetCookie(w, cookie)
}
