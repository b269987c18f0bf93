import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Logins {
  void keep(HttpServletRequest request) {
    // ruleid: java-trust-boundary-crossed
    request.getSession().setAttribute("role", request.getParameter("role"));
    HttpSession session = request.getSession();
    // ruleid: java-trust-boundary-crossed
    session.setAttribute(request.getParameter("key"), "on");
    // ruleid: java-trust-boundary-crossed
    request.getSession(true).putValue("user", request.getHeader("X-User"));
  }
}
