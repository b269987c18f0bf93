import jakarta.servlet.http.HttpServletRequest;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import okhttp3.Request;
import org.apache.http.client.methods.HttpGet;
import org.jsoup.Jsoup;
import org.springframework.web.client.RestTemplate;

class Previews {
  private RestTemplate rest;

  void load(HttpServletRequest request) throws Exception {
    String address = request.getParameter("url");
    URL url = new URL(address);
    // ruleid: java-url-built-from-request
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    //                                                 ^^^
    // ruleid: java-url-built-from-request
    new URL("http://" + address).openStream();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-url-built-from-request
    rest.getForObject(address, String.class);
    //                ^^^^^^^
    // ruleid: java-url-built-from-request
    HttpRequest.newBuilder().uri(URI.create(address)).build();
    //                           ^^^^^^^^^^^^^^^^^^^
    // ruleid: java-url-built-from-request
    new HttpGet("https://" + request.getParameter("host") + "/status");
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-url-built-from-request
    Jsoup.connect(address).get();
    //            ^^^^^^^
    // ruleid: java-url-built-from-request
    Request asked = new Request.Builder().url(address).build();
    //                                        ^^^^^^^
  }
}

class Previews {
  void preview(HttpServletRequest request) {
    // ruleid: java-url-built-from-request
    RestClient.create().get().uri(request.getParameter("page")).retrieve();
  }
}

class Calls {
  private WebClient web;
  private RestClient rest;

  void call(HttpServletRequest request) throws Exception {
    String page = request.getParameter("page");
    // ruleid: java-url-built-from-request
    web.put().uri(page).retrieve();
    // ruleid: java-url-built-from-request
    rest.method(HttpMethod.DELETE).uri(page).retrieve();
    // ruleid: java-url-built-from-request
    URI.create(page).toURL().openStream();
    // ruleid: java-url-built-from-request
    RequestBuilder.get(page).build();
    // ruleid: java-url-built-from-request
    Unirest.put(page).asString();
  }
}

class Requests {
  void call(HttpServletRequest request, RestTemplate rest, WebClient vertx) throws Exception {
    String page = request.getParameter("page");
    // ruleid: java-url-built-from-request
    rest.exchange(RequestEntity.get(URI.create(page)).build(), String.class);
    // ruleid: java-url-built-from-request
    IOUtils.toString(URI.create(page), "UTF-8");
    // ruleid: java-url-built-from-request
    vertx.getAbs(page).send();
    // ruleid: java-url-built-from-request
    DriverManager.getConnection(page);
  }
}

class Parts {
  void call(HttpServletRequest request, HttpRequest.Builder builder, RestTemplate rest) throws Exception {
    String host = request.getParameter("host");
    HttpUrl made = new HttpUrl.Builder().scheme("https").host(host).addPathSegment("status").build();
    // ruleid: java-url-built-from-request
    new Request.Builder().url(made);
    URI target = UriComponentsBuilder.newInstance().scheme("https").host(host).path("/status").build().toUri();
    // ruleid: java-url-built-from-request
    rest.exchange(RequestEntity.get(target).build(), String.class);
    // ruleid: java-url-built-from-request
    builder.uri(URI.create("https://" + host)).GET();
    // ruleid: java-url-built-from-request
    Jsoup.newSession().url(host).get();
    URL picture = new URL(request.getParameter("picture"));
    // ruleid: java-url-built-from-request
    ImageIO.read(picture);
    // ruleid: java-url-built-from-request
    FileUtils.copyURLToFile(picture, new File("/tmp/picture"));
    // ruleid: java-url-built-from-request
    SocketChannel.open(new InetSocketAddress(host, 80));
  }
}
