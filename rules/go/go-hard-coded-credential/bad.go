package client

import (
	"database/sql"
	"net/http"
	"net/smtp"
)

func connect(req *http.Request) {
	// ruleid: go-hard-coded-credential
	req.SetBasicAuth("app", "{{token:password:go-basic}}")
	// ruleid: go-hard-coded-credential
	smtp.PlainAuth("", "app", "{{token:password:go-smtp}}", "mail.example.com")
	// ruleid: go-hard-coded-credential-connection
	sql.Open("mysql", "app:{{token:password:go-sql}}@tcp(db.example.com:3306)/orders")
}
