package unpack

import (
	"archive/zip"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(path, target string) error {
	reader, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		out := filepath.Join(target, entry.Name)
		if !strings.HasPrefix(out, filepath.Clean(target)+string(os.PathSeparator)) {
			return fmt.Errorf("%s leads out of the folder", entry.Name)
		}
		// ok: go-archive-extraction
		file, err := os.Create(out)
		if err != nil {
			return err
		}
		content, _ := entry.Open()
		// ok: go-decompression-bomb
		io.CopyN(file, content, 1<<20)
	}
	return nil
}

func local(reader *zip.Reader, target string) {
	for _, entry := range reader.File {
		if !filepath.IsLocal(entry.Name) {
			continue
		}
		// ok: go-archive-extraction
		os.Create(filepath.Join(target, entry.Name))
		// ok: go-archive-extraction
		os.Create(filepath.Join(target, filepath.Base(entry.Name)))
	}
}

func inflate(stream io.Reader) ([]byte, error) {
	packed, err := gzip.NewReader(stream)
	if err != nil {
		return nil, err
	}
	// ok: go-decompression-bomb
	return io.ReadAll(io.LimitReader(packed, 10<<20))
}
