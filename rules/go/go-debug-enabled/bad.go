package main

import (
	"net/http"
	_ "net/http/pprof"

	routes "github.com/gin-contrib/pprof"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func main() {
	// ruleid: go-debug-enabled-gin
	gin.SetMode(gin.DebugMode)
	//          ^^^^^^^^^^^^^
	// ruleid: go-debug-enabled, go-unbounded-resources
	http.ListenAndServe(":8080", nil)
}

func debugRoutes(e *echo.Echo, r *gin.Engine) {
	// ruleid: go-debug-enabled-router
	e.Debug = true
	// ruleid: go-debug-enabled-router
	routes.Register(r)
}
