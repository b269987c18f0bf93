package pages

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"net/http"
	"strconv"
)

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ok: go-html-built-from-request
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(name))
	// ok: go-html-built-from-request
	fmt.Fprintf(w, "<p>%s</p>", template.HTMLEscapeString(name))
	// ok: go-html-by-text-template
	page.Execute(w, name)
	id, _ := strconv.Atoi(r.FormValue("id"))
	// ok: go-html-built-from-request
	fmt.Fprintf(w, "<p>%d</p>", id)
	// ok: go-html-built-from-request
	page.Execute(w, template.HTML("<b>"+html.EscapeString(name)+"</b>"))
	if name == "root" {
		// ok: go-html-built-from-request
		fmt.Fprint(w, "<p>root</p>")
	}
}

func plain(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	// ok: go-html-built-from-request
	fmt.Fprintf(w, "Hello %s", r.FormValue("name"))
}

func data(w http.ResponseWriter, r *http.Request) {
	text, _ := json.Marshal(map[string]string{"name": r.FormValue("name")})
	// ok: go-html-built-from-request
	w.Write(text)
	// ok: go-html-built-from-request
	json.NewEncoder(w).Encode(r.FormValue("name"))
}

func Bold(text string) template.HTML {
	// ok: go-html-marked-safe
	return template.HTML("<b>" + html.EscapeString(text) + "</b>")
}

func ginTitle(c *gin.Context) {
	// ok: go-html-built-from-request
	c.String(200, "title: "+c.Query("title"))
}

func lambdaTitle(req events.APIGatewayProxyRequest) events.APIGatewayProxyResponse {
	return events.APIGatewayProxyResponse{
		Headers: map[string]string{"Content-Type": "application/json"},
		// ok: go-html-built-from-request
		Body: "[" + req.QueryStringParameters["number"] + "]",
	}
}

func collected(w http.ResponseWriter, r *http.Request) {
	var page bytes.Buffer
	page.WriteString("<p>" + html.EscapeString(r.FormValue("name")) + "</p>")
	// ok: go-html-built-from-request
	page.WriteTo(w)
	file := bufio.NewWriter(os.Stdout)
	// ok: go-html-built-from-request
	file.WriteString(r.FormValue("name"))
}

func fast(ctx *fasthttp.RequestCtx) {
	// ok: go-html-built-from-request
	ctx.SetBodyString(string(ctx.QueryArgs().Peek("name")))
}
