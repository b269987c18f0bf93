import jakarta.servlet.http.HttpServletRequest;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.core.LdapTemplate;

class Directory {
  private LdapTemplate ldap;

  void find(HttpServletRequest request, DirContext context) throws Exception {
    String user = request.getParameter("user");
    // ruleid: java-ldap-filter-built-from-request
    context.search("ou=people", "(uid=" + user + ")", new SearchControls());
    //                          ^^^^^^^^^^^^^^^^^^^^
    String filter = "(&(uid=" + user + ")(active=TRUE))";
    Object[] values = {"a"};
    javax.naming.directory.InitialDirContext initial = (javax.naming.directory.InitialDirContext) context;
    // ruleid: java-ldap-filter-built-from-request
    initial.search("ou=people", filter, values, new SearchControls());
    //                          ^^^^^^
    // ruleid: java-ldap-filter-built-from-request
    ldap.search("ou=people", String.format("(cn=%s)", user), result -> result);
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }
}

class People {
  private LdapTemplate ldap;
  private LdapClient client;

  void find(HttpServletRequest request, DirContext context) throws Exception {
    String user = request.getParameter("user");
    // ruleid: java-ldap-filter-built-from-request
    ldap.find(LdapQueryBuilder.query().base("ou=people").filter("(cn=" + user + ")"), Person.class);
    // ruleid: java-ldap-filter-built-from-request
    client.search().query("(cn=" + user + ")").toList();
    // ruleid: java-ldap-filter-built-from-request
    new HardcodedFilter("(cn=" + user + ")");
    // ruleid: java-ldap-filter-built-from-request
    context.getAttributes("uid=" + user + ",ou=people");
  }
}

class Names {
  void find(HttpServletRequest request) throws Exception {
    // ruleid: java-ldap-filter-built-from-request
    LdapName name = new LdapName("uid=" + request.getParameter("user") + ",ou=people");
  }
}
