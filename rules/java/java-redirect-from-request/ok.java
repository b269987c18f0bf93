import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

class Logins {
  private static final Set<String> PAGES = Set.of("/home", "/orders");

  void back(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String next = request.getParameter("next");
    // ok: java-redirect-from-request
    response.sendRedirect(PAGES.contains(next) ? next : "/home");
    // ok: java-redirect-from-request
    response.sendRedirect(request.getContextPath() + "/orders?page=" + request.getParameter("page"));
    // ok: java-redirect-from-request
    response.sendRedirect("/orders/" + request.getParameter("id"));
  }

  String view(@PathVariable int id, @RequestParam String tab) {
    // ok: java-redirect-from-request
    return "redirect:/orders/" + id + "?tab=" + tab;
  }

  void inside(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = "/inside";
    String query = request.getQueryString();
    if (query != null) {
      path += '?' + query;
    }
    // ok: java-redirect-from-request
    response.sendRedirect(path);
  }
}

class Faces {
  ActionForward execute(ActionMapping mapping, FacesContext faces, HttpServletRequest request) throws Exception {
    // ok: java-redirect-from-request
    faces.getExternalContext().redirect("/orders?id=" + request.getParameter("id"));
    // ok: java-redirect-from-request
    return new ActionForward("/orders.do", true);
  }
}

class Answers {
  void leave(RoutingContext rc, HttpServletRequest request, HttpServletResponse response) throws Exception {
    // ok: java-redirect-from-request
    rc.redirect("/shops");
    String next = request.getParameter("next");
    if (isLocal(next)) {
      // ok: java-redirect-from-request
      response.sendRedirect(next);
    }
  }
}
