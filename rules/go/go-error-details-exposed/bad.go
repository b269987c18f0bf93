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
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	rows.Close()
}

func (s *server) showByGin(c *gin.Context) {
	if err := s.db.QueryRow("SELECT 1").Scan(&one); err != nil {
		// ruleid: go-error-details-exposed-text
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
}

func (s *server) showByFiber(c *fiber.Ctx) error {
	if _, err := s.db.Exec("DELETE FROM seen"); err != nil {
		// ruleid: go-error-details-exposed-text
		return c.Status(500).JSON(fiber.Map{"error": err.Error()})
	}
	return nil
}
