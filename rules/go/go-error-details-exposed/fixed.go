package orders

import (
	"database/sql"
	"fmt"
	"net/http"
	"runtime/debug"
)

func recoverAll(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if problem := recover(); problem != nil {
			// ruleid: go-error-details-exposed
			http.Error(w, string(debug.Stack()), 500)
			//            ^^^^^^^^^^^^^^^^^^^^^
			// ruleid: go-error-details-exposed
			fmt.Fprintf(w, "%s", debug.Stack())
		}
	}()
}

type server struct{ db *sql.DB }

func (s *server) show(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.Query("SELECT * FROM orders")
	if err != nil {
		// ruleid: go-error-details-exposed-text
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	rows.Close()
}
