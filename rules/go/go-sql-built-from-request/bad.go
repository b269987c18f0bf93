package orders

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/jmoiron/sqlx"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"xorm.io/xorm"
	"bufio"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"gorm.io/gorm"
)

type server struct{ db *sql.DB }

type filter struct{ Name string }

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-sql-built-from-request
	rows, err := s.db.Query("SELECT * FROM orders WHERE name = '" + name + "'")
	//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
	if err != nil {
		return
	}
	defer rows.Close()
	query := fmt.Sprintf("SELECT * FROM orders WHERE id = %s", r.FormValue("id"))
	// ruleid: go-sql-built-from-request
	s.db.QueryRowContext(r.Context(), query)
	//                                ^^^^^
	// ruleid: go-sql-built-from-request
	_, err = s.db.Exec("DELETE FROM orders WHERE id = " + r.PathValue("id"))
}

func (s *server) body(w http.ResponseWriter, r *http.Request) {
	var f filter
	if err := json.NewDecoder(r.Body).Decode(&f); err != nil {
		return
	}
	// ruleid: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders ORDER BY " + f.Name)
	cookie, err := r.Cookie("tenant")
	if err != nil {
		return
	}
	// ruleid: go-sql-built-from-request
	s.db.QueryRow("SELECT * FROM tenants WHERE id = '" + cookie.Value + "'")
}

func list(c *gin.Context, db *gorm.DB) {
	var orders []string
	// ruleid: go-sql-built-from-request
	db.Where("name = '" + c.Query("name") + "'").Find(&orders)
	sort := c.DefaultQuery("sort", "name")
	// ruleid: go-sql-built-from-request
	db.Order(sort).Find(&orders)
	// ruleid: go-sql-built-from-request
	db.Raw(fmt.Sprintf("SELECT * FROM orders WHERE id = %v", c.Param("id"))).Scan(&orders)
	var f filter
	if c.ShouldBindJSON(&f) == nil {
		// ruleid: go-sql-built-from-request
		db.Exec("UPDATE orders SET name = '" + f.Name + "'")
	}
}

func show(c echo.Context, db *sql.DB) error {
	// ruleid: go-sql-built-from-request
	_, err := db.QueryContext(c.Request().Context(), "SELECT * FROM orders WHERE id = "+c.QueryParam("id"))
	return err
}

func importFile(db *sql.DB) {
	// ruleid: go-sql-built-from-input
	db.Exec("DELETE FROM orders WHERE name = '" + os.Args[1] + "'")
	reader := bufio.NewReader(os.Stdin)
	line, _ := reader.ReadString('\n')
	// ruleid: go-sql-built-from-input
	db.Query(fmt.Sprintf("SELECT * FROM orders WHERE name = '%s'", line))
}

func FindByName(db *sql.DB, name string, limit int) (*sql.Rows, error) {
	// ruleid: go-sql-built-with-quoted-value
	return db.Query(fmt.Sprintf("SELECT * FROM orders WHERE name = '%s' LIMIT %d", name, limit))
}

func FindByMail(db *sql.DB, mail string) (*sql.Rows, error) {
	// ruleid: go-sql-built-with-quoted-value
	return db.Query("SELECT * FROM orders WHERE mail = " + mail)
}

func Rename(db *sql.DB, name string, id int) error {
	statement := "UPDATE orders SET name = '" + name + "' WHERE id = ?"
	// ruleid: go-sql-built-with-quoted-value
	_, err := db.Exec(statement, id)
	return err
}

func findBooks(c echo.Context, db *bun.DB) error {
	city := c.QueryParam("city")
	// ruleid: go-sql-built-from-request
	db.NewRaw("SELECT * FROM shops WHERE city = '" + city + "'").Scan(c.Request().Context())
	// ruleid: go-sql-built-from-request
	_, _, err := goqu.From("shops").Where(goqu.L("city = '" + city + "'")).ToSQL()
	return err
}

type ordersServer struct {
	pb.UnimplementedOrdersServer
	db *sql.DB
}

func (s *ordersServer) GetOrder(ctx context.Context, req *pb.GetOrderRequest) (*pb.Order, error) {
	// ruleid: go-sql-built-from-request
	s.db.QueryRowContext(ctx, "SELECT id FROM orders WHERE number = '"+req.GetNumber()+"'")
	// ruleid: go-sql-built-from-request
	s.db.QueryContext(ctx, fmt.Sprintf("SELECT id FROM orders ORDER BY %s", req.Sort))
	return nil, nil
}

func (s *ordersServer) form(r *http.Request) {
	var form struct{ Town string }
	if err := schema.NewDecoder().Decode(&form, r.Form); err != nil {
		return
	}
	// ruleid: go-sql-built-from-request
	s.db.Query("SELECT id FROM orders WHERE town = '" + form.Town + "'")
}

func (s *ordersServer) message(conn *websocket.Conn) {
	var in struct{ Town string }
	if err := conn.ReadJSON(&in); err != nil {
		return
	}
	// ruleid: go-sql-built-from-request
	s.db.Query("SELECT id FROM orders WHERE town = '" + in.Town + "'")
}

type entrances struct {
	x     *sqlx.DB
	eng   *xorm.Engine
	graph neo4j.SessionWithContext
}

func (e *entrances) find(w http.ResponseWriter, r *http.Request) {
	var out []string
	town := r.FormValue("town")
	// ruleid: go-sql-built-from-request
	e.x.Select(&out, "SELECT name FROM orders WHERE town = '"+town+"'")
	// ruleid: go-sql-built-from-request
	e.eng.SQL("SELECT name FROM orders WHERE town = '" + town + "'").Find(&out)
	// ruleid: go-sql-built-from-request
	e.graph.Run(r.Context(), "MATCH (o {town: '"+town+"'}) RETURN o", nil)
	// ruleid: go-sql-built-from-request
	sqlx.Get(e.x, &out, "SELECT name FROM orders WHERE town = '"+town+"'")
}

func framed(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-sql-built-from-request
	g.DB().GetAll(r.Context(), "SELECT id FROM orders WHERE town = '"+r.FormValue("town")+"'")
}
