import java.io.BufferedReader;
import java.io.InputStreamReader;
import javax.xml.xpath.XPath;

public class Parcels {
  void ask(XPath xpath) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-xpath-built-from-input
    xpath.evaluate("//user[@name=$name]", null);
  }
}
