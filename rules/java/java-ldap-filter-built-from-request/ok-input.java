import java.io.BufferedReader;
import java.io.InputStreamReader;
import javax.naming.directory.DirContext;

public class Parcels {
  void ask(DirContext context) throws Exception {
    String data = new BufferedReader(new InputStreamReader(System.in)).readLine();
    // ok: java-ldap-filter-built-from-input
    context.search("ou=people", "(uid={0})", new Object[] {data}, null);
  }
}
