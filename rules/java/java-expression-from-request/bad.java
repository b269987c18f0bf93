import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

class Search {
  void find(HttpServletRequest request, String text) {
    // ruleid: java-expression-from-request
    Pattern.compile(request.getParameter("q"));
    // ruleid: java-expression-from-request
    text.replaceAll(request.getParameter("from"), "x");
  }
}
