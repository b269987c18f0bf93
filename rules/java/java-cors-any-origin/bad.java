import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;

class Api {
  // ruleid: java-cors-any-origin
  @CrossOrigin(origins = "*")
  String list() {
    return "";
  }

  void configure(CorsConfiguration configuration) {
    // ruleid: java-cors-any-origin
    configuration.addAllowedOrigin("*");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-cors-any-origin
    configuration.setAllowedOriginPatterns(List.of("*"));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  void headers(HttpServletRequest request, HttpServletResponse response) {
    // ruleid: java-cors-any-origin
    response.setHeader("Access-Control-Allow-Origin", "*");
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-cors-any-origin-reflected
    response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
    //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class Handlers {
  void add(Router router) {
    // ruleid: java-cors-any-origin
    router.route().handler(CorsHandler.create().addOrigin("*"));
    // ruleid: java-cors-any-origin
    router.route().handler(CorsHandler.create("*"));
  }
}
