import java.io.BufferedReader;
import java.io.InputStreamReader;
import org.springframework.expression.spel.standard.SpelExpressionParser;

public class Parcels {
  void ask(SpelExpressionParser parser) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-expression-built-from-input
    parser.parseExpression("town");
  }
}
