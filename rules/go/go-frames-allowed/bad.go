package pages

import "net/http"

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-frames-allowed
	w.Header().Set("X-Frame-Options", "ALLOWALL")
}
