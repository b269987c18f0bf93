import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Sessions {
  void open(HttpServletRequest request) {
    HttpSession session = request.getSession();
    // ruleid: java-session-without-end
    session.setMaxInactiveInterval(-1);
    // ruleid: java-session-without-end
    request.getSession(true).setMaxInactiveInterval(0);
  }
}
