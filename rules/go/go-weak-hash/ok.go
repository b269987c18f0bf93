package store

import (
	"crypto/md5"
	"crypto/sha256"
	"fmt"
	"hash/fnv"
	"io"
)

func sign(token []byte) string {
	// ok: go-weak-hash
	return fmt.Sprintf("%x", sha256.Sum256(token))
}

func writeETag(body []byte) string {
	// ok: go-weak-hash
	return fmt.Sprintf("%x", md5.Sum(body))
}

func cacheKey(reader io.Reader) []byte {
	// ok: go-weak-hash
	h := md5.New()
	io.Copy(h, reader)
	return h.Sum(nil)
}

func shard(name string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(name))
	// ok: go-weak-hash
	return h.Sum32()
}

type sums struct{ md5 map[string]string }

func (s sums) New() string {
	// ok: go-weak-hash
	return s.md5["a"]
}
