import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Orders extends HttpServlet {
  private String folder;

  public void init() {
    // ok: java-servlet-field-from-request
    folder = getServletContext().getRealPath("/");
  }

  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // ok: java-servlet-field-from-request
    String customer = request.getParameter("customer");
    // ok: java-servlet-field-from-request
    customer = request.getHeader("X-Customer");
  }
}

class Order {
  private String customer;

  void read(HttpServletRequest request) {
    // ok: java-servlet-field-from-request
    this.customer = request.getParameter("customer");
  }
}
