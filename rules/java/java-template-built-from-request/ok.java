import freemarker.template.Configuration;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Mails {
  void preview(HttpServletRequest request, VelocityContext context, Configuration configuration) throws Exception {
    context.put("body", request.getParameter("body"));
    // ok: java-template-built-from-request
    Velocity.evaluate(context, new StringWriter(), "mail", "Hello $body");
    // ok: java-template-built-from-request
    configuration.getTemplate("mail.ftlh").process(Map.of("body", request.getParameter("body")), new StringWriter());
  }
}
