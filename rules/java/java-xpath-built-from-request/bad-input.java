import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;
import javax.xml.xpath.XPath;

public class Parcels {
  void ask(XPath xpath) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-xpath-built-from-input
    xpath.evaluate("//user[@name='" + data + "']", null);
  }

  void receive(Socket socket, XPath xpath) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-xpath-built-from-input
    xpath.evaluate("//user[@name='" + data + "']", null);
  }
}
