package login

import (
	"encoding/json"
	"net/http"
	"os"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sensitive-data-exposed
	password := r.URL.Query().Get("password")
	//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	use(password)
	// ruleid: go-sensitive-data-exposed-environment
	json.NewEncoder(w).Encode(os.Environ())
}

func logSecret(apiToken string) {
	// ruleid: go-secret-logged-as-field
	slog.Info("calling", "token", apiToken)
}

func logForm(r *http.Request, logger *zap.Logger) {
	// ruleid: go-secret-logged-as-field
	logger.Info("login", zap.String("password", r.PostFormValue("pw")))
}
