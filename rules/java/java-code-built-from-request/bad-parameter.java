public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ruleid: java-code-built-from-request-parameter
    new groovy.lang.GroovyShell().evaluate("y = " + x);
  }
}
