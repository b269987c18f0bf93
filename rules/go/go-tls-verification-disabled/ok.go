package client

import (
	"crypto/tls"
	"crypto/x509"

	"golang.org/x/crypto/ssh"
)

func connect(pool *x509.CertPool, key ssh.PublicKey, skip bool) {
	// ok: go-tls-verification-disabled
	config := &tls.Config{RootCAs: pool, InsecureSkipVerify: false}
	// ok: go-tls-verification-disabled
	config.InsecureSkipVerify = skip
	// ok: go-tls-verification-disabled
	pinned := &tls.Config{
		InsecureSkipVerify: true,
		VerifyPeerCertificate: verify,
	}
	// ok: go-ssh-host-key-not-checked
	ssh.Dial("tcp", "example.com:22", &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)})
	use(config, pinned)
}
