package settings

import (
	"net/http"
	"os"
)

func set(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-setting-from-request
	os.Setenv(r.FormValue("key"), "on")
}
