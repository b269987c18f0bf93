import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;

class Orders {
  private Logger log;

  void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      load();
    } catch (SQLException e) {
      // ok: java-error-details-exposed
      log.error("orders cannot be read", e);
      // ok: java-error-details-exposed-trace
      e.printStackTrace();
      // ok: java-error-details-exposed
      response.sendError(500, "Please try again");
    }
  }
}
