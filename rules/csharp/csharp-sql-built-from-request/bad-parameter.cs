using System.Data.SqlClient;

public class Parcels {
  public SqlCommand Find(SqlConnection connection, string town) {
    var tail = " WHERE town = '" + town + "'";
    // ruleid: csharp-sql-built-from-parameter
    return new SqlCommand("SELECT * FROM parcels" + tail, connection);
    //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
