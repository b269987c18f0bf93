import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Logins {
  private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

  void fail(HttpServletRequest request) {
    // ruleid: java-log-built-from-request
    LOG.warn("login failed for " + request.getParameter("user"));
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-log-built-from-request
    LOG.info("agent {}", request.getHeader("User-Agent"));
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Audit {
  private static final java.util.logging.Logger audit = java.util.logging.Logger.getLogger("audit");

  void login(HttpServletRequest request) {
    // ruleid: java-log-built-from-request
    audit.info("login of " + request.getParameter("name"));
  }
}

class Entrances {
  private static final java.util.logging.Logger log = java.util.logging.Logger.getLogger("audit");

  void note(HttpServletRequest request, ServletContext context, org.slf4j.Logger logger) {
    String name = request.getParameter("name");
    // ruleid: java-log-built-from-request
    log.info(() -> "login of " + name);
    // ruleid: java-log-built-from-request
    log.logp(Level.INFO, "Entrances", "note", "login of " + name);
    // ruleid: java-log-built-from-request
    context.log("login of " + name);
    // ruleid: java-log-built-from-request
    logger.atInfo().addKeyValue("a", 1).log("login of " + name);
  }
}
