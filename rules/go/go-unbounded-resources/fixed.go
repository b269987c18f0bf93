package main

import (
	"net/http"
	"strconv"
	"time"
)

func main() {
	// ruleid: go-unbounded-resources
	http.ListenAndServe(":8080", nil)
	// ruleid: go-unbounded-resources
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: 10 * time.Second}
	//         ^^^^^^^^^^^^^^^^^^^^^^^^^^
	server.ListenAndServe()
}

func list(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	// ruleid: go-unbounded-resources-size
	use(make([]string, count))
	//                 ^^^^^
}
