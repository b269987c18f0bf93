package login

func begin(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-oauth-state-constant
	http.Redirect(w, r, config.AuthCodeURL("state"), http.StatusFound)
}
