public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ruleid: java-command-built-from-request-parameter
    Runtime.getRuntime().exec("ping " + x);
  }
}
