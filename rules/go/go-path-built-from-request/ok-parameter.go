package parcels

import (
	"os"
	"path/filepath"
)

func Read(path string) ([]byte, error) {
	// What the function is for.
	// ok: go-path-built-from-parameter
	return os.ReadFile(path)
}

func In(folder, name string) ([]byte, error) {
	// ok: go-path-built-from-parameter
	return os.ReadFile(filepath.Join(folder, name))
}

func Label(name string) ([]byte, error) {
	// ok: go-path-built-from-parameter
	return os.ReadFile(filepath.Join("/srv/labels", filepath.Base(name)))
}
