public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ok: java-command-built-from-request-parameter
    new ProcessBuilder("ping", x).start();
  }
}
