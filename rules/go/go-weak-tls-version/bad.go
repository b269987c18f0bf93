package client

import "crypto/tls"

func config(other *tls.Config) {
	// ruleid: go-weak-tls-version
	first := &tls.Config{MinVersion: tls.VersionTLS10}
	//                               ^^^^^^^^^^^^^^^^
	// ruleid: go-weak-tls-version
	second := tls.Config{ServerName: "a", MinVersion: tls.VersionSSL30}
	// ruleid: go-weak-tls-version
	other.MaxVersion = tls.VersionTLS11
	third := &tls.Config{
		CipherSuites: []uint16{
			tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
			// ruleid: go-weak-tls-cipher
			tls.TLS_RSA_WITH_RC4_128_SHA,
			// ruleid: go-weak-tls-cipher
			tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA,
		},
	}
	use(first, second, third)
}
