package orders

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"runtime/debug"
	"strings"
)

func recoverAll(w http.ResponseWriter, r *http.Request) {
	defer func() {
		if problem := recover(); problem != nil {
			// ok: go-error-details-exposed
			slog.Error("panic", "stack", string(debug.Stack()))
			// ok: go-error-details-exposed
			http.Error(w, "internal error", 500)
		}
	}()
}

func create(w http.ResponseWriter, r *http.Request) {
	var order map[string]string
	if err := json.NewDecoder(r.Body).Decode(&order); err != nil {
		// What the caller did wrong.
		// ok: go-error-details-exposed-text
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

func (s *server) showByGin(c *gin.Context) {
	if err := s.db.QueryRow("SELECT 1").Scan(&one); err != nil {
		// ok: go-error-details-exposed-text
		c.JSON(http.StatusInternalServerError, gin.H{"error": "internal error"})
		return
	}
	if err := parse(c); err != nil {
		// ok: go-error-details-exposed-text
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
	}
}

// The terminal is no client.
func printStack(problem any) {
	out := &bytes.Buffer{}
	for _, line := range strings.Split(string(debug.Stack()), "\n") {
		writeLine(out, "%s\n", line)
	}
	os.Stderr.Write(out.Bytes())
}

func writeLine(w io.Writer, form string, args ...any) {
	// ok: go-error-details-exposed
	fmt.Fprintf(w, form, args...)
}
