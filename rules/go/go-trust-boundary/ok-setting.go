package settings

import (
	"net/http"
	"os"
)

func set(w http.ResponseWriter, r *http.Request) {
	os.Setenv("TZ", "UTC")
	w.WriteHeader(len(r.FormValue("none")))
}
