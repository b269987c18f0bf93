package login

func begin(w http.ResponseWriter, r *http.Request) {
	// ok: go-oauth-state-constant
	http.Redirect(w, r, config.AuthCodeURL(newState(w)), http.StatusFound)
}
