package state

import "os"

func save(path string, data []byte) {
	// ruleid: go-file-permissions
	os.WriteFile(path, data, 0666)
	//                       ^^^^
	// ruleid: go-file-permissions-folder
	os.MkdirAll(path, 0o777)
	// ruleid: go-file-permissions-changed
	os.Chmod(path, 0777)
	// ruleid: go-file-permissions-changed-file
	os.Chmod(path, 0o666)
	// ruleid: go-file-permissions-folder
	os.Mkdir(path, 0777)
	// ruleid: go-file-permissions
	os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0666)
}

func keep(folder string, key []byte) {
	// ruleid: go-file-permissions-secret
	os.WriteFile("/etc/shop/server.key", key, 0o644)
	// ruleid: go-file-permissions-secret
	os.WriteFile(folder+"/id_ed25519", key, 0644)
}
