public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ok: java-code-built-from-request-parameter
    new groovy.lang.GroovyShell().evaluate("y = 1");
  }
}
