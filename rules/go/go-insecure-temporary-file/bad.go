package report

import (
	"os"
	"path/filepath"
)

func write(data []byte, name string) {
	// ruleid: go-insecure-temporary-file
	os.WriteFile("/tmp/report.csv", data, 0o600)
	//           ^^^^^^^^^^^^^^^^^
	// ruleid: go-insecure-temporary-file
	os.Create(filepath.Join(os.TempDir(), "report.csv"))
	// ruleid: go-insecure-temporary-file
	os.Create("/tmp/" + name)
	path := "/var/tmp/state"
	// ruleid: go-insecure-temporary-file
	os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
}

func writeForProcess() {
	name := fmt.Sprintf("%s/report-%d", os.TempDir(), os.Getpid())
	// ruleid: go-insecure-temporary-file-named
	os.Create(name)
	// ruleid: go-insecure-temporary-file
	os.Create(fmt.Sprintf("%s/report", os.TempDir()))
}

func writeFixed(data []byte) {
	target := filepath.Join(os.TempDir(), "shop-export.csv")
	// ruleid: go-insecure-temporary-file-named
	os.WriteFile(target, data, 0o600)
	//           ^^^^^^
}
