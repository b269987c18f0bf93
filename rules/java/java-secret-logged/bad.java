import org.slf4j.Logger;

class Logins {
  private Logger log;

  void login(String user, String password, String apiKey) {
    // ruleid: java-secret-logged
    log.info("login of " + user + " with " + password);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-secret-logged
    log.debug("key {}", apiKey);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-secret-logged
    log.warn("failed for {}", user, password);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Calls {
  void call(String authorization) {
    // ruleid: java-secret-logged
    log.info("called with {}", authorization);
  }
}

class Audit {
  private static final org.apache.logging.log4j.Logger TRAIL = LogManager.getLogger();

  void login(String user, String password) {
    // ruleid: java-secret-logged
    TRAIL.info("{} came with {}", user, password);
  }
}
