package directory

import (
	"fmt"
	"net/http"

	"github.com/antchfx/xmlquery"
	"github.com/go-ldap/ldap/v3"
	"go.mongodb.org/mongo-driver/bson"
)

func find(w http.ResponseWriter, r *http.Request, doc *xmlquery.Node) {
	uid := r.FormValue("uid")
	filter := fmt.Sprintf("(&(objectClass=person)(uid=%s))", ldap.EscapeFilter(uid))
	// ok: go-query-built-from-request
	ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, filter, nil, nil)
	// ok: go-query-built-from-request-xpath
	for _, node := range xmlquery.Find(doc, "//user") {
		if node.SelectAttr("name") == uid {
			return
		}
	}
	// ok: go-query-built-from-request-mongo
	use(bson.M{"name": uid})
}

func findByName(people *mongo.Collection, r *http.Request) error {
	filter := bson.M{"name": r.FormValue("name")}
	// ok: go-query-built-from-request-mongo
	return people.FindOne(r.Context(), filter).Err()
}

func (s *store) logInWithText(r *http.Request) error {
	var body map[string]string
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return err
	}
	// ok: go-query-built-from-request-mongo-value
	return s.people.FindOne(r.Context(), bson.M{"pin": body["pin"]}).Err()
}

func (s *store) fromSettings(r *http.Request) error {
	settings := map[string]any{"kind": "person"}
	// ok: go-query-built-from-request-mongo-value
	return s.people.FindOne(r.Context(), bson.M{"kind": settings["kind"]}).Err()
}

func bind(w http.ResponseWriter, r *http.Request, conn *ldap.Conn) {
	// ok: go-query-built-from-request
	conn.Bind("uid="+ldap.EscapeDN(r.FormValue("user"))+",ou=people", r.FormValue("password"))
}
