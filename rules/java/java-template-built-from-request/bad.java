import freemarker.template.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Mails {
  void preview(HttpServletRequest request, VelocityContext context) throws Exception {
    String body = request.getParameter("body");
    // ruleid: java-template-built-from-request
    Velocity.evaluate(context, new StringWriter(), "mail", body);
    //                                                     ^^^^
    // ruleid: java-template-built-from-request
    Template template = new Template("mail", new StringReader("Hello " + body), null);
  }
}

class Engines {
  void show(HttpServletRequest request) throws Exception {
    String text = request.getParameter("text");
    // ruleid: java-template-built-from-request
    new Jinjava().render(text, Map.of());
    // ruleid: java-template-built-from-request
    new PebbleEngine.Builder().build().getLiteralTemplate(text);
    // ruleid: java-template-built-from-request
    Mustache.compiler().compile(text);
  }
}
