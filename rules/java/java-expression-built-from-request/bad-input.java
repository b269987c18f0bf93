import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.Scanner;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Parcels {
  void ask(SpelExpressionParser parser) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ruleid: java-expression-built-from-input
    parser.parseExpression(data);
  }

  void receive(Socket socket, SpelExpressionParser parser) throws Exception {
    Scanner scanner = new Scanner(socket.getInputStream());
    String data = scanner.nextLine();
    // ruleid: java-expression-built-from-input
    parser.parseExpression(data);
  }
}
