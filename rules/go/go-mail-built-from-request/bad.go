package contact

import (
	"net/http"
	"net/smtp"
)

func send(w http.ResponseWriter, r *http.Request) {
	message := "Subject: " + r.FormValue("subject") + "\r\n\r\nHello"
	// ruleid: go-mail-built-from-request
	smtp.SendMail("mail.example.com:25", nil, "app@example.com", []string{"help@example.com"}, []byte(message))
	//                                                                                         ^^^^^^^^^^^^^^^
	// ruleid: go-mail-built-from-request
	smtp.SendMail("mail.example.com:25", nil, "app@example.com", []string{r.FormValue("to")}, []byte("Subject: Hi\r\n\r\nHello"))
}
