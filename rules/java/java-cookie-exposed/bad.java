import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Sessions {
  void open(HttpServletResponse response, Cookie cookie) {
    // ruleid: java-cookie-exposed-over-http
    cookie.setSecure(false);
    //               ^^^^^
    // ruleid: java-cookie-exposed-to-scripts
    cookie.setHttpOnly(false);
    //                 ^^^^^
    response.addCookie(cookie);
  }

  void half(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "x");
    cookie.setHttpOnly(true);
    // ruleid: java-cookie-exposed-over-http-by-default
    response.addCookie(cookie);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void other(HttpServletResponse response) {
    Cookie cookie = new Cookie("session", "x");
    cookie.setSecure(true);
    // ruleid: java-cookie-exposed-to-scripts-by-default
    response.addCookie(cookie);
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void spring() {
    // ruleid: java-cookie-exposed-over-http
    ResponseCookie.from("session", "x").httpOnly(true).secure(false).build();
    //                                                        ^^^^^
  }
}

class Resource {
  Object login(String id) {
    // ruleid: java-cookie-exposed-to-scripts
    return new NewCookie.Builder("login").value(id).httpOnly(false).secure(true).build();
  }
}

class SparkCookies {
  void set(spark.Response res, String value) {
    // ruleid: java-cookie-exposed-over-http
    res.cookie("/", "session", value, 3600, false, true);
    // ruleid: java-cookie-exposed-to-scripts
    res.cookie("/", "session", value, 3600, true, false);
  }
}
