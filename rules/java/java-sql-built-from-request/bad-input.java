import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;
import java.sql.Connection;

public class Parcels {
  void ask(Connection connection) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-sql-built-from-input
    connection.createStatement().executeQuery("SELECT * FROM parcels WHERE town = '" + data + "'");
  }

  void receive(Socket socket, Connection connection) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-sql-built-from-input
    connection.createStatement().executeQuery("SELECT * FROM parcels WHERE town = '" + data + "'");
  }
}
