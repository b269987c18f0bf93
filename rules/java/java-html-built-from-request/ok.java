import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.owasp.encoder.Encode;
import org.springframework.web.util.HtmlUtils;

class Search extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String words = request.getParameter("q");
    // ok: java-html-built-from-request
    response.getWriter().println("<p>Nothing found for " + Encode.forHtml(words));
    // ok: java-html-built-from-request
    response.getWriter().println(HtmlUtils.htmlEscape(words));
    // ok: java-html-built-from-request
    response.getWriter().println(Integer.parseInt(words));
    // ok: java-html-built-from-request
    response.getWriter().println(org.owasp.esapi.ESAPI.encoder().encodeForHTML(words));
    // ok: java-html-built-from-request
    response.getWriter().println("<p>Nothing found");
    String page = "fixed";
    if (words != null) {
      page = Encode.forHtmlAttribute(words);
    }
    // ok: java-html-built-from-request
    response.getWriter().println("<a title='" + page + "'>");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain");
    // ok: java-html-built-from-request
    response.getWriter().println(request.getParameter("q"));
  }

  String view(HttpServletRequest request) {
    // ok: java-html-built-from-request
    return "search/" + request.getParameter("q");
  }
}

@RestController
class Names {
  @GetMapping(value = "/name", produces = MediaType.TEXT_PLAIN_VALUE)
  String plain(@RequestParam String name) {
    // ok: java-html-built-from-request
    return "Hello " + name;
  }

  @PostMapping("/names")
  void add(@RequestBody Name name) {
    save(name.getFirst());
  }

  static class Name {
    private String first;

    public String getFirst() {
      // ok: java-html-built-from-request
      return first;
    }
  }
}

class Resources {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String title(@PathParam("title") String title) {
    // ok: java-html-built-from-request
    return "\"" + title + "\"";
  }

  void javalin(Javalin app) {
    // ok: java-html-built-from-request
    app.get("/title/{title}", ctx -> ctx.result(ctx.pathParam("title")));
  }
}

class Chains extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PrintWriter out = response.getWriter();
    // ok: java-html-built-from-request
    out.append("<b>").append(Encode.forHtml(request.getParameter("name")));
  }
}

class Routes {
  void greet(RoutingContext ctx) {
    // ok: java-html-built-from-request
    ctx.response().end("hello " + ctx.request().getParam("name"));
  }
}

class Answers {
  void show(RoutingContext rc) {
    // ok: java-html-built-from-request
    rc.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain").end(rc.queryParams().get("name"));
  }
}
