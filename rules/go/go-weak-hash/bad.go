package store

import (
	"crypto/md5"
	"crypto/sha1"
	"fmt"
	"io"
)

func sign(token []byte) string {
	// ruleid: go-weak-hash
	return fmt.Sprintf("%x", md5.Sum(token))
	//                       ^^^^^^^^^^^^^^
}

func seal(reader io.Reader) []byte {
	// ruleid: go-weak-hash
	h := sha1.New()
	//   ^^^^^^^^^^
	io.Copy(h, reader)
	return h.Sum(nil)
}
