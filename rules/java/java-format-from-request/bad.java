import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

class Reports {
  void write(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String format = request.getParameter("format");
    // ruleid: java-format-from-request
    String.format(format, "a");
    // ruleid: java-format-from-request
    System.out.printf("Total " + format, 1);
    // ruleid: java-format-from-request
    String.format(Locale.US, format, "a");
  }
}
