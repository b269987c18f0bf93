package report

import (
	"os"
	"path/filepath"
)

func write(data []byte) {
	// ok: go-insecure-temporary-file
	file, _ := os.CreateTemp("", "report-*.csv")
	file.Write(data)
	folder, _ := os.MkdirTemp("", "report")
	// ok: go-insecure-temporary-file
	os.WriteFile(filepath.Join(folder, "report.csv"), data, 0o600)
	// ok: go-insecure-temporary-file
	os.OpenFile("/tmp/lock", os.O_CREATE|os.O_EXCL, 0o600)
	// ok: go-insecure-temporary-file
	os.ReadFile("/tmp/report.csv")
	// ok: go-insecure-temporary-file
	os.WriteFile("/var/lib/tmp.csv", data, 0o600)
}

func writeDrawn(data []byte) error {
	folder, err := os.MkdirTemp("", "shop-*")
	if err != nil {
		return err
	}
	target := filepath.Join(folder, "export.csv")
	// ok: go-insecure-temporary-file-named
	return os.WriteFile(target, data, 0o600)
}
