import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;

class Orders {
  void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      load();
    } catch (SQLException e) {
      // ruleid: java-error-details-exposed
      response.getWriter().println("Failed: " + e.getMessage());
      // ruleid: java-error-details-exposed-trace
      e.printStackTrace(response.getWriter());
      // ruleid: java-error-details-exposed
      response.sendError(500, e.toString());
    }
  }
}
