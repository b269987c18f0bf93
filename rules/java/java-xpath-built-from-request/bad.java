import jakarta.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

class Accounts {
  void find(HttpServletRequest request, Document document) throws Exception {
    String user = request.getParameter("user");
    XPath xpath = XPathFactory.newInstance().newXPath();
    // ruleid: java-xpath-built-from-request
    xpath.evaluate("/accounts/account[@name='" + user + "']", document);
    // ruleid: java-xpath-built-from-request
    xpath.compile("//account[" + user + "]");
  }

  void other(HttpServletRequest request, org.dom4j.Node node) {
    // ruleid: java-xpath-built-from-request
    node.selectSingleNode("//account[@name='" + request.getParameter("user") + "']");
  }
}
