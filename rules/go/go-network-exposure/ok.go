package main

import (
	"net"
	"net/http"
)

func main(address string) {
	// ok: go-network-exposure
	net.Listen("tcp", "127.0.0.1:8080")
	// ok: go-network-exposure
	net.Listen("tcp", address)
	// A port that the system chooses.
	// ok: go-network-exposure
	net.Listen("tcp", ":0")
	// ok: go-network-exposure-files
	http.Handle("/", http.FileServer(http.Dir("/srv/public")))
	// ok: go-network-exposure-files
	http.Handle("/", http.FileServer(http.Dir("static")))
}
