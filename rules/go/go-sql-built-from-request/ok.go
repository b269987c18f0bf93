package orders

import (
	"github.com/jmoiron/sqlx"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"database/sql"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type server struct{ db *sql.DB }

var columns = map[string]string{"name": "name", "age": "age"}

func (s *server) find(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ok: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders WHERE name = ?", name)
	// ok: go-sql-built-from-request
	s.db.QueryRowContext(r.Context(), "SELECT * FROM orders WHERE id = $1", r.FormValue("id"))
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		return
	}
	// ok: go-sql-built-from-request
	s.db.Query(fmt.Sprintf("SELECT * FROM orders WHERE id = %d", id))
	// ok: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders WHERE id = " + strconv.Itoa(id))
}

func (s *server) sorted(w http.ResponseWriter, r *http.Request) {
	column, ok := columns[r.FormValue("sort")]
	if !ok {
		return
	}
	// ok: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders ORDER BY " + column)
	order := "ASC"
	if r.FormValue("order") == "desc" {
		order = "DESC"
	}
	// ok: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders ORDER BY name " + order)
	field := r.FormValue("field")
	if !slices.Contains([]string{"name", "age"}, field) {
		return
	}
	// ok: go-sql-built-from-request
	s.db.Query("SELECT * FROM orders ORDER BY " + field)
	table := "orders"
	// ok: go-sql-built-from-request
	s.db.Query(fmt.Sprintf("SELECT * FROM %s", table))
}

func (s *server) chosen(w http.ResponseWriter, r *http.Request) {
	switch sort := r.FormValue("sort"); sort {
	case "name", "age":
		// ok: go-sql-built-from-request
		s.db.Query("SELECT * FROM orders ORDER BY age")
	}
	// The cache is no database.
	// ok: go-sql-built-from-request
	cache.Get(r.FormValue("key"))
}

func list(c *gin.Context, db *gorm.DB) {
	var orders []string
	// ok: go-sql-built-from-request
	db.Where("name = ?", c.Query("name")).Find(&orders)
	// ok: go-sql-built-from-request
	db.Where(&order{Name: c.Query("name")}).Find(&orders)
	// ok: go-sql-built-from-request
	db.Raw("SELECT * FROM orders WHERE id = ?", c.Param("id")).Scan(&orders)
}

func CountIn(db *sql.DB, table string, column string) (*sql.Rows, error) {
	// Names cannot be bound.
	// ok: go-sql-built-with-quoted-value
	return db.Query(fmt.Sprintf("SELECT %s, count(*) FROM %s GROUP BY 1", column, table))
}

func Drafts(db *sql.DB) (*sql.Rows, error) {
	const state = "draft"
	// ok: go-sql-built-with-quoted-value
	return db.Query("SELECT * FROM orders WHERE state = '" + "draft" + "'")
}

func FindByID(db *sql.DB, id int) (*sql.Rows, error) {
	// ok: go-sql-built-with-quoted-value
	return db.Query(fmt.Sprintf("SELECT * FROM orders WHERE id = '%d'", id))
}

func findBooks(c echo.Context, db *bun.DB) error {
	city := c.QueryParam("city")
	// ok: go-sql-built-from-request
	db.NewRaw("SELECT * FROM shops WHERE city = ?", city).Scan(c.Request().Context())
	// ok: go-sql-built-from-request
	_, _, err := goqu.From("shops").Where(goqu.L("city = ?", city)).ToSQL()
	return err
}

type ordersServer struct {
	pb.UnimplementedOrdersServer
	db *sql.DB
}

func (s *ordersServer) GetOrder(ctx context.Context, req *pb.GetOrderRequest) (*pb.Order, error) {
	// ok: go-sql-built-from-request
	s.db.QueryRowContext(ctx, "SELECT id FROM orders WHERE number = $1", req.GetNumber())
	return nil, nil
}

func (s *ordersServer) count(ctx context.Context, in *settings.Table) error {
	// ok: go-sql-built-from-request
	_, err := s.db.ExecContext(ctx, "ANALYZE "+in.Name)
	return err
}

func graph(e *sqlx.DB, s neo4j.SessionWithContext, r *http.Request) {
	var out []string
	town := r.FormValue("town")
	// ok: go-sql-built-from-request
	e.Select(&out, "SELECT name FROM orders WHERE town = ?", town)
	// ok: go-sql-built-from-request
	s.Run(r.Context(), "MATCH (o {town: $town}) RETURN o", map[string]any{"town": town})
}
