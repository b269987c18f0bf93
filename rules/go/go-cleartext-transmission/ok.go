package client

import (
	"github.com/go-ldap/ldap/v3"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
)

func connect(target string, tls credentials.TransportCredentials) {
	// ok: go-cleartext-transmission
	grpc.NewClient(target, grpc.WithTransportCredentials(tls))
	// ok: go-cleartext-transmission
	grpc.NewClient("localhost:8080", grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ok: go-cleartext-transmission-address
	ldap.DialURL("ldaps://directory.acme.io:636")
	// ok: go-cleartext-transmission-server
	server := grpc.NewServer(grpc.Creds(tls))
	use(server)
}
