package state

import (
	"os"
	"syscall"
)

func save(path string, data []byte, mode os.FileMode) {
	// ok: go-file-permissions
	os.WriteFile(path, data, 0o600)
	// ok: go-file-permissions
	os.MkdirAll(path, 0755)
	// ok: go-file-permissions
	os.Chmod(path, mode)
	// ok: go-file-permissions
	os.OpenFile(path, os.O_RDONLY, 0666)
	// ok: go-file-permissions
	os.WriteFile(path, data, 0644)
	// ok: go-file-permissions
	os.WriteFile(path, data, os.ModePerm)
	// ok: go-file-permissions-folder
	os.MkdirAll(path, os.ModePerm)
	// ok: go-file-permissions-umask
	syscall.Umask(0o077)
	// ok: go-file-permissions-umask
	old := syscall.Umask(0)
	defer syscall.Umask(old)
}

func keepSecret(folder string, data []byte) {
	// ok: go-file-permissions-secret
	os.WriteFile("/etc/shop/server.key", data, 0o600)
	// ok: go-file-permissions-secret
	os.WriteFile(folder+"/id_ed25519.pub", data, 0o644)
	// ok: go-file-permissions-secret
	os.WriteFile("/etc/shop/server.crt", data, 0o644)
}
