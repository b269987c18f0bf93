import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.Set;
import org.springframework.web.client.RestTemplate;

class Previews {
  private static final Set<String> HOSTS = Set.of("images.example.com");
  private RestTemplate rest;

  void load(HttpServletRequest request) throws Exception {
    String address = request.getParameter("url");
    URI uri = URI.create(address);
    if (!HOSTS.contains(uri.getHost())) {
      throw new IllegalArgumentException("other host");
    }
    // ok: java-url-built-from-request
    HttpRequest.newBuilder().uri(uri).build();
    // ok: java-url-built-from-request
    rest.getForObject("https://api.example.com/users/" + request.getParameter("id"), String.class);
    // ok: java-url-built-from-request
    rest.getForObject("https://api.example.com/users/{id}", String.class, request.getParameter("id"));
    // ok: java-url-built-from-request
    new URL("https://api.example.com/?q=" + request.getParameter("q")).openStream();
  }
}

class Calls {
  private WebClient web;

  void call(HttpServletRequest request) throws Exception {
    // ok: java-url-built-from-request
    web.put().uri("https://api.example.com/items/{id}", request.getParameter("id")).retrieve();
    // ok: java-url-built-from-request
    URI.create("https://api.example.com/?q=" + request.getParameter("q")).toURL().openStream();
  }
}

class Parts {
  void call(HttpServletRequest request) throws Exception {
    HttpUrl made = new HttpUrl.Builder().scheme("https").host("api.example.com").addPathSegment(request.getParameter("id")).build();
    // ok: java-url-built-from-request
    new Request.Builder().url(made);
    URI target = UriComponentsBuilder.newInstance().scheme("https").host("api.example.com").queryParam("id", request.getParameter("id")).build().toUri();
    // ok: java-url-built-from-request
    HttpRequest.newBuilder(target);
  }
}
