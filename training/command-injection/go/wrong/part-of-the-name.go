package status

import (
	"net/http"
	"os/exec"
	"regexp"
)

var cameraName = regexp.MustCompile(`[a-z0-9-]+`)

// Reachable answers with what ping says of a camera in the stable.
func Reachable(w http.ResponseWriter, r *http.Request) {
	camera := r.URL.Query().Get("camera")
	if !cameraName.MatchString(camera) {
		http.Error(w, "which camera?", http.StatusBadRequest)
		return
	}

	out, err := exec.Command("ping", "-c", "1", "-W", "2", camera+".barn.example").CombinedOutput()
	if err != nil {
		http.Error(w, "no answer", http.StatusBadGateway)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write(out)
}
