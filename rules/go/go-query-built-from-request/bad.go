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
	filter := fmt.Sprintf("(&(objectClass=person)(uid=%s))", uid)
	// ruleid: go-query-built-from-request
	ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, filter, nil, nil)
	//                                                     ^^^^^^
	// ruleid: go-query-built-from-request-xpath
	xmlquery.Find(doc, "//user[name='"+r.FormValue("name")+"']")
	// ruleid: go-query-built-from-request-mongo
	use(bson.M{"$where": "this.name == '" + uid + "'"})
}

func findAnything(people *mongo.Collection, r *http.Request) error {
	var filter bson.M
	if err := json.NewDecoder(r.Body).Decode(&filter); err != nil {
		return err
	}
	// ruleid: go-query-built-from-request-mongo
	return people.FindOne(r.Context(), filter).Err()
}

type store struct{ people *mongo.Collection }

func (s *store) countAnything(r *http.Request) (int64, error) {
	filter := bson.M{}
	if err := json.NewDecoder(r.Body).Decode(&filter); err != nil {
		return 0, err
	}
	// ruleid: go-query-built-from-request-mongo
	s.people.FindOneAndDelete(r.Context(), filter)
	// ruleid: go-query-built-from-request-mongo
	return s.people.CountDocuments(r.Context(), filter)
}

func (s *store) aggregateAnything(r *http.Request) error {
	var steps []bson.M
	if err := json.NewDecoder(r.Body).Decode(&steps); err != nil {
		return err
	}
	// ruleid: go-query-built-from-request-mongo
	_, err := s.people.Aggregate(r.Context(), steps)
	return err
}

func (s *store) logIn(r *http.Request) error {
	var body map[string]any
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		return err
	}
	// ruleid: go-query-built-from-request-mongo-value
	return s.people.FindOne(r.Context(), bson.M{"pin": body["pin"]}).Err()
	//                                                 ^^^^^^^^^^^
}

func bind(w http.ResponseWriter, r *http.Request, conn *ldap.Conn, people *mongo.Collection) {
	// ruleid: go-query-built-from-request
	conn.Bind("uid="+r.FormValue("user")+",ou=people", r.FormValue("password"))
	// ruleid: go-query-built-from-request-mongo
	people.CountDocuments(r.Context(), bson.D{{Key: "$where", Value: "this.age > " + r.FormValue("age")}})
}
