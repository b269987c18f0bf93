import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;

public class Customers {
  private Connection connection;
  private JdbcTemplate jdbc;

  public ResultSet byName(String name) throws Exception {
    Statement statement = connection.createStatement();
    // ruleid: java-sql-built-from-parameter
    return statement.executeQuery("SELECT * FROM customers WHERE name = '" + name + "'");
  }

  public void rename(long id, String name) {
    // ruleid: java-sql-built-from-parameter
    jdbc.update("UPDATE customers SET name = '" + name + "' WHERE id = " + id);
  }
}
