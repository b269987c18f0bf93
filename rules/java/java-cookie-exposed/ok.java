import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
  void open(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "x");
    // ok: java-cookie-exposed-over-http
    cookie.setSecure(true);
    // ok: java-cookie-exposed-to-scripts
    cookie.setHttpOnly(true);
    // ok: java-cookie-exposed-over-http-by-default, java-cookie-exposed-to-scripts-by-default
    response.addCookie(cookie);
  }

  void close(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "");
    cookie.setMaxAge(0);
    // ok: java-cookie-exposed-over-http-by-default, java-cookie-exposed-to-scripts-by-default
    response.addCookie(cookie);
  }

  void chosen(HttpServletResponse response, Cookie cookie, boolean secure) {
    // ok: java-cookie-exposed-over-http
    cookie.setSecure(secure);
    // ok: java-cookie-exposed-over-http-by-default
    response.addCookie(cookie);
  }
}

class SparkCookies {
  void set(spark.Response res, String value) {
    // ok: java-cookie-exposed-over-http
    res.cookie("/", "session", value, 3600, true, true);
  }
}
