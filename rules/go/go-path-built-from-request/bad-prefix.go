package files

import (
	"net/http"
	"path/filepath"
	"strings"
)

const folder = "/srv/files"

func serve(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(folder, r.URL.Query().Get("name"))
	// `/srv/files-old` begins with it too.
	// ruleid: go-path-built-from-request-prefix
	if !strings.HasPrefix(path, folder) {
		// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		http.NotFound(w, r)
		return
	}
	http.ServeFile(w, r, path)
}
