using System.Data.SqlClient;

public class Parcels {
  public SqlCommand Find(SqlConnection connection, string town) {
    // ok: csharp-sql-built-from-parameter
    var command = new SqlCommand("SELECT * FROM parcels WHERE town = @town", connection);
    command.Parameters.AddWithValue("@town", town);
    return command;
  }

  // What the method is for.
  public SqlCommand Run(SqlConnection connection, string statement) {
    // ok: csharp-sql-built-from-parameter
    return new SqlCommand(statement, connection);
  }
}
