import jakarta.servlet.http.HttpServletRequest;
import javax.naming.Context;
import javax.naming.InitialContext;

class Sources {
  void find(HttpServletRequest request) throws Exception {
    Context context = new InitialContext();
    // ruleid: java-jndi-name-from-request
    context.lookup(request.getParameter("name"));
    // ruleid: java-jndi-name-from-request
    new InitialContext().lookup("java:" + request.getParameter("name"));
  }
}
