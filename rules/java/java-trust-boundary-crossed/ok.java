import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

class Logins {
  private static final Set<String> THEMES = Set.of("dark", "light");

  void keep(HttpServletRequest request, Users users) {
    // ok: java-trust-boundary-crossed
    request.getSession().setAttribute("user", users.find(request.getParameter("user")));
    // ok: java-trust-boundary-crossed
    request.getSession().setAttribute("page", Integer.parseInt(request.getParameter("page")));
    String theme = request.getParameter("theme");
    if (THEMES.contains(theme)) {
      // ok: java-trust-boundary-crossed
      request.getSession().setAttribute("theme", theme);
    }
    // ok: java-trust-boundary-crossed
    request.setAttribute("q", request.getParameter("q"));
  }
}
