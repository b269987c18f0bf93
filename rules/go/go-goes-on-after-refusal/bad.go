package gate

import "net/http"

func clear(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-goes-on-after-refusal
	if !isAdmin(r) {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
	clearAll()
}
