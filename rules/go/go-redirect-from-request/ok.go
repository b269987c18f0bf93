package login

import (
	"net/http"
	"net/url"
	"strings"
)

var pages = map[string]string{"home": "/", "help": "/help"}

func done(w http.ResponseWriter, r *http.Request) {
	// ok: go-redirect-from-request
	http.Redirect(w, r, pages[r.FormValue("page")], http.StatusFound)
	// ok: go-redirect-from-request
	http.Redirect(w, r, "/search?q="+url.QueryEscape(r.FormValue("q")), http.StatusFound)
	// ok: go-redirect-from-request
	http.Redirect(w, r, "/users/"+r.FormValue("id"), http.StatusFound)
	// ok: go-redirect-from-request
	http.Redirect(w, r, "https://"+r.Host+r.RequestURI, http.StatusMovedPermanently)
	// ok: go-redirect-from-request
	http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
}

func checked(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	target, err := url.Parse(next)
	if err != nil || target.Host != "" {
		return
	}
	// ok: go-redirect-from-request
	http.Redirect(w, r, target.String(), http.StatusFound)
	other := r.FormValue("other")
	if !strings.HasPrefix(other, "https://example.com/") {
		return
	}
	// ok: go-redirect-from-request
	http.Redirect(w, r, other, http.StatusFound)
}
