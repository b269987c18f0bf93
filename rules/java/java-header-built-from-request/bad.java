import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Languages {
  void choose(HttpServletRequest request, HttpServletResponse response) {
    String language = request.getParameter("language");
    // ruleid: java-header-built-from-request
    response.setHeader("Content-Language", language);
    //                                     ^^^^^^^^
    // ruleid: java-header-built-from-request
    response.addHeader("X-Note", "chosen " + language);
    //                           ^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-header-built-from-request
    Cookie cookie = new Cookie("language", language);
    //                                     ^^^^^^^^
  }
}

class Netty {
  // ruleid: java-header-built-from-request-unchecked
  Object headers = new DefaultHttpHeaders(false);
  //                                      ^^^^^
}
