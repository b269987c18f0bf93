import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;
import javax.naming.directory.DirContext;

public class Parcels {
  void ask(DirContext context) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-ldap-filter-built-from-input
    context.search("ou=people", "(uid=" + data + ")", null);
  }

  void receive(Socket socket, DirContext context) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-ldap-filter-built-from-input
    context.search("ou=people", "(uid=" + data + ")", null);
  }
}
