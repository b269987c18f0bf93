package main

import (
	"net/http"
	_ "net/http/pprof"
	"time"

	"github.com/gin-gonic/gin"
)

func main() {
	// ok: go-debug-enabled-gin
	gin.SetMode(gin.ReleaseMode)
	// ok: go-debug-enabled
	go http.ListenAndServe("localhost:6060", nil)
	server := &http.Server{Addr: ":8080", Handler: http.NewServeMux(), ReadHeaderTimeout: time.Second}
	// ok: go-debug-enabled
	server.ListenAndServe()
}
