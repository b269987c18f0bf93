package files

import (
	"net/http"
	"path/filepath"
	"strings"
)

const folder = "/srv/files"

func serve(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(folder, r.URL.Query().Get("name"))
	// ok: go-path-built-from-request-prefix
	if !strings.HasPrefix(path, folder+string(filepath.Separator)) {
		http.NotFound(w, r)
		return
	}
	// ok: go-path-built-from-request-prefix
	if !strings.HasPrefix(path, "/srv/files/") {
		return
	}
	// ok: go-path-built-from-request-prefix
	if strings.HasPrefix(r.URL.Path, folder) {
		return
	}
	http.ServeFile(w, r, path)
}
