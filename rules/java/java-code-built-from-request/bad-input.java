import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;

public class Parcels {
  void ask(groovy.lang.GroovyShell shell) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-code-built-from-input
    shell.evaluate(data);
  }

  void receive(Socket socket, groovy.lang.GroovyShell shell) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-code-built-from-input
    shell.evaluate(data);
  }
}
