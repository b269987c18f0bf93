package contact

import (
	"mime"
	"net/http"
	"net/mail"
	"net/smtp"
	"strings"
)

func send(w http.ResponseWriter, r *http.Request) {
	to, err := mail.ParseAddress(r.FormValue("to"))
	if err != nil {
		return
	}
	subject := mime.QEncoding.Encode("utf-8", r.FormValue("subject"))
	// ok: go-mail-built-from-request
	smtp.SendMail("mail.example.com:25", nil, "app@example.com", []string{to.Address}, []byte("Subject: "+subject+"\r\n\r\nHello"))
	title := strings.ReplaceAll(r.FormValue("title"), "\n", "")
	// ok: go-mail-built-from-request
	smtp.SendMail("mail.example.com:25", nil, "app@example.com", []string{"help@example.com"}, []byte("Subject: "+title+"\r\n\r\nHello"))
}
