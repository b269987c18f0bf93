package files

import (
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
