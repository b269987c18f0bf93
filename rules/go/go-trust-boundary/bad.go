package account

import (
	"io"
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

func set(w http.ResponseWriter, r *http.Request, session *sessions.Session) {
	// ruleid: go-trust-boundary
	session.Values["user"] = r.FormValue("user")
	//                       ^^^^^^^^^^^^^^^^^^^
	session.Save(r, w)
	file, header, err := r.FormFile("avatar")
	if err != nil {
		return
	}
	// ruleid: go-trust-boundary-upload
	target, _ := os.Create("public/" + header.Filename)
	io.Copy(target, file)
}
