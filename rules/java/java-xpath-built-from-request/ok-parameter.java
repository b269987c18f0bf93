public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ok: java-xpath-built-from-request-parameter
    ((XPath) context).evaluate("//user[@name=$x]", null);
  }
}
