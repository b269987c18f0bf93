import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

class Search {
  void find(HttpServletRequest request, String text) {
    // ok: java-expression-from-request
    Pattern.compile(Pattern.quote(request.getParameter("q")));
    // ok: java-expression-from-request
    text.contains(request.getParameter("q"));
    // ok: java-expression-from-request
    text.replace(request.getParameter("from"), "x");
    // ok: java-expression-from-request
    request.getParameter("q").replaceAll("[^a-z]", "");
  }
}
