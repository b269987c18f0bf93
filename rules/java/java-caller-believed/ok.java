import javax.servlet.http.*;

class Reports extends HttpServlet {
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ok: java-caller-believed
    if (request.isUserInRole("admin") || "reader".equals(request.getParameter("role"))) show(response);
    // ok: java-caller-believed-address
    if ("127.0.0.1".equals(request.getRemoteAddr())) show(response);
    // ok: java-caller-believed-host
    mail(OWN_ADDRESS + "/reset?token=" + newToken());
    // ok: java-caller-believed-host
    log(request.getHeader("Host") + " asks");
  }

  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    // ok: java-caller-believed-password-in-address
    login(request.getParameter("user"), request.getParameter("password"));
  }
}
