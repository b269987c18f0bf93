import jakarta.servlet.http.HttpServletRequest;
import ognl.Ognl;
import org.mvel2.MVEL;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;

class Filters {
  void run(HttpServletRequest request, Object root) throws Exception {
    String filter = request.getParameter("filter");
    ExpressionParser parser = new SpelExpressionParser();
    // ruleid: java-expression-built-from-request
    parser.parseExpression(filter).getValue();
    // ruleid: java-expression-built-from-request
    new SpelExpressionParser().parseExpression("name == '" + filter + "'");
    // ruleid: java-expression-built-from-request
    Ognl.getValue(filter, root);
    // ruleid: java-expression-built-from-request
    MVEL.eval(filter);
  }
}
