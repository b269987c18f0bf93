import javax.mail.internet.MimeMessage;
import javax.servlet.http.HttpServletRequest;

class Mails {
  void write(HttpServletRequest request, MimeMessage message) throws Exception {
    // ok: java-header-built-from-request-mail
    message.addHeader("X-Topic", request.getParameter("topic").replaceAll("[\\r\\n]", ""));
    // ok: java-header-built-from-request-mail
    message.setText(request.getParameter("text"));
  }
}
