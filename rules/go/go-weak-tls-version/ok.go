package client

import "crypto/tls"

func config(version uint16) {
	// ok: go-weak-tls-version
	first := &tls.Config{MinVersion: tls.VersionTLS12}
	// ok: go-weak-tls-version
	second := &tls.Config{MinVersion: version, MaxVersion: tls.VersionTLS13}
	// ok: go-weak-tls-version
	third := &tls.Config{CipherSuites: []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}}
	// What a name is for a number is no setting.
	names := map[uint16]string{
		// ok: go-weak-tls-version
		tls.VersionTLS10: "1.0",
		// ok: go-weak-tls-cipher
		tls.TLS_RSA_WITH_RC4_128_SHA: "rc4",
	}
	use(first, second, third, names)
}
