package client

import (
	"github.com/go-ldap/ldap/v3"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

func connect(target string) {
	// ruleid: go-cleartext-transmission
	grpc.Dial(target, grpc.WithInsecure())
	//                ^^^^^^^^^^^^^^^^^^^
	// ruleid: go-cleartext-transmission
	grpc.NewClient(target, grpc.WithTransportCredentials(insecure.NewCredentials()))
	// ruleid: go-cleartext-transmission-address
	ldap.DialURL("ldap://directory.acme.io:389")
	// ruleid: go-cleartext-transmission-server
	server := grpc.NewServer()
	use(server)
}
