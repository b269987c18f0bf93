package unpack

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
)

func unzip(path, target string) error {
	reader, err := zip.OpenReader(path)
	if err != nil {
		return err
	}
	for _, entry := range reader.File {
		content, _ := entry.Open()
		// ruleid: go-archive-extraction
		file, err := os.Create(filepath.Join(target, entry.Name))
		//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		if err != nil {
			return err
		}
		// ruleid: go-decompression-bomb
		io.Copy(file, content)
		//            ^^^^^^^
	}
	return nil
}

func untar(stream io.Reader, target string) error {
	packed, err := gzip.NewReader(stream)
	if err != nil {
		return err
	}
	reader := tar.NewReader(packed)
	for {
		header, err := reader.Next()
		if err != nil {
			return err
		}
		path := target + "/" + header.Name
		// ruleid: go-archive-extraction
		file, _ := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o600)
		file.Close()
	}
}

func inflate(stream io.Reader) ([]byte, error) {
	packed, err := gzip.NewReader(stream)
	if err != nil {
		return nil, err
	}
	// ruleid: go-decompression-bomb
	return io.ReadAll(packed)
}
