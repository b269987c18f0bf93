import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;

class Api {
  private static final Set<String> SITES = Set.of("https://shop.example.com");

  // ok: java-cors-any-origin
  @CrossOrigin(origins = "https://shop.example.com")
  String list() {
    return "";
  }

  void configure(CorsConfiguration configuration) {
    // ok: java-cors-any-origin
    configuration.addAllowedOrigin("https://shop.example.com");
    // ok: java-cors-any-origin
    configuration.addAllowedHeader("*");
  }

  void headers(HttpServletRequest request, HttpServletResponse response) {
    String origin = request.getHeader("Origin");
    if (SITES.contains(origin)) {
      // ok: java-cors-any-origin-reflected
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
  }
}

class Handlers {
  void add(Router router) {
    // ok: java-cors-any-origin
    router.route().handler(CorsHandler.create().addOrigin("https://example.com"));
  }
}
