package parcels

import "database/sql"

func Find(db *sql.DB, town string) (*sql.Rows, error) {
	tail := " WHERE town = '" + town + "'"
	// ruleid: go-sql-built-from-parameter
	return db.Query("SELECT * FROM parcels" + tail)
	//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
