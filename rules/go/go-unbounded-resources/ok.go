package main

import (
	"net/http"
	"strconv"
	"time"
)

func main() {
	// ok: go-unbounded-resources
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: 5 * time.Second}
	server.ListenAndServe()
	// ok: go-unbounded-resources
	go http.ListenAndServe("localhost:6060", nil)
	// ok: go-unbounded-resources
	later := &http.Server{Addr: ":8081"}
	later.ReadTimeout = time.Second
}

func list(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	if count > 100 {
		return
	}
	// ok: go-unbounded-resources-size
	use(make([]string, count))
	// ok: go-unbounded-resources-size
	use(make([]string, len(r.FormValue("names"))))
}
