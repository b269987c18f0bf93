package state

import "os"

func save(path string, data []byte) {
	// ruleid: go-file-permissions
	os.WriteFile(path, data, 0o600)
	//                       ^^^^
	// ruleid: go-file-permissions-folder
	os.MkdirAll(path, 0o755)
	// ruleid: go-file-permissions-changed
	os.Chmod(path, 0777)
	// ruleid: go-file-permissions-folder
	os.Mkdir(path, 0o755)
	// ruleid: go-file-permissions
	os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
}
