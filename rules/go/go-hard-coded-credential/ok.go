package client

import (
	"database/sql"
	"net/http"
	"net/smtp"
	"os"
)

func connect(req *http.Request, password string) {
	// ok: go-hard-coded-credential
	req.SetBasicAuth("app", os.Getenv("APP_PASSWORD"))
	// ok: go-hard-coded-credential
	smtp.PlainAuth("", "app", password, "mail.example.com")
	// ok: go-hard-coded-credential
	req.SetBasicAuth("", "")
	// ok: go-hard-coded-credential-connection
	sql.Open("mysql", os.Getenv("DATABASE_URL"))
	// ok: go-hard-coded-credential-connection
	sql.Open("sqlite3", "file:orders.db?cache=shared")
	// ok: go-hard-coded-credential-connection
	sql.Open("postgres", "host=localhost dbname=orders sslmode=disable")
}
