package orders

import "github.com/lestrrat-go/libxml2/parser"

func read(data []byte) {
	// ruleid: go-xml-external-entities
	p := parser.New(parser.XMLParseNoNet)
	//              ^^^^^^^^^^^^^^^^^^^^
	p.Parse(data)
}
