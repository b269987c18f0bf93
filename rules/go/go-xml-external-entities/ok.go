package orders

import (
	"encoding/xml"

	"github.com/lestrrat-go/libxml2/parser"
)

func read(data []byte, order any) {
	// ok: go-xml-external-entities
	p := parser.New(parser.XMLParseNoNet)
	p.Parse(data)
	// ok: go-xml-external-entities
	xml.Unmarshal(data, order)
}
