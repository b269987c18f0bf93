package parcels

import (
	"os"
	"path/filepath"
)

func Label(name string) ([]byte, error) {
	// ruleid: go-path-built-from-parameter
	return os.ReadFile(filepath.Join("/srv/labels", name))
	//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func Remove(name string) error {
	// ruleid: go-path-built-from-parameter
	return os.Remove("/srv/labels/" + name)
	//               ^^^^^^^^^^^^^^^^^^^^^
}
