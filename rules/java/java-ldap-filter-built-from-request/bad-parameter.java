public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ruleid: java-ldap-filter-built-from-request-parameter
    ((javax.naming.directory.DirContext) context).search("ou=people", "(uid=" + x + ")", null);
  }
}
