package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	// ruleid: go-websocket-any-origin
	CheckOrigin: nil,
	//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

func setup() {
	// ruleid: go-permissive-cors
	use(cors.Config{AllowOrigins: []string{"*"}, AllowCredentials: true})
	//                            ^^^^^^^^^^^^^
	use(cors.Config{
		// ruleid: go-permissive-cors
		AllowAllOrigins:  true,
		AllowCredentials: true,
	})
	// ruleid: go-permissive-cors
	use(cors.Config{AllowOriginFunc: func(origin string) bool { return true }})
}

func reflect(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-permissive-cors-reflected
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func any(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-permissive-cors-any
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "POST, DELETE")
}

func preset(r *gin.Engine) {
	// ruleid: go-permissive-cors-any-preset
	r.Use(cors.Default())
}
