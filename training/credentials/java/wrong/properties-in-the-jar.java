package freight.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

public final class TrackingStore {
  private static final String URL = "jdbc:postgresql://db.freight.example/tracking";
  private static final String USER = "tracking";

  /** Where a container was seen last. */
  public Optional<String> lastSeen(String container) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(URL, USER, password());
        PreparedStatement query =
            connection.prepareStatement("SELECT place FROM seen WHERE container = ? ORDER BY at DESC LIMIT 1")) {
      query.setString(1, container);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private static String password() throws IOException {
    Properties settings = new Properties();
    try (InputStream file = TrackingStore.class.getResourceAsStream("/tracking.properties")) {
      settings.load(file);
    }
    return settings.getProperty("password");
  }
}
