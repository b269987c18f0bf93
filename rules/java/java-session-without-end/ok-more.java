import javax.servlet.http.*;

class Logins extends HttpServlet {
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (login(request.getParameter("name"), request.getParameter("password"))) {
      request.changeSessionId();
      HttpSession session = request.getSession();
      // ok: java-session-without-end-kept
      session.setAttribute("authenticated", true);
    }
    Cookie cookie = new Cookie("remember", token());
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    // ok: java-session-without-end-cookie
    cookie.setMaxAge(3600);
  }
}
