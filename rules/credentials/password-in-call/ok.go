package client

import "net/http"

func sign(req *http.Request, password string) {
	// ok: password-in-call
	req.SetBasicAuth("reports", password)
	// ok: password-in-call
	req.SetBasicAuth("user", "password")
	// ok: password-in-call
	useSetBasicAuth("reports", "{{token:password:call-1}}")
}
