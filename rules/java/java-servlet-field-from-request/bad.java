import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Orders extends HttpServlet {
  private String customer;

  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java-servlet-field-from-request
    this.customer = request.getParameter("customer");
    // ruleid: java-servlet-field-from-request
    customer = request.getHeader("X-Customer");
  }
}
