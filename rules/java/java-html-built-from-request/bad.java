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
    PrintWriter out = response.getWriter();
    // ruleid: java-html-built-from-request
    out.write(request.getHeader("Referer"));
    // ruleid: java-html-built-from-request
    response.getOutputStream().print("<p>" + words);
    Object[] values = {"a", words};
    // ruleid: java-html-built-from-request
    response.getWriter().format("%1$s and %2$s", values);
  }

  @GetMapping("/hello")
  @ResponseBody
  String hello(@RequestParam String name) {
    // ruleid: java-html-built-from-request
    return "<h1>Hello " + name + "</h1>";
  }
}
