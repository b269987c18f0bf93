package files

import (
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
)

func read(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ok: go-path-built-from-request
	os.ReadFile(filepath.Join("/srv/files", filepath.Base(name)))
	if !filepath.IsLocal(name) {
		return
	}
	// ok: go-path-built-from-request
	os.ReadFile(filepath.Join("/srv/files", name))
}

func rooted(w http.ResponseWriter, r *http.Request) {
	root, err := os.OpenRoot("/srv/files")
	if err != nil {
		return
	}
	// ok: go-path-built-from-request
	root.Open(r.FormValue("name"))
	// ok: go-path-built-from-request
	os.ReadFile(filepath.Join("/srv/files", path.Clean("/"+r.FormValue("name"))))
}

func prefixed(w http.ResponseWriter, r *http.Request) {
	target := filepath.Join("/srv/files", r.FormValue("name"))
	if !strings.HasPrefix(target, "/srv/files/") {
		return
	}
	// ok: go-path-built-from-request
	os.Open(target)
	name := r.FormValue("other")
	if strings.Contains(name, "..") {
		return
	}
	// ok: go-path-built-from-request
	os.Open("/srv/files/" + name)
}

func numbered(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return
	}
	// ok: go-path-built-from-request
	os.Open("/srv/files/" + strconv.Itoa(id) + ".txt")
	files := map[string]string{"a": "a.txt"}
	// ok: go-path-built-from-request
	os.Open(files[r.FormValue("name")])
}
