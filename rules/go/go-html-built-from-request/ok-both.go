package pages

import (
	"html/template"
	"net/http"
	plain "text/template"
)

var mail = plain.Must(plain.New("mail").Parse("{{.}}"))

func both(w http.ResponseWriter, r *http.Request) {
	page := template.Must(template.New("page").Parse("<p>{{.}}</p>"))
	// ok: go-html-by-text-template
	page.Execute(w, r.FormValue("name"))
}
