public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ruleid: java-expression-built-from-request-parameter
    new SpelExpressionParser().parseExpression("name == '" + x + "'");
  }
}
