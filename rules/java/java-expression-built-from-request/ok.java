import jakarta.servlet.http.HttpServletRequest;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

class Filters {
  void run(HttpServletRequest request, Object root) {
    SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
    context.setVariable("name", request.getParameter("name"));
    ExpressionParser parser = new SpelExpressionParser();
    // ok: java-expression-built-from-request
    parser.parseExpression("customer.name == #name").getValue(context, root);
  }
}
