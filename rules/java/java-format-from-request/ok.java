import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

class Reports {
  void write(HttpServletRequest request) {
    String text = request.getParameter("text");
    // ok: java-format-from-request
    String.format("%s", text);
    // ok: java-format-from-request
    String.format(Locale.US, "%s", text);
    // ok: java-format-from-request
    String.format("wide".equals(text) ? "%20s" : "%s", "a");
  }
}
