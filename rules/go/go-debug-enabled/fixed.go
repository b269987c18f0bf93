package main

import (
	"net/http"
	_ "net/http/pprof"

	"github.com/gin-gonic/gin"
)

func main() {
	// ruleid: go-debug-enabled-gin
	gin.SetMode(gin.ReleaseMode)
	//          ^^^^^^^^^^^^^
	// ruleid: go-debug-enabled, go-unbounded-resources
	http.ListenAndServe(":8080", nil)
}
