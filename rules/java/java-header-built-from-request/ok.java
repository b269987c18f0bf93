import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

class Languages {
  void choose(HttpServletRequest request, HttpServletResponse response) {
    String language = request.getParameter("language");
    // ok: java-header-built-from-request
    response.setHeader("X-Note", URLEncoder.encode(language, StandardCharsets.UTF_8));
    // ok: java-header-built-from-request
    response.setHeader("X-Page", String.valueOf(Integer.parseInt(request.getParameter("page"))));
    // ok: java-header-built-from-request
    Cookie cookie = new Cookie("language", language.replaceAll("[^a-z]", ""));
    // ok: java-header-built-from-request
    response.setHeader("Content-Language", "en");
  }
}

class Netty {
  // ok: java-header-built-from-request-unchecked
  Object headers = new DefaultHttpHeaders(true);
}
