package account

import (
	"net/http"
	"os"
	"path/filepath"
	"strconv"

	"github.com/gorilla/sessions"
)

func set(w http.ResponseWriter, r *http.Request, session *sessions.Session) {
	user := users.Check(r.FormValue("user"), r.FormValue("password"))
	// ok: go-trust-boundary
	session.Values["user"] = user.ID
	page, _ := strconv.Atoi(r.FormValue("page"))
	// ok: go-trust-boundary
	session.Values["page"] = page
	_, header, err := r.FormFile("avatar")
	if err != nil || filepath.Ext(header.Filename) != ".png" {
		return
	}
	// ok: go-trust-boundary-upload
	os.Create("public/" + header.Filename)
}
