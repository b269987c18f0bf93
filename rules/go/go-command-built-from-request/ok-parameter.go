package parcels

import "os/exec"

func Run(number string) error {
	// ok: go-command-built-from-parameter
	return exec.Command("parcel", "--number", number).Run()
}
