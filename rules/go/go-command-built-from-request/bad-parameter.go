package parcels

import "os/exec"

func Run(program string) error {
	// ruleid: go-command-built-from-parameter
	return exec.Command(program, "--version").Run()
	//                  ^^^^^^^
}

func Script(script string) error {
	// Whoever calls it hands over a whole script: only the weaker rule asks where it comes from.
	// ok: go-command-text-for-shell
	// ruleid: go-command-built-from-parameter
	return exec.Command("sh", "-c", script).Run()
	//                              ^^^^^^
}
