package photos

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"
)

const (
	mostPixels = 1024
	mostBytes  = 64 << 10
)

type Preview struct {
	Width  int
	Pixels []byte
}

// HandlePreview makes an empty preview of the width that the page asks for.
func HandlePreview(w http.ResponseWriter, r *http.Request) {
	width, err := strconv.Atoi(r.URL.Query().Get("width"))
	if err != nil || width > mostPixels {
		http.Error(w, "width must be a number from 1 to 1024", http.StatusBadRequest)
		return
	}
	preview := Preview{Width: width, Pixels: make([]byte, width*width)}
	json.NewEncoder(w).Encode(preview)
}

// HandleTags stores the tags that a member of the photo club gives to a photo.
func HandleTags(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostBytes))
	if err != nil {
		http.Error(w, "cannot be read, or is too long", http.StatusBadRequest)
		return
	}
	var tags []string
	if json.Unmarshal(body, &tags) != nil {
		http.Error(w, "not a list of tags", http.StatusBadRequest)
		return
	}
	storeTags(r.PathValue("photo"), tags)
	w.WriteHeader(http.StatusNoContent)
}
