import javax.servlet.http.*;

class Reports extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java-caller-believed
    if ("admin".equals(request.getParameter("role"))) show(response);
    for (Cookie cookie : request.getCookies()) {
      // ruleid: java-caller-believed
      if (cookie.getName().equals("isAdmin") && cookie.getValue().equals("true")) show(response);
    }
    // ruleid: java-caller-believed-address
    if ("127.0.0.1".equals(request.getHeader("X-Forwarded-For"))) show(response);
    String referer = request.getHeader("referer");
    // ruleid: java-caller-believed-address
    if (referer.startsWith("https://parcel.example/")) show(response);
    // ruleid: java-caller-believed-host
    mail("https://" + request.getHeader("Host") + "/reset?token=" + newToken());
    // ruleid: java-caller-believed-password-in-address
    login(request.getParameter("user"), request.getParameter("password"));
  }
}
