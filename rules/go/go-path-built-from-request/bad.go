package files

import (
	"github.com/aws/aws-lambda-go/events"
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gobuffalo/buffalo"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/kataras/iris/v12"
	"github.com/zeromicro/go-zero/rest/httpx"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
)

func read(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-path-built-from-request
	data, _ := os.ReadFile("/srv/files/" + name)
	//                     ^^^^^^^^^^^^^^^^^^^^
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Write(data)
	path := filepath.Join("/srv/files", filepath.Clean(name))
	// ruleid: go-path-built-from-request
	file, err := os.Open(path)
	if err != nil {
		return
	}
	defer file.Close()
	// ruleid: go-path-built-from-request
	os.Remove(filepath.Join("/srv/files", mux.Vars(r)["name"]))
	// ruleid: go-path-built-from-request
	http.ServeFile(w, r, "/srv/files/"+r.FormValue("name"))
}

func write(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-built-from-request
	target, _ := os.Create("uploads/" + r.PostFormValue("name"))
	io.Copy(target, r.Body)
	// ruleid: go-path-built-from-request
	os.WriteFile(r.Header.Get("X-File"), nil, 0o600)
}

func download(c *gin.Context) {
	// ruleid: go-path-built-from-request
	c.File("./public/" + c.Query("file"))
}

func attachment(c echo.Context) error {
	// ruleid: go-path-built-from-request
	return c.File(filepath.Join("public", c.QueryParam("file")))
}

func walk(w http.ResponseWriter, r *http.Request) error {
	// ruleid: go-path-built-from-request
	return filepath.WalkDir("/srv/files/"+r.FormValue("folder"), visit)
}

func virtual(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-built-from-request
	afero.ReadFile(afero.NewOsFs(), "/srv/files/"+r.FormValue("name"))
	// ruleid: go-path-built-from-request
	os.Readlink("/srv/files/" + r.FormValue("name"))
}

func readers(c *app.RequestContext, g *ghttp.Request, i iris.Context, b buffalo.Context, e events.APIGatewayProxyRequest) {
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + c.Query("name"))
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + g.Get("name").String())
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + i.FormValue("name"))
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + b.Param("name"))
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + e.Headers["name"])
}

func parsed(w http.ResponseWriter, r *http.Request) {
	var in struct{ Name string }
	httpx.Parse(r, &in)
	// ruleid: go-path-built-from-request
	os.Open("/srv/files/" + in.Name)
}
