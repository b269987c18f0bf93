package pages

import (
	"bufio"
	"bytes"
	"github.com/go-chi/render"
	"fmt"
	"html/template"
	"io"
	"net/http"

	"github.com/labstack/echo/v4"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-html-built-from-request
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
	//                                  ^^^^
	// ruleid: go-html-built-from-request
	w.Write([]byte("<p>" + name + "</p>"))
	// ruleid: go-html-built-from-request
	io.WriteString(w, "<p>"+r.URL.Query().Get("q")+"</p>")
}

func trusted(w http.ResponseWriter, r *http.Request, page *template.Template) {
	// ruleid: go-html-built-from-request
	page.Execute(w, template.HTML(r.FormValue("body")))
	//                            ^^^^^^^^^^^^^^^^^^^
}

func show(c echo.Context) error {
	// ruleid: go-html-built-from-request
	return c.HTML(http.StatusOK, "<b>"+c.QueryParam("q")+"</b>")
}

func Bold(text string) template.HTML {
	// ruleid: go-html-marked-safe
	return template.HTML("<b>" + text + "</b>")
}

func ginTitle(c *gin.Context) {
	c.Header("Content-Type", "text/html; charset=utf-8")
	// ruleid: go-html-built-from-request
	c.String(200, "<title>"+c.Query("title")+"</title>")
}

func fiberTitle(c *fiber.Ctx) error {
	c.Set(fiber.HeaderContentType, fiber.MIMETextHTML)
	// ruleid: go-html-built-from-request
	return c.SendString("<title>" + c.Query("title") + "</title>")
}

func lambdaTitle(req events.APIGatewayProxyRequest) events.APIGatewayProxyResponse {
	return events.APIGatewayProxyResponse{
		Headers: map[string]string{"Content-Type": "text/html"},
		// ruleid: go-html-built-from-request
		Body: "<title>" + req.QueryStringParameters["title"] + "</title>",
	}
}

func chiTitle(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-html-built-from-request
	render.HTML(w, r, "<title>"+r.FormValue("title")+"</title>")
}

func collected(w http.ResponseWriter, r *http.Request) {
	var page bytes.Buffer
	page.WriteString("<p>" + r.FormValue("name") + "</p>")
	// ruleid: go-html-built-from-request
	page.WriteTo(w)
	out := bufio.NewWriter(w)
	// ruleid: go-html-built-from-request
	out.WriteString("<p>" + r.FormValue("name") + "</p>")
	out.Flush()
}

func fast(ctx *fasthttp.RequestCtx) {
	ctx.SetContentType("text/html; charset=utf-8")
	// ruleid: go-html-built-from-request
	ctx.SetBodyString("<p>" + string(ctx.QueryArgs().Peek("name")) + "</p>")
}
