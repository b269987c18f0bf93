import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

class Pages {
  private static final Map<String, String> PAGES = Map.of("help", "/WEB-INF/help.jsp");

  void show(HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java-forward-from-request
    request.getRequestDispatcher(PAGES.get(request.getParameter("page"))).forward(request, response);
    // ok: java-forward-from-request
    request.getRequestDispatcher("/home.jsp?tab=" + request.getParameter("tab")).forward(request, response);
  }
}
