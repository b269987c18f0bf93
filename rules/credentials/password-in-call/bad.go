package client

import "net/http"

func sign(req *http.Request) {
	// ruleid: go-hard-coded-credential
	req.SetBasicAuth("reports", "{{token:password:call-1}}")
}
