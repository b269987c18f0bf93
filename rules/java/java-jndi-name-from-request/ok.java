import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.naming.Context;
import javax.naming.InitialContext;

class Sources {
  private static final Map<String, String> NAMES = Map.of("orders", "java:comp/env/jdbc/orders");

  void find(HttpServletRequest request) throws Exception {
    Context context = new InitialContext();
    // ok: java-jndi-name-from-request
    context.lookup("java:comp/env/jdbc/orders");
    // ok: java-jndi-name-from-request
    context.lookup(NAMES.get(request.getParameter("name")));
  }
}
