import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.springframework.jdbc.core.JdbcTemplate;

public class Customers {
  private Connection connection;
  private JdbcTemplate jdbc;

  public ResultSet byName(String name) throws Exception {
    // ok: java-sql-built-from-parameter
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM customers WHERE name = ?");
    statement.setString(1, name);
    return statement.executeQuery();
  }

  public void run(String sql) throws Exception {
    // ok: java-sql-built-from-parameter
    connection.createStatement().executeUpdate(sql);
  }

  public void remove(long id) {
    // ok: java-sql-built-from-parameter
    jdbc.update("DELETE FROM customers WHERE id = " + id);
  }

  private void clear(String kind) {
    // ok: java-sql-built-from-parameter
    jdbc.update("DELETE FROM " + kind);
  }
}
