package exports

import (
	"encoding/csv"
	"net/http"
)

func export(w http.ResponseWriter, r *http.Request) {
	table := csv.NewWriter(w)
	// ok: go-csv-from-request
	table.Write([]string{"name", "1"})
}
