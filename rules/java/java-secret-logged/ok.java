import org.slf4j.Logger;

class Logins {
  private Logger log;

  void login(String user, String password, int passwordLength, boolean hasPassword) {
    // ok: java-secret-logged
    log.info("login of {}", user);
    // ok: java-secret-logged
    log.info("password changed");
    // ok: java-secret-logged
    log.info("{} changed", "password");
    // ok: java-secret-logged
    log.debug("length {}", passwordLength);
    // ok: java-secret-logged
    log.debug("given {}", hasPassword);
    // ok: java-secret-logged
    check(user, password);
  }
}
