package tools

import (
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strconv"
)

var hostName = regexp.MustCompile(`^[a-z0-9.-]+$`)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	if !hostName.MatchString(host) {
		return
	}
	// ok: go-command-built-from-request
	exec.Command("sh", "-c", "ping -c 1 "+host).Run()
	count, _ := strconv.Atoi(r.FormValue("count"))
	// ok: go-command-built-from-request
	exec.Command("sh", "-c", fmt.Sprintf("ping -c %d localhost", count)).Run()
	// ok: go-command-argument-from-request
	exec.Command("git", "log", "--", r.FormValue("file")).Run()
	// ok: go-command-argument-from-request
	exec.Command("convert", "--size="+r.FormValue("size"), "in.png").Run()
	// What the program reads is no command.
	cmd := exec.Command("wc", "-l")
	cmd.Stdin = r.Body
	// ok: go-command-built-from-request
	cmd.Run()
}

func choose(w http.ResponseWriter, r *http.Request) {
	tools := map[string]string{"go": "/usr/bin/go"}
	tool, ok := tools[r.FormValue("tool")]
	if !ok {
		return
	}
	// ok: go-command-built-from-request
	exec.Command(tool, "version").Run()
}

func edit(path string) error {
	// The user's own editor, and the file as an argument of its own.
	// ok: go-command-built-from-input
	return exec.Command(os.Getenv("EDITOR"), path).Run()
}

func Count(path string, lines int) error {
	// ok: go-command-text-for-shell
	return exec.Command("sh", "-c", fmt.Sprintf("head -n %d /var/log/messages | wc", lines)).Run()
}

func chosen(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	kinds := "ABC"
	tool := ""
	switch kinds[1] {
	case 'A':
		tool = name
	case 'B':
		tool = "date"
	}
	// ok: go-command-built-from-request
	exec.Command("sh", "-c", tool).Run()
}

var shellQuotes = strings.NewReplacer("'", `'\''`)

func countQuoted(w http.ResponseWriter, r *http.Request) {
	// ok: go-command-built-from-request
	exec.Command("sh", "-c", "wc -l '"+shellQuotes.Replace(r.FormValue("name"))+"'").Run()
	name := strings.NewReplacer("'", `'\''`).Replace(r.FormValue("name"))
	// ok: go-command-built-from-request
	exec.Command("sh", "-c", "wc -l '"+name+"'").Run()
}
