package client

import (
	"crypto/tls"
	"net"
	"net/http"

	"golang.org/x/crypto/ssh"
)

func connect(config *tls.Config) {
	transport := &http.Transport{
		// ruleid: go-tls-verification-disabled
		TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: false},
		//                                                                             ^^^^
	}
	// ruleid: go-tls-verification-disabled
	config.InsecureSkipVerify = false
	// ruleid: go-tls-verification-disabled
	transport.TLSClientConfig.InsecureSkipVerify = false
	ssh.Dial("tcp", "example.com:22", &ssh.ClientConfig{
		// ruleid: go-ssh-host-key-not-checked
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
		//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
	})
	ssh.Dial("tcp", "example.com:22", &ssh.ClientConfig{
		// ruleid: go-ssh-host-key-not-checked
		HostKeyCallback: func(host string, remote net.Addr, key ssh.PublicKey) error { return nil },
	})
}

func trusted() ssh.HostKeyCallback {
	// ruleid: go-ssh-host-key-not-checked
	return ssh.HostKeyCallback(func(host string, remote net.Addr, key ssh.PublicKey) error { return nil })
}
