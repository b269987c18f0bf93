package freight.tracking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;

public final class TrackingStore {
  private static final String URL = "jdbc:postgresql://db.freight.example/tracking";
  private static final String USER = "tracking";
  private static final String PASSWORD = new String(Base64.getDecoder().decode("dHJhY2tpbmcgZGF0YWJhc2U="));

  /** Where a container was seen last. */
  public Optional<String> lastSeen(String container) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL, USER, PASSWORD);
        PreparedStatement query =
            connection.prepareStatement("SELECT place FROM seen WHERE container = ? ORDER BY at DESC LIMIT 1")) {
      query.setString(1, container);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }
}
