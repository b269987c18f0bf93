package pages

import (
	"net/http"
	"text/template"
)

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func hello(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-html-by-text-template
	page.Execute(w, r.FormValue("name"))
	data := map[string]string{"Name": r.URL.Query().Get("name")}
	// ruleid: go-html-by-text-template
	page.ExecuteTemplate(w, "page", data)
}
