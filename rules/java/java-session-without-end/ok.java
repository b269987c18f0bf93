import jakarta.servlet.http.HttpServletRequest;

class Sessions {
  void open(HttpServletRequest request, int seconds) {
    // ok: java-session-without-end
    request.getSession().setMaxInactiveInterval(900);
    // ok: java-session-without-end
    request.getSession().setMaxInactiveInterval(seconds);
  }
}
