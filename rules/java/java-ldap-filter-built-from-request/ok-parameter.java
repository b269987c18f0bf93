public class Helper {
  private Object context;

  public void run(String x) throws Exception {
    // ok: java-ldap-filter-built-from-request-parameter
    ((javax.naming.directory.DirContext) context).search("ou=people", "(uid={0})", new Object[] {x}, null);
  }
}
