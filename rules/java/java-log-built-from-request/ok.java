import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Logins {
  private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

  void fail(HttpServletRequest request) {
    String user = request.getParameter("user").replaceAll("[\r\n]", "_");
    // ok: java-log-built-from-request
    LOG.warn("login failed for " + user);
    // ok: java-log-built-from-request
    LOG.info("page {}", Integer.parseInt(request.getParameter("page")));
    // ok: java-log-built-from-request
    LOG.info("login failed");
  }
}

class Entrances {
  private static final java.util.logging.Logger log = java.util.logging.Logger.getLogger("audit");

  void note(HttpServletRequest request, ServletContext context) {
    // ok: java-log-built-from-request
    log.info(() -> "login of " + request.getParameter("name").length());
    // ok: java-log-built-from-request
    context.log("login of " + request.getParameter("name").replaceAll("[\r\n]", "_"));
  }
}
