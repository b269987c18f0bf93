package login

import (
	"github.com/gobuffalo/buffalo"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func done(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	// ruleid: go-redirect-from-request
	http.Redirect(w, r, next, http.StatusFound)
	//                  ^^^^
	// ruleid: go-redirect-from-request
	w.Header().Set("Location", r.FormValue("next"))
	w.WriteHeader(http.StatusFound)
}

func back(c *gin.Context) {
	// ruleid: go-redirect-from-request
	c.Redirect(http.StatusFound, c.Query("next"))
}

func again(c echo.Context) error {
	// ruleid: go-redirect-from-request
	return c.Redirect(302, c.QueryParam("next"))
}

func away(e echo.Context) error {
	// ruleid: go-redirect-from-request
	return e.Redirect(302, e.QueryParam("next"))
}

func header(g *gin.Context) {
	// ruleid: go-redirect-from-request
	g.Header("Location", g.PostForm("next"))
}

func fast(f *fasthttp.RequestCtx) {
	// ruleid: go-redirect-from-request
	f.Redirect(string(f.FormValue("next")), 302)
}

func leave(b buffalo.Context) error {
	// ruleid: go-redirect-from-request
	return b.Redirect(302, b.Param("next"))
}
