package state

import "os"

func save(path string, data []byte) {
	// ruleid: go-file-permissions
	os.WriteFile(path, data, 0o600)
	//                       ^^^^
	// ruleid: go-file-permissions-folder
	os.MkdirAll(path, 0o755)
	// ruleid: go-file-permissions-changed
	os.Chmod(path, 0o755)
	// ruleid: go-file-permissions-changed-file
	os.Chmod(path, 0o644)
	// ruleid: go-file-permissions-folder
	os.Mkdir(path, 0o755)
	// ruleid: go-file-permissions
	os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
}

func keep(folder string, key []byte) {
	// ruleid: go-file-permissions-secret
	os.WriteFile("/etc/shop/server.key", key, 0o600)
	// ruleid: go-file-permissions-secret
	os.WriteFile(folder+"/id_ed25519", key, 0o600)
}
