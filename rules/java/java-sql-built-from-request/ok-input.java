import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.PreparedStatement;

public class Parcels {
  void ask(Connection connection) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-sql-built-from-input
    PreparedStatement statement = connection.prepareStatement("SELECT * FROM parcels WHERE town = ?");
    statement.setString(1, data);
  }
}
