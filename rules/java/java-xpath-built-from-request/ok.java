import jakarta.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

class Accounts {
  void find(HttpServletRequest request, Document document) throws Exception {
    String user = request.getParameter("user");
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setXPathVariableResolver(name -> user);
    // ok: java-xpath-built-from-request
    xpath.evaluate("/accounts/account[@name=$user]", document);
    // ok: java-xpath-built-from-request
    xpath.evaluate("/accounts/account[" + Integer.parseInt(request.getParameter("at")) + "]", document);
    if (user.matches("\\w+")) {
      // ok: java-xpath-built-from-request
      xpath.evaluate("/accounts/account[@name='" + user + "']", document);
    }
  }
}
