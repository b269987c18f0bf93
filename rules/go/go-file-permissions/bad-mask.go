package state

import "syscall"

func start() {
	// ruleid: go-file-permissions-umask
	syscall.Umask(0)
	//            ^
}
