package tools

import (
	"bufio"
	"context"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"os"
	"os/exec"

	"github.com/gin-gonic/gin"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	// ruleid: go-command-built-from-request
	out, _ := exec.Command("sh", "-c", "ping -c 1 "+host).Output()
	//                                 ^^^^^^^^^^^^^^^^^
	w.Write(out)
	// ruleid: go-command-built-from-request
	exec.CommandContext(r.Context(), "/bin/bash", "-c", fmt.Sprintf("nslookup %s", host)).Run()
	// ruleid: go-command-built-from-request
	exec.Command(r.URL.Query().Get("tool"), "--version").Run()
	// ruleid: go-command-built-from-request
	exec.Command("cmd", "/C", "dir "+host).Run()
	// ruleid: go-command-argument-from-request
	exec.Command("git", "clone", r.FormValue("repo")).Run()
	//                           ^^^^^^^^^^^^^^^^^^^
}

func run(c *gin.Context) {
	command := c.Query("command")
	// ruleid: go-command-built-from-request
	cmd := exec.Command(command)
	cmd.Run()
}

func fromTerminal() {
	// ruleid: go-command-built-from-input
	exec.Command("sh", "-c", os.Args[1]).Run()
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		// ruleid: go-command-built-from-input
		exec.Command("bash", "-c", scanner.Text()).Run()
	}
}

func Resize(ctx context.Context, name string) error {
	// ruleid: go-command-text-for-shell
	return exec.CommandContext(ctx, "sh", "-c", fmt.Sprintf("convert %s -resize 100 out.png", name)).Run()
}

func Archive(folder string) error {
	text := "tar czf backup.tgz " + folder
	// ruleid: go-command-text-for-shell
	return exec.Command("bash", "-c", text).Run()
}

func escaped(w http.ResponseWriter, r *http.Request) {
	name := html.EscapeString(r.FormValue("name"))
	// ruleid: go-command-built-from-request
	exec.Command("sh", "-c", "whois "+name).Run()
	query, err := url.QueryUnescape(r.URL.RawQuery)
	if err != nil {
		return
	}
	// ruleid: go-command-built-from-request
	exec.Command("sh", "-c", "whois "+query).Run()
}

var tidy = strings.NewReplacer(";", "", "|", "")

func count(w http.ResponseWriter, r *http.Request) {
	name := strings.NewReplacer("'", "", ";", "").Replace(r.URL.Query().Get("name"))
	// ruleid: go-command-built-from-request
	exec.Command("sh", "-c", "wc -l "+name).Run()
	// ruleid: go-command-built-from-request
	exec.Command("sh", "-c", "wc -l "+tidy.Replace(r.FormValue("name"))).Run()
}

func archive(r *http.Request) error {
	// ruleid: go-command-built-from-request
	cmd := exec.Cmd{Path: "/bin/sh", Args: []string{"sh", "-c", "du -s " + r.FormValue("folder")}}
	return cmd.Run()
}

func start(r *http.Request) {
	script := r.FormValue("script")
	// ruleid: go-command-built-from-request
	os.StartProcess("/bin/sh", []string{"sh", "-c", script}, &os.ProcAttr{})
}
