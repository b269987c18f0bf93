package fetch

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

var hosts = map[string]string{"eu": "https://eu.example.com"}

func preview(w http.ResponseWriter, r *http.Request) {
	base, ok := hosts[r.FormValue("region")]
	if !ok {
		return
	}
	// ok: go-url-built-from-request
	http.Get(base + "/status")
	// ok: go-url-built-from-request
	http.Get("https://api.example.com/users/" + r.FormValue("id"))
	// ok: go-url-built-from-request
	http.Get(fmt.Sprintf("https://api.example.com/users/%s", r.FormValue("id")))
	// ok: go-url-built-from-request
	http.Get("https://api.example.com/?q=" + url.QueryEscape(r.FormValue("q")))
	// What is sent is no address.
	// ok: go-url-built-from-request
	http.Post("https://api.example.com/", "application/json", r.Body)
}

func checked(w http.ResponseWriter, r *http.Request) {
	target := r.FormValue("url")
	if !strings.HasPrefix(target, "https://files.example.com/") {
		return
	}
	// ok: go-url-built-from-request
	http.Get(target)
	parsed, err := url.Parse(r.FormValue("other"))
	if err != nil || parsed.Host != "files.example.com" {
		return
	}
	// ok: go-url-built-from-request
	http.Get(parsed.String())
}
