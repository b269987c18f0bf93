package web

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	// ok: go-websocket-any-origin
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" },
}

var allowed = map[string]bool{"https://app.example.com": true}

func setup() {
	// ok: go-permissive-cors
	use(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true})
	// ok: go-permissive-cors
	use(cors.Config{AllowOrigins: []string{"*"}})
}

func listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if allowed[origin] {
		// ok: go-permissive-cors-reflected
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if origin == "https://admin.example.com" {
		// ok: go-permissive-cors-reflected
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func public(w http.ResponseWriter, r *http.Request) {
	// ok: go-permissive-cors-any
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
