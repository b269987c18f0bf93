import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;

public class Parcels {
  void ask(int number) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-command-built-from-input
    Runtime.getRuntime().exec("parcel " + data);
  }

  void receive(Socket socket, int number) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-command-built-from-input
    Runtime.getRuntime().exec("parcel " + data);
  }
}
