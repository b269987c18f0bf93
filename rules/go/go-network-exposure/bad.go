package main

import (
	"net"
	"net/http"
)

func main() {
	// ruleid: go-network-exposure
	listener, _ := net.Listen("tcp", "0.0.0.0:8080")
	//                               ^^^^^^^^^^^^^^
	// ruleid: go-network-exposure-files
	http.Handle("/", http.FileServer(http.Dir("/")))
	//                                        ^^^
	use(listener)
}
