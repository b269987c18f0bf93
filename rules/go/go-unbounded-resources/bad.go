package main

import (
	"net/http"
	"strconv"
)

func main() {
	// ruleid: go-unbounded-resources
	http.ListenAndServe(":8080", nil)
	// ruleid: go-unbounded-resources
	server := &http.Server{Addr: ":8080"}
	//         ^^^^^^^^^^^^^^^^^^^^^^^^^^
	server.ListenAndServe()
}

func list(w http.ResponseWriter, r *http.Request) {
	count, _ := strconv.Atoi(r.FormValue("count"))
	// ruleid: go-unbounded-resources-size
	use(make([]string, count))
	//                 ^^^^^
}
