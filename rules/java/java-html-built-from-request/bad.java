import spark.Spark;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

class Search extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html");
    String words = request.getParameter("q");
    // ruleid: java-html-built-from-request
    response.getWriter().println("<p>Nothing found for " + words);
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    PrintWriter out = response.getWriter();
    // ruleid: java-html-built-from-request
    out.write(request.getHeader("Referer"));
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    // ruleid: java-html-built-from-request
    response.getOutputStream().print("<p>" + words);
    //                               ^^^^^^^^^^^^^
    Object[] values = {"a", words};
    // ruleid: java-html-built-from-request
    response.getWriter().format("%1$s and %2$s", values);
    //                                           ^^^^^^
  }

  @GetMapping("/hello")
  @ResponseBody
  String hello(@RequestParam String name) {
    // ruleid: java-html-built-from-request
    return "<h1>Hello " + name + "</h1>";
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

@RestController
class Pages {
  @GetMapping(value = "/page", produces = MediaType.TEXT_HTML_VALUE)
  String page(@RequestParam String title) {
    // ruleid: java-html-built-from-request
    return "<title>" + title + "</title>";
  }

  @GetMapping("/entity")
  ResponseEntity<String> entity(@RequestParam String title) {
    // ruleid: java-html-built-from-request
    return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body("<title>" + title + "</title>");
  }

  void mail(HttpServletRequest request, MimeMessage mail) throws Exception {
    // ruleid: java-html-built-from-request
    mail.setContent("<p>" + request.getParameter("wish") + "</p>", "text/html; charset=utf-8");
  }
}

class Resources {
  @GET
  @Produces("text/html")
  public String title(@PathParam("title") String title) {
    // ruleid: java-html-built-from-request
    return "<title>" + title + "</title>";
  }

  @GET
  public Response page(@QueryParam("title") String title) {
    // ruleid: java-html-built-from-request
    return Response.ok("<title>" + title + "</title>", MediaType.TEXT_HTML).build();
  }

  void javalin(Javalin app) {
    // ruleid: java-html-built-from-request
    app.get("/title/{title}", ctx -> ctx.html("<title>" + ctx.pathParam("title") + "</title>"));
  }
}

class Chains extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PrintWriter out = response.getWriter();
    // ruleid: java-html-built-from-request
    out.append("<b>").append(request.getParameter("name"));
    // ruleid: java-html-built-from-request
    response.getWriter().append("<p>").append("<b>").append(request.getParameter("name"));
  }
}

class Routes {
  void greet(RoutingContext ctx) {
    // ruleid: java-html-built-from-request
    ctx.response().end("<h1>" + ctx.request().getParam("name") + "</h1>");
  }
}

class Answers {
  void show(RoutingContext rc, HttpServletRequest request, HttpServletResponse response) throws IOException {
    // ruleid: java-html-built-from-request
    rc.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html").end("<p>" + rc.queryParams().get("name") + "</p>");
    // ruleid: java-html-built-from-request
    Spark.get("/name", (req, res) -> "<p>" + req.queryParams("name") + "</p>");
    String names = "";
    for (String name : Collections.list(request.getParameterNames())) {
      names += "<li>" + name + "</li>";
    }
    // ruleid: java-html-built-from-request
    response.getWriter().print(names);
  }
}
