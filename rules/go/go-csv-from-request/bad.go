package exports

import (
	"encoding/csv"
	"net/http"
)

func export(w http.ResponseWriter, r *http.Request) {
	table := csv.NewWriter(w)
	// ruleid: go-csv-from-request
	table.Write([]string{r.FormValue("name"), "1"})
}
